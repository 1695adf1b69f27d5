// Reads the full date a line of page furniture prints ("Published: 12 March 2024 09:15 GMT"). Ages ("2 hours ago") and half dates are none.
import type { StatedDate } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { months } from './page-words.ts';

/** Longest stretch of a line that is looked at. */
const LOOKED_AT = 300;
const NAMED_DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|\.|º)?(?: de| of)? (\p{L}{3,10})\.?,?(?: de)? ((?:19|20)\d\d)(?!\p{N})/gu;
const NAMED_MONTH_FIRST = /(?<![\p{L}\p{N}])(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\p{N})/gu;
const NUMERIC_YEAR_FIRST = /(?<![\p{L}\p{N}])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\p{N})/gu;
const NUMERIC_YEAR_LAST = /(?<![\p{L}\p{N}])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\p{N})/gu;
const CLOCK =
  /^[T,|•·@\s–-]{0,4}(?:at |hour: ?|time: ?|um |à |às )?(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\b\.?)?(?:[ .]?\(?(GMT|UTC|Z(?![\p{L}])|[+-]\d{2}:?\d{2})\)?)?/iu;

type Day = Span & { readonly iso: string };

/** The dates printed in a line, in order, each with its clock where one follows it. Numbers that could be two days (03/04/2024) are none. */
export function datesIn(text: string, line: Span): StatedDate[] {
  const seen = text.slice(line.start, Math.min(line.end, line.start + LOOKED_AT));
  return daysIn(seen)
    .sort((a, b) => a.start - b.start)
    .map((day) => withClock(seen, day))
    .map((date) => ({
      ...date,
      span: date.span && { start: date.span.start + line.start, end: date.span.end + line.start },
    }));
}

function daysIn(seen: string): Day[] {
  const found: Day[] = [];
  const add = (match: RegExpExecArray, parts: { year: string | undefined; month: number; day: number }): void => {
    const iso = `${parts.year}-${pad(parts.month)}-${pad(parts.day)}`;
    if (isOnCalendar(iso)) found.push({ start: match.index, end: match.index + match[0].length, iso });
  };
  for (const match of seen.matchAll(NAMED_DAY_FIRST))
    add(match, { year: match[3], month: monthOf(match[2]), day: Number(match[1]) });
  for (const match of seen.matchAll(NAMED_MONTH_FIRST))
    add(match, { year: match[3], month: monthOf(match[1]), day: Number(match[2]) });
  for (const match of seen.matchAll(NUMERIC_YEAR_FIRST))
    add(match, { year: match[1], month: Number(match[3]), day: Number(match[4]) });
  for (const match of seen.matchAll(NUMERIC_YEAR_LAST)) {
    const [a, b] = [Number(match[1]), Number(match[3])];
    if (a > 12 || a === b) add(match, { year: match[4], month: b, day: a });
    else if (b > 12) add(match, { year: match[4], month: a, day: b });
  }
  return found;
}

const monthOf = (name: string | undefined): number => months.get((name ?? '').toLowerCase()) ?? 0;
const pad = (number: number): string => String(number).padStart(2, '0');

function isOnCalendar(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
}

function withClock(seen: string, day: Day): StatedDate {
  const clock = CLOCK.exec(seen.slice(day.end, day.end + 40));
  const hour = clock ? hourOf(Number(clock[1]), clock[4]) : -1;
  if (!clock || hour < 0 || Number(clock[2]) > 59 || Number(clock[3] ?? 0) > 59) {
    return { iso: day.iso, precision: 'day', zone: null, span: { start: day.start, end: day.end } };
  }
  const iso = `${day.iso}T${pad(hour)}:${clock[2]}${clock[3] === undefined ? '' : `:${clock[3]}`}`;
  const span = { start: day.start, end: day.end + clock[0].trimEnd().length };
  return { iso, precision: clock[3] === undefined ? 'minute' : 'second', zone: zoneOf(clock[5]), span };
}

/** The hour of 24, or -1 where the clock cannot show it. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour <= 23 ? hour : -1;
  if (hour < 1 || hour > 12) return -1;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Only what names one offset: `EST` and `IST` name several. */
function zoneOf(printed: string | undefined): string | null {
  if (printed === undefined) return null;
  if (/^[a-z]/i.test(printed)) return 'Z';
  return printed.includes(':') ? printed : `${printed.slice(0, 3)}:${printed.slice(3)}`;
}
