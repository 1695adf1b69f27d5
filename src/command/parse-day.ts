/** What an asker typed for a day → ISO day. Plain words are read by chrono, which is loaded only then and never reads an article. */
import { UserError } from '../user-error.ts';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * `2023-09-19`, `19 Sept 2023`, `yesterday`, `last monday`: the day in `zone` at `now` (ms since 1970).
 * @throws UserError when it is no day, or one that does not exist.
 */
export async function parseDay(typed: string, now: number, zone: string): Promise<string> {
  const iso = ISO_DAY.exec(typed);
  if (iso) return existing(typed);
  const { casual } = await import('chrono-node');
  const here = new Date(now);
  const [found, ...more] = casual.parse(
    typed,
    { instant: here, timezone: offsetMinutes(zone, here) },
    { forwardDate: false },
  );
  if (!found || more.length > 0 || found.text.length < typed.trim().length) throw unreadable(typed);
  const { start, end } = found;
  const names = (['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part));
  if (end || (start.isCertain('hour') && !names)) throw unreadable(typed);
  const pad = (part: number | null, width: number) => String(part).padStart(width, '0');
  const day = `${pad(start.get('year'), 4)}-${pad(start.get('month'), 2)}-${pad(start.get('day'), 2)}`;
  return existing(start.isCertain('year') ? day : lastBefore(day, new Date(now), start.isCertain('month')));
}

/** "September" and "Monday" mean the last one: what is held lies in the past. A weekday goes back a week, a month a year. */
function lastBefore(day: string, now: Date, byYear: boolean): string {
  const tomorrow = new Date(now.getTime() + 24 * 3600 * 1000).toISOString().slice(0, 10);
  if (day <= tomorrow) return day;
  const at = new Date(`${day}T00:00:00Z`);
  if (byYear) at.setUTCFullYear(at.getUTCFullYear() - 1);
  else at.setUTCDate(at.getUTCDate() - 7);
  return at.toISOString().slice(0, 10);
}

function existing(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day)
    throw new UserError(`There is no day ${day}.`);
  return day;
}

const unreadable = (typed: string) =>
  new UserError(`“${typed.slice(0, 60)}” is no day; write it as 2023-09-19, "19 Sept 2023" or "last monday".`);

function offsetMinutes(zone: string, at: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  const offset = /([+-])(\d{2}):(\d{2})/.exec(name.find(({ type }) => type === 'timeZoneName')?.value ?? '');
  return offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
}
