/** Sets two rows of words side by side: which words they share in order, and where one has others. Knows no text. */

/** Words from and to, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A stretch where the rows differ; an empty range where one side has nothing. */
export interface Change {
  readonly given: Range;
  readonly held: Range;
}

export interface Alignment {
  /** The words held that the given row was laid on. */
  readonly held: Range;
  /** Words that are the same. */
  readonly same: number;
  /** In order. */
  readonly changes: readonly Change[];
}

/** More cells than this are not filled: about 2,000 words against 2,000. */
const MOST_CELLS = 4_000_000;

/** What differs, by its cost: another word, a word more, and a gap in the words held. */
export interface Costs {
  readonly swap: number;
  readonly add: number;
  readonly open: number;
  readonly extend: number;
  /** Words held before and after the stretch cost nothing. */
  readonly freeEnds: boolean;
}

/** A quotation laid on a longer one: long cuts widen a gap at little cost. */
const QUOTED: Costs = { swap: 0.95, add: 1, open: 0.6, extend: 0.03, freeEnds: true };

/** One whole row beside the other: as many words the same, in order, as can be. */
export const WHOLE: Costs = { swap: 2.1, add: 1, open: 0, extend: 1, freeEnds: false };

/** How a cell was reached; 0: by a word of both. */
const FROM_GIVEN = 1;
const FROM_GAP = 2;

/**
 * Lays `given` on the stretch of `held` that fits it best, by the costs; those for quotations unless told otherwise. Null when either is
 * empty or both are too long. Gotoh (1982), its ends free or not.
 */
export function layOn(given: readonly string[], held: readonly string[], costs = QUOTED): Alignment | null {
  const [n, m] = [given.length, held.length];
  if (n === 0 || m === 0 || (n + 1) * (m + 1) > MOST_CELLS) return null;
  const ids = numbered(given, held);
  const width = m + 1;
  const from = new Uint8Array((n + 1) * width);
  const extended = new Uint8Array((n + 1) * width);
  let above = new Float64Array(width);
  if (!costs.freeEnds) for (let j = 1; j < width; j++) above[j] = costs.open + j * costs.extend;
  let row = new Float64Array(width);
  for (let i = 1; i <= n; i++) {
    row[0] = i * costs.add;
    from[i * width] = FROM_GIVEN;
    let gap = Infinity;
    for (let j = 1; j <= m; j++) {
      const cell = i * width + j;
      const opened = (row[j - 1] ?? 0) + costs.open + costs.extend;
      gap += costs.extend;
      if (opened < gap) gap = opened;
      else extended[cell] = 1;
      const both = (above[j - 1] ?? 0) + (ids.given[i - 1] === ids.held[j - 1] ? 0 : costs.swap);
      const added = (above[j] ?? 0) + costs.add;
      let least = both;
      if (added < least) {
        least = added;
        from[cell] = FROM_GIVEN;
      }
      if (gap < least) {
        least = gap;
        from[cell] = FROM_GAP;
      }
      row[j] = least;
    }
    [above, row] = [row, above];
  }
  let end = costs.freeEnds ? 0 : m;
  for (let j = 1; costs.freeEnds && j <= m; j++) if ((above[j] ?? 0) < (above[end] ?? 0)) end = j;
  return walkBack({ n, end, width, from, extended }, ids);
}

interface Filled {
  readonly n: number;
  readonly end: number;
  readonly width: number;
  readonly from: Uint8Array;
  readonly extended: Uint8Array;
}

function walkBack({ n, end, width, from, extended }: Filled, ids: Numbered): Alignment {
  const changes: { given: { from: number; to: number }; held: { from: number; to: number } }[] = [];
  let [i, j, same] = [n, end, 0];
  const differs = (given: number, held: number): void => {
    const last = changes[0];
    if (last?.given.from === i && last.held.from === j) [last.given.from, last.held.from] = [i - given, j - held];
    else changes.unshift({ given: { from: i - given, to: i }, held: { from: j - held, to: j } });
  };
  while (i > 0) {
    const cell = i * width + j;
    if (from[cell] === FROM_GIVEN) {
      differs(1, 0);
      i--;
    } else if (from[cell] === FROM_GAP) {
      let length = 1;
      while (extended[i * width + j - length + 1] === 1) length++;
      differs(0, length);
      j -= length;
    } else {
      if (ids.given[i - 1] === ids.held[j - 1]) same++;
      else differs(1, 1);
      i--;
      j--;
    }
  }
  return { held: { from: j, to: end }, same, changes };
}

interface Numbered {
  readonly given: Int32Array;
  readonly held: Int32Array;
}

/** Equal words have equal numbers; a masked one (`d***`) has that of the first word it may stand for. */
function numbered(given: readonly string[], held: readonly string[]): Numbered {
  const numbers = new Map<string, number>();
  const number = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const other = key.includes('*') ? [...numbers.keys()].find((one) => masks(key, one)) : undefined;
    const made = other === undefined ? numbers.size : (numbers.get(other) ?? numbers.size);
    numbers.set(key, made);
    return made;
  };
  const plain = [...given, ...held].filter((key) => !key.includes('*'));
  for (const key of plain) number(key);
  return { given: Int32Array.from(given, number), held: Int32Array.from(held, number) };
}

/** `f***` stands for a word that begins and ends so; at least one letter is left. */
function masks(masked: string, word: string): boolean {
  const first = masked.indexOf('*');
  const last = masked.lastIndexOf('*');
  const [head, tail] = [masked.slice(0, first), masked.slice(last + 1)];
  return head + tail !== '' && word.length > head.length + tail.length && word.startsWith(head) && word.endsWith(tail);
}

/** Where `given` stands in `held` word for word, in order of place. */
export function placesOf(given: readonly string[], held: readonly string[]): Range[] {
  const found: Range[] = [];
  const fallback = [0];
  for (let at = 1, k = 0; at < given.length; at++) {
    while (k > 0 && given[at] !== given[k]) k = fallback[k - 1] ?? 0;
    if (given[at] === given[k]) k++;
    fallback.push(k);
  }
  for (let at = 0, k = 0; at < held.length && given.length > 0; at++) {
    while (k > 0 && (k === given.length || held[at] !== given[k])) k = fallback[k - 1] ?? 0;
    if (held[at] === given[k]) k++;
    if (k === given.length) found.push({ from: at + 1 - k, to: at + 1 });
  }
  return found;
}
