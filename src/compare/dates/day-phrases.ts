/** Days told by more than a date: "the middle of July", "last spring", "two years ago", "the night of Sunday to Monday"; resolved against publication. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { formsOf, nounKinds, verbKinds } from '../acts/act-lines.ts';
import type { Hours } from './clock-times.ts';
import { PARTS } from './hours-told.ts';
import { CARDINALS } from '../figures/numbers-data.ts';
import type { Facts } from '../facts.ts';
import { dayNumber, publishedDay } from './read-dates.ts';
import type { DateMention, Days } from './read-dates.ts';

/** A day, or some days, that end before a word. */
export interface DayPhrase {
  readonly to: number;
  readonly kind: DateMention['kind'] | 'phrase';
  readonly days: Days | null;
  readonly weekday: number;
  readonly rough: boolean;
  readonly ahead: boolean;
  readonly part?: Hours;
  readonly calendar?: Calendar;
}

/** "19 May 2021" is dated, "19 May" yearless; other days are neither. */
export type Calendar = 'dated' | 'yearless' | '';

type Dates = ReadonlyMap<number, DateMention>;

const NIGHTLY = /^(?:last|overnight|this|night)$/u;
const NIGHT: Hours = { low: 1050, high: 1980 };
export const PHRASE = { kind: 'phrase', weekday: -1, ahead: false } as const;

/** "last night", "the night of Sunday to Monday", "the night from Monday to Tuesday". */
export function nightAt(facts: Facts, at: number, dates: Dates): DayPhrase | null {
  const { plain } = facts;
  if (!NIGHTLY.test(plain[at] ?? '')) return null;
  const published = publishedDay(facts);
  if (plain[at] === 'last' && plain[at + 1] === 'night' && published !== null)
    return { ...PHRASE, to: at + 2, days: { from: published - 1, to: published - 1 }, rough: false, part: NIGHT };
  if (plain[at] === 'overnight' && published !== null && !dates.has(at + 1) && !dates.has(at + 2))
    return { ...PHRASE, to: at + 1, days: { from: published - 1, to: published - 1 }, rough: false, part: NIGHT };
  if (plain[at] === 'this' && /^(?:morning|afternoon|evening)$/u.test(plain[at + 1] ?? '') && published !== null)
    return { ...PHRASE, to: at + 1, days: { from: published, to: published }, rough: false };
  const eve = eveAt(facts, at, dates);
  if (eve !== null) return eve;
  if (plain[at] !== 'night' || !/^(?:of|from)$/u.test(plain[at + 1] ?? '')) return null;
  const first = dates.get(at + 2);
  const last = first && /^(?:to|on|and)$/u.test(plain[first.to] ?? '') ? dates.get(first.to + 1) : undefined;
  if (first === undefined || last === undefined || first.weekday < 0 || last.weekday < 0) return null;
  return { ...first, to: last.to, kind: 'weekday', rough: false, ahead: false, part: NIGHT };
}

/** "in the night to Thursday", "overnight into Thursday": the night before that day. */
function eveAt({ plain }: Facts, at: number, dates: Dates): DayPhrase | null {
  if (!/^(?:night|overnight)$/u.test(plain[at] ?? '') || !/^(?:to|into)$/u.test(plain[at + 1] ?? '')) return null;
  const day = dates.get(at + 2);
  if (day === undefined || (day.weekday < 0 && day.kind !== 'day')) return null;
  const days = day.days === null ? null : { from: day.days.from - 1, to: day.days.to - 1 };
  return {
    ...PHRASE,
    to: day.to,
    days,
    weekday: day.weekday < 0 ? -1 : (day.weekday + 6) % 7,
    rough: false,
    part: NIGHT,
  };
}

