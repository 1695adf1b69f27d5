/** How surely two articles are about one thing: terms, rare names, quotations in common, days that fit; knows no corpus but what it is told of rarity. */
import type { Entry } from './event-entry.ts';

/** How much a term tells, by how many articles have it. */
export interface Rarity {
  readonly articles: number;
  readonly having: (term: number) => number;
  readonly weight: (term: number) => number;
  /** Of an article’s weighted terms, as a vector. */
  readonly length: (entry: Entry) => number;
  /** In so many articles a name may stand to tell something. */
  readonly fewNames: number;
  /** Articles less alike than this are not asked what names and quotations they share. */
  readonly least: number;
}

/** Added to the number of articles: the fewer there are, the less their counts tell. */
const SMOOTHING = 8;
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

const LEAST = 0.08;

/** `having`: how many of the articles have a term; from the number of articles on it tells nothing. */
export function rarityOf(articles: number, having: (term: number) => number): Rarity {
  const top = Math.log(articles + SMOOTHING);
  const known = new Map<number, number>();
  const weight = (term: number): number => {
    const found = known.get(term);
    if (found !== undefined) return found;
    const count = Math.max(1, having(term));
    const rare = count === Infinity ? 0 : top - Math.log(count);
    known.set(term, rare);
    return rare;
  };
  const lengths = new Map<Entry, number>();
  const length = (entry: Entry): number => {
    const found = lengths.get(entry);
    if (found !== undefined) return found;
    let sum = 0;
    for (const [term, own] of entry.terms) sum += (own * weight(term)) ** 2;
    lengths.set(entry, Math.sqrt(sum));
    return Math.sqrt(sum);
  };
  return { articles, having, weight, length, fewNames: Math.max(3, articles / 50), least: LEAST };
}

/** 0 … about 1.4; 1 and more where they share their text. */
export function likeness(one: Entry, other: Entry, rarity: Rarity): number {
  if (shareShingles(one, other)) return 1.4;
  const alike = cosine(one, other, rarity) * timely(one, other);
  if (alike < rarity.least) return alike;
  return alike + QUOTED_ALIKE * quotedAlike(one, other) + NAMED_ALIKE * namedAlike(one, other, rarity);
}

function cosine(one: Entry, other: Entry, rarity: Rarity): number {
  let both = 0;
  for (const [term, own] of one.terms) {
    const theirs = other.terms.get(term);
    if (theirs !== undefined) both += own * theirs * rarity.weight(term) ** 2;
  }
  return both / (rarity.length(one) * rarity.length(other) || 1);
}

function timely(one: Entry, other: Entry): number {
  if (one.day !== null && other.day !== null) return Math.abs(one.day - other.day) > DAYS_APART ? LATER : 1;
  return one.weekdays !== 0 && other.weekdays !== 0 && (one.weekdays & other.weekdays) === 0 ? OTHER_DAYS : 1;
}

/** Names that few articles have. */
function namedAlike(one: Entry, other: Entry, { articles, fewNames, having }: Rarity): number {
  let count = 0;
  for (const name of one.names)
    if (other.names.has(name) && having(name) <= fewNames && having(name) < articles) count++;
  return Math.min(MOST_NAMED, count);
}

/** Quotations of which most words stand in a quotation of the other. */
function quotedAlike(one: Entry, other: Entry): number {
  let count = 0;
  for (const said of one.quoted) {
    if (count >= MOST_QUOTED) break;
    let met = 0;
    for (const word of said) if (other.quotedWords.has(word)) met++;
    if (met < LEAST_MET || met < said.length * 0.3) continue;
    if (other.quoted.some((its) => alikeWords(said, its))) count++;
  }
  return count;
}

/** Words two quotations have to share. */
const LEAST_MET = 4;

function alikeWords(one: readonly number[], other: readonly number[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (many.length > few.length * 3) return false;
  const same = few.filter((word) => many.includes(word)).length;
  return same >= LEAST_MET && same >= few.length * 0.6;
}

/** A fifth of the shorter one’s kept runs of words: much the same text. */
export function shareShingles(one: Entry, other: Entry): boolean {
  const [few, many] =
    one.shingles.length <= other.shingles.length ? [one.shingles, other.shingles] : [other.shingles, one.shingles];
  if (few.length < 3) return false;
  let [at, same] = [0, 0];
  for (const shingle of few) {
    while (at < many.length && (many[at] ?? 0) < shingle) at++;
    if (many[at] === shingle) same++;
  }
  return same >= Math.max(2, few.length * 0.2);
}
