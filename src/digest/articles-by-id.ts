/** The articles held, by id. Pure. */
import type { HeldArticle, OutletHolding } from '../model/held.ts';

const made = new WeakMap<readonly OutletHolding[], ReadonlyMap<string, HeldArticle>>();

/** Made once for what is held at one time. */
export function articlesById(outlets: readonly OutletHolding[]): ReadonlyMap<string, HeldArticle> {
  const known = made.get(outlets);
  if (known) return known;
  const byId = new Map(outlets.flatMap(({ headlines }) => headlines.map((held) => [held.article.id, held] as const)));
  made.set(outlets, byId);
  return byId;
}
