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
  /** A held article as far as it is told; null: not at all. Left out: each is told whole. */
  anew?(held: HeldArticle): HeldArticle | null;
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
  /** Positions of the articles by when each could first be shown, earliest first; and when that is. */
  readonly order: Uint32Array;
  readonly times: Float64Array;
  /** By article: whether it counts for its text; that under the oldest path does, or else under the first by name. Null until asked for. */
  isFirst: Uint8Array | null;
  /** What was new in stretches of it asked for last: many subscriptions ask for the same. */
  readonly stretches: { readonly from: number; readonly to: number; readonly news: News }[];
}
/** So many of those. */
const MOST_STRETCHES = 8;

const known = new WeakMap<readonly OutletHolding[], Held>();

function heldIn(look: Pick<DigestLook, 'outlets'>): Held {
  const outlets = look.outlets();
  const before = known.get(outlets);
  if (before) return before;
  const articles = outlets.flatMap(({ headlines }) => headlines);
  const since = Float64Array.from(articles, ({ article }) => newSince(article));
  const order = Uint32Array.from(articles.keys()).sort((a, b) => (since[a] ?? 0) - (since[b] ?? 0));
  const made = { articles, order, times: since.sort(), isFirst: null, stretches: [] };
  known.set(outlets, made);
  return made;
}

/** 1 for those that count. */
function firstsOf(articles: readonly HeldArticle[]): Uint8Array {
  const firsts = new Map<string, number>();
  const isFirst = new Uint8Array(articles.length).fill(1);
  for (const [at, held] of articles.entries()) {
    const first = firsts.get(held.article.version);
    const isEarlier = first === undefined || firstHeld(held, articles[first] as HeldArticle) < 0;
    if (isEarlier) firsts.set(held.article.version, at);
    if (first !== undefined) isFirst[isEarlier ? first : at] = 0;
  }
  return isFirst;
}

/** How many could be shown by a time. */
function countBy(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** When the newest article could first be shown, at most `now`; null where none is held. What comes later belongs to the next issue. */
export function newestHeld(look: Pick<DigestLook, 'outlets'>, now: number): number | null {
  const { times } = heldIn(look);
  return times[countBy(times, now) - 1] ?? null;
}

/** In the order of the outlets. The same lists for the same news, as long as nothing changes, where each article is told whole. */
export function newsOf(look: Pick<DigestLook, 'outlets' | 'anew'>, { since, until }: Window): News {
  const held = heldIn(look);
  const from = since === null ? 0 : countBy(held.times, since);
  const to = Math.max(from, countBy(held.times, until));
  const known = held.stretches.find((one) => one.from === from && one.to === to);
  const news = known?.news ?? newsIn(held, from, to);
  if (!known) held.stretches.unshift({ from, to, news });
  held.stretches.splice(MOST_STRETCHES);
  const { anew } = look;
  if (!anew) return news;
  const told = (all: readonly HeldArticle[]) => all.map(anew).filter((one) => one !== null);
  return { articles: told(news.articles), copies: told(news.copies) };
}

/** Of the articles at these places by time. */
function newsIn(held: Held, from: number, to: number): News {
  const [articles, copies]: [HeldArticle[], HeldArticle[]] = [[], []];
  if (from === to) return { articles, copies };
  held.isFirst ??= firstsOf(held.articles);
  for (const at of held.order.slice(from, to).sort())
    (held.isFirst[at] === 1 ? articles : copies).push(held.articles[at] as HeldArticle);
  return { articles, copies };
}

const firstHeld = ({ article: a }: HeldArticle, { article: b }: HeldArticle): number =>
  newSince(a) - newSince(b) || (a.id < b.id ? -1 : 1);

export const NOTHING = Number.POSITIVE_INFINITY;

/** When the oldest news of a window could first be shown; `NOTHING` where there are none. */
export const firstIn = (look: Pick<DigestLook, 'outlets' | 'anew'>, window: Window): number =>
  newsOf(look, window).articles.reduce((first, { article }) => Math.min(first, newSince(article)), NOTHING);
