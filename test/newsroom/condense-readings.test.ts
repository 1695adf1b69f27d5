/** Of many articles that take part in one difference a few are named: every wording first, the others counted. */
import { expect, test } from 'vitest';
import { condenseReadings } from '../../src/newsroom/condense-readings.ts';
import type { SideReading } from '../../src/reply/sides.ts';
import { heldArticle } from '../held-article.ts';

const readings = (words: readonly string[]) =>
  words.map((word, at) => {
    const text = `Headline\n\nThe ${word} spoke.`;
    const start = text.indexOf(word);
    return { ...heldArticle({ id: `${at}.txt`, text }), span: { start, end: start + word.length }, said: null };
  });
const named = (words: readonly string[]) => {
  const { kept, beyond } = condenseReadings<SideReading>(readings(words));
  return [kept.map(({ article, also = 0 }) => `${article.id}+${also}`).join(' '), beyond];
};

test('few are all named, in their order', () => {
  expect(named(['mayor', 'warden', 'mayor'])).toEqual(['0.txt+0 1.txt+0 2.txt+0', 0]);
});

test('of many alike the first few are, and each other wording', () => {
  expect(named([...Array.from({ length: 20 }, () => 'mayor'), 'warden'])).toEqual([
    '0.txt+0 1.txt+0 2.txt+0 3.txt+0 4.txt+15 20.txt+0',
    0,
  ]);
});

test('wordings beyond the first few are counted by their articles', () => {
  expect(named(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'g', 'a'])).toEqual([
    '0.txt+1 1.txt+0 2.txt+0 3.txt+0 4.txt+0 5.txt+0',
    2,
  ]);
});
