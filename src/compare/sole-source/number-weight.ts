/** How much of weight the numbers of a part tell, and where another article may tell one of them: what the same place says besides is asked elsewhere. Null where the number may be made of several. */
import { Shape } from '../../extract/words.ts';
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { publishedDay } from '../dates/read-dates.ts';
import type { ToldValue } from '../figures/loose-values.ts';
import { countsSame, tellsValue } from '../figures/told-values.ts';
import { rootOf } from '../words/concepts.ts';
import type { Beside } from './news-weight.ts';
import type { NewsPart } from './news-parts.ts';
import type { Told } from './told.ts';

/** Sentences of another article that hold something of a part. */
export interface Suspects {
  /** A name or year of it, or a count of the same things. */
  readonly named: Set<number>;
  /** A number that may be one of its own. */
  readonly numbered: Set<number>;
}

/** Counts up to here stand everywhere. */
const SMALL = 12;
/** Seconds in a year. */
export const YEAR = 31_557_600;
/** Larger ones that are equal are one. */
const SURELY = 100;
/** From so many numbers on an article is a table, and may tell any. */
const TABLE = 400;

export interface NumbersWeight {
  readonly weight: number;
  /** Without small ones. */
  readonly large: number;
}

/** Null where another article prints the digits of one of them, or a number that they make together. */
export function weightOfNumbers(
  { facts, values, others }: Beside,
  part: NewsPart,
  suspects: readonly Suspects[],
): NumbersWeight | null {
  if (isProportion(facts, part)) return null;
  let [weight, large] = [0, 0];
  for (const value of within(values, part.from, part.to)) {
    if (value.high <= 1 || isThePair(facts, value)) continue;
    const sums = sumsOf(value, besideIn(facts, values, value));
    let told = false;
    for (const [index, other] of others.entries()) {
      if (sums.some((one) => mayGive(other, one)) || printsDigits(facts, value, other.words)) return null;
      const places = placesOf(other, value);
      if (places === null) return null;
      const { named, numbered } = suspects[index] ?? { named: new Set(), numbered: new Set() };
      for (const place of places.sure) (value.high > SMALL ? numbered : named).add(place);
      for (const place of [...places.vague, ...countsOf(other, value)]) named.add(place);
      told ||= places.sure.length > 0;
    }
    if (told) continue;
    weight += weightOf(value);
    if (value.high > SMALL || /^(?:money:|percent)/u.test(value.sort)) large += weightOf(value);
  }
  return { weight, large };
}

function weightOf({ sort, exact, nouns, high }: ToldValue): number {
  if (sort === 'time' || (sort === 'count' && nouns.length === 0) || (sort === 'percent' && exact === null)) return 0;
  return sort !== 'count' || high > SMALL ? 2 : 1;
}

/** The sentences in which another article may tell that number; null where that is more than its own numbers say. */
function placesOf({ values, sentenceOf }: Told, value: ToldValue): NumberPlaces | null {
  if (!tellsValue(values, value)) return { sure: [], vague: [] };
  if (values.all.length > TABLE || value.sort === 'time' || value.sort === 'degree') return null;
  const money = value.sort.startsWith('money:');
  const alike = values.all.filter((one) =>
    money && one.sort !== value.sort ? one.sort.startsWith('money:') : one.sort === value.sort && overlap(one, value),
  );
  if (value.high > SURELY && alike.some(({ exact }) => exact !== null && exact === value.exact)) return null;
  const placed = (some: readonly ToldValue[]): number[] => some.map(({ from }) => sentenceOf[from] ?? -1);
  if (alike.length === 0) return null;
  return { sure: placed(alike.filter((one) => !isVague(one))), vague: placed(alike.filter(isVague)) };
}

/** Of a number that is made of two: another currency says nothing of that. */
function mayGive({ values }: Told, value: ToldValue): boolean {
  if (!tellsValue(values, value)) return false;
  const alike = values.all.filter((one) => one.sort === value.sort && overlap(one, value));
  if (alike.length > 0) return alike.some((one) => !isVague(one));
  return !value.sort.startsWith('money:') || [...values.currencies].every((sort) => sort === value.sort);
}

