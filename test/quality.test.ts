/** Quality is a number with a floor that only rises: on our own annotated fixtures always, on the development sets where they are at hand. */
import { describe, expect, test } from 'vitest';
import floor from '../quality-floor.json' with { type: 'json' };
import { measureDisagreements } from './bench/measure-disagreements.ts';
import { measureFixtures, measureReports } from './bench/measure-fixtures.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureQuotes } from './bench/measure-quotes.ts';
import { measureVerify } from './bench/measure-verify.ts';

/** Numbers by the name of the measure. */
type Measured = object;

const numbersOf = (measured: Measured): Readonly<Record<string, number>> => ({ ...measured });

/** `null`: the development set is not here, and nothing is claimed. */
const measures: readonly [string, Measured, () => Measured | null | Promise<Measured | null>][] = [
  ['our annotated articles', floor.fixtures, () => measureFixtures('plain')],
  ['our varied annotated articles', floor.variedFixtures, () => measureFixtures('varied')],
  ['the indirect speech in them', floor.reports, measureReports],
  ['the development pages', floor.pages, measurePages],
  ['the development articles', floor.quotes, measureQuotes],
  ['checking quotations', floor.verify, measureVerify],
  ['the development events', floor.disagreements, measureDisagreements],
];

describe.each(measures)('on %s', (_, floors, measure) => {
  test('no measure is below its floor', async () => {
    const found = await measure();
    const measured = numbersOf(found ?? floors);
    const below = Object.entries(numbersOf(floors)).filter(([name, least]) => !((measured[name] ?? -1) >= least));
    expect(below.map(([name, least]) => `${name}: ${measured[name]} is below ${least}`)).toEqual([]);
  });
});
