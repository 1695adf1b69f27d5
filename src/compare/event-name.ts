/** Names an event by a slice of one of its articles: the headline that shares most with the others. */
import type { EventName } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import type { EventTerms } from './event-terms.ts';

/** Longest name, in UTF-16 units. */
const LONGEST = 140;
/** Articles that are asked; the rest of a large event changes little. */
const MOST_ASKED = 20;

export function nameEvent(articles: readonly HeldArticle[], terms: readonly EventTerms[]): EventName {
  const asked = terms.slice(0, MOST_ASKED);
  let best = 0;
  let most = -1;
  asked.forEach((own, index) => {
    let sum = articles[index]?.article.headline?.span ? 0.001 : -1000;
    asked.forEach((other, at) => {
      if (at !== index) for (const term of own.keys()) if (other.has(term)) sum++;
    });
    if (sum > most) [best, most] = [index, sum];
  });
  const { article, extraction } = (articles[best] ?? articles[0]) as HeldArticle;
  const span = article.headline?.span ?? extraction.sentences[0]?.span ?? { start: 0, end: 0 };
  const end = span.end - span.start <= LONGEST ? span.end : wordBreak(article.text, span.start, span.start + LONGEST);
  return { article: article.id, version: article.version, span: { start: span.start, end } };
}

function wordBreak(text: string, from: number, to: number): number {
  const blank = text.lastIndexOf(' ', to);
  return blank > from ? blank : to;
}
