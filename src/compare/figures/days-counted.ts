/** On which day something was counted, by the days that the sentence of a number names; reads no other time. */
import type { ComparedSentence } from '../compared.ts';
import { datesExclude } from '../dates/read-dates.ts';
import type { DateMention } from '../dates/read-dates.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import type { Quantity } from './read-quantities.ts';

/** Their sentences put what they count on days that exclude each other: two occasions. */
export function otherDays({ a, b }: FactsPair, one: Quantity, other: Quantity): boolean {
  const [left, right] = [daysOf(a, one), daysOf(b, other)];
  return (
    left.length > 0 && right.length > 0 && left.every((day) => right.every((its) => datesExclude(day, its, false)))
  );
}

/** Both sentences name one and the same day. */
export function oneDay({ a, b }: FactsPair, one: Quantity, other: Quantity): boolean {
  const theirs = daysOf(b, other);
  return daysOf(a, one).some(({ days }) =>
    theirs.some(
      (its) => days !== null && days.from === days.to && its.days?.from === days.from && its.days.to === days.to,
    ),
  );
}

function daysOf(facts: Facts, quantity: Quantity): readonly DateMention[] {
  const sentence = facts.sentences[facts.sentenceOf[quantity.from] ?? -1];
  if (sentence === undefined || toldFromAnother(facts, sentence)) return [];
  return within(facts.dates, sentence.from, sentence.to).filter((day) => isOfIts(facts, day, quantity));
}

/** No "which broke out on" between: that is the day of something else. */
function isOfIts(
  { plain }: Facts,
  day: { readonly from: number; readonly to: number },
  { from, to }: Quantity,
): boolean {
  const [first, last] = day.from >= to ? [to, day.from] : [day.to, from];
  for (let at = first; at < last; at++) if (OF_ELSE.test(plain[at] ?? '')) return false;
  return true;
}

const OF_ELSE = /^(?:that|which|who|whom|whose|since|when|where|while)$/u;

/** "two days after": the day named is of something else. */
function toldFromAnother({ plain }: Facts, { from, to }: ComparedSentence): boolean {
  for (let at = from + 1; at < to; at++) if (AFTER.test(plain[at] ?? '') && SPAN.test(plain[at - 1] ?? '')) return true;
  return false;
}

const AFTER = /^(?:after|before|earlier|later)$/u;
const SPAN = /^(?:hours?|days?|weeks?)$/u;
