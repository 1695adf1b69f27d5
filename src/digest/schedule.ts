/** When a subscription is due: slots of its calendar against an instant. Pure; the only file that names croner. */
import { Cron } from 'croner';
import type { QuietHours, When } from '../model/subscription.ts';

/** A calendar: five fields in a zone, and the hours in which nothing is sent. */
export type Timetable = Pick<When, 'zone' | 'quiet'> & { readonly cron: string };

/** The one slot to be sent now. */
export interface Due {
  /** Its instant, ms since 1970. */
  readonly slot: number;
  /** Earlier slots that are left out in its favour, counted up to `MOST_COUNTED`. */
  readonly missed: number;
  /** Why it is not sent at its own time; null: it is. */
  readonly held: 'late' | 'quiet' | null;
}

const MOST_COUNTED = 99;
/** What is sent later than this says so, ms. */
export const LATE = 10 * 60_000;

/** The first slot after an instant; null where the calendar has none left. */
export function slotAfter({ cron, zone }: Timetable, after: number): number | null {
  return calendar(cron, zone).nextRun(new Date(after))?.getTime() ?? null;
}

/**
 * What is due at `now`, when everything up to `last` is done with (ms since 1970): the newest slot alone, so that a long absence
 * is caught up once. Null where nothing is due, or the hours are quiet.
 */
export function dueAt(timetable: Timetable, last: number, now: number): Due | null {
  const { cron, zone, quiet } = timetable;
  if (isQuiet(quiet, zone, now)) return null;
  const first = slotAfter(timetable, last);
  if (first === null || first > now) return null;
  // Slots are whole minutes; the one of this very minute counts.
  const [newest] = calendar(cron, zone).previousRuns(1, new Date(Math.floor(now / 1000) * 1000 + 1000));
  const slot = newest?.getTime() ?? first;
  const held = now - slot <= LATE ? null : isQuiet(quiet, zone, slot) ? 'quiet' : 'late';
  return { slot, missed: slotsBetween(timetable, first, slot), held };
}

/** How many slots there are from one to before another, up to `MOST_COUNTED`. */
function slotsBetween(timetable: Timetable, first: number, end: number): number {
  let count = 0;
  for (let slot: number | null = first; slot !== null && slot < end && count < MOST_COUNTED; count++)
    slot = slotAfter(timetable, slot);
  return count;
}

/** Whether the wall clock of the zone stands in the quiet hours. */
export function isQuiet(quiet: QuietHours | null, zone: string, at: number): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  const clock = clockIn(zone).format(at);
  return from <= to ? from <= clock && clock < to : from <= clock || clock < to;
}

const FIELDS = ['minute', 'hour', 'day of the month', 'month', 'day of the week'];
const FIELD = /^[\d*,/A-Z-]{1,100}$/i;
const RIGHT = 'minute, hour, day of the month, month, day of the week, as in 30 8 * * 1-5 (08:30 on weekdays)';
/** Slots nearer to each other are a flood; a watch tells at once. */
const NEAREST = 15 * 60_000;
const LOOKED_AT = 100;

/** What is wrong with five fields, and what would be right; null: they can be used. */
export function faultOf(cron: string, now: number): string | null {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== FIELDS.length)
    return `“${cron.slice(0, 60)}” has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}; five are wanted: ${RIGHT}`;
  const strange = fields.findIndex((field) => !FIELD.test(field));
  if (strange >= 0) return `“${fields[strange]}” is no ${FIELDS[strange]}; five fields are wanted: ${RIGHT}`;
  try {
    // Where no clock changes: what comes together on one night of the year is no flood.
    return faultOfSlots(calendar(cron, 'UTC').nextRuns(LOOKED_AT, new Date(now)), cron);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^CronPattern: /, '') : String(error);
    return `“${cron}” cannot be read (${reason}); five fields are wanted: ${RIGHT}`;
  }
}

function faultOfSlots(slots: readonly Date[], cron: string): string | null {
  if (slots.length === 0) return `“${cron}” never comes: there is no such day`;
  const near = slots.some(
    (slot, at) => slot.getTime() - (slots[at - 1]?.getTime() ?? Number.NEGATIVE_INFINITY) < NEAREST,
  );
  return near
    ? `“${cron}” comes more often than every 15 minutes; a digest gathers. What cannot wait is for /watch`
    : null;
}

const calendars = new Map<string, Cron>();
const clocks = new Map<string, Intl.DateTimeFormat>();
const MOST_KEPT = 5000;

/**
 * A fixed hour that a clock change skips comes right after the gap, once, and one that is there twice comes the first time;
 * where hour or minute is a wildcard, every hour that the clock shows counts.
 */
function calendar(cron: string, zone: string): Cron {
  return kept(calendars, `${cron} ${zone}`, () => {
    return new Cron(cron, { timezone: zone, mode: '5-part', fixedTimeRule: 'no-wildcard', paused: true });
  });
}

/** `08:30` as the wall clock of a zone shows it. */
function clockIn(zone: string): Intl.DateTimeFormat {
  return kept(clocks, zone, () => {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  });
}

/** Making one takes a hundred times as long as asking it. */
function kept<Made>(all: Map<string, Made>, key: string, make: () => Made): Made {
  const known = all.get(key);
  if (known !== undefined) return known;
  if (all.size >= MOST_KEPT) all.clear();
  const made = make();
  all.set(key, made);
  return made;
}
