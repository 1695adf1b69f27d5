/** Days, months and years as they are written, and as ISO days. Knows no clock. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
export const yearOf = (low: string): number | null => (/^(?:19|20)\d{2}$/.test(low) ? Number(low) : null);
export const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `19.9.2023`, `09/19/2023`: where it is clear which is the month; with full stops the day comes first. */
export function numericDay(low: string): string | null {
  const [, one, mark, two, year] = /^(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})$/.exec(low) ?? [];
  if (one === undefined || two === undefined) return null;
  const [a, b] = [Number(one), Number(two)];
  if (b > 12 && a <= 12 && mark !== '.') return iso(Number(year), a, b);
  if (b <= 12 && (a > 12 || mark === '.')) return iso(Number(year), b, a);
  return null;
}

export function ordinal(low: string): number | null {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(low)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

export function monthOf(low: string): number | null {
  if (low.length < 3) return null;
  const at = MONTHS.findIndex((month) => month === low || (low.length <= 4 && month.startsWith(low)));
  return at === -1 ? null : at + 1;
}

export function lastYearWith(month: number, day: number, today: string): number {
  const year = Number(today.slice(0, 4));
  return iso(year, month, day) <= today ? year : year - 1;
}

export const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
