/** Long answers, page by page: what stands on a page, and how it is said. */
import { expect, test } from 'vitest';
import { page } from '../../src/command/paging.ts';

const hits = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test.each([
  [0, 1, [], ''],
  [5, 1, [1, 2, 3, 4, 5], ''],
  [6, 1, [1, 2, 3, 4, 5], ' · 1–5 of 6'],
  [6, 2, [6], ' · 6 of 6'],
  [12, 3, [11, 12], ' · 11–12 of 12'],
])('of %d hits, page %d', (count, number, shown, place) => {
  expect(page(hits(count), number)).toMatchObject({ shown, place });
});

test('there is no page beyond the last', () => {
  expect(() => page(hits(6), 3)).toThrow('There is no page 3; the last is page 2.');
});
