/** One person under two names, and people who only share one: what speaks, how surely, and what stays silent. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { unlikeGiven, unlikeSurname } from '../../../src/compare/titles/unlike-names.ts';
import { heldArticle } from '../../held-article.ts';

function names(a: string, b: string): string[] {
  const found = compareArticles([
    heldArticle({ id: 'a', text: `Selm\n${a}`, published: '2024-05-07' }),
    heldArticle({ id: 'b', text: `Dorn\n${b}`, published: '2024-05-07' }),
  ]);
  return found.flatMap(({ type, severity, readings }) =>
    type === 'title'
      ? [`${severity}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`]
      : [],
  );
}

describe('one person under two names', () => {
  test.each([
    [
      'the same sentence, with no office',
      'Martin Vell was sentenced to six years in prison on Friday.',
      'Oskar Vell was sentenced to six years in prison on Friday.',
      'hard: Martin Vell | Oskar Vell',
    ],
    [
      'an office of the sentence before',
      'A former treasurer of the Harbour Fund has been jailed for fraud. Konrad Vell, 61, had moved gifts into accounts of his own.',
      'A court has jailed Oskar Vell, for many years treasurer of the Harbour Fund, for fraud. Gifts had gone into accounts of his own.',
      'hard: Konrad Vell | Oskar Vell',
    ],
    [
      'his wife beside him',
      'The treasurer of the fund, Konrad Vell, was jailed. His wife, Hanna Vell, was acquitted.',
      'Oskar Vell, the treasurer of the fund, was jailed on Friday.',
      'hard: Konrad Vell | Oskar Vell',
    ],
    [
      'a rank, and whom it leads',
      'General Borislav Tane, the head of the border troops, said the shelling would go on.',
      'The shelling will go on, said Bogdan Tane, the general who leads the border troops.',
      'hard: Borislav Tane | Bogdan Tane',
    ],
    [
      'one age',
      'The dead man was named as Thomas Ferrand, 44.',
      'Police named the dead man as Tobias Ferrand, 44.',
      'hard: Thomas Ferrand | Tobias Ferrand',
    ],
    [
      'a trade, of which there may be two',
      'Bus mechanic Milan Ferrand kicked in the door when he smelled smoke in the stairwell.',
      'Marek Ferrand, a mechanic, smelled smoke in the stairwell and kicked in the door.',
      'soft: Milan Ferrand | Marek Ferrand',
    ],
    [
      'a letter that makes another sex',
      'The nurse Petra Ferrand raised the alarm at the clinic.',
      'The alarm at the clinic was raised by nurse Petar Ferrand.',
      'soft: Petra Ferrand | Petar Ferrand',
    ],
    [
      'a letter of the surname',
      'The chief vet, Anna Thompson, ordered the cull on three farms.',
      'The cull on three farms was ordered by the chief vet, Anna Thomson.',
      'soft: Anna Thompson | Anna Thomson',
    ],
    [
      'a rank that many have',
      'Sergeant Jonas Ferrand of the river police found the raft.',
      'The raft was found by Sergeant Peter Ferrand of the river police.',
      'soft: Jonas Ferrand | Peter Ferrand',
    ],
    [
      'a part of the surname, at one age',
      'The woman was named as Clara Lindmark, 29.',
      'The dead woman, named as Clara Lindberg, 29, was from Dorn.',
      'soft: Clara Lindmark | Clara Lindberg',
    ],
    [
      'two in one office',
      "Tarn's foreign minister, Leon Hardt, signed the fishing accord.",
      "The fishing accord was signed by Tarn's foreign minister, Karl Abt.",
      'soft: Leon Hardt | Karl Abt',
    ],
  ])('%s', (_name, a, b, told) => {
    expect(names(a, b)).toEqual([told]);
  });
});

describe('look-alikes', () => {
  test.each([
    ['two offices', 'Finance minister Konrad Vell spoke in Dorn.', 'Harbour master Oskar Vell spoke in Dorn.'],
    [
      'twins, and a third',
      'The twins Anna Roth and Berta Roth, both 19, were saved by the crew.',
      'Clara Roth, 19, was saved by the crew.',
    ],
    [
      'a brother who is named',
      'Konrad Vell, treasurer of the fund, was jailed. His brother Oskar wept.',
      'Oskar Vell, whose brother was treasurer of the fund, wept.',
    ],
    [
      'another who is called by both',
      'Vet Anna Grau sang in the square.',
      'In the square Anna Roth and Karl Grau sang.',
    ],
    ['a neighbour', 'Farmer Ulf Dahl found the coins.', 'His neighbour, the farmer Jens Dahl, sold the coins.'],
    [
      'somebody beside the judge',
      'Judge Anna Roth sentenced Milan Grund to six years for fraud.',
      'Walter Grund, a witness, said Judge Anna Roth was right about the fraud and the six years.',
    ],
    [
      'a man and a woman',
      'Nurse Karin Lund raised the alarm.',
      'Doctor Karl Lund was on duty when the alarm was raised.',
    ],
    [
      'another alphabet',
      'Maxim Sokol, the minister, went to the site.',
      'Maksim Sokol, the minister, went to the site.',
    ],
    ['for short', 'Sergeant Joe Brandt carried the child.', 'Sergeant Joseph Brandt carried the child.'],
    [
      'another spelling of a surname',
      'Anna Petrovich, the chief vet, ordered the cull.',
      'The cull was ordered by the chief vet, Anna Petrovic.',
    ],
    [
      'a surname taken',
      'The mayor of Selm, Clara Lindmark, cut the ribbon on the bridge.',
      'The ribbon on the bridge was cut by the mayor of Selm, Clara Berg.',
    ],
    [
      'an office that passes on',
      "Tarn's foreign minister, Leon Hardt, signed the fishing accord.",
      "The fishing accord was signed by Tarn's newly appointed foreign minister, Karl Abt.",
    ],
    [
      'one office in two lands',
      "Tarn's foreign minister, Leon Hardt, signed the fishing accord.",
      "The fishing accord was signed by Norland's foreign minister, Karl Abt.",
    ],
    [
      'an office without a place',
      'Senator Leon Hardt voted against the harbour bill in May.',
      'Senator Karl Abt voted against the harbour bill in May.',
    ],
  ])('%s', (_name, a, b) => {
    expect(names(a, b)).toEqual([]);
  });
});

test.each([
  ['konrad', 'oskar', 'other'],
  ['borislav', 'bogdan', 'other'],
  ['tom', 'tim', null],
  ['petra', 'petar', 'slip'],
  ['anders', 'karin', null],
  ['tim', 'timothy', null],
  ['yusef', 'yousif', null],
  ['william', 'bill', null],
])('given names %s and %s: %s', (one, other, verdict) => {
  expect(unlikeGiven(one, other)).toBe(verdict);
  expect(unlikeGiven(other, one)).toBe(verdict);
});

test.each([
  ['thompson', 'thomson', 'slip'],
  ['lindmark', 'lindberg', 'other'],
  ['hardt', 'hardt-osk', null],
  ['petrovich', 'petrovic', null],
  ['osk', 'ost', null],
])('surnames %s and %s: %s', (one, other, verdict) => {
  expect(unlikeSurname(one, other)).toBe(verdict);
  expect(unlikeSurname(other, one)).toBe(verdict);
});
