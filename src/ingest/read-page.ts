// Reads a saved page: what on it is the article, and what the page itself states of outlet, author, place and dates. Never guesses, never alters.
import type { Passage, StatedDate } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { classifyLines } from './furniture.ts';
import type { LabelledLine } from './furniture.ts';
import { creditsOf } from './page-credits.ts';
import { outletOf } from './page-outlet.ts';
import { ownDates } from './page-own-dates.ts';
import { wordsSpan } from './page-shape.ts';

/** What a saved page holds; spans count UTF-16 units in the text as given. What the page does not state is null. */
export interface PageReading {
  /** The headline's words; where it is printed twice, the place nearest to the article. */
  readonly headline: Span | null;
  /** In order, never overlapping, trimmed, each within one line; furniture is in none. */
  readonly passages: readonly Passage[];
  readonly byline: Span | null;
  /** The place (and day) the first paragraph opens with. */
  readonly dateline: Span | null;
  readonly published: StatedDate | null;
  readonly updated: StatedDate | null;
  readonly outlet: Span | null;
  readonly agencies: readonly Span[];
  readonly correction: Span | null;
  /** The page's own address, where a line says that it is one. */
  readonly url: Span | null;
}

const OWN_ADDRESS = /^(?:url|link|permalink|source url|canonical|original url)\s*[:=]\s*(https?:\/\/[^\s<>"]{4,500})$/i;

/** Reads a page as "select all, copy, paste" or a plain-text dump gives it, or a plain article. Pure; never throws. */
export function readPage(text: string): PageReading {
  const lines = classifyLines(text);
  const headline = lines.find(({ label }) => label === 'headline');
  return {
    headline: headline ? wordsSpan(headline.line) : null,
    passages: lines.flatMap(passageOf),
    ...creditsOf(text, lines),
    ...ownDates(text, lines),
    outlet: outletOf(text, lines),
    url: addressOf(text, lines),
  };
}

/** A bullet is layout; a number may be what the article counts with. */
function passageOf({ line, label }: LabelledLine): Passage[] {
  if (label === 'furniture' || label === 'headline') return [];
  return [{ span: line.marker === 'bullet' ? wordsSpan(line) : { start: line.start, end: line.end }, role: label }];
}

function addressOf(text: string, lines: readonly LabelledLine[]): Span | null {
  for (const { line, label } of lines) {
    if (label === 'body' || line.end - line.start > 600) continue;
    const address = OWN_ADDRESS.exec(text.slice(line.wordsStart, line.end))?.[1];
    if (address) return { start: line.end - address.length, end: line.end };
  }
  return null;
}
