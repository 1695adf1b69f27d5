/** Finds stretches between quotation marks that two articles print as the same words, or nearly; says where they differ, not what it means. */
import { isContent } from '../compared.ts';
import { diffWords } from '../words/diff-words.ts';
import type { Change } from '../words/diff-words.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { stem } from '../words/plain-word.ts';

/** A stretch by its words, half-open. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly stems: ReadonlySet<string>;
}

export interface QuotedPair {
  readonly a: Quoted;
  readonly b: Quoted;
  /** What stands differently between words that are the same; what one of them merely lacks at an end is none. */
  readonly changes: readonly Change[];
  /** From the first words that are the same to the last. */
  readonly core: Change;
  /** How many words are the same, and their share of the shorter of the two cores. */
  readonly same: number;
  readonly alike: number;
}

const LEAST_WORDS = 3;
const LONGEST = 300;
/** Stems in more stretches of one article than this are no lead. */
const TOO_COMMON = 20;

/** Those of an article, read once. */
export const quotedOf = once((facts: Facts): readonly Quoted[] => {
  const out: Quoted[] = [];
  for (const { from, to, inside } of facts.reading.stretches) {
    if (to - from < LEAST_WORDS || to - from > LONGEST || (inside >= 0 && to - from < 5)) continue;
    const stems = new Set<string>();
    for (let at = from; at < to; at++) if (isContent(facts, at)) stems.add(stem(facts.plain[at] ?? ''));
    if (stems.size < 2)
      for (let at = from; at < to; at++) if ((facts.plain[at] ?? '').length > 3) stems.add(stem(facts.plain[at] ?? ''));
    out.push({ from, to, stems });
  }
  return out;
});

/** Two stretches with content in common, and how many stems. */
export type QuotedCandidate = readonly [one: Quoted, other: Quoted, shared: number];

interface Found {
  readonly others: readonly Quoted[];
  readonly pairs: readonly QuotedCandidate[];
}

/** Found last, by the stretches of the first article: rules ask for the same ones one after another. */
const last = new WeakMap<readonly Quoted[], Found>();

/** All pairs with content in common, two stems of it where neither is short; in small steps, for the rules that ask for them next. */
export function* findCandidates({ a, b }: FactsPair): Generator<void, readonly QuotedCandidate[]> {
  const [ones, others] = [quotedOf(a), quotedOf(b)];
  const known = last.get(ones);
  if (known?.others === others) return known.pairs;
  const places = new Map<string, Quoted[]>();
  for (const other of others)
    for (const one of other.stems) (places.get(one) ?? places.set(one, []).get(one))?.push(other);
  const pairs: QuotedCandidate[] = [];
  let looked = 0;
  for (const one of ones) {
    const shared = new Map<Quoted, number>();
    for (const word of one.stems) {
      const found = places.get(word) ?? [];
      if (found.length <= TOO_COMMON) for (const other of found) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared)
      if (count > 1 || Math.min(one.stems.size, other.stems.size) <= 2) pairs.push([one, other, count]);
    looked += 1 + one.stems.size + shared.size;
    if (looked < AT_ONCE) continue;
    looked = 0;
    yield;
  }
  last.set(ones, { others, pairs });
  return pairs;
}

/** Stems and stretches looked at in one step. */
const AT_ONCE = 20_000;

