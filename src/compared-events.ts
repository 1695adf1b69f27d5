/** The events of an archive and what their articles differ on: found when first asked for, in slices of time, and kept until the archive changes. */
import type { Archive } from './archive/archive.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { EventIndex } from './compare/event-index.ts';
import { officeChecks } from './compare/office-check.ts';
import type { Discrepancy } from './model/discrepancy.ts';
import type { NewsEvent } from './model/event.ts';
import type { HeldArticle } from './model/held.ts';
import { meets } from './archive/places.ts';
import type { Span } from './model/span.ts';
import { pauser } from './pauser.ts';

/** All that was found in one state of an archive. */
interface Found {
  readonly all: readonly HeldArticle[];
  readonly events: readonly NewsEvent[];
  /** By the article that stands against the rest. */
  readonly checks: ReadonlyMap<string, readonly Discrepancy[]>;
}

/** Holds its own index of what the articles are about, brought up to the archive when it is asked. */
export class ComparedEvents {
  readonly #index = new EventIndex();
  readonly #indexed = new Map<string, HeldArticle>();
  readonly #compared = new WeakMap<NewsEvent, readonly Discrepancy[]>();
  #found: Found | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** All events, largest first. */
  async events(archive: () => Pick<Archive, 'all'>): Promise<readonly NewsEvent[]> {
    return (await this.#upTo(archive)).events;
  }

  /** Hard first, then soft ones, then the checks of the event's articles. */
  async discrepancies(archive: () => Pick<Archive, 'all'>, event: NewsEvent): Promise<readonly Discrepancy[]> {
    const { checks } = await this.#upTo(archive);
    let found = this.#compared.get(event);
    if (!found) {
      found = event.articles.length > 1 ? compareArticles(event.articles) : [];
      this.#compared.set(event, found);
    }
    return [...found, ...event.articles.flatMap(({ article }) => checks.get(article.id) ?? [])];
  }

  /** One at a time: the index is edited by nobody else meanwhile. */
  #upTo(archive: () => Pick<Archive, 'all'>): Promise<Found> {
    const done = this.#queue.then(async () => {
      const all = archive().all();
      if (this.#found?.all !== all) this.#found = await this.#find(all);
      return this.#found;
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #find(all: readonly HeldArticle[]): Promise<Found> {
    const pause = pauser();
    const ids = new Set(all.map(({ article }) => article.id));
    for (const id of this.#indexed.keys()) if (!ids.has(id)) this.#remove(id);
    for (const held of all) {
      if (this.#indexed.get(held.article.id) === held) continue;
      this.#index.add(held);
      this.#indexed.set(held.article.id, held);
      await pause();
    }
    for (const _ of this.#index.grouping()) await pause();
    const checks = Map.groupBy(officeChecks(all), ({ readings }) => readings[0].article.id);
    return { all, events: this.#index.events().map(openlyNamed), checks };
  }

  #remove(id: string): void {
    this.#index.remove(id);
    this.#indexed.delete(id);
  }
}

/** Named without a name that the newsroom withholds: by another headline, else by a sentence; an empty name where there is none. */
function openlyNamed(event: NewsEvent): NewsEvent {
  const isOpen = (span: Span, { withheld }: HeldArticle) => !meets(withheld ?? [], span);
  const named = event.articles.find(({ article }) => article.id === event.name.article);
  if (!named || isOpen(event.name.span, named)) return event;
  for (const held of event.articles) {
    const { article, extraction } = held;
    const spans = [article.headline?.span, ...extraction.sentences.map((sentence) => sentence.span)];
    const span = spans.find((one) => one && isOpen(one, held));
    if (span) return { ...event, name: { article: article.id, version: article.version, span } };
  }
  return { ...event, name: { ...event.name, span: { start: 0, end: 0 } } };
}
