/** The numbers an article tells, each as all the values it may stand for: rounded, bounded, converted, added up; asked whether a number may have been told. Decides no conflict. */
import { Kind, kindsOf } from '../../extract/lexicon.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import type { Facts } from '../facts.ts';
import { MONEY_NOUNS, MORE_UNITS } from './loose-numbers-data.ts';
import { looseValues, ROUNDED } from './loose-values.ts';
import { ownOf } from '../words/own-of.ts';
import type { ToldValue } from './loose-values.ts';
import { UNITS } from './numbers-data.ts';
import type { Quantity } from './read-quantities.ts';

/** Rough ones reach farther; smaller counts are not rounded. */
const ROUGHLY = 0.25;
const ROUNDED_FROM = 20;
/** What is bound on one side is rarely so many times as far on the other. */
const BOUND = 2;

/** In order. */
export function toldValues(facts: Facts): ToldValue[] {
  const out = facts.quantities
    .filter(({ kind }) => kind !== 'ordinal')
    .map((quantity) =>
      valueOf(perCent(facts, quantity) ? { ...quantity, sort: 'percent', unit: 'percent' } : quantity),
    );
  return [...out, ...looseValues(facts)].sort((one, other) => one.from - other.from);
}

const perCent = ({ plain }: Facts, { sort, to }: Quantity): boolean =>
  sort === null && plain[to] === 'per' && plain[to + 1] === 'cent';

/** An age counts nobody's days: "58-year-old" is the 58 behind a name. */
const isAge = ({ nouns }: Quantity): boolean => nouns[0] === 'year' && nouns[1] === 'old';

function valueOf(quantity: Quantity): ToldValue {
  const { from, to, nouns, value } = quantity;
  const [sort, size] = sortOf(quantity);
  const [low, high] = limitsOf(quantity, sort);
  return {
    from,
    to,
    sort,
    low: low * size,
    high: high * size,
    nouns,
    exact: quantity.kind === 'exact' ? value * size : null,
  };
}

/** Its sort, and the size of its unit. */
function sortOf(quantity: Quantity): readonly [sort: string, size: number] {
  const { sort, unit, nouns } = quantity;
  if (isAge(quantity)) return ['count', 1];
  if (sort?.startsWith('money:') === true) return [sort, 1];
  const named = nouns.slice(0, 2).find((noun) => MONEY_NOUNS.has(noun));
  if (sort === null && named !== undefined) return [`money:${named}`, 1];
  const [first = ''] = nouns;
  const known = unit === null ? ownOf(MORE_UNITS, first) : ownOf(UNITS, unit);
  if (sort === 'speed' && known !== undefined) return ['speed', known[0] === 'length' ? known[1] / 1000 : known[1]];
  return [sort ?? known?.[0] ?? 'count', known?.[1] ?? 1];
}

function limitsOf({ kind, low, high, value }: Quantity, sort: string): readonly [low: number, high: number] {
  const reach = sort === 'time' || sort === 'degree' || kind === 'about' ? ROUGHLY : ROUNDED;
  if (kind === 'bound')
    return high === Infinity ? [low * (1 - ROUNDED), low * BOUND] : [high / BOUND, high * (1 + ROUNDED)];
  const rounds = sort !== 'count' || kind === 'about' || value >= ROUNDED_FROM || !Number.isInteger(value);
  return rounds ? [Math.min(low, value) * (1 - reach), Math.max(high, value) * (1 + reach)] : [low, high];
}

/** Numbers of an article, by what they may stand for. */
export interface ValueIndex {
  /** As printed, in order. */
  readonly all: readonly ToldValue[];
  /** Buckets over the logarithm of the value, by sort. */
  readonly buckets: ReadonlyMap<string, readonly ToldValue[]>;
  /** Roots of the nouns it counts, but for those that anybody is counted by. */
  readonly counted: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
  /** Any at all: scales differ by more than a factor. */
  readonly temperatures: boolean;
}

/** More distinct numbers in a bucket than this tell nothing. */
const MOST_IN_BUCKET = 40;
/** An article of more numbers than this is a table, and may tell any. */
const MOST_VALUES = 4000;
/** Numbers of neighbouring sentences that are added up and set apart. */
const MOST_ADDED = 6;

