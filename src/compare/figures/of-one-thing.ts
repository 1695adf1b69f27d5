/** Numbers that measure one thing in two articles which tell of it in their own words: each is the other's best match, and neither article agrees with the other anywhere. */
import { oneDay, otherDays } from './days-counted.ts';
import { publishedDay } from '../dates/read-dates.ts';
import type { FactsPair } from '../facts.ts';
import { figures } from './figure.ts';
import type { Finding } from '../finding.ts';
import { isSingle, isTelling } from './matters.ts';
import { measuresOf } from './measures.ts';
import type { Measure, Measures } from './measures.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { isSwapped } from './swapped-digits.ts';

/** From so much in common on two numbers may measure one thing: with a noun of theirs, people by any noun, shares, other units. */
const LEAST = { noun: 0.3, people: 0.5, share: 0.6, unit: 0.3 } as const;
/** What it says that both are of one matter. */
const OF_ONE_MATTER = 0.6;
/** Two values further apart than this measure two things. */
const MOST_APART = 3;
const MOST_APART_OF_PEOPLE = 5;
/** What agrees elsewhere counts from so large a share of the likeness on. */
const AGREES = 0.3;
/** The best match is better than the next by this share of it. */
const CLEAR = 0.1;

/** What two numbers have in common, for all of two articles: a row for each of the one, a column for each of the other. */
interface Likenesses {
  readonly ones: Measures;
  readonly others: Measures;
  readonly table: readonly (readonly number[])[];
}

interface Cell {
  readonly one: Measure;
  readonly other: Measure;
  readonly likeness: number;
}

export function measuredOfOneThing(pair: FactsPair): Finding[] {
  const [ones, others] = [measuresOf(pair.a), measuresOf(pair.b)];
  const table = ones.all.map((one) => others.all.map((other) => likenessOf({ ones, others }, one, other)));
  const all: Likenesses = { ones, others, table };
  return ones.all.flatMap((one, row): Finding[] =>
    others.all.flatMap((other, column): Finding[] => {
      const cell: Cell = { one, other, likeness: table[row]?.[column] ?? 0 };
      if (cell.likeness < leastFor(cell) || !mayDiffer(cell)) return [];
      if (hasRival(all, cell) || agreesElsewhere(all, cell)) return [];
      if (addsUp(ones, one, other) || addsUp(others, other, one)) return [];
      const quantities = [one.quantity, other.quantity] as const;
      if (otherDays(pair, ...quantities) || grew(pair, cell)) return [];
      return figures(pair, quantities, {
        rule: 'figure-of-one-thing',
        hard: isSure(cell) || (isOnly(all, cell) && atOnce(pair)),
      });
    }),
  );
}

/** From so much in common on two exact values exclude each other: with a noun of theirs, people by any noun, other units; with two digits in another order. */
const SURE = { noun: 0.8, people: 1.5, unit: 2, matter: 1.5, swapped: 0.4 } as const;

function isSure({ one, other, likeness: its }: Cell): boolean {
  if (one.grows === 'toll' || one.months.join(' ') !== other.months.join(' ')) return false;
  const isCount = one.dimension === 'count';
  const likeness = its - (isOfOneMatter(one, other) ? OF_ONE_MATTER : 0);
  if (isCount && !sharesHead(one, other) && !(one.anybody && other.anybody)) return false;
  const [left, right] = [one, other].map(({ quantity }) => String(quantity.value).replace('.', '')) as [string, string];
  if (left.length > 2 && isSwapped(left, right)) return likeness >= SURE.swapped;
  if (!isCount)
    return likeness >= (isOfOneMatter(one, other) && !one.dimension.startsWith('money') ? SURE.matter : SURE.unit);
  return likeness >= (sharesHead(one, other) ? SURE.noun : SURE.people);
}

/** Each article has this one number of a matter of which an event has but one, and nothing says that others had theirs. */
function isOnly({ ones, others }: Likenesses, { one, other }: Cell): boolean {
  const matter = [...one.matters].find((name) => isSingle(name) && other.matters.has(name));
  if (matter === undefined) return false;
  const isAlone = ({ all }: Measures, measure: Measure): boolean =>
    all.every(
      (its) =>
        its.dimension !== measure.dimension ||
        !its.matters.has(matter) ||
        quantityConflict(its.quantity, measure.quantity) === 'none',
    );
  return isAlone(ones, one) && isAlone(others, other) && !one.ofSeveral && !other.ofSeveral;
}

function leastFor({ one, other }: Cell): number {
  if (one.dimension === 'count') return sharesHead(one, other) ? LEAST.noun : LEAST.people;
  return one.dimension.startsWith('percent') ? LEAST.share : LEAST.unit;
}

/** Days within which two articles tell of one stage of an event. */
const AT_ONCE = 3;

/** Published at about one time. */
function atOnce({ a, b }: FactsPair): boolean {
  const [first, second] = [publishedDay(a), publishedDay(b)];
  return first === null || second === null || Math.abs(first - second) <= AT_ONCE;
}

/** What changes from day to day: the later article has more. */
function grew({ a, b }: FactsPair, { one, other }: Cell): boolean {
  if (one.matters.has('crowd') && other.matters.has('crowd') && oneDay({ a, b }, one.quantity, other.quantity))
    return false;
  const [first, second] = [publishedDay(a), publishedDay(b)];
  if (one.grows === null || other.grows === null || first === null || second === null || first === second) return false;
  return first < second === other.quantity.value > one.quantity.value;
}

