/** Numbers as articles write them, and which of them can both hold. */
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/compare/facts.ts';
import { quantityConflict } from '../../../src/compare/figures/quantity-conflict.ts';
import type { Quantity } from '../../../src/compare/figures/read-quantities.ts';
import { heldArticle } from '../../held-article.ts';

const quantitiesIn = (sentence: string): readonly Quantity[] =>
  readFacts(heldArticle({ id: 'a', text: `A headline of no number\nThey said that ${sentence}` })).quantities;

describe('reading quantities', () => {
  test.each([
    ['it took 1,250 crates.', 1250, 'exact', ['crate']],
    ['it took twenty-five crates.', 25, 'exact', ['crate']],
    ['it cost $3.5 million in the end.', 3.5e6, 'exact', []],
    ['a 10-hour flight ended.', 10, 'exact', ['hour', 'flight']],
    ['about 40 crates were lost.', 40, 'about', ['crate']],
    ['at least 40 crates were lost.', 40, 'bound', ['crate']],
    ['40 to 50 crates were lost.', 40, 'range', ['crate']],
    ['it took three and a half hours.', 3.5, 'exact', ['hour']],
    ['it was a three-and-a-half-hour talk.', 3.5, 'exact', ['hour']],
    ['it took twenty-four boats.', 24, 'exact', ['boat']],
    ['it was an eleven-hour siege.', 11, 'exact', ['hour', 'siege']],
    ['it lost two hundred and fifty cows.', 250, 'exact', ['cow']],
    ['it lost a hundred and twenty cows.', 120, 'exact', ['cow']],
    ['more than a thousand cows were lost.', 1000, 'bound', ['cow']],
    ['half a million people came.', 500_000, 'about', ['people']],
    ['50-plus homes were lost.', 50, 'bound', ['home']],
    ['six or more were lost.', 6, 'bound', []],
    ['it was the third crash of the year.', 3, 'ordinal', ['crash']],
    ['he was jailed for four years and nine months.', 4.75, 'exact', ['year']],
    ['it took two hours 30 minutes.', 2.5, 'exact', ['hour']],
    ['it was two years and nine sheep long.', 2, 'exact', ['year']],
    ["it has Norland's 99 delegates.", 99, 'exact', ['delegate']],
    ['it has the Farrs’ 12 donkeys.', 12, 'exact', ['donkey']],
  ] as const)('%s', (sentence, value, kind, nouns) => {
    const [quantity] = quantitiesIn(sentence);
    expect(quantity).toMatchObject({ value, kind });
    expect(quantity?.nouns.slice(0, nouns.length)).toEqual(nouns);
  });

  test.each([
    'it was founded in 1998.',
    'it opens on March 14.',
    'Flight 417 was late.',
    'it begins at 7:30 p.m. there.',
  ])('no quantity: %s', (sentence) => {
    expect(quantitiesIn(sentence)).toEqual([]);
  });
});

describe('whether two can both hold', () => {
  test.each([
    ['116 crates', '131 crates', 'hard'],
    ['116 crates', 'more than 100 crates', 'none'],
    ['116 crates', 'about 120 crates', 'none'],
    ['139 crates', '140 crates', 'none'],
    ['8 kilometres', '5 miles', 'none'],
    ['the third crash', 'the fourth crash', 'hard'],
    ['about 40 crates', 'about 60 crates', 'soft'],
    ['40 to 50 crates', '45 crates', 'none'],
  ] as const)('%s / %s: %s', (one, other, verdict) => {
    const [left, right] = [quantitiesIn(`it took ${one}.`)[0], quantitiesIn(`it took ${other}.`)[0]];
    expect(left && right && quantityConflict(left, right)).toBe(verdict);
    expect(left && right && quantityConflict(right, left)).toBe(verdict);
  });
});
