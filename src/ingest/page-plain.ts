// Tells a plain article, a text without anything of a web page around it, and names its lines; whatever shows a sign of furniture is left to the weights.
import { isCaption, isForeignTitle, isTicking } from './page-bars.ts';
import { isHeadingLike } from './page-context.ts';
import type { LineLabel } from './furniture.ts';
import { says, setOf } from './page-lexicon.ts';
import type { Shape } from './page-shape.ts';
import { functionWords } from './page-words.ts';

/** Lines above the first sentence: headline, summary, by-line, place, date. More are a page's. */
const TOP = 5;
/** Lines in a row without a sentence's end: an article has a cross-heading and perhaps one more, a page a list of links. */
const IN_A_ROW = 3;

/**
 * The labels of a plain article's lines, or null where a line shows a sign of furniture or nothing is a sentence. The
 * first line without a final stop above the first sentence is the headline; nothing is furniture.
 */
export function plainLabels(shapes: readonly Shape[]): LineLabel[] | null {
  const title = shapes.findIndex((shape) => creditOf(shape) === null);
  const sentence = shapes.findIndex((shape, i) => i > title && isSentence(shape));
  const headline = sentence > 0 && isTitle(shapes, title) ? title : -1;
  const first = headline >= 0 ? sentence : shapes.findIndex(isSentence);
  if (first < 0 || first > TOP || isCrowded(shapes, headline)) return null;
  const named = shapes.map((shape, i): LineLabel => {
    if (i === headline) return 'headline';
    const credit = i < first || i >= shapes.length - 2 ? creditOf(shape) : null;
    return credit === 'date' && i >= first ? 'body' : (credit ?? 'body');
  });
  const signs = shapes.some((_, i) => named[i] === 'body' && hasSign(shapes, i));
  return signs || (shapes[headline]?.is ?? 0) !== 0 ? null : named;
}

const isSentence = (shape: Shape): boolean => (shape.ends !== 'none' && shape.ends !== 'colon') || shape.words >= 25;

/** Short, without a stop, and not the first of a paragraph's wrapped lines. */
function isTitle(shapes: readonly Shape[], i: number): boolean {
  const shape = shapes[i];
  const next = shapes[i + 1];
  if (!shape || shape.words > 25 || shape.line.marker !== 'none' || shape.folded.length === 0) return false;
  const open = shape.ends === 'none' || ((shape.ends === 'question' || shape.ends === 'quote') && shape.stops <= 1);
  return open && !(next?.line.gap === 0 && (next.opensLower || (shape.words > 7 && isWrapped(shapes))));
}

/** Whether most lines directly under another go on in the middle of a sentence. */
function isWrapped(shapes: readonly Shape[]): boolean {
  const under = shapes.filter((shape, i) => i > 0 && shape.line.gap === 0 && shape.line.marker === 'none');
  return under.length > 0 && under.filter(({ opensLower }) => opensLower).length >= 0.4 * under.length;
}

/** A name behind "by" or "reporting by", or a date, by itself. */
function creditOf(shape: Shape): 'byline' | 'date' | null {
  if (shape.words > 16 || shape.ends !== 'none' || shape.line.marker !== 'none') return null;
  const dated = shape.little === 0 || says(shape.starts, 'stamp') || /^\p{N}/u.test(shape.printed);
  if (dated && shape.numeric >= 0.3 && shape.year) return 'date';
  const signed = says(shape.starts, 'author') && !says(shape.is, 'author') && !functionWords.has(shape.folded[1] ?? '');
  return signed || /^\(?reporting by\b/i.test(shape.printed) ? (shape.capitalised >= 0.5 ? 'byline' : null) : null;
}

/** Whether lines without a sentence's end stand in a row as links do, or below the last sentence. */
function isCrowded(shapes: readonly Shape[], headline: number): boolean {
  if (isWrapped(shapes)) return false;
  let row = 0;
  for (const [i, shape] of shapes.entries()) {
    const loose = i !== headline && !isSentence(shape) && shape.line.marker === 'none' && creditOf(shape) === null;
    row = loose ? row + 1 : 0;
    if (row >= IN_A_ROW) return true;
  }
  return row > 1;
}

const LOUD = setOf(['ad', 'also', 'comments', 'related', 'share', 'signup', 'legal', 'menu', 'tags', 'media']);
const SAID_INSIDE = setOf(['signup', 'legal', 'share', 'comments', 'stamp', 'media', 'also']);

/** What articles' own lines do not show: a phrase of furniture by itself, a link by its form, an address, another article's title. */
function hasSign(shapes: readonly Shape[], i: number): boolean {
  const shape = shapes[i];
  if (!shape) return false;
  if (shape.is !== 0 || shape.linked || isTicking(shape) || isCaption(shape, shapes[i + 1])) return true;
  if (shape.words >= 4 && shape.key === shapes[i - 1]?.key) return true;
  if (isHeadingLike(shape) && isForeignTitle(shapes, i)) return true;
  if (shape.ends !== 'none' || shape.words >= 14) return false;
  if (shape.address || shape.at || shape.pipe || shape.printed.includes('©')) return true;
  if ((shape.holds & SAID_INSIDE) !== 0) return true;
  return shape.words < 5 && (shape.starts & LOUD) !== 0;
}
