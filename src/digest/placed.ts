/** Where the articles of a stock stand among the events: in which of several articles, and which share a text. Made once for both; pure. */
import type { ReadEvents } from './read-events.ts';
import { UNSTATED, type Stock } from './stock.ts';

export interface Placed extends Pick<ReadEvents, 'events' | 'sources'> {
  /** By article: the number of its event with several articles; `NONE` where there is none. */
  readonly eventOf: Int32Array;
  /** By article: the same number for those that share most of their text with one of their event. */
  readonly textOf: Uint32Array;
}

/** No event of several articles. */
export const NONE = -1;

const known = new WeakMap<Stock, Placed>();

export function placedIn(stock: Stock, { events, numbers, texts, sources }: ReadEvents): Placed {
  const before = known.get(stock);
  if (before?.events === events) return before;
  const [eventOf, textOf] = [new Int32Array(stock.articles.length), Uint32Array.from(stock.articles.keys())];
  const firsts = new Map<string, number>();
  for (const [at, { article }] of stock.articles.entries()) {
    eventOf[at] = numbers.get(article.id) ?? NONE;
    const text = eventOf[at] === NONE ? undefined : texts.get(article.id);
    if (text === undefined) continue;
    const first = firsts.get(text) ?? at;
    firsts.set(text, first);
    textOf[at] = first;
  }
  const made = { events, eventOf, textOf, sources };
  known.set(stock, made);
  return made;
}

/** Whether articles, by their places in the stock, are one source. */
export function sameSource({ outletOf }: Stock, { textOf }: Placed): (one: number, other: number) => boolean {
  return (one, other) =>
    one === other || (outletOf[one] !== UNSTATED && outletOf[one] === outletOf[other]) || textOf[one] === textOf[other];
}
