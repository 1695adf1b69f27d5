import { expect, test } from 'vitest';
import { Kind, hashAt, kindsAt, kindsOf } from '../../src/extract/lexicon.ts';
import { readWords } from '../../src/extract/read-words.ts';
import { Gap, Shape, Words } from '../../src/extract/words.ts';

function read(text: string): Words {
  const words = new Words(text);
  readWords(words, 0, text.length, 0);
  return words;
}

const printed = (text: string): string[] => {
  const words = read(text);
  return Array.from({ length: words.count }, (_, at) => text.slice(words.start[at], words.end[at]));
};

test.each([
  ['the possessive', 'Roe’s bridge and the growers’ sheds', ['Roe', 'bridge', 'and', 'the', 'growers', 'sheds']],
  ['contractions', 'It isn’t', ['It', 'isn’t']],
  ['hyphens', 'Dae-sung’s well-known port', ['Dae-sung', 'well-known', 'port']],
  ['abbreviations', 'the U.S. envoy at 5 p.m.', ['the', 'U.S', 'envoy', 'at', '5', 'p.m']],
  ['numbers', '1,200 of 3.5 percent', ['1,200', 'of', '3.5', 'percent']],
  ['accents', 'Élodie’s naïve café', ['Élodie', 'naïve', 'café']],
  ['marks and dashes', '“Yes”—no', ['Yes', 'no']],
])('reads words with %s', (_what, text, expected) => {
  expect(printed(text)).toEqual(expected);
});

test('notes what stands before a word, and how it is written', () => {
  const words = read('Roe’s, NATO; “yes” — 5');
  expect([
    words.gapHas(0, Gap.block),
    words.gapHas(1, Gap.comma),
    words.gapHas(2, Gap.semicolon),
    words.gapHas(2, Gap.mark),
    words.gapHas(3, Gap.dash),
  ]).toEqual([true, true, true, true, true]);
  expect([
    words.shaped(0, Shape.possessive),
    words.shaped(1, Shape.upper),
    words.shaped(2, Shape.capital),
    words.shaped(3, Shape.digit),
  ]).toEqual([true, true, false, true]);
});

test('looks a word up where it stands as by itself', () => {
  const text = 'The Spokesman SAID unheard-of things';
  const words = read(text);
  for (let at = 0; at < words.count; at++) {
    const [from = 0, to = 0] = [words.start[at], words.end[at]];
    expect(kindsAt(text, from, to, hashAt(text, from, to))).toBe(kindsOf(words.lower(at)));
    expect(words.kinds[at]).toBe(kindsOf(words.lower(at)));
  }
  expect(words.is(1, Kind.role)).toBe(true);
  expect(words.is(2, Kind.saying)).toBe(true);
});

test.each([
  ['say', 'said', 'says', 'saying'],
  ['reply', 'replied', 'replies', 'replying'],
  ['admit', 'admitted', 'admits', 'admitting'],
  ['argue', 'argued', 'argues', 'arguing'],
  ['agree', 'agreed', 'agrees', 'agreeing'],
])('knows the forms of %s', (...forms) => {
  for (const form of forms) expect(kindsOf(form) & Kind.saying, form).not.toBe(0);
});
