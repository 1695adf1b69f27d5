import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { asArticle } from './as-article.ts';

/** The roles printed for Ada Okafor. */
function roles(body: string): string[] | undefined {
  const text = `A plain headline\n${body}`;
  return extractArticle(asArticle(text))
    .speakers.find(({ name }) => name === 'Ada Okafor')
    ?.designations.filter((one) => one.as === 'role')
    .map(({ span }) => text.slice(span.start, span.end));
}

test.each([
  ['behind the name', 'Ada Okafor, the harbour master, said it held.', 'the harbour master'],
  ['behind the name, with a clause', 'Ada Okafor, a retired pilot who lives nearby, said it held.', 'a retired pilot'],
  ['behind an inverted tag', '“It held,” said Ada Okafor, a retired pilot.', 'a retired pilot'],
  ['before the name, between commas', 'The harbour master, Ada Okafor, said it held.', 'The harbour master'],
  ['at the start of a sentence', 'Harbour master Ada Okafor said it held.', 'Harbour master'],
  ['behind a cue', '“It held,” said harbour master Ada Okafor.', 'harbour master'],
  [
    'of a body',
    'Norwegian port ministry spokesperson Ada Okafor said it held.',
    'Norwegian port ministry spokesperson',
  ],
  ['of a department', 'On Monday state department spokesperson Ada Okafor left.', 'state department spokesperson'],
  ['with a rank', 'She met the first deputy minister Ada Okafor.', 'the first deputy minister'],
  ['with his', 'Tom Vane met his counterpart, Ada Okafor, on Monday.', 'his counterpart'],
  ['with its', 'The port was shut. Its spokesperson, Ada Okafor, said it held.', 'Its spokesperson'],
  ['with a body behind', 'Ada Okafor, a keeper at the Harbour Museum, said it held.', 'a keeper at the Harbour Museum'],
])('reads a role %s', (_what, body, role) => {
  expect(roles(body)).toEqual([role]);
});

test.each([
  ['a place', 'Ada Okafor, of Port Linden, said it held.'],
  ['an age', 'Ada Okafor, 61, said it held.'],
  ['a party and a state', 'Ada Okafor (D-Ohio) said it held.'],
  ['a time', 'Ada Okafor, a day after the storm, said it held.'],
  ['a clause', 'According to Ada Okafor, the bridge fell.'],
  ['a clause of saying', 'Ada Okafor, a minister said, was late.'],
  ['the next subject', 'After meeting Ada Okafor, the harbour board said it held.'],
  ['others in a list', 'Ada Okafor, the council and Tom Vane were late.'],
  ['a participle', 'Ada Okafor, holding a lamp, said it held.'],
  ['an adverbial', 'Last winter Ada Okafor said it held.'],
])('reads no role in %s', (_what, body) => {
  expect(roles(body)).toEqual([]);
});
