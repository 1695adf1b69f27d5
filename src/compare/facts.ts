/** An article made ready for comparing, with the quantities and dates it states. */
import type { HeldArticle } from '../model/held.ts';
import { readCompared } from './compared.ts';
import type { Compared, ComparedSentence } from './compared.ts';
import type { Change } from './words/diff-words.ts';
import { Kept } from './words/kept.ts';
import { readDates } from './dates/read-dates.ts';
import type { DateMention } from './dates/read-dates.ts';
import { readQuantities } from './figures/read-quantities.ts';
import type { Quantity } from './figures/read-quantities.ts';

export interface Facts extends Compared {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

export function readFacts(held: HeldArticle): Facts {
  const compared = readCompared(held);
  return { ...compared, quantities: readQuantities(compared), dates: readDates(compared) };
}

/** Text of which facts are kept, in UTF-16 units; what rules read of an article once takes about forty bytes a unit. */
const MOST_TEXT = 400_000;

const kept = new Kept<Facts>(MOST_TEXT);

/** The same, read again only where the article was not compared lately. */
export function factsOf(held: HeldArticle): Facts {
  const known = kept.get(held, held);
  if (known !== undefined) return known;
  const facts = readFacts(held);
  kept.set(held, held, { value: facts, size: facts.text.length });
  return facts;
}

/** What a rule reads of an article by itself, or of anything else that stays the same, read once. */
export function once<Of extends object, Value extends NonNullable<unknown>>(
  read: (of: Of) => Value,
): (of: Of) => Value {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = read(of);
    known.set(of, value);
    return value;
  };
}

/** What a rule reads of a sentence by itself, read once. */
export function onceASentence<Value extends NonNullable<unknown>>(
  read: (facts: Facts, sentence: ComparedSentence) => Value,
): (facts: Facts, sentence: ComparedSentence) => Value {
  const known = new WeakMap<ComparedSentence, Value>();
  return (facts, sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const value = read(facts, sentence);
    known.set(sentence, value);
    return value;
  };
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
