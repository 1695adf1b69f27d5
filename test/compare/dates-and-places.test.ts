/** Two reports of one matter, a sentence or two each: where dates, hours or places differ a note says so, and where they only seem to, none does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import { heldArticle } from '../held-article.ts';

/** Both published on Friday, 10 March 2028. */
const PUBLISHED = '2028-03-10';

/** What is found of a type: `soft: on Monday | on Tuesday`. */
function found(type: 'date' | 'place', bodies: readonly string[]): string[] {
  const articles = bodies.map((body, index) =>
    heldArticle({
      id: `${index}.txt`,
      outlet: `Outlet ${index}`,
      published: PUBLISHED,
      text: `Report ${index}\n\n${body}`,
    }),
  );
  return compareArticles(articles)
    .filter((one) => one.type === type)
    .map(
      ({ severity, readings }) =>
        `${severity}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`,
    );
}

interface Pairs {
  readonly datesApart: readonly (readonly [one: string, other: string])[];
  readonly datesAlike: readonly (readonly [one: string, other: string])[];
  readonly placesApart: readonly (readonly [one: string, other: string])[];
  readonly placesAlike: readonly (readonly [one: string, other: string])[];
}

const PAIRS = parse(readFileSync(join(import.meta.dirname, '../fixtures/dates-and-places.yaml'), 'utf8')) as Pairs;

/** Neither leaves room for the other, and the act is surely one. */
const SURE: readonly (readonly [type: 'date' | 'place', one: string, other: string])[] = [
  [
    'date',
    'The bridge over the Senn in Brell was closed to lorries on Tuesday after an inspection.',
    'Lorries have been kept off since an inspection. The Senn bridge in Brell was shut on Wednesday.',
  ],
  [
    'place',
    'They were taken to the district hospital in Carden with frostbite after a night on the ridge.',
    'The night on the ridge was cold. They had frostbite and were rushed to St Ada’s Hospital in Orm.',
  ],
  [
    'place',
    'The fire in the Linden home started in the basement.',
    'The fire in the Linden home broke out on the third floor.',
  ],
];

/** Room is left: hours, rough days, plans, towns of which one may lie in the other. */
const UNSURE: readonly (readonly [type: 'date' | 'place', one: string, other: string])[] = [
  [
    'date',
    'The Senn bridge was opened about two years ago by the king.',
    'The Senn bridge was opened by the king last autumn.',
  ],
  [
    'date',
    'The train left the rails at 9:05 p.m. on Monday near Lisk.',
    'Near Lisk the train derailed at 10:25 p.m. on Monday.',
  ],
  [
    'place',
    'Karin Solt and Omar Dessin met in Valmora for three hours to speak about herring.',
    'In Tresk, Karin Solt and Omar Dessin met for three hours. Herring was what they spoke about.',
  ],
];

describe('dates of one act', () => {
  test.each(PAIRS.datesApart)('differ: %s / %s', (...bodies) => {
    expect(found('date', bodies)).toHaveLength(1);
  });
  test.each(PAIRS.datesAlike)('do not differ: %s / %s', (...bodies) => {
    expect(found('date', bodies)).toEqual([]);
  });
});

describe('places of one act', () => {
  test.each(PAIRS.placesApart)('differ: %s / %s', (...bodies) => {
    expect(found('place', bodies)).toHaveLength(1);
  });
  test.each(PAIRS.placesAlike)('do not differ: %s / %s', (...bodies) => {
    expect(found('place', bodies)).toEqual([]);
  });
});

describe('severity', () => {
  test.each(SURE)('%s surely: %s / %s', (type, ...bodies) => {
    expect(found(type, bodies)).toEqual([expect.stringContaining('hard')]);
  });
  test.each(UNSURE)('%s perhaps: %s / %s', (type, ...bodies) => {
    expect(found(type, bodies)).toEqual([expect.stringContaining('soft')]);
  });
});
