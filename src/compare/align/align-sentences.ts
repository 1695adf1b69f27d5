/** Finds which sentences of two articles are the same, nearly the same, or about one thing; reads no values out of them. */
import { LONGEST_COMPARED } from '../compared.ts';
import type { Compared, ComparedSentence } from '../compared.ts';
import { diffWords } from '../words/diff-words.ts';
import { prepare } from './prepared-sentences.ts';
import type { Prepared } from './prepared-sentences.ts';
import type { WordDiff } from '../words/diff-words.ts';

/** Two sentences that differ in a few words. */
export interface NearPair {
  readonly a: ComparedSentence;
  readonly b: ComparedSentence;
  readonly diff: WordDiff;
  /** Share of the longer one's words that are the same, 0 … 1. */
  readonly alike: number;
}

/** Two sentences that share words few others have. */
export interface RelatedPair {
  readonly a: ComparedSentence;
  readonly b: ComparedSentence;
  /** Stems in both. */
  readonly common: ReadonlySet<string>;
  /** Weight of the shared stems over that of the lighter sentence, 0 … 1. */
  readonly share: number;
}

export interface Alignment {
  readonly near: readonly NearPair[];
  readonly related: readonly RelatedPair[];
  /** Sentences of each that stand word for word in the other. */
  readonly sameA: ReadonlySet<number>;
  readonly sameB: ReadonlySet<number>;
}

/** From so large a share of the same words two sentences are one sentence, altered. */
const NEAR = 0.62;
const RELATED = 0.22;
/** Stems that stand in more sentences of one article than this say nothing. */
const TOO_COMMON = 12;

/** Stems looked at, or cells of the tables that words are aligned in, in one step. */
const AT_ONCE = 40_000;

/** In small steps. */
export function* alignSentences(a: Compared, b: Compared): Generator<void, Alignment> {
  const { sameA, sameB } = findSame(a, b);
  yield;
  const related = yield* relate({ a, b, sameA, sameB });
  return { near: yield* findNear(a, b, related), related, sameA, sameB };
}

function findSame(a: Compared, b: Compared): { sameA: Set<number>; sameB: Set<number> } {
  const { keys } = prepare(a);
  const { byKey } = prepare(b);
  const [sameA, sameB] = [new Set<number>(), new Set<number>()];
  for (const { index } of a.sentences) {
    const found = byKey.get(keys[index] ?? '');
    if (found === undefined) continue;
    sameA.add(index);
    sameB.add(found);
  }
  return { sameA, sameB };
}

interface Rest {
  readonly a: Compared;
  readonly b: Compared;
  /** Sentences left out. */
  readonly sameA: ReadonlySet<number>;
  readonly sameB: ReadonlySet<number>;
}

/** All pairs that share enough, best first; by an inverted list, so that only pairs with a rarer stem in common are looked at. */
function* relate({ a, b, sameA, sameB }: Rest): Generator<void, RelatedPair[]> {
  const [ones, others] = [prepare(a), prepare(b)];
  const { toB, weightA, weightB, countB } = weigh(ones, others, { sameA, sameB });
  yield;
  const sums = new Float64Array(b.sentences.length).fill(-1);
  const shared = new Float64Array(b.sentences.length);
  const pairs: RelatedPair[] = [];
  let looked = 0;
  for (const [index, own] of ones.content.entries()) {
    if (sameA.has(index)) continue;
    const met: number[] = [];
    for (const stem of own) {
      const its = toB[stem] as number;
      if (its < 0 || (countB[its] as number) > TOO_COMMON) continue;
      for (const other of others.places[its] as readonly number[]) {
        if (shared[other] === 0) {
          if (sameB.has(other)) continue;
          met.push(other);
        }
        shared[other] = (shared[other] as number) + (weightA[stem] as number);
      }
    }
    looked += own.length + met.length;
    const sum = met.length === 0 ? 0 : sumOf(own, weightA);
    for (const other of met) {
      if ((sums[other] as number) < 0) sums[other] = sumOf(others.content[other] ?? [], weightB);
      const share = (shared[other] as number) / Math.max(0.5, Math.min(sum, sums[other] as number));
      shared[other] = 0;
      if (share < RELATED) continue;
      const has = (stem: number): boolean => {
        const its = toB[stem] as number;
        return its >= 0 && (countB[its] as number) <= TOO_COMMON && (others.places[its] ?? []).includes(other);
      };
      const common = own.filter(has).map((stem) => ones.stems[stem] as string);
      pairs.push({
        a: a.sentences[index] as ComparedSentence,
        b: b.sentences[other] as ComparedSentence,
        common: new Set(common),
        share,
      });
    }
    if (looked < AT_ONCE) continue;
    looked = 0;
    yield;
  }
  return pairs.sort((x, y) => y.share - x.share || x.a.index - y.a.index || x.b.index - y.b.index);
}

