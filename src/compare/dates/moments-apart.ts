/** Whether two moments can both hold for one act: as stretches of minutes, or by weekday or hour alone where nothing resolves them. */
import type { Hours } from './clock-times.ts';
import type { Moment } from './moments.ts';
import { yearsLater } from './read-dates.ts';
import type { Days } from './read-dates.ts';

const DAY = 1440;
/** A day and a part of another: "on Monday" and "early on Tuesday" may be one night. */
const NIGHT = 300;
const TOLERANCE = 10;

export function momentsApart(first: Moment, second: Moment): boolean {
  const [one, other] = inOneYear(first, second);
  if (one.clock && other.clock && one.zone !== other.zone) return false;
  if (one.end !== other.end) return boundsApart(one, other);
  if (one.days === null || other.days === null) return undated(one, other);
  if (one.weekday >= 0 && one.weekday === other.weekday && (one.hours.length === 0 || other.hours.length === 0))
    return false;
  const [ones, others] = [stretchesOf(one), stretchesOf(other)];
  const least =
    one.clock && other.clock ? TOLERANCE : one.hours.length !== other.hours.length || one.hours.length > 0 ? NIGHT : 1;
  const needed = one.hours.length > 0 && other.hours.length > 0 && !(one.clock && other.clock) ? 1 : least;
  return ones.every((left) => others.every((right) => gap(left, right) >= needed)) && !wholeHours(one, other);
}

/** "9 May 2017" beside "19 May": of the same year, as far as is told. */
export function inOneYear(one: Moment, other: Moment): readonly [Moment, Moment] {
  if (one.calendar === 'yearless' && other.calendar === 'dated') return [inYearOf(one, other), other];
  if (one.calendar === 'dated' && other.calendar === 'yearless') return [one, inYearOf(other, one)];
  return [one, other];
}

function inYearOf(moment: Moment, { days: its }: Moment): Moment {
  const { days } = moment;
  if (days === null || its === null) return moment;
  const years = Math.round((its.from - days.from) / YEAR);
  return years === 0 ? moment : { ...moment, days: yearsLater(days, years) };
}

const YEAR = 365.25;

/** "on Wednesday" beside "not before Thursday", "back on Monday" beside "by the end of the week": plans of which one is too early or too late for the other. */
function boundsApart(one: Moment, other: Moment): boolean {
  if (!one.ahead || !other.ahead || one.days === null || other.days === null) return false;
  if (one.weekday >= 0 && one.weekday === other.weekday) return false;
  const [latest, earliest] = [latestOf(one), earliestOf(other)];
  const [otherLatest, otherEarliest] = [latestOf(other), earliestOf(one)];
  return (
    (latest !== null && earliest !== null && latest < earliest) ||
    (otherLatest !== null && otherEarliest !== null && otherLatest < otherEarliest)
  );
}

const latestOf = ({ end, days }: Moment): number | null =>
  days === null ? null : end === '' || end === 'by' ? days.to : end === 'before' ? days.from - 1 : null;

const earliestOf = ({ end, days }: Moment): number | null =>
  days !== null && (end === '' || end === 'not before') ? days.from : null;

/** They tell one moment, as far as they tell it. */
export function momentsAgree(first: Moment, second: Moment): boolean {
  const [one, other] = inOneYear(first, second);
  if (one.days !== null && other.days !== null)
    return stretchesOf(one).some((left) => stretchesOf(other).some((right) => gap(left, right) < 1));
  if (one.weekday >= 0 && other.weekday >= 0) return one.weekday === other.weekday;
  if (one.hours.length > 0 && other.hours.length > 0)
    return one.hours.some((left) => other.hours.some((right) => roundGap(left, right) <= TOLERANCE));
  return false;
}

/** No day in one of them: weekdays, else hours. */
function undated(one: Moment, other: Moment): boolean {
  if (one.weekday >= 0 && other.weekday >= 0) return one.weekday !== other.weekday && !nightsMeet(one, other);
  if (!one.clock || !other.clock || wholeHours(one, other)) return false;
  return one.hours.every((left) => other.hours.every((right) => roundGap(left, right) > TOLERANCE));
}

/** "Monday night", "early on Tuesday". */
function nightsMeet(one: Moment, other: Moment): boolean {
  const [first, second] = (one.weekday + 1) % 7 === other.weekday ? [one, other] : [other, one];
  if ((first.weekday + 1) % 7 !== second.weekday) return false;
  return (
    first.hours.some(({ high }) => high > DAY) &&
    (second.hours.length === 0 || second.hours.some(({ low }) => low < NIGHT))
  );
}

/** Told on one day, whole hours apart: perhaps in two zones. */
function wholeHours(one: Moment, other: Moment): boolean {
  if (!one.clock || !other.clock || (one.days !== null && other.days !== null && one.days.from !== other.days.from))
    return false;
  return one.hours.some((left) =>
    other.hours.some(
      (right) =>
        left.high - left.low === right.high - right.low && (left.low - right.low) % 60 === 0 && left.low !== right.low,
    ),
  );
}

function stretchesOf({ days, weekday, hours }: Moment): readonly Hours[] {
  if (days === null) return [];
  return byWeekday(days, weekday).flatMap(({ from, to }) => {
    if (hours.length === 0) return [{ low: from * DAY, high: to * DAY + DAY - 1 }];
    return hours.map(({ low, high }) => ({ low: from * DAY + low, high: to * DAY + high }));
  });
}

/** Longest stretch of which the weekday tells the days: "a Thursday at the end of January", "last Friday". */
const LONGEST = 31;

/** The days of that weekday, where there are several. */
function byWeekday(days: Days, weekday: number): readonly Days[] {
  if (weekday < 0 || days.from === days.to || days.to - days.from > LONGEST) return [days];
  const out: Days[] = [];
  for (let day = days.from; day <= days.to; day++) if (weekdayOf(day) === weekday) out.push({ from: day, to: day });
  return out.length === 0 ? [days] : out;
}

/** 0 is Sunday; the first day of 1970 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

const gap = (one: Hours, other: Hours): number => Math.max(one.low - other.high, other.low - one.high);

/** The same on the face of a clock. */
const roundGap = (one: Hours, other: Hours): number =>
  Math.min(...[-DAY, 0, DAY].map((shift) => Math.max(0, gap({ low: one.low + shift, high: one.high + shift }, other))));
