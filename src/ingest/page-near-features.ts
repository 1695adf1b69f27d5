// What stands around a line, as features: its neighbours, the prose and the dates near it, its place on the page.
import { isHeadingLike } from './page-context.ts';
import type { Context } from './page-context.ts';
import type { Noted } from './page-feature-names.ts';
import { lineFeatures as names } from './page-line-features.ts';

const neighbours = (
  [
    ['above', -1],
    ['below', 1],
    ['2 above', -2],
    ['2 below', 2],
  ] as const
).map(([name, step]) => ({
  step,
  next: Math.abs(step) === 1,
  edge: names.one(`${name} edge`),
  prose: names.ladder(`${name} prose`, [0.3, 0.7]),
  short: names.one(`${name} short`),
  marker: names.one(`${name} marker`),
  colon: names.one(`${name} colon`),
  starts: names.kinds((kind) => `${name} starts ${kind}`),
  holds: names.kinds((kind) => `${name} holds ${kind}`),
  slash: names.one(`${name} slash`),
  date: names.one(`${name} is a date`),
}));
const proseOf3Above = names.ladder('prose of 3 above', [0.1, 0.3, 0.5, 0.7]);
const proseOf3Below = names.ladder('prose of 3 below', [0.1, 0.3, 0.5, 0.7]);
const proseOf8Above = names.ladder('prose of 8 above', [0.1, 0.25, 0.5, 0.7]);
const proseOf8Below = names.ladder('prose of 8 below', [0.1, 0.25, 0.5, 0.7]);
const proseBoth = names.one('prose both sides');
const shortProseBoth = names.one('short, prose both sides');
const shortProseBelow = names.one('short, prose below');
const repeated = names.one('repeated');
const repeatedOften = names.one('repeated often');
const rareGap = names.one('gap where gaps are rare');
const noGap = names.one('no gap where gaps are usual');
const wideGap = names.one('wide gap');

export function noteNeighbours(noted: Noted, { shapes, proseBefore, times, blankShare }: Context, i: number): void {
  const shape = shapes[i];
  if (!shape) return;
  for (const one of neighbours) noteNeighbour(noted, one, shapes[i + one.step]);
  const mean = (from: number, to: number): number => meanOf(proseBefore, from, to);
  noted.ladder(proseOf3Above, mean(i - 3, i));
  noted.ladder(proseOf3Below, mean(i + 1, i + 4));
  noted.ladder(proseOf8Above, mean(i - 8, i));
  noted.ladder(proseOf8Below, mean(i + 1, i + 9));
  const below = mean(i + 1, i + 3);
  const both = mean(i - 2, i) > 0.4 && below > 0.4;
  noted.note(proseBoth, both);
  noted.note(shortProseBoth, both && shape.words < 10);
  noted.note(shortProseBelow, below > 0.6 && shape.words < 8 && shape.ends !== 'stop');
  noted.note(repeated, (times[i] ?? 1) > 1);
  noted.note(repeatedOften, (times[i] ?? 1) > 2);
  noted.note(rareGap, shape.line.gap > 0 && blankShare < 0.4);
  noted.note(noGap, shape.line.gap === 0 && blankShare > 0.6);
  noted.note(wideGap, shape.line.gap > 1);
}

function noteNeighbour(noted: Noted, one: (typeof neighbours)[number], other: Context['shapes'][number] | undefined) {
  if (!other) return noted.note(one.edge);
  noted.ladder(one.prose, other.prose);
  noted.note(one.short, other.words < 5);
  noted.note(one.marker, other.line.marker !== 'none');
  noted.note(one.date, other.month && other.year && other.words < 16);
  if (!one.next) return;
  noted.note(one.colon, other.ends === 'colon');
  if (other.words < 12) noted.kinds(one.starts, other.starts);
  if (other.words < 14) noted.kinds(one.holds, other.holds);
  noted.note(one.slash, other.slash && other.words < 12);
}

/** Mean of the entries from `from` to `to`, of those that there are, by their running sums. */
function meanOf(sums: Float64Array, from: number, to: number): number {
  const a = Math.max(0, from);
  const b = Math.min(sums.length - 1, to);
  return b > a ? ((sums[b] ?? 0) - (sums[a] ?? 0)) / (b - a) : 0;
}

