/** Ages of people with and without a name, final scores, and places in a line. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/compare/facts.ts';
import type { FactsPair } from '../../../src/compare/facts.ts';
import { sameQuotations } from '../../../src/compare/align/same-quotations.ts';
import { agesApart } from '../../../src/compare/figures/age.ts';
import { roleAgesApart } from '../../../src/compare/figures/age-of-role.ts';
import { speakersAgesApart } from '../../../src/compare/figures/age-of-speaker.ts';
import { scoresApart } from '../../../src/compare/figures/scores.ts';
import { standingsApart } from '../../../src/compare/figures/standings.ts';
import { heldArticle } from '../../held-article.ts';

const factsFrom = (id: string, paragraph: string) =>
  factsOf(heldArticle({ id, text: `A day at Tolland Bay\n\n${paragraph}`, published: '2031-03-08' }));

type Rule = (pair: FactsPair) => readonly { severity: string; sides: readonly { value: string }[] }[];
const found = (rules: readonly Rule[], one: string, other: string): string[] =>
  rules.flatMap((rule) =>
    rule({ a: factsFrom('a', one), b: factsFrom('b', other) }).map(
      ({ severity, sides }) => `${severity}: ${sides.map(({ value }) => value).join(' | ')}`,
    ),
  );

function spoken(one: string, other: string): string[] {
  const pair = { a: factsFrom('a', one), b: factsFrom('b', other) };
  const steps = sameQuotations(pair);
  for (;;) {
    const step = steps.next();
    if (step.done) return speakersAgesApart(pair, step.value).map(({ severity }) => severity);
  }
}

describe('ages', () => {
  test.each([
    ['Ida Marlowe, 34, won.', 'Ida Marlowe, a 36-year-old baker, won.', ['hard: age 34 | age 36']],
    ['Ida Marlowe, aged 34, won.', 'Ida Marlowe (36) won.', ['hard: age 34 | age 36']],
    ['Ida Marlowe, who is 34, won.', 'The 36-year-old Ida Marlowe won.', ['hard: age 34 | age 36']],
    [
      'The driver, Colm Osk, 52, was killed.',
      'Colm Osk had driven the line for years. Yesterday the 54-year-old father of three was killed.',
      ['hard: age 52 | age 54'],
    ],
    [
      'The dead are a man of 31 and a woman of 27.',
      'A 31-year-old man and a 29-year-old woman died.',
      ['hard: age 27 | age 29'],
    ],
    ['A 16-year-old boy survived the flight.', 'The nineteen-year-old asked for water.', ['soft: age 16 | age 19']],
    ['Ida Marlowe, who was 19 when she left, won.', 'Ida Marlowe, 34, won.', []],
    ['Ida Marlowe, aged 19 at the time, won.', 'Ida Marlowe, 34, won.', []],
    ['Ida Marlowe, 34, won.', 'Tom Marlowe, 36, lost.', []],
    ['A woman of 76 died on Monday.', 'A boy of 12 was hurt.', []],
    ['A 16-year-old boy survived.', 'The 19-year-old was arrested for the theft.', []],
    ['A 16-year-old boy survived.', 'A 41-year-old nurse found him.', []],
    ['A crew of 34 worked.', 'A crew of 36 slept.', []],
  ])('%s / %s', (one, other, wanted) => {
    expect(found([agesApart, roleAgesApart], one, other)).toEqual(wanted);
  });
});

describe('ages at which somebody is something', () => {
  test.each([
    ['Ida Marlowe, 52, won.', 'At 25, Ida Marlowe is the youngest to win.', ['hard: age 52 | age 25']],
    ['Ida Marlowe, 52, won.', 'Ida Marlowe, who at 25 is the youngest of all, won.', ['hard: age 52 | age 25']],
    ['The driver, 52, was unhurt.', 'The driver, at 25, is the youngest.', ['hard: age 52 | age 25']],
    ['Ida Marlowe, 52, won.', 'At 25, Ida Marlowe moved to the bay.', []],
    ['Ida Marlowe, 52, won.', 'Ida Marlowe was unhurt at 25 Quay Street, and she is well.', []],
  ])('%s / %s', (one, other, wanted) => {
    expect(found([agesApart, roleAgesApart], one, other)).toEqual(wanted);
  });
});

describe('the age of whoever says one quotation', () => {
  const SAID = '“There was a crack like thunder and then the quay was gone,”';
  test.each([
    [`${SAID} said Owen Vell, 52, a ropemaker.`, `${SAID} the 25-year-old told the Courier.`, ['hard']],
    [
      `${SAID} said Owen Vell, 52, a ropemaker.`,
      `${SAID} said the father of two, who at 25 is the youngest.`,
      ['hard'],
    ],
    [`${SAID} said Owen Vell, 52, a ropemaker.`, `${SAID} the 52-year-old told the Courier.`, []],
    [`${SAID} said Owen Vell, 52, a ropemaker.`, `${SAID} said Ida Roe, 25, a diver.`, []],
    [`${SAID} said Owen Vell, 52, a ropemaker.`, `${SAID} said Vell, whose sons are a boy of 9 and a boy of 12.`, []],
    [`${SAID} said Owen Vell, 52, a ropemaker.`, `${SAID} said Vell, whose 25-year-old son was hurt.`, []],
    [`${SAID} said Owen Vell, 52, a ropemaker.`, `${SAID} said Vell, who was there with his brother, 25.`, []],
    [
      `${SAID} said Owen Vell, 52, a ropemaker.`,
      `${SAID} the 25-year-old told the Courier. A neighbour, aged 52, nodded.`,
      [],
    ],
  ])('%s / %s', (one, other, wanted) => {
    expect(spoken(one, other)).toEqual(wanted);
    expect(spoken(other, one)).toEqual(wanted);
  });
});

describe('scores', () => {
  test.each([
    ['Tarn beat Vell 3-1 on Sunday.', 'At the end it stood three goals to two for Tarn.', ['hard: 3 to 1 | 3 to 2']],
    ['Tarn won two-nil.', 'Tarn had a 3-0 victory.', ['hard: 2 to 0 | 3 to 0']],
    ['Tarn beat Vell 3-1.', 'Tarn won three to one.', []],
    ['Tarn beat Vell 3-1.', 'Tarn led 2-0 at half-time.', []],
    ['Tarn beat Vell 3-1.', 'The board voted 5-4 to sell the ground.', []],
    ['Tarn beat Vell 3-1.', 'Tarn won 2-1 and drew 1-1 in spring.', []],
    ['Tarn beat Vell 3-1.', 'A goal to make it 2-1 came late; Tarn won 3-1.', []],
  ])('%s / %s', (one, other, wanted) => {
    expect(found([scoresApart], one, other)).toEqual(wanted);
  });
});

describe('places in a line', () => {
  test.each([
    [
      'Osk, the country’s third largest insurer, lost money.',
      'Osk is the nation’s second-biggest insurer.',
      ['hard: 3 by size | 2 by size'],
    ],
    ['Osk is the third-oldest insurer.', 'The insurer is the second oldest.', ['soft: 3 by age | 2 by age']],
    ['Osk is the country’s third largest insurer.', 'Osk is the world’s ninth largest insurer.', []],
    ['Osk is the third largest insurer.', 'The harbour is the second largest of all.', []],
    ['Osk is the third largest insurer.', 'Osk is the second oldest insurer.', []],
  ])('%s / %s', (one, other, wanted) => {
    expect(found([standingsApart], one, other)).toEqual(wanted);
  });
});
