/** Whether two deeds, one of each article, are one act of one thing, by the words of what it was done to, of the sentences around, and of when; whoever did them. */
import type { Facts, FactsPair } from '../facts.ts';
import { within } from '../facts.ts';
import type { Doing } from './doings.ts';

/** Keys that the sentences around have in common, beside doer, act and patient. */
export const LEAST_AROUND = 1.6;
/** From so many on, two words for what it was done to may mean one thing. */
const MUCH_AROUND = 2.5;
const SO_MUCH_AROUND = 3.5;

export const isNear = (one: Doing, other: Doing): boolean => shared(one.around(), other.around()) >= MUCH_AROUND;

export const meets = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean => shared(ones, others) > 0;

/** Families count a third of what roots do. */
export function shared(ones: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let [roots, families] = [0, 0];
  for (const key of ones) {
    if (!others.has(key)) continue;
    if (/^[#@]/u.test(key)) families++;
    else roots++;
  }
  return roots + families / 3;
}

/** What it was done to has a word in common, or goes without saying. */
export function ofOneAct(pair: FactsPair, one: Doing, other: Doing): boolean {
  if (timesApart(pair, one, other)) return false;
  if (one.act.whole || other.act.whole) return true;
  if (marksApart(one.marks(), other.marks()) || isOneOfMany(one, other)) return false;
  const around = shared(one.around(), other.around());
  if (around < LEAST_AROUND) return false;
  if (meets(one.inner(), other.patient()) || meets(other.inner(), one.patient())) return true;
  const met = shared(one.patient(), other.patient());
  if (one.act.kinds.length === 0) return met >= 1 && !isOlder(pair, one, other);
  if (met >= 1 || (met > 0 && around > LEAST_AROUND) || around >= SO_MUCH_AROUND) return true;
  const isOpen = one.patient().size === 0 || other.patient().size === 0;
  const near = meets(one.patient(), other.around()) || meets(other.patient(), one.around());
  return near
    ? isOpen || around >= MUCH_AROUND
    : one.patient().size + other.patient().size === 0 && around > LEAST_AROUND;
}

/** "the first goal", "the second goal"; "another motion". */
const marksApart = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  ones.has('second') !== others.has('second') || (ones.size > 0 && others.size > 0 && !meets(ones, others));

/** Of "a goal" a match sees many; of "the winner", "the only goal", "the equalizer" it sees one. */
const ANY_GOAL = /^(?:goal|penalt|point|tr[iy]|run|twic|hat-tr|pen)|^[#@]/u;

function isOneOfMany(one: Doing, other: Doing): boolean {
  if (!one.act.many || !other.act.many || meets(one.marks(), other.marks())) return false;
  const [left, right] = [one, other].map(({ patient, inner }) => [...patient(), ...inner()]);
  return left?.some((key) => !ANY_GOAL.test(key) && right?.includes(key) === true) !== true;
}

const OLD = /^(?:1[5-9]\d\d|20\d\d|ago)$/u;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "in May", "in June". */
function timesApart({ a, b }: FactsPair, { sentence: one }: Doing, { sentence: other }: Doing): boolean {
  const [left, right] = [datesIn(a, one), datesIn(b, other)];
  return left.length > 0 && right.length > 0 && !left.some((date) => right.includes(date));
}

/** One is told of a year, or of last week: perhaps another time. */
export const isOlder = ({ a, b }: FactsPair, { sentence: one }: Doing, { sentence: other }: Doing): boolean =>
  isOld(a, one) !== isOld(b, other);

interface Run {
  readonly from: number;
  readonly to: number;
}

const datesIn = ({ plain, dates }: Facts, { from, to }: Run): string[] =>
  within(dates, from, to).flatMap((date) => plain.slice(date.from, date.to).filter((word) => MONTH.test(word)));

function isOld({ plain }: Facts, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    if (OLD.test(plain[at] ?? '')) return true;
    if (plain[at] === 'last' && /^(?:week|month|year|season|summer|winter|autumn|spring)$/u.test(plain[at + 1] ?? ''))
      return true;
  }
  return false;
}
