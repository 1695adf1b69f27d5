/** Figures of whole small articles: what two outlets tell otherwise, in other words, is found; what only seems so is not. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';
import { APART, NOT_APART } from './told-otherwise-data.ts';

const figures = (one: string, other: string): string[] =>
  compareArticles([
    heldArticle({ id: 'a', text: `A day in Tolland\n\n${one}`, published: '2031-03-08' }),
    heldArticle({ id: 'b', text: `News of the bay\n\n${other}`, published: '2031-03-08' }),
  ])
    .filter(({ type }) => type === 'figure')
    .map(({ severity }) => severity);

describe('a number told otherwise', () => {
  test.each(APART)('%s: %s / %s', (_what, one, other, severity) => {
    expect(figures(one, other)).toEqual([severity]);
    expect(figures(other, one)).toEqual([severity]);
  });
});

describe('no number told otherwise', () => {
  test.each(NOT_APART)('%s: %s / %s', (_what, one, other) => {
    expect(figures(one, other)).toEqual([]);
    expect(figures(other, one)).toEqual([]);
  });
});
