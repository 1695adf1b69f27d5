/** The events of an archive and what their articles differ on: found in slices of time, behind the answers or when first asked for, and kept up as the archive changes. */
import type { Archive } from '../archive/archive.ts';
import { compareInSteps } from './compare-in-steps.ts';
import { EventIndex } from '../compare/events/event-index.ts';
import { checkingOffices } from '../compare/titles/office-check.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import { meets } from '../archive/places.ts';
import type { Span } from '../model/span.ts';
import { UserError } from '../user-error.ts';

/** All that was found in one state of an archive. */
interface Found {
  readonly all: readonly HeldArticle[];
  readonly events: readonly NewsEvent[];
  /** By the article that stands against the rest. */
  readonly checks: ReadonlyMap<string, readonly Discrepancy[]>;
}

/** Undefined while there is time left. */
type Pause = () => Promise<void> | undefined;

/** An answer waits so long for events of a bot that stays; then it says that they are still being found. */
const LONGEST_WAIT = 2_000;
/** How long the event loop is held at a time, ms. */
const SLICE = 10;
/** What was read last is compared once so much time has passed, ms: readings come in rows, and answers come first. */
const AFTER = 50;

/** Holds its own index of what the articles are about; once told to keep up, it is brought up to every reading behind the answers, else when it is asked. */
export class ComparedEvents {
  readonly #index = new EventIndex();
  readonly #indexed = new Map<string, HeldArticle>();
  /** As answers show them: named without a withheld name. */
  readonly #open = new WeakMap<NewsEvent, NewsEvent>();
  #found: Found | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #keepsUp = false;
  #isDue = false;

  /** All events, largest first. @throws UserError when this is still being found for a bot that stays. */
  async events(archive: () => Pick<Archive, 'all'>): Promise<readonly NewsEvent[]> {
    return (await this.#awaited(archive, LONGEST_WAIT)).events;
  }

  /** Hard first, then soft ones, then the checks of the event's articles. Waits for what is being found. */
  async discrepancies(archive: () => Pick<Archive, 'all'>, event: NewsEvent): Promise<readonly Discrepancy[]> {
    const { checks } = await this.#awaited(archive, null);
    const { discrepancies: found } =
      event.articles.length > 1 ? await compareInSteps(event.articles) : { discrepancies: [] };
    return [...found, ...event.articles.flatMap(({ article }) => checks.get(article.id) ?? [])];
  }

  /** From now on events are found as readings are taken in, before anybody asks. */
  keepUp(archive: () => Pick<Archive, 'all'>): void {
    this.#keepsUp = true;
    this.changed(archive);
  }

  /** To be told after every reading. Nothing of it keeps the process from ending. */
  changed(archive: () => Pick<Archive, 'all'>): void {
    if (!this.#keepsUp || this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      this.#upTo(archive).catch(() => undefined);
    }, AFTER).unref();
  }

  /** Only who waits keeps the process from ending. `most`: how long a bot that stays waits, ms; null: to the end. */
  async #awaited(archive: () => Pick<Archive, 'all'>, most: number | null): Promise<Found> {
    const late = Promise.withResolvers<never>();
    const timer = setInterval(() => {
      if (this.#keepsUp && most !== null) late.reject(new UserError(this.#stillFinding(archive().all().length)));
    }, most ?? LONGEST_WAIT);
    this.#waiting++;
    try {
      return await Promise.race([this.#upTo(archive), late.promise]);
    } finally {
      this.#waiting--;
      clearInterval(timer);
    }
  }

  #stillFinding(all: number): string {
    const read = `${this.#indexed.size} of ${all} articles are read for it`;
    return `The articles held are still being set against each other: ${read}. Ask again in a few seconds.`;
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
    const pause = this.#pauser();
    const ids = new Set(all.map(({ article }) => article.id));
    for (const id of this.#indexed.keys()) if (!ids.has(id)) this.#remove(id);
    for (const held of all) {
      if (this.#indexed.get(held.article.id) === held) continue;
      this.#index.add(held);
      this.#indexed.set(held.article.id, held);
      const rest = pause();
      if (rest) await rest;
    }
    for (const _ of this.#index.grouping()) {
      const rest = pause();
      if (rest) await rest;
    }
    const events: NewsEvent[] = [];
    for (const event of this.#index.events()) {
      events.push(this.#openlyNamed(event));
      const rest = pause();
      if (rest) await rest;
    }
    return { all, events, checks: await this.#checks(all, pause) };
  }

  async #checks(all: readonly HeldArticle[], pause: Pause): Promise<Found['checks']> {
    const steps = checkingOffices(all);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return Map.groupBy(step.value, ({ readings }) => readings[0].article.id);
      const rest = pause();
      if (rest) await rest;
    }
  }

  #openlyNamed(event: NewsEvent): NewsEvent {
    const before = this.#open.get(event);
    if (before) return before;
    const open = openlyNamed(event);
    this.#open.set(event, open);
    return open;
  }

  /** Behind the answers others go first, and the process may end; for who waits the next slice follows at once. */
  #pauser(): Pause {
    let since = performance.now();
    const rested = () => void (since = performance.now());
    return () => {
      if (performance.now() - since < SLICE) return undefined;
      const pause = new Promise<void>((resolve) => {
        if (this.#waiting > 0) setImmediate(resolve);
        else setTimeout(resolve, 1).unref();
      });
      return pause.then(rested);
    };
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
