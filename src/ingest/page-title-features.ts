// What can be seen of a line that may be the headline, as features: its form, what it shares with the prose below, what stands around it.
import type { Context } from './page-context.ts';
import { FeatureNames } from './page-feature-names.ts';
import type { Noted } from './page-feature-names.ts';
import { LITTLE, lexicon, says } from './page-lexicon.ts';
import { standsIn } from './page-shape.ts';
import type { Shape } from './page-shape.ts';
import type { WordWindow } from './page-shared-words.ts';
import { endings } from './page-signs.ts';

/** A line, the first line of prose below it, and what that prose is. */
export interface Place {
  readonly line: number;
  readonly top: number;
  /** Prose lines looked at below it, their words, and which words they have. */
  readonly proseLines: number;
  readonly proseWords: number;
  readonly below: WordWindow;
}

const names = new FeatureNames();
const any = names.one('any');
const proseLines = names.ladder('prose lines below', [2, 4, 7, 10]);
const proseWords = names.ladder('prose words below', [50, 120, 250, 400]);
const inDense = names.one('in dense');
const belowDense = names.one('below dense');
const aboveDense = names.ladder('above dense', [0, 3, 10, 30, 60]);
const shared = names.ladder('shared', [1, 2, 3, 4, 5, 6]);
const shareShared = names.ladder('share shared', [0.3, 0.5, 0.7, 0.99]);
const distance = names.ladder('distance', [1, 2, 3, 5, 8, 12, 20, 40, 80]);
const firstLine = names.one('first line');
const amongFirst = names.one('among the first 3');
const repeated = names.one('repeated');
const repeatedBelow = names.one('repeated below');
const repeatedAbove = names.one('repeated above');
const insideAnother = names.one('inside another line');
const holdsAnother = names.one('holds another line');

export function noteTitle(noted: Noted, context: Context, at: Place): void {
  const { shapes, dense } = context;
  const shape = shapes[at.line];
  if (!shape) return;
  noted.note(any);
  noted.ladder(proseLines, at.proseLines);
  noted.ladder(proseWords, at.proseWords);
  noted.note(inDense, at.line > dense.from && at.line < dense.to);
  noted.note(belowDense, at.line >= dense.to);
  noted.ladder(aboveDense, dense.from - at.line);
  const count = at.below.among(shape.content);
  noted.ladder(shared, count);
  noted.ladder(shareShared, count / Math.max(1, shape.content.length));
  noted.ladder(distance, at.top - at.line);
  noted.note(firstLine, at.line === 0);
  noted.note(amongFirst, at.line < 3);
  noteRepeated(noted, context, at);
  noteForm(noted, shape);
  noteSigns(noted, shape);
  noteAround(noted, context, at);
}

/** Where else on the page the line's words stand. */
function noteRepeated(noted: Noted, { shapes, times }: Context, at: Place): void {
  const shape = shapes[at.line];
  if (!shape) return;
  const same = (from: number, to: number): boolean => anyOf(shapes, { from, to }, (other) => other.key === shape.key);
  if ((times[at.line] ?? 1) > 1) {
    noted.note(repeated);
    noted.note(repeatedBelow, same(at.line + 1, at.top));
    noted.note(repeatedAbove, same(at.line - 120, at.line));
  }
  noted.note(insideAnother, shape.words >= 4 && isInside(shapes, at));
  noted.note(holdsAnother, shape.words >= 5 && isAround(shapes, at));
}

function anyOf(
  shapes: readonly Shape[],
  range: { from: number; to: number },
  test: (shape: Shape) => boolean,
): boolean {
  for (let i = Math.max(0, range.from); i < Math.min(shapes.length, range.to); i += 1) {
    const shape = shapes[i];
    if (shape && test(shape)) return true;
  }
  return false;
}

/** Whether another line above the article holds these words and more: "Home News …", "… - Site", "Share …". */
function isInside(shapes: readonly Shape[], at: Place): boolean {
  const shape = shapes[at.line];
  if (!shape) return false;
  const { length } = shape.key;
  return anyOf(
    shapes,
    { from: at.top - 120, to: at.top },
    (other) => other.key.length > length && other.key.length < length + 120 && standsIn(shape, other),
  );
}

/** Whether this line is another candidate's words and more in front or behind. */
function isAround(shapes: readonly Shape[], at: Place): boolean {
  const shape = shapes[at.line];
  if (!shape) return false;
  return anyOf(
    shapes,
    { from: at.line - 40, to: Math.min(at.line + 40, at.top) },
    (other) => other.words >= 4 && other.words <= 40 && other.key.length < shape.key.length && standsIn(other, shape),
  );
}

const words = names.ladder('words', [3, 4, 5, 6, 8, 12, 16, 20]);
const ends = names.each(endings, (ending) => `ends ${ending}`);
const stopsInside = names.one('stops inside');
const upper = names.one('upper');
const marker = names.one('marker');
const onlyNames = names.one('names');
const namesLittle = names.one('names, little else');
const short = names.one('short');
const oneSentence = names.one('one sentence');
const little = names.one('little');
const muchLittle = names.one('much little');
const capitalised = names.one('capitalised');
const opensLower = names.one('opens lower');
const prose = names.one('prose');

