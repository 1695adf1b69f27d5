/** Counts the words of each article's own prose that one answer shows, against the most it may. */
import { wordsIn } from '../archive/excerpt-window.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Span } from '../model/span.ts';

/** A place that an answer would show. */
export type SpentPlace = HeldArticle & { readonly span: Span };

/** Words of one article's own prose that an answer may show. */
export type MostWords = (held: HeldArticle) => number;

/** The words of each article that an answer shows; one shown twice counts once. */
export class SpentWords {
  readonly #shown = new Map<string, ReadonlySet<number>>();
  readonly #most: MostWords;

  constructor(most: MostWords) {
    this.#most = most;
  }

  /** False, and nothing spent, where one of the articles would show more than it may. */
  take(places: readonly SpentPlace[]): boolean {
    const wanted = new Map<string, Set<number>>();
    for (const { article, span } of places) {
      const words = wanted.get(article.id) ?? new Set(this.#shown.get(article.id));
      for (const { start } of wordsIn(article.text, span)) words.add(start);
      wanted.set(article.id, words);
    }
    if (places.some((held) => (wanted.get(held.article.id)?.size ?? 0) > this.#most(held))) return false;
    for (const [id, words] of wanted) this.#shown.set(id, words);
    return true;
  }
}
