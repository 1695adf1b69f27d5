/** Quotations of one speaker that share fewer words than those found by their words alone: two translations, a phrase remembered otherwise, and the sentence that follows on one that is the same. */
import { alignQuoted, quotedOf } from '../align/align-quoted.ts';
import type { Quoted, QuotedPair } from '../align/align-quoted.ts';
import { mayBeSame } from '../align/same-quotations.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { speakerOf } from '../attributions/speaker-of.ts';
import { isContent } from '../compared.ts';
import { stem } from '../words/plain-word.ts';
import { BESIDE } from './beside.ts';
import { daysApart, onOtherOccasion } from './occasions.ts';
import { speakersOf } from './who-speaks.ts';

/** Fewer words that are the same are a phrase. */
const SHORT = 6;
/** Quotations of one speaker in one article that are looked at. */
const MOST_OF_ONE = 40;
/** A speaker says much the same on two days. */
const DAYS_APART = 1;

/** None of which one is among those found already. `found`: those that are one remark. */
export function ofOneSpeaker(pair: FactsPair, found: readonly QuotedPair[]): QuotedPair[] {
  const [takenA, takenB] = [new Set(found.map(({ a }) => a)), new Set(found.map(({ b }) => b))];
  const isFree = (one: Quoted, other: Quoted): boolean => !takenA.has(one) && !takenB.has(other);
  const out: QuotedPair[] = [];
  const add = (one: Quoted, other: Quoted, isOne: (aligned: QuotedPair) => boolean): void => {
    if (!isFree(one, other)) return;
    const aligned = alignQuoted(pair, one, other);
    if (aligned === null || !isOne(aligned)) return;
    out.push(aligned);
    takenA.add(one);
    takenB.add(other);
  };
  for (const [one, other] of besideOnes(pair, found))
    add(one, other, (aligned) => hasOneFrame(aligned) || sharesMost(pair, [one, other], SHARED_BESIDE));
  if (daysApart(pair) > DAYS_APART) return out;
  for (const [ones, others] of ofSameSpeakers(pair))
    for (const other of others)
      for (const one of ones)
        if (isFree(one, other) && (sharesMost(pair, [one, other], SHARED) || mayBeSame(pair, one, other)))
          add(one, other, (aligned) => isSaid(pair, aligned));
  return out;
}

const isSaid = (pair: FactsPair, aligned: QuotedPair): boolean =>
  (sharesMost(pair, [aligned.a, aligned.b], SHARED) || isPhraseOf(pair, aligned)) && !onOtherOccasion(pair, aligned);

/** What each of two articles gives to one speaker, whom one of them may call by the office alone. */
function ofSameSpeakers(pair: FactsPair): (readonly [readonly Quoted[], readonly Quoted[]])[] {
  const others = [...bySpeaker(pair.b)];
  return [...bySpeaker(pair.a)].flatMap(([key, ones]) => {
    const mayBe = (its: string): boolean =>
      its === key || isUnnamed(its) !== isUnnamed(key) || lastOf(its) === lastOf(key);
    return others.flatMap(([its, theirs]) => {
      const [one, other] = [ones[0], theirs[0]];
      const isOne = one && other && mayBe(its) && speakersOf(pair, one, other) === 'same';
      return isOne === true ? [[ones, theirs] as const] : [];
    });
  });
}

const isUnnamed = (key: string): boolean => key.startsWith(UNNAMED);
const lastOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** Before the key of one without a name. */
const UNNAMED = '?';

/** By whom the article gives them to. */
const bySpeaker = once((facts: Facts): ReadonlyMap<string, readonly Quoted[]> => {
  const out = new Map<string, Quoted[]>();
  for (const quoted of quotedOf(facts)) {
    const speaker = speakerOf(facts, quoted.from);
    if (speaker === null) continue;
    const key = speaker.kind === 'unnamed' ? UNNAMED + speaker.key : speaker.key;
    const known = out.get(key) ?? out.set(key, []).get(key);
    if (known !== undefined && known.length < MOST_OF_ONE) known.push(quoted);
  }
  return out;
});

/** Roots of words of content that both share: so many, and so large a share of those of the shorter and of the longer one. */
const SHARED = { roots: 2, ofShorter: 0.75, ofLonger: 0.5 } as const;
/** Less where the remark beside is one. */
const SHARED_BESIDE = { roots: 2, ofShorter: 0.6, ofLonger: 0.4 } as const;

