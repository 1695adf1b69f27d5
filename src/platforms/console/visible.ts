/** Outside text in lines of ours and in JSON, so that a terminal obeys nothing in it. Draws nothing. */
import { byName, visible } from '../../reply/visible.ts';

/** The signs our margins are drawn with: outside an article's own block nothing but the margin may show them. */
const MARGIN_SIGNS = /[│├╞┊]/g;

/** Of those that a terminal would obey, or not show, what JSON lets stand as it is. */
const UNSHOWN_IN_JSON =
  /[[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]--[\p{Join_Control}\p{Variation_Selector}]]/gv;

/** `visible`, for lines of ours: no outside text in them can look like the margin of an article's block. */
export function visibleInLine(text: string): string {
  return visible(text).replace(MARGIN_SIGNS, (found) => byName(found.charCodeAt(0)));
}

/** A value as one line of JSON, in which such characters stand as escapes: read back, it is the value. */
export function visibleJson(value: unknown): string {
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(UNSHOWN_IN_JSON, (found) => found.split('').map(escape).join(''));
}
