/** Makes every character of outside text that a reader would not see, or a platform obey, visible in one line; and reads it back. */

/**
 * Controls, lone surrogates, line and paragraph separators, invisible characters (bidi controls, soft hyphens, zero-width spaces,
 * tags); and what we write for them. The joiners and variation selectors that letters and emoji are written with stay.
 */
const UNSHOWN =
  /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2400-\u2421]--[\p{Join_Control}\p{Variation_Selector}]]|‹(?=U\+)/gv;

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
    return code === DELETE ? '␡' : byName(code);
  });
}

/** The text that `visible` was given, unit for unit; also where more characters stand by name. */
export function readVisible(shown: string): string {
  return shown.replace(SHOWN, (found, code: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return found === '␡' ? '\u007F' : String.fromCharCode(found.charCodeAt(0) - PICTURES);
  });
}

/** A character as `visible` names it: `‹U+202E›`. */
export const byName = (code: number): string => `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
