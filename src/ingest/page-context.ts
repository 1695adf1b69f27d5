// What the lines of a page say about each other: the stretch with most prose, repeated lines, the article's own vocabulary, headings above.
import { says } from './page-lexicon.ts';
import type { Shape } from './page-shape.ts';

/** What can be said of a page's lines before its headline is known. */
export interface Page {
  readonly shapes: readonly Shape[];
  /** How many numbers its content words have. */
  readonly wordCount: number;
  /** How often each line's words stand on the page as a line. */
  readonly times: readonly number[];
  /** Running sums of `prose` and of prose words: entry i covers the lines before i. */
  readonly proseBefore: Float64Array;
  readonly proseWordsBefore: Float64Array;
  /** Running counts of content words. */
  readonly contentBefore: Float64Array;
  /** Share of gaps between lines that are blank lines: a dump with blank lines between blocks, or without. */
  readonly blankShare: number;
  /** Lines above since the last line that opens comments, and that opens related matter; Infinity where there is none. */
  readonly sinceComments: readonly number[];
  readonly sinceRelated: readonly number[];
  /** How many heading-like lines in a row a line is one of; 0 for other lines. */
  readonly runs: readonly number[];
  /** Running counts of lines with a date or an age, with a reply button. */
  readonly datesBefore: Float64Array;
  readonly repliesBefore: Float64Array;
}

/** A page with what depends on where its headline is. */
export interface Context extends Page {
  /** The stretch of lines that holds the most prose for its length: first line and the one behind its last. */
  readonly dense: Stretch;
  /** In how many lines of the dense stretch a content word stands, by the word's number. */
  readonly vocabulary: Uint32Array;
  /** Running counts of content words that the headline or the first prose lines below it have. */
  readonly coreBefore: Float64Array;
}
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Three words and more without a sentence's end: a cross-heading of the article, or another article's headline. */
export const isHeadingLike = (shape: Shape | undefined): boolean =>
  shape !== undefined &&
  shape.words >= 2 &&
  shape.words <= 20 &&
  (shape.ends === 'none' || shape.ends === 'question' || shape.ends === 'quote');

export function pageOf({ shapes, wordCount }: { shapes: readonly Shape[]; wordCount: number }): Page {
  const counts = new Map<string, number>();
  for (const { key } of shapes) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    shapes,
    wordCount,
    times: shapes.map(({ key }) => counts.get(key) ?? 1),
    proseBefore: runningSum(shapes, (shape) => shape.prose),
    proseWordsBefore: runningSum(shapes, (shape) => (shape.prose > 0.4 ? Math.min(shape.words, 120) : 0)),
    contentBefore: runningSum(shapes, (shape) => shape.content.length),
    blankShare: shapes.filter((shape) => shape.line.gap > 0).length / Math.max(1, shapes.length - 1),
    sinceComments: since(shapes, ({ is, starts, words }) => says(words < 5 ? is | starts : is, 'comments')),
    sinceRelated: since(shapes, ({ is, starts, words }) => says(words < 6 ? is | starts : is, 'related')),
    runs: runsOf(shapes),
    datesBefore: runningSum(shapes, (shape) => Number(isDated(shape))),
    repliesBefore: runningSum(shapes, (shape) => Number(shape.words < 5 && says(shape.starts, 'comments'))),
  };
}

const isDated = (shape: Shape): boolean =>
  shape.words < 14 && ((shape.month && shape.year) || (says(shape.holds, 'stamp') && shape.numeric > 0));

/** What can be said of the lines before (headline -1) or after the headline's line is known. */
export function contextOf(page: Page, headline = -1): Context {
  const dense = densest(page.shapes, headline + 1);
  const core = coreOf(page, { headline, from: dense.from });
  return {
    ...page,
    dense,
    vocabulary: vocabularyOf(page, dense),
    coreBefore: runningSum(page.shapes, ({ content }) => {
      let count = 0;
      for (const word of content) count += core[word] ?? 0;
      return count;
    }),
  };
}

function densest(shapes: readonly Shape[], start: number): Stretch {
  let best = { from: start, to: start, sum: 0 };
  let from = start;
  let sum = 0;
  for (let i = start; i < shapes.length; i += 1) {
    const shape = shapes[i];
    if (!shape) continue;
    const worth = shape.prose > 0.3 ? shape.prose * Math.min(3, 0.5 + shape.words / 25) : -0.22;
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += worth;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  }
  return best.sum > 0 ? { from: best.from, to: best.to } : { from: 0, to: shapes.length };
}

/** 1 for the content words of the headline and of the first prose lines below it. */
function coreOf({ shapes, wordCount }: Page, at: { headline: number; from: number }): Uint8Array {
  const core = new Uint8Array(wordCount);
  for (const word of shapes[at.headline]?.content ?? []) core[word] = 1;
  let taken = 0;
  for (let i = at.from; i < Math.min(shapes.length, at.from + 40) && taken < 6; i += 1) {
    const shape = shapes[i];
    if (!shape || shape.prose < 0.4) continue;
    taken += 1;
    for (const word of shape.content) core[word] = 1;
  }
  return core;
}

function runningSum(shapes: readonly Shape[], worth: (shape: Shape) => number): Float64Array {
  const sums = new Float64Array(shapes.length + 1);
  let sum = 0;
  for (let i = 0; i < shapes.length; i += 1) {
    const shape = shapes[i];
    if (shape) sum += worth(shape);
    sums[i + 1] = sum;
  }
  return sums;
}

function runsOf(shapes: readonly Shape[]): number[] {
  const runs = shapes.map(() => 0);
  let from = 0;
  for (let i = 0; i <= shapes.length; i += 1)
    if (!isHeadingLike(shapes[i])) {
      runs.fill(i - from, from, i);
      from = i + 1;
    }
  return runs;
}

function vocabularyOf({ shapes, wordCount }: Page, dense: Stretch): Uint32Array {
  const found = new Uint32Array(wordCount);
  const lastIn = new Int32Array(wordCount).fill(-1);
  for (let i = dense.from; i < dense.to; i += 1) {
    const shape = shapes[i];
    if (!shape || shape.prose <= 0.3) continue;
    for (const word of shape.content) {
      if (lastIn[word] === i) continue;
      lastIn[word] = i;
      found[word] = (found[word] ?? 0) + 1;
    }
  }
  return found;
}

function since(shapes: readonly Shape[], test: (shape: Shape) => boolean): number[] {
  let last = -Infinity;
  return shapes.map((shape, i) => {
    const distance = i - last;
    if (test(shape)) last = i;
    return distance;
  });
}
