/** Dates and instants as people write them in metadata (ISO 8601 in its everyday forms). Reads nothing out of prose. */
import type { StatedDate } from '../model/article.ts';

type DateParts = Omit<StatedDate, 'span'>;

const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const time = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(\S{1,60})?$/;
const offset = /^([+-])(\d{2})(?::?(\d{2}))?$/;

/** The date that `value` writes, with the precision it has and no more; null if it writes none (`2023-02-30`, `19/9/23`). */
export function readStatedDate(value: string): DateParts | null {
  const date = day.exec(value);
  if (date) return isOnCalendar(value) ? { iso: value, precision: precisionOf(date), zone: null } : null;
  const moment = time.exec(value);
  if (!moment) return null;
  const [, on = '', hour = '', minute = '', second, zone] = moment;
  if (!isOnCalendar(on) || +hour > 23 || +minute > 59 || +(second ?? 0) > 59) return null;
  const named = zone === undefined ? null : readZone(zone);
  if (zone !== undefined && named === null) return null;
  const iso = `${on}T${hour}:${minute}`;
  return second === undefined
    ? { iso, precision: 'minute', zone: named }
    : { iso: `${iso}:${second}`, precision: 'second', zone: named };
}

/**
 * The instant that `value` writes, in ms since 1970; null unless it has a day, a time and a zone.
 * A time that a change of the clocks makes double, or skips, is the later one: an embargo must not end early.
 */
export function readInstant(value: string): number | null {
  const stated = readStatedDate(value);
  if (!stated || stated.zone === null) return null;
  const local = Date.parse(`${stated.iso}Z`);
  if (stated.zone === 'Z') return local;
  const shift = offset.exec(stated.zone);
  if (shift) return local - minutesOf(shift) * 60_000;
  return latestInstant(local, stated.zone);
}

function precisionOf(date: RegExpExecArray): 'year' | 'month' | 'day' {
  if (date[3] !== undefined) return 'day';
  return date[2] === undefined ? 'year' : 'month';
}

function isOnCalendar(value: string): boolean {
  const at = new Date(`${value.padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** `Z`, `+03:00` or an IANA name with a slash; abbreviations name several zones and are not read. */
function readZone(text: string): string | null {
  const name = text.replace(/^\[(.*)\]$/, '$1');
  if (/^(?:z|utc|gmt)$/i.test(name)) return 'Z';
  const shift = offset.exec(name);
  if (shift) return isOffset(shift) ? `${shift[1]}${shift[2]}:${shift[3] ?? '00'}` : null;
  if (!name.includes('/')) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name;
  } catch {
    return null;
  }
}

function isOffset(shift: RegExpExecArray): boolean {
  return Number(shift[2]) <= 14 && Number(shift[3] ?? 0) <= 59;
}

function minutesOf(shift: RegExpExecArray): number {
  const size = Number(shift[2]) * 60 + Number(shift[3] ?? 0);
  return shift[1] === '-' ? -size : size;
}

const dayMs = 86_400_000;

function latestInstant(local: number, zone: string): number {
  const shifts = [zoneShift(local - dayMs, zone), zoneShift(local + dayMs, zone)];
  const instants = shifts.map((shift) => local - shift);
  const real = instants.filter((instant, index) => zoneShift(instant, zone) === shifts[index]);
  return Math.max(...(real.length > 0 ? real : instants));
}

/** How far the zone's clocks are ahead of UTC at an instant, in ms. */
function zoneShift(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  const shift = offset.exec(name);
  return shift ? minutesOf(shift) * 60_000 : 0;
}
