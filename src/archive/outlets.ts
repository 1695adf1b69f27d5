/** What is held of each outlet, and finding an outlet by its name. */
import type { HeldArticle, OutletHolding } from '../model/held.ts';
import { nearest } from './nearest.ts';
import { fold } from './terms.ts';

/** The value that asks for articles whose outlet is not stated. */
const NOT_STATED = 'not stated';

/** By number of articles, those whose outlet is not stated last. */
export function outletHoldings(held: readonly HeldArticle[]): OutletHolding[] {
  const byName = new Map<string | null, HeldArticle[]>();
  for (const one of held) {
    const name = one.article.outlet?.text ?? null;
    const same = byName.get(name);
    if (same) same.push(one);
    else byName.set(name, [one]);
  }
  const holdings = [...byName].map(([name, headlines]): OutletHolding => ({
    name,
    articles: headlines.length,
    undated: headlines.filter(({ article }) => article.published === null).length,
    quotations: headlines.reduce((sum, one) => sum + quotationsIn(one), 0),
    headlines,
  }));
  return holdings.sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || b.articles - a.articles || order(a, b),
  );
}

const counted = new WeakMap<HeldArticle, number>();

/** Words in marks; counted once. */
function quotationsIn(held: HeldArticle): number {
  const before = counted.get(held);
  if (before !== undefined) return before;
  const count = held.extraction.quotations.filter(({ kind }) => kind !== 'indirect').length;
  counted.set(held, count);
  return count;
}

const order = (a: OutletHolding, b: OutletHolding): number => ((a.name ?? '') < (b.name ?? '') ? -1 : 1);

/** Null: not stated; undefined: none is held under that name. The name as written wins over one that folds alike. */
export function outletNamed(holdings: readonly OutletHolding[], typed: string): string | null | undefined {
  const wanted = fold(typed).trim();
  const alike = holdings.filter(({ name }) => name !== null && fold(name) === wanted);
  const named = alike.find(({ name }) => name === typed.trim()) ?? alike[0];
  if (named) return named.name;
  return [NOT_STATED, `outlet ${NOT_STATED}`].includes(wanted) ? null : undefined;
}

/** Outlets that begin with, then hold, what is typed; else the nearest. */
export function suggestOutlets(holdings: readonly OutletHolding[], typed: string): string[] {
  const wanted = fold(typed).trim();
  const names = holdings.map(({ name }) => name ?? NOT_STATED);
  const holding = names.filter((name) => fold(name).includes(wanted));
  const first = holding.filter((name) => fold(name).startsWith(wanted));
  const close = nearest(wanted, new Set(names.map(fold)));
  const found = holding.length > 0 ? [...first, ...holding] : names.filter((name) => close.includes(fold(name)));
  return [...new Set(found)].slice(0, 25);
}
