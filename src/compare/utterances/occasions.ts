/** Whether two remarks were made on two occasions, as far as the days tell that stand beside them, and those of publication. */
import type { QuotedPair } from '../align/align-quoted.ts';
import { publishedDay } from '../dates/read-dates.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';

/** Remarks printed so many days apart are two, unless so many words are the same. */
const DAYS_APART = 3;
const SAME_LATER = 14;

/** From here on alike, words are those of one occasion, whatever days the paragraphs name; those of the sentences count still. */
const NEARLY_ALL = { alike: 0.85, same: 8 } as const;

/** Printed days apart, or with weekdays around and none in common: remarks alike are made twice. */
export function onOtherOccasion(pair: FactsPair, { a: one, b: other, same, alike }: QuotedPair): boolean {
  if (daysApart(pair) > DAYS_APART && same < SAME_LATER) return true;
  if (alike < NEARLY_ALL.alike) return apart(paragraphDays(pair.a, one.from), paragraphDays(pair.b, other.from));
  return same < NEARLY_ALL.same && apart(sentenceDays(pair.a, one.from), sentenceDays(pair.b, other.from));
}

/** Both name days, and none in common. */
const apart = (ones: readonly number[], others: readonly number[]): boolean =>
  ones.length > 0 && others.length > 0 && !ones.some((day) => others.includes(day));

/** Of the paragraph and the one before. */
function paragraphDays(facts: Facts, at: number): number[] {
  const { words, reading } = facts;
  const block = words.block[at] ?? 0;
  const before = reading.blocks[block - 1]?.role === 'body' ? block - 1 : block;
  return weekdays(facts, reading.blocks[before]?.from ?? at, reading.blocks[block]?.to ?? at);
}

function sentenceDays(facts: Facts, at: number): number[] {
  const { sentences, sentenceOf } = facts;
  const sentence = sentences[sentenceOf[at] ?? -1];
  return sentence === undefined ? [] : weekdays(facts, sentence.from, sentence.to);
}

const weekdays = ({ dates }: Facts, from: number, to: number): number[] =>
  within(dates, from, to).flatMap(({ weekday }) => (weekday >= 0 ? [weekday] : []));

/** Between the days of publication; none where one is not stated to the day. */
export function daysApart({ a, b }: FactsPair): number {
  const [one, other] = [publishedDay(a), publishedDay(b)];
  return one === null || other === null ? 0 : Math.abs(one - other);
}
