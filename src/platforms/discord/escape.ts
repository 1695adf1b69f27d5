/**
 * The one escape between outside text and Discord's markdown, for one line; and its way back.
 *
 * Technique: a backslash before each character that could open any markdown, mention, time stamp, emoji, link or list. Discord shows
 * `\x` as `x` for everything but letters, digits and blanks, and no rule of it begins at a backslash. No zero-width characters are
 * added: `\@everyone` is shown as plain words, and that it notifies nobody is held by `allowed_mentions`, which every body carries.
 * The colon and the slash are among them: an address in a text reads as it is printed, but is no link (Discord would take the
 * backslashes of a link's other characters into the address) and an invitation shows no card.
 */
import { readVisible, visible } from '../../reply/visible.ts';

/** Always; a full stop that could follow a list's number; a sign that could begin a bullet or small print. */
const OBEYED = /[\\*_~|`<>@#:/[\]]|(?<=^|\d)\.|(?<=^|\s)[-+]/g;

const ESCAPED = /\\([^0-9A-Za-z\s])/g;

/** Shown by Discord as the text itself, in one line: line breaks and other controls are shown as signs. Injective. */
export function escape(text: string): string {
  return visible(text).replace(OBEYED, String.raw`\$&`);
}

/** The text that `escape` was given, unit for unit. */
export function unescape(escaped: string): string {
  return readVisible(escaped.replace(ESCAPED, '$1'));
}
