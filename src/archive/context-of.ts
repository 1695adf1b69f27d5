/** What stands around a place: its passage, and its neighbours as far as an answer may show them. */
import type { HeldArticle, HeldExcerpt } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import { meets } from './places.ts';
import { countWords, excerptWindow } from './excerpt-window.ts';

/**
 * Passages in order, whole where they fit within `most` words; the place's own is cut around it when it alone is longer. None that prints
 * a withheld name.
 */
export function contextOf(held: HeldArticle, place: Span, most: number): readonly HeldExcerpt[] {
  const { article, extraction } = held;
  const hidden = held.withheld ?? [];
  const shown = article.passages.filter(
    ({ role, span }) => (role === 'body' || role === 'standfirst' || role === 'caption') && !meets(hidden, span),
  );
  const at = article.passages.findIndex(({ span }) => span.start <= place.start && place.start < span.end);
  const own = article.passages[at];
  if (!own) return [{ ...held, span: place, cut: { before: false, after: false } }];
  if (meets(hidden, own.span)) return [{ ...held, span: place, cut: { before: true, after: true } }];
  const sentences = extraction.sentences.filter(({ passage }) => passage === at).map(({ span }) => span);
  const near = sentences.filter(({ start, end }) => start < place.end && place.start < end);
  if (countWords(article.text, own.span) > most) {
    const window = excerptWindow({ text: article.text, passage: own.span, sentences: near, terms: new Set(), most });
    return [{ ...held, span: window.span, cut: window.cut }];
  }
  return spread(
    shown.map(({ span }) => span),
    shown.indexOf(own),
    (span) => countWords(article.text, span),
    most,
  ).map((span) => ({
    ...held,
    span,
    cut: { before: false, after: false },
  }));
}

/** From one passage on, the next and the one before in turn, while their words fit. */
function spread(passages: readonly Span[], at: number, words: (span: Span) => number, most: number): readonly Span[] {
  let [from, to, left] = [at, at, most - words(passages[at] ?? { start: 0, end: 0 })];
  for (let grown = true; grown;) {
    grown = false;
    for (const next of [to + 1, from - 1]) {
      const passage = passages[next];
      if (!passage || words(passage) > left) continue;
      [from, to, left, grown] = [Math.min(from, next), Math.max(to, next), left - words(passage), true];
    }
  }
  return passages.slice(from, to + 1);
}
