/** Finds the days a message asks about and writes them so that an option of the kind `date` reads them. Knows no clock. */
import { wordSet } from './message-data.ts';
import { isDay, iso, lastDay, lastYearWith, monthOf, numericDay, ordinal, shifted, yearOf } from './calendar.ts';
import type { Token } from './read-message.ts';

export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** What is left of a message without its days, and each period with the place among what is left where it stood (between two, a half). */
export interface WithoutDays {
  readonly tokens: readonly Token[];
  readonly periods: readonly { readonly at: number; readonly period: Period }[];
}

/** A day or a longer time: its first and last day, ISO where they are known, else as typed. */
interface Time {
  readonly first: string;
  readonly last: string;
  readonly to: number;
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SINCE = wordSet('since from after starting beginning');
const UNTIL = wordSet('until till before through by');
const NUMBERS: Readonly<Record<string, string>> = { a: '1', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', ten: '10', couple: '2', few: '3' }; // prettier-ignore

/** `today`: the asker's day, ISO; months and days without a year are the last such ones up to it. */
export function takePeriods(given: readonly Token[], today: string | null): WithoutDays {
  const tokens: Token[] = [];
  const periods: { at: number; period: Period }[] = [];
  let pause: Token['pause'] = null;
  for (let from = 0; from < given.length;) {
    const token = given[from] as Token;
    const found = token.low === '"' ? null : boundedAt(given, from, today);
    if (found) {
      const { to, ...period } = found;
      // A day at the end of a sentence is none of the next one's.
      periods.push({ at: token.pause === 'sentence' ? tokens.length : Math.max(0, tokens.length - 0.5), period });
      pause = token.pause ?? pause;
      from = to;
    } else {
      tokens.push(pause === null || token.pause === 'sentence' ? token : { ...token, pause });
      pause = null;
      from++;
    }
  }
  return { tokens, periods };
}

/** A time with what stands before it: "since", "before", "between … and …". */
function boundedAt(tokens: readonly Token[], from: number, today: string | null): (Period & { to: number }) | null {
  const low = tokens[from]?.low ?? '';
  const skip = (at: number) =>
    ['the', 'of', 'on', 'about', 'around', 'to', 'from'].includes(tokens[at]?.low ?? '') ? at + 1 : at;
  if (low === 'between' || low === 'from') {
    const range = rangeAt(tokens, skip(from + 1), today);
    if (range) return range;
    if (low === 'between') return null;
  }
  const compared = comparedAt(tokens, from, today);
  if (compared) return compared;
  if (low === 'up' || low === 'prior') {
    const time =
      tokens[from + 1]?.low === 'to' || tokens[from + 1]?.low === 'until'
        ? timeAt(tokens, skip(from + (tokens[from + 3]?.low === 'including' ? 4 : 2)), today)
        : null;
    return time && { until: low === 'prior' ? dayBefore(time.first, today) : time.last, to: time.to };
  }
  if (low === 'as' && (tokens[from + 1]?.low === 'of' || tokens[from + 1]?.low === 'from')) {
    const time = timeAt(tokens, skip(from + 2), today);
    return time && { since: time.first, to: time.to };
  }
  if (SINCE.has(low) || UNTIL.has(low)) {
    const time = timeAt(tokens, skip(from + 1), today);
    if (!time) return null;
    const to =
      ['on', 'onward', 'onwards', 'forward'].includes(tokens[time.to]?.low ?? '') && low === 'from'
        ? time.to + 1
        : time.to;
    // "Quotes from last month"; "from April" leaves its end open.
    const isWithin = low === 'from' && to === time.to && isDay(time.last) && tokens[time.to - 2]?.low === 'last';
    if (isWithin) return { since: time.first, until: time.last, to };
    if (low === 'after') return { since: dayAfter(time), to };
    if (low === 'before') return { until: dayBefore(time.first, today), to };
    return UNTIL.has(low) ? { until: time.last, to } : { since: time.first, to };
  }
  const within = ['in', 'on', 'during', 'over', 'within', 'for'].includes(low);
  const time = timeAt(tokens, within ? skip(from + 1) : from, today);
  if (!time || (!within && /^(?:may|march|august)$/.test(low) && time.to === from + 1)) return null;
  return { since: time.first, ...(isDay(time.last) ? { until: time.last } : {}), to: time.to };
}

/** `… and …`, `… to …`: both times; the first may leave its month and year to the second. */
function rangeAt(tokens: readonly Token[], from: number, today: string | null): (Period & { to: number }) | null {
  const joins = (at: number) => ['and', 'to', 'until', 'till', 'through'].includes(tokens[at]?.low ?? '');
  const after = (at: number) => (['the'].includes(tokens[at]?.low ?? '') ? at + 1 : at);
  const day = ordinal(tokens[from]?.low ?? '');
  if (day !== null && joins(from + 1)) {
    const second = absoluteAt(tokens, after(from + 2), today);
    return second && isDay(second.first)
      ? { since: `${second.first.slice(0, 8)}${String(day).padStart(2, '0')}`, until: second.last, to: second.to }
      : null;
  }
  const first = timeAt(tokens, from, today);
  if (!first || !joins(first.to)) return null;
  const second = timeAt(tokens, after(first.to + 1), today);
  if (second) return { since: first.first, until: second.last, to: second.to };
  const last = ordinal(tokens[after(first.to + 1)]?.low ?? '');
  if (last === null || !isDay(first.first)) return null;
  const year = yearOf(tokens[after(first.to + 1) + 1]?.low ?? '');
  const end = year === null ? first.first.slice(0, 8) : `${year}${first.first.slice(4, 8)}`;
  const until = `${end}${String(last).padStart(2, '0')}`;
  return {
    since: `${end.slice(0, 4)}${first.first.slice(4)}`,
    until,
    to: after(first.to + 1) + (year === null ? 1 : 2),
  };
}

/** `no later than …`, `earlier than …`, `not before …`. */
function comparedAt(tokens: readonly Token[], from: number, today: string | null): (Period & { to: number }) | null {
  const words = [0, 1, 2].map((n) => tokens[from + n]?.low ?? '');
  const not = ['no', 'not'].includes(words[0] ?? '');
  const [word, than] = words.slice(not ? 1 : 0);
  const compares = /^(?:later|newer|earlier|older)$/.test(word ?? '') && than === 'than';
  if (!compares && !(not && (word === 'before' || word === 'after'))) return null;
  const time = timeAt(tokens, from + (not ? 1 : 0) + (compares ? 2 : 1), today);
  if (!time) return null;
  const early = /^(?:earlier|older|before)$/.test(word ?? '');
  if (not) return early ? { since: time.first, to: time.to } : { until: time.last, to: time.to };
  return early ? { until: dayBefore(time.first, today), to: time.to } : { since: dayAfter(time), to: time.to };
}

function timeAt(tokens: readonly Token[], at: number, today: string | null): Time | null {
  return absoluteAt(tokens, at, today) ?? monthAt(tokens, at, today) ?? relativeAt(tokens, at);
}

/** `19 Sept 2023`, `September 19th, 2023`, `Sept 2023`, `September`, `2023-09-19`, `2023`. */
function absoluteAt(tokens: readonly Token[], at: number, today: string | null): Time | null {
  const word = (n: number) => tokens[at + n]?.low ?? '';
  const span = (first: string, last: string, length: number): Time => ({ first, last, to: at + length });
  if (isDay(word(0))) return span(word(0), word(0), 1);
  const numeric = numericDay(word(0));
  if (numeric !== null) return span(numeric, numeric, 1);
  const dayFirst = ordinal(word(0)) !== null;
  const of = dayFirst && word(1) === 'of' ? 1 : 0;
  const month = monthOf(word(dayFirst ? 1 + of : 0));
  if (month !== null) {
    const day = ordinal(word(dayFirst ? 0 : 1));
    const used = (day === null ? 1 : 2) + of;
    const year = yearOf(word(used));
    const length = used + (year === null ? 0 : 1);
    if (year === null && today === null) return null;
    const chosen = year ?? lastYearWith(month, day ?? 1, today ?? '');
    return day === null
      ? span(iso(chosen, month, 1), iso(chosen, month, lastDay(chosen, month)), length)
      : span(iso(chosen, month, day), iso(chosen, month, day), length);
  }
  const year = yearOf(word(0));
  return year === null ? null : span(iso(year, 1, 1), iso(year, 12, 31), 1);
}

/** `this month`, `last month`, `this year`, `last year`: known days, where today is. */
function monthAt(tokens: readonly Token[], at: number, today: string | null): Time | null {
  const [which, unit] = [tokens[at]?.low, tokens[at + 1]?.low];
  if (today === null || (which !== 'this' && which !== 'last')) return null;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (unit === 'year')
    return which === 'this'
      ? { first: iso(year, 1, 1), last: today, to: at + 2 }
      : { first: iso(year - 1, 1, 1), last: iso(year - 1, 12, 31), to: at + 2 };
  if (unit !== 'month') return null;
  if (which === 'this') return { first: iso(year, month, 1), last: today, to: at + 2 };
  const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return { first: iso(y, m, 1), last: iso(y, m, lastDay(y, m)), to: at + 2 };
}

/** `yesterday`, `last week`, `monday`, `two weeks ago`, `the last three days`: as chrono reads them. */
function relativeAt(tokens: readonly Token[], at: number): Time | null {
  const word = (n: number) => tokens[at + n]?.low ?? '';
  const plainly = (typed: string, length: number): Time => ({ first: typed, last: typed, to: at + length });
  if (['today', 'yesterday'].includes(word(0))) return plainly(word(0), 1);
  if (word(0) === 'this' && ['morning', 'afternoon', 'evening'].includes(word(1))) return plainly('today', 2);
  if (word(0) === 'last' && word(1) === 'night') return plainly('yesterday', 2);
  if (['last', 'past', 'this'].includes(word(0)) && [...WEEKDAYS, 'week', 'month', 'year'].includes(word(1)))
    return plainly(`${word(0) === 'this' ? 'this' : 'last'} ${word(1)}`, 2);
  if (['last', 'past'].includes(word(0)) && monthOf(word(1)) !== null) return null;
  if (word(0) === 'weekend') return plainly('last saturday', 1);
  if (WEEKDAYS.includes(word(0))) return plainly(`last ${word(0)}`, 1);
  const past = ['last', 'past', 'the'].includes(word(0)) ? 1 : 0;
  const count =
    (Object.hasOwn(NUMBERS, word(past)) ? NUMBERS[word(past)] : undefined) ??
    (/^\d{1,3}$/.test(word(past)) ? word(past) : null);
  const of = word(past + 1) === 'of' ? 1 : 0;
  const unit = /^(day|week|month|year)s?$/.exec(word(past + 1 + of))?.[1];
  if (count === null || unit === undefined) return null;
  const ago = word(past + 2 + of) === 'ago' ? 1 : 0;
  if (past + ago !== 1) return null;
  return plainly(`${count} ${unit}${count === '1' ? '' : 's'} ago`, past + 2 + of + ago);
}

const dayAfter = ({ last }: Time): string => (isDay(last) && !Number.isNaN(Date.parse(last)) ? shifted(last, 1) : last);

function dayBefore(day: string, today: string | null): string {
  if (isDay(day)) return Number.isNaN(Date.parse(day)) ? day : shifted(day, -1);
  if (today === null) return day;
  if (day === 'today') return shifted(today, -1);
  return day === 'yesterday' ? shifted(today, -2) : day;
}
