/** Splits a document into its front matter and its body. Reads neither. */
import { closingNotice } from './closing-notice.ts';
import { isClosingKey, isKnownName } from './metadata-keys.ts';
import type { Span } from '../model/span.ts';
import { type Line, linesOf } from './paragraphs.ts';

/** Where the block stands, without its fences, and where the body begins. */
export interface FrontMatter {
  /** `---` fences YAML, which is read; `+++` fences TOML, which is not. */
  readonly fence: '---' | '+++';
  readonly block: Span;
  readonly bodyStart: number;
  /** Whether a fence ends it; without one it ends at the first line of prose after a blank one. */
  readonly isClosed: boolean;
  /** Lines of prose follow before the fence, or before the document has gone on for long, and then one that closes it. */
  readonly closesLater: boolean;
}

/** How many lines after a first fence may still have been meant as metadata. */
const headLines = 40;
const key = /^["']?(\w[\w-]{0,60})["']?\s*[:=](?:\s|$|["'[{])/;
const inside = /^(?:\s|[-#?<&!*{}[\]"',|>%@`]|\.\.\.)/;

/**
 * The front matter of a text whose first line with anything in it is `---` or `+++`; null if it has none.
 * A fence counts as one only if keys follow it, else the line is a rule across the page.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const top = text.length - text.trimStart().length;
  const fence = (['---', '+++'] as const).find((mark) => text.startsWith(mark, top));
  if (fence === undefined) return null;
  const [first, ...lines] = linesOf(text, top);
  if (!first || first.text.trimEnd() !== fence) return null;
  const end = lines.findIndex(
    (line) => line.text.trimEnd() === fence || (fence === '---' && /^\.\.\.\s*$/.test(line.text)),
  );
  const claimed = end === -1 ? lines.slice(0, headLines) : lines.slice(0, end);
  const run = runOfKeys(end === -1 ? lines : claimed);
  const start = lines[0]?.span.start ?? text.length;
  const last = lines[end];
  const isBlock = claimed.some((line) => /[:=]|^[{?]/.test(line.text) || closingNotice(line.text) !== null);
  if (last && isBlock && run === claimed.length)
    return {
      fence,
      block: { start, end: last.span.start },
      bodyStart: startOfNext(text, last.span.end),
      isClosed: true,
      closesLater: false,
    };
  const block = lines.slice(0, run);
  const closesLater = claimed.slice(run).some((line) => closingNotice(line.text) !== null);
  if (!closesLater && !block.some((line) => key.test(line.text) || closingNotice(line.text))) return null;
  const blockEnd = block.findLast((line) => line.text.trim() !== '')?.span.end ?? start;
  return {
    fence,
    block: { start, end: blockEnd },
    bodyStart: startOfNext(text, blockEnd),
    isClosed: false,
    closesLater,
  };
}

/** How many lines stand before the first that is prose: unindented, after a blank one, and no key that is known. */
function runOfKeys(lines: readonly Line[]): number {
  let isAfterBlank = false;
  const prose = lines.findIndex((line) => {
    if (line.text.trim() === '') {
      isAfterBlank = true;
      return false;
    }
    return isAfterBlank && !inside.test(line.text) && !isKnownKey(line.text);
  });
  return prose === -1 ? lines.length : prose;
}

function isKnownKey(line: string): boolean {
  const name = key.exec(line)?.[1];
  return (name !== undefined && (isKnownName(name) || isClosingKey(name))) || closingNotice(line) !== null;
}

/** Whether a line of the block is a key of ours, of another system, or one that closes. */
export function holdsKnownKeys(text: string, { block }: FrontMatter): boolean {
  return linesOf(text, block.start, block.end).some((line) => isKnownKey(line.text));
}

function startOfNext(text: string, lineEnd: number): number {
  if (text.startsWith('\r\n', lineEnd)) return lineEnd + 2;
  return Math.min(text.length, lineEnd + 1);
}

/** Whether a text without front matter begins with lines of the form `key: value`, one of which closes it. */
export function beginsWithClosingKey(text: string): boolean {
  const head = linesOf(text.trimStart().slice(0, 4000)).filter((line) => line.text.trim() !== '');
  const bare = head.map((line) => line.text.replace(/^[\s#>*_{-]{1,10}/, ''));
  const end = bare.findIndex((line) => line !== '' && !key.test(line) && closingNotice(line) === null);
  const keys = (end === -1 ? bare : bare.slice(0, end)).flatMap((line) => key.exec(line)?.[1] ?? []);
  return keys.some(isKnownName) && keys.length > 1 && keys.some((name) => isClosingKey(name));
}