const overlap = (one: ToldValue, other: ToldValue): boolean => one.low <= other.high && other.low <= one.high;

interface NumberPlaces {
  readonly sure: readonly number[];
  /** Of "several thousand" and the like. */
  readonly vague: readonly number[];
}

const isVague = ({ exact, low, high }: ToldValue): boolean => exact === null && high > low * MOST_ROUGH;

const MOST_ROUGH = 3;

/** Where it counts the same things, and comes to another number. */
function countsOf({ values, sentenceOf }: Told, value: ToldValue): number[] {
  if (!countsSame(values, value)) return [];
  const roots = new Set(value.nouns.map(rootOf));
  return values.all
    .filter(({ sort, nouns }) => sort === 'count' && nouns.some((noun) => roots.has(rootOf(noun))))
    .map(({ from }) => sentenceOf[from] ?? -1);
}

/** Numbers of its sentence, and of what stands close. */
function besideIn(facts: Facts, values: readonly ToldValue[], { from, to }: ToldValue): ToldValue[] {
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  return within(values, Math.min(from - CLOSE, sentence?.from ?? from), Math.max(to + CLOSE, sentence?.to ?? to));
}

const CLOSE = 12;

/** "Three times as many", "by almost half": another article may give the numbers themselves. */
const isProportion = ({ plain }: Facts, { from, to }: NewsPart): boolean =>
  plain.slice(from, to).some((word) => OF_PROPORTION.test(word)) && PROPORTION.test(plain.slice(from, to).join(' '));

const OF_PROPORTION = /^(?:times|twice|doubl|tripl|halv|quadrupl|by$)/u;

const PROPORTION =
  /\b(?:times (?:as|more|higher|larger|the)|twice|double[sd]?|doubling|tripled?|triples|tripling|halved?|halving|quadrupled?|by (?:almost |nearly |about |over |roughly )?(?:a |one )?(?:half|third|quarter|fifth))\b/u;

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

export const yearOf = (facts: Facts): number | null => {
  const published = publishedDay(facts);
  return published === null ? null : new Date(published * 86_400_000).getUTCFullYear();
};

/** "In two years", "almost nine years ago", where another article names the year. */
function countsToYear(facts: Facts, { sort, exact, low, high }: ToldValue, words: ReadonlySet<string>): boolean {
  const now = yearOf(facts);
  if (exact === null && high > low * MOST_ROUGH_SPAN) return false;
  const length = exact ?? (low + high) / 2;
  if (sort !== 'time' || now === null || length < YEAR || length > MOST_YEARS * YEAR) return false;
  const years = Math.round(length / YEAR);
  return words.has(String(now + years)) || words.has(String(now - years));
}

const MOST_YEARS = 500;
/** "A year earlier" is rougher. */
const MOST_ROUGH_SPAN = 2.4;

/** So many of so many, as a percentage. */
const shareOf = (few: number, many: number): ToldValue => {
  const share = (few / many) * 100;
  return { from: 0, to: 0, sort: 'percent', low: share * 0.95, high: share * 1.05, nouns: [], exact: null };
};

/** Numbers that it makes with one beside it, which another article may give in its place. */
function sumsOf(value: ToldValue, near: readonly ToldValue[]): ToldValue[] {
  const { exact, sort } = value;
  if (exact === null || sort === 'time' || sort === 'percent') return [];
  return near.flatMap((beside) => {
    if (beside === value || beside.exact === null || beside.sort !== sort) return [];
    const [few, many] = [Math.min(beside.exact, exact), Math.max(beside.exact, exact)];
    const sums = [many + few, many - few].filter((made) => made > 1);
    return [...sums.map((made) => ({ ...value, low: made, high: made, exact: made })), shareOf(few, many)];
  });
}