function sharesMost(
  { a, b }: FactsPair,
  [one, other]: readonly [Quoted, Quoted],
  least: typeof SHARED | typeof SHARED_BESIDE,
): boolean {
  const [ones, others] = [rootsOf(a, one), rootsOf(b, other)];
  const [few, many] = ones.size <= others.size ? [ones, others] : [others, ones];
  if (few.size < least.roots || few.size < least.ofLonger * many.size) return false;
  let shared = 0;
  for (const root of few) if (many.has(root)) shared++;
  return shared >= least.roots && shared >= least.ofShorter * few.size && shared >= least.ofLonger * many.size;
}

/** Letters of a root: "intent", "intentions". */
const ROOT = 6;

const read = new WeakMap<Quoted, ReadonlySet<string>>();

/** Of each part of a word with hyphens; where there is but one, of all words that are not short. */
function rootsOf(facts: Facts, quoted: Quoted): ReadonlySet<string> {
  const known = read.get(quoted);
  if (known !== undefined) return known;
  const roots = new Set<string>();
  for (let at = quoted.from; at < quoted.to; at++) {
    if (!isContent(facts, at) || (facts.reading.nameAt[at] ?? -1) >= 0) continue;
    for (const part of (facts.plain[at] ?? '').split('-')) if (part.length > 2) roots.add(stem(part).slice(0, ROOT));
  }
  if (roots.size < 2)
    for (const word of facts.plain.slice(quoted.from, quoted.to))
      if (word.length > 3) roots.add(stem(word).slice(0, ROOT));
  read.set(quoted, roots);
  return roots;
}

/** A sentence of so many words keeps its frame by itself; a shorter one has two words that say something. */
const LONG = 12;

/** "a full and open inquiry" beside "a complete and open review"; or a sentence of the same frame. */
function isPhraseOf({ a, b }: FactsPair, { a: one, b: other, core, same, alike }: QuotedPair): boolean {
  const [left, right] = [one.to - one.from, other.to - other.from];
  const [shorter, longer] = [Math.min(left, right), Math.max(left, right)];
  if (alike < 0.5 || same < 3 || same < 0.5 * shorter || same < 0.4 * longer) return false;
  const isShort = same < SHORT;
  if (isShort && (alike < 0.6 || same < 0.6 * shorter)) return false;
  const its = new Set(b.plain.slice(core.bFrom, core.bTo).map(stem));
  let telling = 0;
  for (let at = core.aFrom; at < core.aTo; at++)
    if (isContent(a, at) && (a.reading.nameAt[at] ?? -1) < 0 && its.has(stem(a.plain[at] ?? ''))) telling++;
  return telling >= (isShort || shorter >= LONG ? 1 : 2);
}

/** What stands next to one that is the same. */
const hasOneFrame = ({ a, b, same, alike }: QuotedPair): boolean =>
  same >= 5 && alike >= 0.5 && same >= 0.5 * Math.max(a.to - a.from, b.to - b.from);

/** Right before and right behind each that is the same, of the same speaker in each article. */
function besideOnes({ a, b }: FactsPair, found: readonly QuotedPair[]): (readonly [Quoted, Quoted])[] {
  const [ones, others] = [placesOf(a), placesOf(b)];
  return found.flatMap((one) =>
    [-1, 1].flatMap((step): (readonly [Quoted, Quoted])[] => {
      const [left, right] = [nextTo(a, [ones, one.a], step), nextTo(b, [others, one.b], step)];
      return left === null || right === null ? [] : [[left, right]];
    }),
  );
}

const placesOf = once(
  (facts: Facts): ReadonlyMap<Quoted, number> => new Map(quotedOf(facts).map((one, at) => [one, at])),
);

function nextTo(
  facts: Facts,
  [places, one]: readonly [ReadonlyMap<Quoted, number>, Quoted],
  step: number,
): Quoted | null {
  const next = quotedOf(facts)[(places.get(one) ?? -2) + step];
  if (next === undefined) return null;
  const gap = step > 0 ? next.from - one.to : one.from - next.to;
  return gap >= 0 && gap <= BESIDE && speakerOf(facts, next.from)?.key === speakerOf(facts, one.from)?.key
    ? next
    : null;
}
