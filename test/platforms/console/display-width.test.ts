import { expect, test } from 'vitest';
import { displayWidth, graphemes } from '../../../src/platforms/console/display-width.ts';

test.each([
  ['', 0],
  ['ferry', 5],
  ['Zoë “é” – …', 11],
  ['cafe\u0301', 4],
  ['渡し船', 6],
  ['ﾌｪﾘｰ', 4],
  ['フェリー', 8],
  ['연락선', 6],
  ['ｆｅｒｒｙ', 10],
  ['⛴️', 2],
  ['👩‍👩‍👧', 2],
  ['🇫🇯', 2],
  ['1️⃣', 2],
  ['מעבורת', 6],
  ['می‌رود', 5],
  ['𠮷', 2],
])('%s takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test('graphemes are never taken apart', () => {
  expect(graphemes('e\u0301👩‍👧x')).toEqual(['e\u0301', '👩‍👧', 'x']);
});
