import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** Whom the last quotation is given to, and whether that is sure. */
const last = (body: string): [string | null, boolean] => {
  const one = told(body).at(-1);
  return [one?.speaker ?? null, one?.sure ?? false];
};

const START = 'Wang Lan, the trade minister, met Ida Roe on Monday.';

test.each([
  ['an adverb', 'Earlier Wang Shuren, the ministry’s spokesman, told reporters the talks were “frank”.'],
  ['a day', 'On Monday Wang Shuren, the ministry’s spokesman, told reporters the talks were “frank”.'],
  ['an adverb and a comma', 'Later, Wang Shuren, a spokesman, told reporters the talks were “frank”.'],
  ['meanwhile', 'Meanwhile Wang Shuren told reporters the talks were “frank”.'],
  ['a phrase of place', 'At a briefing in Port Eller, Wang Shuren told reporters the talks were “frank”.'],
  ['a role', 'The ministry’s spokesman, Wang Shuren, told reporters the talks were “frank”.'],
  ['an inverted tag', '“The talks were frank,” said Wang Shuren, the ministry’s spokesman.'],
  ['a tag behind', '“The talks were frank,” Wang Shuren, the ministry’s spokesman, said.'],
])('gives the bare surname to whoever bore it last behind %s', (_what, sentence) => {
  expect(last(`${START}\n${sentence}\n“We checked,” Wang continued.`)).toEqual(['Wang Shuren', true]);
  expect(last(`${START}\n${sentence}\n“We checked,” Wang continued.\n“It is done,” Wang added.`)).toEqual([
    'Wang Shuren',
    true,
  ]);
});

test.each([
  ['both are named, and neither speaks', `${START}\nShe was met by Wang Shuren.\n“We checked,” Wang said.`],
  [
    'the other is named in between',
    `${START}\nWang Shuren told reporters the talks were “frank”. Ida Roe thanked Wang Lan.\n“We checked,” Wang said.`,
  ],
  [
    'both spoke long before',
    `${START}\nWang Shuren, a spokesman, said it held.\n${'The port is old.\n'.repeat(5)}“We checked,” Wang said.`,
  ],
  ['two share a given name', 'Ida Roe met Ida Vane at the port.\n“We checked,” Ida said.'],
])('is not sure of a shared name where %s', (_what, body) => {
  expect(last(body)[1]).toBe(false);
});

test('a name that a title tells apart is sure', () => {
  expect(last('Ida Roe and Tom Roe arrived. “It held,” Ms. Roe said.')).toEqual(['Ida Roe', true]);
});
