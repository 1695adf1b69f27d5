/** Letters and statements printed as paragraphs without marks, behind a colon. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

const BEFORE = 'A pilot, Ida Roe, found a bottle in May.';

test.each([
  ['who wrote it', `${BEFORE} She writes:\nI am well.\nWe have six cats.\nThe bottle is old.`, 'Ida Roe'],
  [
    'who signed it',
    `${BEFORE} It holds a sheet signed by Tom Vane.\nIt reads in full:\nI am well.\nWe have six cats.\nThe bottle is old.`,
    'Tom Vane',
  ],
])('gives a letter to %s, as far as it speaks in person', (_who, body, speaker) => {
  expect(told(body).map((one) => [one.content, one.kind, one.speaker, one.sure])).toEqual([
    [['I am well.', 'We have six cats.'], 'direct', speaker, false],
  ]);
});

test.each([
  ['the article’s own list', `${BEFORE} This is what we know:\nWe have asked the port.`],
  ['words in the third person', `${BEFORE} She writes:\nThe bottle is old.`],
])('takes no letter from %s', (_what, body) => {
  expect(told(body)).toEqual([]);
});

test('a line of a transcript goes on in paragraphs of the first person', () => {
  const body = `${BEFORE}\nROE: It is old.\nI found it in May.\nVANE: Where?\nROE: In a hedge.\nThe talk ended.`;
  expect(told(body).map(({ content }) => content)).toEqual([
    ['It is old.', 'I found it in May.'],
    ['Where?'],
    ['In a hedge.'],
  ]);
});
