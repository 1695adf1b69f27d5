/** How much of weight a part of an article tells: names, numbers and years that stand nowhere else in the event. Null wherever another article may tell one of them. */
import type { NameRun } from '../extract/names.ts';
import { Shape } from '../extract/words.ts';
import { within } from './facts.ts';
import type { Facts } from './facts.ts';
import type { NewsPart } from './news-parts.ts';
import { publishedDay } from './read-dates.ts';
import { isYear } from './read-quantities.ts';
import { callingsOf } from './telling-words.ts';
import { initialsIn, printsName, timesNamed } from './told.ts';
import type { Told } from './told.ts';
import { countsSame, tellsValue } from './told-values.ts';
import type { ToldValue } from './told-values.ts';

/** Counts up to here stand everywhere. */
const SMALL = 12;
/** Years, and seconds in one. */
const LONG_AGO = 8;
const YEAR = 31_557_600;
/** A name in so many sentences of an article is what it is about. */
const OFTEN = 3;
/** Behind these stands where something is: told more and less exactly, it is the same. */
const WHERE = /^(?:in|at|near|outside|inside|over|from|off|of|to|into|across|toward|around)$/u;

export interface Beside {
  readonly facts: Facts;
  /** Numbers of the article. */
  readonly values: readonly ToldValue[];
  /** What the other articles tell. */
  readonly others: readonly Told[];
}

export function weightOfFacts(beside: Beside, part: NewsPart): number | null {
  const numbers = weightOfNumbers(beside, part);
  if (numbers === null) return null;
  const names = weightOfNames(beside, part);
  if (names === null) return null;
  const years = weightOfYears(beside, part);
  return years === null ? null : numbers + names + years;
}

/** Null where another article may tell one of its numbers. */
function weightOfNumbers({ facts, values, others }: Beside, { from, to }: NewsPart): number | null {
  let weight = 0;
  for (const value of within(values, from, to)) {
    if (value.high <= 1) continue;
    const near = within(values, value.from - 12, value.to + 12);
    const digits = facts.plain[value.from] ?? '';
    for (const { values: theirs, words } of others) {
      if (tellsValue(theirs, value) || tellsSum(theirs, value, near) || countsSame(theirs, value)) return null;
      if ((digits.length > 2 && words.has(digits)) || countsToYear(facts, value, words)) return null;
    }
    if (value.sort === 'time' || (value.sort === 'count' && value.nouns.length === 0)) continue;
    weight += value.sort !== 'count' || value.high > SMALL ? 2 : 1;
  }
  return weight;
}

/** Years of long ago; null where another article counts to that year from its own, or names others of long ago: it may date the same. */
function weightOfYears({ facts, others }: Beside, { from, to }: NewsPart): number | null {
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
    if (others.some(({ years }) => years.size > 0)) return null;
    weight = 2;
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

/** A number that makes another article’s with one beside it. */
function tellsSum(theirs: Told['values'], value: ToldValue, near: readonly ToldValue[]): boolean {
  const { exact, sort } = value;
  if (exact === null || sort === 'time') return false;
  return near.some((beside) => {
    if (beside === value || beside.exact === null || beside.sort !== sort) return false;
    const [few, many] = [Math.min(beside.exact, exact), Math.max(beside.exact, exact)];
    return (
      [many + few, many - few].some(
        (made) => made > 1 && tellsValue(theirs, { ...value, low: made, high: made, exact: made }),
      ) || tellsValue(theirs, shareOf(few, many))
    );
  });
}

/** Names that no other article prints; null where one prints a name that it is not about: it may tell the same of it. */
function weightOfNames(beside: Beside, { from, to }: NewsPart): number | null {
  const { facts, others } = beside;
  let weight = 0;
  for (let at = from; at < to;) {
    const run = facts.reading.names[facts.reading.nameAt[at] ?? -1];
    const end = Math.min(run?.to ?? 0, to);
    if (run === undefined || run.name > at || end <= at) {
      at++;
      continue;
    }
    const words = facts.plain.slice(at, end).filter((word) => word.length > 2);
    const known = others.filter(
      (told) => words.some((word) => printsName(told, word)) || printsInitials(told, facts, { from: at, to: end }),
    );
    if (run.kind !== 'place' && known.some((told) => Math.max(...words.map((word) => timesNamed(told, word))) < OFTEN))
      return null;
    if (known.length < others.length && run.kind !== 'place' && mayBeUnnamed(beside, run)) return null;
    const vague =
      run.kind === 'place' ||
      (end - at < 2 && facts.words.shaped(at, Shape.upper)) ||
      WHERE.test(facts.plain[at - 1] ?? '');
    if (known.length === 0 && words.length > 0) weight += vague ? 1 : 2;
    at = end;
  }
  return weight;
}

/** Another article has somebody without a name who may be the same: the skipper, where this one names a captain. */
const mayBeUnnamed = ({ facts, others }: Beside, run: NameRun): boolean => {
  const keys = callingsOf(facts, run);
  return others.some(({ unnamed }) => keys.some((key) => unnamed.has(key)));
};

const printsInitials = ({ words }: Told, facts: Facts, { from, to }: { from: number; to: number }): boolean =>
  to - from > 1 && words.has(initialsIn(facts, from, to));
