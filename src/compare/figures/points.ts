/** How likely it is that two numbers which may measure one thing do so: points for what they have in common, weighed by `points-data.ts`. */
import type { FactsPair } from '../facts.ts';
import { publishedDay } from '../dates/read-dates.ts';
import {
  areContrary,
  areSwapped,
  isByOneNoun,
  isOfOneMatter,
  mayCountAlike,
  sharedAround,
} from './may-be-one-thing.ts';
import type { Both } from './may-be-one-thing.ts';
import type { Measure, Measures } from './measures.ts';
import { MOST_LIKE, POINTS } from './points-data.ts';
import { prints } from './printed-values.ts';
import { quantityConflict } from './quantity-conflict.ts';

/** What points are given for. */
type Sign = Exclude<keyof typeof POINTS, 'like'>;

export interface Pointed {
  readonly one: Measure;
  readonly other: Measure;
  /** Of the words around. */
  readonly likeness: number;
  readonly signs: ReadonlySet<Sign>;
  readonly points: number;
}

/** Of two numbers that differ. */
export function pointed(pair: FactsPair, both: Both, cell: Pick<Pointed, 'one' | 'other' | 'likeness'>): Pointed {
  const signs = new Set(SIGNS.flatMap(([sign, says]) => (says(cell, both, pair) ? [sign] : [])));
  let points = Math.min(cell.likeness, MOST_LIKE) * POINTS.like;
  for (const sign of signs) points += POINTS[sign];
  return { ...cell, signs, points };
}

type Says = (cell: Pick<Pointed, 'one' | 'other' | 'likeness'>, both: Both, pair: FactsPair) => boolean;

const SIGNS: readonly (readonly [Sign, Says])[] = [
  ['matter', ({ one, other }) => isOfOneMatter(one, other)],
  ['lone', ({ one, other }, both) => isLone(both, one, other)],
  ['agrees', (cell, both) => agrees(both, cell)],
  [
    'printed',
    ({ one, other }, { ones, others }) => prints(others.values, one.quantity) || prints(ones.values, other.quantity),
  ],
  ['near', ({ one, other }) => ratioOf(one, other) < 1.5],
  ['far', ({ one, other }) => ratioOf(one, other) > 2],
  ['rough', ({ one, other }) => one.quantity.kind !== 'exact' && other.quantity.kind !== 'exact'],
  ['swapped', ({ one, other }) => areSwapped(one, other)],
  [
    'alone',
    ({ one: { dimension } }, { ones, others }) =>
      (ones.ofDimension.get(dimension) ?? 0) * (others.ofDimension.get(dimension) ?? 0) <= 2,
  ],
  ['lead', ({ one, other }) => isLeading(one) && isLeading(other)],
  ['day', (_cell, _both, { a, b }) => publishedDay(a) !== null && publishedDay(a) === publishedDay(b)],
  ['share', ({ one }) => one.dimension.startsWith('percent')],
  ['noun', ({ one, other }) => one.dimension === 'count' && isByOneNoun(one, other)],
];

function ratioOf({ quantity: one }: Measure, { quantity: other }: Measure): number {
  const [low, high] = one.value < other.value ? [one.value, other.value] : [other.value, one.value];
  return low > 0 ? high / low : Infinity;
}

/** Sentences of a lead, headline counted. */
const LEAD = 2;
const isLeading = ({ sentence }: Measure): boolean => sentence.place === 'headline' || sentence.index <= LEAD;

/** Of one matter of theirs neither article has a second value. */
const isLone = ({ ones, others }: Both, one: Measure, other: Measure): boolean =>
  [...one.matters].some(
    (matter) => other.matters.has(matter) && isLoneOf(ones, one, matter) && isLoneOf(others, other, matter),
  );

const isLoneOf = ({ all }: Measures, measure: Measure, matter: string): boolean =>
  all.every(
    (its) =>
      its.dimension !== measure.dimension ||
      !its.matters.has(matter) ||
      quantityConflict(its.quantity, measure.quantity) === 'none',
  );

/** From so much in common on what agrees is of the same. */
const AGREES = 0.3;

/** Either of them agrees with what the other article has of the same matter, or in words as like. */
function agrees(both: Both, { one, other, likeness }: Pick<Pointed, 'one' | 'other' | 'likeness'>): boolean {
  const least = Math.max(AGREES, AGREES * likeness);
  const agree = (its: Measure, theirs: Measure): boolean =>
    its.dimension === theirs.dimension &&
    quantityConflict(its.quantity, theirs.quantity) === 'none' &&
    mayCountAlike(its, theirs) &&
    !areContrary(its, theirs) &&
    (isOfOneMatter(its, theirs) || sharedAround(both, [its, theirs]) >= least);
  return both.others.all.some((theirs) => agree(one, theirs)) || both.ones.all.some((its) => agree(its, other));
}
