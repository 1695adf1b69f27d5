// Goes over a line once and notes its words and signs: counts, classes, first places. Judges nothing.
import {
  APOSTROPHE,
  BEYOND_ASCII,
  COMMA,
  FULL_STOP,
  LEAD,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  PIPE,
  QUOTE,
  STOP,
  UNSPACED,
  UPPER,
  classAt,
  isPair,
} from './page-letters.ts';

/** Units of a line's beginning in which signs are looked for. */
export const SIGNS_WITHIN = 300;
/** A lead as "Also read |" is shorter than this. */
const LEAD_WITHIN = 42;

/** What stands in a line. Words and counts are of all of it, signs of its first `SIGNS_WITHIN` units. */
export class Scan {
  /** Words as printed, and folded: lower case with straight apostrophes. */
  readonly words: string[] = [];
  /** One number a word: equal for words whose letters are equal. */
  readonly hashes: number[] = [];
  capitalised = 0;
  upper = 0;
  numeric = 0;
  unspaced = 0;
  stops = 0;
  commas = 0;
  quoted = false;
  opensLower = false;
  /** The first word is a number. */
  opensNumber = false;
  joined = false;
  year = false;
  pipe = false;
  digit = false;
  slash = false;
  colon = false;
  at = false;
  /** May hold an address: the patterns decide. */
  dotted = false;
  lead = false;
  apostrophes = false;
  /** Words of letters and something else: "3photo". */
  mixed = false;

  readonly text: string;
  readonly start: number;
  readonly end: number;
  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
    for (let i = start; i < end;) {
      const classes = classAt(text, i);
      if (classes & (LETTER | NUMBER)) i = this.word(i, classes);
      else {
        this.sign(i, classes);
        i += 1;
      }
    }
  }

  /** Notes the word that begins at `from`; its end. */
  private word(from: number, first: number): number {
    const { text, end } = this;
    let all = 0;
    let hash = 0;
    let i = from;
    let case2 = 0;
    while (i < end) {
      const classes = classAt(text, i);
      if ((classes & (LETTER | NUMBER | MARK | APOSTROPHE)) === 0) break;
      all |= classes;
      if (classes & UNSPACED) this.unspaced += 1;
      if (classes & LOWER) {
        if (case2 === 2 && i < this.start + SIGNS_WITHIN) this.joined = true;
        case2 = 1;
      } else case2 = classes & UPPER && case2 === 1 ? 2 : 0;
      const code = text.charCodeAt(i);
      if ((classes & APOSTROPHE) === 0) hash = (Math.imul(hash, 31) + (code | 32)) | 0;
      i += classes & BEYOND_ASCII && isPair(text, i) ? 2 : 1;
    }
    const printed = text.slice(from, Math.min(i, end));
    this.note(printed, { first, all, hash, at: from });
    return i;
  }

  private note(printed: string, seen: { first: number; all: number; hash: number; at: number }): void {
    const { first, all } = seen;
    const beyond = (all & BEYOND_ASCII) !== 0;
    let word = all & UPPER || beyond ? printed.toLowerCase() : printed;
    if (all & APOSTROPHE) {
      this.apostrophes = true;
      word = word.replaceAll('’', "'");
    }
    if (this.words.length === 0) this.opensNumber = (all & (LETTER | MARK | APOSTROPHE)) === 0;
    this.words.push(word);
    this.hashes.push(beyond ? hashOf(word) : seen.hash);
    if (first & UPPER) this.capitalised += 1;
    if (first & NUMBER) this.numeric += 1;
    if (all & UPPER && printed.length > 1)
      if (beyond ? printed === printed.toUpperCase() : (all & LOWER) === 0) this.upper += 1;
    if (all & NUMBER) {
      if (all & ~NUMBER & (LETTER | MARK | APOSTROPHE)) this.mixed = true;
      else if (printed.length === 4 && /^(?:19|20)\d\d$/.test(printed)) this.year = true;
      if (seen.at < this.start + SIGNS_WITHIN) this.digit = true;
    } else if (all & (MARK | APOSTROPHE)) this.mixed = true;
    if (seen.at === this.start && first & LOWER) this.opensLower = true;
  }

  private sign(i: number, classes: number): void {
    if (classes & STOP && (classes & FULL_STOP || this.endsAt(i + 1))) this.stops += 1;
    if (classes & COMMA) this.commas += 1;
    if (classes & QUOTE) this.quoted = true;
    if (classes & UNSPACED) this.unspaced += 1;
    if (i >= this.start + SIGNS_WITHIN) return;
    if (classes & PIPE) this.pipe = true;
    if (classes & LEAD && i < this.start + LEAD_WITHIN) this.lead = true;
    const code = this.text.charCodeAt(i);
    if (code === 47) this.slash = true;
    else if (code === 58) this.colon = true;
    else if (code === 64) this.at = true;
    else if (code === 46) {
      const next = this.text.charCodeAt(i + 1) | 32;
      if (next === 99 || (this.text.charCodeAt(i - 1) | 32) === 119) this.dotted = true;
    }
  }

  /** Whether space or the end follows, two closing marks between at most. */
  private endsAt(from: number): boolean {
    for (let i = from; i <= from + 2; i += 1) {
      if (i >= this.end) return true;
      const code = this.text.charCodeAt(i);
      if (isSpace(code)) return true;
      if (!CLOSING.has(code)) return false;
    }
    return false;
  }
}

const CLOSING = new Set(Array.from('"”’\')]»', (sign) => sign.charCodeAt(0)));
const isSpace = (code: number): boolean => code === 32 || (code !== 46 && /\s/.test(String.fromCharCode(code)));

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code !== 39) hash = (Math.imul(hash, 31) + (code | 32)) | 0;
  }
  return hash;
}
