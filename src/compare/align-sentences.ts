/** Finds which sentences of two articles are the same, nearly the same, or about one thing; reads no values out of them. */
import { contentOf, LONGEST_COMPARED } from './compared.ts';
import type { Compared, ComparedSentence } from './compared.ts';
import { diffWords } from './diff-words.ts';
import type { WordDiff } from './diff-words.ts';

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

export function alignSentences(a: Compared, b: Compared): Alignment {
  const { sameA, sameB } = findSame(a, b);
  const restA = a.sentences.filter(({ index }) => !sameA.has(index));
  const restB = b.sentences.filter(({ index }) => !sameB.has(index));
  const related = relate({ a, b, restA, restB });
  return { near: findNear(a, b, related), related, sameA, sameB };
}

const keyOf = ({ plain }: Compared, { from, to }: ComparedSentence): string => plain.slice(from, to).join(' ');

function findSame(a: Compared, b: Compared): { sameA: Set<number>; sameB: Set<number> } {
  const keys = new Map<string, number>();
  for (const sentence of b.sentences) if (sentence.to - sentence.from > 3) keys.set(keyOf(b, sentence), sentence.index);
  const [sameA, sameB] = [new Set<number>(), new Set<number>()];
  for (const sentence of a.sentences) {
    const found = keys.get(keyOf(a, sentence));
    if (found === undefined) continue;
    sameA.add(sentence.index);
    sameB.add(found);
  }
  return { sameA, sameB };
}

interface Rest {
  readonly a: Compared;
  readonly b: Compared;
  readonly restA: readonly ComparedSentence[];
  readonly restB: readonly ComparedSentence[];
}

/** All pairs that share enough, best first; by an inverted list, so that only pairs with a rarer stem in common are looked at. */
function relate({ a, b, restA, restB }: Rest): RelatedPair[] {
  const contentA = new Map(restA.map((sentence) => [sentence, contentOf(a, sentence)]));
  const contentB = new Map(restB.map((sentence) => [sentence, contentOf(b, sentence)]));
  const places = new Map<string, ComparedSentence[]>();
  for (const [sentence, stems] of contentB)
    for (const one of stems) (places.get(one) ?? places.set(one, []).get(one))?.push(sentence);
  const countsA = new Map<string, number>();
  for (const stems of contentA.values()) for (const one of stems) countsA.set(one, (countsA.get(one) ?? 0) + 1);
  const weight = (one: string): number => 1 / Math.sqrt((countsA.get(one) ?? 1) + (places.get(one)?.length ?? 1));
  const sum = (stems: Iterable<string>): number => [...stems].reduce((total, one) => total + weight(one), 0);
  const sums = new Map([...contentB].map(([sentence, stems]) => [sentence, sum(stems)]));
  const pairs: RelatedPair[] = [];
  for (const [one, stems] of contentA) {
    const shared = new Map<ComparedSentence, string[]>();
    for (const word of stems) {
      const found = places.get(word) ?? [];
      if (found.length > TOO_COMMON) continue;
      for (const other of found) (shared.get(other) ?? shared.set(other, []).get(other))?.push(word);
    }
    const own = sum(stems);
    for (const [other, common] of shared) {
      const share = sum(common) / Math.max(0.5, Math.min(own, sums.get(other) ?? 0));
      if (share >= RELATED) pairs.push({ a: one, b: other, common: new Set(common), share });
    }
  }
  return pairs.sort((x, y) => y.share - x.share || x.a.index - y.a.index || x.b.index - y.b.index);
}

/** One to one, best first. */
function findNear(a: Compared, b: Compared, related: readonly RelatedPair[]): NearPair[] {
  const found: NearPair[] = [];
  for (const pair of related) {
    if (pair.share < 0.5 || !comparable(pair.a, pair.b)) continue;
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
