/** Reads a text into hashes of its words, by character codes, without a copy of any word: for finding texts in common and articles about one thing. */
import type { Span } from '../model/span.ts';

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

const LETTER = new Uint8Array(65536);
const LOWER = new Uint16Array(65536);
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  if (/[\p{L}\p{M}]/u.test(char) || (code >= 0xd800 && code < 0xe000)) LETTER[code] = lower === char ? 1 : 3;
  else if (/\p{N}/u.test(char)) LETTER[code] = 1;
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
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const rows = Math.min(MOST_WORDS, 8 + (length >> 1));
  const out = room ?? rowsOf(rows);
  let count = 0;
  for (const { start, end } of spans) {
    let opens = true;
    for (let at = start; at < end && count < rows;) {
      const code = text.charCodeAt(at);
      if (LETTER[code] === 0) {
        if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x201c || code === 0x22) opens = true;
        at++;
        continue;
      }
      const to = readWord(text, at, end);
      out.hash[count] = read.hash;
      out.start[count] = at;
      out.end[count] = to;
      out.named[count] = LETTER[code] === 3 && !opens ? 1 : 0;
      count++;
      opens = false;
      at = to;
    }
  }
  return { count, ...out };
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The hash of the word read last. */
const read = { hash: 0 };

/** Reads the word at `at` into `read`; returns its end. A final s, or ’s, of four letters and more is no part of the hash. */
function readWord(text: string, at: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  let before = hash;
  let last = 0;
  let to = at;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (LETTER[code] === 0) {
      if (!isApostrophe(code) || to + 1 >= end || LETTER[text.charCodeAt(to + 1)] === 0) break;
      continue;
    }
    last = LOWER[code] ?? code;
    before = hash;
    hash = Math.imul(hash ^ last, 16777619);
  }
  const kept = last === 0x73 && to - at > 3 ? before : hash;
  read.hash = kept ^ (kept >>> 15);
  return to;
}

export function hashWord(word: string): number {
  readWord(word, 0, word.length);
  return read.hash;
}
