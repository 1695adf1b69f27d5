/** Texts that two articles have in common: runs of the same words, how much of each article they are, and the edits between; accuses nobody. */
import type { FullArticle } from '../model/discrepancy.ts';
import type { SharedText } from '../model/shared-text.ts';
import type { Span } from '../model/span.ts';
import type { WordHashes } from './word-hashes.ts';

/** Words that make a run; shorter ones are turns of phrase. */
const RUN = 9;
/** One shingle in so many, by its hash, is kept for finding candidates. */
const KEPT = 16;
/** From here on a text is shared: in words, and as a share of the shorter article. */
const LEAST_WORDS = 40;
const LEAST_SHARE = 0.15;
/** From here on two articles count as one source. */
export const ONE_SOURCE = 0.5;

export interface Readable {
  readonly article: FullArticle;
  readonly words: WordHashes;
}

/** Hashes of an article’s runs of nine words: those kept for finding candidates, each once, in rising order. */
export function shinglesOf(words: WordHashes): Int32Array {
  const out = new Set<number>();
  for (let at = 0; at + RUN <= words.count; at++) {
    const hash = shingleAt(words, at);
    if ((hash >>> 0) % KEPT === 0) out.add(hash);
  }
  return Int32Array.from(out).sort();
}

function shingleAt({ hash }: WordHashes, at: number): number {
  let value = 17;
  for (let next = at; next < at + RUN; next++) value = (Math.imul(value, 31) + (hash[next] ?? 0)) | 0;
  return value ^ (value >>> 13);
}

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Null where too little is shared to speak of. */
export function sharedText(one: Readable, other: Readable): SharedText | null {
  const runs = runsOf(one.words, other.words);
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
function runsOf(a: WordHashes, b: WordHashes): Run[] {
  const places = new Map<number, number>();
  for (let at = 0; at + RUN <= b.count; at++) {
    const hash = shingleAt(b, at);
    if (!places.has(hash)) places.set(hash, at);
  }
  const runs: Run[] = [];
  const taken = new Uint8Array(b.count);
  for (let at = 0; at + RUN <= a.count;) {
    const found = places.get(shingleAt(a, at));
    const length = found === undefined || taken[found] === 1 ? 0 : sameFrom(a, b, [at, found]);
    if (found === undefined || length < RUN) {
      at++;
      continue;
    }
    runs.push({ a: at, b: found, length });
    taken.fill(1, found, found + length);
    at += length;
  }
  return runs;
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

function statedBy(one: Readable, other: Readable): SharedText['stated'] {
  for (const [index, [own, theirs]] of (
    [
      [one, other],
      [other, one],
    ] as const
  ).entries()) {
    const outlet = theirs.article.outlet?.text.toLowerCase();
    if (outlet === undefined || outlet.length < 3) continue;
    for (const found of own.article.text.matchAll(STATES)) {
      const end = Math.min(own.article.text.length, found.index + found[0].length + 80);
      if (!own.article.text.slice(found.index, end).toLowerCase().includes(outlet)) continue;
      return { article: index === 0 ? 0 : 1, span: { start: found.index, end } };
    }
  }
  return null;
}
