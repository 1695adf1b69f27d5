/** Whether two quotations may be one utterance, told by counts of equal words and by names alone: spares a closer look at most pairs that are none. */
import type { Said } from '../../model/variant.ts';
import { sameIn } from '../events/likeness.ts';
import type { Utterance } from './variants-utterance.ts';
import { hashWords, roomForWords } from '../words/word-hashes.ts';

/** Without one speaker, this share of the shorter's words has to stand in the other; a little less than is asked in the end. */
const LEAST_SAME = 0.6;
/** And so many words, where one of several stretches may be all that is the same. */
const LEAST_WORDS = 4;
/** Words looked at. */
const MOST_WORDS = 200;

/** One name holds all parts of the other; of nobody: not the same. */
export const isOneName = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 &&
  other.length > 0 &&
  (one.every((part) => other.includes(part)) || other.every((part) => one.includes(part)));

export function mayBeOne(one: Utterance, other: Utterance): boolean {
  if (one.said.article.version === other.said.article.version) return true;
  if (isOneName(one.speaker.parts, other.speaker.parts)) return true;
  const [a, b] = [wordsOf(one.said, rooms[0]), wordsOf(other.said, rooms[1])];
  if (Math.max(a.words.length, b.words.length) >= MOST_WORDS) return true;
  const isWhole = a.stretches === 1 && b.stretches === 1;
  const least = isWhole ? LEAST_SAME * Math.min(a.words.length, b.words.length) : LEAST_WORDS;
  return sameIn(a.words, b.words) >= least;
}

const rooms = [roomForWords(), roomForWords()] as const;

/** The words inside the marks, by rising hash. */
function wordsOf(
  { article, quotation }: Said,
  room: ReturnType<typeof roomForWords>,
): { words: Int32Array; stretches: number } {
  const quoted = quotation.pieces.flatMap((piece) => piece.quoted);
  const { hash, count } = hashWords(article.text, quoted, room);
  return { words: hash.subarray(0, Math.min(count, MOST_WORDS)).sort(), stretches: quoted.length };
}
