/** Whether two numbers can measure one thing at all: by what they count, on the same terms, at no two places; how likely it is `points.ts` says. */
import { rootOf } from '../words/concepts.ts';
import { isTelling } from './matters.ts';
import type { Measure, Measures } from './measures.ts';
import { isSwapped } from './swapped-digits.ts';

/** Besides the noun that both count by. */
const CONTEXT = 0.15;
const NO_KEYS: ReadonlySet<string> = new Set();

/** Both articles. */
export interface Both {
  readonly ones: Measures;
  readonly others: Measures;
}

/** How many near words both have, the rare ones more; null where they cannot measure one thing. */
export function likenessOf(both: Both, one: Measure, other: Measure): number | null {
  if (areSwapped(one, other)) return likenessOfSwapped(both, one, other);
  if (one.terms !== other.terms || !mayBeOneThing(one, other) || !mayCountAlike(one, other)) return null;
  if (isElsewhere(one, other)) return null;
  if (!isOfOneMatter(one, other) && one.dimension === 'count' && sharedAround(both, [one, other], one.own) < CONTEXT)
    return null;
  return sharedAround(both, [one, other]);
}

/** From so much in common on they may be one number, whatever they count. */
const MUCH = 0.8;

/** One with two digits in another order: the terms and the places may be those of something else beside. */
function likenessOfSwapped(both: Both, one: Measure, other: Measure): number | null {
  if (!mayBeOneThing(one, other)) return null;
  const likeness = sharedAround(both, [one, other]);
  return mayCountAlike(one, other) || likeness >= MUCH ? likeness : null;
}

export function sharedAround(
  { ones, others }: Both,
  [one, other]: readonly [Measure, Measure],
  without: ReadonlySet<string> = NO_KEYS,
): number {
  let likeness = 0;
  for (const [key, near] of one.around) {
    const its = without.has(key) ? undefined : other.around.get(key);
    if (its === undefined) continue;
    likeness += Math.min(near, its) / Math.sqrt((ones.times.get(key) ?? 1) * (others.times.get(key) ?? 1));
  }
  return likeness;
}

function mayBeOneThing(one: Measure, other: Measure): boolean {
  if (
    one.dimension !== other.dimension ||
    one.choice !== other.choice ||
    one.part !== other.part ||
    one.more ||
    other.more
  )
    return false;
  if (setsApart(one, other) || ofAnotherMonth(one, other) || ofAnotherMonth(other, one)) return false;
  if (!lasts(one, other) || !lasts(other, one)) return false;
  return !areContrary(one, other);
}

/** Won and lost, men and women. */
export const areContrary = (one: Measure, other: Measure): boolean =>
  [...one.sides].some(([name, side]) => (other.sides.get(name) ?? side) !== side);

const isElsewhere = (one: Measure, other: Measure): boolean =>
  one.places.size > 0 && other.places.size > 0 && ![...one.places].some((place) => other.places.has(place));

/** 63 and 36, 1,450 and 1,540: noughts behind do not count. */
export function areSwapped({ quantity: one }: Measure, { quantity: other }: Measure): boolean {
  if (one.kind !== 'exact' || other.kind !== 'exact') return false;
  const [left, right] = [digitsOf(one.value), digitsOf(other.value)];
  return left.length > 1 && isSwapped(left, right);
}

const digitsOf = (value: number): string => String(value).replace('.', '').replace(/0+$/u, '');

const ofAnotherMonth = ({ monthBefore }: Measure, { months }: Measure): boolean =>
  monthBefore !== null && !months.includes(monthBefore);

/** What one says to have lasted so long the other names as well. */
const lasts = (one: Measure, other: Measure): boolean =>
  one.of === null || one.of === other.of || other.around.has(one.of);

/** Each is of something, and not of one thing. */
const setsApart = (one: Measure, other: Measure): boolean =>
  isTelling(one.matters) && isTelling(other.matters) && !isOfOneMatter(one, other);

export const isOfOneMatter = (one: Measure, other: Measure): boolean =>
  [...one.matters].some((matter) => other.matters.has(matter));

/** Of one unit; or counting by one noun, by two for one thing, by a word for anybody, or people in one matter. */
export const mayCountAlike = (one: Measure, other: Measure): boolean =>
  one.dimension !== 'count' ||
  isByOneNoun(one, other) ||
  mayBeSamePeople(one, other) ||
  (isOfOneMatter(one, other) && (one.heads.length === 0 || other.heads.length === 0 || areSamePeople(one, other)));

/** By one noun, or by two of a family; how often. */
export const isByOneNoun = (one: Measure, other: Measure): boolean =>
  sharesHead(one, other) || (one.often && other.often) || [...one.kin].some((family) => other.kin.has(family));

export const sharesHead = (one: Measure, other: Measure): boolean =>
  one.heads.some((head) => other.heads.includes(head));

/** One article counts them by a word for anybody. */
const mayBeSamePeople = (one: Measure, other: Measure): boolean =>
  one.people && other.people && (one.anybody || other.anybody);

/** "three suspects", "four men": one of the two counts them by a word that says no more than who they are to the police, or nothing. */
const areSamePeople = (one: Measure, other: Measure): boolean =>
  (isAnyone(one) && !isGroup(other)) || (isAnyone(other) && !isGroup(one));

/** Counted by a word that leaves nobody out. */
export const isAnyone = ({ anybody, heads }: Measure): boolean => anybody || ANYONE.has(heads.at(-1) ?? '');

/** "children": some of the people. */
const isGroup = (measure: Measure): boolean => measure.some && !isAnyone(measure);

const ANYONE = new Set(['man', 'men', 'suspect', 'adult', 'person', 'dead', 'hurt', 'injured', 'wounded'].map(rootOf));
