import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/platforms/console/display-width.ts';
import { drawFragment, readFragments } from '../../../src/platforms/console/fragment.ts';
import { withoutIsolates } from '../../../src/reply/isolate.ts';
import { pageOf } from '../../../src/platforms/console/page.ts';
import { hostileText } from './hostile.ts';

const draw = (text: string, width = 40) => drawFragment(text, pageOf({ width, colour: false }));
const width = fc.integer({ min: 40, max: 110 });

test.each([
  [
    'spaces stay at the end of the line they break',
    'The ferry leaves at seven and comes back at nine.',
    ['│ The ferry leaves at seven and comes ', '│ back at nine.'],
  ],
  ['the article’s own line breaks', 'Boats:\none\r\ntwo\n', ['│ Boats:', '├ one', '╞ two', '├ ']],
  ['rarer line breaks are named', 'one\u2028two\rthree', ['│ one‹U+2028›', '│ two␍', '│ three']],
  ['a word longer than the line', `${'a'.repeat(45)} b`, [`│ ${'a'.repeat(38)}`, `│ ${'a'.repeat(7)} b`]],
  ['ideographs break anywhere but before a full stop', `${'船'.repeat(19)}。港`, [`│ ${'船'.repeat(18)}`, '│ 船。港']],
  ['an article that draws our margin', '│ mine\n┊ …\n  — a source', ['│ │ mine', '├ ┊ …', '├   — a source']],
  ['text from right to left', 'שלום לכם', ['│ \u2067שלום לכם\u2069']],
  ['text from right to left inside other text', 'He said שלום.', ['│ \u2066He said שלום.\u2069']],
])('%s', (_, text, lines) => {
  expect(draw(text)).toEqual(lines);
});

test('any fragment is read back unit for unit', () => {
  fc.assert(
    fc.property(hostileText, width, (text, columns) => {
      expect(readFragments(draw(text, columns).join('\n'))).toEqual([text]);
    }),
    { numRuns: 500 },
  );
});

test('every line begins with a margin, and none is wider than the page', () => {
  fc.assert(
    fc.property(hostileText, width, (text, columns) => {
      for (const line of draw(text, columns)) {
        expect(line).toMatch(/^[│├╞] [^\n]*$/u);
        expect(2 + displayWidth(withoutIsolates(line.slice(2)))).toBeLessThanOrEqual(Math.min(100, columns));
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['quote marks', '“'],
  ['words', 'ferry '],
  ['combining marks', '\u0301'],
  ['emoji', '👩‍👧'],
  ['line breaks', '\n'],
  ['escape characters', '\u001B'],
  ['letters from right to left', 'ש'],
])('a megabyte of %s is drawn and read back', (_, unit) => {
  const text = unit.repeat(Math.floor(1_000_000 / unit.length));
  expect(readFragments(draw(text).join('\n'))[0] === text).toBe(true);
});
