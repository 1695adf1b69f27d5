// Measures one line of a saved page by itself: how many words, how they are written, how it ends, which phrases it holds.
import type { Span } from '../model/span.ts';
import { FIRST, LITTLE, MONTH, SECOND, eachPhrase, lexicon } from './page-lexicon.ts';
import type { Line } from './page-lines.ts';
import { Scan } from './page-scan.ts';
import { endOf, endsBracketed, isPictured, opensLink, signsOf } from './page-signs.ts';
import type { Ending } from './page-signs.ts';

export interface Shape {
  readonly line: Line;
  /** The words as printed, cut off where the line is very long. */
  readonly printed: string;
  /** Words as counted; scripts without spaces count two letters a word. */
  readonly words: number;
  /** Folded words of the line's beginning (all of them in a line of usual length). */
  readonly folded: readonly string[];
  /** Letters and digits only, lower case: equal for lines that say the same. */
  readonly key: string;
  /** Bits of the words' letters: a line whose words another one has, has no bit the other has not. */
  readonly trace: Trace;
  /** The same of the words between the first and the last. */
  readonly innerTrace: Trace;
  /** Numbers of the content words (four letters and more, no little words) of the line's beginning, in order. */
  readonly content: readonly number[];
  /** Shares of the words, 0 … 1. */
  readonly little: number;
  readonly capitalised: number;
  readonly upper: number;
  readonly numeric: number;
  readonly ends: Ending;
  /** Sentences ended inside the line or at its end. */
  readonly stops: number;
  readonly commas: number;
  readonly quoted: boolean;
  readonly opensLower: boolean;
  /** The first word is a number. */
  readonly opensNumber: boolean;
  /** Words run together, as "NewsTitle" or "DoeStaff". */
  readonly joined: boolean;
  /** Kinds of the phrases it begins with, is, and holds: bits, for `says`. */
  readonly starts: number;
  readonly is: number;
  readonly holds: number;
  readonly year: boolean;
  readonly month: boolean;
  readonly clock: boolean;
  readonly slash: boolean;
  readonly pipe: boolean;
  /** A colon with words on both sides. */
  readonly colon: boolean;
  readonly at: boolean;
  readonly address: boolean;
  readonly bracketed: boolean;
  /** Begins as a link to another article does: "Also read | …", "More on this: …". */
  readonly linked: boolean;
  /** "Photo: Name", "Picture by Name" inside the line. */
  readonly pictured: boolean;
  readonly endsBracketed: boolean;
  readonly second: boolean;
  readonly first: boolean;
  /** 0 … 1: how much it reads like a sentence or a paragraph. */
  readonly prose: number;
}

export interface Trace {
  readonly low: number;
  readonly high: number;
}

/** Units of a line that are looked at; what follows counts by length only. */
const LOOKED_AT = 2400;
/** Words of a line's beginning whose content counts, and in which phrases are looked for. */
const WORDS_LOOKED_AT = 60;

/** Numbers content words, so that equal words of a page's lines have equal numbers from 0 on. */
export type WordNumbers = Map<string, number>;

/** The shapes of a page's lines, with the numbers of their content words. */
export function shapesOf(text: string, lines: readonly Line[]): { shapes: Shape[]; wordCount: number } {
  const numbers: WordNumbers = new Map();
  const shapes = lines.map((line) => shapeOf(text, line, numbers));
  return { shapes, wordCount: numbers.size };
}

