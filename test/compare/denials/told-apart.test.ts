/** What one article tells the other excludes or denies, and pairs that only look so: found as a denial, and as nothing else of the closed types. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import type { Discrepancy } from '../../../src/model/discrepancy.ts';
import { heldArticle } from '../../held-article.ts';
import { ALIKE_APART, APART } from './told-apart-data.ts';

const denialsBetween = (a: string, b: string): Discrepancy[] =>
  compareArticles([
    heldArticle({ id: 'a', text: a, outlet: 'The Quill Courier', published: '2024-05-07' }),
    heldArticle({ id: 'b', text: b, outlet: 'Radio Senn', published: '2024-05-07' }),
  ]).filter(({ type }) => type === 'denial');

const told = ({ severity, rule, readings }: Discrepancy): string =>
  `${severity} ${rule}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`;

describe('one tells it, the other excludes it', () => {
  test.each(APART)('%s', (_name, _severity, a, b) => {
    expect(denialsBetween(a, b)).not.toEqual([]);
  });

  test.each(APART.filter(([, severity]) => severity !== null))('%s, as severe', (_name, severity, a, b) => {
    expect(denialsBetween(a, b).map((one) => one.severity)).toContain(severity);
  });

  test.each(APART)('%s, in the other order', (_name, _severity, a, b) => {
    expect(denialsBetween(b, a)).toHaveLength(denialsBetween(a, b).length);
  });
});

describe('look-alikes', () => {
  test.each(ALIKE_APART)('%s', (_name, a, b) => {
    expect(denialsBetween(a, b).map(told)).toEqual([]);
  });
});
