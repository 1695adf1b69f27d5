/** Puts quotations together that are the same words of one speaker, and then those that are other wordings of one utterance within an event. Pure. */
import { fold, tokenize } from '../archive/terms.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Variant } from '../model/variant.ts';
import type { Said } from './said.ts';

/** Printings of one utterance; never none. */
export type Printings = readonly [Said, ...Said[]];

/** Whose words they are: the same for the same speaker in any article. */
export type SpeakerOf = (said: Said) => string;

/** Quotations whose words nobody else prints, and printings of the same words by one speaker. */
export interface SameWords {
  readonly alone: readonly Said[];
  readonly together: readonly Printings[];
}

/** In slices of so many. */
const SLICE = 4000;

/** Only where the letters agree the words are looked at. */
export async function sameWords(
  all: readonly Said[],
  speakerOf: SpeakerOf,
  pause: () => Promise<void>,
): Promise<SameWords> {
  const first = new Map<number, Said | [Said, ...Said[]]>();
  for (let at = 0; at < all.length; at++) {
    const said = all[at] as Said;
    const known = first.get(said.words);
    if (known === undefined) first.set(said.words, said);
    else if (Array.isArray(known)) known.push(said);
    else first.set(said.words, [known, said]);
    if (at % SLICE === 0) await pause();
  }
  const alone: Said[] = [];
  const together: Printings[] = [];
  for (const some of first.values()) {
    if (!Array.isArray(some)) alone.push(some);
    else {
      for (const group of allAlike(some) ? [some] : inWords(some, speakerOf))
        if (group.length > 1) together.push(group);
        else alone.push(group[0]);
      await pause();
    }
  }
  return { alone, together };
}

/** As long, and under the same name: nothing has to be folded, or looked up. */
function allAlike([first, ...others]: Printings): boolean {
  const name = nameOf(first);
  return name !== null && others.every((said) => said.length === first.length && nameOf(said) === name);
}

/** What an article calls a person or body, folded; null where that does not say who it is in another. */
function nameOf({ held: { extraction }, quotation: { speaker } }: Said): string | null {
  const { kind = 'unnamed', key = '', known } = extraction.speakers[speaker ?? -1] ?? {};
  return known || kind === 'unnamed' || kind === 'document' ? null : key;
}

function inWords(some: Printings, speakerOf: SpeakerOf): Iterable<Printings> {
  const same = Map.groupBy(some, (said) => `${speakerOf(said)}\n${wordsOf(said)}`);
  return same.values() as Iterable<[Said, ...Said[]]>;
}

/** Printings of one utterance, and in how many wordings they are. */
export interface Utterance {
  readonly printings: Printings;
  readonly wordings: number;
}

/** The groups of the same words, those that are wordings of one utterance brought together; no speaker's with another's. */
export function sameUtterances(
  groups: readonly Printings[],
  speakerOf: SpeakerOf,
  variants: (articles: readonly HeldArticle[]) => readonly Variant[],
): Utterance[] {
  const numbers = new Map<Quotation, number>();
  for (const [number, group] of groups.entries()) for (const { quotation } of group) numbers.set(quotation, number);
  const articles = [...new Set(groups.flatMap((group) => group.map(({ held }) => held)))];
  const into = groups.map((_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    while (into[root] !== root) root = into[root] ?? root;
    return root;
  };
  for (const { printings } of articles.length < 2 ? [] : variants(articles)) {
    const own = printings.flatMap(({ quotation }) => numbers.get(quotation) ?? []);
    const bySpeaker = Map.groupBy(own, (number) => speakerOf((groups[number] as Printings)[0]));
    for (const [first = 0, ...others] of bySpeaker.values())
      for (const other of others) into[Math.max(rootOf(first), rootOf(other))] = Math.min(rootOf(first), rootOf(other));
  }
  const merged = Map.groupBy(groups.keys(), rootOf);
  return Array.from(merged.values(), (own) => {
    const printings = own.flatMap((number) => groups[number] ?? []) as unknown as Printings;
    return { printings, wordings: own.length };
  });
}

/** Those others that surely print the same words as one of the same number, or have another. */
export function verified(first: Said, others: readonly Said[]): readonly Said[] {
  const seen = new Map([[first.words, first]]);
  return others.filter((other) => {
    const same = seen.get(other.words);
    seen.set(other.words, same ?? other);
    return !same || wordsOf(same) === wordsOf(other);
  });
}

/** The words inside the marks, folded. */
export const wordsOf = (said: Said): string => tokenize(unitsOf(said)).map(fold).join(' ');

function unitsOf({ held: { article }, quotation: { pieces } }: Said): string {
  return pieces.flatMap(({ quoted }) => quoted.map(({ start, end }) => article.text.slice(start, end))).join(' ');
}
