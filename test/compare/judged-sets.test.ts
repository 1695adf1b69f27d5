/** Pairs and events that others annotated without knowing the rules, scored as a whole, against floors that only rise. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measured, placeOf, type BlindPair, type Measured } from './judged.ts';
import { FOLDER, pairsIn } from './pairs.ts';

/** The figures measured when a set was written, or at their best since, in percent. */
const FLOORS: Readonly<Record<string, Partial<Measured>>> = {
  blind: {
    hardFound: 80,
    hardRight: 100,
    closedPrecision: 100,
    closedRecall: 97,
    lookAlikesLeft: 100,
    quietPairs: 100,
    soleSourceTrue: 100,
  },
  events: { hardFound: 75, hardRight: 100, closedPrecision: 99, closedRecall: 74, lookAlikesLeft: 100 },
  later: { hardFound: 45, hardRight: 100, closedPrecision: 94, closedRecall: 75, lookAlikesLeft: 98 },
  fresh: { hardFound: 45, hardRight: 96, closedPrecision: 90, closedRecall: 64, lookAlikesLeft: 98 },
  pairs: {
    hardFound: 51,
    hardRight: 100,
    closedPrecision: 100,
    closedRecall: 71,
    lookAlikesLeft: 100,
    quietPairs: 100,
  },
  closed: { hardFound: 44, hardRight: 100, closedPrecision: 92, closedRecall: 55, lookAlikesLeft: 100 },
  'closed-later': { hardFound: 15, hardRight: 100, closedPrecision: 84, closedRecall: 55, lookAlikesLeft: 97 },
  'closed-fresh': { hardFound: 17, hardRight: 90, closedPrecision: 86, closedRecall: 59, lookAlikesLeft: 99 },
  'closed-pairs': {
    hardFound: 18,
    hardRight: 100,
    closedPrecision: 100,
    closedRecall: 16,
    lookAlikesLeft: 100,
    quietPairs: 100,
  },
};

/** Of these nobody is to read what was missed, or they would measure nothing any more. */
const isClosed = (folder: string): boolean => folder.startsWith('closed');

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
    const lines = isClosed(folder) ? [] : said;
    expect(below, [JSON.stringify(figures), ...lines].join('\n')).toEqual([]);
  });
});
