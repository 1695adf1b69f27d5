import { expect, test } from 'vitest';
import { told } from './as-article.ts';

test.each([
  ['the subject of the sentence before', 'Ida Roe met Anna Vane. “It held,” she said.', 'Ida Roe'],
  ['the only woman', 'Tom Vane thanked Ida Roe. “It held,” she said.', 'Ida Roe'],
  ['who spoke before', '“It held,” Ida Roe said.\n“We checked it,” she added.', 'Ida Roe'],
  [
    'who said what the sentence before reports',
    'The bridge would hold for years, Tom Vane said. “We checked it,” he added.',
    'Tom Vane',
  ],
  ['who goes on', 'Ansel Carrow answered Tom Vane with “a flat no”. “It held,” he added.', 'Ansel Carrow'],
  ['a title that says she', 'The spokeswoman Ansel Carrow met Tom Vane. “It held,” she said.', 'Ansel Carrow'],
  ['nobody where nobody fits', 'Tom Vane arrived. “It held,” she said.', null],
  ['no place', 'In Colville the rain fell. “It held,” he said.', null],
])('gives he and she to %s', (_what, body, expected) => {
  expect(told(body)[0]?.speaker).toBe(expected);
});

test('"it" and "they" are the body or document before', () => {
  expect(told('The joint statement said “it held”.\nIt adds: “It will hold.”').map(({ speaker }) => speaker)).toEqual([
    'The joint statement',
    'The joint statement',
  ]);
});