/** Neither those for and those against, nor of another size altogether. */
function mayDiffer({ one, other }: Cell): boolean {
  const [low, high] = [one.quantity.value, other.quantity.value].toSorted((a, b) => a - b) as [number, number];
  if (one.dimension.startsWith('percent') && Math.abs(low + high - 100) < 0.5) return false;
  return (
    high <= low * (isOfOneMatter(one, other) && one.people && other.people ? MOST_APART_OF_PEOPLE : MOST_APART) &&
    quantityConflict(one.quantity, other.quantity) !== 'none'
  );
}

/** Another value of either article is as good a match. */
function hasRival({ ones, others, table }: Likenesses, { one, other, likeness }: Cell): boolean {
  const most = likeness * (1 - CLEAR);
  return ones.all.some((its, row) =>
    others.all.some((theirs, column) => {
      const isRival = its === one ? !sameValue(theirs, other) : theirs === other && !sameValue(its, one);
      return isRival && (table[row]?.[column] ?? 0) > most;
    }),
  );
}

/** An article gives the other's value itself, of what may be the same thing. */
function agreesElsewhere({ ones, others, table }: Likenesses, { one, other, likeness }: Cell): boolean {
  return ones.all.some((its, row) =>
    others.all.some(
      (theirs, column) =>
        (its === one || theirs === other) &&
        (table[row]?.[column] ?? 0) >= likeness * AGREES &&
        quantityConflict(its.quantity, theirs.quantity) === 'none',
    ),
  );
}

const sameValue = (one: Measure, other: Measure): boolean => one.quantity.value === other.quantity.value;

/** How many near words both have, the rare ones more; 0 where they cannot measure one thing. */
function likenessOf(articles: Omit<Likenesses, 'table'>, one: Measure, other: Measure): number {
  if (!mayBeOneThing(one, other)) return 0;
  const isOfOne = isOfOneMatter(one, other);
  if (!isOfOne && one.dimension === 'count' && sharedAround(articles, [one, other], one.own) < CONTEXT) return 0;
  return (isOfOne ? OF_ONE_MATTER : 0) + sharedAround(articles, [one, other], NO_KEYS);
}

/** Besides the noun that both count by. */
const CONTEXT = 0.15;
const NO_KEYS: ReadonlySet<string> = new Set();

function sharedAround(
  { ones, others }: Omit<Likenesses, 'table'>,
  [one, other]: readonly [Measure, Measure],
  without: ReadonlySet<string>,
): number {
  let likeness = 0;
  for (const [key, near] of one.around) {
    const its = without.has(key) ? undefined : other.around.get(key);
    if (its === undefined) continue;
    likeness += Math.min(near, its) / Math.sqrt((ones.times.get(key) ?? 1) * (others.times.get(key) ?? 1));
  }
  return likeness;
}

/** By what they count, on the same terms, and at no two places. */
function mayBeOneThing(one: Measure, other: Measure): boolean {
  if (
    one.dimension !== other.dimension ||
    one.choice !== other.choice ||
    one.part !== other.part ||
    one.more ||
    other.more ||
    one.terms !== other.terms
  )
    return false;
  if (setsApart(one, other)) return false;
  if (one.dimension === 'count' && !countsAlike(one, other)) return false;
  if (!lasts(one, other) || !lasts(other, one)) return false;
  if (one.part !== other.part && sharesHead(one, other)) return false;
  if ([...one.sides].some(([name, side]) => (other.sides.get(name) ?? side) !== side)) return false;
  const isElsewhere = one.places.size > 0 && other.places.size > 0;
  return !isElsewhere || [...one.places].some((place) => other.places.has(place));
}

/** What one says to have lasted so long the other names as well. */
const lasts = (one: Measure, other: Measure): boolean =>
  one.of === null || one.of === other.of || other.around.has(one.of);

/** Each is of something, and not of one thing. */
const setsApart = (one: Measure, other: Measure): boolean =>
  isTelling(one.matters) && isTelling(other.matters) && !isOfOneMatter(one, other);

const isOfOneMatter = (one: Measure, other: Measure): boolean =>
  [...one.matters].some((matter) => other.matters.has(matter));

/** By one noun, by two of a family, by a word for anybody, or by none where both are of one matter. */
const countsAlike = (one: Measure, other: Measure): boolean =>
  sharesHead(one, other) ||
  [...one.kin].some((family) => other.kin.has(family)) ||
  mayBeSamePeople(one, other) ||
  (isOfOneMatter(one, other) &&
    (one.heads.length === 0 ||
      other.heads.length === 0 ||
      (one.anybody && !other.some) ||
      (other.anybody && !one.some)));

/** One article counts them by a word for anybody. */
const mayBeSamePeople = (one: Measure, other: Measure): boolean =>
  one.people && other.people && (one.anybody || other.anybody);

const sharesHead = (one: Measure, other: Measure): boolean => one.heads.some((head) => other.heads.includes(head));

/** Sentences apart in which two numbers may be two parts of one. */
const NEIGHBOURS = 2;

/** The number and another near it make the other article's, or are what is left of it. */
const addsUp = ({ all, bare }: Measures, one: Measure, total: Measure): boolean =>
  [...all, ...bare.map((its) => ({ ...one, ...its, dimension: 'count' }))].some(
    (its) =>
      its.quantity !== one.quantity &&
      Math.abs(its.sentence.index - one.sentence.index) <= NEIGHBOURS &&
      its.dimension === one.dimension &&
      (one.dimension !== 'count' || countsAlike(its, one) || countsAlike(its, total)) &&
      (its.quantity.value + one.quantity.value === total.quantity.value ||
        its.quantity.value + total.quantity.value === one.quantity.value),
  );
