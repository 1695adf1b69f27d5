// Names what can be seen of each line of a page: its own shape, its neighbours, its place. The weights of these names are in page-weights.ts.
import { columns } from './page-chain.ts';
import { isHeadingLike } from './page-context.ts';
import type { Context } from './page-context.ts';
import { Noted } from './page-feature-names.ts';
import { lineFeatures as names, noteLine } from './page-line-features.ts';
import { noteNeighbours, notePlace, noteSurroundings } from './page-near-features.ts';
import type { Shape } from './page-shape.ts';
import { standsIn } from './page-shape.ts';
import { Marks } from './page-shared-words.ts';

const noHeadline = names.one('no headline');
const beforeHeadline = names.one('before headline');
const isHeadline = names.one('is headline');
const saysHeadline = names.one('says headline');
const holdsHeadline = names.one('holds headline');
const afterHeadline = names.one('after headline');
const within = [1, 2, 4, 8, 16].map((reach) => ({ reach, feature: names.one(`after headline, within ${reach}`) }));
const early = names.one('early');
const earlyProse = names.one('early, prose');
const earlyNames = names.one('early, names only');
const earlySentence = names.one('early, one sentence');
const earlyBullet = names.one('early, bullet');

function noteHeadline(noted: Noted, context: Context, at: { i: number; headline: number }): void {
  const { shapes } = context;
  const distance = at.i - at.headline;
  const shape = shapes[at.i];
  const title = shapes[at.headline];
  if (!shape || !title) return noted.note(noHeadline);
  noted.note(beforeHeadline, distance < 0);
  noted.note(isHeadline, distance === 0);
  noted.note(saysHeadline, distance !== 0 && shape.key === title.key);
  noted.note(
    holdsHeadline,
    distance !== 0 && title.key.length > 20 && shape.key.length > title.key.length && standsIn(title, shape),
  );
  if (distance <= 0) return;
  noted.note(afterHeadline);
  for (const { reach, feature } of within) noted.note(feature, distance <= reach);
  const prose = (context.proseWordsBefore[at.i] ?? 0) - (context.proseWordsBefore[at.headline] ?? 0);
  if (prose >= 20) return;
  noted.note(early);
  noted.note(earlyProse, shape.prose > 0.4);
  noted.note(earlyNames, shape.words <= 6 && shape.capitalised > 0.8 && shape.ends === 'none');
  noted.note(earlySentence, shape.words >= 8 && shape.stops <= 1);
  noted.note(earlyBullet, shape.line.marker === 'bullet' && shape.words >= 6);
}

const noContent = names.one('no content words');
const sharedWords = names.ladder('shared words', [1, 2, 4, 8]);
const shareShared = names.ladder('share of shared words', [0.2, 0.4, 0.6, 0.8]);
const nothingShared = names.one('nothing shared, 5 words');

function noteTopic(noted: Noted, { vocabulary }: Context, { content, prose }: Shape): void {
  if (content.length === 0) return noted.note(noContent);
  const times = prose > 0.3 ? 2 : 1;
  let shared = 0;
  for (const word of content) if ((vocabulary[word] ?? 0) >= times) shared += 1;
  noted.ladder(sharedWords, shared);
  noted.ladder(shareShared, shared / content.length);
  noted.note(nothingShared, shared === 0 && content.length >= 5);
}

const headings = ['short heading', 'long heading'].map((form) => ({
  form: names.one(form),
  wordsBelow: names.ladder(`${form}: words below`, [0.01, 0.34, 0.6]),
  moreBelow: names.one(`${form}: more below than above`),
  moreAbove: names.one(`${form}: more above than below`),
  titleCase: names.one(`${form}: title case`),
  question: names.one(`${form}: question`),
  colon: names.one(`${form}: colon inside`),
  proseNext: names.one(`${form}: prose next`),
  headingAbove: names.one(`${form}: heading above`),
  headingBelow: names.one(`${form}: heading below`),
}));
const inARow = names.ladder('headings in a row', [2, 3, 5, 9]);

/** What tells a cross-heading of the article from another article's headline: whose words it shares, how it stands. */
function noteHeading(noted: Noted, { shapes, runs }: Context, at: { i: number; marks: Marks }): void {
  const { i, marks } = at;
  const shape = shapes[i];
  const one = headings[shape && shape.words < 7 ? 0 : 1];
  if (!shape || !one || !isHeadingLike(shape)) return;
  const near = (from: number, to: number): number => {
    marks.clear();
    for (let k = Math.max(0, from); k < to; k += 1) {
      const other = shapes[k];
      if (other && other.prose > 0.3) marks.mark(other.content);
    }
    return marks.among(shape.content) / Math.max(1, shape.content.length);
  };
  const above = near(i - 2, i);
  const below = near(i + 1, i + 4);
  noted.note(one.form);
  noted.ladder(one.wordsBelow, below);
  noted.note(one.moreBelow, below > above);
  noted.note(one.moreAbove, above > below);
  noted.note(one.titleCase, shape.capitalised > 0.6);
  noted.note(one.question, shape.ends === 'question');
  noted.note(one.colon, shape.colon);
  noted.note(one.proseNext, (shapes[i + 1]?.prose ?? 0) > 0.5);
  noted.note(one.headingAbove, isHeadingLike(shapes[i - 1]));
  noted.note(one.headingBelow, isHeadingLike(shapes[i + 1]));
  noted.ladder(inARow, runs[i] ?? 1);
}

/** Calls `take` with the features of each line, in order; what it is given is used again for the next line. `headline` is the index of the headline's line, or -1. */
export function eachLine(context: Context, headline: number, take: (i: number, noted: Noted) => void): void {
  const marks = new Marks(context.wordCount);
  const noted = new Noted();
  context.shapes.forEach((shape, i) => {
    noted.count = 0;
    noteLine(noted, shape);
    noteNeighbours(noted, context, i);
    notePlace(noted, context, i);
    noteHeadline(noted, context, { i, headline });
    noteTopic(noted, context, shape);
    noteHeading(noted, context, { i, marks });
    noteSurroundings(noted, context, i);
    take(i, noted);
  });
}

/** Names of the features, by number. */
export const lineFeatureNames = names.all;

/** Lines × columns: the weights of the features that hold for each line, added up. `rows` has `columns` numbers a feature. */
export function sumsOf(context: Context, headline: number, rows: Float64Array): Float64Array {
  const sums = new Float64Array(context.shapes.length * columns);
  eachLine(context, headline, (i, { numbers, count }) => {
    const to = i * columns;
    for (let k = 0; k < count; k += 1) {
      const from = (numbers[k] ?? 0) * columns;
      for (let c = 0; c < columns; c += 1) sums[to + c] = (sums[to + c] ?? 0) + (rows[from + c] ?? 0);
    }
  });
  return sums;
}
