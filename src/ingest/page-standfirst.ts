// Finds the summary between a headline and the first paragraph: points in a list, or one short sentence directly under the headline.
import type { LineLabel } from './furniture.ts';
import { setOf } from './page-lexicon.ts';
import type { Shape } from './page-shape.ts';

const NOT_IN_SUMMARY = setOf(['signup', 'legal', 'credit', 'share', 'media']);

/** Lines below the headline that a summary may begin in. */
const REACH = 4;

/** The labels with the summary's lines named; `labels` is not changed. */
export function withStandfirst(shapes: readonly Shape[], labels: readonly LineLabel[]): LineLabel[] {
  const headline = labels.indexOf('headline');
  const body = labels.indexOf('body', headline + 1);
  if (headline < 0 || body < 0) return [...labels];
  const points = pointsBelow(shapes, headline);
  return labels.map((label, i) => {
    const shape = shapes[i];
    if (shape && i > headline && i <= headline + points) return 'standfirst';
    if (!shape || i <= headline || i > body) return label;
    if (i === body) return i === headline + 1 && isShortLead(shape, shapes[i + 1]) ? 'standfirst' : label;
    if (label !== 'furniture' && label !== 'caption') return label;
    return isPoint(shape) || (i <= headline + REACH && isSummary(shape)) ? 'standfirst' : label;
  });
}

/** How many points of a summary stand directly under the headline; 0 unless a paragraph follows them. */
function pointsBelow(shapes: readonly Shape[], headline: number): number {
  let count = 0;
  for (let shape = shapes[headline + 1]; shape && isPoint(shape) && count < 8; shape = shapes[headline + count + 1])
    count += 1;
  const next = shapes[headline + count + 1];
  return count >= 2 && next && next.line.marker === 'none' && next.prose > 0.5 ? count : 0;
}

/** A point of a list in running words; a menu's entry is short, in title case or begins as furniture does. */
const isPoint = (shape: Shape): boolean =>
  shape.line.marker === 'bullet' &&
  shape.words >= 5 &&
  shape.little >= 0.1 &&
  shape.capitalised < 0.8 &&
  shape.starts === 0;

const isSummary = (shape: Shape): boolean =>
  shape.words >= 8 &&
  shape.words <= 45 &&
  shape.little >= 0.15 &&
  shape.capitalised < 0.6 &&
  shape.stops <= 2 &&
  shape.starts === 0 &&
  !shape.endsBracketed &&
  !shape.clock &&
  (shape.holds & NOT_IN_SUMMARY) === 0;

/** One short sentence without anybody's words, above a paragraph half as long again: the lead stands below it. */
const isShortLead = (shape: Shape, next: Shape | undefined): boolean =>
  shape.words >= 6 &&
  shape.words <= 20 &&
  shape.stops <= 1 &&
  !/["“”«»„]/.test(shape.printed) &&
  !/ [—–-]{1,2} /.test(shape.printed) &&
  next !== undefined &&
  next.prose > 0.5 &&
  next.words >= shape.words * 1.5;
