/** Which events some words are about: those whose articles print them, the best first. */
import type { Archive } from '../archive/archive.ts';
import type { NewsEvent } from '../model/event.ts';
import type { Found, HeldArticle } from '../model/held.ts';

/** Events, and how their words were met. */
export type FoundEvents = Pick<Found<NewsEvent>, 'hits' | 'match' | 'respelt' | 'tooCommon'>;

/** Places that count. */
const MOST_PLACES = 60;

interface Searched {
  readonly archive: Pick<Archive, 'excerpts' | 'quotations'>;
  readonly events: readonly NewsEvent[];
}

export function findEvents(words: string, { archive, events }: Searched): FoundEvents {
  const named = events.find((event) => nameOf(event) === words || event.key === words);
  if (named) return { hits: [named], match: 'all', respelt: [], tooCommon: false };
  const passages = archive.excerpts({ words }, () => Infinity);
  const places = passages.hits.length > 0 ? passages : archive.quotations({ words });
  const best = new Map<string, number>();
  places.hits.slice(0, MOST_PLACES).forEach(({ article }: HeldArticle, rank) => {
    if (!best.has(article.id)) best.set(article.id, rank);
  });
  const weighed = events.flatMap((event) => {
    const ranks = event.articles.flatMap(({ article }) => best.get(article.id) ?? []);
    return ranks.length > 0 ? [{ event, weight: ranks.reduce((sum, rank) => sum + 1 / (rank + 1) ** 2, 0) }] : [];
  });
  const hits = weighed.sort((a, b) => b.weight - a.weight).map(({ event }) => event);
  return { hits, match: places.match, respelt: places.respelt, tooCommon: passages.tooCommon };
}

function nameOf({ name, articles }: NewsEvent): string {
  const text = articles.find(({ article }) => article.id === name.article)?.article.text ?? '';
  return text.slice(name.span.start, name.span.end);
}
