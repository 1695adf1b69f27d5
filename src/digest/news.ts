/** What is new within a stretch of time, as far as it may be shown. Pure. */
import type { Article } from '../model/article.ts';
import type { HeldArticle, HeldQuotation, Holdings, OutletHolding } from '../model/held.ts';
import type { Speaker } from '../model/speaker.ts';

/** What a digest asks of the articles held. Names that the newsroom withholds are in none of its answers. */
export interface DigestLook {
  quotationsIn(articles: readonly HeldArticle[]): readonly HeldQuotation[];
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
  readonly quotations: readonly HeldQuotation[];
  /** Articles whose very text another one has: they are left out, whatever their path. */
  readonly copies: readonly HeldArticle[];
}

/** When an article could first be shown: an embargo counts from its end. */
export function newSince({ heldSince, status }: Article): number {
  return status.kind === 'embargoed' ? Math.max(heldSince, status.until ?? heldSince) : heldSince;
}

/** When the newest article could first be shown, at most `now`; null where none is held. What comes later belongs to the next issue. */
export function newestHeld(look: DigestLook, now: number): number | null {
  let newest: number | null = null;
  for (const { headlines } of look.outlets())
    for (const { article } of headlines) {
      const since = newSince(article);
      if (since <= now && since > (newest ?? -1)) newest = since;
    }
  return newest;
}

export function newsOf(look: DigestLook, { since, until }: Window): News {
  const all = look.outlets().flatMap(({ headlines }) => headlines);
  const fresh = all.filter(({ article }) => newSince(article) > (since ?? -1) && newSince(article) <= until);
  const versions = new Set(fresh.map(({ article }) => article.version));
  const texts = new Map<string, HeldArticle>();
  // The text under an older path, or else under the first by name, is the one that counts.
  for (const held of all) {
    const { version } = held.article;
    if (!versions.has(version)) continue;
    const known = texts.get(version);
    if (!known || firstHeld(held, known) < 0) texts.set(version, held);
  }
  const isFirst = (held: HeldArticle) => texts.get(held.article.version) === held;
  const articles = fresh.filter(isFirst);
  return { articles, quotations: look.quotationsIn(articles), copies: fresh.filter((held) => !isFirst(held)) };
}

const firstHeld = ({ article: a }: HeldArticle, { article: b }: HeldArticle): number =>
  newSince(a) - newSince(b) || (a.id < b.id ? -1 : 1);
