/** Reads a quotation into a few numbers, by which those that may be one utterance find each other among many; copies no word. */
import type { Quotation } from '../../model/quotation.ts';
import type { HeldArticle } from '../../model/held.ts';
import { COMMON_WORDS } from '../words/fold-data.ts';
import { hashWord, hashWords, roomForWords } from '../words/word-hashes.ts';
import { WordSet } from '../words/word-set.ts';

/** Words of a quotation that are paired, each with so many after it. */
const MOST_WORDS = 60;
const REACH = 2;
const NEGATION = 'not no never cannot nor neither none';
/** Letters that two forms of a word have in common, roughly. */
const STEM = 5;

/** A hash drops a final s, which the length brings back: "make" is common, "makes" is not. */
const exact = (hash: number, length: number): number => Math.imul(hash, 31) + length;
const exactly = (words: Iterable<string>): WordSet =>
  new WordSet(Array.from(words, (word) => exact(hashWord(word), word.length)));

const NEGATIONS = exactly([...COMMON_WORDS].filter((word) => word.endsWith("n't")).concat(NEGATION.split(' ')));
const COMMON = exactly([...COMMON_WORDS]);

const room = roomForWords();
const stems = new Int32Array(MOST_WORDS);

/** The keys of the quotation read last are the first of `keys`. */
export interface UtteranceKeys {
  readonly keys: Int32Array;
  count: number;
  /** Words of content, at most sixty. */
  words: number;
}

export const roomForKeys = (): UtteranceKeys => ({ keys: new Int32Array(MOST_WORDS * REACH), count: 0, words: 0 });

/** Numbers of pairs of neighbouring words of content; of what an abstract quotes, the words inside the marks. */
export function readKeys({ article }: HeldArticle, { pieces }: Quotation, out: UtteranceKeys): void {
  const { text, form } = article;
  const told = form === 'abstract' ? pieces.flatMap(({ quoted }) => quoted) : pieces.map(({ content }) => content);
  const { hash, start, end, count } = hashWords(text, told, room);
  let words = 0;
  for (let at = 0; at < count && words < MOST_WORDS; at++) {
    const from = start[at] as number;
    const to = end[at] as number;
    const word = exact(hash[at] as number, to - from);
    if (NEGATIONS.has(word)) stems[words++] = NOT;
    else if (!COMMON.has(word)) stems[words++] = stemAt(text, from, to);
  }
  out.words = words;
  out.count = 0;
  for (let at = 0; at < words; at++)
    for (let next = at + 1; next <= at + REACH && next < words; next++)
      out.keys[out.count++] = pairOf(stems[at] as number, stems[next] as number);
}

/** What every negation is read as. */
const NOT = hashWord('not');

/** The first letters of a word, in either case. */
function stemAt(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  const to = Math.min(end, start + STEM);
  for (let at = start; at < to; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 0x20), 16777619);
  return hash ^ (hash >>> 15);
}

/** Of two in either order. */
const pairOf = (a: number, b: number): number =>
  Math.imul(Math.min(a, b) ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(Math.max(a, b), 0xc2b2ae35);
