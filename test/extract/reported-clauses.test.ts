/** Where a reported clause begins and ends, by the grammar of its sentence. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** What is reported in a body, pieces apart. */
const reported = (body: string): string[] =>
  told(`Ida Roe, the captain, met Tom Vane.\n${body}`).map(({ content }) => content.join(' … '));

test.each([
  ['another clause behind a comma', 'Ida Roe said it was old, and the port closed it.', ['it was old']],
  ['what goes on behind a comma', 'Ida Roe said it was old, slow and wet.', ['it was old, slow and wet']],
  ['a contrast', 'Ida Roe said it was old, while the port called it safe.', ['it was old']],
  [
    'a description of the article’s own',
    'Ida Roe said she liked the ferry, which sank in May.',
    ['she liked the ferry'],
  ],
  ['another gerund of saying', 'Ida Roe said it was old, adding that it leaked.', ['it was old', 'that it leaked']],
  ['where it was said', 'Ida Roe called for two more ferries in a statement on Monday.', ['two more ferries']],
  ['what somebody does besides', 'Ida Roe asked the port to close it and has left.', ['the port to close it']],
  ['the sentence’s own verb', 'Those who say the ferry is old are wrong.', ['the ferry is old']],
  ['the verb behind "what"', 'What Ida Roe says the plan would do has changed.', ['the plan would do']],
])('ends before %s', (_what, body, expected) => {
  expect(reported(body)).toEqual(expected);
});

test.each([
  [
    'a "that" behind two commas',
    'Ida Roe said in a talk with Norpress, printed on Monday, that it leaked.',
    ['that it leaked'],
  ],
  ['about a number', 'Ida Roe predicted about 40 ferries would sail.', ['about 40 ferries would sail']],
  ['all of them', 'Ida Roe said all captains sign it.', ['all captains sign it']],
  ['a verb that goes on', 'Ida Roe continued to insist that it leaked.', ['that it leaked']],
  ['a verb behind "but"', 'Ida Roe likes it but concedes that it leaks.', ['that it leaks']],
  ['a description "as"', 'Ida Roe has described the ferry as a floating shed.', ['the ferry as a floating shed']],
  [
    'a quoted title before its speaker',
    'Speaking on “Harbour Watch,” Ida Roe said that it leaked.',
    ['that it leaked'],
  ],
])('begins with %s', (_what, body, expected) => {
  expect(reported(body)).toEqual(expected);
});

test.each([
  ['as who said it opens the sentence', 'As Ida Roe pointed out in May, the ferry leaks.', ['the ferry leaks']],
  [
    'as who said it stands in the middle',
    'Vessby, as one of the pilots has said, seldom floods in May.',
    ['seldom floods in May'],
  ],
  [
    'behind a time and a comma',
    'In a port of this size, it is rare that a ferry leaks, said Tom Vane, a pilot.',
    ['In a port of this size, it is rare that a ferry leaks'],
  ],
  [
    'before a tag behind a time',
    'Ida Roe had met the crew at six in the morning, she said.',
    ['Ida Roe had met the crew at six in the morning'],
  ],
  ['behind a phrase of when and where', 'Ida Roe left, but in a later talk said that it leaked.', ['that it leaked']],
  [
    'before a tag that goes on',
    'Ida Roe intends to hold a talk in May, Tom Vane said, adding that he would come.',
    ['Ida Roe intends to hold a talk in May', 'that he would come'],
  ],
  [
    'before a tag, with quoted words behind it',
    'The visitors were old, she said, and “nobody could swim.”',
    ['The visitors were old … and “nobody could swim.”'],
  ],
])('is read %s', (_what, body, expected) => {
  expect(reported(body)).toEqual(expected);
});

/** Body, what is reported, the article’s words for the speaker. */
const NOUNS: [body: string, content: string, mention: string | null][] = [
  ['Tom Vane’s claim in May that the worst was over has not aged well.', 'that the worst was over', 'Tom Vane'],
  ['The forecast by Tom Vane that it would sink was wrong.', 'that it would sink', 'Tom Vane'],
  ['The captain’s announcement that 300 ferries would go came at noon.', 'that 300 ferries would go', 'The captain'],
  ['He repeated his advice to sailors that they should wait.', 'that they should wait', 'his'],
];

const PASSIVE: [body: string, content: string, mention: string | null][] = [
  ['A jury was told on Monday by Ida Roe that it leaked.', 'that it leaked', 'Ida Roe'],
  ['They had been told by a pilot, Ada Marsh, that it leaked.', 'that it leaked', 'a pilot'],
  ['They were warned by the captain not to sail in May.', 'not to sail in May', 'the captain'],
  ['It was announced by the port that it leaked.', 'that it leaked', 'the port'],
  ['Tom Vane is said to have sold the ferry.', 'to have sold the ferry', null],
];

test.each([...NOUNS, ...PASSIVE])('reads %s', (body, content, mention) => {
  expect(told(`Ida Roe, the captain, met Tom Vane.\n${body}`).map((one) => [one.content.join(), one.mention])).toEqual([
    [content, mention],
  ]);
});

test('a judgement ends at the comma behind its marks', () => {
  expect(reported('Ida Roe called the ferry “a shed”, a word that angered the crew.')).toEqual(['the ferry “a shed”']);
});

test('the name of a programme behind a tag is no more of what was said', () => {
  expect(told('“It leaks,” Ida Roe said on “Harbour Watch.”').map(({ words }) => words)).toEqual([['It leaks,']]);
});

test('a tag between two quoted pieces is part of neither', () => {
  expect(reported('“I love Tom,” Ida Roe said, but “when it leaks, he is a fool.”')).toEqual([
    '“I love Tom,” … “when it leaks, he is a fool.”',
  ]);
});

test.each([
  ['neither of two', 'Neither Ida Roe nor Tom Vane said it was “old.”'],
  ['who speaks out', 'Speaking out against “old ferries” is dangerous in Vessby.'],
])('gives nothing to %s', (_what, body) => {
  expect(reported(body)).toEqual([]);
});
