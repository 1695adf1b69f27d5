/** How much of weight a part of an article tells: names, numbers and years that stand nowhere else in the event. Null wherever another article may tell one of them; where it only prints one, the place is under suspicion. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { ToldValue } from '../figures/loose-values.ts';
import type { NewsPart } from './news-parts.ts';
import { publishedDay } from '../dates/read-dates.ts';
import { isYear } from '../figures/read-quantities.ts';
import { callingsOf } from './telling-words.ts';
import { initialsIn, namedIn } from './told.ts';
import type { Told } from './told.ts';
import { countsSame, tellsValue } from '../figures/told-values.ts';

import type { Telling } from './topic-words.ts';

/** Counts up to here stand everywhere. */
const SMALL = 12;
/** Years, and seconds in one. */
const LONG_AGO = 8;
const YEAR = 31_557_600;
/** A list of names or numbers tells no more than two of them. */
const MOST_NAMES = 3;
const MOST_NUMBERS = 4;
/** A name in so many sentences of an article is what it is about. */
const OFTEN = 3;
/** Behind these stands where something is: told more and less exactly, it is the same. */
const WHERE = /^(?:in|at|near|outside|inside|over|from|off|of|to|into|across|toward|around)$/u;

/** No name of anybody. */
const DIRECTION = /^(?:west|east|north|south)(?:ern|erners?)?$/u;

export interface Beside {
  readonly facts: Facts;
  /** Numbers of the article. */
  readonly values: readonly ToldValue[];
  /** What the other articles tell. */
  readonly others: readonly Told[];
  readonly telling: Telling;
}

export interface FactsWeight {
  readonly weight: number;
  /** Of its numbers and years. */
  readonly numbers: number;
  /** For each of the other articles the sentences that hold a name, number or year of the part. */
  readonly suspects: readonly Set<number>[];
}

export function weightOfFacts(beside: Beside, part: NewsPart): FactsWeight | null {
  const suspects = beside.others.map(() => new Set<number>());
  const counts = weightOfNumbers(beside, part);
  const years = counts === null ? null : weightOfYears(beside, part, suspects);
  if (counts === null || years === null) return null;
  const numbers = counts + years;
  const names = Math.min(MOST_NAMES, weightOfNames(beside, part, suspects));
  return { weight: Math.min(MOST_NUMBERS, numbers) + names, numbers, suspects };
}

type Suspects = readonly Set<number>[];

/** Null where another article may tell one of them, prints its digits, or counts the same things. */
function weightOfNumbers({ facts, values, others }: Beside, { from, to }: NewsPart): number | null {
  let weight = 0;
  for (const value of within(values, from, to)) {
    if (value.high <= 1 || isThePair(facts, value)) continue;
    const sums = sumsOf(value, within(values, value.from - 12, value.to + 12));
    for (const { values: theirs, words } of others) {
      if ([value, ...sums].some((one) => tellsValue(theirs, one)) || countsSame(theirs, value)) return null;
      if (printsDigits(facts, value, words)) return null;
    }
    const { sort, exact, nouns, high } = value;
    if (sort === 'time' || (sort === 'count' && nouns.length === 0) || (sort === 'percent' && exact === null)) continue;
    weight += sort !== 'count' || high > SMALL ? 2 : 1;
  }
  return weight;
}

/** "The two countries": it is known who they are. */
const isThePair = ({ plain }: Facts, { from, high }: ToldValue): boolean =>
  high === 2 && (/^(?:the|these|both)$/u.test(plain[from - 1] ?? '') || plain[from] === 'both');

/** Its digits as they are, or the year that it counts to. */
function printsDigits(facts: Facts, value: ToldValue, words: ReadonlySet<string>): boolean {
  for (let at = value.from; at < value.to; at++) {
    const word = facts.plain[at] ?? '';
    if (word.length > 2 && facts.words.shaped(at, Shape.digit) && words.has(word)) return true;
  }
  return countsToYear(facts, value, words);
}

/** Years of long ago; null where another article counts to that year from its own. One that names others of long ago may date the same there. */
function weightOfYears({ facts, others }: Beside, { from, to }: NewsPart, suspects: Suspects): number | null {
  const now = yearOf(facts);
  if (now === null) return 0;
  let weight = 0;
  for (let at = from; at < to; at++) {
    if (!isYear(facts, at)) continue;
    const away = now - Number(facts.plain[at]);
    const span = {
      from: at,
      to: at + 1,
      sort: 'time',
      low: (Math.abs(away) - 0.6) * YEAR,
      high: (Math.abs(away) + 0.6) * YEAR,
      nouns: [],
      exact: null,
    };
    if (away !== 0 && others.some(({ values }) => tellsValue(values, span))) return null;
    if (away < LONG_AGO) continue;
    if (others.every(({ years }) => years.size === 0)) weight = 2;
    for (const [index, { years }] of others.entries()) for (const sentence of years) suspects[index]?.add(sentence);
  }
  return weight;
}

