// Says what each letter and sign is to the page reader: one table of classes by UTF-16 unit, filled in as units are met.

export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
export const UPPER = 8;
export const LOWER = 16;
/** Of a script written without spaces between words. */
export const UNSPACED = 32;
export const APOSTROPHE = 64;
export const BEYOND_ASCII = 128;
export const COMMA = 256;
export const QUOTE = 512;
/** Ends a sentence where space or the end follows, closing marks between. */
export const STOP = 1024;
/** Ends a sentence wherever it stands. */
export const FULL_STOP = 2048;
/** Parts the entries of a menu or the steps of a way to the page. */
export const PIPE = 4096;
/** Stands between "Also read" and the title it leads to. */
export const LEAD = 8192;
const KNOWN = 32768;
const FIRST_OF_TWO = 16384;

const SIGNS: readonly (readonly [number, string])[] = [
  [APOSTROPHE, "'’"],
  [COMMA, ',،、，;'],
  [QUOTE, '"“”«»„「‘'],
  [STOP, '.!?。！？۔؟।'],
  [FULL_STOP, '。！？'],
  [PIPE, '|»›→▸•·'],
  [LEAD, '|:»›>\u2013\u2014'],
];
const KINDS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /^\p{L}/u],
  [NUMBER, /^\p{N}/u],
  [MARK, /^\p{M}/u],
  [UPPER, /^\p{Lu}/u],
  [LOWER, /^\p{Ll}/u],
  [UNSPACED, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u],
];

const table = new Uint16Array(65536);

/** The classes of the letter or sign at `at`; of both units of a pair together. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = table[code] ?? 0;
  if (known === 0) return learned(text, at);
  return known & FIRST_OF_TWO ? classOf(text.codePointAt(at) ?? code) : known;
}

/** Whether the unit at `at` and the next are one letter. */
export const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

function learned(text: string, at: number): number {
  const code = text.charCodeAt(at);
  table[code] = code >= 0xd800 && code < 0xdc00 ? KNOWN | BEYOND_ASCII | FIRST_OF_TWO : classOf(code);
  return classAt(text, at);
}

function classOf(point: number): number {
  const printed = String.fromCodePoint(point);
  let classes = KNOWN;
  for (const [bit, pattern] of KINDS) if (pattern.test(printed)) classes |= bit;
  for (const [bit, signs] of SIGNS) if (signs.includes(printed)) classes |= bit;
  return point < 128 || printed === '’' ? classes : classes | BEYOND_ASCII;
}
