/** Where two exact numbers of one thing cannot both be true as printed; whether they are of one thing `points.ts` says. */
import type { FactsPair } from '../facts.ts';
import { areSwapped, isAnyone, sharesHead } from './may-be-one-thing.ts';
import { isSingle } from './matters.ts';
import type { Measure } from './measures.ts';
import { atOtherHours, isOfAnotherClause } from './occasions.ts';
import type { Pointed } from './points.ts';
import { SURELY_ONE_THING } from './points-data.ts';

/** Either with two digits in another order, or the one number of each article, or counts of one noun told alike. */
export function isSurelyOneThing(pair: FactsPair, cell: Pointed): boolean {
  const { one, other, signs } = cell;
  if (signs.has('agrees') || atOtherHours(pair, one.quantity, other.quantity)) return false;
  if (areSwapped(one, other)) return isTelling(cell) && !isOfAnotherClause(pair, one.quantity, other.quantity);
  if (isOneOfAKind(cell)) return true;
  if (one.dimension.startsWith('money') || ofOtherMonths(one, other)) return false;
  if ((mayGrow(one, other) && !isSettled(cell)) || mayBePart(one, other) || mayBePart(other, one)) return false;
  return (signs.has('lone') && cell.points >= SURELY_ONE_THING) || countsAlike(cell);
}

/** Two digits in another order tell nothing by themselves. */
const isTelling = ({ one, likeness, signs }: Pointed): boolean =>
  likeness >= CONTEXT || signs.has('lone') || one.quantity.value >= LONG;
const CONTEXT = 0.15;
const LONG = 100;

/** Of what an event has but one of, the one number of each article. */
const isOneOfAKind = ({ one, other, signs }: Pointed): boolean =>
  signs.has('lone') &&
  !one.ofSeveral &&
  !other.ofSeveral &&
  [...one.matters].some((matter) => isSingle(matter) && other.matters.has(matter));

/** "three protesters" of "four people". */
const mayBePart = (part: Measure, all: Measure): boolean =>
  isAnyone(all) && !isAnyone(part) && part.heads.length > 0 && part.quantity.value < all.quantity.value;

const mayGrow = ({ grows: one }: Measure, { grows: other }: Measure): boolean =>
  one === 'toll' || other === 'toll' || (one !== null && other !== null);

const ofOtherMonths = ({ months }: Measure, other: Measure): boolean =>
  months.length > 0 && other.months.length > 0 && !months.some((month) => other.months.includes(month));

/** Of one noun that says what they are, from so much in common on. */
const ALIKE = { likeness: 0.8, points: 5 } as const;

const countsAlike = ({ one, other, likeness, points }: Pointed): boolean =>
  one.dimension === 'count' &&
  !one.anybody &&
  sharesHead(one, other) &&
  likeness >= ALIKE.likeness &&
  points >= ALIKE.points;

/** Who was arrested by the day's end is known by then; who is missing or hurt is not. */
const isSettled = ({ one, other, signs }: Pointed): boolean =>
  signs.has('day') && one.matters.has('arrested') && other.matters.has('arrested');
