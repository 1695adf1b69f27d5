/** Reads blocks of text into words, once, by character codes; every later pass works on these rows and never on the text again. */
import { kindsAt } from './lexicon.ts';

/** What stands between a word and the one before it, as bits. */
export const Gap = {
  space: 1,
  comma: 2,
  stop: 4,
  semicolon: 8,
  colon: 16,
  dash: 32,
  bracket: 64,
  mark: 128,
  block: 256,
  other: 512,
} as const;

/** How a word is written, as bits. */
export const Shape = { capital: 1, upper: 2, digit: 4, possessive: 8, initial: 16 } as const;

/** The words of all blocks in order: one row a word over parallel columns, which grow by doubling. */
export class Words {
  readonly text: string;
  count = 0;
  /** UTF-16 offsets of the word without a possessive ’s. */
  start: Int32Array;
  end: Int32Array;
  /** End with the possessive ’s, if any. */
  outer: Int32Array;
  gap: Uint16Array;
  shape: Uint8Array;
  kinds: Int32Array;
  /** Index of the block. */
  block: Int32Array;
  /** Index of the outermost stretch between quotation marks the word stands in, or -1; filled by `placeStretches`. */
  stretch: Int32Array;

  constructor(text: string) {
    this.text = text;
    const rows = 16 + (text.length >> 2);
    this.start = new Int32Array(rows);
    this.end = new Int32Array(rows);
    this.outer = new Int32Array(rows);
    this.gap = new Uint16Array(rows);
    this.shape = new Uint8Array(rows);
    this.kinds = new Int32Array(rows);
    this.block = new Int32Array(rows);
    this.stretch = new Int32Array(rows).fill(-1);
  }

  /** Makes room for one more word. */
  reserve(): void {
    const rows = this.start.length;
    if (this.count < rows) return;
    this.start = doubled(this.start, new Int32Array(rows * 2));
    this.end = doubled(this.end, new Int32Array(rows * 2));
    this.outer = doubled(this.outer, new Int32Array(rows * 2));
    this.gap = doubled(this.gap, new Uint16Array(rows * 2));
    this.shape = doubled(this.shape, new Uint8Array(rows * 2));
    this.kinds = doubled(this.kinds, new Int32Array(rows * 2));
    this.block = doubled(this.block, new Int32Array(rows * 2));
    this.stretch = doubled(this.stretch, new Int32Array(rows * 2).fill(-1));
  }

  /** The word in lower case. */
  lower(index: number): string {
    if (index < 0 || index >= this.count) return '';
    return this.text.slice(this.start[index], this.end[index]).toLowerCase();
  }

  is(index: number, kinds: number): boolean {
    return index < this.count && ((this.kinds[index] ?? 0) & kinds) !== 0;
  }

  shaped(index: number, shape: number): boolean {
    return index < this.count && ((this.shape[index] ?? 0) & shape) !== 0;
  }

  /** What stands before the word; behind the last word the block ends. */
  gapHas(index: number, gap: number): boolean {
    return index < this.count ? ((this.gap[index] ?? Gap.block) & gap) !== 0 : (Gap.block & gap) !== 0;
  }
}

function doubled<Column extends Int32Array | Uint16Array | Uint8Array>(old: Column, column: Column): Column {
  column.set(old);
  return column;
}

const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;

/** Class of every UTF-16 unit: LETTER, DIGIT, UPPER bits; 0 for what is in no word. Built once. */
const classes = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}|\p{M}/u.test(char)) classes[code] = /\p{Lu}|\p{Lt}/u.test(char) ? LETTER | UPPER : LETTER;
  else if (/\p{Nd}/u.test(char)) classes[code] = DIGIT;
  else if (code >= 0xd800 && code < 0xe000) classes[code] = LETTER;
}

const gaps = new Uint16Array(65536);
const mark = (chars: string, bit: number): void => {
  for (const char of chars) gaps[char.charCodeAt(0)] = (gaps[char.charCodeAt(0)] ?? 0) | bit;
};
gaps.fill(Gap.other);
for (const char of ' \t\n\r\f\v\u00a0\u2002\u2003\u2009\u200a\u202f\u3000') gaps[char.charCodeAt(0)] = Gap.space;
gaps[0x200b] = 0;
for (const char of "*_@#%$£€&+/\\|~^=<>•·-'’") gaps[char.charCodeAt(0)] = Gap.other;
for (const char of ',.?!…;:—–―()[]{}“”„«»"‘`') gaps[char.charCodeAt(0)] = 0;
mark(',', Gap.comma);
mark('.?!…', Gap.stop);
mark(';', Gap.semicolon);
mark(':', Gap.colon);
mark('—–―', Gap.dash);
mark('()[]{}', Gap.bracket);
mark('“”„«»"‘`', Gap.mark);

