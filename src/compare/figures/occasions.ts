/** Whether two numbers are told of two occasions, by the hour of the day and by what their clauses begin with; of days, `days-counted.ts`. */
import { Gap } from '../../extract/words.ts';
import { publishedDay } from '../dates/read-dates.ts';
import type { Facts, FactsPair } from '../facts.ts';
import type { Quantity } from './read-quantities.ts';

/** Days after which numbers are of another stage of the event. */
const MOST_DAYS = 4;

/** Published so far apart that what they count may have changed; false where either has no day. */
export function longApart({ a, b }: FactsPair): boolean {
  const [first, second] = [publishedDay(a), publishedDay(b)];
  return first !== null && second !== null && Math.abs(first - second) > MOST_DAYS;
}

/** The one is told of what went before or beside. */
export const isOfAnotherClause = ({ a, b }: FactsPair, one: Quantity, other: Quantity): boolean =>
  isSubordinate(a, one) !== isSubordinate(b, other);

/** Their sentences name different hours of the day. */
export function atOtherHours({ a, b }: FactsPair, one: Quantity, other: Quantity): boolean {
  const [left, right] = [hoursOf(a, one), hoursOf(b, other)];
  return left.size > 0 && right.size > 0 && ![...left].some((hour) => right.has(hour));
}

/** Words from a number back to what its clause begins with. */
const CLAUSE = 10;

/** "when he was climbing back from 830 metres". */
function isSubordinate({ plain, words, sentenceOf }: Facts, { from }: Quantity): boolean {
  for (let at = from - 1; at >= 0 && at >= from - CLAUSE && sentenceOf[at] === sentenceOf[from]; at--) {
    if (CONJUNCTION.test(plain[at] ?? '')) return true;
    if (words.gapHas(at, APART)) return false;
  }
  return false;
}

const APART = Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.block | Gap.comma | Gap.bracket;
const CONJUNCTION = /^(?:when|while|before|after|since|because|although|though|if|once|until)$/u;

function hoursOf({ plain, sentences, sentenceOf }: Facts, { from }: Quantity): ReadonlySet<string> {
  const sentence = sentences[sentenceOf[from] ?? -1];
  return new Set(plain.slice(sentence?.from, sentence?.to).filter((word) => HOUR.test(word)));
}

const HOUR = /^(?:dawn|morning|opening|noon|midday|afternoon|close|closed|evening|night|midnight)$/u;
