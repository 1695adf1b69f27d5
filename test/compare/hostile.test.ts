/** Articles made to be slow to compare take no longer than they may. */
import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import { heldArticle } from '../held-article.ts';

const repeated = (count: number, piece: (at: number) => string): string =>
  `A headline\n${Array.from({ length: count }, (_, at) => piece(at)).join('')}`;
const word = (at: number): string => `w${((at * 7919) % 5003).toString(36)}`;

test.each([
  [
    'one sentence again and again',
    repeated(4000, () => 'The ferry of Quill carried nine crates. '),
    repeated(4000, () => 'The ferry of Quill carried ten crates. '),
  ],
  ['marks without words', repeated(300_000, () => '"'), repeated(300_000, () => '“')],
  ['a paragraph without end', repeated(50_000, (at) => `${word(at)} `), repeated(50_000, (at) => `${word(at + 1)} `)],
  ['numbers in a row', repeated(15_000, (at) => `${at} crates, `), repeated(15_000, (at) => `${at * 3} crates, `)],
  [
    'stretches that never close',
    repeated(4000, (at) => `“The ${word(at)} said `),
    repeated(4000, (at) => `“The ${word(at * 3)} said `),
  ],
])('%s', (_, one, other) => {
  const articles = [heldArticle({ id: 'a', text: one }), heldArticle({ id: 'b', text: other })];
  const start = performance.now();
  compareArticles(articles);
  expect(performance.now() - start).toBeLessThan(10_000);
});
