// Names what can be seen of each line of a page: its own shape, its neighbours, its place. The weights of these names are in page-weights.ts.
import { contentWords, isHeadingLike } from './page-context.ts';
import type { Context } from './page-context.ts';
import type { Shape } from './page-shape.ts';

/** The names that hold for each line, in order. `headline` is the index of the headline's line, or -1. */
export function featuresOf(context: Context, headline: number): string[][] {
  const title = headline >= 0 ? (context.shapes[headline]?.key ?? '') : '';
  const own = context.shapes.map(ownFeatures);
  return context.shapes.map((shape, i) => {
    const names = ['any', ...(own[i] ?? [])];
    const note = (name: string, holds = true): void => {
      if (holds) names.push(name);
    };
    neighbourFeatures(context, i, note);
    placeFeatures(context, i, note);
    headlineFeatures(context, { i, headline }, note);
    note(
      'holds headline',
      title.length > 20 && i !== headline && shape.key.length > title.length && shape.key.includes(title),
    );
    topicFeatures(context, shape, note);
    headingFeatures(context, i, note);
    surroundingFeatures(context, i, note);
    return names;
  });
}

/** What tells a cross-heading of the article from another article's headline: whose words it shares, how it stands. */
function headingFeatures({ shapes, runs }: Context, i: number, note: Note): void {
  const shape = shapes[i];
  if (!shape || !isHeadingLike(shape)) return;
  const form = shape.words < 7 ? 'short heading' : 'long heading';
  note(form);
  const content = contentWords(shape);
  const near = (from: number, to: number): number => {
    const there = new Set(
      shapes.slice(Math.max(0, from), to).flatMap((other) => (other.prose > 0.3 ? contentWords(other) : [])),
    );
    return content.filter((word) => there.has(word)).length / Math.max(1, content.length);
  };
  const [above, below] = [near(i - 2, i), near(i + 1, i + 4)];
  ladder(note, `${form}: words below`, { value: below, steps: [0.01, 0.34, 0.6] });
  note(`${form}: more below than above`, below > above);
  note(`${form}: more above than below`, above > below);
  note(`${form}: title case`, shape.capitalised > 0.6);
  note(`${form}: question`, shape.ends === 'question');
  note(`${form}: colon inside`, shape.colon);
  note(`${form}: prose next`, (shapes[i + 1]?.prose ?? 0) > 0.5);
  note(`${form}: heading above`, isHeadingLike(shapes[i - 1]));
  note(`${form}: heading below`, isHeadingLike(shapes[i + 1]));
  ladder(note, 'headings in a row', { value: runs[i] ?? 1, steps: [2, 3, 5, 9] });
}

/** What kind of lines stand around: comments have dates and names, lists of articles have dates and sections. */
function surroundingFeatures(
  { shapes, datesBefore, repliesBefore, contentBefore, coreBefore, runs }: Context,
  i: number,
  note: Note,
): void {
  const around = (sums: Float64Array, reach: number): number =>
    (sums[Math.min(shapes.length, i + reach + 1)] ?? 0) - (sums[Math.max(0, i - reach)] ?? 0);
  ladder(note, 'dates around', { value: around(datesBefore, 6), steps: [1, 2, 4] });
  ladder(note, 'replies around', { value: around(repliesBefore, 6), steps: [1, 3] });
  const onTopic = (from: number, to: number): number => {
    const [a, b] = [Math.max(0, from), Math.min(shapes.length, to)];
    const all = (contentBefore[b] ?? 0) - (contentBefore[a] ?? 0);
    return all < 12 ? 0.1 : ((coreBefore[b] ?? 0) - (coreBefore[a] ?? 0)) / all;
  };
  ladder(note, 'on topic around', { value: onTopic(i - 4, i + 5), steps: [0.03, 0.06, 0.12, 0.2, 0.3] });
  ladder(note, 'on topic below', { value: onTopic(i, i + 12), steps: [0.03, 0.06, 0.12, 0.2, 0.3] });
  ladder(note, 'topic lost', { value: onTopic(i - 10, i) - onTopic(i, i + 20), steps: [0.04, 0.08, 0.14, 0.2] });
  ladder(note, 'on topic further below', { value: onTopic(i, i + 40), steps: [0.03, 0.06, 0.1, 0.15] });
  ladder(note, 'long headings in a row', {
    value: (shapes[i]?.words ?? 0) >= 6 ? (runs[i] ?? 0) : 0,
    steps: [2, 3, 5, 9],
  });
  ladder(note, 'dates above', { value: (datesBefore[i] ?? 0) - (datesBefore[Math.max(0, i - 3)] ?? 0), steps: [1, 2] });
}

type Note = (name: string, holds?: boolean) => void;