function shapeOf(text: string, line: Line, numbers: WordNumbers): Shape {
  const stop = Math.min(line.end, line.wordsStart + LOOKED_AT);
  const scan = new Scan(text, line.wordsStart, stop);
  const seen = text.slice(line.wordsStart, stop);
  const { words, counts, content } = known(scan, numbers);
  const n = Math.max(1, words.length);
  const scale = (line.end - line.wordsStart) / Math.max(1, seen.length);
  const unspaced = scan.unspaced > seen.length / 3;
  const counted = (unspaced ? scan.unspaced / 2 : words.length) * scale;
  const little = unspaced ? 0.4 : counts.little / n;
  const ends = endOf(text, line);
  const joined = words.join(' ');
  const { stops } = scan;
  const phrases = phrasesOf(scan, counts.leads);
  const signs = signsOf(scan, seen);
  // Field by field: an object put together of others is several times slower to make.
  return {
    line,
    printed: seen,
    words: counted,
    folded: words,
    key: scan.apostrophes ? joined.replaceAll("'", '') : joined,
    trace: traceOf(scan.hashes, 0, words.length),
    innerTrace: traceOf(scan.hashes, 1, words.length - 1),
    content,
    little,
    capitalised: scan.capitalised / n,
    upper: scan.upper / n,
    numeric: scan.numeric / n,
    ends,
    stops,
    commas: scan.commas,
    quoted: scan.quoted,
    opensLower: scan.opensLower,
    opensNumber: scan.opensNumber,
    joined: scan.joined,
    starts: phrases.starts,
    is: phrases.is,
    holds: phrases.holds,
    year: scan.year,
    month: (counts.bits & MONTH) !== 0,
    clock: signs.clock,
    slash: signs.slash,
    pipe: scan.pipe,
    colon: signs.colon,
    at: signs.at,
    address: signs.address,
    bracketed: signs.bracketed,
    linked: scan.lead && opensLink(seen),
    pictured: isPictured(scan, seen, counts.bits),
    endsBracketed: endsBracketed(text, line),
    second: (counts.bits & SECOND) !== 0,
    first: (counts.bits & FIRST) !== 0,
    prose: proseOf({ words: counted, little, ending: ends, stops }),
  };
}

/** What the lexicon knows of a line's words: how many are little, what they say together, which may begin a phrase, and the content words' numbers. */
function known(scan: Scan, numbers: WordNumbers) {
  const { words } = scan;
  const content: number[] = [];
  const leads: number[] = [];
  let little = 0;
  let bits = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const entry = lexicon.get(word);
    if (entry) {
      bits |= entry.bits;
      if (entry.bits & LITTLE) little += 1;
      if (i < WORDS_LOOKED_AT && (entry.inside || (i < 2 && entry.opening))) leads.push(i);
      if (entry.bits & LITTLE) continue;
    }
    if (i < WORDS_LOOKED_AT && word.length > 3) content.push(numberOf(scan.apostrophes ? bare(word) : word, numbers));
  }
  return { words, content, counts: { little, bits, leads } };
}

const bare = (word: string): string => (word.includes("'") ? word.replace(/'s?$/, '') : word);

function numberOf(word: string, numbers: WordNumbers): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function traceOf(hashes: readonly number[], from: number, to: number): Trace {
  let low = 0;
  let high = 0;
  for (let i = from; i < to; i += 1) {
    const hash = hashes[i] ?? 0;
    const bit = (hash ^ (hash >>> 13)) & 63;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return { low, high };
}

/** Whether the words of `key` can stand one after the other in `other`: decided by their letters' bits, then by looking. */
export const standsIn = (shape: Shape, other: Shape): boolean =>
  (shape.innerTrace.low & ~other.trace.low) === 0 &&
  (shape.innerTrace.high & ~other.trace.high) === 0 &&
  other.key.includes(shape.key);

function proseOf(line: { words: number; little: number; ending: Ending; stops: number }): number {
  const length = Math.min(1, Math.max(0, (line.words - 4) / 20));
  const sentence = line.ending === 'stop' || line.ending === 'quote' ? 1 : line.ending === 'none' ? 0.35 : 0.6;
  const running = Math.min(1, line.little / 0.25);
  return length * (0.4 + 0.6 * running) * (line.stops > 1 ? Math.max(sentence, 0.8) : sentence);
}

function phrasesOf({ words, opensNumber }: Scan, leads: readonly number[]): Pick<Shape, 'starts' | 'is' | 'holds'> {
  let starts = 0;
  let is = 0;
  let holds = 0;
  for (const index of leads) {
    const entry = lexicon.get(words[index] ?? '');
    const at = { words, index };
    if (index <= (opensNumber ? 1 : 0))
      eachPhrase(entry?.opening ?? null, at, (kinds, length) => {
        if (index + length === words.length) is |= kinds;
        else starts |= kinds;
      });
    eachPhrase(entry?.inside ?? null, at, (kinds) => {
      holds |= kinds;
    });
  }
  return { starts: starts | is, is, holds };
}

/** Where the words of a line stand, its list marker left out. */
export const wordsSpan = (line: Line): Span => ({ start: line.wordsStart, end: line.end });
