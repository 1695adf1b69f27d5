/** Keeps text that runs right to left from reordering what stands beside it. Knows directions only roughly: by block. */

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTER = /\p{L}/u;
const ANY_ISOLATE = /[\u2066-\u2069]/g;

/** The isolate a text is to be opened with on every line it takes: in the direction of its first letter, or '' where none is needed. */
export function isolateFor(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return '';
  return RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? '') ? '\u2067' : '\u2066';
}

export function isolated(text: string, isolate: string | undefined): string {
  return isolate ? `${isolate}${text}\u2069` : text;
}

/** Takes our isolates away. A text's own ones are never raw in what is drawn. */
export function withoutIsolates(drawn: string): string {
  return drawn.replace(ANY_ISOLATE, '');
}
