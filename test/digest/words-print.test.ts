/** Words and sentences that are known again without being kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, placesOf, printOf } from '../../src/digest/words-print.ts';
import { isAmong, printsOf, readPrints, sentencePrint, written } from '../../src/digest/text-prints.ts';
import { heldArticle } from '../held-article.ts';
import { FERRY } from './newsroom.ts';

describe('words', () => {
  /** Every place by looking at each. */
  function naive(words: string, text: string): { start: number; end: number }[] {
    const places = [];
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
      places.push({ start, end: start + words.length });
    return places;
  }

  test('are found wherever a text prints them, and nowhere else', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '“', '🌊'), maxLength: 60 });
    fc.assert(
      fc.property(few, fc.nat(60), fc.integer({ min: 1, max: 8 }), few, (text, from, length, other) => {
        const words = text.slice(from, from + length);
        fc.pre(words !== '');
        expect(placesOf(printOf(words), text)).toEqual(naive(words, text));
        expect(placesOf(printOf(words), other)).toEqual(naive(words, other));
      }),
    );
  });

  test('in several fragments stand one after another', () => {
    const text = 'the sea, she said, is calm; is it?';
    const prints = ['the sea', 'is calm'].map(printOf);
    expect(placeOf(prints, text)).toEqual({ start: 0, end: 26 });
    expect(placeOf(prints.toReversed(), text)).toBeNull();
    expect(placeOf([], text)).toBeNull();
  });

  test('in a megabyte of the same sign take no longer than in another', () => {
    const began = performance.now();
    expect(placesOf(printOf('a'.repeat(1000)), 'a'.repeat(1_000_000))).toHaveLength(100);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('a sentence', () => {
  const print = (text: string) => sentencePrint(text, { start: 0, end: text.length });
  const DUES = 'Ships of other ports pay harbour dues from the first of May on, the council has found.';

  test.each([
    'Ships of other ports pay harbor dues from the first of May on, the council has found.',
    'Ships of other ports pay harbour dues from the first of May on, the Council has found!',
    'Ships from other ports pay harbour dues from the first of May on, the council has found.',
  ])('in which a word was mended is the same: %s', (mended) => {
    expect(isAmong(print(mended), new Set([print(DUES)]))).toBe(true);
  });

  test.each([
    'The council has found that no ship pays anything.',
    'It rained all through May, as it had through April.',
    'Ferries of the islands are free of all dues, said the harbour master.',
  ])('that says something else is another: %s', (other) => {
    expect(isAmong(print(other), new Set([print(DUES)]))).toBe(false);
  });

  test('prints are written, and read again', () => {
    const prints = printsOf(heldArticle(FERRY));
    expect(prints.quotations).toHaveLength(2);
    expect(readPrints(written(prints))).toEqual(prints);
    expect(written(prints)).not.toMatch(/dues|Okafor/i);
  });
});
