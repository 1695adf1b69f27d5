/** How many terminal columns a text takes, grapheme by grapheme. An estimate from above where terminals differ. */
import { WIDE_RANGES } from './wide-ranges-data.ts';

/** Letters, digits and punctuation of which each is one grapheme, one unit and one column. */
const PLAIN = /^[\x20-\x7E\xA1-\xA8\xAA-\xAC\xAF-\u02FF\u2010-\u2027\u2030-\u203A\u2400-\u2421]*$/;
const EMOJI = /^(?:\p{Emoji_Presentation}|[\p{Extended_Pictographic}\d#*].*\uFE0F)/su;
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/u;

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text, in order; joined they are the text. */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns of one grapheme. */
export function graphemeWidth(grapheme: string): number {
  if (grapheme.length === 1 && PLAIN.test(grapheme)) return 1;
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const point of grapheme) width += NO_COLUMN.test(point) ? 0 : isWide(point.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** Columns of a text on one line. */
export function displayWidth(text: string): number {
  return PLAIN.test(text) ? text.length : graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

function isWide(code: number): boolean {
  let low = 0;
  let high = WIDE_RANGES.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((WIDE_RANGES[middle]?.[1] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  const range = WIDE_RANGES[low];
  return range !== undefined && range[0] <= code;
}