/** "the middle of July", "the end of May 2026", "mid-July", "late July". */
export function edgeAt(facts: Facts, at: number, dates: Dates): DayPhrase | null {
  const { plain } = facts;
  const hyphened = /^(early|mid|late)-(\w+)$/u.exec(plain[at] ?? '');
  if (hyphened !== null) return monthEdge(facts, at, { which: hyphened[1] ?? '', month: hyphened[2] ?? '' });
  const which = plain[at] ?? '';
  if (!/^(?:middle|beginning|start|end|early|mid|late)$/u.test(which)) return null;
  const running = runningEnd(facts, at);
  if (running !== null) return running;
  const next = plain[at + 1] === 'of' || (which === 'early' && plain[at + 1] === 'in') ? at + 2 : at + 1;
  const date = dates.get(next);
  if (
    date === undefined ||
    date.days === null ||
    (date.kind !== 'month' && date.kind !== 'year' && date.kind !== 'relative')
  )
    return null;
  return { ...PHRASE, to: date.to, days: thirdOf(date.days, which), rough: true };
}

/** "the end of the week", "the start of the month": of the one that is running. */
function runningEnd(facts: Facts, at: number): DayPhrase | null {
  const { plain } = facts;
  const published = publishedDay(facts);
  if (published === null || plain[at + 1] !== 'of' || !/^(?:the|this)$/u.test(plain[at + 2] ?? '')) return null;
  const unit = plain[at + 3] ?? '';
  const late = plain[at] === 'end';
  if (!/^(?:week|month|year)$/u.test(unit) || (!late && unit === 'week')) return null;
  const day = new Date(published * DAY_MS);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1];
  if (unit === 'week') {
    const sunday = published + ((7 - day.getUTCDay()) % 7);
    return { ...PHRASE, to: at + 4, days: { from: sunday - 3, to: sunday }, rough: true };
  }
  const all =
    unit === 'year'
      ? { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }
      : { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0) };
  return { ...PHRASE, to: at + 4, days: thirdOf(all, plain[at] ?? ''), rough: true };
}

