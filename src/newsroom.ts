/** Composes the newsroom: what commands may look at (`look`), kept up to date from readings of the corpus. */
import { Archive, type WordLimit } from './archive/archive.ts';
import { contextOf } from './archive/context-of.ts';
import type { Desk } from './desk.ts';
import { extractArticle } from './extract/extract-article.ts';
import { ruleNamed } from './extract/rules.ts';
import type { Article } from './model/article.ts';
import type { HeldArticle, HeldExcerpt, HeldGrounds, HeldPlace, Holdings } from './model/held.ts';
import type { Place } from './model/place.ts';
import type { Problem } from './model/problem.ts';

/** Questions about the articles held; read-only. */
export type Look = Pick<
  Archive,
  | 'quotations'
  | 'quotationAt'
  | 'designations'
  | 'speakersNamed'
  | 'nearestSpeakers'
  | 'suggestSpeakers'
  | 'nearestWords'
  | 'outlets'
  | 'outletNamed'
  | 'suggestOutlets'
> & {
  excerpts(query: Parameters<Archive['excerpts']>[0]): ReturnType<Archive['excerpts']>;
  /** The place, if that version of the article is held. */
  at(place: Place): HeldPlace | 'changed' | 'gone';
  /** What stands around a place, as far as an answer may show it. */
  context(place: HeldPlace): readonly HeldExcerpt[];
  /** Why the quotation at a place is given to its speaker; null where a passage stands. */
  groundsAt(place: HeldPlace): HeldGrounds | null;
  holdings(): Holdings;
};

export interface Newsroom {
  readonly look: Look;
  /** Settings and reports; null where no state outlives the process. */
  readonly desk: Desk | null;
  /** Resolves when the first reading is held; lets in what an embargo has freed by `now`. */
  ready(now: number): Promise<void>;
}

/** One reading of the corpus: every article there is, and what could not be read. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly wordLimit: WordLimit;
}

/** A newsroom with the means to feed it. */
export interface FedNewsroom extends Newsroom {
  /** Takes a reading in; answers change at once, when all of it is extracted and indexed. Readings are taken one after another. */
  take(reading: Reading, now: number): Promise<void>;
  /** The article held or closed under an id. */
  article(id: string): Article | undefined;
  /** When the newest article was first held, ms since 1970; null where none is. */
  newest(): number | null;
}

/** Up to so many articles are edited into the live archive in one go; more are built beside it. */
const LIVE_EDIT = 40;
/** How long the event loop is held at a time, ms. */
const SLICE = 15;

export function createNewsroom(desk: Desk | null = null): FedNewsroom {
  let archive = new Archive();
  let reading: Reading = { articles: [], problems: [], wordLimit: () => 75 };
  let closed: readonly HeldArticle[] = [];
  let queue: Promise<void> = Promise.resolve();
  const first = Promise.withResolvers<void>();

  const free = (now: number): void => {
    const freed = closed.filter(({ article }) => isLive(article, now));
    if (freed.length === 0) return;
    closed = closed.filter(({ article }) => !isLive(article, now));
    for (const held of freed) archive.add(held);
  };

  const swap = async (next: Reading, now: number): Promise<void> => {
    const pause = pauser();
    const all: HeldArticle[] = [];
    const known = new Map(closed.map((held) => [held.article, held]));
    for (const article of next.articles) {
      const held = archive.get(article.id);
      all.push(
        held?.article === article ? held : (known.get(article) ?? { article, extraction: extractArticle(article) }),
      );
      await pause();
    }
    const live = all.filter(({ article }) => isLive(article, now));
    const added = live.filter((held) => archive.get(held.article.id) !== held);
    const ids = new Set(live.map(({ article }) => article.id));
    const gone = reading.articles.filter(({ id }) => !ids.has(id));
    if (added.length + gone.length <= LIVE_EDIT) {
      for (const { id } of gone) archive.remove(id);
      for (const held of added) archive.add(held);
    } else archive = await built(live, pause);
    closed = all.filter(({ article }) => !isLive(article, now));
    reading = next;
  };

  return {
    desk,
    look: {
      quotations: (query) => archive.quotations(query),
      excerpts: (query) => archive.excerpts(query, reading.wordLimit),
      at(place) {
        const held = archive.get(place.article);
        if (!held) return 'gone';
        const { version, text } = held.article;
        const inside = place.span.start < place.span.end && place.span.end <= text.length;
        return version !== place.version || !inside ? 'changed' : { ...held, span: place.span };
      },
      context: ({ span, ...held }) => contextOf(held, span, reading.wordLimit(held.article.outlet?.text ?? null)),
      quotationAt: (place) => archive.quotationAt(place),
      groundsAt(place) {
        const said = archive.quotationAt(place);
        return (
          said && { ...said, candidate: archive.candidate(said), rule: ruleNamed(said.quotation.attribution.rule) }
        );
      },
      designations: (speaker) => archive.designations(speaker),
      speakersNamed: (typed) => archive.speakersNamed(typed),
      nearestSpeakers: (typed) => archive.nearestSpeakers(typed),
      suggestSpeakers: (typed) => archive.suggestSpeakers(typed),
      nearestWords: (word, section) => archive.nearestWords(word, section),
      outlets: () => archive.outlets(),
      outletNamed: (typed) => archive.outletNamed(typed),
      suggestOutlets: (typed) => archive.suggestOutlets(typed),
      holdings: () => ({
        articles: archive.articles,
        undated: archive.undated,
        problems: reading.problems.filter((problem) => problem.closed !== true),
      }),
    },
    async ready(now) {
      await first.promise;
      free(now);
    },
    take(next, now) {
      const done = queue.then(() => swap(next, now)).then(first.resolve);
      queue = done.catch(() => undefined);
      return done;
    },
    article: (id) => reading.articles.find((article) => article.id === id),
    newest: () =>
      reading.articles.reduce<number | null>((newest, { heldSince }) => Math.max(newest ?? 0, heldSince), null),
  };
}

/** An embargo that cannot be read stays closed. */
export function isLive({ status }: Article, now: number): boolean {
  return status.kind === 'live' || (status.kind === 'embargoed' && status.until !== null && status.until <= now);
}

async function built(live: readonly HeldArticle[], pause: () => Promise<void>): Promise<Archive> {
  const archive = new Archive();
  for (const held of live) {
    archive.add(held);
    await pause();
  }
  return archive;
}

/** Lets others run once a slice of time is used up. */
function pauser(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise(setImmediate);
    since = performance.now();
  };
}
