/** Cuts the body of a Markdown file into blocks: headings and paragraphs. Inline marks stay as they are written. */
import type { Span } from '../model/span.ts';
import { type Line, linesOf, trimSpan } from './paragraphs.ts';

/** A heading's span is without its `#`; a paragraph's without a list's bullet or a quotation's first `>`. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  /** 1 … 6 for a heading, 0 for a paragraph. */
  readonly level: number;
  readonly span: Span;
}

interface OpenBlock {
  readonly start: number;
  end: number;
  /** It is an item of a numbered list: the next number begins the next item. */
  readonly isNumbered?: boolean;
}

const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
const bareBullet = /^[ \t]*[-*+]$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const bullet = /^[ \t]*[-*+][ \t]+/;
const numbered = /^[ \t]*\d{1,9}[.)][ \t]/;
const quote = /^ {0,3}>(?: ?>){0,20} ?/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const image = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/;
const reference = /^ {0,3}\[[^\]]{1,200}\]:\s+\S+/;

/** The blocks from `from` to the text's end, in order. Comments, rules, fences, lone images and link targets are in none. */
export function markdownBlocks(text: string, from: number): Block[] {
  const reader = new BlockReader(text);
  const lastComment = text.lastIndexOf('-->');
  let hiddenUntil = from;
  for (const line of linesOf(text, from)) {
    if (line.span.start < hiddenUntil) continue;
    const opensComment = line.span.start < lastComment && /^ {0,3}<!--/.test(line.text);
    if (opensComment) {
      hiddenUntil = text.indexOf('-->', line.span.start) + 3;
      reader.close();
    } else reader.take(line);
  }
  reader.close();
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #text: string;
  #open: OpenBlock | null = null;
  #inQuote = false;

  constructor(text: string) {
    this.#text = text;
  }

  take(line: Line): void {
    const quoted = quote.exec(line.text)?.[0].length ?? 0;
    if (quoted > 0 && !this.#inQuote) this.close();
    this.#inQuote = quoted > 0 || (this.#inQuote && this.#open !== null);
    this.#takeInner(line, quoted);
  }

  #takeInner(line: Line, skip: number): void {
    const start = line.span.start + skip;
    const words = trimSpan(this.#text, { start, end: line.span.end });
    if (words.start === words.end) return this.close();
    const inner = this.#text.slice(start, words.end);
    const level = heading.exec(inner);
    if (level) return this.#heading(level, { start, end: words.end });
    if (this.#open && underline.test(inner)) return this.#push('heading', inner.includes('=') ? 1 : 2);
    if (isMarkup(inner)) return this.close();
    const item = bullet.exec(inner);
    if (item) this.#begin({ start: start + item[0].length, end: words.end });
    else if (!this.#open || startsNumbered(inner, this.#open)) this.#begin(words, numbered.test(inner));
    else this.#open.end = words.end;
  }

  close(): void {
    this.#push('paragraph', 0);
  }

  #begin(span: Span, isNumbered = false): void {
    this.close();
    this.#open = { start: span.start, end: span.end, isNumbered };
  }

  #heading(match: RegExpExecArray, line: Span): void {
    this.close();
    const [marks, hashes = ''] = match;
    const words = this.#text.slice(line.start + marks.length, line.end);
    const tail = trailingHashes(words);
    const span = trimSpan(this.#text, { start: line.start + marks.length, end: line.end - tail });
    if (span.end > span.start) this.blocks.push({ kind: 'heading', level: hashes.length, span });
  }

  #push(kind: Block['kind'], level: number): void {
    if (this.#open) this.blocks.push({ kind, level, span: { start: this.#open.start, end: this.#open.end } });
    this.#open = null;
  }
}

/** Rules, fences, images and link targets are short; a longer line is prose, whatever it is made of. */
function isMarkup(line: string): boolean {
  return line.length <= 2000 && [bareBullet, rule, fence, image, reference].some((form) => form.test(line));
}

/** A number in the middle of a paragraph begins a list only if it is 1: "in\n2023. Then" does not. */
function startsNumbered(line: string, open: OpenBlock): boolean {
  return numbered.test(line) && (open.isNumbered === true || /^[ \t]*1[.)]/.test(line));
}

/** How many units of closing `#` a heading has; they count only after a space. */
function trailingHashes(words: string): number {
  let at = words.length;
  while (at > 0 && words[at - 1] === '#') at -= 1;
  return at === 0 || words[at - 1] === ' ' || words[at - 1] === '\t' ? words.length - at : 0;
}
