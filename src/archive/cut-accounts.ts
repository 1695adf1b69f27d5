/** Shows accounts as far as an answer may show each article's own prose, its pages included: whole sentences, the best first. */
import type { HeldExcerpt } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';
import type { AccountPlace } from './account-places.ts';
import { countWords, wordsIn } from './excerpt-window.ts';
import { meets } from './places.ts';

/** Sentences in which an outlet tells what somebody said. */
export interface HeldAccount extends HeldExcerpt {
  /** What is told, without marks. */
  readonly quotation: Quotation;
  /** Who is told to have said it. */
  readonly speaker: Speaker;
  /** Marks stand in it too: the words inside them may be anybody's. */
  readonly quotes: boolean;
}

const MARKS = /["“”„«»]/u;

/** One that does not fit is left for another answer; only the first of an article is cut, around the words that say who speaks. */
export function cutAccounts(
  places: readonly AccountPlace[],
  speaker: Speaker,
  limit: (outlet: string | null) => number,
): { readonly hits: readonly HeldAccount[]; readonly leftOut: readonly string[] } {
  const spent = new Map<string, number>();
  const hits: HeldAccount[] = [];
  for (const place of places) {
    const { id, outlet } = place.held.article;
    const before = spent.get(id) ?? 0;
    const shown = shownOf(place, limit(outlet?.text ?? null) - before, before === 0);
    if (!shown) continue;
    spent.set(id, before + shown.words);
    hits.push(heldAccount(place, speaker, shown.span));
  }
  const beyond = places.length - hits.length;
  const more = `${beyond} more reported not shown, since an answer shows only so much of one article`;
  return { hits, leftOut: beyond > 0 ? [more] : [] };
}

/** Its sentences, or of the first of an article as many words as may be shown. */
function shownOf(place: AccountPlace, left: number, mayCut: boolean): { span: Span; words: number } | null {
  const { text } = place.held.article;
  const words = countWords(text, place.span);
  if (words <= left) return { span: place.span, words };
  return mayCut && left > 0 ? { span: aroundTag(place, wordsIn(text, place.span), left), words: left } : null;
}

function heldAccount({ held, passage, quotation }: AccountPlace, speaker: Speaker, span: Span): HeldAccount {
  const { article, extraction } = held;
  const isQuoted = extraction.quotations.some(({ pieces }) => pieces.some(({ quoted }) => meets(quoted, span)));
  return {
    ...held,
    span,
    cut: { before: span.start > passage.start, after: span.end < passage.end },
    quotation,
    speaker,
    quotes: isQuoted || MARKS.test(article.text.slice(span.start, span.end)),
  };
}

/** So many words, with those that say who speaks among them, and as much of what is said. */
function aroundTag({ quotation: { mention, cue, pieces } }: AccountPlace, words: readonly Span[], most: number): Span {
  const tag = [mention, cue].filter((span) => span !== null);
  const content = pieces[0].content;
  const start = Math.min(...tag.map((span) => span.start), content.start);
  const end = Math.max(...tag.map((span) => span.end));
  const isBehind = tag.every((span) => span.start >= content.end);
  const last = words.findLastIndex((word) => word.start < end) + 1;
  const first = words.findIndex((word) => word.end > start);
  const from = isBehind ? Math.max(0, last - most) : Math.max(0, Math.min(first, words.length - most));
  const shown = words.slice(from, from + most);
  return { start: shown[0]?.start ?? content.start, end: shown.at(-1)?.end ?? content.end };
}
