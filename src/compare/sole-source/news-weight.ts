/** How much of weight a part of an article tells: names, numbers and years that stand nowhere else in the event. Null wherever another article may tell one of them; where it only prints one, the place is under suspicion. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { ToldValue } from '../figures/loose-values.ts';
import type { NewsPart } from './news-parts.ts';
import { isYear } from '../figures/read-quantities.ts';
import { callingsOf } from './telling-words.ts';
import { dateKeys, initialsIn, namedIn } from './told.ts';
import type { Told } from './told.ts';
import { tellsValue } from '../figures/told-values.ts';
import { weightOfNumbers, YEAR, yearOf } from './number-weight.ts';
import type { Suspects } from './number-weight.ts';
import type { Telling } from './topic-words.ts';

/** Years. */
const LONG_AGO = 8;
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
  /** What the headlines of the event say, as keys. */
  readonly matter: ReadonlySet<string>;
}

export interface FactsWeight {
  readonly weight: number;
  /** Of its numbers and years, without small counts. */
  readonly numbers: number;
  /** For each of the other articles. */
  readonly suspects: readonly Suspects[];
}

export function weightOfFacts(beside: Beside, part: NewsPart): FactsWeight | null {
  const suspects = beside.others.map((): Suspects => ({ named: new Set(), numbered: new Set() }));
  const counts = weightOfNumbers(beside, part, suspects);
  const years = counts === null ? null : weightOfYears(beside, part, suspects);
  if (counts === null || years === null) return null;
  suspectDates(beside, part, suspects);
  const numbers = counts.large + years;
  const names = Math.min(MOST_NAMES, weightOfNames(beside, part, suspects));
  return { weight: Math.min(MOST_NUMBERS, counts.weight + years) + names, numbers, suspects };
}

/** What another article tells of the same day may be the same. */
function suspectDates({ facts, others }: Beside, { from, to }: NewsPart, suspects: readonly Suspects[]): void {
  for (const date of within(facts.dates, from, to)) {
    const [key] = date.day > 0 ? dateKeys(date) : [];
    if (key === undefined) continue;
    for (const [index, { places }] of others.entries())
      for (const place of places.get(key) ?? []) suspects[index]?.named.add(place);
  }
}

/** Years of long ago; null where another article counts to that year from its own. One that names others of long ago may date the same there. */
function weightOfYears(
  { facts, others }: Beside,
  { from, to }: NewsPart,
  suspects: readonly Suspects[],
): number | null {
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
    for (const [index, { years }] of others.entries())
      for (const sentence of years) suspects[index]?.named.add(sentence);
  }
  return weight;
}

/** Names that no other article prints. One that is printed somewhere, by an article that is not about it, makes that place suspect: it may tell the same of it. */
function weightOfNames(beside: Beside, { from, to }: NewsPart, suspects: readonly Suspects[]): number {
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
        (run.kind !== 'place' &&
          !DIRECTION.test(words[0] ?? '') &&
          suspectNames(told, words, suspects[index]?.named)) ||
        words.some((word) => namedIn(told, word).printed) ||
        printsInitials(told, facts, { from: at, to: end }),
    );
    if (run.kind !== 'place')
      for (const [index, told] of others.entries())
        if (!printed.includes(told)) suspectUnnamed(callingsOf(facts, run), told, suspects[index]?.named);
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
