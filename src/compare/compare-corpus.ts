/** Everything held, compared: its events, what the articles of each differ on, and the checks of one article against the rest. */
import type { Discrepancy } from '../model/discrepancy.ts';
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import { compareArticles } from './compare-articles.ts';
import { EventIndex } from './events/event-index.ts';
import { officeChecks } from './titles/office-check.ts';

export interface ComparedEvent {
  readonly event: NewsEvent;
  /** Hard first; the checks of its articles last. */
  readonly discrepancies: readonly Discrepancy[];
}

/** In the order of the events, largest first; events of one article are there for their checks. */
export function compareCorpus(all: readonly HeldArticle[]): ComparedEvent[] {
  const index = new EventIndex();
  for (const held of all) index.add(held);
  const checks = Map.groupBy(officeChecks(all), ({ readings }) => readings[0].article.id);
  return index.events().map((event) => ({
    event,
    discrepancies: [
      ...(event.articles.length > 1 ? compareArticles(event.articles) : []),
      ...event.articles.flatMap(({ article }) => checks.get(article.id) ?? []),
    ],
  }));
}
