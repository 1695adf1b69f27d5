/** Our own small pairs: what has to be found is found, and look-alikes are left alone. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import type { Discrepancy } from '../../src/model/discrepancy.ts';
import { FOLDER, held, OPEN, pairsIn, told, type Pair } from './pairs.ts';

const pairs = pairsIn(FOLDER) as Pair[];

const meets = (found: Discrepancy, wanted: Pair['expect'][number]): boolean =>
  found.type === wanted.type &&
  (wanted.severity === undefined || found.severity === wanted.severity) &&
  Object.entries(wanted.words ?? {}).every(([id, words]) =>
    found.readings.some(
      ({ article, span }) => article.id === id && article.text.slice(span.start, span.end).includes(words),
    ),
  );

describe.each(pairs)('$name', (pair) => {
  const found = compareArticles(pair.articles.map(held));

  test('finds what has to be found', () => {
    const missed = pair.expect.filter((wanted) => !found.some((one) => meets(one, wanted)));
    expect(missed, found.map(told).join('\n')).toEqual([]);
  });

  test('notes nothing else of the closed types', () => {
    const more = found.filter(
      (one) =>
        !OPEN.includes(one.type) &&
        !pair.expect.some((wanted) => meets(one, wanted)) &&
        !(one.severity === 'soft' && pair.alsoSoft?.includes(one.type)),
    );
    expect(more.map(told)).toEqual([]);
  });
});
