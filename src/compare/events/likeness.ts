/** How surely two articles are about one thing: terms, rare names, quotations in common, days that fit; knows no corpus but what it is told of rarity. */
import type { Entry } from './event-entry.ts';

/** An article’s terms, as rarity weighs them. */
export interface Weighed {
  readonly entry: Entry;
  /** One a term, whole numbers. */
  readonly parts: Float32Array;
  /** Of all of them, as a vector. */
  readonly length: number;
  /** 1 for a name so rare that it tells something by itself. */
  readonly rare: Uint8Array;
}

/** What one quotation, and one rare name, in common add. */
const QUOTED_ALIKE = 0.13;
const NAMED_ALIKE = 0.03;
const MOST_QUOTED = 2;
const MOST_NAMED = 5;
/** Without a publication date, days of the week that do not fit take this from the likeness. */
const OTHER_DAYS = 0.7;
/** Published further apart than this, two articles are about one thing only if they are much more alike. */
const DAYS_APART = 4;
const LATER = 0.5;
/** Two that share their text. */
export const ONE_TEXT = 1.4;

/** `rarityAt`: how much the term at a place tells; `isRare`: that few have it. */
export function weigh(entry: Entry, rarityAt: (at: number) => number, isRare: (at: number) => boolean): Weighed {
  const { weight, named } = entry.terms;
  const parts = new Float32Array(weight.length);
  const rare = new Uint8Array(weight.length);
  let sum = 0;
  for (let at = 0; at < weight.length; at++) {
    const part = (weight[at] as number) * rarityAt(at);
    parts[at] = part;
    sum += part * part;
    if (named[at] === 1 && isRare(at)) rare[at] = 1;
  }
  return { entry, parts, length: Math.sqrt(sum), rare };
}

/** 0 … about 1.4. Articles whose terms are less alike than `least` are not asked what names and quotations they share. The order of the two changes nothing. */
export function likeness(one: Weighed, other: Weighed, least: number): number {
  const [a, b] = one.entry.id < other.entry.id ? [one, other] : [other, one];
  const { both, names } = inCommon(a, b);
  const alike = (both / (a.length * b.length || 1)) * timely(a.entry, b.entry);
  if (alike < least) return alike;
  return alike + QUOTED_ALIKE * quotedAlike(a.entry, b.entry) + NAMED_ALIKE * Math.min(MOST_NAMED, names);
}

/** The product of the terms that both have, and how many rare names are among them. */
function inCommon(one: Weighed, other: Weighed): { both: number; names: number } {
  const [left, right] = [one.entry.terms.hash, other.entry.terms.hash];
  let [both, names, i, j] = [0, 0, 0, 0];
  while (i < left.length && j < right.length) {
    const a = left[i] as number;
    const b = right[j] as number;
    if (a === b) {
      both += (one.parts[i] as number) * (other.parts[j] as number);
      names += (one.rare[i] as number) & (other.rare[j] as number);
    }
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return { both, names };
}

/** How far days speak against two articles being about one thing: 1 not at all. */
export function timely(one: Entry, other: Entry): number {
  if (one.day !== null && other.day !== null) return Math.abs(one.day - other.day) > DAYS_APART ? LATER : 1;
  return one.weekdays !== 0 && other.weekdays !== 0 && (one.weekdays & other.weekdays) === 0 ? OTHER_DAYS : 1;
}

/** Words two quotations have to share. */
const LEAST_MET = 4;

/** Quotations of which most words stand in a quotation of the other; no more than matter. */
function quotedAlike(one: Entry, other: Entry): number {
  let count = 0;
  for (let at = 0; at < one.quotedEnds.length && count < MOST_QUOTED; at++)
    for (let its = 0; its < other.quotedEnds.length; its++)
      if (alikeWords(quotation(one, at), quotation(other, its))) {
        count++;
        break;
      }
  return count;
}

/** The words of one of its quotations. */
interface Words {
  readonly row: Int32Array;
  readonly from: number;
  readonly to: number;
}

const quotation = ({ quoted, quotedEnds }: Entry, at: number): Words => ({
  row: quoted,
  from: at === 0 ? 0 : (quotedEnds[at - 1] as number),
  to: quotedEnds[at] as number,
});

function alikeWords(one: Words, other: Words): boolean {
  const [a, b] = [one.to - one.from, other.to - other.from];
  const few = Math.min(a, b);
  if (Math.max(a, b) > few * 3) return false;
  const same = sameWithin(one, other);
  return same >= LEAST_MET && same >= few * 0.6;
}

/** Much the same text: a fifth of the shorter one’s kept runs of words. */
export function shareShingles({ shingles: one }: Entry, { shingles: other }: Entry): boolean {
  const few = Math.min(one.length, other.length);
  return few >= 3 && sameIn(one, other) >= Math.max(2, few * 0.2);
}

/** Most of either’s kept runs of words; the same in all but a few. */
export function isCopy(one: Entry, other: Entry): boolean {
  if (one.held.article.version === other.held.article.version) return true;
  const [few, many] = [one.shingles.length, other.shingles.length].toSorted((a, b) => a - b) as [number, number];
  return few >= LEAST_SHINGLES && few >= 0.8 * many && sameIn(one.shingles, other.shingles) >= 0.9 * few;
}

/** An article of fewer is a copy only of the very same text. */
export const LEAST_SHINGLES = 8;

/** Numbers that stand in both of two rising rows. */
export const sameIn = (one: Int32Array, other: Int32Array): number =>
  sameWithin({ row: one, from: 0, to: one.length }, { row: other, from: 0, to: other.length });

function sameWithin({ row: left, from, to }: Words, { row: right, from: first, to: end }: Words): number {
  let [same, i, j] = [0, from, first];
  while (i < to && j < end) {
    const a = left[i] as number;
    const b = right[j] as number;
    if (a === b) same++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return same;
}
