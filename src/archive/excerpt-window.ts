/** Chooses what of a passage is shown: the sentences around the words searched for, within a number of words. */
import type { Span } from '../model/span.ts';
import { processTerm, tokenize } from './terms.ts';

export interface ExcerptWindow {
  readonly span: Span;
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** Words shown. */
  readonly words: number;
}

export interface WindowRequest {
  readonly text: string;
  readonly passage: Span;
  /** The passage's sentences in order; empty for a headline. */
  readonly sentences: readonly Span[];
  /** Folded terms that were met. */
  readonly terms: ReadonlySet<string>;
  /** At most so many words, at least one. */
  readonly most: number;
}

/** A run without spaces, cut where it is longer than any word; in scripts that write no spaces, two letters are about a word. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,24}/gu;

/** Whole sentences where they fit, else words around the first term met; a passage that fits is shown whole. */
export function excerptWindow({ text, passage, sentences, terms, most }: WindowRequest): ExcerptWindow {
  const units = sentences.length > 0 ? sentences : [passage];
  const counted = units.map((span) => ({ span, words: wordsIn(text, span).length, met: termsMet(text, span, terms) }));
  const best = counted.reduce((chosen, unit, at) => (unit.met > (counted[chosen]?.met ?? 0) ? at : chosen), 0);
  const unit = counted[best];
  if (!unit) throw new RangeError('a passage has at least one sentence');
  if (unit.words > most) return within(passage, wordWindow(text, unit.span, terms, most), most);
  let [from, to, words] = [best, best, unit.words];
  for (let grown = true; grown;) {
    const after = counted[to + 1];
    const before = counted[from - 1];
    grown = false;
    if (after && words + after.words <= most) [to, words, grown] = [to + 1, words + after.words, true];
    else if (before && words + before.words <= most) [from, words, grown] = [from - 1, words + before.words, true];
  }
  return within(
    passage,
    { start: counted[from]?.span.start ?? passage.start, end: counted[to]?.span.end ?? passage.end },
    words,
  );
}

const within = (passage: Span, span: Span, words: number): ExcerptWindow => ({
  span,
  cut: { before: span.start > passage.start, after: span.end < passage.end },
  words,
});

function wordWindow(text: string, span: Span, terms: ReadonlySet<string>, most: number): Span {
  const words = wordsIn(text, span);
  const met = words.findIndex((word) => termsMet(text, word, terms) > 0);
  const from = Math.max(0, Math.min(met - Math.floor(most / 3), words.length - most));
  const shown = words.slice(from, from + most);
  return { start: shown[0]?.start ?? span.start, end: shown.at(-1)?.end ?? span.end };
}

/** How many words a stretch of a text has, as an answer's share of prose counts them. */
export function countWords(text: string, span: Span): number {
  let words = 0;
  let run = 0;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= FIRST_UNSPACED && !isSign(code)) || run === LONGEST_RUN) return wordsIn(text, span).length;
    const isSpace = code === 0x20 || (code <= 0xa0 && SPACE.test(text.charAt(at)));
    if (!isSpace && run === 0) words++;
    run = isSpace ? 0 : run + 1;
  }
  return words;
}

/** Below it stand the scripts that write spaces between words; Thai is the first that does not. */
const FIRST_UNSPACED = 0x0e00;
const LONGEST_RUN = 24;
/** Dashes, quotation marks, an ellipsis. */
const isSign = (code: number): boolean => code >= 0x2010 && code <= 0x2027;
const SPACE = /\s/;

/** The words of a stretch, as an answer’s share of prose counts them. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORDS)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

function termsMet(text: string, { start, end }: Span, terms: ReadonlySet<string>): number {
  const met = new Set(tokenize(text.slice(start, end)).map(processTerm));
  let count = 0;
  for (const term of terms) if (met.has(term)) count++;
  return count;
}
