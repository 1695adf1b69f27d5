/** A fixed set of words by their hashes, asked of every word of every article: mostly one look into a short row tells. */
export class WordSet {
  /** Each hash at the place that its low bits name, or the next free one behind; 0 is none. */
  readonly #row: Int32Array;

  constructor(hashes: Iterable<number>) {
    const all = new Set(hashes);
    let size = 64;
    while (size < all.size * 8) size *= 2;
    this.#row = new Int32Array(size);
    for (const hash of all) {
      let place = hash & (size - 1);
      while (this.#row[place] !== 0) place = (place + 1) & (size - 1);
      this.#row[place] = hash;
    }
  }

  has(hash: number): boolean {
    const row = this.#row;
    const mask = row.length - 1;
    for (let place = hash & mask; row[place] !== 0; place = (place + 1) & mask) if (row[place] === hash) return true;
    return false;
  }
}