function monthEdge(
  facts: Facts,
  at: number,
  { which, month }: { readonly which: string; readonly month: string },
): DayPhrase | null {
  const published = publishedDay(facts);
  const number = MONTHS.indexOf(month) + 1;
  if (published === null || number === 0) return null;
  const year = /^(?:19|20)\d\d$/u.test(facts.plain[at + 1] ?? '')
    ? Number(facts.plain[at + 1])
    : nearYear(published, number);
  const days = { from: dayNumber(year, number, 1), to: dayNumber(year, number + 1, 0) };
  return { ...PHRASE, to: at + 1, days: thirdOf(days, which), rough: true };
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The year in which a month is nearest to a day. */
function nearYear(published: number, month: number): number {
  const year = new Date(published * DAY_MS).getUTCFullYear();
  const far = (one: number): number => Math.abs(dayNumber(one, month, 15) - published);
  return [year - 1, year + 1].reduce((best, one) => (far(one) < far(best) ? one : best), year);
}

function thirdOf({ from, to }: Days, which: string): Days {
  const length = to - from + 1;
  if (/^(?:beginning|start|early)$/u.test(which)) return { from, to: from + Math.ceil(length * 0.4) };
  if (/^(?:end|late)$/u.test(which)) return { from: to - Math.ceil(length * 0.4), to };
  return { from: from + Math.floor(length * 0.28), to: to - Math.floor(length * 0.28) };
}

const DAY_MS = 86_400_000;
const UNITS: ReadonlyMap<string, readonly [days: number, slack: number]> = new Map([
  ['day', [1, 1]],
  ['week', [7, 4]],
  ['fortnight', [14, 4]],
  ['month', [30.4, 20]],
  ['year', [365.25, 250]],
  ['decade', [3652, 1200]],
]);
/** "a year", "an hour", and numbers in letters. */
const COUNTS: ReadonlyMap<string, number> = new Map(Object.entries({ ...CARDINALS, a: 1, an: 1, one: 1 }));

/** "two years ago", "a week ago". */
export function agoAt(facts: Facts, at: number): DayPhrase | null {
  const { plain } = facts;
  if (plain[at + 2] !== 'ago') return null;
  const published = publishedDay(facts);
  const unit = UNITS.get((plain[at + 1] ?? '').replace(/s$/u, ''));
  const count = COUNTS.get(plain[at] ?? '') ?? (/^\d{1,3}$/u.test(plain[at] ?? '') ? Number(plain[at]) : 0);
  if (published === null || unit === undefined || count === 0) return null;
  const day = Math.round(published - count * unit[0]);
  return { ...PHRASE, to: at + 3, days: { from: day - unit[1], to: Math.min(published, day + unit[1]) }, rough: true };
}

/** Words that a day, a part of it or an hour begins with, but for dates and figures. */
const FIRST = new Set([
  ...'last this next overnight night middle beginning start end early mid late noon midday midnight quarter twenty twenty-five half'.split(
    ' ',
  ),
  ...'one two three four five six seven eight nine ten eleven twelve spring summer autumn fall winter first second third fourth'.split(
    ' ',
  ),
  ...Object.keys(PARTS),
]);

/** Whether a phrase or an hour in letters may begin at a word. */
export const mayBegin = (plain: readonly string[], at: number): boolean => {
  const word = plain[at] ?? '';
  if (word === 'the') return /^(?:spring|summer|autumn|fall|winter)$/u.test(plain[at + 1] ?? '');
  return FIRST.has(word) || plain[at + 2] === 'ago' || (word.includes('-') && /^(?:early|mid|late)-/u.test(word));
};

const FUTURE = /^(?:will|would|shall|should|must|upcoming|could|may|might|can|cannot|if|unless)$/u;
/** They look ahead where "to" or "for" follows: "set to open", "scheduled for". */
const PLANNED = /^(?:set|due|expected|expects|expect|scheduled|planned|plans|hopes|intends|intended|is|are)$/u;

/** What stands before a moment in its sentence says that it is still to come. */
export function isAhead(facts: Facts, first: number, start: number): boolean {
  const { plain, words } = facts;
  for (let at = start - 1; at >= Math.max(first, start - 14); at--) {
    if (words.gapHas(at + 1, Gap.semicolon | Gap.dash)) return false;
    const word = plain[at] ?? '';
    if (
      FUTURE.test(word) ||
      (/^(?:to|for)$/u.test(plain[at + 1] ?? '') && PLANNED.test(word)) ||
      (word === 'due' && at === start - 1) ||
      (word === 'expected' && /^(?:is|are)$/u.test(plain[at - 1] ?? '')) ||
      (/^(?:is|are)$/u.test(word) && at >= start - 2 && /^(?:on|in|is|are)$/u.test(plain[start - 1] ?? '')) ||
      (start - at <= NEXT && isPresent(facts, at, start))
    )
      return true;
  }
  return false;
}

/** Words between a verb and its day. */
const NEXT = 6;
/** Verbs whose first form says the same of several: "polls open on Sunday". */
const BEGIN = /^(?:begin|start|open|resume|close|end|meet)$/u;

/** "opens on Saturday": what is done by then is told in the past. */
function isPresent({ plain, words }: Facts, at: number, start: number): boolean {
  for (let next = at + 1; next < start; next++) if (words.gapHas(next, Gap.comma)) return false;
  const word = plain[at] ?? '';
  if (BEGIN.test(word))
    return (plain[at - 1] ?? '').endsWith('s') && !words.is(at - 1, Kind.determiner | Kind.auxiliary);
  if (!/[^s]s$/u.test(word) || nounKinds(word) !== undefined) return false;
  return verbKinds(word) !== undefined || formsOf(word)?.[1] === word;
}

/** "From Monday trains will run …": the verb stands behind. */
export function isAheadBehind({ plain, words }: Facts, first: number, { from, to }: Span): boolean {
  if (from - first > 2) return false;
  for (let at = to; at < to + NEXT; at++) {
    if (words.gapHas(at, Gap.semicolon | Gap.dash | Gap.stop)) return false;
    if (/^(?:will|would)$/u.test(plain[at] ?? '')) return true;
  }
  return false;
}

interface Span {
  readonly from: number;
  readonly to: number;
}
