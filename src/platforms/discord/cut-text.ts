/** How much of a text fits a room once it is escaped. Never cuts a grapheme, unless one alone is larger than the room. */
import { escape } from './escape.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a `‹` costs where it opens a form of ours. */
const NAMED = '‹U+2039›'.replaceAll('‹', '?');

/** A cut looks this far back for a blank. */
const BACK = 120;

/**
 * The units of `text` that fit `room` units when escaped, 0 where nothing fits; `breakCost` for each line break that is drawn as one,
 * null where it is a sign like others. Cuts after a blank where one is near. Looks at the beginning of the text alone, however long it is.
 */
export function unitsThatFit(text: string, room: number, breakCost: number | null): number {
  const costOf = (part: string) =>
    breakCost !== null && /^\r?\n$/.test(part) ? breakCost : escape(part.replaceAll('‹', NAMED)).length;
  const most = within(text, room, costOf);
  if (most === 0 || most >= text.length) return Math.min(most, text.length);
  const blank = text.slice(Math.max(0, most - BACK), most).search(/[ \n][^ \n]*$/);
  return blank < 0 || most <= BACK ? most : most - BACK + blank + 1;
}

function within(text: string, room: number, costOf: (part: string) => number): number {
  const beginning = text.slice(0, Math.max(0, room) + 1);
  let cost = 0;
  let units = 0;
  for (const { segment, index } of graphemes.segment(beginning)) {
    const cutOff = index + segment.length === beginning.length && beginning.length < text.length;
    cost += costOf(segment);
    if (cost > room || cutOff) return units > 0 ? units : pointsWithin(segment, room, costOf);
    units += segment.length;
  }
  return units;
}

/** A grapheme may be a letter under ten thousand accents: then between two of them. */
function pointsWithin(segment: string, room: number, costOf: (part: string) => number): number {
  let cost = 0;
  let units = 0;
  for (const point of segment) {
    cost += costOf(point);
    if (cost > room) break;
    units += point.length;
  }
  return units;
}

/** A label of ours for a place without markdown: at most `most` units, its cut marked. */
export function labelOf(shown: string, most: number): string {
  if (shown.length <= most) return shown;
  let label = '';
  for (const { segment } of graphemes.segment(shown.slice(0, most))) {
    if (label.length + segment.length >= most) break;
    label += segment;
  }
  return `${label}…`;
}
