/** Looks for words in the text itself, where an index helps nothing: each of them is too common to be indexed. */
import type { Article, Passage } from '../model/article.ts';
import { tokenize } from './terms.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 24;
const APOSTROPHE = "['’ʼ‘`´]";

/** One after another in any case, few signs between; null for so few words that they stand everywhere. */
export function scanOf(words: string): RegExp | null {
  const row = tokenize(words).slice(0, MOST_WORDS);
  if (row.length < FEWEST_WORDS) return null;
  const parts = row.map((word) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/['’ʼ‘`´]/g, APOSTROPHE),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`[^\p{L}\p{N}]{1,6}`)}(?![\p{L}\p{N}])`, 'giu');
}

/** Passages in which the words stand. */
export function passagesWith(scan: RegExp, { text, passages }: Article): readonly Passage[] {
  return [...text.matchAll(scan)].flatMap(
    ({ index }) => passages.find(({ span }) => span.start <= index && index < span.end) ?? [],
  );
}
