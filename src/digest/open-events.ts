/** What is quoted in the events that other wordings are looked for in, apart from the rest. Pure. */
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Variant } from '../model/variant.ts';
import { bestOf } from './best-of.ts';
import { NONE, type Placed } from './placed.ts';
import type { Said } from './said.ts';
import {
  printingsOf,
  sameUtterances,
  type Printings,
  type SameWords,
  type SpeakerOf,
  type Utterance,
} from './same-words.ts';
import type { Stock } from './stock.ts';

/** Other wordings are looked for in so many events, those that may have most sources. */
const MOST_WORDED = 60;

type Variants = (articles: readonly HeldArticle[]) => readonly Variant[];

interface Wording {
  readonly variants: Variants;
  readonly speakerOf: SpeakerOf;
}

/** An event whose utterances other wordings are looked for. */
export interface OpenEvent {
  readonly event: NewsEvent;
  readonly groups: Printings[];
  /** No utterance of it has more sources. */
  most: number;
}

/** Its utterances, wordings of one together. */
export function utterancesIn({ event, groups }: OpenEvent, { speakerOf, variants }: Wording): readonly Utterance[] {
  return sameUtterances(groups, speakerOf, (articles) => variantsIn(event, articles, variants));
}

/** What stands in events that other wordings are looked for in; and the rest, which has all its printings. */
interface Apart {
  readonly open: readonly OpenEvent[];
  /** By quotation: 1 where nobody else prints its words, or others. */
  readonly isPlain: Uint8Array;
  /** Numbers of groups of the same words. */
  readonly rest: readonly number[];
}

export function apart(words: SameWords, stock: Stock, placed: Placed): Apart {
  const { said, articleOf } = stock;
  const { events, sources, eventOf } = placed;
  const numberAt = (at: number) => eventOf[articleOf[at] ?? 0] ?? NONE;
  const open = new Map<number, OpenEvent>();
  for (const number of largestOf(sources, severallyQuoted(words, { numberAt, articleOf, events: events.length })))
    open.set(number, { event: events[number] as NewsEvent, groups: [], most: sources[number] ?? 0 });
  const isPlain = words.isAlone.slice();
  const isOpen = new Uint8Array(events.length);
  for (const number of open.keys()) isOpen[number] = 1;
  for (let at = 0; at < isPlain.length; at++) {
    if (isPlain[at] === 0 || isOpen[numberAt(at)] !== 1) continue;
    open.get(numberAt(at))?.groups.push([said[at] as Said]);
    isPlain[at] = 0;
  }
  const rest: number[] = [];
  let from = 0;
  for (const [group, end] of words.ends.entries()) {
    let number = NONE;
    for (let nth = from; nth < end && number === NONE; nth++)
      if (isOpen[numberAt(words.places[nth] ?? 0)] === 1) number = numberAt(words.places[nth] ?? 0);
    const into = open.get(number);
    if (!into) rest.push(group);
    else {
      into.groups.push(printingsOf(group, words, stock));
      for (let nth = from; nth < end; nth++) if (numberAt(words.places[nth] ?? 0) !== number) into.most += 1;
    }
    from = end;
  }
  return { open: [...open.values()], isPlain, rest };
}

interface Quoting {
  /** The number of the event that a quotation stands in. */
  readonly numberAt: (at: number) => number;
  readonly articleOf: Uint32Array;
  /** How many events there are. */
  readonly events: number;
}

const SEVERAL = -1;

/** The numbers of events of which more than one article is quoted, or words that stand elsewhere too. */
function severallyQuoted(
  { isAlone, places, ends }: SameWords,
  { numberAt, articleOf, events }: Quoting,
): readonly number[] {
  /** By event: the place after that of the one article quoted so far; or `SEVERAL`. */
  const quoted = new Int32Array(events);
  for (let at = 0; at < isAlone.length; at++) {
    const number = isAlone[at] === 1 ? numberAt(at) : NONE;
    if (number === NONE) continue;
    const article = (articleOf[at] ?? 0) + 1;
    if (quoted[number] === 0) quoted[number] = article;
    else if (quoted[number] !== article) quoted[number] = SEVERAL;
  }
  const together = ends.at(-1) ?? 0;
  for (let nth = 0; nth < together; nth++) {
    const number = numberAt(places[nth] ?? 0);
    if (number !== NONE) quoted[number] = SEVERAL;
  }
  const several: number[] = [];
  for (const [number, one] of quoted.entries()) if (one === SEVERAL) several.push(number);
  return several;
}

/** What was found among articles of an event: many subscriptions ask for the same, and some for part of it. */
interface FoundAmong {
  readonly articles: readonly HeldArticle[];
  readonly variants: readonly Variant[];
}

const found = new WeakMap<NewsEvent, FoundAmong[]>();
/** So many parts of one event are remembered. */
const MOST_PARTS = 8;

function variantsIn(event: NewsEvent, articles: readonly HeldArticle[], variants: Variants): readonly Variant[] {
  const parts = found.get(event) ?? [];
  found.set(event, parts);
  const known = parts.find((one) => isSame(one.articles, articles));
  if (known) return known.variants;
  const made = { articles, variants: variants(articles) };
  parts.unshift(made);
  parts.splice(MOST_PARTS);
  return made.variants;
}

const isSame = (some: readonly HeldArticle[], others: readonly HeldArticle[]): boolean =>
  some.length === others.length && some.every((held, at) => held === others[at]);

/** Those of these events that have most sources; of two that have as many, the larger. */
const largestOf = (sources: Uint32Array, numbers: readonly number[]): readonly number[] =>
  bestOf(numbers, MOST_WORDED, (a, b) => (sources[b] ?? 0) - (sources[a] ?? 0) || a - b);
