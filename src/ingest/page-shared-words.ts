// Counts content words that lines share; one table of marks serves a whole page, so that no set is built for each line.
import type { Shape } from './page-shape.ts';

/** Words marked since the last `clear`. Words are numbered from 0 to `wordCount`. */
export class Marks {
  private readonly marked: Int32Array;
  private round = 1;
  constructor(wordCount: number) {
    this.marked = new Int32Array(wordCount);
  }
  clear(): void {
    this.round += 1;
  }
  mark(words: readonly number[]): void {
    for (const word of words) this.marked[word] = this.round;
  }
  /** How many of the words are marked; one that is there twice counts twice. */
  among(words: readonly number[]): number {
    let count = 0;
    for (const word of words) if (this.marked[word] === this.round) count += 1;
    return count;
  }
}

/** The words of a window of lines that only moves on: how often each stands in it. */
export class WordWindow {
  private readonly counts: Int32Array;
  constructor(wordCount: number) {
    this.counts = new Int32Array(wordCount);
  }
  /** Adds a line's words (`by` 1), or takes them away (-1). */
  move(shape: Shape | undefined, by: 1 | -1): void {
    for (const word of shape?.content ?? []) this.counts[word] = (this.counts[word] ?? 0) + by;
  }
  among(words: readonly number[]): number {
    let count = 0;
    for (const word of words) if ((this.counts[word] ?? 0) > 0) count += 1;
    return count;
  }
}
