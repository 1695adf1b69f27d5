// Finds the line that is the page's headline: above the article, short, without a stop, about what the article is about.
import { contentWords } from './page-context.ts';
import type { Context } from './page-context.ts';
import type { Shape } from './page-shape.ts';
import { functionWords } from './page-words.ts';

/** How far down a page a headline is looked for, and how far below it the article may begin, in lines. */
const LOOKED_THROUGH = 1500;
const REACH = 60;

export interface Candidate {
  readonly line: number;
  readonly names: readonly string[];
}

/** Candidate lines and the names that hold for each. Where none scores above 0 the page has no headline. */
export function headlineCandidates(context: Context): Candidate[] {
  const { shapes } = context;
  const found: Candidate[] = [];
  for (let line = 0; line < Math.min(shapes.length, LOOKED_THROUGH); line += 1) {
    const shape = shapes[line];
    if (!shape || shape.words < 2 || shape.words > 40 || shape.folded.length === 0) continue;
    const following = followingProse(context, line);
    const top = following[0];
    if (top !== undefined) found.push({ line, names: candidateNames(context, { line, top, following }) });
  }
  return found;
}

/** The first lines below that read like paragraphs. */
function followingProse({ shapes }: Context, line: number): number[] {
  const found: number[] = [];
  for (let i = line + 1; i < Math.min(shapes.length, line + REACH) && found.length < 10; i += 1)
    if ((shapes[i]?.prose ?? 0) > 0.45 && (shapes[i]?.words ?? 0) >= 12) found.push(i);
  return found;
}

function candidateNames(context: Context, at: { line: number; top: number; following: readonly number[] }): string[] {
  const { shapes, dense, times } = context;
  const shape = shapes[at.line];
  if (!shape) return [];
  const names = ['any'];
  const note = (name: string, holds: boolean): void => {
    if (holds) names.push(name);
  };
  const ladder = (name: string, value: number, steps: readonly number[]): void => {
    for (const step of steps) note(`${name}>=${step}`, value >= step);
  };
  const content = contentWords(shape);
  const below = at.following.flatMap((i) => (shapes[i] ? [shapes[i]] : []));
  const vocabulary = new Set(below.flatMap(contentWords));
  const shared = content.filter((word) => vocabulary.has(word)).length;
  ladder('prose lines below', below.length, [2, 4, 7, 10]);
  ladder(
    'prose words below',
    below.reduce((sum, other) => sum + Math.min(other.words, 100), 0),
    [50, 120, 250, 400],
  );
  note('in dense', at.line > dense.from && at.line < dense.to);
  note('below dense', at.line >= dense.to);
  ladder('above dense', dense.from - at.line, [0, 3, 10, 30, 60]);
  ladder('words', shape.words, [3, 4, 5, 6, 8, 12, 16, 20]);
  ladder('shared', shared, [1, 2, 3, 4, 5, 6]);
  ladder('share shared', shared / Math.max(1, content.length), [0.3, 0.5, 0.7, 0.99]);
  ladder('distance', at.top - at.line, [1, 2, 3, 5, 8, 12, 20, 40, 80]);
  note(`ends ${shape.ends}`, true);
  note('stops inside', shape.stops > 1);
  note('upper', shape.upper > 0.6);
  note('marker', shape.line.marker !== 'none');
  note('repeated', (times[at.line] ?? 1) > 1);
  note(
    'repeated below',
    shapes.slice(at.line + 1, at.top).some((other) => other.key === shape.key),
  );
  note(
    'repeated above',
    shapes.slice(Math.max(0, at.line - 120), at.line).some((other) => other.key === shape.key),
  );
  note('inside another line', shape.words >= 4 && insideAnother(context, at));
  note('holds another line', shape.words >= 5 && holdsAnother(context, at));
  const above = shapes[at.line - 1];
  const next = shapes[at.line + 1];
  const titleAbove =
    above !== undefined && isTitleLike(above) && contentWords(above).some((word) => vocabulary.has(word));
  note('title above', titleAbove);
  note('sentence, title above', titleAbove && shape.ends === 'stop');
  note('much little, title above', titleAbove && shape.little > 0.35);
  note('longer than title above', titleAbove && shape.words > above.words * 1.4);
  note(
    'summary next',
    next !== undefined && next.words > shape.words && next.words < 45 && next.little > 0.2 && next.stops <= 2,
  );
  note('author next', next !== undefined && next.starts.has('author') && next.words < 16);
  note('date next', next !== undefined && next.month && next.year && next.words < 20);
  note(
    'names',
    shape.capitalised > 0.8 &&
      shape.folded.every((word, k) => word === 'and' || !functionWords.has(word) || k === 0) &&
      shape.words <= 12,
  );
  note(
    'names, little else',
    shape.folded.includes('and') && shape.capitalised > 0.7 && shape.little <= 0.2 && shape.words >= 4,
  );
  note('short', shape.words < 5 && shape.capitalised > 0.9);
  note('file words', shape.holds.has('credit'));
  note('one sentence', shape.ends === 'stop' && shape.stops === 1 && shape.words >= 10);
  note('first line', at.line === 0);
  note('among the first 3', at.line < 3);
  note('little', shape.little > 0.2);
  note('much little', shape.little > 0.45);
  note('capitalised', shape.capitalised > 0.75);
  note('opens lower', shape.opensLower);
  note('day', shape.month && shape.year);
  note('clock', shape.clock);
  note('pipe', shape.pipe);
  note('joined', shape.joined);
  note('second person', shape.second);
  note('numeric', shape.numeric > 0.3);
  note('address', shape.address || shape.at);
  note('slash', shape.slash);
  note('prose', shape.prose > 0.5);
  for (const kind of shape.starts) note(`starts ${kind}`, true);
  for (const kind of shape.holds) note(`holds ${kind}`, true);
  const near = shapes.slice(at.line + 1, at.line + 5);
  note(
    'date near below',
    near.some(
      (other) => (other.month && other.year && other.words < 20) || (other.holds.has('stamp') && other.words < 12),
    ),
  );
  note(
    'author near below',
    near.some((other) => other.starts.has('author') && other.words < 16),
  );
  note('prose next', (shapes[at.line + 1]?.prose ?? 0) > 0.5);
  note('date just above', near.length > 0 && ((shapes[at.line - 1]?.month && shapes[at.line - 1]?.year) ?? false));
  note(
    'marker above and below',
    shapes[at.line - 1]?.line.marker !== 'none' && shapes[at.line + 1]?.line.marker !== 'none',
  );
  note(
    'wordiest in 5',
    shapes
      .slice(Math.max(0, at.line - 5), at.line + 6)
      .every((other) => other === shape || other.words <= shape.words || other.prose > 0.5),
  );
  return names;
}

