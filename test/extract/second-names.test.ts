/** A person with two names is one speaker. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** Whom the last quotation is given to, and whether that is sure. */
const last = (body: string): [string | null, boolean] => {
  const one = told(body).findLast(({ kind }) => kind !== 'indirect');
  return [one?.speaker ?? null, one?.sure ?? false];
};

test.each([
  ['Norman “Skip” Tarn arrived. “It held,” Skip said.', 'Norman Tarn'],
  ['Norman “Skip” Tarn arrived. “It held,” Tarn said.', 'Norman Tarn'],
  ['Norman ‘Skip’ Tarn arrived. “It held,” he said.', 'Norman Tarn'],
  ['Norman (Skip) Tarn arrived. “It held,” Skip Tarn said.', 'Norman Tarn'],
  ['Ivy Thorne, née Calloway, arrived. “It held,” Calloway said.', 'Ivy Thorne'],
  ['Ivy Thorne, formerly Ivy Calloway, arrived. “It held,” said Ivy Calloway.', 'Ivy Thorne'],
  ['Ivy Thorne, then Ivy Calloway, arrived. “It held,” said Miss Calloway.', 'Ivy Thorne'],
  ['Lark Winter, born Ivy Calloway, arrived. “It held,” said Ivy.', 'Lark Winter'],
  ['Ivy Calloway, better known as Lark Winter, arrived. “It held,” said Winter.', 'Ivy Calloway'],
  ['Ivy Calloway, also known as Lark Winter, arrived. “It held,” said Winter.', 'Ivy Calloway'],
  ['Ivy Calloway, known to friends as Birdie, arrived. “It held,” said Birdie.', 'Ivy Calloway'],
  ['Lark Winter, whose real name is Ivy Calloway, arrived. “It held,” said Calloway.', 'Lark Winter'],
  [
    'Lark Winter arrived. The dancer, who was born Ivy Calloway in Port Eller, smiled. “It held,” said Ivy.',
    'Lark Winter',
  ],
])('a second name: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});
