/** What each number of an article measures, told by its unit, by the noun it counts and by the words around it; compares nothing. */
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { isContent } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { isNoMeasure } from './no-measure.ts';
import { ofPeople, onlySome } from './people-data.ts';
import { monthOf } from './read-quantities.ts';
import type { Quantity } from './read-quantities.ts';
import { CONTRARIES } from './contraries-data.ts';
import { placesBeside, termsOf } from './terms-of.ts';
import { ANYBODY, STATES } from './tolls-data.ts';

export interface Measure {
  readonly quantity: Quantity;
  /** Its unit, or `count`: only numbers of one dimension measure one thing. */
  readonly dimension: string;
  /** Roots of the nouns counted; of a unit none. */
  readonly heads: readonly string[];
  /** By a noun that may mean all of them. */
  readonly people: boolean;
  /** Counted by a word for anybody. */
  readonly anybody: boolean;
  /** Roots and families of the words of its sentence, each with how near it stands, 0 … 1. */
  readonly around: ReadonlyMap<string, number>;
  /** Other times that it is of, and what else it is by: an average, a limit. */
  readonly terms: string;
  /** Places that its sentence names. */
  readonly places: ReadonlySet<string>;
  /** What else tells two measures apart, where both say it: the state of those counted, the period, one of two contraries. */
  readonly sides: ReadonlyMap<string, string>;
  readonly sentence: ComparedSentence;
  /** Months that its sentence names. */
  readonly months: readonly string[];
  /** It counts some of them: "seven of the nine". */
  readonly part: boolean;
  /** Of "three hours of talks" the root of what lasted. */
  readonly of: string | null;
  /** It counts this or that: "cancelled or diverted". */
  readonly choice: boolean;
}

/** Numbers of one article; and in how many of its sentences each key stands. */
export interface Measures {
  readonly all: readonly Measure[];
  readonly times: ReadonlyMap<string, number>;
}

/** A sentence with more numbers is a table; an article with more is a list. */
const MOST_IN_ONE = 10;
const MOST = 60;

/** Read once an article. */
export const measuresOf: (facts: Facts) => Measures = once((facts) => {
  const times = new Map<string, number>();
  const all: Measure[] = [];
  const bySentence = Map.groupBy(facts.quantities, ({ from }) => facts.sentenceOf[from] ?? -1);
  for (const sentence of facts.sentences) {
    for (const key of keysIn(facts, sentence)) times.set(key, (times.get(key) ?? 0) + 1);
    const own = bySentence.get(sentence.index) ?? [];
    if (sentence.place === 'caption' || own.length > MOST_IN_ONE) continue;
    for (const quantity of own)
      if (all.length < MOST && !isNoMeasure(facts, quantity)) all.push(measureOf(facts, quantity, sentence));
  }
  return { all, times };
});

function keysIn(facts: Facts, { from, to }: ComparedSentence): Set<string> {
  const out = new Set<string>();
  for (let at = from; at < to; at++) if (isContent(facts, at)) for (const key of keysOf(facts, at)) out.add(key);
  return out;
}

const keysOf = ({ plain }: Facts, at: number): readonly string[] => conceptsOf(plain[at] ?? '');

function measureOf(facts: Facts, quantity: Quantity, sentence: ComparedSentence): Measure {
  const heads = quantity.sort === null ? quantity.nouns.filter((noun) => noun.length > 2).map(rootOf) : [];
  return {
    quantity,
    dimension: dimensionOf(quantity),
    heads,
    people: quantity.sort === null && quantity.nouns.some((noun) => ofPeople(noun) && !onlySome(noun)),
    anybody: ANYBODY.test(quantity.nouns[0] ?? ''),
    around: around(facts, quantity, sentence),
    terms: termsOf(facts, quantity),
    places: placesBeside(facts, quantity),
    sides: sidesOf(facts, quantity, sentence),
    sentence,
    months: monthsIn(facts, sentence),
    of:
      quantity.sort === 'time' && facts.plain[quantity.nounTo] === 'of'
        ? rootOf(facts.plain[quantity.nounTo + 1] ?? '')
        : null,
    part: facts.plain[quantity.to] === 'of',
    choice: facts.plain.slice(quantity.to, quantity.to + CHOICE).includes('or'),
  };
}

const CHOICE = 7;

function monthsIn(facts: Facts, { from, to }: ComparedSentence): string[] {
  const out: string[] = [];
  for (let at = from; at < to; at++) if (monthOf(facts, at) > 0) out.push(facts.plain[at] ?? '');
  return out;
}

const dimensionOf = ({ sort, unit }: Quantity): string =>
  sort === null ? 'count' : sort.startsWith('money') ? sort : `${sort} ${unit}`;

/** How near a word stands, by its distance in words. */
const NEAR: readonly (readonly [within: number, weight: number])[] = [
  [4, 1],
  [9, 0.7],
  [18, 0.4],
];
const FAR = 0.2;
/** A family says less than the word itself. */
const FAMILY = 0.4;

function around(facts: Facts, { from, to, nounTo, sort }: Quantity, sentence: ComparedSentence): Map<string, number> {
  const out = new Map<string, number>();
  const end = sort === null ? to : Math.max(to, nounTo);
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((at >= from && at < end) || !isContent(facts, at) || EMPTY.test(facts.plain[at] ?? '')) continue;
    const distance = at < from ? from - at : at - to + 1;
    const weight = NEAR.find(([within]) => distance <= within)?.[1] ?? FAR;
    for (const key of keysOf(facts, at)) {
      const weighed = /^[#@]/u.test(key) ? weight * FAMILY : weight;
      out.set(key, Math.max(out.get(key) ?? 0, weighed));
    }
  }
  return out;
}

/** Words that say nothing of what is measured. */
const EMPTY = /^(?:\d.*|them|him|her|us|out|all|more|other|what|how|who|total)$/u;

/** Words on either side that tell what is measured from what is not. */
const TELLING = 12;

function sidesOf({ plain }: Facts, { from, to }: Quantity, sentence: ComparedSentence): Map<string, string> {
  const out = new Map<string, string>();
  for (let at = Math.max(sentence.from, from - TELLING); at < Math.min(sentence.to, to + TELLING); at++)
    for (const { name, one, other } of CONTRARIES) {
      const word = plain[at] ?? '';
      const side = one.test(word) ? 'one' : other.test(word) ? 'other' : null;
      if (side !== null && !out.has(name)) out.set(name, side);
    }
  const state = stateOf({ plain }, { from, to }, sentence);
  return state === undefined ? out : out.set('state', state);
}

/** "killing at least two", "two people are known to have died". */
function stateOf(
  { plain }: Pick<Facts, 'plain'>,
  { from, to }: Pick<Quantity, 'from' | 'to'>,
  sentence: ComparedSentence,
): string | undefined {
  for (let at = from - 1; at >= Math.max(sentence.from, from - STATE_BEFORE); at--) {
    const state = STATES.find(({ before }) => before.test(plain[at] ?? ''));
    if (state) return state.name;
  }
  for (let at = from; at < Math.min(sentence.to, to + STATE_BEHIND); at++) {
    const state = STATES.find(({ word }) => word.test(plain[at] ?? ''));
    if (state) return state.name;
  }
  return undefined;
}

/** Words between the state of those counted and their number. */
const STATE_BEFORE = 3;
const STATE_BEHIND = 8;