const yearOf = (facts: Facts): number | null => {
  const published = publishedDay(facts);
  return published === null ? null : new Date(published * 86_400_000).getUTCFullYear();
};

/** "In two years", where another article names the year. */
function countsToYear(facts: Facts, { sort, exact }: ToldValue, words: ReadonlySet<string>): boolean {
  const now = yearOf(facts);
  if (sort !== 'time' || exact === null || now === null || exact < YEAR) return false;
  const years = Math.round(exact / YEAR);
  return words.has(String(now + years)) || words.has(String(now - years));
}

/** So many of so many, as a percentage. */
const shareOf = (few: number, many: number): ToldValue => {
  const share = (few / many) * 100;
  return { from: 0, to: 0, sort: 'percent', low: share * 0.95, high: share * 1.05, nouns: [], exact: null };
};

/** Numbers that it makes with one beside it, which another article may give in its place. */
function sumsOf(value: ToldValue, near: readonly ToldValue[]): ToldValue[] {
  const { exact, sort } = value;
  if (exact === null || sort === 'time') return [];
  return near.flatMap((beside) => {
    if (beside === value || beside.exact === null || beside.sort !== sort) return [];
    const [few, many] = [Math.min(beside.exact, exact), Math.max(beside.exact, exact)];
    const sums = [many + few, many - few].filter((made) => made > 1);
    return [...sums.map((made) => ({ ...value, low: made, high: made, exact: made })), shareOf(few, many)];
  });
}

/** Names that no other article prints. One that is printed somewhere, by an article that is not about it, makes that place suspect: it may tell the same of it. */
function weightOfNames(beside: Beside, { from, to }: NewsPart, suspects: Suspects): number {
  const { facts, others } = beside;
  let [weight, vaguely] = [0, 0];
  for (let at = from; at < to;) {
    const run = facts.reading.names[facts.reading.nameAt[at] ?? -1];
    const end = Math.min(run?.to ?? 0, to);
    if (run === undefined || run.name > at || end <= at) {
      at++;
      continue;
    }
    const words = facts.plain.slice(at, end).filter((word) => word.length > 2);
    const printed = others.filter(
      (told, index) =>
        (run.kind !== 'place' && !DIRECTION.test(words[0] ?? '') && suspectNames(told, words, suspects[index])) ||
        words.some((word) => namedIn(told, word).printed) ||
        printsInitials(told, facts, { from: at, to: end }),
    );
    if (run.kind !== 'place')
      for (const [index, told] of others.entries())
        if (!printed.includes(told)) suspectUnnamed(callingsOf(facts, run), told, suspects[index]);
    if (printed.length === 0 && words.length > 0 && !isOutlet(facts, words) && !isHandle(facts, at)) {
      if (run.kind === 'place' || isVague(facts, at, end)) vaguely = 1;
      else weight += 2;
    }
    at = end;
  }
  return weight + vaguely;
}

/** Letters alone, a people, or where something is. */
const isVague = ({ words, plain }: Facts, from: number, to: number): boolean =>
  (to - from < 2 && words.shaped(from, Shape.upper)) ||
  words.is(to - 1, Kind.demonym) ||
  WHERE.test(plain[from - 1] ?? '');

/** "#TeamOriole", "@oriole". */
const isHandle = ({ text, words }: Facts, at: number): boolean => /[#@]/u.test(text[(words.start[at] ?? 0) - 1] ?? '');

/** "… told the Courier." */
const isOutlet = ({ held }: Facts, words: readonly string[]): boolean => {
  const outlet = held.article.outlet?.text.toLowerCase() ?? '';
  return words.every((word) => outlet.includes(word));
};

/** Whether the article has the name; where it is not about it, the places are suspect. */
function suspectNames(told: Told, words: readonly string[], suspects: Set<number> | undefined): boolean {
  const places = words.map((word) => namedIn(told, word).places);
  if (Math.max(0, ...places.map(({ size }) => size)) < OFTEN)
    for (const place of places.flatMap((some) => [...some])) suspects?.add(place);
  return places.some(({ size }) => size > 0);
}

/** The article has somebody without a name who may be the same: the skipper, where the part names a captain. */
function suspectUnnamed(keys: readonly string[], { unnamed, places }: Told, suspects: Set<number> | undefined): void {
  for (const key of keys) if (unnamed.has(key)) for (const place of places.get(key) ?? []) suspects?.add(place);
}

const printsInitials = ({ words }: Told, facts: Facts, { from, to }: { from: number; to: number }): boolean =>
  to - from > 1 && words.has(initialsIn(facts, from, to));
