/** Texts that two articles have in common: runs of the same words, how much of each article they are, and the edits between; accuses nobody. */
import type { Article } from '../../model/article.ts';
import type { FullArticle } from '../../model/discrepancy.ts';
import type { SharedText } from '../../model/shared-text.ts';
import type { Span } from '../../model/span.ts';
import { tellingSpans } from './event-terms.ts';
import { hashWords, roomForWords } from '../words/word-hashes.ts';
import type { WordHashes } from '../words/word-hashes.ts';

/** Words that make a run; shorter ones are turns of phrase. */
const RUN = 9;
/** One run in so many, by its hash, is kept for finding candidates; a power of two. */
const KEPT = 32;
/** From here on a text is shared: in words, and as a share of the shorter article. */
const LEAST_WORDS = 40;
const LEAST_SHARE = 0.15;
/** From here on two articles count as one source. */
export const ONE_SOURCE = 0.5;

/** An article read for what it has in common with others. */
export interface Readable {
  readonly article: FullArticle;
  readonly words: WordHashes;
  /** For each word the hash of the run that begins there; short of the last words, with which none begins. */
  readonly runs: Int32Array;
  /** Where it says that it stood elsewhere first, with as much after it as may name the outlet. */
  readonly statements: readonly Span[];
}

const wordRoom = roomForWords();

/** Null for an abstract: its words are ours. */
export function readable(article: Article): Readable | null {
  if (article.form !== 'full') return null;
  const { count, hash, start, end, named } = hashWords(article.text, tellingSpans(article).spans, wordRoom);
  const words: WordHashes = {
    count,
    hash: hash.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    named: named.slice(0, count),
  };
  return {
    article: article as FullArticle,
    words,
    runs: runHashes(words, new Int32Array(runCount(words))),
    statements: statementsIn(article.text),
  };
}

const runCount = ({ count }: WordHashes): number => Math.max(0, count - RUN + 1);

/** Fills `out` with the hash of every run of nine words, in order. */
function runHashes(words: WordHashes, out: Int32Array): Int32Array {
  const { hash } = words;
  const count = runCount(words);
  let value = 0;
  for (let at = 0; at < RUN - 1 && at < words.count; at++) value = (Math.imul(value, 31) + (hash[at] as number)) | 0;
  for (let at = 0; at < count; at++) {
    value = (Math.imul(value, 31) + (hash[at + RUN - 1] as number)) | 0;
    out[at] = value ^ (value >>> 13);
    value = (value - Math.imul(hash[at] as number, POWER)) | 0;
  }
  return out;
}

/** 31 to the power of the words before the last of a run: by so much the first one has been multiplied. */
const POWER = Array.from({ length: RUN - 1 }).reduce<number>((power) => Math.imul(power, 31), 1);

let room = new Int32Array(1024);