const inDense = names.one('in dense');
const inDenseProse = names.one('in dense, prose');
const denseStarts = names.one('dense starts here');
const denseEnded = names.one('dense ended here');
const aboveDense = names.ladder('above dense', [1, 3, 6, 12, 30]);
const belowDense = names.ladder('below dense', [1, 3, 6, 12, 30]);
const wordsAbove = names.ladder('prose words above', [1, 30, 100, 300]);
const wordsBelow = names.ladder('prose words below', [1, 30, 100, 300]);
const shareAbove = names.ladder('share of prose above', [0.02, 0.2, 0.5, 0.8, 0.95]);
const opened = [2, 6, 12].map((reach) => ({
  reach,
  comments: names.one(`comments opened in ${reach}`),
  related: names.one(`related opened in ${reach}`),
}));
const fewLines = names.one('page of few lines');

export function notePlace(noted: Noted, context: Context, i: number): void {
  const { shapes, dense, proseWordsBefore, sinceComments, sinceRelated } = context;
  const inside = i >= dense.from && i < dense.to;
  noted.note(inDense, inside);
  noted.note(inDenseProse, inside && (shapes[i]?.prose ?? 0) > 0.3);
  noted.note(denseStarts, i === dense.from);
  noted.note(denseEnded, i === dense.to);
  noted.ladder(aboveDense, dense.from - i);
  noted.ladder(belowDense, i - dense.to + 1);
  const all = proseWordsBefore[shapes.length] ?? 0;
  const above = proseWordsBefore[i] ?? 0;
  noted.ladder(wordsAbove, above);
  noted.ladder(wordsBelow, all - (proseWordsBefore[i + 1] ?? 0));
  noted.ladder(shareAbove, above / Math.max(1, all));
  for (const { reach, comments, related } of opened) {
    noted.note(comments, (sinceComments[i] ?? Infinity) <= reach);
    noted.note(related, (sinceRelated[i] ?? Infinity) <= reach);
  }
  noted.note(fewLines, shapes.length < 12);
}

const datesAround = names.ladder('dates around', [1, 2, 4]);
const repliesAround = names.ladder('replies around', [1, 3]);
const onTopicAround = names.ladder('on topic around', [0.03, 0.06, 0.12, 0.2, 0.3]);
const onTopicBelow = names.ladder('on topic below', [0.03, 0.06, 0.12, 0.2, 0.3]);
const topicLost = names.ladder('topic lost', [0.04, 0.08, 0.14, 0.2]);
const onTopicFurther = names.ladder('on topic further below', [0.03, 0.06, 0.1, 0.15]);
const longHeadings = names.ladder('long headings in a row', [2, 3, 5, 9]);
const datesAbove = names.ladder('dates above', [1, 2]);

/** What kind of lines stand around: comments have dates and names, lists of articles have dates and sections. */
export function noteSurroundings(noted: Noted, context: Context, i: number): void {
  const { shapes, datesBefore, repliesBefore, runs } = context;
  const between = (sums: Float64Array, from: number, to: number): number =>
    (sums[Math.min(shapes.length, to)] ?? 0) - (sums[Math.max(0, from)] ?? 0);
  noted.ladder(datesAround, between(datesBefore, i - 6, i + 7));
  noted.ladder(repliesAround, between(repliesBefore, i - 6, i + 7));
  noted.ladder(onTopicAround, onTopic(context, i - 4, i + 5));
  noted.ladder(onTopicBelow, onTopic(context, i, i + 12));
  noted.ladder(topicLost, onTopic(context, i - 10, i) - onTopic(context, i, i + 20));
  noted.ladder(onTopicFurther, onTopic(context, i, i + 40));
  if ((shapes[i]?.words ?? 0) >= 6 && isHeadingLike(shapes[i])) noted.ladder(longHeadings, runs[i] ?? 0);
  noted.ladder(datesAbove, between(datesBefore, i - 3, i));
}

/** Share of the content words of some lines that are the article's own; 0.1 where they are too few to say. */
function onTopic({ shapes, contentBefore, coreBefore }: Context, from: number, to: number): number {
  const a = Math.max(0, from);
  const b = Math.min(shapes.length, to);
  const all = (contentBefore[b] ?? 0) - (contentBefore[a] ?? 0);
  return all < 12 ? 0.1 : ((coreBefore[b] ?? 0) - (coreBefore[a] ?? 0)) / all;
}
