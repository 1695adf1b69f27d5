/** How much the words around two days of two articles have in common, the rare ones more; reckoned where it is asked for. */
import type { FactsPair } from '../facts.ts';
import { measuresOf } from '../figures/measures.ts';
import { toldDaysOf } from './told-days.ts';
import type { ToldDay } from './told-days.ts';

export class DayLikenesses {
  readonly ones: readonly ToldDay[];
  readonly others: readonly ToldDay[];
  private readonly timesA: ReadonlyMap<string, number>;
  private readonly timesB: ReadonlyMap<string, number>;
  /** A row for each of the one, a column for each of the other; below 0 where it was not asked for. */
  private readonly table: Float64Array;

  constructor({ a, b }: FactsPair) {
    [this.ones, this.others] = [toldDaysOf(a), toldDaysOf(b)];
    [this.timesA, this.timesB] = [measuresOf(a).times, measuresOf(b).times];
    this.table = new Float64Array(this.ones.length * this.others.length).fill(-1);
  }

  of(one: ToldDay, other: ToldDay): number {
    const at = one.index * this.others.length + other.index;
    const known = this.table[at] ?? 0;
    return known < 0 ? (this.table[at] = this.read(one, other)) : known;
  }

  private read(one: ToldDay, other: ToldDay): number {
    const [ones, others] = [one.around(), other.around()];
    let likeness = 0;
    for (const [key, near] of ones) {
      const its = others.get(key);
      if (its === undefined) continue;
      likeness += Math.min(near, its) / Math.sqrt((this.timesA.get(key) ?? 1) * (this.timesB.get(key) ?? 1));
    }
    return likeness;
  }
}