const isTitleLike = (shape: Shape): boolean =>
  shape.words >= 4 &&
  shape.words <= 25 &&
  shape.ends !== 'stop' &&
  shape.starts.size === 0 &&
  !(shape.month && shape.year);

/** Whether another line above the article holds these words and more: "Home News …", "… - Site", "Share …". */
function insideAnother({ shapes }: Context, at: { line: number; top: number }): boolean {
  const key = shapes[at.line]?.key ?? '';
  return shapes
    .slice(Math.max(0, at.top - 120), at.top)
    .some((other) => other.key.length > key.length && other.key.length < key.length + 120 && other.key.includes(key));
}

/** Whether this line is another candidate's words and more in front or behind. */
function holdsAnother({ shapes }: Context, at: { line: number; top: number }): boolean {
  const key = shapes[at.line]?.key ?? '';
  return shapes
    .slice(Math.max(0, at.line - 40), Math.min(at.line + 40, at.top))
    .some((other) => other.words >= 4 && other.words <= 40 && other.key.length < key.length && key.includes(other.key));
}

/** Index of the headline's line, or -1. */
export function headlineOf(context: Context, weights: ReadonlyMap<string, number>): number {
  const scores = headlineCandidates(context).map(({ line, names }) => ({
    line,
    score: names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a), { line: -1, score: 0 });
  return best.line < 0 ? -1 : nearestToArticle(context, best.line);
}

/** Where a headline is printed twice above the article, its last place. */
function nearestToArticle(context: Context, line: number): number {
  const top = followingProse(context, line)[0] ?? line;
  const key = context.shapes[line]?.key;
  for (let i = top - 1; i > line; i -= 1) if (context.shapes[i]?.key === key) return i;
  return line;
}
