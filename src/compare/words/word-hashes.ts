/** Reads a text into hashes of its words, by character codes, without a copy of any word: for finding texts in common and articles about one thing. */
import type { Span } from '../../model/span.ts';

/** One row a word; a hash is the same for a word in any case, with or without a plural s. */
export interface WordHashes {
  readonly count: number;
  readonly hash: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where the word has a capital and does not begin a sentence. */
  readonly named: Uint8Array;
}

/** Most words of one article that are read. */
const MOST_WORDS = 20_000;

/** The lower case of a letter, a digit itself; 0 for what is no part of a word. */
const LOWER = new Uint16Array(65536);
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  if (!/[\p{L}\p{M}\p{N}]/u.test(char) && (code < 0xd800 || code >= 0xe000)) continue;
  const lower = char.toLowerCase();
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Units of a text, copied out of it: read several times faster than the text itself. */
let copied = Buffer.alloc(2 ** 16);
let units = unitsOf(copied);

function unitsOf({ buffer, byteOffset, length }: Buffer): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length >> 1);
}

/** Copies what the spans cover, and what lies between; returns where in the text that begins. */
function copyUnits(text: string, spans: readonly Span[]): number {
  let [from, to] = [text.length, 0];
  for (const { start, end } of spans) {
    if (start < from) from = start;
    if (end > to) to = end;
  }
  if (units.length <= to - from) {
    copied = Buffer.alloc((to - from + 1) * 3);
    units = unitsOf(copied);
  }
  if (from < to) copied.write(text.slice(from, to), 'utf16le');
  return from;
}

/** Room for the longest article, to be read into again and again by one caller who keeps nothing of it. */
export const roomForWords = (): Omit<WordHashes, 'count'> => rowsOf(MOST_WORDS);

const rowsOf = (rows: number) => ({
  hash: new Int32Array(rows),
  start: new Int32Array(rows),
  end: new Int32Array(rows),
  named: new Uint8Array(rows),
});

/** The words of these spans, in order; into `room` where one is given, which the next reading overwrites. */
export function hashWords(text: string, spans: readonly Span[], room?: Omit<WordHashes, 'count'>): WordHashes {
  let length = 0;
  for (const span of spans) length += span.end - span.start;
  const rows = Math.min(MOST_WORDS, 8 + (length >> 1));
  const { hash, start, end, named } = room ?? rowsOf(rows);
  const out = { count: 0, hash, start, end, named };
  const base = copyUnits(text, spans);
  for (const span of spans) if (out.count < rows) readSpan(span, out, { base, rows });
  return out;
}

interface Rows extends WordHashes {
  count: number;
}

/** `base`: where in the text the units copied begin. */
function readSpan(span: Span, out: Rows, { base, rows }: { readonly base: number; readonly rows: number }): void {
  const { hash, start, end, named } = out;
  const [text, stop] = [units, span.end - base];
  // A unit of no word ends the last word without a look at every letter for how far it is to the end.
  const behind = text[stop] as number;
  text[stop] = 0;
  let { count } = out;
  let opens = true;
  for (let at = span.start - base; at < stop && count < rows;) {
    const first = text[at] as number;
    let lower = LOWER[first] as number;
    if (lower === 0) {
      if (ENDS[first] === 1) opens = true;
      at++;
      continue;
    }
    const from = at;
    const isNamed = lower !== first && !opens;
    let value = BASIS;
    do {
      do {
        value = Math.imul(value ^ lower, PRIME);
        lower = LOWER[text[++at] as number] as number;
      } while (lower !== 0);
      if (joinsWord(text, at)) lower = LOWER[text[++at] as number] as number;
    } while (lower !== 0);
    const isPlural = at - from > 3 && (text[at - 1] === S || text[at - 1] === CAPITAL_S);
    hash[count] = finished(isPlural ? withoutS(value) : value);
    start[count] = from + base;
    end[count] = at + base;
    named[count] = isNamed ? 1 : 0;
    count++;
    opens = false;
  }
  text[stop] = behind;
  out.count = count;
}

const [BASIS, PRIME] = [0x811c9dc5 | 0, 16777619];
/** A final s, or ’s, of a word of four letters and more is no part of its hash. */
const [S, CAPITAL_S] = [0x73, 0x53];
/** The other way round: times `PRIME` it is 1, in 32 bits. */
const INVERSE = 0x359c449b;
const withoutS = (value: number): number => Math.imul(value, INVERSE) ^ S;
const finished = (value: number): number => value ^ (value >>> 15);

/** After these a word begins a sentence, or words in marks. */
const ENDS = new Uint8Array(65536);
for (const mark of '.!?“"') ENDS[mark.charCodeAt(0)] = 1;

/** An apostrophe between two letters. */
function joinsWord(text: Uint16Array, at: number): boolean {
  const code = text[at];
  return (code === 0x27 || code === 0x2019) && LOWER[text[at + 1] as number] !== 0;
}

/** As `hashWords` has it for a word. */
export const hashWord = (word: string): number => hashWords(word, [{ start: 0, end: word.length }]).hash[0] ?? 0;
