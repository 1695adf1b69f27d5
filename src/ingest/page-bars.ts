// The few things that keep a line out of the article whatever the weights say: what stands above the headline, below the comments, or is a link by its form.
import { columns, kinds } from './page-chain.ts';
import { isHeadingLike } from './page-context.ts';
import type { Context } from './page-context.ts';
import { says, setOf } from './page-lexicon.ts';
import type { Shape } from './page-shape.ts';

/** Taken from the score of a barred line: outweighs any sum of features, and keeps the arithmetic finite. */
const BAR = 30;
/** Words of prose an article must have shown before a comments' heading is believed. */
const ARTICLE_SEEN = 80;
const WHOLE = setOf(['ad', 'also', 'comments', 'related', 'share', 'signup', 'tags', 'media']);

/** Lowers the scores (lines × columns, changed in place) of lines that cannot be body, or cannot be within the article. */
export function applyBars(sums: Float64Array, context: Context, headline: number): void {
  const { shapes } = context;
  const wall = commentsFrom(context, headline);
  const body = kinds.indexOf('body');
  shapes.forEach((_, i) => {
    const outside = i < headline || i >= wall;
    if (outside) lower(sums, i * columns + kinds.length + 1);
    if (outside || i === headline || isBarred(shapes, i, shapes[headline]?.key)) lower(sums, i * columns + body);
  });
}

function lower(sums: Float64Array, at: number): void {
  sums[at] = (sums[at] ?? 0) - BAR;
}

/** Index of the heading of the readers' comments: nothing from there on is the article's. Infinity where there is none. */
function commentsFrom({ shapes }: Context, headline: number): number {
  let seen = 0;
  for (let i = headline + 1; i < shapes.length; i += 1) {
    const shape = shapes[i];
    if (!shape) continue;
    if (shape.prose > 0.4) seen += shape.words;
    const numbered = shape.opensNumber && says(shape.starts, 'comments');
    if (seen > ARTICLE_SEEN && (says(shape.is, 'comments') || numbered)) return i;
  }
  return Infinity;
}

function isBarred(shapes: readonly Shape[], i: number, title: string | undefined): boolean {
  const shape = shapes[i];
  if (!shape) return false;
  if (title !== undefined && shape.key === title) return true;
  if (isCaption(shape, shapes[i + 1]) || shape.linked || isTicking(shape) || (shape.is & WHOLE) !== 0) return true;
  if (!isHeadingLike(shape)) return false;
  if (isForeignTitle(shapes, i)) return true;
  const twice = shape.words >= 4 && (shapes[i - 1]?.key === shape.key || shapes[i + 1]?.key === shape.key);
  return (
    twice || isTicking(shapes[i - 1]) || (isTicking(shapes[i - 2]) && isHeadingLike(shapes[i - 1]) && shape.words >= 4)
  );
}

/** From this many words on, a heading between paragraphs must lead into what follows. */
const LONG_HEADING = 9;

/**
 * A title between two paragraphs that speaks of other things than the paragraphs below it: another article's. A long
 * cross-heading of the article itself shares words with what it stands over, and more than with what stands above it.
 */
export function isForeignTitle(shapes: readonly Shape[], i: number): boolean {
  const shape = shapes[i];
  if (!shape || shape.words < LONG_HEADING || shape.ends === 'quote' || shape.line.marker !== 'none') return false;
  const [above, below] = [paragraphs(shapes, i, -1), paragraphs(shapes, i, 1)];
  if (above.length === 0 || below.length === 0) return false;
  const { content } = shape;
  const shared = (others: readonly Shape[]): number => {
    const there = new Set(others.flatMap((other) => other.content));
    return content.filter((word) => there.has(word)).length;
  };
  const leads = shared(below);
  return leads <= shared(above.slice(0, 2)) || (leads < 3 && leads < content.length / 2);
}

/** Up to three paragraphs from a line on; advertisement marks between are passed over. Empty unless the nearest line is one. */
function paragraphs(shapes: readonly Shape[], from: number, step: 1 | -1): Shape[] {
  const found: Shape[] = [];
  for (let i = from + step; found.length < 3 && Math.abs(i - from) < 8; i += step) {
    const shape = shapes[i];
    if (!shape) break;
    if (shape.prose > 0.35) found.push(shape);
    else if (found.length === 0 && !says(shape.is, 'ad')) break;
  }
  return found;
}

/** A photographer's and an agency's names by themselves: "Lena Aster/Getty Images". */
const isCreditLine = (shape: Shape | undefined): boolean =>
  shape !== undefined &&
  shape.words <= 10 &&
  shape.capitalised > 0.65 &&
  shape.ends === 'none' &&
  shape.line.marker === 'none' &&
  says(shape.holds, 'credit') &&
  !says(shape.starts, 'credit') &&
  !says(shape.starts, 'author') &&
  !(shape.month && shape.year);

/** Says so in its first words, stands over a credit, or ends with a credit in brackets. */
export const isCaption = (shape: Shape, below: Shape | undefined): boolean =>
  shape.words < 70 &&
  !shape.quoted &&
  (says(shape.starts, 'caption') ||
    (shape.words <= 45 && shape.stops <= 2 && isCreditLine(below)) ||
    (shape.pictured && shape.words < 45) ||
    (shape.endsBracketed && shape.stops <= 2 && says(shape.holds, 'credit') && shape.words < 50));

/** A number or a running time by itself: "03:39", "12". */
export const isTicking = (shape: Shape | undefined): boolean =>
  shape !== undefined &&
  shape.folded.length > 0 &&
  shape.folded.length <= 3 &&
  shape.numeric === 1 &&
  shape.ends !== 'stop';
