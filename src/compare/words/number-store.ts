/** Keeps many short rows of numbers in a few long ones: a row of its own for each costs more than what stands in it. */

/** Numbers of one long row: a few articles’ worth, so that little is kept for the sake of a row among them that still is needed. */
const LENGTH = 4096;

let ints = new Int32Array(LENGTH);
let used = 0;

/** A copy of the row, to be kept. */
export function stored(row: Int32Array): Int32Array {
  if (row.length > LENGTH / 4) return row.slice();
  if (used + row.length > LENGTH) {
    ints = new Int32Array(LENGTH);
    used = 0;
  }
  const made = ints.subarray(used, used + row.length);
  made.set(row);
  used += row.length;
  return made;
}
