/** Lays two rows of words side by side: which are the same, and what stands in place of what. Knows nothing of meaning. */

/** Words `[aFrom, aTo)` of the one in place of `[bFrom, bTo)` of the other; one of them may be empty. */
export interface Change {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

export interface WordDiff {
  readonly changes: readonly Change[];
  /** How many words are the same. */
  readonly same: number;
}

/** A stretch of words, half-open, as indices into `plain`. */
export interface WordRange {
  readonly plain: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Longest rows compared; beyond them the rest counts as changed. */
const LONGEST = 400;

/** The longest common row, and the changes between. Quadratic in at most 400 words. */
export function diffWords(a: WordRange, b: WordRange): WordDiff {
  let head = 0;
  const most = Math.min(a.to - a.from, b.to - b.from);
  while (head < most && a.plain[a.from + head] === b.plain[b.from + head]) head++;
  let tail = 0;
  while (tail < most - head && a.plain[a.to - 1 - tail] === b.plain[b.to - 1 - tail]) tail++;
  const inner = middle({ ...a, from: a.from + head, to: a.to - tail }, { ...b, from: b.from + head, to: b.to - tail });
  return { changes: inner.changes, same: head + tail + inner.same };
}

function middle(a: WordRange, b: WordRange): WordDiff {
  const rows = Math.min(a.to - a.from, LONGEST);
  const columns = Math.min(b.to - b.from, LONGEST);
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      table[i * width + j] =
        a.plain[a.from + i] === b.plain[b.from + j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  return walk({ a, b, table, rows, columns });
}

interface Filled {
  readonly a: WordRange;
  readonly b: WordRange;
  readonly table: Uint16Array;
  readonly rows: number;
  readonly columns: number;
}

function walk({ a, b, table, rows, columns }: Filled): WordDiff {
  const changes: Change[] = [];
  const width = columns + 1;
  let [i, j, fromI, fromJ, same] = [0, 0, 0, 0, 0];
  const close = (): void => {
    if (i > fromI || j > fromJ)
      changes.push({ aFrom: a.from + fromI, aTo: a.from + i, bFrom: b.from + fromJ, bTo: b.from + j });
  };
  while (i < rows && j < columns) {
    if (
      a.plain[a.from + i] === b.plain[b.from + j] &&
      table[i * width + j] === (table[(i + 1) * width + j + 1] ?? 0) + 1
    ) {
      close();
      i++;
      j++;
      same++;
      fromI = i;
      fromJ = j;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  i = a.to - a.from;
  j = b.to - b.from;
  close();
  return { changes, same };
}
