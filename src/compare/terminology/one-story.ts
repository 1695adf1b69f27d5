/** How much speaks for two articles telling one story: what both lead with, names and numbers of both, sentences that tell the same; decides on no note. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isContent } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { leadOf } from '../lead.ts';
import { stem } from '../words/plain-word.ts';
import { keyOfName } from './name-bound.ts';

/** From so much on both tell one story, and what happened in it is one thing. Of real pairs on one event five in six have it, of those on one field one in fifteen. */
export const ONE_STORY = 11;
/** From so much on what both say of one name is of one thing. */
export const ONE_MATTER = 8;

/** What the whole of the smaller article in common would add: of its lead, its names, its sentences. */
const [LEADS, NAMES, SENTENCES] = [10, 10, 15] as const;
/** Fewer names say less. */
const LEAST_NAMES = 6;
/** More numbers speak no louder. */
const MOST_NUMBERS = 4;
/** From so much in common on two sentences tell the same. */
const RELATED = 0.35;
const LEAST_COMMON = 3;

const known = new WeakMap<readonly RelatedPair[], number>();

/** Read once for each list of related sentences. */
export function storyOf({ a, b }: FactsPair, related: readonly RelatedPair[]): number {
  const before = known.get(related);
  if (before !== undefined) return before;
  const [one, other] = [saidIn(a), saidIn(b)];
  const told = new Set<number>();
  for (const { a: sentence, share, common } of related)
    if (share >= RELATED && common.size >= LEAST_COMMON) told.add(sentence.index);
  const lead = sharedBy(one.lead, other.lead);
  const story =
    lead +
    share(LEADS * lead, Math.min(one.lead.size, other.lead.size)) +
    share(NAMES * sharedBy(one.names, other.names), Math.max(LEAST_NAMES, Math.min(one.names.size, other.names.size))) +
    share(SENTENCES * told.size, Math.min(a.sentences.length, b.sentences.length)) +
    Math.min(MOST_NUMBERS, sharedBy(one.numbers, other.numbers));
  known.set(related, story);
  return story;
}

const share = (part: number, whole: number): number => part / Math.max(1, whole);

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}

interface Said {
  /** Keys of the names and stems of the other words that it leads with; no offices and peoples, which every article of a field has. */
  readonly lead: ReadonlySet<string>;
  /** Keys of all names. */
  readonly names: ReadonlySet<string>;
  /** Numbers of several digits that are no year. */
  readonly numbers: ReadonlySet<string>;
}

const saidIn = once((facts: Facts): Said => {
  const { plain, words, reading } = facts;
  const names = new Set(reading.names.map((_, index) => keyOfName(facts, index)));
  const numbers = new Set(plain.filter((word, at) => words.shaped(at, Shape.digit) && NUMBER.test(word)));
  return { lead: leadWords(facts), names, numbers };
});

const NUMBER = /^(?!(?:19|20)\d\d$)\d[\d.,]+$/u;

/** A sentence of more words leads with none behind them. */
const LONGEST = 80;

function leadWords(facts: Facts): Set<string> {
  const out = new Set<string>();
  const { plain, words, reading, sentences } = facts;
  for (const index of leadOf(facts)) {
    const { from, to } = sentences[index] ?? { from: 0, to: 0 };
    for (let at = from; at < Math.min(to, from + LONGEST); at++) {
      const name = reading.nameAt[at] ?? -1;
      if (name >= 0) out.add(keyOfName(facts, name));
      else if (isContent(facts, at) && !words.is(at, GENERAL)) out.add(stem(plain[at] ?? ''));
    }
  }
  return out;
}

const GENERAL = Kind.role | Kind.title | Kind.demonym | Kind.place;
