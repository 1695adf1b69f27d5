/** Who said it and where, what somebody is, what is so and what is not: pairs in which two articles differ, and pairs that only look so. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import type { Discrepancy } from '../../src/model/discrepancy.ts';
import { heldArticle } from '../held-article.ts';
import { ALIKE, DIFFER } from './said-held-denied-data.ts';

const OPEN = ['terminology', 'sole-source'];

const between = (a: string, b: string): Discrepancy[] =>
  compareArticles([
    heldArticle({ id: 'a', text: a, outlet: 'The Quill Courier', published: '2024-05-07' }),
    heldArticle({ id: 'b', text: b, outlet: 'Radio Senn', published: '2024-05-07' }),
  ]).filter(({ type }) => !OPEN.includes(type));

const told = ({ severity, type, readings }: Discrepancy): string =>
  `${severity} ${type}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`;

test.each(DIFFER)('%s: %s', (type, _name, a, b) => {
  const found = between(a, b);
  expect(
    found.map((one) => one.type),
    found.map(told).join('\n'),
  ).toContain(type);
});

test.each(DIFFER)('%s and nothing else: %s', (type, _name, a, b) => {
  expect(
    between(a, b)
      .filter((one) => one.type !== type)
      .map(told),
  ).toEqual([]);
});

describe('look-alikes', () => {
  test.each(ALIKE)('%s', (_name, a, b) => {
    expect(between(a, b).map(told)).toEqual([]);
  });
});