/** Notes `name>=step` for every step the value reaches. */
function ladder(note: Note, name: string, reading: { value: number; steps: readonly number[] }): void {
  for (const step of reading.steps) if (reading.value >= step) note(`${name}>=${step}`);
}

function ownFeatures(shape: Shape): string[] {
  const names: string[] = [];
  const note: Note = (name, holds = true) => {
    if (holds) names.push(name);
  };
  ladder(note, 'words', { value: shape.words, steps: [2, 3, 5, 7, 10, 14, 20, 30, 50] });
  ladder(note, 'little', { value: shape.little, steps: [0.01, 0.15, 0.25, 0.35, 0.45] });
  ladder(note, 'capitalised', { value: shape.capitalised, steps: [0.1, 0.2, 0.35, 0.5, 0.7, 0.99] });
  ladder(note, 'stops', { value: shape.stops, steps: [1, 2, 3] });
  ladder(note, 'prose', { value: shape.prose, steps: [0.15, 0.3, 0.5, 0.7, 0.9] });
  note(`ends ${shape.ends}`);
  note('short, ends stop', shape.words < 10 && shape.ends === 'stop');
  note('long, ends none', shape.words >= 14 && shape.ends === 'none');
  note(
    'capitalised, ends none, 5-16 words',
    shape.words >= 5 && shape.words <= 16 && shape.ends === 'none' && shape.capitalised > 0.6,
  );
  note(
    'lower, ends none, 5-16 words',
    shape.words >= 5 && shape.words <= 16 && shape.ends === 'none' && shape.capitalised < 0.35,
  );
  note('upper', shape.upper > 0.6);
  note('some upper', shape.upper > 0 && shape.upper <= 0.6);
  ladder(note, 'numeric', { value: shape.numeric, steps: [0.1, 0.4, 0.9] });
  note('commas', shape.commas > 0);
  note('many commas', shape.commas > 2);
  note('quoted', shape.quoted);
  note('quoted, 10 words', shape.quoted && shape.words >= 10);
  note('opens lower', shape.opensLower);
  note('joined', shape.joined);
  note('year', shape.year);
  note('month', shape.month);
  note('clock', shape.clock);
  note('day', shape.month && shape.year && shape.words < 16);
  note('slash', shape.slash);
  note('pipe', shape.pipe);
  note('at', shape.at);
  note('address', shape.address);
  note('bracketed', shape.bracketed);
  note('ends bracketed', shape.endsBracketed);
  note('ends bracketed, names', shape.endsBracketed && (shape.slash || shape.holds.has('credit')));
  note('dated sentence', shape.month && shape.year && shape.words >= 12 && shape.stops <= 2);
  note('slash, capitalised', shape.slash && shape.capitalised > 0.7 && shape.words < 14);
  note('second person', shape.second && !shape.quoted);
  note('first person', shape.first && !shape.quoted);
  note(`marker ${shape.line.marker}`, shape.line.marker !== 'none');
  note('marker, prose', shape.line.marker !== 'none' && shape.prose > 0.4);
  note('indented', shape.line.indented);
  for (const kind of shape.is) note(`is ${kind}`);
  for (const kind of shape.starts) {
    note(`starts ${kind}`);
    note(`starts ${kind}, long`, shape.words >= 12);
  }
  for (const kind of shape.holds) {
    note(`holds ${kind}`, shape.words < 25);
    note(`holds ${kind}, long`, shape.words >= 25);
  }
  note(
    'names only',
    shape.words <= 6 && shape.words >= 2 && shape.capitalised > 0.8 && shape.ends === 'none' && shape.little === 0,
  );
  note('no words', shape.folded.length === 0);
  return names;
}

