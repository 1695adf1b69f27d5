/** The events found last, for answers that cannot wait until they are found anew: refreshed behind them, and never trusted on what has changed. */
import type { Archive } from '../archive/archive.ts';
import { meets } from '../archive/places.ts';
import { fold, tokenize } from '../archive/terms.ts';
import type { BackgroundLane } from './background-lane.ts';
import { compareInSteps } from './compare-in-steps.ts';
import type { ComparedEvents } from './compared-events.ts';
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import { pauser } from '../pauser.ts';
import { eventNameAsTyped } from '../reply/events.ts';

/** What is known of the events at one moment. */
export interface EventsNow {
  /** Found for all that is held now. */
  readonly isCurrent: boolean;
  /** So little is held that an answer waits for what is compared. */
  readonly waits: boolean;
  /** The event of several articles that an article belongs to; null where there is none, or its articles have changed since. */
  eventOf(id: string): NewsEvent | null;
  /** No other event bears this name. */
  isOnlyName(name: string): boolean;
}

interface Named {
  readonly event: NewsEvent;
  /** The whole name; and as an asker would type it. */
  readonly full: string;
  readonly name: string;
  /** Folded words of its articles' headlines, and of the names of those they name. */
  readonly words: readonly string[];
}

interface Known {
  readonly all: readonly HeldArticle[];
  /** Those of several articles, by article. */
  readonly byArticle: ReadonlyMap<string, NewsEvent>;
  /** All that have a name to show, largest first. */
  readonly named: readonly Named[];
  /** How many events bear a name. */
  readonly times: ReadonlyMap<string, number>;
}

interface Means {
  readonly compared: Pick<ComparedEvents, 'events'>;
  readonly archive: () => Archive;
  readonly lane: BackgroundLane;
}

/** With up to so many articles, an answer waits until their events are found and compared. */
const FEW = 500;
const MOST_SUGGESTED = 25;

export class KnownEvents {
  readonly #means: Means;
  #known: Known | null = null;

  constructor(means: Means) {
    this.#means = means;
  }

  /** As known now, without waiting; null where none were ever found. */
  now(): EventsNow | null {
    const known = this.#known;
    if (!known) return null;
    const archive = this.#means.archive();
    const isCurrent = archive.all() === known.all;
    return {
      isCurrent,
      waits: archive.articles <= FEW,
      eventOf(id) {
        const event = known.byArticle.get(id) ?? null;
        return event && (isCurrent || isHeldStill(event, archive)) ? event : null;
      },
      isOnlyName: (name) => known.times.get(name) === 1,
    };
  }

  /** The same; of few articles the events as they are, of many those found last, with others being found. */
  async soon(): Promise<EventsNow | null> {
    const { archive } = this.#means;
    while (this.#isOld()) {
      if (archive().articles > FEW) {
        this.#refreshLater();
        break;
      }
      await this.#refresh();
    }
    return this.now();
  }

  /** Of few articles the events are found before anybody asks; of many, where somebody has asked before. */
  warm(): void {
    if (this.#known || this.#means.archive().articles <= FEW) this.#refreshLater();
  }

  /** Names of events whose headlines and people have words that begin with those typed, in any order; those of one article where no other fits. */
  suggest(typed: string): readonly string[] {
    if (this.#isOld()) this.#refreshLater();
    const wanted = wordsOf(typed);
    const fits = ({ words }: Named) => wanted.every((start) => words.some((word) => word.startsWith(start)));
    const fitting = (this.#known?.named ?? []).filter(
      (one) => fits(one) && isHeldStill(one.event, this.#means.archive()),
    );
    const several = fitting.filter(({ event }) => event.articles.length > 1);
    const names = (several.length > 0 ? several : fitting).map(({ name }) => name);
    return [...new Set(names)].slice(0, MOST_SUGGESTED);
  }

  #isOld(): boolean {
    return this.#known?.all !== this.#means.archive().all();
  }

  #refreshLater(): void {
    this.#means.lane.take(this, () => this.#refresh());
  }

  async #refresh(): Promise<void> {
    const { compared, archive } = this.#means;
    const all = archive().all();
    const events = await compared.events(archive);
    const pause = pauser();
    const named: Named[] = [];
    const byArticle = new Map<string, NewsEvent>();
    const times = new Map<string, number>();
    for (const [at, event] of events.entries()) {
      const one = namedOf(event);
      if (one.name !== event.key) named.push(one);
      times.set(one.full, (times.get(one.full) ?? 0) + 1);
      if (event.articles.length > 1) for (const { article } of event.articles) byArticle.set(article.id, event);
      if (at % AT_ONCE === 0) await pause();
    }
    if (this.#known && archive().articles > FEW) await compareAhead(events, this.#known);
    this.#known = { all, byArticle, named, times };
  }
}

/** Events that are compared before anybody asks; more than these change with a reading of much at once. */
const MOST_AHEAD = 40;

/** What an article has come to, or gone from: so that no answer has to leave out what was compared before. */
async function compareAhead(events: readonly NewsEvent[], { byArticle }: Known): Promise<void> {
  const changed = events.filter(
    (event) => event.articles.length > 1 && event.articles.some(({ article }) => byArticle.get(article.id) !== event),
  );
  if (changed.length > MOST_AHEAD) return;
  for (const { articles } of changed) await compareInSteps(articles).catch(() => undefined);
}

/** Events looked at between two pauses, at least. */
const AT_ONCE = 20;

const namedBefore = new WeakMap<NewsEvent, Named>();

/** Read once: an event that no reading has touched stays as it is. */
function namedOf(event: NewsEvent): Named {
  const before = namedBefore.get(event);
  if (before) return before;
  const full = eventNameAsTyped(event);
  const words = [...new Set(event.articles.flatMap(tellingWords))];
  const made = { event, full, name: shortName(event, full), words };
  namedBefore.set(event, made);
  return made;
}

const isHeldStill = ({ articles }: NewsEvent, archive: Archive): boolean =>
  articles.every((held) => archive.get(held.article.id) === held);

/** Longer values no platform suggests; another headline of the event finds it too. */
const LONGEST = 100;

function shortName(event: NewsEvent, name: string): string {
  if (name.length <= LONGEST) return name;
  const others = event.articles.flatMap(({ article: { headline }, withheld = [] }) =>
    headline && !(headline.span && meets(withheld, headline.span)) ? [headline.text] : [],
  );
  return others.find((one) => one.length <= LONGEST) ?? name;
}

const wordsOf = (text: string): string[] => tokenize(text).map(fold);

const known = new WeakMap<HeldArticle, readonly string[]>();

/** Of the headline and of people's names; none that is withheld. */
function tellingWords(held: HeldArticle): readonly string[] {
  const before = known.get(held);
  if (before) return before;
  const { article, extraction, withheld = [] } = held;
  const isOpen = (span: Span | null) => span === null || !meets(withheld, span);
  const people = extraction.speakers.filter(
    ({ kind, designations }) => kind === 'person' && designations.every(({ span }) => isOpen(span)),
  );
  const headline = article.headline && isOpen(article.headline.span) ? [article.headline.text] : [];
  const words = [...new Set([...headline, ...people.map(({ name }) => name)].flatMap(wordsOf))];
  known.set(held, words);
  return words;
}
