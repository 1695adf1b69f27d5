// Cuts a text into its visible lines, with what the layout says of each (blank lines above, list markers); judges nothing.
import type { Span } from '../model/span.ts';

/** A line with at least one visible character. */
export interface Line extends Span {
  /** Where the words begin: behind a list marker (`- `, `* `, `• `, `3. `), else `start`. */
  readonly wordsStart: number;
  readonly marker: 'none' | 'bullet' | 'number';
  /** Blank lines directly above. */
  readonly gap: number;
  /** White space before the first visible character. */
  readonly indented: boolean;
}

const MARKER = /(?:[-*•·‣▪●○]|(\d{1,3})[.)])[ \t\u00a0]+(?=\S)/y;

/** The visible lines in order. A line ends at LF, CR LF or CR; spans are trimmed of white space and of zero-width marks. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  while (from <= text.length) {
    const to = lineEnd(text, from);
    const line = visible(text, { start: from, end: to }, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    from = to + (text[to] === '\r' && text[to + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function visible(text: string, span: Span, gap: number): Line | null {
  const { start, end } = trimmed(text, span);
  if (start >= end) return null;
  MARKER.lastIndex = start;
  const marker = MARKER.exec(text);
  const inside = marker !== null && MARKER.lastIndex < end;
  return {
    start,
    end,
    wordsStart: inside ? MARKER.lastIndex : start,
    marker: !inside ? 'none' : marker[1] === undefined ? 'bullet' : 'number',
    gap,
    indented: start > span.start,
  };
}

/** The span without white space and zero-width marks at its ends; empty when nothing else is in it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 160) return code >= 127;
  return (
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
