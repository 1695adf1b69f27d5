/** How a vote ended, and how old somebody without a name is. */
import { describe, expect, test } from 'vitest';
import { roleAgesApart } from '../../../src/compare/figures/age-of-role.ts';
import { factsOf } from '../../../src/compare/facts.ts';
import { votesApart } from '../../../src/compare/figures/votes.ts';
import { heldArticle } from '../../held-article.ts';

const factsFrom = (id: string, paragraph: string) =>
  factsOf(heldArticle({ id, text: `A day at Tolland Bay\n\n${paragraph}` }));

type Rule = typeof votesApart;
const found = (rule: Rule, one: string, other: string): string[] =>
  rule({ a: factsFrom('a', one), b: factsFrom('b', other) }).map(
    ({ severity, sides }) => `${severity}: ${sides.map(({ value }) => value).join(' | ')}`,
  );

describe('a vote', () => {
  test.each([
    [
      'The wardens voted 9-4 to close the lock.',
      'By a vote of eight to five the wardens closed it.',
      ['hard: 9 to 4 | 8 to 5'],
    ],
    ['The wardens voted 52–48 to close the lock.', 'It was closed by 51 votes to 48.', ['soft: 52 to 48 | 51 to 48']],
    ['The wardens voted 9-4 to close the lock.', 'By nine votes to four the wardens closed it.', []],
    ['The wardens voted 9-4 to close the lock.', 'Corrin beat Vell 8-5 on Sunday.', []],
    ['The wardens voted 9-4 to close the lock.', 'The council of 40 voted 25 to 15 to close it.', []],
    ['They voted 9-4 on the lock and 7-6 on the toll, the last vote.', 'They voted 8-5 on the lock.', []],
    ['The wardens voted 9-4 to close the lock.', '“We lost the vote 8 to 5,” Okafor said.', []],
  ])('%s / %s', (one, other, wanted) => {
    expect(found(votesApart, one, other)).toEqual(wanted);
  });
});

describe('an age without a name', () => {
  test.each([
    ['The driver, a 46-year-old man, was hurt.', 'The driver, aged 48, was hurt.', ['hard: age 46 | age 48']],
    ['The driver, 46, was hurt.', 'The driver, a 48-year-old, was hurt.', ['hard: age 46 | age 48']],
    ['The driver, 46, was hurt.', 'The driver, aged 46, was hurt.', []],
    ['The driver, 46, was hurt.', 'The cook, aged 48, was hurt.', []],
    ['The driver, 46, met the driver, 51, of the van.', 'The driver, aged 48, was hurt.', []],
    ['The driver, 46, was hurt.', 'A driver, aged 48, passed by.', []],
    ['The driver, 46 miles from home, slept.', 'The driver, aged 48, slept.', []],
  ])('%s / %s', (one, other, wanted) => {
    expect(found(roleAgesApart, one, other)).toEqual(wanted);
  });
});
