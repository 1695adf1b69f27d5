// Gives features their numbers: each has a name, which the weights are kept under, and a number, which the reader works with.
import { phraseKinds } from './page-words.ts';

/** Steps of a measure: the features `name>=step` have the numbers from `first` on. Steps ascend. */
export interface Ladder {
  readonly first: number;
  readonly steps: readonly number[];
}

/** The features of one kind of thing, as they are declared. */
export class FeatureNames {
  private readonly names: string[] = [];

  /** All names, by number. */
  get all(): readonly string[] {
    return this.names;
  }
  one(name: string): number {
    return this.names.push(name) - 1;
  }
  /** One feature for each of the endings; the number of the first. */
  each(endings: readonly string[], name: (ending: string) => string): number {
    const first = this.names.length;
    for (const ending of endings) this.one(name(ending));
    return first;
  }
  /** One feature for each kind of phrase; the number of the first. */
  kinds(name: (kind: string) => string): number {
    return this.each(phraseKinds, name);
  }
  ladder(name: string, steps: readonly number[]): Ladder {
    return { first: this.each(steps.map(String), (step) => `${name}>=${step}`), steps };
  }
}

/** The numbers of the features that hold for one line; emptied and filled again for each. */
export class Noted {
  readonly numbers = new Uint16Array(1024);
  count = 0;

  note(feature: number, holds = true): void {
    if (holds) this.numbers[this.count++] = feature;
  }
  /** Notes every step that the value reaches. */
  ladder({ first, steps }: Ladder, value: number): void {
    for (let k = 0; k < steps.length && value >= (steps[k] ?? Infinity); k += 1) this.numbers[this.count++] = first + k;
  }
  /** Notes a feature for each kind in a set of bits. */
  kinds(first: number, kinds: number): void {
    for (let left = kinds; left !== 0; left &= left - 1)
      this.numbers[this.count++] = first + 31 - Math.clz32(left & -left);
  }
}

/** The weights of a set of features, a row of `columns` each, in the order of the features' numbers. */
export function rowsOf(
  names: readonly string[],
  weights: Readonly<Record<string, readonly number[] | number>>,
  columns: number,
): Float64Array {
  const rows = new Float64Array(names.length * columns);
  names.forEach((name, i) => {
    const row = weights[name];
    if (row !== undefined) rows.set(typeof row === 'number' ? [row] : row, i * columns);
  });
  return rows;
}
