// Takes up an article again that goes on below a list of links which seemed to end it.
import { columns, kinds } from './page-chain.ts';
import type { Context } from './page-context.ts';
import type { LineLabel } from './furniture.ts';

const BODY = kinds.indexOf('body');

/** Paragraphs in a row that it takes, and how much of them must be about what the article's beginning is about. */
const PARAGRAPHS = 3;
const ON_TOPIC = 0.15;
/** How much better a line must fare as body than as anything else. */
const MARGIN = 1.5;

/** The labels with resumed paragraphs named body; `found.labels` is not changed. */
export function resumedLines(
  context: Context,
  found: { sums: Float64Array; labels: readonly LineLabel[] },
): LineLabel[] {
  const labels = [...found.labels];
  const last = labels.lastIndexOf('body');
  if (last < 0) return labels;
  let from = last + 1;
  for (let i = from; i <= labels.length; i += 1) {
    if (i < labels.length && context.shapes[i] !== undefined && bodyMargin(found.sums, i) > MARGIN) continue;
    if (isArticle(context, { from, to: i })) labels.fill('body', from, i);
    from = i + 1;
  }
  return labels;
}

/** How far the body's score is above the best other kind's. Barred lines are far below. */
function bodyMargin(sums: Float64Array, i: number): number {
  let best = -Infinity;
  for (let kind = 0; kind < kinds.length; kind += 1)
    if (kind !== BODY) best = Math.max(best, sums[i * columns + kind] ?? 0);
  return (sums[i * columns + BODY] ?? 0) - best;
}

function isArticle({ shapes, contentBefore, coreBefore }: Context, run: { from: number; to: number }): boolean {
  const prose = shapes.slice(run.from, run.to).filter((shape) => shape.prose > 0.5).length;
  const content = (contentBefore[run.to] ?? 0) - (contentBefore[run.from] ?? 0);
  const core = (coreBefore[run.to] ?? 0) - (coreBefore[run.from] ?? 0);
  return prose >= PARAGRAPHS && core / Math.max(1, content) >= ON_TOPIC;
}
