/** What news gives a number for, told by verbs, states and nouns beside it: how many were killed, how high a fine was; compares nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { plainWord } from '../words/plain-word.ts';
import { BETWEEN, MATTERS } from './matters-data.ts';
import type { Sort } from './matters-data.ts';
import { ofPeople } from './people-data.ts';
import type { Quantity } from './read-quantities.ts';

interface Cue {
  readonly name: string;
  readonly of: Sort;
  readonly side: 'verb' | 'state' | 'noun';
  readonly words: readonly string[];
}

/** By the first word of each phrase. */
const CUES: ReadonlyMap<string, readonly Cue[]> = cuesByWord();

function cuesByWord(): Map<string, Cue[]> {
  const out = new Map<string, Cue[]>();
  for (const { name, of, verbs, states, nouns } of MATTERS)
    for (const [side, phrases] of [
      ['verb', verbs],
      ['state', states],
      ['noun', nouns],
    ] as const)
      for (const phrase of phrases?.split(/\s+/u) ?? []) {
        const words = phrase.split('_').map(plainWord);
        const first = words[0] ?? '';
        const cue: Cue = { name, of, side, words };
        const list = out.get(first);
        if (list === undefined) out.set(first, [cue]);
        else list.push(cue);
      }
  return out;
}

/** Words between a number and what says what it is of. */
const REACH = { verb: 8, state: 9, noun: 8 } as const;

const NONE: ReadonlySet<string> = new Set();

/** Names of what the number is of; what is done to those counted before what they are. */
export function mattersOf(facts: Facts, quantity: Quantity, sentence: ComparedSentence): ReadonlySet<string> {
  if (quantity.kind === 'ordinal') return NONE;
  const at: Place = { facts, quantity, sentence, sorts: sortsOf(quantity) };
  const told = [...verbsBefore(at), ...statesBehind(at)];
  const own = nounsIn(at, quantity.to, quantity.nounTo);
  if (quantity.sort === null && told.length > 0) return new Set(at.sorts.includes('things') ? [...told, ...own] : told);
  if (quantity.sort === null && own.length > 0) return new Set(own);
  const near = [...told, ...own, ...nounsBefore(at), ...nounsBehind(at)];
  if (near.length > 0) return new Set(near);
  return quantity.sort === 'speed' ? SPEED : NONE;
}

const SPEED: ReadonlySet<string> = new Set(['going']);

const GENERAL = new Set(MATTERS.flatMap(({ name, general }) => (general ? [name] : [])));
const SINGLE = new Set(MATTERS.flatMap(({ name, single }) => (single ? [name] : [])));

/** Says what it is of, and not only in general. */
export const isTelling = (matters: ReadonlySet<string>): boolean => [...matters].some((name) => !GENERAL.has(name));
/** An event has but one number of it. */
export const isSingle = (name: string): boolean => SINGLE.has(name);

const GROWS = new Map(MATTERS.map(({ name, grows }) => [name, grows]));

/** How such a number changes: a toll from hour to hour, other counts from day to day, most not at all. */
export function growthOf(matters: ReadonlySet<string>): 'toll' | 'count' | null {
  const all = [...matters].map((name) => GROWS.get(name));
  return all.find((grows) => grows === 'toll') ?? all.find((grows) => grows !== undefined) ?? null;
}

interface Place {
  readonly facts: Facts;
  readonly quantity: Quantity;
  readonly sentence: ComparedSentence;
  readonly sorts: readonly Sort[];
}

function sortsOf({ sort, nouns }: Quantity): readonly Sort[] {
  if (sort === null) return nouns.some(ofPeople) ? ['people'] : ['people', 'things'];
  return sort.startsWith('money') ? ['money'] : [sort as Sort];
}

/** The cues of one side that begin at a word. */
function cuesAt({ facts: { plain }, sorts }: Place, at: number, side: Cue['side']): Cue[] {
  const cues = CUES.get(plain[at] ?? '');
  if (cues === undefined) return [];
  return cues.filter(
    (cue) =>
      cue.side === side && sorts.includes(cue.of) && cue.words.every((word, index) => plain[at + index] === word),
  );
}

