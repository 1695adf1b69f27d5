/** A set of small numbers that is asked for each of millions of them: a flag for each, and a list of those that are in it. */
export class SlotSet {
  #flags = new Uint8Array(64);
  /** With numbers that are in it no more. */
  #listed: number[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(slot: number): boolean {
    return this.#flags[slot] === 1;
  }

  add(slot: number): void {
    if (this.#flags[slot] === 1) return;
    if (slot >= this.#flags.length) {
      const flags = new Uint8Array(slot * 2);
      flags.set(this.#flags);
      this.#flags = flags;
    }
    this.#flags[slot] = 1;
    this.#listed.push(slot);
    this.#size++;
  }

  delete(slot: number): void {
    if (this.#flags[slot] !== 1) return;
    this.#flags[slot] = 0;
    this.#size--;
    if (this.#size === 0) this.#listed = [];
  }

  /** In the order they came in; what is put in meanwhile comes last. A number that was taken out and put in again may come twice. */
  *[Symbol.iterator](): Iterator<number> {
    const listed = this.#listed;
    for (let at = 0; at < listed.length; at++) {
      const slot = listed[at] as number;
      if (this.#flags[slot] === 1) yield slot;
    }
  }
}
