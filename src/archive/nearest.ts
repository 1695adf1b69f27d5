/** The words most like a misspelt one. Optimal string alignment: an insertion, deletion, change or swap of neighbours costs one. */

/** Edits allowed for a word: one in four letters, at most three. */
export function allowedEdits(word: string): number {
  return Math.min(3, Math.floor((word.length + 2) / 4));
}

/**
 * Edits from `a` to `b`; `most + 1` stands for all that are more.
 * Rows are those of Wagner and Fischer (1974), with the transposition of Damerau (1964).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, at(above, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    // A swap reaches over one row, so two rows must be beyond the bound.
    if (Math.min(...row) > most && Math.min(...above) >= most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(at(above, b.length), most + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** Candidates within the allowed edits of `word`, nearest first, ties in the order given; at most `count`. */
export function nearest(word: string, candidates: Iterable<string>, count = 3): string[] {
  const most = allowedEdits(word);
  const close: { candidate: string; distance: number }[] = [];
  if (most === 0) return [];
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, most);
    if (distance <= most) close.push({ candidate, distance });
  }
  close.sort((a, b) => a.distance - b.distance);
  return close.slice(0, count).map(({ candidate }) => candidate);
}