function neighbourFeatures({ shapes, proseBefore, times, blankShare }: Context, i: number, note: Note): void {
  const shape = shapes[i];
  if (!shape) return;
  for (const [name, step] of [
    ['above', -1],
    ['below', 1],
    ['2 above', -2],
    ['2 below', 2],
  ] as const) {
    const other = shapes[i + step];
    if (!other) note(`${name} edge`);
    else {
      ladder(note, `${name} prose`, { value: other.prose, steps: [0.3, 0.7] });
      note(`${name} short`, other.words < 5);
      note(`${name} marker`, other.line.marker !== 'none');
      note(`${name} colon`, other.ends === 'colon' && Math.abs(step) === 1);
      for (const kind of other.starts) note(`${name} starts ${kind}`, Math.abs(step) === 1 && other.words < 12);
      for (const kind of other.holds) note(`${name} holds ${kind}`, Math.abs(step) === 1 && other.words < 14);
      note(`${name} slash`, Math.abs(step) === 1 && other.slash && other.words < 12);
      note(`${name} is a date`, other.month && other.year && other.words < 16);
    }
  }
  const mean = (from: number, to: number): number => {
    const [a, b] = [Math.max(0, from), Math.min(shapes.length, to)];
    return b > a ? ((proseBefore[b] ?? 0) - (proseBefore[a] ?? 0)) / (b - a) : 0;
  };
  ladder(note, 'prose of 3 above', { value: mean(i - 3, i), steps: [0.1, 0.3, 0.5, 0.7] });
  ladder(note, 'prose of 3 below', { value: mean(i + 1, i + 4), steps: [0.1, 0.3, 0.5, 0.7] });
  ladder(note, 'prose of 8 above', { value: mean(i - 8, i), steps: [0.1, 0.25, 0.5, 0.7] });
  ladder(note, 'prose of 8 below', { value: mean(i + 1, i + 9), steps: [0.1, 0.25, 0.5, 0.7] });
  note('prose both sides', mean(i - 2, i) > 0.4 && mean(i + 1, i + 3) > 0.4);
  note('short, prose both sides', mean(i - 2, i) > 0.4 && mean(i + 1, i + 3) > 0.4 && shape.words < 10);
  note('short, prose below', mean(i + 1, i + 3) > 0.6 && shape.words < 8 && shape.ends !== 'stop');
  note('repeated', (times[i] ?? 1) > 1);
  note('repeated often', (times[i] ?? 1) > 2);
  note('gap where gaps are rare', shape.line.gap > 0 && blankShare < 0.4);
  note('no gap where gaps are usual', shape.line.gap === 0 && blankShare > 0.6);
  note('wide gap', shape.line.gap > 1);
}

function placeFeatures(
  { shapes, dense, proseWordsBefore, sinceComments, sinceRelated }: Context,
  i: number,
  note: Note,
): void {
  const inside = i >= dense.from && i < dense.to;
  note('in dense', inside);
  note('in dense, prose', inside && (shapes[i]?.prose ?? 0) > 0.3);
  note('dense starts here', i === dense.from);
  note('dense ended here', i === dense.to);
  ladder(note, 'above dense', { value: dense.from - i, steps: [1, 3, 6, 12, 30] });
  ladder(note, 'below dense', { value: i - dense.to + 1, steps: [1, 3, 6, 12, 30] });
  const all = proseWordsBefore[shapes.length] ?? 0;
  ladder(note, 'prose words above', { value: proseWordsBefore[i] ?? 0, steps: [1, 30, 100, 300] });
  ladder(note, 'prose words below', { value: all - (proseWordsBefore[i + 1] ?? 0), steps: [1, 30, 100, 300] });
  ladder(note, 'share of prose above', {
    value: (proseWordsBefore[i] ?? 0) / Math.max(1, all),
    steps: [0.02, 0.2, 0.5, 0.8, 0.95],
  });
  for (const reach of [2, 6, 12]) {
    note(`comments opened in ${reach}`, (sinceComments[i] ?? Infinity) <= reach);
    note(`related opened in ${reach}`, (sinceRelated[i] ?? Infinity) <= reach);
  }
  note('page of few lines', shapes.length < 12);
}

function headlineFeatures(context: Context, at: { i: number; headline: number }, note: Note): void {
  const { shapes } = context;
  const distance = at.i - at.headline;
  if (at.headline < 0) return note('no headline');
  note('before headline', distance < 0);
  note('is headline', distance === 0);
  if (distance !== 0) note('says headline', shapes[at.i]?.key === shapes[at.headline]?.key);
  if (distance <= 0) return;
  note('after headline');
  for (const reach of [1, 2, 4, 8, 16]) note(`after headline, within ${reach}`, distance <= reach);
  const shape = shapes[at.i];
  if (!shape) return;
  const early = (context.proseWordsBefore[at.i] ?? 0) - (context.proseWordsBefore[at.headline] ?? 0) < 20;
  note('early', early);
  note('early, prose', early && shape.prose > 0.4);
  note('early, names only', early && shape.words <= 6 && shape.capitalised > 0.8 && shape.ends === 'none');
  note('early, one sentence', early && shape.words >= 8 && shape.stops <= 1);
  note('early, bullet', early && shape.line.marker === 'bullet' && shape.words >= 6);
}

function topicFeatures(context: Context, shape: Shape, note: Note): void {
  const content = contentWords(shape);
  if (content.length === 0) return note('no content words');
  const shared = content.filter((word) => (context.vocabulary.get(word) ?? 0) >= (shape.prose > 0.3 ? 2 : 1)).length;
  ladder(note, 'shared words', { value: shared, steps: [1, 2, 4, 8] });
  ladder(note, 'share of shared words', { value: shared / content.length, steps: [0.2, 0.4, 0.6, 0.8] });
  note('nothing shared, 5 words', shared === 0 && content.length >= 5);
}
