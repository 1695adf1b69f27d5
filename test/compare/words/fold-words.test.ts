/** Which spellings are one word to a comparison, and which are not. */
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../src/compare/words/fold-words.ts';

const fold = (text: string) => foldWords(text, [{ start: 0, end: text.length }]);
const keys = (text: string) => fold(text).keys.join(' ');

describe('no difference', () => {
  test.each([
    ['“We’ll go,” he said.', '"We\'ll go" he said'],
    ['a well-known plan', 'a well–known plan'],
    ['yes—and no', 'yes - and no'],
    ['The U.S. said so', 'The US said so'],
    ['at 9 a.m. sharp', 'at 9 am sharp'],
    ['1,500 tonnes', '1500 tonnes'],
    ['Café Müller', 'Cafe Muller'],
    ['NEVER AGAIN', 'never again'],
    ['the  quay \n is old', 'the quay is old'],
    ['co\u00ADoperate', 'cooperate'],
    ['salt & pepper', 'salt and pepper'],
  ])('%s | %s', (a, b) => expect(keys(a)).toBe(keys(b)));
});

describe('a difference', () => {
  test.each([
    ['it’s late', 'its late'],
    ['we don’t', 'we do not'],
    ['they told us', 'they told US'],
    ['1.5 metres', '15 metres'],
    ['$5', '5'],
    ['5%', '5'],
    ['at -5 degrees', 'at 5 degrees'],
    ['re-sign', 'resign'],
    ['five', '5'],
  ])('%s | %s', (a, b) => expect(keys(a)).not.toBe(keys(b)));
});

test('an ellipsis is no word and shows a cut; spans are set one after another', () => {
  expect([...fold('one … two ... three').gaps]).toEqual([1, 2]);
  const text = '“We go,” she said, “now.”';
  const folded = foldWords(text, [
    { start: 1, end: 7 },
    { start: 20, end: 24 },
  ]);
  expect(folded.keys).toEqual(['we', 'go', 'now']);
  expect([...folded.seams]).toEqual([0, 2, 3]);
  for (const { start, end } of folded.words) expect(text.slice(start, end)).toMatch(/^\w+$/);
});

test('a megabyte of anything is read in one go', () => {
  for (const text of [
    'a’'.repeat(500_000),
    '. '.repeat(500_000),
    'U.'.repeat(500_000),
    '…*'.repeat(500_000),
    '“'.repeat(1_000_000),
  ]) {
    const start = performance.now();
    fold(text);
    expect(performance.now() - start).toBeLessThan(4000);
  }
});
