/** Of a difference between many articles, the few readings that are named: every wording before a second article with the same. */
import { sidesOf, type SideReading } from '../reply/sides.ts';

export interface Condensed<Reading extends SideReading> {
  /** In their order; the last of each wording says how many further articles have it. */
  readonly kept: readonly Reading[];
  /** Articles whose wording is none of those kept. */
  readonly beyond: number;
}

/** Articles that one note names. */
const MOST = 6;

export function condenseReadings<Reading extends SideReading>(readings: readonly Reading[]): Condensed<Reading> {
  if (readings.length <= MOST) return { kept: readings, beyond: 0 };
  const sides = sidesOf(readings);
  const named = new Set(sides.slice(0, MOST).map(([first]) => first));
  for (const reading of sides.slice(0, MOST).flat()) if (named.size < MOST) named.add(reading);
  const kept = sides.slice(0, MOST).flatMap((side) => {
    const own = side.filter((reading) => named.has(reading));
    const also = side.length - own.length;
    return own.map((reading, at) => (also > 0 && at === own.length - 1 ? { ...reading, also } : reading));
  });
  const beyond = sides.slice(MOST).reduce((sum, side) => sum + side.length, 0);
  const order = new Map(readings.map(({ article }, at) => [article.id, at]));
  return { kept: kept.toSorted((a, b) => (order.get(a.article.id) ?? 0) - (order.get(b.article.id) ?? 0)), beyond };
}
