/** The words of an article as rows of numbers, and the bits in them; `read-words.ts` fills them, and every later pass works on them. */

/** What stands between a word and the one before it, as bits. */
export const Gap = {
  space: 1,
  comma: 2,
  stop: 4,
  semicolon: 8,
  colon: 16,
  dash: 32,
  bracket: 64,
  mark: 128,
  block: 256,
  other: 512,
} as const;

/** How a word is written, as bits; `plain`: letters A–Z in any case and nothing else. */
export const Shape = { capital: 1, upper: 2, digit: 4, possessive: 8, initial: 16, plain: 32 } as const;

/** The words of all blocks in order: one row a word over parallel columns, which grow by doubling. */
export class Words {
  readonly text: string;
  count = 0;
  /** UTF-16 offsets of the word without a possessive ’s. */
  start: Int32Array;
  end: Int32Array;
  /** End with the possessive ’s, if any. */
  outer: Int32Array;
  gap: Uint16Array;
  shape: Uint8Array;
  kinds: Int32Array;
  /** What `hashAt` gives for the word: words that differ only in the case of A–Z share it. */
  hash: Int32Array;
  /** Index of the block. */
  block: Int32Array;
  /** Index of the outermost stretch between quotation marks the word stands in, or -1; filled by `placeStretches`. */
  stretch: Int32Array;
  /** Words in lower case, once they were asked for. */
  private readonly lowers: (string | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
    const rows = 16 + (text.length >> 2);
    // One piece of memory for all columns, the wide ones first: nine pieces take longer to get than short articles to read.
    const memory = new ArrayBuffer(rows * 31);
    const column = (place: number): Int32Array => new Int32Array(memory, place * rows * 4, rows);
    this.start = column(0);
    this.end = column(1);
    this.outer = column(2);
    this.kinds = column(3);
    this.hash = column(4);
    this.block = column(5);
    this.stretch = column(6).fill(-1);
    this.gap = new Uint16Array(memory, rows * 28, rows).fill(Gap.block);
    this.shape = new Uint8Array(memory, rows * 30, rows);
    this.lowers.length = rows;
  }

  /** Makes room for one more word. */
  reserve(): void {
    const rows = this.start.length;
    if (this.count < rows) return;
    this.start = doubled(this.start, new Int32Array(rows * 2));
    this.end = doubled(this.end, new Int32Array(rows * 2));
    this.outer = doubled(this.outer, new Int32Array(rows * 2));
    this.gap = doubled(this.gap, new Uint16Array(rows * 2).fill(Gap.block));
    this.shape = doubled(this.shape, new Uint8Array(rows * 2));
    this.kinds = doubled(this.kinds, new Int32Array(rows * 2));
    this.hash = doubled(this.hash, new Int32Array(rows * 2));
    this.block = doubled(this.block, new Int32Array(rows * 2));
    this.stretch = doubled(this.stretch, new Int32Array(rows * 2).fill(-1));
    this.lowers.length = rows * 2;
  }

  /** The word in lower case. */
  lower(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const known = this.lowers[index];
    if (known !== undefined) return known;
    const lower = this.text.slice(this.start[index], this.end[index]).toLowerCase();
    this.lowers[index] = lower;
    return lower;
  }

  /** False before the first word and behind the last, where the rows are empty. */
  is(index: number, kinds: number): boolean {
    return ((this.kinds[index] ?? 0) & kinds) !== 0;
  }

  shaped(index: number, shape: number): boolean {
    return ((this.shape[index] ?? 0) & shape) !== 0;
  }

  /** What stands before the word; behind the last word the block ends. */
  gapHas(index: number, gap: number): boolean {
    return ((this.gap[index] ?? Gap.block) & gap) !== 0;
  }
}

function doubled<Column extends Int32Array | Uint16Array | Uint8Array>(old: Column, column: Column): Column {
  column.set(old);
  return column;
}
