/** Keeps text that runs right to left from reordering what stands beside it. Knows directions only roughly: by block. */

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTER = /\p{L}/u;
const ANY_ISOLATE = /[\u2066-\u2069]/g;

/** Escaped text between isolates of ours where it has letters that run right to left; a text's own isolates are shown by name. */
export function isolated(escaped: string): string {
  if (!RIGHT_TO_LEFT.test(escaped)) return escaped;
  return `${RIGHT_TO_LEFT.test(LETTER.exec(escaped)?.[0] ?? '') ? '\u2067' : '\u2066'}${escaped}\u2069`;
}

export function withoutIsolates(drawn: string): string {
  return drawn.replace(ANY_ISOLATE, '');
}
