/** What counts as told elsewhere: numbers by all they may stand for, names in other letters, words of one family. */
import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../../src/compare/words/concepts.ts';
import { readFacts } from '../../../src/compare/facts.ts';
import { namedIn, toldIn } from '../../../src/compare/sole-source/told.ts';
import { countsSame, tellsValue, toldValues } from '../../../src/compare/figures/told-values.ts';
import { heldArticle } from '../../held-article.ts';

const factsOf = (sentence: string) => readFacts(heldArticle({ id: 'a', text: `Headline\n${sentence}` }));

/** Whether an article that prints the second may tell the number of the first. */
function tells(one: string, other: string): boolean {
  const [value] = toldValues(factsOf(one));
  if (value === undefined) throw new Error(`no number: ${one}`);
  return tellsValue(toldIn(factsOf(other)).values, value);
}

describe('numbers', () => {
  test.each([
    ['The yard hired 893 welders.', 'Nearly 900 people found work there.'],
    ['The yard hired 893 welders.', 'Hundreds found work there.'],
    ['More than 40 farms were closed.', 'The flu is on 43 farms.'],
    ['It carried 13 people.', 'Eight adults and five children were aboard.'],
    ['The share was 62.4 percent.', 'More than three fifths of them agreed.'],
    ['The share was 49.5 per cent.', 'Every second one stayed at home.'],
    ['The share was 33 percent.', 'It was one in three.'],
    ['The share was 37 percent.', 'Some 63 percent were against it.'],
    ['It is 30 centimetres deep.', 'It is a foot deep.'],
    ['It weighs 200 kilograms.', 'It weighs 440 pounds.'],
    ['They waited for 14 days.', 'They waited for two weeks.'],
    ['Twelve goats were bitten.', 'A dozen goats were hurt.'],
    ['Two hikers fell.', 'A couple fell.'],
    ['The house cost £300,000.', 'It was sold for 350,000 euros.'],
    ['It was 5 degrees below.', 'It was a bitter 23F.'],
    ['Otto Prell, a 58-year-old postman, saw it.', 'Otto Prell, 58, saw it.'],
  ])('%s / %s', (one, other) => {
    expect(tells(one, other)).toBe(true);
  });

  test.each([
    ['The yard hired 893 welders.', 'It built 40 ships.'],
    ['Two hikers fell.', 'The hut has two stoves.'],
    ['The share was 62.4 percent.', 'A quarter was ill.'],
    ['It is 30 centimetres deep.', 'It is 30 metres wide.'],
    ['They waited for 14 days.', 'They sold 14 boats.'],
    ['The house cost £300,000.', 'It has 300 windows.'],
    ['The yard earned $212 million.', 'The fire cost it $64 million.'],
    ['The share was 5 percent.', 'The share was 88 percent.'],
    ['The line has 620 flights a day.', 'It waited for 20 hours.'],
  ])('not %s / %s', (one, other) => {
    expect(tells(one, other)).toBe(false);
  });

  test('another number of the same things is another count of them, not news', () => {
    const [value] = toldValues(factsOf('Fourteen miners were trapped.'));
    expect(value && countsSame(toldIn(factsOf('The lift carried seventeen miners.')).values, value)).toBe(true);
    expect(value && countsSame(toldIn(factsOf('The lift carried seventeen crates.')).values, value)).toBe(false);
  });
});

describe('names', () => {
  test.each([
    ['tsvetayenko', 'First was Zwetajenko of the north.'],
    ['hryhorenko', 'First was Grigorenko of the north.'],
    ['aleksey', 'First was Alexej of the north.'],
    ['qasimi', 'First was Kassimi of the north.'],
    ['wojtek', 'First was Vojtek of the north.'],
    ['nfb', 'The Northern Fisheries Board paid.'],
  ])('%s / %s', (name, other) => {
    expect(namedIn(toldIn(factsOf(other)), name).printed).toBe(true);
  });

  test.each([
    ['brock', 'First was Lund of the north.'],
    ['ferrin', 'First was Marlow of the north.'],
    ['sundal', 'First was Sander of the north.'],
  ])('not %s / %s', (name, other) => {
    expect(namedIn(toldIn(factsOf(other)), name).printed).toBe(false);
  });
});

test.each([
  ['resigned', 'quit'],
  ['resignation', 'resigned'],
  ['negotiators', 'talks'],
  ['collided', 'crash'],
  ['killed', 'death'],
  ['sold', 'buyer'],
  ['found', 'discovery'],
  ['danish', 'denmark'],
])('%s and %s may tell one thing', (one, other) => {
  expect(conceptsOf(one).some((key) => conceptsOf(other).includes(key))).toBe(true);
});
