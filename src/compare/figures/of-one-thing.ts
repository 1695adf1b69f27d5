/** Numbers that measure one thing in two articles which tell of it in their own words: each is the other's best match, and they have enough in common. */
import { oneDay, otherDays } from './days-counted.ts';
import { publishedDay } from '../dates/read-dates.ts';
import type { FactsPair } from '../facts.ts';
import { figures } from './figure.ts';
import type { Finding } from '../finding.ts';
import { isOfOneMatter, likenessOf, mayCountAlike, sharesHead } from './may-be-one-thing.ts';
import type { Both } from './may-be-one-thing.ts';
import { measuresOf } from './measures.ts';
import type { Measure, Measures } from './measures.ts';
import { longApart } from './occasions.ts';
import { pointed } from './points.ts';
import type { Pointed } from './points.ts';
import { CLEARLY, OF_ONE_THING } from './points-data.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { isSurelyOneThing } from './surely-one-thing.ts';

/** Two values further apart than this measure two things. */
const MOST_APART = 3;
const MOST_APART_OF_PEOPLE = 5;
/** From here on a tenfold value may be a nought too many. */
const MANY = 100;

export function measuredOfOneThing(pair: FactsPair): Finding[] {
  if (longApart(pair)) return [];
  const both = { ones: measuresOf(pair.a), others: measuresOf(pair.b) };
  const { ones, others } = both;
  const all = ones.all.flatMap((one) =>
    others.all.flatMap((other): Pointed[] => {
      if (!mayDiffer(one, other)) return [];
      const likeness = likenessOf(both, one, other);
      return likeness === null ? [] : [pointed(pair, both, { one, other, likeness })];
    }),
  );
  return all.flatMap((cell): Finding[] => {
    const { one, other, points } = cell;
    const exchanged = areExchanged(all, cell);
    const isLikely = points >= OF_ONE_THING && !hasRival(all, cell);
    if (!exchanged && ((!isLikely && !areSlipped(cell)) || tellsBoth(both, cell))) return [];
    if (addsUp(ones, one, other) || addsUp(others, other, one)) return [];
    const quantities = [one.quantity, other.quantity] as const;
    if (otherDays(pair, ...quantities) || grew(pair, cell)) return [];
    const hard = exchanged || isSurelyOneThing(pair, cell);
    return figures(pair, quantities, { rule: 'figure-of-one-thing', hard });
  });
}

/** From so much in common on two digits in another order are a slip. */
const ALIKE = 0.3;
const areSlipped = ({ signs, likeness }: Pointed): boolean =>
  signs.has('swapped') && likeness >= ALIKE && !signs.has('agrees') && !signs.has('printed');

/** "seven women and five men", "five women and seven men". */
const areExchanged = (all: readonly Pointed[], { one, other, likeness }: Pointed): boolean =>
  likeness >= ALIKE &&
  sharesHead(one, other) &&
  all.some(
    (its) =>
      !sharesHead(its.one, one) &&
      its.one.sentence === one.sentence &&
      its.other.sentence === other.sentence &&
      its.one.quantity.value === other.quantity.value &&
      its.other.quantity.value === one.quantity.value,
  );

/** What changes from day to day: the later article has more. */
function grew({ a, b }: FactsPair, { one, other }: Pointed): boolean {
  if (one.matters.has('crowd') && other.matters.has('crowd') && oneDay({ a, b }, one.quantity, other.quantity))
    return false;
  const [first, second] = [publishedDay(a), publishedDay(b)];
  if (one.grows === null || other.grows === null || first === null || second === null || first === second) return false;
  return first < second === other.quantity.value > one.quantity.value;
}

/** Neither those for and those against, nor of another size altogether. */
function mayDiffer(one: Measure, other: Measure): boolean {
  if (one.dimension !== other.dimension) return false;
  const [low, high] = [one.quantity.value, other.quantity.value].toSorted((a, b) => a - b) as [number, number];
  if (one.dimension.startsWith('percent') && Math.abs(low + high - 100) < 0.5) return false;
  if (high === low * 10 && low >= MANY) return one.quantity.kind === 'exact' && other.quantity.kind === 'exact';
  return (
    high <= low * (isOfOneMatter(one, other) && one.people && other.people ? MOST_APART_OF_PEOPLE : MOST_APART) &&
    quantityConflict(one.quantity, other.quantity) !== 'none'
  );
}

/** Another value of either article is as good a match. */
const hasRival = (all: readonly Pointed[], { one, other, points }: Pointed): boolean =>
  all.some(
    (its) =>
      its.points > points - CLEARLY &&
      (its.one === one ? !sameValue(its.other, other) : its.other === other && !sameValue(its.one, one)),
  );

const sameValue = (one: Measure, other: Measure): boolean => one.quantity.value === other.quantity.value;

/** "21,000 homes, down from 38,000": beside the other's number. */
function tellsBoth({ ones, others }: Both, { one, other }: Pointed): boolean {
  const tells = ({ all, bare }: Measures, { quantity }: Measure, beside: Measure): boolean =>
    [...all, ...bare].some((its) => its.sentence === beside.sentence && its.quantity.value === quantity.value);
  return tells(others, one, other) || tells(ones, other, one);
}

/** Sentences apart in which two numbers may be two parts of one. */
const NEIGHBOURS = 2;

/** The number and another near it make the other article's, or are what is left of it. */
const addsUp = ({ all, bare }: Measures, one: Measure, total: Measure): boolean =>
  [...all, ...bare.map((its) => ({ ...one, ...its, dimension: 'count' }))].some(
    (its) =>
      its.quantity !== one.quantity &&
      Math.abs(its.sentence.index - one.sentence.index) <= NEIGHBOURS &&
      its.dimension === one.dimension &&
      (mayCountAlike(its, one) || mayCountAlike(its, total)) &&
      (its.quantity.value + one.quantity.value === total.quantity.value ||
        its.quantity.value + total.quantity.value === one.quantity.value),
  );
