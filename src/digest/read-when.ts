/** Hours in plain words, or as five fields → five fields; or what is wrong with them. Pure. */

import type { QuietHours } from '../model/subscription.ts';

/** `wrong`: one sentence without a full stop, saying what would be right. */
export type ReadWhen = { readonly cron: string } | { readonly wrong: string };

const DAYS: readonly (readonly [name: string, field: string])[] = [
  ['daily', '*'],
  ['days?', '*'],
  ['weekdays?', '1-5'],
  ['work(?:ing )?days?', '1-5'],
  ['weekends?', '0,6'],
  ['sun(?:days?)?', '0'],
  ['mon(?:days?)?', '1'],
  ['tue(?:s|sdays?)?', '2'],
  ['wed(?:nesdays?)?', '3'],
  ['thu(?:rs|rsdays?)?', '4'],
  ['fri(?:days?)?', '5'],
  ['sat(?:urdays?)?', '6'],
];
const DAY = DAYS.map(([name, field]) => [new RegExp(`^${name}$`), field] as const);
const TIME = /^(\d{1,2})(?:[:.h](\d{2})|(h))?(am|pm)?$/;
const FILLER = new Set(['at', 'on', 'every', 'each', 'and', '&', 'the', 'in']);
const LONGEST = 120;
const HOW =
  'write it as “weekdays 08:30”, “daily 7:00”, “mondays and thursdays 9am”, “every 2 hours”, or as five fields such as 30 8 * * 1-5';

const MONTHLY = 'Days of a month are told by five fields, such as 0 8 1 * * (08:00 on the first of each month)';
const HOUR = 'At what hour? Name it, as in “daily 7:00” or “weekdays 18:30”';
const AGAIN = 'A digest comes again and again, as in “daily 8:00”; /digest now shows one at once';
/** What words that are no days are told. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['weekly', 'Name the day of the week, as in “mondays 8:00”'],
  ['week', 'Name the day of the week, as in “mondays 8:00”'],
  ['weeks', 'A digest knows no other weeks than every one; name the days, as in “mondays 8:00”'],
  ['other', 'Every other day is told by five fields, such as 0 8 */2 * * (08:00 on every other day of the month)'],
  ...'monthly month months first second third last 1st quarterly yearly'
    .split(' ')
    .map((word) => [word, MONTHLY] as const),
  ...'morning mornings evening evenings afternoon night twice once half quarter'
    .split(' ')
    .map((word) => [word, HOUR] as const),
  ...'now today tomorrow tonight'.split(' ').map((word) => [word, AGAIN] as const),
]);