/** The same at once. */
export function candidatePairs(pair: FactsPair): readonly QuotedCandidate[] {
  const steps = findCandidates(pair);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many words of each the other leaves out and shows that it does. */
function shownCuts({ a, b }: FactsPair, changes: readonly Change[]): [ofB: number, ofA: number] {
  let [ofB, ofA] = [0, 0];
  for (const { aFrom, aTo, bFrom, bTo } of changes) {
    if (aFrom === aTo && cutShown(a, aFrom)) ofB += bTo - bFrom;
    if (bFrom === bTo && cutShown(b, bFrom)) ofA += aTo - aFrom;
  }
  return [ofB, ofA];
}

/** Words that stay the same, as runs. */
interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Lone words this far from the rest were met by chance. */
const STRAY_GAP = 5;

export function alignQuoted({ a, b }: FactsPair, one: Quoted, other: Quoted): QuotedPair | null {
  const { changes } = diffWords(
    { plain: a.plain, from: one.from, to: one.to },
    { plain: b.plain, from: other.from, to: other.to },
  );
  const runs = withoutStrays(slid({ a, b }, runsBetween(changes, one, other)));
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const same = runs.reduce((sum, { length }) => sum + length, 0);
  const core = { aFrom: first.a, aTo: last.a + last.length, bFrom: first.b, bTo: last.b + last.length };
  const inner = betweenRuns(runs);
  const [cutA, cutB] = shownCuts({ a, b }, inner);
  const alike = same / Math.max(core.aTo - core.aFrom - cutB, core.bTo - core.bFrom - cutA, 1);
  const edges = edgeChanges({ one, other }, { core, same });
  return { a: one, b: other, changes: [...edges.before, ...inner, ...edges.behind], core, same, alike };
}

function runsBetween(changes: readonly Change[], one: Quoted, other: Quoted): Run[] {
  const runs: Run[] = [];
  let [a, b] = [one.from, other.from];
  for (const change of changes) {
    if (change.aFrom > a) runs.push({ a, b, length: change.aFrom - a });
    [a, b] = [change.aTo, change.bTo];
  }
  if (one.to > a && other.to > b) runs.push({ a, b, length: Math.min(one.to - a, other.to - b) });
  return runs;
}

function withoutStrays(runs: readonly Run[]): Run[] {
  let [from, to] = [0, runs.length];
  const gap = (left: Run, right: Run): number =>
    Math.max(right.a - left.a - left.length, right.b - left.b - left.length);
  for (; from < to - 1; from++) {
    const [run, next] = [runs[from] as Run, runs[from + 1] as Run];
    if (run.length > 3 || gap(run, next) < Math.min(STRAY_GAP, 1 + 2 * run.length)) break;
  }
  for (; to > from + 1; to--) {
    const [run, before] = [runs[to - 1] as Run, runs[to - 2] as Run];
    if (run.length > 3 || gap(before, run) < Math.min(STRAY_GAP, 1 + 2 * run.length)) break;
  }
  return runs.slice(from, to);
}

function betweenRuns(runs: readonly Run[]): Change[] {
  return runs.slice(1).map((run, index) => {
    const before = runs[index] as Run;
    return { aFrom: before.a + before.length, aTo: run.a, bFrom: before.b + before.length, bTo: run.b };
  });
}

/** Most words that may stand in place of each other at an end of both; where all that is left of both is short beside what is the same. */
const EDGE = { words: 3, whole: 6, ofSame: 0.75 } as const;

/** Both go on beyond the core, one of them by a few words alone: these stand in place of as many of the other. */
function edgeChanges(
  { one, other }: { one: Quoted; other: Quoted },
  { core, same }: Pick<QuotedPair, 'core' | 'same'>,
): { before: Change[]; behind: Change[] } {
  const change = (ofA: number, ofB: number): readonly [number, number] | null => {
    const few = Math.min(ofA, ofB);
    if (few === 0) return null;
    if (few <= EDGE.words) return [few, few];
    return Math.max(ofA, ofB) <= Math.min(EDGE.whole, EDGE.ofSame * same) ? [ofA, ofB] : null;
  };
  const before = change(core.aFrom - one.from, core.bFrom - other.from);
  const behind = change(one.to - core.aTo, other.to - core.bTo);
  return {
    before: before
      ? [{ aFrom: core.aFrom - before[0], aTo: core.aFrom, bFrom: core.bFrom - before[1], bTo: core.bFrom }]
      : [],
    behind: behind ? [{ aFrom: core.aTo, aTo: core.aTo + behind[0], bFrom: core.bTo, bTo: core.bTo + behind[1] }] : [],
  };
}

/** "I’m not white" beside "I’m new. I’m not white": a short first or last run moves to where the rest of it stands. */
function slid({ a, b }: FactsPair, runs: readonly Run[]): Run[] {
  const out = [...runs];
  const [first, second] = out;
  if (first !== undefined && second !== undefined && first.length <= 3) {
    const moved = { a: second.a - first.length, b: second.b - first.length, length: first.length + second.length };
    const same = sameWords({ a, b }, moved, first.length) && (moved.a === first.a || moved.b === first.b);
    if (same) out.splice(0, 2, moved);
  }
  const [before, last] = [out.at(-2), out.at(-1)];
  if (before !== undefined && last !== undefined && last.length <= 3) {
    const tail = { a: before.a + before.length, b: before.b + before.length, length: last.length };
    const same = sameWords({ a, b }, tail, last.length) && (tail.a === last.a || tail.b === last.b);
    if (same) out.splice(-2, 2, { ...before, length: before.length + last.length });
  }
  return out;
}

function sameWords({ a, b }: FactsPair, run: Run, length: number): boolean {
  for (let at = 0; at < length; at++) if (a.plain[run.a + at] !== b.plain[run.b + at]) return false;
  return true;
}

/** An ellipsis or a bracket stands before word `at`, where the other has words. */
export function cutShown({ words, text }: Facts, at: number): boolean {
  return /…|\.\s?\.|\[/u.test(text.slice(words.end[at - 1] ?? 0, words.start[at] ?? 0));
}
