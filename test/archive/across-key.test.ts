import { describe, expect, test } from 'vitest';
import { acrossKey } from '../../src/archive/across-key.ts';
import { speakerKey } from '../../src/extract/speaker-key.ts';

const key = (name: string): string => acrossKey(speakerKey(name));

describe('one name in two spellings is one speaker', () => {
  test.each([
    ['José Núñez', 'Jose Nunez'],
    ['Jørgen Bråten', 'Jorgen Braten'],
    ['Łucja Groß', 'Lucja Gross'],
    ['Jean-Luc Brel', 'Jean Luc Brel'],
    ['Sean O’Dell', 'Sean ODell'],
    ['IDA ROE', 'Ida Roe'],
    ['Ida M. Roe', 'Ida Roe'],
    ['Ida Roe Jr.', 'Ida Roe'],
    ['Kim Dae-ho', 'Kim Daeho'],
    ['Zhang Wei-ling', 'Zhang Weiling'],
    ['Hamid al-Sayeg', 'Hamid Al Sayeg'],
    ['Hamid el-Sayeg', 'Hamid Sayeg'],
    ['Yifan Zhang', 'Zhang Yifan'],
    ['Mayor Ida Roe', 'Ida Roe'],
  ])('%s and %s', (one, other) => {
    expect(key(one)).toBe(key(other));
  });
});

describe('what tells people apart stays', () => {
  test.each([
    ['Ida Roe', 'Roe'],
    ['Ida Roe', 'I. Roe'],
    ['Jan van den Berg', 'Jan van der Berg'],
    ['Maria da Costa', 'Maria Costa'],
    ['Ida Roe', 'Ada Roe'],
    ['Lee Harris', 'Harris Lee'],
    // Either end may be the family name.
    ['Zhang Li', 'Li Zhang'],
    ['Wang Chen', 'Chen Wang'],
    ['Ann Roe Vek', 'Ann Roe'],
  ])('%s and %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});

test('a key is its own key', () => {
  for (const name of ['Zhang Yifan', 'Ida M. Roe', 'Hamid al-Sayeg']) expect(acrossKey(key(name))).toBe(key(name));
});
