/** A stated date → the instant it names, where time and zone were stated. No clock. */
import type { StatedDate } from '../../model/article.ts';

const OFFSET = /^([+-])(\d\d):?(\d\d)$/;

/** Seconds since 1970, or null where the date names no instant. */
export function instantOf({ iso, precision, zone }: StatedDate): number | null {
  if (zone === null || (precision !== 'minute' && precision !== 'second')) return null;
  const asUtc = Date.parse(`${iso}Z`);
  if (Number.isNaN(asUtc)) return null;
  const offset = offsetAt(zone, asUtc);
  if (offset === null) return null;
  // A named zone's offset is asked again at the first answer: the clock may have changed in between.
  const named = offsetAt(zone, asUtc - offset);
  return named === null ? null : Math.floor((asUtc - named) / 1000);
}

/** ms east of Greenwich; null for a zone that nobody knows. */
function offsetAt(zone: string, instant: number): number | null {
  if (zone === 'Z' || zone === 'UTC') return 0;
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name === 'GMT' ? 0 : offsetAt(name.replace('GMT', ''), instant);
  } catch {
    return null;
  }
}
