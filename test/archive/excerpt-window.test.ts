import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, excerptWindow, wordsIn } from '../../src/archive/excerpt-window.ts';

const PASSAGE = 'One two three. Four harbour six. Seven eight nine.';
const SENTENCES = [
  { start: 0, end: 14 },
  { start: 15, end: 32 },
  { start: 33, end: 50 },
];
const whole = { start: 0, end: PASSAGE.length };
const shown = (most: number, terms: readonly string[]) => {
  const window = excerptWindow({ text: PASSAGE, passage: whole, sentences: SENTENCES, terms: new Set(terms), most });
  return { text: PASSAGE.slice(window.span.start, window.span.end), cut: window.cut, words: window.words };
};

describe('what of a passage is shown', () => {
  test.each([
    [9, PASSAGE, { before: false, after: false }],
    [6, 'Four harbour six. Seven eight nine.', { before: true, after: false }],
    [3, 'Four harbour six.', { before: true, after: true }],
    [2, 'harbour six.', { before: true, after: true }],
  ])('within %d words', (most, text, cut) => {
    expect(shown(most, ['harbour'])).toMatchObject({ text, cut });
  });

  test('the beginning, where no term is met', () => {
    expect(shown(3, []).text).toBe('One two three.');
  });

  test('never more words than allowed, and always some of the passage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.subarray(['one', 'harbour', 'nine']), (most, terms) => {
        const { text, words } = shown(most, terms);
        expect(text.split(/\s+/).length).toBe(words);
        expect(words).toBeLessThanOrEqual(most);
        expect(PASSAGE).toContain(text);
      }),
    );
  });
});

test('words are counted as they are read', () => {
  const parts = ['dues', ' ', ' ', '“', '’', '日本', 'ไทย', '\n', '\u{1F600}', '\u2028', 'w'.repeat(24), 'é', '…'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (chosen) => {
      const text = chosen.join('');
      const span = { start: 0, end: text.length };
      expect(countWords(text, span)).toBe(wordsIn(text, span).length);
    }),
    { numRuns: 400 },
  );
});
