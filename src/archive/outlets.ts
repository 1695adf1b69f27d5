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
    quotations: headlines.reduce((sum, { extraction }) => sum + extraction.quotations.length, 0),
    headlines,
  }));
  return holdings.sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || b.articles - a.articles || order(a, b),
  );
}

const order = (a: OutletHolding, b: OutletHolding): number => ((a.name ?? '') < (b.name ?? '') ? -1 : 1);

/** Null: not stated; undefined: none is held under that name. */
export function outletNamed(holdings: readonly OutletHolding[], typed: string): string | null | undefined {
  const wanted = fold(typed).trim();
  const named = holdings.find(({ name }) => name !== null && fold(name) === wanted);
  if (named) return named.name;
  return [NOT_STATED, `outlet ${NOT_STATED}`].includes(wanted) ? null : undefined;
}

/** Outlets that begin with, then hold, what is typed; else the nearest. */
export function suggestOutlets(holdings: readonly OutletHolding[], typed: string): string[] {
  const wanted = fold(typed).trim();
  const folded = new Map(holdings.map(({ name }) => [fold(name ?? NOT_STATED), name ?? NOT_STATED]));
  const holding = [...folded.keys()].filter((name) => name.includes(wanted));
  const first = holding.filter((name) => name.startsWith(wanted));
  const found = holding.length > 0 ? [...new Set([...first, ...holding])] : nearest(wanted, folded.keys());
  return found.map((name) => folded.get(name) ?? name).slice(0, 25);
}
