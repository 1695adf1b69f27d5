/** Which of many short lists have a number in common: for each number that stands in two and more, the row of those lists. Knows no meaning. */

/** Lists of numbers, one after another; each ends before its place in `ends`. */
export interface Lists {
  readonly keys: Int32Array;
  readonly ends: Int32Array;
}

/** Lists are put in one by one, in order; each key’s row holds those put in so far. */
export class KeyRows {
  readonly #ends: Int32Array;
  /** By place in the lists: the number of the key’s row; -1 where it stands nowhere else, or stood in the same list before. */
  readonly #rowAt: Int32Array;
  /** By row, two numbers: where it begins in `lists`, and where those of its lists that are put in end. */
  readonly #bounds: Int32Array;
  readonly #lists: Int32Array;

  constructor(of: Lists) {
    const { rowAt, counts } = numbered(of);
    this.#ends = of.ends;
    this.#rowAt = rowAt;
    this.#bounds = new Int32Array(counts.length * 2);
    let start = 0;
    for (let row = 0; row < counts.length; row++) {
      this.#bounds.fill(start, row * 2, row * 2 + 2);
      start += counts[row] as number;
    }
    this.#lists = new Int32Array(start);
  }

  /**
   * Puts in the next list, and counts in `met` how many keys each earlier list has in common with it. Of a key that fewer than `most`
   * have, all are met, of any other the latest alone.
   */
  put(list: number, most: number, met: MetLists): void {
    const [bounds, lists, { shared, found }] = [this.#bounds, this.#lists, met];
    const to = this.#ends[list] as number;
    let { count } = met;
    for (let at = this.#ends[list - 1] ?? 0; at < to; at++) {
      const row = this.#rowAt[at] as number;
      if (row < 0) continue;
      const start = bounds[row * 2] as number;
      const end = bounds[row * 2 + 1] as number;
      const last = end - start < most ? start : end - 1;
      for (let one = end - 1; one >= last; one--) {
        const other = lists[one] as number;
        if (shared[other] === 0) found[count++] = other;
        shared[other] = (shared[other] as number) + 1;
      }
      lists[end] = list;
      bounds[row * 2 + 1] = end + 1;
    }
    met.count = count;
  }
}

/** `found` are the first `count` lists that share a key; `shared` is cleared by who reads it. */
export interface MetLists {
  readonly shared: Uint8Array;
  readonly found: Int32Array;
  count: number;
}

/** Rows are numbered as their keys come; `counts`: how many lists each will hold. */
function numbered({ keys, ends }: Lists): { readonly rowAt: Int32Array; readonly counts: Int32Array } {
  const rowAt = new Int32Array(keys.length).fill(-1);
  const places = repeatedPlaces(keys);
  const table = tableFor(places.length);
  const mask = (table.length >> 1) - 1;
  const [counts, latest, first] = [1, 2, 3].map(() => new Int32Array(places.length)) as ThreeRows;
  let [rows, list] = [0, 0];
  for (let one = 0; one < places.length; one++) {
    const at = places[one] as number;
    while (at >= (ends[list] as number)) list++;
    const key = keys[at] as number;
    let place = spread(key) & mask;
    while (table[place * 2] !== 0 && table[place * 2 + 1] !== key) place = (place + 1) & mask;
    let row = (table[place * 2] as number) - 1;
    if (row < 0) {
      row = rows++;
      table[place * 2] = rows;
      table[place * 2 + 1] = key;
      first[row] = at;
      latest[row] = -1;
    }
    if (latest[row] === list) continue;
    latest[row] = list;
    counts[row] = (counts[row] as number) + 1;
    rowAt[at] = row;
  }
  for (let row = 0; row < rows; row++) if (counts[row] === 1) rowAt[first[row] as number] = -1;
  return { rowAt, counts: counts.subarray(0, rows) };
}

type ThreeRows = [Int32Array, Int32Array, Int32Array];

/** By place, two numbers: 1 + the number of a row, and its key. Never full: most keys stand at two places and more. */
function tableFor(places: number): Int32Array {
  let size = 1024;
  while (size <= places) size *= 2;
  return new Int32Array(size * 2);
}

/** Where keys stand that stand twice and more, or may: most stand once, and a bit for each tells so in the little memory that is near. */
function repeatedPlaces(keys: Int32Array): Int32Array {
  let size = 8192;
  while (size < keys.length * 8 && size < 2 ** 30) size *= 2;
  const [once, twice] = [new Uint8Array(size >> 3), new Uint8Array(size >> 3)];
  for (let at = 0; at < keys.length; at++) {
    const place = spread(keys[at] as number) & (size - 1);
    const [byte, bit] = [place >> 3, 1 << (place & 7)];
    if (((once[byte] as number) & bit) === 0) once[byte] = (once[byte] as number) | bit;
    else twice[byte] = (twice[byte] as number) | bit;
  }
  const places = new Int32Array(keys.length);
  let count = 0;
  for (let at = 0; at < keys.length; at++) {
    const place = spread(keys[at] as number) & (size - 1);
    if (((twice[place >> 3] as number) & (1 << (place & 7))) !== 0) places[count++] = at;
  }
  return places.subarray(0, count);
}

const spread = (key: number): number => key ^ (key >>> 17);
