// What the lines of a page say about each other: the stretch with most prose, repeated lines, the article's own vocabulary, headings above.
import type { Shape } from './page-shape.ts';
import { functionWords } from './page-words.ts';

export interface Context {
  readonly shapes: readonly Shape[];
  /** The stretch of lines that holds the most prose for its length: first line and the one behind its last. */
  readonly dense: { readonly from: number; readonly to: number };
  /** How often each line's words stand on the page as a line. */
  readonly times: readonly number[];
  /** Running sums of `prose` and of prose words: entry i covers the lines before i. */
  readonly proseBefore: Float64Array;
  readonly proseWordsBefore: Float64Array;
  /** In how many lines of the dense stretch a content word stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Share of gaps between lines that are blank lines: a dump with blank lines between blocks, or without. */
  /** Content words of the headline and of the first prose lines below it. */
  readonly core: ReadonlySet<string>;
  /** Running counts of content words, and of those that are in the core. */
  readonly contentBefore: Float64Array;
  readonly coreBefore: Float64Array;
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

/** Three words and more without a sentence's end: a cross-heading of the article, or another article's headline. */
export const isHeadingLike = (shape: Shape | undefined): boolean =>
  shape !== undefined &&
  shape.words >= 2 &&
  shape.words <= 20 &&
  (shape.ends === 'none' || shape.ends === 'question' || shape.ends === 'quote');

/** What can be said of the lines before (headline -1) or after the headline's line is known. */
export function contextOf(shapes: readonly Shape[], headline = -1): Context {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape.key, (counts.get(shape.key) ?? 0) + 1);
  const dense = densest(shapes, headline + 1);
  const core = coreOf(shapes, { headline, from: dense.from });
  const content = shapes.map(contentWords);
  return {
    shapes,
    core,
    contentBefore: runningSum(content.map((all) => all.length)),
    coreBefore: runningSum(content.map((all) => all.filter((word) => core.has(word)).length)),
    dense,
    times: shapes.map((shape) => (shape.key === '' ? 1 : (counts.get(shape.key) ?? 1))),
    proseBefore: runningSum(shapes.map((shape) => shape.prose)),
    proseWordsBefore: runningSum(shapes.map((shape) => (shape.prose > 0.4 ? Math.min(shape.words, 120) : 0))),
    vocabulary: vocabularyOf(shapes.slice(dense.from, dense.to)),
    blankShare: shapes.filter((shape) => shape.line.gap > 0).length / Math.max(1, shapes.length - 1),
    sinceComments: since(
      shapes,
      (shape) => shape.is.has('comments') || (shape.starts.has('comments') && shape.words < 5),
    ),
    sinceRelated: since(shapes, (shape) => shape.is.has('related') || (shape.starts.has('related') && shape.words < 6)),
    runs: runsOf(shapes),
    datesBefore: counted(
      shapes,
      (shape) => shape.words < 14 && ((shape.month && shape.year) || (shape.holds.has('stamp') && shape.numeric > 0)),
    ),
    repliesBefore: counted(shapes, (shape) => shape.words < 5 && shape.starts.has('comments')),
  };
}

/** Words that carry content: four letters and more, no little words. */
export const contentWords = (shape: Shape): string[] =>
  shape.folded
    .slice(0, 60)
    .filter((word) => word.length > 3 && !functionWords.has(word))
    .map((word) => word.replace(/['’]s?$/, ''));

function densest(shapes: readonly Shape[], start: number): { from: number; to: number } {
  let best = { from: start, to: start, sum: 0 };
  let from = start;
  let sum = 0;
  shapes.forEach((shape, i) => {
    if (i < start) return;
    const worth = shape.prose > 0.3 ? shape.prose * Math.min(3, 0.5 + shape.words / 25) : -0.22;
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += worth;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  });
  return best.sum > 0 ? { from: best.from, to: best.to } : { from: 0, to: shapes.length };
}

function coreOf(shapes: readonly Shape[], at: { headline: number; from: number }): Set<string> {
  const core = new Set<string>(shapes.slice(Math.max(0, at.headline), at.headline + 1).flatMap(contentWords));
  let taken = 0;
  for (let i = at.from; i < Math.min(shapes.length, at.from + 40) && taken < 6; i += 1) {
    const shape = shapes[i];
    if (!shape || shape.prose < 0.4) continue;
    taken += 1;
    for (const word of contentWords(shape)) core.add(word);
  }
  return core;
}

function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value;
  });
  return sums;
}

const counted = (shapes: readonly Shape[], test: (shape: Shape) => boolean): Float64Array =>
  runningSum(shapes.map((shape) => (test(shape) ? 1 : 0)));

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

function vocabularyOf(shapes: readonly Shape[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const shape of shapes)
    if (shape.prose > 0.3) for (const word of new Set(contentWords(shape))) found.set(word, (found.get(word) ?? 0) + 1);
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
