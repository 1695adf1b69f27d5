/** Articles made to be slow to compare take no longer than they may. */
import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import { EventIndex } from '../../src/compare/events/event-index.ts';
import { variantsOf } from '../../src/compare/utterances/variants.ts';
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

const said = (at: number): string =>
  `“The ${word(at)} of Quill saw ${word(at + 1)} and ${word(at + 2)},” said Ida Roe. `;

test.each<[string, number, (at: number) => string]>([
  ['one text in all articles', 120, () => repeated(30, said)],
  [
    'one paragraph in all articles',
    500,
    (at) => `${repeated(30, (next) => said(at * 31 + next))}\n${repeated(9, said)}`,
  ],
  ['one name in all articles', 120, (at) => repeated(60, (next) => `Ida Roe met ${word(at * 61 + next)} in Quill. `)],
  ['copies that differ in one word', 120, (at) => `${repeated(30, said)} ${word(at)}`],
  ['thousands of quotations', 2, () => repeated(5000, said)],
  ['a megabyte of one word', 2, () => repeated(200_000, () => 'Quill ')],
  ['a word of a megabyte', 2, () => repeated(1_000_000, () => 'q')],
])('grouped: %s', (_, count, text) => {
  const articles = Array.from({ length: count }, (__, at) => heldArticle({ id: `${at}`, text: text(at) }));
  const before = process.cpuUsage();
  const index = new EventIndex();
  for (const one of articles) index.add(one);
  const grouped = index.events().reduce((sum, event) => sum + event.articles.length, 0);
  variantsOf(articles);
  expect(grouped).toBe(count);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
});
