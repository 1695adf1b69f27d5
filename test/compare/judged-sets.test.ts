/** Pairs and events that others annotated without knowing the rules, scored as a whole, against floors that only rise. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measured, placeOf, type BlindPair, type Measured } from './judged.ts';
import { FOLDER, pairsIn } from './pairs.ts';

/** The figures measured when a set was written, or at their best since, in percent. */
const FLOORS: Readonly<Record<string, Partial<Measured>>> = {
  blind: {
    hardFound: 61,
    hardRight: 100,
    closedPrecision: 98,
    closedRecall: 81,
    lookAlikesLeft: 100,
    quietPairs: 100,
    soleSourceTrue: 100,
  },
  events: { hardFound: 53, hardRight: 100, closedPrecision: 97, closedRecall: 58, lookAlikesLeft: 100 },
  closed: { hardFound: 22, hardRight: 100, closedPrecision: 87, closedRecall: 48, lookAlikesLeft: 97 },
};

describe.each(Object.entries(FLOORS))('the set %s', (folder, floor) => {
  const set = pairsIn(join(FOLDER, folder)) as BlindPair[];

  test.each(set)('$name: what is marked stands there once', ({ articles, expect: wanted, nonConflicts = [] }) => {
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const marks = [...wanted, ...nonConflicts].flatMap(({ spans }) => Object.entries(spans));
    for (const [id, of] of marks)
      for (const mark of [of].flat()) expect(() => placeOf(mark, texts.get(id) ?? '')).not.toThrow();
  });

  test('no measure is below its floor', () => {
    const { figures, said } = measured(set);
    const below = (Object.keys(floor) as (keyof Measured)[]).filter((name) => !(figures[name] >= (floor[name] ?? 0)));
    expect(below, [JSON.stringify(figures), ...said].join('\n')).toEqual([]);
  });
});