/** Reads what an editor typed for the hours of a digest. Whether five fields are right is for the schedule to say. */
export function readWhen(typed: string): ReadWhen {
  const words = typed.trim().toLowerCase();
  if (words.length > LONGEST) return { wrong: `Hours of ${words.length} characters cannot be read; ${HOW}` };
  if (looksLikeFields(words)) return { cron: words.replace(/\s+/g, ' ') };
  const joined = words
    .replace(/(\d)\s+(am|pm)\b/g, '$1$2')
    .replace(/\b(\d{1,2}) ?o['’]?clock\b/g, '$1:00')
    .replace(/\b(\w+) (?:to|through|until|till) (\w+)\b/g, '$1-$2')
    .replace(/\s*[–-]\s*/g, '-');
  const tokens = joined.split(/[\s,;]+/).filter((token) => token !== '');
  return everySoOften(tokens) ?? atHours(tokens);
}

/** `22:00-07:00`, `10pm to 7am` → quiet hours; null for `none`. */
export function readQuiet(typed: string): QuietHours | null | { readonly wrong: string } {
  const words = typed.trim().toLowerCase();
  if (words === 'none') return null;
  const joined = words.replace(/(\d)\s+(am|pm)\b/g, '$1$2').replace(/^from /, '');
  const times = joined
    .slice(0, LONGEST)
    .split(/\s*(?:-|–|\bto\b|\buntil\b)\s*/)
    .map(readTime);
  const [from, to] = times.map((time) => (time && 'hour' in time ? clock(time) : null));
  if (times.length === 2 && from && to && from !== to) return { from, to };
  return { wrong: `“${typed.slice(0, 60)}” are no quiet hours; write them as “22:00-07:00”, or “none”` };
}

const clock = ({ hour, minute }: { hour: number; minute: number }): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Signs and numbers alone, or one sign that no plain words have. */
const looksLikeFields = (words: string): boolean => /[*/@]/.test(words) || /^[\d\s,-]+\s[\d\s,-]+$/.test(words);

/** "every hour", "every 2 hours on weekdays", "every 30 minutes"; null where hours of the day are given instead. */
function everySoOften(tokens: readonly string[]): ReadWhen | null {
  const at = tokens.findIndex((token) => /^(?:hourly|hours?|minutes?|mins?)$/.test(token));
  if (at < 0) return null;
  const number = /^\d{1,4}$/.test(tokens[at - 1] ?? '') ? Number(tokens[at - 1]) : null;
  const rest = readDays(tokens.filter((_, n) => n !== at && (number === null || n !== at - 1)));
  if ('wrong' in rest) return rest;
  const minutes = tokens[at]?.startsWith('min') === true;
  const [whole, least] = minutes ? [60, 15] : [24, 1];
  const step = number ?? 1;
  if (minutes && step < least)
    return { wrong: 'A digest comes at most every 15 minutes; what cannot wait is for /watch' };
  if (step < least) return { wrong: `Every ${step} hours is never; ${HOW}` };
  if (!minutes && step === 24) return { wrong: 'Every 24 hours is daily; name the hour, as in “daily 8:00”' };
  if (step >= whole || whole % step !== 0)
    return { wrong: `Every ${step} ${minutes ? 'minutes' : 'hours'} is none that a day holds evenly; ${HOW}` };
  const every = step === 1 ? '*' : `*/${step}`;
  return { cron: minutes ? `${every} * * * ${rest.days}` : `0 ${every} * * ${rest.days}` };
}

function atHours(tokens: readonly string[]): ReadWhen {
  const hint = tokens.map((token) => HINTS.get(token)).find((told) => told !== undefined);
  if (hint !== undefined) return { wrong: hint };
  const times: { hour: number; minute: number }[] = [];
  const rest: string[] = [];
  for (const token of tokens) {
    const time = readTime(token);
    if (time && 'wrong' in time) return time;
    if (time) times.push(time);
    else rest.push(token);
  }
  const days = readDays(rest);
  if ('wrong' in days) return days;
  const [first] = times;
  if (!first) return { wrong: `At what hour? ${HOW[0]?.toUpperCase()}${HOW.slice(1)}` };
  if (times.some(({ minute }) => minute !== first.minute))
    return { wrong: 'Several hours of one digest share their minutes, as in “daily 7:00 and 19:00”; make two digests' };
  const hours = [...new Set(times.map(({ hour }) => hour))].sort((a, b) => a - b);
  return { cron: `${first.minute} ${hours.join(',')} * * ${days.days}` };
}

function readTime(token: string): { hour: number; minute: number } | { wrong: string } | null {
  if (token === 'noon' || token === 'midday') return { hour: 12, minute: 0 };
  if (token === 'midnight') return { hour: 0, minute: 0 };
  const together = /^(\d{2})(\d{2})$/.exec(token);
  if (together) return { wrong: `“${token}” may be ${together[1]}:${together[2]}; write it so` };
  const [, digits, minutes, hours, half] = TIME.exec(token) ?? [];
  if (digits === undefined) return null;
  if (minutes === undefined && hours === undefined && half === undefined)
    return { wrong: `“${token}” may be an hour; write it with minutes, as in “weekdays 08:30”, or as 8am` };
  const [hour, minute] = [Number(digits), Number(minutes ?? 0)];
  const right = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;
  if (half !== undefined && hour > 12 && hour <= 23 && minute <= 59)
    return { wrong: `“${token}” is told twice over; write it as ${clock({ hour, minute })}` };
  if (!right || minute > 59)
    return { wrong: `“${token}” is no time of day; hours go from 0:00 to 23:59, as in “weekdays 08:30”` };
  return { hour: half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0), minute };
}

/** The fifth field; every day where none is named. */
function readDays(tokens: readonly string[]): { days: string } | { wrong: string } {
  const fields: string[] = [];
  for (const token of tokens.filter((one) => !FILLER.has(one))) {
    const [first, last, ...more] = token.split('-').map(dayField);
    if (first === undefined || first === null || last === null || more.length > 0)
      return { wrong: `“${token.slice(0, 40)}” is no day; ${HOW}` };
    if (last === undefined) fields.push(first);
    else fields.push(...daysFrom(Number(first), Number(last)));
  }
  if (fields.length === 0 || fields.includes('*')) return { days: '*' };
  return { days: fields.length === 1 ? (fields[0] ?? '*') : spelt(fields) };
}

const dayField = (word: string): string | null => DAY.find(([name]) => name.test(word))?.[1] ?? null;

/** `mon-fri` and also `sat-mon`, over the week's end. */
function daysFrom(first: number, last: number): string[] {
  if (Number.isNaN(first) || Number.isNaN(last)) return ['*'];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => String((first + n) % 7));
}

function spelt(fields: readonly string[]): string {
  const days = fields.flatMap((field) => (field === '1-5' ? ['1', '2', '3', '4', '5'] : field.split(',')));
  const once = [...new Set(days)].sort();
  return once.length === 7 ? '*' : once.join(',');
}
