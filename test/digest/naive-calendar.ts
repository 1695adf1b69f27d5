/** A calendar without any cleverness: steps through the minutes of a zone as its wall clock shows them. For tests alone. */

/** One minute of real time, and what the clock shows. */
interface Minute {
  /** ms since 1970. */
  readonly at: number;
  /** Minutes of the wall clock since 1970, as if it were UTC. */
  readonly wall: number;
}

/** A field of a calendar: what it accepts, and how it is written. */
export interface Field {
  readonly text: string;
  readonly wild: boolean;
  accepts(value: number): boolean;
}

export interface Fields {
  readonly minute: Field;
  readonly hour: Field;
  readonly weekday: Field;
}

const MINUTE = 60_000;

/** Minutes between the wall clock and UTC. */
export function offsetAt(zone: string, at: number): number {
  return wallAt(zone, at) - Math.floor(at / MINUTE);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallAt(zone: string, at: number): number {
  const made =
    formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, made);
  return Date.parse(`${made.format(at).replace(' ', 'T')}:00Z`) / MINUTE;
}

/** Every minute of a stretch of real time, first and last inclusive. */
export function minutesOf(zone: string, from: number, to: number): Minute[] {
  const minutes: Minute[] = [];
  for (let at = from; at <= to; at += MINUTE) minutes.push({ at, wall: wallAt(zone, at) });
  return minutes;
}

/** The instants within a year at which the clock of a zone was changed, to the minute. */
export function clockChanges(zone: string, year: number): number[] {
  const changes: number[] = [];
  const HOUR = 60 * MINUTE;
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += HOUR) {
    if (offsetAt(zone, at) === offsetAt(zone, at + HOUR)) continue;
    let change = at + MINUTE;
    while (offsetAt(zone, change) === offsetAt(zone, at)) change += MINUTE;
    changes.push(change);
  }
  return changes;
}

/**
 * The slots among the minutes. Fixed hours: once at their first showing, or right after the gap that skips them. With a wildcard in
 * hour or minute: whenever the clock shows them.
 */
export function naiveSlots(minutes: readonly Minute[], fields: Fields): number[] {
  const fixed = !fields.minute.wild && !fields.hour.wild;
  const shown = new Set<number>();
  const slots: number[] = [];
  let last: number | null = null;
  for (const { at, wall } of minutes) {
    const skipped: number[] = [];
    for (let missing = (last ?? wall - 1) + 1; missing < wall; missing++) skipped.push(missing);
    const first = !shown.has(wall);
    const due = matches(wall, fields) && (first || !fixed);
    if (due || (fixed && skipped.some((missing) => matches(missing, fields)))) slots.push(at);
    for (const one of [...skipped, wall]) shown.add(one);
    last = wall;
  }
  return slots;
}

function matches(wall: number, { minute, hour, weekday }: Fields): boolean {
  const clock = new Date(wall * MINUTE);
  return (
    minute.accepts(clock.getUTCMinutes()) && hour.accepts(clock.getUTCHours()) && weekday.accepts(clock.getUTCDay())
  );
}