/** Hashes of an article’s runs of nine words: those kept for finding candidates, each once, in rising order. Overwritten by the next. */
export function shinglesOf(words: WordHashes): Int32Array {
  const count = runCount(words);
  if (room.length < count) room = new Int32Array(count * 2);
  runHashes(words, room);
  let kept = 0;
  for (let at = 0; at < count; at++) if (((room[at] as number) & (KEPT - 1)) === 0) room[kept++] = room[at] as number;
  const sorted = room.subarray(0, kept).sort();
  let unique = 0;
  for (let at = 0; at < kept; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[unique++] = sorted[at] as number;
  return sorted.subarray(0, unique);
}

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Null where too little is shared to speak of. */
export function sharedText(one: Readable, other: Readable): SharedText | null {
  const runs = runsOf(one, other);
  const words = runs.reduce((sum, { length }) => sum + length, 0);
  const contained = [words / Math.max(1, one.words.count), words / Math.max(1, other.words.count)] as const;
  if (words < LEAST_WORDS || Math.max(...contained) < LEAST_SHARE) return null;
  const span = ({ start, end }: WordHashes, from: number, length: number): Span => ({
    start: start[from] ?? 0,
    end: end[from + length - 1] ?? 0,
  });
  return {
    articles: [one.article, other.article],
    contained: [Math.min(1, contained[0]), Math.min(1, contained[1])],
    runs: runs.map(({ a, b, length }) => ({ spans: [span(one.words, a, length), span(other.words, b, length)] })),
    edits: editsOf(runs, one.words, other.words),
    stated: statedBy(one, other),
  };
}

/** Longest runs in order of the first article, each word in one run at most. */
function runsOf(one: Readable, other: Readable): Run[] {
  const { words: a, runs: own } = one;
  const { words: b } = other;
  const mask = placeFirsts(other.runs);
  const found: Run[] = [];
  let taken: Uint8Array | null = null;
  for (let at = 0; at < own.length;) {
    const place = firstPlace(own[at] as number, { runs: other.runs, mask });
    const length = place < 0 || taken?.[place] === 1 ? 0 : sameFrom(a, b, [at, place]);
    if (length < RUN) {
      at++;
      continue;
    }
    found.push({ a: at, b: place, length });
    (taken ??= new Uint8Array(b.count)).fill(1, place, place + length);
    at += length;
  }
  return found;
}

/** 1 + where each run of the text read last begins first. */
let firsts = new Int32Array(2048);

/** Puts the places of runs into `firsts`; returns the mask of its numbers. */
function placeFirsts(runs: Int32Array): number {
  let size = 1024;
  while (size < runs.length * 2) size *= 2;
  if (firsts.length < size) firsts = new Int32Array(size);
  const row = firsts.fill(0, 0, size);
  const mask = size - 1;
  for (let at = 0; at < runs.length; at++) {
    const hash = runs[at] as number;
    let place = (hash ^ (hash >>> 15)) & mask;
    while (row[place] !== 0 && runs[(row[place] as number) - 1] !== hash) place = (place + 1) & mask;
    if (row[place] === 0) row[place] = at + 1;
  }
  return mask;
}

/** -1 where the run does not stand. */
function firstPlace(hash: number, { runs, mask }: { readonly runs: Int32Array; readonly mask: number }): number {
  const row = firsts;
  let place = (hash ^ (hash >>> 15)) & mask;
  while (row[place] !== 0 && runs[(row[place] as number) - 1] !== hash) place = (place + 1) & mask;
  return (row[place] as number) - 1;
}

function sameFrom(a: WordHashes, b: WordHashes, [from, to]: readonly [number, number]): number {
  let length = 0;
  while (from + length < a.count && to + length < b.count && a.hash[from + length] === b.hash[to + length]) length++;
  return length;
}

/** Words between two runs longer than this are another passage, no edit. */
const LONGEST_EDIT = 40;

function editsOf(runs: readonly Run[], a: WordHashes, b: WordHashes): SharedText['edits'] {
  return runs.slice(1).flatMap((run, index) => {
    const before = runs[index] as Run;
    const [fromA, fromB] = [before.a + before.length, before.b + before.length];
    const [lengthA, lengthB] = [run.a - fromA, run.b - fromB];
    if (lengthB < 0 || Math.max(lengthA, lengthB) > LONGEST_EDIT || lengthA + lengthB === 0) return [];
    return [{ spans: [gap(a, fromA, run.a), gap(b, fromB, run.b)] as const }];
  });
}

const gap = ({ start, end }: WordHashes, from: number, to: number): Span =>
  to > from
    ? { start: start[from] ?? 0, end: end[to - 1] ?? 0 }
    : { start: end[from - 1] ?? 0, end: end[from - 1] ?? 0 };

/** "This story was first published by …": only where one article names the other’s outlet. */
const STATES =
  /(?:originally|first) (?:published|appeared) (?:by|in|on|at) |republished (?:from|with permission)|reprinted (?:from|with permission)/giu;
/** Units behind it that may name an outlet. */
const NAMING = 80;

const statementsIn = (text: string): Span[] =>
  Array.from(text.matchAll(STATES), ({ 0: { length }, index }) => ({
    start: index,
    end: Math.min(text.length, index + length + NAMING),
  }));

function statedBy(one: Readable, other: Readable): SharedText['stated'] {
  const span = statementOf(one, other);
  if (span) return { article: 0, span };
  const its = statementOf(other, one);
  return its ? { article: 1, span: its } : null;
}

/** The first statement of one that names the other’s outlet. */
function statementOf({ article: { text }, statements }: Readable, { article }: Readable): Span | undefined {
  const outlet = article.outlet?.text.toLowerCase() ?? '';
  if (outlet.length < LEAST_OUTLET) return undefined;
  return statements.find(({ start, end }) => text.slice(start, end).toLowerCase().includes(outlet));
}

const LEAST_OUTLET = 3;
