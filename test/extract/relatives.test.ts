/** People who share a surname are told apart by what the text says, and are nobody’s for sure where it says nothing. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** Whom the last quotation is given to, and whether that is sure. */
const last = (body: string): [string | null, boolean] => {
  const one = told(body).findLast(({ kind }) => kind !== 'indirect');
  return [one?.speaker ?? null, one?.sure ?? false];
};

test.each([
  ['Tom Roe and Ada Roe own the farm. “It held,” Mrs Roe said.', 'Ada Roe'],
  ['Tarek Roe and Xylia Roe own the farm. Mr Roe left. “It held,” Mrs Roe said.', 'Xylia Roe'],
  ['“It held,” Ada Roe said. Her husband, Tom Roe, nodded. “It did,” he said.', 'Tom Roe'],
  ['“It held,” Tom Roe said. His wife, Ada, nodded. “It did,” she said.', 'Ada'],
  ['Bertil Roe and his brother Sven Roe built it. Sven laughed. “It held,” he said.', 'Sven Roe'],
  ['Ida Roe met Marten Vane. Lodar Brink thanked them. “It held,” he said.', 'Lodar Brink'],
  ['Quillan Vane said it held. Then Ida Roe arrived. “It did,” he said.', 'Quillan Vane'],
])('two of one name: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([
  'Tom and Ada Roe own the farm. “It held,” Tom Roe said.\n“It did,” Roe said.',
  'Sol Roe and Kit Roe own the farm. “It held,” Mrs Roe said.',
  'Tom Roe met his brother, Ned Roe. “It held,” Roe said.',
  'Tom Roe met Ned Vane. His wife laughed. “It held,” she said.',
  'Bertil Roe and his brother Sven Roe built it.\n“It held,” he said.',
  'Ida Roe met the pilot, Kit Vane. They were warned by the judge. “It held,” he said.',
])('two of one name, never sure: %s', (body) => {
  expect(last(body)[1]).toBe(false);
});

test.each([
  ['Brothers Aldo and Renzo Pascutti have not spoken since May. “He took the boat,” Renzo said.', 'Renzo Pascutti'],
  [
    'Brothers Aldo and Renzo Pascutti have not spoken since May.\n“He took the boat,” said Aldo Pascutti, 61.\nRenzo shook his head. “It was mine,” he said.',
    'Renzo Pascutti',
  ],
  ['Aldo Pascutti and his brother Renzo have not spoken since May.\n“He took the boat,” said Renzo.', 'Renzo'],
])('brothers: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([
  'Brothers Aldo and Renzo Pascutti have not spoken since May.\n“He took the boat,” said Aldo Pascutti, 61.\n“It was mine,” said his brother.',
  'Brothers Aldo and Renzo Pascutti have not spoken since May.\n“He took the boat,” said Aldo Pascutti, 61. “It was mine,” Pascutti said.',
  'Father and son Aldo and Renzo Pascutti agree. “It was mine,” Renzo Pascutti said. “It was mine,” the father said.',
])('brothers, never sure: %s', (body) => {
  expect(last(body)[1]).toBe(false);
});

test.each([
  ['“It held,” Tom Vane said.\nNed Harker, his lawyer, nodded. “It did,” he said.', 'Ned Harker'],
  ['“It held,” Tom Vane said.\nNed Harker was not convinced.\n“It fell,” he said.', 'Ned Harker'],
])('two men: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each(['Mr Vane and Mr Harker met. “It held,” said the former.'])('two men, never sure: %s', (body) => {
  expect(last(body)[1]).toBe(false);
});
