/** Makes every character of outside text that a terminal would obey, or not show, visible; and reads it back. Draws nothing. */

/**
 * Controls, lone surrogates, line and paragraph separators, invisible characters (bidi controls, soft hyphens, zero-width spaces,
 * tags); and what we write for them. The joiners and variation selectors that letters and emoji are written with stay.
 */
const UNSHOWN =
  /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2400-\u2421]--[\p{Join_Control}\p{Variation_Selector}]]|‹(?=U\+)/gv;

/** The signs our margins are drawn with: outside an article's own block nothing but the margin may show them. */
const MARGIN_SIGNS = /[│├╞┊]/g;

/** Of those that a terminal would obey, or not show, what JSON lets stand as it is. */
const UNSHOWN_IN_JSON =
  /[[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]--[\p{Join_Control}\p{Variation_Selector}]]/gv;

/** One alternative for each form `visible` writes. */
const SHOWN = /‹U\+([0-9A-F]{4,6})›|[\u2400-\u241F\u2421]/g;

const PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * Every C0 control as its control picture (`␛`, `␊`, `␉`), everything else as `‹U+202E›`. Injective: control pictures that the
 * text itself holds, and its own `‹U+`, are written as `‹U+241B›` and `‹U+2039›U+`.
 */
export function visible(text: string): string {
  return text.replace(UNSHOWN, (found) => {
    const code = found.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === DELETE ? '␡' : named(code);
  });
}

/** `visible`, for lines of ours: no outside text in them can look like the margin of an article's block. */
export function visibleInLine(text: string): string {
  return visible(text).replace(MARGIN_SIGNS, (found) => named(found.charCodeAt(0)));
}

/** A value as one line of JSON, in which such characters stand as escapes: read back, it is the value. */
export function visibleJson(value: unknown): string {
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(UNSHOWN_IN_JSON, (found) => found.split('').map(escape).join(''));
}

/** The text that `visible` or `visibleInLine` was given, unit for unit. */
export function readVisible(shown: string): string {
  return shown.replace(SHOWN, (found, code: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return found === '␡' ? '\u007F' : String.fromCharCode(found.charCodeAt(0) - PICTURES);
  });
}

const named = (code: number) => `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
