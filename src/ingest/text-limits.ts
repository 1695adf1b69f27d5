/** What a text may not be, whatever its format: longer than can be read in a moment, or not text at all. */

/** The most lines a document may have. A long feature, or a page with a thousand comments, has a few thousand. */
export const lineLimit = 10_000;

export interface TextFault {
  readonly rule: 'size' | 'utf-8';
  /** One sentence. */
  readonly reason: string;
}

/** What keeps a text from being read, or null. Linear. */
export function textFault(text: string): TextFault | null {
  if (text.includes('\0')) {
    const reason =
      'It holds NUL characters, as UTF-16 saved without its mark does, so nothing is quoted from it; save it as UTF-8.';
    return { rule: 'utf-8', reason };
  }
  if (!hasMoreLines(text)) return null;
  const limit = lineLimit.toLocaleString('en');
  return { rule: 'size', reason: `It has more than ${limit} lines, the most that are read; cut it into its articles.` };
}

function hasMoreLines(text: string): boolean {
  if (text.length <= lineLimit) return false;
  const ends = /\r\n|\n|\r/g;
  let lines = 1;
  while (lines <= lineLimit && ends.test(text)) lines += 1;
  return lines > lineLimit;
}
