import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { asArticle, told } from './as-article.ts';

/** Names the article's persons go by, and their roles. */
function people(body: string): Record<string, string[]> {
  const text = `A plain headline\n${body}`;
  const { speakers } = extractArticle(asArticle(text));
  return Object.fromEntries(
    speakers
      .filter(({ kind }) => kind === 'person')
      .map(({ name, designations }) => [
        name,
        designations.filter((one) => one.as === 'role').map(({ span }) => text.slice(span.start, span.end)),
      ]),
  );
}

test.each([
  ['a title before the name', 'Foreign Minister Ida Roe left.', { 'Ida Roe': ['Foreign Minister'] }],
  ['a nation and a title', 'Norwegian Foreign Minister Ida Roe left.', { 'Ida Roe': ['Norwegian Foreign Minister'] }],
  ['a role in lower case', 'Norway’s chief negotiator Ida Roe left.', { 'Ida Roe': ['Norway’s chief negotiator'] }],
  [
    'a role behind the name',
    'Ida Roe, a spokeswoman for the port, left.',
    { 'Ida Roe': ['a spokeswoman for the port'] },
  ],
  ['a role before, between commas', 'The port’s engineer, Ida Roe, left.', { 'Ida Roe': ['The port’s engineer'] }],
  ['a particle in the name', 'Mayor Jan van der Vale left.', { 'Jan van der Vale': ['Mayor'] }],
  ['an office with of', 'Secretary of State Ida Roe left.', { 'Ida Roe': ['Secretary of State'] }],
  ['a trade at the start of a sentence', 'Ida Roe left. Goalkeeper Ida Roe stayed.', { 'Ida Roe': ['Goalkeeper'] }],
])('reads %s', (_what, body, expected) => {
  expect(people(body)).toEqual(expected);
});

test.each([
  ['a place', 'They met in New York near Castle Rock.'],
  ['a body', 'The Harbour Council met the Ministry of the Environment.'],
  ['a dateline', 'PORT ELLER, May 4 (Norpress) — The council met.'],
  ['a party and state in brackets', 'The bill (R-Ohio) was late.'],
])('does not take %s for a person', (_what, body) => {
  expect(people(body)).toEqual({});
});

/** Whom the last quotation is given to. */
const last = (body: string): string | null => told(body).at(-1)?.speaker ?? null;

test.each([
  ['the surname', 'Ida Roe arrived. “It held,” Roe said.', 'Ida Roe'],
  ['a title with the surname', 'Ida Roe and Tom Roe arrived. “It held,” Ms. Roe said.', 'Ida Roe'],
  ['the family name that comes first', 'Minister Wang Lan arrived. “It held,” Wang said.', 'Wang Lan'],
  ['a page that prints the given name', 'Minister Wang Lan arrived. “It held,” Lan said.', 'Wang Lan'],
  [
    'the bearer who spoke last',
    'Minister Wang Lan arrived.\nWang Shuren, a spokesman, said it held.\n“We checked,” Wang added.',
    'Wang Shuren',
  ],
  ['the full name that comes later', '“It held,” Roe said.\nIda Roe is the mayor.', 'Ida Roe'],
  [
    'the role',
    'Finance minister Ida Roe arrived with the harbour master. “It held,” the finance minister said.',
    'Ida Roe',
  ],
  [
    'a shortened body',
    'The Ministry of the Environment met. “It held,” the ministry said.',
    'Ministry of the Environment',
  ],
])('knows a speaker again by %s', (_what, body, expected) => {
  expect(last(body)).toBe(expected);
});

test('brothers share the surname that stands behind the second', () => {
  expect(last('Brothers Lorcan and Tom Vane arrived.\n“It held,” Lorcan said.')).toBe('Lorcan Vane');
});

test.each([
  ['a name and a description', 'Ida Roe and her deputy said it was “old”.', ['Ida Roe', false]],
  [
    'two names with descriptions',
    'The mayor, Ida Roe, and her deputy, Tom Vane, said it was “old”.',
    ['Ida Roe', false],
  ],
  [
    'one behind another’s clause',
    'The port thanked Ida Roe and her deputy Tom Vane said it was “old”.',
    ['Tom Vane', true],
  ],
])('gives what two say together to neither for sure: %s', (_what, body, expected) => {
  const one = told(body).at(-1);
  expect([one?.speaker, one?.sure]).toEqual(expected);
});

test.each([
  ['Ida Roe: ‘It held all night’\nIda Roe is the mayor.', true],
  ['Bridge: ‘It held all night’\nIda Roe is the mayor.', false],
  ['Vessby: ‘It held all night’\nIda Roe is the mayor of Vessby.', false],
])('a label is a speaker for sure where a person is known by it: %s', (body, sure) => {
  expect(told(body)[0]?.sure ?? false).toBe(sure);
});
