/** Quotations in other words: what is one remark and differs, what is no difference, and remarks that are two. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import type { Discrepancy } from '../../../src/model/discrepancy.ts';
import { heldArticle } from '../../held-article.ts';
import { ALIKE, OTHERWISE } from './wording-data.ts';

const LEAD = 'The ferry terminal in Osk will close in spring.';

/** The text may have a headline of its own. */
function article(id: string, text: string, published = '2031-04-07') {
  const [first = '', second] = text.split('\n');
  const [headline, body] = second === undefined ? [`Osk to lose its ferry terminal, ${id}`, first] : [first, second];
  return heldArticle({ id, text: `${headline}\n${LEAD}\n${body}`, outlet: id, published });
}

const wordings = (one: string, other: string, days?: readonly [string, string]): Discrepancy[] =>
  compareArticles([article('a', one, days?.[0]), article('b', other, days?.[1])]).filter(
    ({ type }) => type === 'wording',
  );

const told = ({ readings }: Discrepancy): string[] =>
  readings.map(({ article: { text }, span }) => text.slice(span.start, span.end));

describe('one remark in other words', () => {
  test.each(OTHERWISE)('%s', (_, one, other, words, others) => {
    const found = wordings(one, other);
    const has = found
      .map(told)
      .some(([left, right]) => left?.includes(words) === true && right?.includes(others) === true);
    expect(has, JSON.stringify(found.map(told))).toBe(true);
  });

  test.each(OTHERWISE)('%s: from the other side', (_, one, other, words, others) => {
    const found = wordings(other, one).map(told);
    expect(
      found.some(([left, right]) => left?.includes(others) === true && right?.includes(words) === true),
      JSON.stringify(found),
    ).toBe(true);
  });
});

describe('no difference, or two remarks', () => {
  test.each(ALIKE)('%s', (_, one, other) => {
    expect(wordings(one, other).map(told)).toEqual([]);
    expect(wordings(other, one).map(told)).toEqual([]);
  });
});

describe('remarks alike on two occasions', () => {
  const [will, may] = ['"We will open the gates this year,"', '"We may open the gates this year,"'];
  const [long, longer] = [
    '"We will open all the gates of the northern reservoir before the storms of autumn come,"',
    '"We shall open all the gates of the northern reservoir before the storms of autumn come,"',
  ];

  test.each<[string, string, string, readonly [string, string], number]>([
    ['one day', `${will} Lucy Quade said.`, `${may} Lucy Quade said.`, ['2031-04-07', '2031-04-08'], 1],
    [
      'two weekdays',
      `${will} Lucy Quade said on Monday.`,
      `${may} Lucy Quade said on Friday.`,
      ['2031-04-07', '2031-04-07'],
      0,
    ],
    ['weeks apart', `${will} Lucy Quade said.`, `${may} Lucy Quade said.`, ['2031-04-07', '2031-05-02'], 0],
    [
      'weeks apart, and long',
      `${long} Lucy Quade said.`,
      `${longer} Lucy Quade said.`,
      ['2031-04-07', '2031-05-02'],
      1,
    ],
  ])('%s', (_, one, other, days, count) => expect(wordings(one, other, days)).toHaveLength(count));
});

test('a negation alone makes it hard', () => {
  const [note] = wordings(
    '"I knew that the gate was open," the guard, Tom Arden, told the court.',
    '"I never knew that the gate was open," Tom Arden, the guard, told the court.',
  );
  expect(note?.severity).toBe('hard');
});

test.each([
  ['two numbers of one thing', 'He went back in three times', 'He went back in four times for people', 'hard'],
  ['a number and about as many', 'We lost about ten boats in an hour', 'We lost 12 boats in one hour or so', 'soft'],
  [
    'another word than the number',
    'It took three grown men and a crane',
    'It took three tall men and a crane to do it',
    'soft',
  ],
])('%s beside other changes', (_, one, other, severity) => {
  const [note] = wordings(`"${one}," the guard, Tom Arden, said.`, `"${other}," Tom Arden, the guard, said.`);
  expect(note?.severity).toBe(severity);
});
