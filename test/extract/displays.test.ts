/** What is sung, or written on a thing, is nobody’s speech. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

test.each([
  ['a banner', 'A banner read “STILL NO BRIDGE”.'],
  ['a placard', 'A placard said “We want our bridge back now”.'],
  ['a card', 'A card bore the line: “Turn the key when you go home.”'],
  ['a poem', 'A poem over the gate begins:\n“Grey was the water that carried my father.”'],
  ['a chorus', 'The chorus goes: “Row me over the water, my dear.”'],
  ['a song of several', '“O row me over the water, my dear,” they sang.'],
  ['a song of one', 'Ida Roe sang “Row me over the water, my dear”.'],
  ['a song with its title', 'The choir sang a line from “The Long Grey Water”: “Row me over, row me over, my dear.”'],
])('no words of %s', (_what, body) => {
  expect(told(body).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
});

test('words about a thing are still somebody’s', () => {
  expect(told('“The banner is ours,” Ida Roe said.')[0]).toMatchObject({ speaker: 'Ida Roe', sure: true });
  expect(told('Ida Roe said the placard was “a joke in poor taste”.')[0]).toMatchObject({ speaker: 'Ida Roe' });
});
