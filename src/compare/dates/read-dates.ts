/** Reads the days an article names and resolves them against its date of publication where it has one; infers no year where none is known. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import type { Compared } from '../compared.ts';
import { isYear, monthOf } from '../figures/read-quantities.ts';
import { ownOf } from '../words/own-of.ts';

/** Days since 1970, both inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface DateMention {
  /** Words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'weekday' | 'day' | 'month' | 'year' | 'relative';
  /** Null where it cannot be resolved. */
  readonly days: Days | null;
  /** Month and day as printed; 0 for what is not. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday; -1 where no weekday is printed. */
  readonly weekday: number;
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DAY_MS = 86_400_000;

/** Day of publication, or null where it is not known to the day. */
export function publishedDay({ held }: Compared): number | null {
  const { published } = held.article;
  if (published === null || published.precision === 'year' || published.precision === 'month') return null;
  return Math.floor(Date.parse(`${published.iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

export const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);

/** The same days of another year. */
export function yearsLater({ from, to }: Days, years: number): Days {
  const later = (day: number): number => {
    const at = new Date(day * DAY_MS);
    return dayNumber(at.getUTCFullYear() + years, at.getUTCMonth() + 1, at.getUTCDate());
  };
  return { from: later(from), to: later(to) };
}

/** All dates, in order. */
export function readDates(compared: Compared): DateMention[] {
  const out: DateMention[] = [];
  const published = publishedDay(compared);
  for (let at = 0; at < compared.plain.length;) {
    const mention =
      calendarDate(compared, at, published) ??
      weekdayAt(compared, at, published) ??
      relativeAt(compared, at, published);
    if (mention !== null) out.push(mention);
    at = mention === null ? at + 1 : mention.to;
  }
  return out;
}

const NONE = { month: 0, day: 0, weekday: -1 };

/** "March 4", "4 March 2011", "March 2011", "2011". */
function calendarDate(compared: Compared, at: number, published: number | null): DateMention | null {
  const { words, plain } = compared;
  const before = dayOfMonth(compared, at);
  const month = monthOf(compared, before > 0 ? at + 1 : at);
  if (month === 0) {
    if (!isYear(compared, at) || !yearStands(compared, at)) return null;
    return { from: at, to: at + 1, kind: 'year', days: yearDays(Number(plain[at])), ...NONE };
  }
  if (
    month === 5 &&
    before === 0 &&
    dayOfMonth(compared, at + 1) === 0 &&
    !isYear(compared, at + 1) &&
    !mayIsMonth(compared, at)
  )
    return null;
  let to = before > 0 ? at + 2 : at + 1;
  const day = before > 0 ? before : dayOfMonth(compared, to);
  if (before === 0 && day > 0) to++;
  const year = isYear(compared, to) && !words.shaped(to, Shape.possessive) ? Number(plain[to]) : 0;
  if (year > 0) to++;
  return {
    from: at,
    to,
    kind: day > 0 ? 'day' : 'month',
    days: monthDays({ year, month, day }, published),
    month,
    day,
    weekday: -1,
  };
}

/** "in May", "last May"; the verb has no capital. */
const mayIsMonth = ({ words, plain }: Compared, at: number): boolean =>
  words.shaped(at, Shape.capital) &&
  /^(?:in|last|next|since|by|until|of|early|mid|late|this|from|before|after)$/u.test(plain[at - 1] ?? '');

/** "17", "17th", and the first of "17-18". */
function dayOfMonth({ words, text }: Compared, at: number): number {
  if (!words.shaped(at, Shape.digit)) return 0;
  const found = /^(\d{1,2})(?:st|nd|rd|th)?(?:-\d{1,2})?$/u.exec(text.slice(words.start[at], words.end[at]));
  const day = Number(found?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
}

/** Behind "in", "since" and the like; other numbers of that size count something. */
const yearStands = ({ words, plain }: Compared, at: number): boolean =>
  words.is(at - 1, Kind.preposition) ||
  /^(?:early|late|mid|the|fall|spring|summer|winter|autumn)$/u.test(plain[at - 1] ?? '');

const yearDays = (year: number): Days => ({ from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) });

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function monthDays({ year, month, day }: Calendar, published: number | null): Days | null {
  if (year === 0 && published === null) return null;
  const on = (one: number): Days =>
    day > 0
      ? { from: dayNumber(one, month, day), to: dayNumber(one, month, day) }
      : { from: dayNumber(one, month, 1), to: dayNumber(one, month + 1, 0) };
  if (year > 0) return on(year);
  const near = new Date((published ?? 0) * DAY_MS).getUTCFullYear();
  const all = [near - 1, near, near + 1].map(on);
  const far = ({ from }: Days): number => (from - (published ?? 0)) * (from < (published ?? 0) ? -1 : AHEAD);
  return all.reduce((best, one) => (far(one) < far(best) ? one : best));
}

/** News tells more of what was: "in March", printed in November, is the last one. */
const AHEAD = 2;

function weekdayAt(compared: Compared, at: number, published: number | null): DateMention | null {
  const { words, plain } = compared;
  const weekday = words.shaped(at, Shape.capital) ? WEEKDAYS.indexOf(plain[at] ?? '') : -1;
  if (weekday < 0) return null;
  const days = published === null ? null : nearWeekday(compared, at, { weekday, published });
  return { from: at, to: at + 1, kind: 'weekday', days, month: 0, day: 0, weekday };
}

function nearWeekday(
  { plain }: Compared,
  at: number,
  { weekday, published }: { weekday: number; published: number },
): Days | null {
  const before = plain[at - 1] ?? '';
  if (before === 'every' || before === 'each') return null;
  const today = (((published + 4) % 7) + 7) % 7;
  const back = (today - weekday + 7) % 7;
  const past = published - back;
  const ahead = published + ((weekday - today + 7) % 7);
  const near = plain.slice(Math.max(0, at - 12), at);
  const future = before === 'next' || before === 'until' || before === 'by' || near.some((word) => FUTURE.has(word));
  if (before === 'last') return { from: past - 7, to: past };
  return future ? { from: Math.min(past, ahead), to: ahead } : { from: past, to: past };
}

const FUTURE = new Set('will would scheduled expected plans planned due upcoming set'.split(' '));

/** "yesterday", "last week", "earlier this year", "two days ago". */
function relativeAt(compared: Compared, at: number, published: number | null): DateMention | null {
  if (published === null) return null;
  const { plain, words } = compared;
  const one =
    words.shaped(at, Shape.upper) || (words.shaped(at, Shape.capital) && words.shaped(at - 1, Shape.capital))
      ? undefined
      : ownOf(ONE_WORD, plain[at] ?? '');
  if (one !== undefined) return relative(at, at + 1, { from: published + one, to: published + one });
  const span = ownOf(PERIODS, plain[at + 1] ?? '');
  const which = plain[at] ?? '';
  if (span === undefined || !/^(?:last|this|next)$/u.test(which)) return null;
  const earlier = plain[at - 1] === 'earlier';
  return relative(earlier ? at - 1 : at, at + 2, periodDays({ which, span, earlier }, published));
}

const relative = (from: number, to: number, days: Days): DateMention => ({ from, to, kind: 'relative', days, ...NONE });

const ONE_WORD: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const PERIODS: Readonly<Record<string, 'week' | 'month' | 'year'>> = { week: 'week', month: 'month', year: 'year' };

interface Period {
  readonly which: string;
  readonly span: 'week' | 'month' | 'year';
  readonly earlier: boolean;
}

function periodDays({ which, span, earlier }: Period, published: number): Days {
  const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (span === 'week' && which === 'last' && !earlier) {
    const weekday = (((published + 4) % 7) + 7) % 7;
    // Printed on a weekend, it may be the week that ends.
    if (weekday >= 1 && weekday <= 5) return { from: published - weekday - 7, to: published - weekday };
  }
  if (span === 'week') return { from: published + shift * 7 - 7, to: published + shift * 7 + 7 - (earlier ? 7 : 0) };
  const at = new Date(published * DAY_MS);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
  if (span === 'year') return yearDays(year + shift);
  return { from: dayNumber(year, month + shift, 1), to: dayNumber(year, month + shift + 1, 0) };
}

/** Both cannot hold. Two weekdays without dates of publication exclude each other only where their sentences are one sentence. */
export function datesExclude(a: DateMention, b: DateMention, oneSentence: boolean): boolean {
  if (a.weekday >= 0 && b.weekday >= 0 && (oneSentence || a.weekday === b.weekday)) return a.weekday !== b.weekday;
  if (a.days !== null && b.days !== null) return a.days.to < b.days.from || b.days.to < a.days.from;
  if (a.month > 0 && b.month > 0) return a.month !== b.month || (a.day > 0 && b.day > 0 && a.day !== b.day);
  return false;
}

/** For explaining: `2022-02-04 … 2022-02-06`, or as printed. */
export function dateValue(compared: Compared, { from, to, days }: DateMention): string {
  if (days === null) return compared.plain.slice(from, to).join(' ');
  const iso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
  return days.from === days.to ? iso(days.from) : `${iso(days.from)} to ${iso(days.to)}`;
}
