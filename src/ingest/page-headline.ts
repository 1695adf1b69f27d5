// Finds the line that is the page's headline: above the article, short, without a stop, about what the article is about.
import type { Context } from './page-context.ts';
import { Noted } from './page-feature-names.ts';
import { WordWindow } from './page-shared-words.ts';
import { noteTitle } from './page-title-features.ts';

/** How far down a page a headline is looked for, and how far below it the article may begin, in lines. */
const LOOKED_THROUGH = 1500;
const REACH = 60;
/** Lines of prose looked at below a candidate. */
const PROSE_LINES = 10;

/** Calls `take` with each candidate line and its features, in order; what it is given is used again for the next. */
export function eachCandidate(context: Context, take: (line: number, noted: Noted) => void): void {
  const { shapes } = context;
  const prose = proseLinesOf(context);
  const below = new WordWindow(context.wordCount);
  const noted = new Noted();
  let from = 0;
  let to = 0;
  for (let line = 0; line < Math.min(shapes.length, LOOKED_THROUGH); line += 1) {
    for (; (prose[from] ?? Infinity) <= line; from += 1)
      if (from < to) below.move(shapes[prose[from] ?? 0], -1);
      else to = from + 1;
    while (to < prose.length && to < from + PROSE_LINES && (prose[to] ?? 0) < line + REACH)
      below.move(shapes[prose[to++] ?? 0], 1);
    const shape = shapes[line];
    const top = from < to ? prose[from] : undefined;
    if (!shape || top === undefined || shape.words < 2 || shape.words > 40 || shape.folded.length === 0) continue;
    let proseWords = 0;
    for (let k = from; k < to; k += 1) proseWords += Math.min(shapes[prose[k] ?? 0]?.words ?? 0, 100);
    noted.count = 0;
    noteTitle(noted, context, { line, top, proseLines: to - from, proseWords, below });
    take(line, noted);
  }
}

/** The lines that read like paragraphs. */
const proseLinesOf = ({ shapes }: Context): number[] =>
  shapes.flatMap((shape, i) => (shape.prose > 0.45 && shape.words >= 12 ? [i] : []));

/** Index of the headline's line, or -1 where no line scores above 0. `weights` has a number a feature. */
export function headlineOf(context: Context, weights: Float64Array): number {
  let best = -1;
  let most = 0;
  eachCandidate(context, (line, { numbers, count }) => {
    let score = 0;
    for (let k = 0; k < count; k += 1) score += weights[numbers[k] ?? 0] ?? 0;
    if (score > most) {
      best = line;
      most = score;
    }
  });
  return best < 0 ? -1 : nearestToArticle(context, best);
}

/** Where a headline is printed twice above the article, its last place. */
function nearestToArticle({ shapes }: Context, line: number): number {
  const key = shapes[line]?.key;
  let top = line + 1;
  while (top < shapes.length && !((shapes[top]?.prose ?? 0) > 0.45 && (shapes[top]?.words ?? 0) >= 12)) top += 1;
  for (let i = top - 1; i > line; i -= 1) if (shapes[i]?.key === key) return i;
  return line;
}
