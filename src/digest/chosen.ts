/** What of the news the filters let in. In slices of time. */
import type { HeldArticle } from '../model/held.ts';
import type { Chooser } from './choose.ts';
import type { Said } from './said.ts';
import { UNSTATED, type Stock } from './stock.ts';

export interface Chosen {
  readonly stock: Stock;
  /** Articles that are let in. */
  readonly articles: readonly HeldArticle[];
  /** Those without a quotation that is let in. */
  readonly silent: readonly HeldArticle[];
  /** By article, and by quotation, of the stock: 1 where it is let in. */
  readonly isArticleIn: Uint8Array;
  readonly isIn: Uint8Array;
  /** How many quotations those are. */
  readonly quotations: number;
  /** How many more would be if somebody were sure of their speakers. */
  readonly unsure: number;
}

/** Articles looked at in one go. */
const SLICE = 16;

export async function chosenOf(stock: Stock, chooser: Chooser, pause: () => Promise<void>): Promise<Chosen> {
  const [isArticleIn, isIn] = [new Uint8Array(stock.articles.length), new Uint8Array(stock.said.length)];
  let unsure = 0;
  if (chooser.isOpen) {
    isArticleIn.fill(1);
    isIn.fill(1);
    unsure = stock.unsure.reduce((sum, count) => sum + count, 0);
  } else
    for (const [at, held] of stock.articles.entries()) {
      if (at % SLICE === 0) await pause();
      const count = stock.unsure[at] ?? 0;
      if (count > 0 && chooser.mayHold(held)) unsure += count;
      const admitted = chooser.admits(held);
      if (admitted === 'nothing') continue;
      isArticleIn[at] = 1;
      if (admitted !== 'article') take(isIn, { stock, at, chooser: admitted === 'all' ? null : chooser });
    }
  return { stock, ...articlesIn(stock, isArticleIn, isIn), isArticleIn, isIn, unsure };
}

interface Taking {
  readonly stock: Stock;
  /** The place of the article. */
  readonly at: number;
  /** Null: all its quotations are let in. */
  readonly chooser: Chooser | null;
}

function take(isIn: Uint8Array, { stock: { said, from }, at, chooser }: Taking): void {
  const [first, end] = [from[at] ?? 0, from[at + 1] ?? 0];
  if (!chooser) isIn.fill(1, first, end);
  else for (let one = first; one < end; one++) if (chooser.quotation(said[one] as Said) === null) isIn[one] = 1;
}

function articlesIn(
  { articles, from }: Stock,
  isArticleIn: Uint8Array,
  isIn: Uint8Array,
): Pick<Chosen, 'articles' | 'silent' | 'quotations'> {
  const silent: HeldArticle[] = [];
  let quotations = 0;
  for (let at = 0; at < articles.length; at++) {
    if (isArticleIn[at] === 0) continue;
    const before = quotations;
    for (let one = from[at] ?? 0; one < (from[at + 1] ?? 0); one++) if (isIn[one] === 1) quotations += 1;
    if (quotations === before) silent.push(articles[at] as HeldArticle);
  }
  return { articles: articles.filter((_, at) => isArticleIn[at] === 1), silent, quotations };
}

/** Of the articles that are let in: how many outlets they have, and how many of them have none that is stated. */
export function outletsIn({ stock: { outletOf }, isArticleIn }: Chosen): { named: number; unstated: number } {
  const named = new Set<number>();
  let unstated = 0;
  for (const [at, outlet] of outletOf.entries())
    if (isArticleIn[at] === 1 && outlet === UNSTATED) unstated += 1;
    else if (isArticleIn[at] === 1) named.add(outlet);
  return { named: named.size, unstated };
}

/** The quotations that are let in, in order. */
export function* saidOf({ stock: { said }, isIn }: Pick<Chosen, 'stock' | 'isIn'>): Generator<Said> {
  for (let at = 0; at < isIn.length; at++) if (isIn[at] === 1) yield said[at] as Said;
}
