/** Splits a Markdown file into its front matter and its body. Reads neither. */
import type { Span } from '../model/span.ts';
import { linesOf } from './paragraphs.ts';
import { yamlLimit } from './yaml-block.ts';

/** Where the block stands, without its fences, and where the body begins. */
export interface FrontMatter {
  readonly block: Span;
  readonly bodyStart: number;
  /** Whether a line `---` ends it; without one it ends at the first blank line. */
  readonly isClosed: boolean;
}

/**
 * The front matter of a text whose first line with anything in it is `---`; null if it has none.
 * A block that nothing ends counts as one only if a line of it looks like a key, else the line is a rule across the page.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const top = text.length - text.trimStart().length;
  if (!text.startsWith('---', top)) return null;
  const [fence, ...lines] = linesOf(text, top, Math.min(text.length, top + yamlLimit));
  if (!fence || fence.text.trimEnd() !== '---') return null;
  const start = lines[0]?.span.start ?? text.length;
  const close = lines.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line.text));
  const last = lines[close];
  if (last)
    return { block: { start, end: last.span.start }, bodyStart: startOfNext(text, last.span.end), isClosed: true };
  const blank = lines.findIndex((line) => line.text.trim() === '');
  const open = blank === -1 ? lines : lines.slice(0, blank);
  if (!open.some((line) => /^\w[\w-]*\s*:/.test(line.text))) return null;
  const end = open.at(-1)?.span.end ?? start;
  return { block: { start, end }, bodyStart: startOfNext(text, end), isClosed: false };
}

function startOfNext(text: string, lineEnd: number): number {
  if (text.startsWith('\r\n', lineEnd)) return lineEnd + 2;
  return Math.min(text.length, lineEnd + 1);
}

/** Lines that head an article which is not to be shown yet, or was meant to have front matter that says so. */
const closingLine = /^[\s#>*_-]{0,10}(?:(?:under )?embargo(?:ed)?(?: until)?|status|withdrawn)[*_]{0,3}\s?:/i;

/** Whether a text without front matter begins with such a line. */
export function beginsWithClosingLine(text: string): boolean {
  const head = linesOf(text.trimStart().slice(0, 2000));
  const blank = head.findIndex((line) => line.text.trim() === '');
  return (blank === -1 ? head : head.slice(0, blank)).some((line) => closingLine.test(line.text));
}