function sumOf(stems: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const stem of stems) sum += weights[stem] as number;
  return sum;
}

interface Weighed {
  /** The number in the second article of each stem of the first, or -1. */
  readonly toB: Int32Array;
  /** The rarer a stem is in both, the more; where one lacks it, as if it stood there once. */
  readonly weightA: Float64Array;
  readonly weightB: Float64Array;
  /** In how many sentences of the second article a stem stands. */
  readonly countB: Int32Array;
}

function weigh(ones: Prepared, others: Prepared, { sameA, sameB }: Pick<Rest, 'sameA' | 'sameB'>): Weighed {
  const [countA, countB] = [countsOf(ones, sameA), countsOf(others, sameB)];
  const toB = new Int32Array(countA.length).fill(-1);
  const [weightA, weightB] = [new Float64Array(countA.length), new Float64Array(countB.length)];
  for (let at = 0; at < countB.length; at++) weightB[at] = weightOf(countB[at] as number, 0);
  for (let at = 0; at < countA.length; at++) {
    const its = others.numbers.get(ones.stems[at] as string) ?? -1;
    toB[at] = its;
    weightA[at] = weightOf(countA[at] as number, countB[its] ?? 0);
    if (its >= 0) weightB[its] = weightA[at] as number;
  }
  return { toB, weightA, weightB, countB };
}

/** In how many sentences each stem stands, but for those left out. */
function countsOf({ places, content }: Prepared, same: ReadonlySet<number>): Int32Array {
  const counts = new Int32Array(places.length);
  for (let at = 0; at < counts.length; at++) counts[at] = (places[at] as readonly number[]).length;
  for (const index of same) for (const stem of content[index] ?? []) counts[stem] = (counts[stem] as number) - 1;
  return counts;
}

const weightOf = (one: number, other: number): number => 1 / Math.sqrt((one || 1) + (other || 1));

/** One to one, best first. */
function* findNear(a: Compared, b: Compared, related: readonly RelatedPair[]): Generator<void, NearPair[]> {
  const found: NearPair[] = [];
  let filled = 0;
  for (const pair of related) {
    if (pair.share < 0.5 || !comparable(pair.a, pair.b) || !mayBeNear({ a, b }, pair)) continue;
    filled += (pair.a.to - pair.a.from) * (pair.b.to - pair.b.from);
    if (filled > AT_ONCE) {
      filled = 0;
      yield;
    }
    const diff = diffWords(
      { plain: a.plain, from: pair.a.from, to: pair.a.to },
      { plain: b.plain, from: pair.b.from, to: pair.b.to },
    );
    const alike = diff.same / Math.max(pair.a.to - pair.a.from, pair.b.to - pair.b.from);
    if (alike >= NEAR) found.push({ a: pair.a, b: pair.b, diff, alike });
  }
  found.sort((x, y) => y.alike - x.alike || x.a.index - y.a.index);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return found.filter(({ a: one, b: other }) => {
    if (takenA.has(one.index) || takenB.has(other.index)) return false;
    takenA.add(one.index);
    takenB.add(other.index);
    return true;
  });
}

function comparable(a: ComparedSentence, b: ComparedSentence): boolean {
  const [one, other] = [a.to - a.from, b.to - b.from];
  if (one > LONGEST_COMPARED || other > LONGEST_COMPARED) return false;
  return Math.min(one, other) >= 4 && Math.min(one, other) / Math.max(one, other) >= NEAR;
}

/** False where they share too few words, in whatever order. */
function mayBeNear(
  { a, b }: { readonly a: Compared; readonly b: Compared },
  { a: one, b: other }: RelatedPair,
): boolean {
  const [ones, others] = [wordsOf(a, one), wordsOf(b, other)];
  if (ones === null || others === null) return true;
  const longer = Math.max(one.to - one.from, other.to - other.from);
  return metIn(a, one, others) / longer >= NEAR && metIn(b, other, ones) / longer >= NEAR;
}

/** How many of the sentence's words are among these. */
function metIn({ plain }: Compared, { from, to }: ComparedSentence, words: ReadonlySet<string>): number {
  let met = 0;
  for (let at = from; at < to; at++) if (words.has(plain[at] ?? '')) met++;
  return met;
}

function wordsOf(compared: Compared, { index, from, to }: ComparedSentence): ReadonlySet<string> | null {
  const { words } = prepare(compared);
  const known = words[index];
  if (known !== undefined) return known;
  const own = compared.plain.slice(from, to);
  return (words[index] = own.some((word) => word.includes('*')) ? null : new Set(own));
}
