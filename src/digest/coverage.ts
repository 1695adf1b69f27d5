/** Which events have the most new coverage, and how many sources articles are: those that share a text count as one. Pure. */
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';

/** What several articles report on, with what is new on it. */
export interface EventCoverage {
  readonly event: NewsEvent;
  /** The new ones. */
  readonly articles: readonly HeldArticle[];
  /** Of the new ones. */
  readonly sources: number;
}

/** Events of several articles of which one is new at least; most new sources first, then most new articles. */
export function coverageOf(events: readonly NewsEvent[], fresh: readonly HeldArticle[]): EventCoverage[] {
  const several = events.filter(({ articles }) => articles.length > 1);
  if (several.length === 0) return [];
  const ids = new Set(fresh.map(({ article }) => article.id));
  const covered: EventCoverage[] = [];
  for (const event of several) {
    const isNew = ({ article }: HeldArticle) => ids.has(article.id);
    const articles = event.articles.every(isNew) ? event.articles : event.articles.filter(isNew);
    if (articles.length === 0) continue;
    const isFresh = (group: readonly number[]) => group.some((at) => isNew(event.articles[at] as HeldArticle));
    const sources = articles === event.articles ? event.sources.length : event.sources.filter(isFresh).length;
    covered.push({ event, articles, sources });
  }
  return covered.sort((a, b) => b.sources - a.sources || b.articles.length - a.articles.length);
}

/** Its new articles, that which names the event first. */
export const namedFirst = ({ event: { name }, articles }: EventCoverage): readonly HeldArticle[] => [
  ...articles.filter(({ article }) => article.id === name.article),
  ...articles.filter(({ article }) => article.id !== name.article),
];

/** How many independent sources articles are: neither of one outlet nor with a text in common. */
export type CountSources = (articles: readonly HeldArticle[]) => number;

export function sourcesBy(events: readonly NewsEvent[]): CountSources {
  const shared = sharedIn(events);
  const textOf = ({ article: { id } }: HeldArticle) => shared.get(id) ?? id;
  const isSame = (a: HeldArticle, b: HeldArticle) =>
    a === b ||
    (a.article.outlet !== null && a.article.outlet.text === b.article.outlet?.text) ||
    textOf(a) === textOf(b);
  return (articles) => {
    const roots = articles.map((_, at) => at);
    for (let at = 1; at < articles.length; at++)
      for (let before = 0; before < at; before++) {
        const [to, from] = [roots[before] ?? before, roots[at]];
        if (to === from || !isSame(articles[at] as HeldArticle, articles[before] as HeldArticle)) continue;
        for (let nth = 0; nth < roots.length; nth++) if (roots[nth] === from) roots[nth] = to;
      }
    return new Set(roots).size;
  };
}

const known = new WeakMap<readonly NewsEvent[], ReadonlyMap<string, string>>();

/** Of articles that share most of their text with another of their event, the first of those. */
function sharedIn(events: readonly NewsEvent[]): ReadonlyMap<string, string> {
  const before = known.get(events);
  if (before) return before;
  const shared = new Map<string, string>();
  for (const { articles, sources } of events)
    for (const group of sources)
      if (group.length > 1)
        for (const at of group) shared.set(articles[at]?.article.id ?? '', articles[group[0] ?? at]?.article.id ?? '');
  known.set(events, shared);
  return shared;
}