const isLetter = (code: number): boolean => ((classes[code] ?? 0) & LETTER) !== 0;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const PERIOD = 0x2e;

/** Appends the words of `text[from, to)` to `words`; the first one follows a `block` gap. */
export function readWords(words: Words, from: number, to: number, block: number): void {
  const { text } = words;
  let gap: number = Gap.block;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if ((classes[code] ?? 0) === 0) {
      gap |= gapAt(text, at, code);
      at++;
      continue;
    }
    words.reserve();
    words.gap[words.count] = gap;
    words.block[words.count] = block;
    at = readWord(words, at, to);
    words.count++;
    gap = 0;
  }
}

/** Two hyphens, or one between spaces, are a dash; two apostrophes are a mark. */
function gapAt(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1);
  if (code === HYPHEN && (next === HYPHEN || (next === 0x20 && text.charCodeAt(at - 1) === 0x20))) return Gap.dash;
  if (code === APOSTROPHE || code === CURLY) return pluralOwner(text, at) ? 0 : Gap.mark;
  return gaps[code] ?? Gap.other;
}

/** The apostrophe of "the farmers’ union". */
const pluralOwner = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 0x73 && text.charCodeAt(at + 1) === 0x20 && isLetter(text.charCodeAt(at + 2));

/** Writes start, end, outer, shape and kinds of the word at `at`; returns the offset behind it. */
function readWord(words: Words, at: number, to: number): number {
  const { text } = words;
  const first = classes[text.charCodeAt(at)] ?? 0;
  let end = at + 1;
  let uppers = (first & UPPER) === 0 ? 0 : 1;
  let lowers = first === LETTER ? 1 : 0;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    const kind = classes[code] ?? 0;
    if (kind === 0) {
      if (!joins(text, at, end, code) || end + 1 >= to) break;
    } else if ((kind & UPPER) !== 0) uppers++;
    else if (kind === LETTER) lowers++;
  }
  const bare = withoutPossessive(text, at, end);
  const capital = (first & UPPER) === 0 ? 0 : Shape.capital;
  const upper = uppers > 1 && lowers <= (bare < end ? 1 : 0) ? Shape.upper : 0;
  const initial = capital !== 0 && bare - at === 1 ? Shape.initial : 0;
  const row = words.count;
  words.start[row] = at;
  words.end[row] = bare;
  words.outer[row] = end;
  words.shape[row] =
    capital | upper | initial | (first === DIGIT ? Shape.digit : 0) | (bare < end ? Shape.possessive : 0);
  words.kinds[row] = first === DIGIT ? 0 : kindsAt(text, at, bare);
  return end;
}

/** Whether the sign at `end` holds two parts of one word together: isn’t, Jong-un, U.S, 1,000. */
function joins(text: string, at: number, end: number, code: number): boolean {
  const next = classes[text.charCodeAt(end + 1)] ?? 0;
  if (next === 0) return false;
  if (code === APOSTROPHE || code === CURLY || code === HYPHEN)
    return isLetter(text.charCodeAt(end - 1)) || code === HYPHEN;
  const before = classes[text.charCodeAt(end - 1)] ?? 0;
  if (code === PERIOD) {
    if (before === DIGIT && next === DIGIT) return true;
    return (before & LETTER) !== 0 && (next & LETTER) !== 0 && (end - at === 1 || text.charCodeAt(end - 2) === PERIOD);
  }
  return code === 0x2c && before === DIGIT && next === DIGIT;
}

/** Where the word ends without ’s. */
function withoutPossessive(text: string, at: number, end: number): number {
  if (end - at < 3) return end;
  const last = text.charCodeAt(end - 1);
  const sign = text.charCodeAt(end - 2);
  return (last === 0x73 || last === 0x53) && (sign === APOSTROPHE || sign === CURLY) ? end - 2 : end;
}
