/** Cuts a block's words into sentences: never after an abbreviation, never inside quotation marks, never between a quotation and its tag. */
import { Kind } from './lexicon.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** A sentence by its words, half-open, and by its place. */
export interface WordSentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** Its first word behind a dateline: "MOSCOW, Sept. 18 (AFP) — The ministry …". */
  readonly lead: number;
}

interface BlockOfWords {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Its words, half-open. */
  readonly from: number;
  readonly to: number;
}

/** The sentences of one block, in order; together they cover it but for white space. */
export function readSentences(words: Words, block: BlockOfWords): WordSentence[] {
  const out: WordSentence[] = [];
  let from = block.from;
  let start = skipBlank(words.text, block.start, block.end);
  for (let index = block.from + 1; index < block.to; index++) {
    if (!words.gapHas(index, Gap.stop) || !endsBefore(words, index, block)) continue;
    const cut = cutPoint(words, index);
    out.push({
      from,
      to: index,
      start,
      end: trimBlank(words.text, start, cut),
      block: block.index,
      lead: leadOf(words, from, index),
    });
    from = index;
    start = skipBlank(words.text, cut, block.end);
  }
  if (block.to > block.from) {
    out.push({
      from,
      to: block.to,
      start,
      end: trimBlank(words.text, start, block.end),
      block: block.index,
      lead: leadOf(words, from, block.to),
    });
  }
  return out;
}

/** Words a dateline may have. */
const LONGEST_DATELINE = 14;

function leadOf(words: Words, from: number, to: number): number {
  if (!words.gapHas(from, Gap.block) || !words.shaped(from, Shape.upper)) return from;
  const limit = Math.min(to, from + LONGEST_DATELINE);
  for (let at = from + 1; at < limit; at++) {
    if (words.stretch[at] !== words.stretch[from]) return from;
    if (words.gapHas(at, Gap.dash)) return at;
  }
  return from;
}

function endsBefore(words: Words, index: number, block: BlockOfWords): boolean {
  const inside = words.stretch[index - 1] ?? -1;
  const next = words.stretch[index] ?? -1;
  if (inside >= 0 && inside === next) return false;
  if (!words.gapHas(index, Gap.space)) return false;
  if (!words.shaped(index, Shape.capital | Shape.digit) && !(next >= 0 && next !== inside)) return false;
  if (inside >= 0 && words.gapHas(index, Gap.dash)) return false;
  if (inside < 0 && abbreviated(words, index)) return false;
  return !(inside >= 0 && next < 0 && tagFollows(words, index, block.to));
}

/** A full stop that ends an abbreviation or an initial, no sentence. */
function abbreviated(words: Words, index: number): boolean {
  const { text } = words;
  const end = words.outer[index - 1] ?? 0;
  if (text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) !== 0x20 || end + 2 !== words.start[index])
    return false;
  if (words.shaped(index - 1, Shape.initial) || initials(words, index - 1)) return true;
  if (!words.is(index - 1, Kind.abbreviation)) return false;
  return (
    !words.is(index, Kind.determiner | Kind.pronoun | Kind.preposition | Kind.conjunction) ||
    words.is(index - 1, Kind.title)
  );
}

/** "K.R." before a name, no "in the U.A.E.". */
const initials = (words: Words, at: number): boolean =>
  words.shaped(at, Shape.upper) &&
  !words.is(at, Kind.place | Kind.abbreviation) &&
  !words.is(at - 1, Kind.determiner | Kind.preposition) &&
  /^\p{L}(?:\.\p{L}){1,2}$/u.test(words.lower(at));

/** Behind a closing mark: the next words are the tag of what stands before it ("Smith asked", "the minister said"). */
function tagFollows(words: Words, index: number, to: number): boolean {
  if (/[.?!]\s*$/u.test(words.text.slice((words.outer[index - 1] ?? 0) + 1, words.start[index]))) return false;
  const stop = words.text.charCodeAt(words.outer[index - 1] ?? 0) === 0x2e;
  const limit = Math.min(to, index + (stop ? 5 : 14));
  for (let at = index; at < limit; at++) {
    if (at > index && words.gapHas(at, Gap.stop)) return abbreviated(words, at);
    if (words.stretch[at] !== -1) return false;
    if (at === index || !SPOKE.test(words.lower(at))) continue;
    const opens = stop && words.shaped(index, Shape.capital);
    if (opens && words.gapHas(at + 1, Gap.comma) && words.stretch[at + 1] !== -1) return false;
    return at + 1 >= to || words.gapHas(at + 1, Gap.stop | Gap.comma) || words.is(at + 1, Kind.time | Kind.preposition);
  }
  return false;
}

/** Cues that stand in a tag of their own. */
const SPOKE =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|told|tells|tweeted|replied|continued|shouted|cried|demanded|wondered|quipped|joked|yelled|screamed|exclaimed|responded|answered|declared|insisted|concluded|explained|recalled|noted|went)$/u;

/** Where the white space before word `index` begins that ends the sentence. */
function cutPoint(words: Words, index: number): number {
  const { text } = words;
  let at = words.start[index] ?? 0;
  const floor = words.outer[index - 1] ?? 0;
  while (at > floor && !isBlank(text, at - 1)) at--;
  return at > floor ? at : (words.start[index] ?? 0);
}

/** White space; asks no regular expression about the common signs. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || ((code < 0x20 || code > 0x7e) && /\s/u.test(text[at] ?? ''));
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text, at)) at++;
  return at;
}

function trimBlank(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(text, at - 1)) at--;
  return at;
}
