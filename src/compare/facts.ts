/** An article made ready for comparing, with the quantities and dates it states. */
import type { HeldArticle } from '../model/held.ts';
import { readCompared } from './compared.ts';
import type { Compared } from './compared.ts';
import type { Change } from './diff-words.ts';
import { readDates } from './read-dates.ts';
import type { DateMention } from './read-dates.ts';
import { readQuantities } from './read-quantities.ts';
import type { Quantity } from './read-quantities.ts';

export interface Facts extends Compared {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

export function readFacts(held: HeldArticle): Facts {
  const compared = readCompared(held);
  return { ...compared, quantities: readQuantities(compared), dates: readDates(compared) };
}

/** Two articles about one event. */
export interface FactsPair {
  readonly a: Facts;
  readonly b: Facts;
}

/** One change between two sentences, or two quotations, that are otherwise nearly the same. */
export interface ChangeIn extends FactsPair {
  readonly change: Change;
  /** Share of the words around that are the same, 0 … 1. */
  readonly alike: number;
}

/** What of a list stands, by its words, in `[from, to)`; the list is in order. */
export function within<Item extends { readonly from: number; readonly to: number }>(
  items: readonly Item[],
  from: number,
  to: number,
): Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const out: Item[] = [];
  for (let at = low; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.from >= to) break;
    out.push(item);
  }
  return out;
}