/** "killing at least four": nothing but bounds between; not "five killed, 12 missing". */
function verbsBefore(place: Place): string[] {
  const { facts, quantity, sentence } = place;
  if (facts.words.gapHas(quantity.from, Gap.comma)) return [];
  const first = Math.max(sentence.from, quantity.from - REACH.verb);
  for (let at = quantity.from - 1; at >= first; at--) {
    const found = cuesAt(place, at, 'verb').filter(({ words }) => isBetween(facts, at + words.length, quantity.from));
    if (found.length > 0) return found.map(({ name }) => name);
  }
  return [];
}

function isBetween({ plain }: Facts, from: number, to: number): boolean {
  if (from > to) return false;
  for (let at = from; at < to; at++) if (!BETWEEN.test(plain[at] ?? '')) return false;
  return true;
}

/** "four people were killed"; up to the next number of the kind. */
function statesBehind(place: Place): string[] {
  const { facts, quantity } = place;
  const end = endBehind(place, REACH.state);
  for (let at = quantity.to; at < end; at++) {
    const found = cuesAt(place, at, 'state').filter(({ words }) => !isActive(facts, at, at + words.length));
    if (found.length > 0) return found.map(({ name }) => name);
  }
  return [];
}

/** "officers arrested the": what is done to somebody else. */
function isActive({ plain, words, quantities }: Facts, at: number, next: number): boolean {
  if (BE.test(plain[at - 1] ?? '') || next - at > 1) return false;
  return (
    words.is(next, Kind.determiner) || (words.gap[next] === Gap.space && within(quantities, next, next + 1).length > 0)
  );
}

const BE = /^(?:be|been|being|is|are|was|were|got|get|feared|reported|found|confirmed|not|also|all|still)$/u;

/** How far behind a number words are of it. */
function endBehind({ facts, quantity, sentence, sorts }: Place, reach: number): number {
  const last = Math.min(sentence.to, Math.max(quantity.to, quantity.nounTo) + reach);
  for (let at = quantity.to; at < last; at++) {
    if (at > quantity.to && facts.words.gapHas(at, APART)) return at;
    if (at > quantity.to && isAnother(facts, at, { quantity, sorts })) return at;
  }
  return last;
}

const APART = Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.block;

/** Another number of that sort begins there; not the same one in another unit, "(40 kilometers)". */
const isAnother = (facts: Facts, at: number, { quantity, sorts }: Pick<Place, 'quantity' | 'sorts'>): boolean =>
  !facts.words.gapHas(at, Gap.bracket) &&
  within(facts.quantities, at, at + 1).some(
    (its) => its !== quantity && its.kind !== 'ordinal' && sortsOf(its)[0] === sorts[0],
  );

/** The nearest ones; of a measure all. */
function nounsIn(place: Place, from: number, to: number): string[] {
  const out: string[] = [];
  for (let at = from; at < to; at++) {
    const found = cuesAt(place, at, 'noun');
    out.push(...found.map(({ name }) => name));
    if (out.length > 0 && place.quantity.sort === null) return out;
  }
  return out;
}

/** Up to a comma, or what is said of something else. */
function nounsBehind(place: Place): string[] {
  const { facts } = place;
  const from = Math.max(place.quantity.to, place.quantity.nounTo);
  const last = endBehind(place, REACH.noun);
  let to = from;
  while (to < last && !facts.words.gapHas(to, Gap.comma) && !facts.words.is(to, Kind.relative | Kind.conjunction)) to++;
  return nounsIn(place, from, to);
}

/** "the number of demonstrators at about 12,000", "a crowd of 200 people"; but not "demonstrators threw 30 bottles". */
function nounsBefore(place: Place): string[] {
  const { facts, quantity, sentence, sorts } = place;
  const isMeasure = quantity.sort !== null;
  const isBare = !isMeasure && quantity.nouns.length === 0;
  const out: string[] = [];
  const first = Math.max(sentence.from, quantity.from - REACH.noun);
  for (let at = quantity.from - 1; at >= first; at--) {
    if (isAnother(facts, at, { quantity, sorts })) return out;
    const found = cuesAt(place, at, 'noun').filter(
      ({ words }) => isMeasure || isBare || isBetween(facts, at + words.length, quantity.from),
    );
    out.push(...found.map(({ name }) => name));
    if (out.length > 0 && !isMeasure) return out;
    if (facts.words.gapHas(at, isBare ? APART | Gap.comma : APART)) return out;
  }
  return out;
}
