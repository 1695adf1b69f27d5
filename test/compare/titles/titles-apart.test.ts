/** What one person is in two articles, and what the person is called: pairs that differ, softly or surely, and pairs that only look so. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';
import { ALIKE, APART } from './titles-apart-data.ts';

function titles(a: string, b: string): string[] {
  const found = compareArticles([
    heldArticle({ id: 'a', text: `Brell\n${a}`, published: '2024-05-07' }),
    heldArticle({ id: 'b', text: `Tolm\n${b}`, published: '2024-05-07' }),
  ]);
  return found.flatMap(({ type, severity, readings }) =>
    type === 'title'
      ? [`${severity}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`]
      : [],
  );
}

test.each(APART)('%s', (_name, a, b, told) => {
  expect(titles(a, b)).toContain(told);
});

describe('look-alikes', () => {
  test.each(ALIKE)('%s', (_name, a, b) => {
    expect(titles(a, b)).toEqual([]);
  });
});
