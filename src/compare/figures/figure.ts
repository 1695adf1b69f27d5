/** Figures that differ for one quantity: in sentences that are otherwise the same; and what every rule for figures leaves out. */
import { within } from '../facts.ts';
import type { ChangeIn, Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { ComparisonRule } from '../comparison-rules.ts';
import type { Finding } from '../finding.ts';
import { isHourOrAge } from './no-measure.ts';
import { TOLLS } from './numbers-data.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { publishedDay } from '../dates/read-dates.ts';
import type { Quantity } from './read-quantities.ts';

/** Longest change in which numbers are set against each other without a noun in common. */
const SHORT_CHANGE = 4;

/** One number in place of another. */
export function changedFigures({ a, b, change, alike }: ChangeIn): Finding[] {
  const ones = within(a.quantities, change.aFrom, change.aTo);
  const others = within(b.quantities, change.bFrom, change.bTo);
  if (ones.length === 0 || ones.length !== others.length) return [];
  const short = Math.max(change.aTo - change.aFrom, change.bTo - change.bFrom) <= SHORT_CHANGE;
  return ones.flatMap((one, index) => {
    const other = others[index];
    if (other === undefined || (!short && !sameNoun(one, other)) || agesOfTwo({ a, b }, one, other)) return [];
    const hard = alike >= 0.7 && (short || sameNoun(one, other));
    return figures({ a, b }, [one, other], { rule: 'figure-in-one-sentence', hard });
  });
}

/** "a man of 40", "a woman of 38". */
const agesOfTwo = ({ a, b }: FactsPair, one: Quantity, other: Quantity): boolean =>
  isHourOrAge(a, one) && isHourOrAge(b, other) && a.plain[one.from - 2] !== b.plain[other.from - 2];

const sameNoun = (one: Quantity, other: Quantity): boolean =>
  one.nouns.some((noun) => noun.length > 2 && other.nouns.includes(noun));

export function figures(
  { a, b }: FactsPair,
  [one, other]: readonly [Quantity, Quantity],
  { rule, hard }: { rule: ComparisonRule; hard: boolean },
): Finding[] {
  const conflict =
    one.kind === 'range' && other.kind === 'range' && hard ? rangesDiffer(one, other) : quantityConflict(one, other);
  if (conflict === 'none' || grows({ a, b }, [one, other])) return [];
  if (a.plain[one.from - 1] === 'minus' && b.plain[other.from - 1] === 'minus') return [];
  return [
    {
      type: 'figure',
      severity: hard && conflict === 'hard' ? 'hard' : 'soft',
      rule,
      sides: [shown(a, one), shown(b, other)],
    },
  ];
}

/** In one sentence two ranges are one range or two. */
const rangesDiffer = (one: Quantity, other: Quantity): 'none' | 'hard' =>
  one.low === other.low && one.high === other.high ? 'none' : 'hard';

const shown = (facts: Facts, quantity: Quantity) =>
  sideOf(
    facts,
    quantity.from,
    Math.max(quantity.to, facts.plain[quantity.nounTo - 1] === 'of' ? quantity.nounTo - 1 : quantity.nounTo),
    `${quantity.low === quantity.high ? quantity.value : `${quantity.low}–${quantity.high}`} ${quantity.nouns.join(' ')}`.trim(),
  );

/** A toll that a later article puts higher: the story went on. */
function grows({ a, b }: FactsPair, [one, other]: readonly [Quantity, Quantity]): boolean {
  const [first, second] = [publishedDay(a), publishedDay(b)];
  if (first === null || second === null || first === second || !(toll(a, one) && toll(b, other))) return false;
  return first < second ? other.value > one.value : one.value > other.value;
}

const toll = (facts: Facts, { from, to }: Quantity): boolean =>
  facts.plain.slice(Math.max(0, from - 4), to + 8).some((word) => TOLLS.test(word));
