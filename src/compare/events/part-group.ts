/** Parts a large group of articles by what sets them apart from each other: the same people may be in the news for several things at once. */
import type { Entry } from './event-entry.ts';
import { groupingByLinks } from './group.ts';
import type { Link } from './group.ts';
import { likeness, ONE_TEXT, shareShingles, weigh } from './likeness.ts';
import type { Weighed } from './likeness.ts';
import { rarity } from '../words/rarity.ts';

/** So much likeness is asked within a group, where what most of them share is left out. */
const LINKED = 0.12;
/** Smaller groups stay whole. */
const LEAST_PARTED = 6;
/** A term that so large a share of a group has is background. */
const BACKGROUND = 0.75;
/** A name that so large a share has tells nothing by itself. */
const FEW_NAMED = 0.6;
/** By so many times articles of one part have to be liker each other than those of two: many that are all loosely alike fall into parts by chance. */
const LEAST_CONTRAST = 2.5;

/** Groups of places in `entries`; all of them, where they stay whole. Step by step: each with each is looked at. */
export function* partingGroup(entries: readonly Entry[]): Generator<void, readonly (readonly number[])[]> {
  const whole = [[...entries.keys()]];
  if (entries.length < LEAST_PARTED) return whole;
  const pairs: Link[] = [];
  const weighed = weighedWithin(entries);
  for (let a = 0; a < weighed.length; a++) {
    for (let b = a + 1; b < weighed.length; b++)
      pairs.push({ a, b, likeness: alike(weighed[a] as Weighed, weighed[b] as Weighed) });
    yield;
  }
  const parts = yield* groupingByLinks(
    entries.length,
    pairs.filter((pair) => pair.likeness >= LINKED),
  );
  if (parts.length === 1) return whole;
  return contrast(pairs, parts) < LEAST_CONTRAST && haveOneLead(entries) ? whole : parts;
}

/** Names that lead an article, at least, and the share of articles that one of them has to lead in. */
const LEADING = 3;
const MOST_LED = 0.5;

/** One name is among the heaviest of most articles: reports of one kind, each on others, have only lesser names in common. */
function haveOneLead(entries: readonly Entry[]): boolean {
  const led = new Map<number, number>();
  for (const { terms } of entries) {
    const weights = terms.weight.filter((_, at) => terms.named[at] === 1).sort();
    const least = weights.at(-LEADING) ?? 0;
    terms.hash.forEach((hash, at) => {
      if (terms.named[at] === 1 && (terms.weight[at] as number) >= least) led.set(hash, (led.get(hash) ?? 0) + 1);
    });
  }
  return [...led.values()].some((count) => count >= entries.length * MOST_LED);
}

const alike = (one: Weighed, other: Weighed): number =>
  shareShingles(one.entry, other.entry) ? ONE_TEXT : likeness(one, other, 0);

function weighedWithin(entries: readonly Entry[]): Weighed[] {
  const counts = new Map<number, number>();
  for (const { terms } of entries) for (const term of terms.hash) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(2, entries.length * BACKGROUND);
  return entries.map((entry) => {
    const having = (at: number): number => counts.get(entry.terms.hash[at] as number) ?? 1;
    return weigh(
      entry,
      (at) => (having(at) > most ? 0 : rarity(having(at), entries.length)),
      (at) => having(at) <= entries.length * FEW_NAMED,
    );
  });
}

/** How many times liker each other the articles of one part are than those of two. */
function contrast(pairs: readonly Link[], parts: readonly (readonly number[])[]): number {
  const partOf: number[] = [];
  parts.forEach((part, at) => {
    for (const place of part) partOf[place] = at;
  });
  let [within, between, count] = [0, 0, 0];
  for (const pair of pairs) {
    if (partOf[pair.a] === partOf[pair.b]) {
      within += pair.likeness;
      count++;
    } else between += pair.likeness;
  }
  return within / Math.max(1, count) / (between / Math.max(1, pairs.length - count) || 1e-9);
}
