/** Which events have the most new coverage. Pure. */
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Chosen } from './chosen.ts';
import { NONE, type Placed } from './placed.ts';

/** What several articles report on, with what is new on it. */
export interface EventCoverage {
  readonly event: NewsEvent;
  /** The new ones. */
  readonly articles: readonly HeldArticle[];
  /** Of the new ones. */
  readonly sources: number;
}

/** Events of several articles of which one is new at least; most new sources first, then most new articles. */
export function coverageOf({ articles: fresh, isArticleIn }: Chosen, { events, eventOf }: Placed): EventCoverage[] {
  const counts = new Map<number, number>();
  for (const [at, number] of eventOf.entries())
    if (number !== NONE && isArticleIn[at] === 1) counts.set(number, (counts.get(number) ?? 0) + 1);
  let ids: ReadonlySet<string> | null = null;
  const covered: EventCoverage[] = [];
  for (const [number, count] of [...counts].sort(([a], [b]) => a - b)) {
    const event = events[number] as NewsEvent;
    if (count === event.articles.length)
      covered.push({ event, articles: event.articles, sources: event.sources.length });
    else covered.push(partOf(event, (ids ??= new Set(fresh.map(({ article }) => article.id)))));
  }
  return covered.sort((a, b) => b.sources - a.sources || b.articles.length - a.articles.length);
}

function partOf(event: NewsEvent, ids: ReadonlySet<string>): EventCoverage {
  const isNew = ({ article }: HeldArticle) => ids.has(article.id);
  const isFresh = (group: readonly number[]) => group.some((at) => isNew(event.articles[at] as HeldArticle));
  return { event, articles: event.articles.filter(isNew), sources: event.sources.filter(isFresh).length };
}

/** Its new articles, that which names the event first. */
export const namedFirst = ({ event: { name }, articles }: EventCoverage): readonly HeldArticle[] => [
  ...articles.filter(({ article }) => article.id === name.article),
  ...articles.filter(({ article }) => article.id !== name.article),
];