export function valueIndex(facts: Facts): ValueIndex {
  const buckets = new Map<string, ToldValue[]>();
  const all = toldValues(facts);
  const read = all.length > MOST_VALUES ? [] : all;
  for (const value of [...read, ...derived(facts, read)].filter(({ sort }) => sort !== 'degree'))
    for (const key of keysOf(value)) {
      const bucket = buckets.get(key) ?? buckets.set(key, []).get(key) ?? [];
      if (bucket.length < MOST_IN_BUCKET) bucket.push(value);
    }
  const currencies = new Set(all.map(({ sort }) => sort).filter((sort) => sort.startsWith('money:')));
  const counted = new Set(
    all.flatMap(({ sort, nouns }) =>
      sort === 'count' ? nouns.filter((noun) => !ANYTHING.test(noun)).map(rootOf) : [],
    ),
  );
  return { all, buckets, counted, currencies, temperatures: all.some(({ sort }) => sort === 'degree') };
}

const STEPS = 3;
const MOST_STEPS = 40;
const stepOf = (value: number): number => Math.floor(Math.log2(value) * STEPS);

function keysOf({ sort, low, high }: Pick<ToldValue, 'sort' | 'low' | 'high'>): string[] {
  const out = low <= 0 ? [`${sort} none`] : [];
  if (high <= 0) return out;
  const from = stepOf(Math.max(low, high / 1000));
  const to = Math.min(stepOf(high), from + MOST_STEPS);
  for (let step = from; step <= to; step++) out.push(`${sort} ${step}`);
  return out;
}

const ANYTHING = /^(?:people|person|other|man|men|woman|women|year|old|day|time|new|more|least)$/u;

/** Sums, differences and what is left of a hundred, of numbers that stand near each other. */
function derived(facts: Facts, all: readonly ToldValue[]): ToldValue[] {
  const out = all
    .filter(({ sort, high }) => sort === 'percent' && high < 100)
    .map((value): ToldValue => ({ ...value, ...restOf(value), nouns: [] }));
  const exact = all.filter((value) => value.exact !== null && value.sort !== 'time');
  for (const [index, one] of exact.entries()) {
    const value = one.exact ?? 0;
    let sum = value;
    for (const other of exact.slice(index + 1, index + MOST_ADDED)) {
      if (other.sort !== one.sort) continue;
      if ((facts.sentenceOf[other.from] ?? 0) - (facts.sentenceOf[one.from] ?? 0) > 1) break;
      sum += other.exact ?? 0;
      for (const made of new Set([sum, value + (other.exact ?? 0), Math.abs(value - (other.exact ?? 0))]))
        if (made > 1) out.push(exactly(one, made));
    }
  }
  return out;
}

/** What is left of a hundred: rounded as it is, not as the whole of it was. */
function restOf({ low, high, exact }: ToldValue): Pick<ToldValue, 'low' | 'high'> {
  if (exact === null) return { low: 100 - high, high: 100 - low };
  return { low: (100 - exact) * (1 - ROUNDED), high: (100 - exact) * (1 + ROUNDED) };
}

const exactly = (one: ToldValue, value: number): ToldValue => ({
  ...one,
  low: value,
  high: value,
  exact: value,
  nouns: [],
});

/** Whether the article may tell that number: of small counts only one of the same kind of thing. */
export function tellsValue(index: ValueIndex, value: ToldValue): boolean {
  if (index.all.length > MOST_VALUES) return true;
  if (value.sort === 'degree') return index.temperatures;
  if (value.sort.startsWith('money:') && [...index.currencies].some((sort) => sort !== value.sort)) return true;
  return keysOf(value).some((key) => {
    const bucket = index.buckets.get(key) ?? [];
    return (
      bucket.length >= MOST_IN_BUCKET ||
      bucket.some((other) => overlap(value, other) && (value.high >= ROUNDED_FROM || sameKind(value, other)))
    );
  });
}

/** The article counts the same things, and comes to another number. */
export function countsSame(index: ValueIndex, { sort, nouns }: ToldValue): boolean {
  return sort === 'count' && nouns.some((noun) => index.counted.has(rootOf(noun)));
}

const overlap = (one: ToldValue, other: ToldValue): boolean => other.low <= one.high && one.low <= other.high;

/** Small counts without a noun stand everywhere. */
function sameKind({ sort, nouns: ones }: ToldValue, { nouns: others }: ToldValue): boolean {
  if (sort !== 'count') return true;
  if (ones.length === 0 || others.length === 0) return ones.length > 0;
  if (ones.some(isPerson) && others.some(isPerson)) return true;
  const theirs = new Set(others.flatMap(conceptsOf));
  return ones.some((noun) => conceptsOf(noun).some((key) => theirs.has(key)));
}

const isPerson = (noun: string): boolean =>
  /^(?:people|person|adult|child|children|passenger|other|dead|man|woman|men|women)$/u.test(noun) ||
  (kindsOf(noun) & Kind.role) !== 0;
