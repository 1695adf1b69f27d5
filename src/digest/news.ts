/** What is new within a stretch of time, as far as it may be shown. Pure. */
import type { Article } from '../model/article.ts';
import type { Found, HeldArticle, HeldQuotation, Holdings, OutletHolding } from '../model/held.ts';
import type { Speaker } from '../model/speaker.ts';

/** What a digest asks of the articles held. Names that the newsroom withholds are in none of its answers. */
export interface DigestLook {
  quotationsIn(articles: readonly HeldArticle[]): readonly HeldQuotation[];
  /** All that is surely a speaker's. */
  quotations(query: { readonly speaker: Speaker }): Pick<Found<HeldQuotation>, 'hits'>;
  outlets(): readonly OutletHolding[];
  speakersNamed(typed: string): readonly Speaker[];
  holdings(): Holdings;
}

/** Articles first held after `since` (null: all) and up to `until`, ms since 1970. */
export interface Window {
  readonly since: number | null;
  readonly until: number;
}

export interface News {
  readonly articles: readonly HeldArticle[];
  /** Articles whose very text another one has: they are left out, whatever their path. */
  readonly copies: readonly HeldArticle[];
}

/** When an article could first be shown: an embargo counts from its end. */
export function newSince({ heldSince, status }: Article): number {
  return status.kind === 'embargoed' ? Math.max(heldSince, status.until ?? heldSince) : heldSince;
}

/** All that is held, for as long as it stays so: many subscriptions ask for its newest, and for what is new of it. */
interface Held {
  readonly articles: readonly HeldArticle[];
  /** When each could first be shown. */
  readonly since: Float64Array;
  /** The same, earliest first. */
  readonly times: Float64Array;
  /** Whether it counts for its text: that under the oldest path does, or else under the first by name. */
  readonly isFirst: readonly boolean[];
}

const known = new WeakMap<readonly OutletHolding[], Held>();

function heldIn(look: Pick<DigestLook, 'outlets'>): Held {
  const outlets = look.outlets();
  const before = known.get(outlets);
  if (before) return before;
  const articles = outlets.flatMap(({ headlines }) => headlines);
  const since = Float64Array.from(articles, ({ article }) => newSince(article));
  const firsts = new Map<string, HeldArticle>();
  for (const held of articles) {
    const first = firsts.get(held.article.version);
    if (!first || firstHeld(held, first) < 0) firsts.set(held.article.version, held);
  }
  const isFirst = articles.map((held) => firsts.get(held.article.version) === held);
  const made = { articles, since, times: since.toSorted(), isFirst };
  known.set(outlets, made);
  return made;
}

/** When the newest article could first be shown, at most `now`; null where none is held. What comes later belongs to the next issue. */
export function newestHeld(look: DigestLook, now: number): number | null {
  const { times } = heldIn(look);
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) <= now) low = middle + 1;
    else high = middle;
  }
  return times[low - 1] ?? null;
}

export function newsOf(look: DigestLook, { since, until }: Window): News {
  const { articles, since: held, isFirst } = heldIn(look);
  const fresh = (at: number) => (held[at] ?? 0) > (since ?? -1) && (held[at] ?? 0) <= until;
  return {
    articles: articles.filter((_, at) => fresh(at) && isFirst[at]),
    copies: articles.filter((_, at) => fresh(at) && !isFirst[at]),
  };
}

const firstHeld = ({ article: a }: HeldArticle, { article: b }: HeldArticle): number =>
  newSince(a) - newSince(b) || (a.id < b.id ? -1 : 1);
