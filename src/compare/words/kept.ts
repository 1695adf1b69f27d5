/** What was reckoned from one article or two, kept for as long as it is likely to be asked for again; never more than a bounded amount. */

interface Entry<Value> {
  readonly value: Value;
  readonly size: number;
}

type ByTwo<Value> = WeakMap<object, WeakMap<object, Entry<Value>>>;

/**
 * A memory of what is costly to reckon and always comes out the same, by two objects in order; for one, it is both. It keeps neither
 * alive. What was kept or asked for last stays up to `most`, as sizes are given, and what was before it up to as much again.
 */
export class Kept<Value> {
  readonly #most: number;
  #recent: ByTwo<Value> = new WeakMap();
  #before: ByTwo<Value> = new WeakMap();
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(one: object, other: object): Value | undefined {
    const recent = this.#recent.get(one)?.get(other);
    if (recent !== undefined) return recent.value;
    const before = this.#before.get(one)?.get(other);
    if (before !== undefined) this.#put(one, other, before);
    return before?.value;
  }

  set(one: object, other: object, { value, size }: Entry<Value>): void {
    this.#put(one, other, { value, size });
  }

  #put(one: object, other: object, entry: Entry<Value>): void {
    if (this.#size + entry.size > this.#most) {
      this.#before = this.#recent;
      this.#recent = new WeakMap();
      this.#size = 0;
    }
    this.#size += entry.size;
    const others = this.#recent.get(one) ?? new WeakMap<object, Entry<Value>>();
    this.#recent.set(one, others.set(other, entry));
  }
}
