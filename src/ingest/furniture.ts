// Labels each line of a saved page: the article's own lines, what says something of it, and furniture. Decides by weighed features, not by sites.
import { applyBars, isCaption } from './page-bars.ts';
import { bodyState, columns, flowOf, kinds, probabilities, states } from './page-chain.ts';
import type { Kind } from './page-chain.ts';
import { contextOf } from './page-context.ts';
import { featuresOf } from './page-features.ts';
import { headlineOf } from './page-headline.ts';
import { linesOf } from './page-lines.ts';
import type { Line } from './page-lines.ts';
import { isMasthead } from './page-masthead.ts';
import { resumedLines } from './page-resumed.ts';
import { shapeOf } from './page-shape.ts';
import type { Shape } from './page-shape.ts';
import { withStandfirst } from './page-standfirst.ts';
import { headlineWeights, lineWeights, stepWeights } from './page-weights.ts';

export type LineLabel = Kind | 'headline';

export interface LabelledLine {
  readonly line: Line;
  readonly shape: Shape;
  readonly label: LineLabel;
}

/** What the features count for. Lines have a row of numbers a feature (`columns` in page-chain.ts). */
export interface PageWeights {
  readonly headline: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<string, ArrayLike<number>>;
  readonly steps: ArrayLike<number>;
}

const fitted: PageWeights = {
  headline: new Map(Object.entries(headlineWeights)),
  lines: new Map(Object.entries(lineWeights)),
  steps: stepWeights,
};

/** A line is body from this probability on; one that carries somebody's words from the lower one: losing it is worse. */
const BODY_FROM = 0.25;
const QUOTING_BODY_FROM = 0.15;

/**
 * The visible lines of `text` in order, each with its label. `headline` is on one line at most: where the page prints it
 * twice, the one nearest to the article. Pure; the work grows with the text's length.
 */
export function classifyLines(text: string, weights: PageWeights = fitted): LabelledLine[] {
  const shapes = linesOf(text).map((line) => shapeOf(text, line));
  if (shapes.length === 0) return [];
  const headline = headlineOf(contextOf(shapes), weights.headline);
  const context = contextOf(shapes, headline);
  const sums = sumsOf(featuresOf(context, headline), weights.lines);
  applyBars(sums, context, headline);
  const likely = probabilities(flowOf({ sums, stepWeights: weights.steps, lines: shapes.length }));
  const first = shapes.map((shape, i) =>
    i === headline ? 'headline' : labelOf(shape, likely.subarray(i * states.length)),
  );
  const labels = withStandfirst(shapes, withoutTail(shapes, resumedLines(context, { sums, labels: first })));
  return shapes.map((shape, i) => ({ line: shape.line, shape, label: labels[i] ?? 'furniture' }));
}

/** A sign-off below the last paragraph is no paragraph; a caption among the article's lines is one even where the weights say furniture. */
function withoutTail(shapes: readonly Shape[], labels: readonly LineLabel[]): LineLabel[] {
  let last = labels.lastIndexOf('body');
  const from = labels.indexOf('headline');
  const signed = shapes[last]?.line.gap !== 0 && isMasthead(shapes[last]?.printed ?? '');
  if (signed && labels.indexOf('body') < last) last -= 1;
  return labels.map((label, i) => {
    const shape = shapes[i];
    if (label === 'body' && i > last) return 'furniture';
    return label === 'furniture' && shape && i > from && i < last && isCaption(shape, shapes[i + 1])
      ? 'caption'
      : label;
  });
}

/** Lines × columns: the weights of the names that hold for a line, added up. */
export function sumsOf(names: readonly (readonly string[])[], weights: PageWeights['lines']): Float64Array {
  const sums = new Float64Array(names.length * columns);
  names.forEach((line, t) => {
    for (const name of line) {
      const row = weights.get(name);
      if (row)
        for (let c = 0; c < columns; c += 1) sums[t * columns + c] = (sums[t * columns + c] ?? 0) + (row[c] ?? 0);
    }
  });
  return sums;
}

function labelOf(shape: Shape, likely: Float64Array): Kind {
  const from = shape.quoted && shape.words > 8 ? QUOTING_BODY_FROM : BODY_FROM;
  if ((likely[bodyState] ?? 0) >= from) return 'body';
  const sums = kinds.map(() => 0);
  states.forEach((state, s) => {
    if (s !== bodyState) sums[state.kind] = (sums[state.kind] ?? 0) + (likely[s] ?? 0);
  });
  const kind = kinds[sums.indexOf(Math.max(...sums))] ?? 'furniture';
  return isPossible(kind, shape) ? kind : 'furniture';
}

/** A date line must show something of a date or a clock, a by-line a name. */
function isPossible(kind: Kind, shape: Shape): boolean {
  if (kind === 'date')
    return shape.month || shape.year || shape.clock || (shape.numeric > 0 && shape.holds.has('stamp'));
  if (kind === 'byline') return shape.words <= 60 && shape.capitalised > 0;
  return true;
}
