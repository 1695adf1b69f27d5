import { expect, test } from 'vitest';
import { foldName, speakerKey } from '../../src/extract/speaker-key.ts';

test.each([
  ['hyphens', 'Ryu Dae-sung', 'Ryu Dae Sung'],
  ['accents', 'Inés Duarte', 'Ines Duarte'],
  ['apostrophes', 'Mara O’Tey', "Mara O'Tey"],
  ['case', 'IDA ROE', 'Ida Roe'],
  ['titles', 'Foreign Minister Ida Roe', 'Ida Roe'],
  ['courtesy', 'Mrs. Roe', 'Roe'],
  ['a middle initial', 'Ida B. Roe', 'Ida Roe'],
  ['the article and the nation of a body', 'the Norwegian foreign ministry', 'Norway’s Foreign Ministry'],
  ['a speaker of a house', 'House Speaker Ida Roe', 'Ida Roe'],
])('folds %s', (_what, one, other) => {
  expect(speakerKey(one)).toBe(speakerKey(other));
});

test.each([
  ['father and son', 'Tim Roe', 'Tim Roe Jr.'],
  ['two given names', 'Ida Roe', 'Ada Roe'],
  ['two ministries', 'the Norwegian foreign ministry', 'the Danish foreign ministry'],
])('keeps %s apart', (_what, one, other) => {
  expect(speakerKey(one)).not.toBe(speakerKey(other));
});

test('folds a name to words', () => {
  expect(foldName('Jean-Luc O’Té’s')).toBe('jean luc ote');
});
