/** The content words of an article by what they may tell, for finding where another article tells the same: by root and by family, and by kind of act. Judges nothing. */
import { wordsOf as actsOf } from '../acts/acts.ts';
import { LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once, onceASentence } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { later } from '../words/later.ts';
import { stem } from '../words/plain-word.ts';
import { saysMuch } from './claim-near.ts';
import { verbOf } from './verb-forms.ts';

export interface EventWord {
  readonly at: number;
  readonly stem: string;
  readonly root: string;
  /** Of its root and of the families of words that it belongs to. */
  readonly keys: readonly string[];
  /** Kinds of acts that it may tell. */
  readonly kinds: () => readonly string[];
}

/** How much two words may say the same: not at all, of one wide family, one act under other words, one word. */
export const Alike = { no: 0, family: 1, act: 2, root: 3 } as const;

export function likeness(one: EventWord, other: EventWord): number {
  if (one.root === other.root) return endsBare(one.stem) === endsBare(other.stem) ? Alike.root : Alike.no;
  const kinds = other.kinds();
  if (kinds.length > 0 && one.kinds().some((kind) => kinds.includes(kind))) return Alike.act;
  return one.keys.some((key) => other.keys.includes(key)) ? Alike.family : Alike.no;
}

/** "windowless", "bulletproof": without it, or safe from it. */
const endsBare = (word: string): boolean => /(?:less|proof)$/u.test(word);

export const wordAt = (facts: Facts, at: number): EventWord => {
  const word = facts.plain[at] ?? '';
  const base = verbOf(word);
  return { at, stem: stem(word), root: rootOf(base), keys: conceptsOf(base), kinds: later(() => kindsAt(facts, at)) };
};

function kindsAt(facts: Facts, at: number): readonly string[] {
  const sentence = facts.sentences[facts.sentenceOf[at] ?? -1];
  return sentence === undefined ? NOTHING : (kindsIn(facts, sentence).get(at) ?? NOTHING);
}

const NOTHING: readonly string[] = [];

const kindsIn = onceASentence((facts: Facts, sentence: ComparedSentence): ReadonlyMap<number, readonly string[]> => {
  const out = new Map<number, readonly string[]>();
  for (const { sort, kinds, from, to } of actsOf(facts, sentence))
    if (sort !== 'saying') for (let at = from; at < to; at++) out.set(at, kinds);
  return out;
});

/** Of a sentence. */
export const wordsIn = onceASentence((facts: Facts, { from, to }: ComparedSentence): readonly EventWord[] => {
  const out: EventWord[] = [];
  for (let at = from; at < Math.min(to, from + LONGEST_COMPARED); at++)
    if (saysMuch(facts, at)) out.push(wordAt(facts, at));
  return out;
});

/** By root and family, the words of an article but for its captions, in order. */
const placesByKey = once((facts: Facts): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>();
  for (const { from, to, place } of facts.sentences) {
    if (place === 'caption') continue;
    for (let at = from; at < Math.min(to, from + LONGEST_COMPARED); at++) {
      if (!saysMuch(facts, at)) continue;
      for (const key of conceptsOf(verbOf(facts.plain[at] ?? ''))) {
        const known = out.get(key);
        if (known === undefined) out.set(key, [at]);
        else known.push(at);
      }
    }
  }
  return out;
});

/** Where an article has words that may say the same as these. */
export function placesOf(facts: Facts, words: readonly EventWord[]): readonly number[] {
  const places = placesByKey(facts);
  return [...new Set(words.flatMap(({ keys }) => keys.flatMap((key) => places.get(key) ?? [])))].sort(
    (one, other) => one - other,
  );
}

/** In how many sentences an article has a root. */
export const countOf = (facts: Facts, { root }: EventWord): number =>
  new Set((placesByKey(facts).get(root) ?? []).map((at) => facts.sentenceOf[at])).size;
