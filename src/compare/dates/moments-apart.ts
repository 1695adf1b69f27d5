/** Whether two moments can both hold for one act: as stretches of minutes, or by weekday or hour alone where nothing resolves them. */
import type { Hours } from './clock-times.ts';
import type { Moment } from './moments.ts';

const DAY = 1440;
/** A day and a part of another: "on Monday" and "early on Tuesday" may be one night. */
const NIGHT = 300;
const TOLERANCE = 10;

export function momentsApart(one: Moment, other: Moment): boolean {
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
export function momentsAgree(one: Moment, other: Moment): boolean {
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

function stretchesOf({ days, hours }: Moment): readonly Hours[] {
  if (days === null) return [];
  const [from, to] = [days.from * DAY, days.to * DAY];
  if (hours.length === 0) return [{ low: from, high: to + DAY - 1 }];
  return hours.map(({ low, high }) => ({ low: from + low, high: to + high }));
}

const gap = (one: Hours, other: Hours): number => Math.max(one.low - other.high, other.low - one.high);

/** The same on the face of a clock. */
const roundGap = (one: Hours, other: Hours): number =>
  Math.min(...[-DAY, 0, DAY].map((shift) => Math.max(0, gap({ low: one.low + shift, high: one.high + shift }, other))));
