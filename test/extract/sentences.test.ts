import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { asArticle } from './as-article.ts';

const sentences = (paragraph: string): string[] => {
  const text = `A plain headline\n${paragraph}`;
  return extractArticle(asArticle(text)).sentences.map(({ span }) => text.slice(span.start, span.end));
};

test.each([
  ['plain sentences', ['The port closed.', 'Nobody was hurt.', 'It opens in May.']],
  ['titles', ['Mr. Roe met Dr. Vane.', 'They spoke.']],
  ['initials', ['The prize went to J. B. Carrow of Ostrel.', 'It is small.']],
  ['countries and hours', ['The U.S. envoy left at 5 p.m. on Friday.', 'He flew.']],
  ['months', ['It opened on Sept. 4 and closed.', 'Nobody came.']],
  ['decimal numbers', ['It rose 3.5 percent.', 'It fell again.']],
  ['several sentences inside marks', ['“One. Two. Three,” she said.', 'Then she left.']],
  ['a question and its tag', ['“Will it hold?” the mayor asked.', 'Nobody knew.']],
  ['a question and the next sentence', ['“Will it hold?”', 'The mayor looked at the bridge for a while.']],
  ['a quotation and the next one', ['“It held,” she said.', '“It will hold.”', 'They left.']],
  ['a stop behind the mark', ['She called it “a farce”.', 'He did not.']],
  ['a stop behind the mark and a verb of saying', ['She called it “a farce”.', 'Oslo and Bern, he noted, did not.']],
  ['a tag behind a stop inside the marks', ['“It held.” Roe said.', 'He left.']],
  ['a name behind a dash', ['“It will hold.” — Ida Roe']],
])('keeps %s apart', (_what, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected);
});
