/** Cuts plain text into paragraphs at blank lines. Knows no furniture and no markup. */
import type { Span } from '../model/span.ts';

/** A line without its break, trimmed or not as `trim` says. */
export interface Line {
  /** Without the line's break. */
  readonly span: Span;
  readonly text: string;
}

/** The lines between two offsets of `text`; `\n`, `\r\n` and a lone `\r` end one. Linear. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\n|\r/g;
  let start = from;
  ends.lastIndex = from;
  for (let match = ends.exec(text); match && match.index < to; match = ends.exec(text)) {
    lines.push({ span: { start, end: match.index }, text: text.slice(start, match.index) });
    start = ends.lastIndex;
  }
  if (start < to) lines.push({ span: { start, end: to }, text: text.slice(start, to) });
  return lines;
}

/** The span without the white space at its ends; empty if there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** The paragraphs of a text, trimmed, in order: what stands between blank lines. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of linesOf(text)) {
    const words = trimSpan(text, line.span);
    if (words.start === words.end) open = null;
    else if (open) open.end = words.end;
    else paragraphs.push((open = { ...words }));
  }
  return paragraphs;
}
