import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { asArticle, told } from './as-article.ts';

test.each([
  [
    'before a video somebody posted',
    '“It held,” said Roe in a video that Karsund’s port ministry had posted.\nIda Roe is the mayor.',
    'Roe',
  ],
  ['before a letter', '“It held,” said Ida Roe in a letter to the council.', 'Ida Roe'],
  ['before a hearing', '“It held,” said Ida Roe at a hearing on Monday.', 'Ida Roe'],
  ['before whom it was said to', '“It held,” said Ida Roe to the crowd.', 'Ida Roe'],
  ['before a place', '“It held,” said Ida Roe of Port Eller.', 'Ida Roe'],
  ['of a role', '“It held,” said the spokeswoman in a statement on Monday.', 'the spokeswoman'],
  ['of a body', '“It held,” said the port ministry in a statement that Norpress carried.', 'the port ministry'],
  ['with what belongs to it', '“It held,” said the head of the port ministry.', 'the head of the port ministry'],
  ['with its place', '“It held,” said officials in the north of Karsund.', 'officials in the north of Karsund'],
])('reads the mention %s', (_what, body, mention) => {
  expect(told(body)[0]?.mention).toBe(mention);
});

test.each([
  ['the article', 'Vane may laugh, the article says: the bridge is “a thing of the past” for many.'],
  ['this report', 'This report said the bridge was “a thing of the past”.'],
  ['the story', 'The story notes: “It is a thing of the past.”'],
])('never gives words to %s itself', (_what, body) => {
  expect(told(body).map(({ speaker, sure }) => [speaker, sure])).toEqual([[null, false]]);
});

test('takes a place before a noun for no speaker', () => {
  const [one] = told('Oslo and Madrid both called the Malta talks “a useful start”.');
  expect(one).toMatchObject({ mention: 'Oslo and Madrid', sure: false });
  expect(told('Oslo and Madrid each called the talks “a useful start”.')[0]?.mention).toBe('Oslo and Madrid');
  expect(told('Ida Roe called the Malta claims “a useful start”.')[0]).toMatchObject({ speaker: 'Ida Roe' });
});

test.each([
  ['a role before and a name between commas', 'Its spokesman, Tom Vane, told a press conference: “It held.”'],
  ['a day before the verb', 'Its spokesman, Tom Vane, on Wednesday told a press conference: “It held.”'],
  ['a day behind a comma', 'Its spokesman, Tom Vane, told reporters on Wednesday: “It held.”'],
  ['a comma before the words', 'The port’s spokesman, Tom Vane, told reporters, “It held.”'],
])('is sure of a tag with %s', (_what, body) => {
  expect(told(`The port ministry met.\n${body}`)[0]).toMatchObject({ speaker: 'Tom Vane', sure: true });
});

/** Names and kinds of all who are shown. */
const shown = (body: string): [string, string][] =>
  extractArticle(asArticle(`A plain headline\n${body}`)).speakers.map(({ kind, name }) => [kind, name]);

test.each<[string, string, [string, string][]]>([
  [
    'a person without the trade printed in capitals',
    'Ida Roe arrived. “It held,” Harbour Master Ida Roe said.',
    [['person', 'Ida Roe']],
  ],
  ['a person without an office', 'Karsund’s Secretary of State, Ida Roe, said “it held”.', [['person', 'Ida Roe']]],
  ['a body with its nation', 'Karsund’s port ministry said: “It held.”', [['body', 'Karsund’s port ministry']]],
  [
    'a body with its article',
    'On Monday the Norwegian port ministry said: “It held.”',
    [['body', 'the Norwegian port ministry']],
  ],
  [
    'two bodies of one name',
    'Norway’s Port Ministry said: “It held.”\nDenmark’s Port Ministry said: “It fell.”',
    [
      ['body', 'Norway’s Port Ministry'],
      ['body', 'Denmark’s Port Ministry'],
    ],
  ],
  ['a document with its article', '“It held,” the May statement said.', [['document', 'the May statement']]],
])('names %s', (_what, body, expected) => {
  expect(shown(body)).toEqual(expected);
});