function noteForm(noted: Noted, shape: Shape): void {
  noted.ladder(words, shape.words);
  noted.note(ends + endings.indexOf(shape.ends));
  noted.note(stopsInside, shape.stops > 1);
  noted.note(upper, shape.upper > 0.6);
  noted.note(marker, shape.line.marker !== 'none');
  noted.note(onlyNames, shape.capitalised > 0.8 && shape.words <= 12 && areNames(shape));
  noted.note(
    namesLittle,
    shape.capitalised > 0.7 && shape.little <= 0.2 && shape.words >= 4 && shape.folded.includes('and'),
  );
  noted.note(short, shape.words < 5 && shape.capitalised > 0.9);
  noted.note(oneSentence, shape.ends === 'stop' && shape.stops === 1 && shape.words >= 10);
  noted.note(little, shape.little > 0.2);
  noted.note(muchLittle, shape.little > 0.45);
  noted.note(capitalised, shape.capitalised > 0.75);
  noted.note(opensLower, shape.opensLower);
  noted.note(prose, shape.prose > 0.5);
}

/** No little word but the first and "and". */
const areNames = (shape: Shape): boolean =>
  shape.folded.every((word, k) => k === 0 || word === 'and' || ((lexicon.get(word)?.bits ?? 0) & LITTLE) === 0);

const fileWords = names.one('file words');
const day = names.one('day');
const clock = names.one('clock');
const pipe = names.one('pipe');
const joined = names.one('joined');
const second = names.one('second person');
const numeric = names.one('numeric');
const address = names.one('address');
const slash = names.one('slash');
const starts = names.kinds((kind) => `starts ${kind}`);
const holds = names.kinds((kind) => `holds ${kind}`);

function noteSigns(noted: Noted, shape: Shape): void {
  noted.note(fileWords, says(shape.holds, 'credit'));
  noted.note(day, shape.month && shape.year);
  noted.note(clock, shape.clock);
  noted.note(pipe, shape.pipe);
  noted.note(joined, shape.joined);
  noted.note(second, shape.second);
  noted.note(numeric, shape.numeric > 0.3);
  noted.note(address, shape.address || shape.at);
  noted.note(slash, shape.slash);
  noted.kinds(starts, shape.starts);
  noted.kinds(holds, shape.holds);
}

const titleAbove = names.one('title above');
const sentenceUnder = names.one('sentence, title above');
const littleUnder = names.one('much little, title above');
const longerUnder = names.one('longer than title above');
const summaryNext = names.one('summary next');
const authorNext = names.one('author next');
const dateNext = names.one('date next');
const dateNear = names.one('date near below');
const authorNear = names.one('author near below');
const proseNext = names.one('prose next');
const dateAbove = names.one('date just above');
const markerBoth = names.one('marker above and below');
const wordiest = names.one('wordiest in 5');

function noteAround(noted: Noted, { shapes }: Context, at: Place): void {
  const shape = shapes[at.line];
  const above = shapes[at.line - 1];
  const next = shapes[at.line + 1];
  if (!shape) return;
  if (above && isTitleLike(above) && at.below.among(above.content) > 0) {
    noted.note(titleAbove);
    noted.note(sentenceUnder, shape.ends === 'stop');
    noted.note(littleUnder, shape.little > 0.35);
    noted.note(longerUnder, shape.words > above.words * 1.4);
  }
  if (next) noteNext(noted, shape, next);
  const near = { from: at.line + 1, to: at.line + 5 };
  noted.note(
    dateNear,
    anyOf(shapes, near, (other) => isDay(other, 20) || (says(other.holds, 'stamp') && other.words < 12)),
  );
  noted.note(
    authorNear,
    anyOf(shapes, near, (other) => says(other.starts, 'author') && other.words < 16),
  );
  noted.note(dateAbove, next !== undefined && above !== undefined && above.month && above.year);
  noted.note(markerBoth, above?.line.marker !== 'none' && next?.line.marker !== 'none');
  const around = { from: at.line - 5, to: at.line + 6 };
  noted.note(wordiest, !anyOf(shapes, around, (other) => other.words > shape.words && other.prose <= 0.5));
}

function noteNext(noted: Noted, shape: Shape, next: Shape): void {
  noted.note(summaryNext, next.words > shape.words && next.words < 45 && next.little > 0.2 && next.stops <= 2);
  noted.note(authorNext, says(next.starts, 'author') && next.words < 16);
  noted.note(dateNext, isDay(next, 20));
  noted.note(proseNext, next.prose > 0.5);
}

const isDay = (shape: Shape, below: number): boolean => shape.month && shape.year && shape.words < below;

const isTitleLike = (shape: Shape): boolean =>
  shape.words >= 4 && shape.words <= 25 && shape.ends !== 'stop' && shape.starts === 0 && !(shape.month && shape.year);

/** Names of the features, by number. */
export const titleFeatureNames = names.all;
