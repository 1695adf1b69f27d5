// Labels each line of a saved page: the article's own lines, what says something of it, and furniture. Decides by weighed features, not by sites.
import { applyBars, isCaption } from './page-bars.ts';
import { bodyState, columns, kinds, states } from './page-chain.ts';
import type { Kind } from './page-chain.ts';
import { contextOf, pageOf } from './page-context.ts';
import { rowsOf } from './page-feature-names.ts';
import { lineFeatureNames, sumsOf } from './page-features.ts';
import { flowOf, probabilities } from './page-flow.ts';
import { headlineOf } from './page-headline.ts';
import { says, setOf } from './page-lexicon.ts';
import { linesOf } from './page-lines.ts';
import type { Line } from './page-lines.ts';
import { isMasthead } from './page-masthead.ts';
import { plainLabels } from './page-plain.ts';
import { resumedLines } from './page-resumed.ts';
import { shapesOf } from './page-shape.ts';
import type { Shape } from './page-shape.ts';
import { withStandfirst } from './page-standfirst.ts';
import { titleFeatureNames } from './page-title-features.ts';
import { headlineWeights, lineWeights, stepWeights } from './page-weights.ts';

export type LineLabel = Kind | 'headline';

export interface LabelledLine {
  readonly line: Line;
  readonly shape: Shape;
  readonly label: LineLabel;
}

/** What the features count for, by their numbers: one number a feature of a headline, a row of `columns` a feature of a line. */
export interface PageWeights {
  readonly headline: Float64Array;
  readonly lines: Float64Array;
  readonly steps: ArrayLike<number>;
}

const fitted: PageWeights = {
  headline: rowsOf(titleFeatureNames, headlineWeights, 1),
  lines: rowsOf(lineFeatureNames, lineWeights, columns),
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
  const seen = shapesOf(text, linesOf(text));
  const { shapes } = seen;
  if (shapes.length === 0) return [];
  const plain = plainLabels(shapes);
  if (plain) return labelled(shapes, withoutTail(shapes, plain));
  const page = pageOf(seen);
  const headline = headlineOf(contextOf(page), weights.headline);
  const context = contextOf(page, headline);
  const sums = sumsOf(context, headline, weights.lines);
  applyBars(sums, context, headline);
  const likely = probabilities(flowOf({ sums, stepWeights: weights.steps, lines: shapes.length }));
  const first = shapes.map((shape, i) =>
    i === headline ? 'headline' : labelOf(shape, likely.subarray(i * states.length)),
  );
  const labels = withStandfirst(shapes, withoutTail(shapes, resumedLines(context, { sums, labels: first })));
  return labelled(shapes, labels);
}

const labelled = (shapes: readonly Shape[], labels: readonly LineLabel[]): LabelledLine[] =>
  shapes.map((shape, i) => ({ line: shape.line, shape, label: labels[i] ?? 'furniture' }));

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

/** Phrases that are buttons and links by themselves. */
const NO_NAME = setOf(['ad', 'also', 'comments', 'related', 'share', 'signup', 'legal', 'menu', 'tags', 'media']);

/** A date line must show something of a date or a clock, a by-line a name and no button's words. */
function isPossible(kind: Kind, shape: Shape): boolean {
  if (kind === 'date')
    return shape.month || shape.year || shape.clock || (shape.numeric > 0 && says(shape.holds, 'stamp'));
  if (kind === 'byline') return shape.words <= 60 && shape.capitalised > 0 && (shape.is & NO_NAME) === 0;
  return true;
}
