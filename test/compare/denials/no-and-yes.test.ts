/** What one article says no of and the other tells, harm and none, plans at two stages; and pairs that only look so. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import type { Discrepancy } from '../../../src/model/discrepancy.ts';
import { heldArticle } from '../../held-article.ts';
import { ALIKE, HARM_AND_NONE, NEVER_HARD, PLANS, TOLD_AND_NEGATED } from './no-and-yes-data.ts';

const denialsBetween = (a: string, b: string): Discrepancy[] =>
  compareArticles([
    heldArticle({ id: 'a', text: `Report from the town\n${a}`, outlet: 'The Quill Courier', published: '2024-05-07' }),
    heldArticle({ id: 'b', text: `The day in brief\n${b}`, outlet: 'Radio Senn', published: '2024-05-07' }),
  ]).filter(({ type }) => type === 'denial');

const told = ({ severity, rule, readings }: Discrepancy): string =>
  `${severity} ${rule}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`;

describe.each([
  ['told and negated', TOLD_AND_NEGATED],
  ['harm and none', HARM_AND_NONE],
  ['plans', PLANS],
])('%s', (_kind, pairs) => {
  test.each(pairs)('%s', (_name, _severity, a, b) => {
    expect(denialsBetween(a, b)).not.toEqual([]);
  });

  test.each(pairs.filter(([, severity]) => severity !== null))('%s, as severe', (_name, severity, a, b) => {
    expect(denialsBetween(a, b).map((one) => one.severity)).toContain(severity);
  });

  test.each(pairs)('%s, in the other order', (_name, _severity, a, b) => {
    expect(denialsBetween(b, a).map(({ severity }) => severity)).toEqual(
      denialsBetween(a, b).map(({ severity }) => severity),
    );
  });
});

describe('look-alikes', () => {
  test.each(ALIKE)('%s', (_name, a, b) => {
    expect(denialsBetween(a, b).map(told)).toEqual([]);
    expect(denialsBetween(b, a).map(told)).toEqual([]);
  });
});

describe('never hard', () => {
  test.each(NEVER_HARD)('%s', (_name, a, b) => {
    expect(denialsBetween(a, b).map(({ severity }) => severity)).not.toContain('hard');
  });
});
