/** Puts quotations together that are the same words of one speaker, and then those that are other wordings of one utterance within an event. Pure. */
import { fold, tokenize } from '../archive/terms.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Variant } from '../model/variant.ts';
import type { Chosen } from './chosen.ts';
import type { Said } from './said.ts';
import { ALONE, isAlikeTo, type Stock } from './stock.ts';

/** Printings of one utterance; never none. */
export type Printings = readonly [Said, ...Said[]];

/** Whose words they are: the same for the same speaker in any article. */
export type SpeakerOf = (said: Said) => string;

/** Of the quotations of a stock that are let in. */
export interface SameWords {
  /** By quotation: 1 where nobody else prints its words. */
  readonly isAlone: Uint8Array;
  /** Printings of the same words by one speaker, in the order of the first of each: places in the stock, one group after the other. */
  readonly places: Uint32Array;
  /** Where each group ends in `places`. */
  readonly ends: Uint32Array;
}

export const printingsOf = (group: number, { places, ends }: SameWords, { said }: Stock): Printings =>
  Array.from(places.subarray(ends[group - 1] ?? 0, ends[group]), (at) => said[at] as Said) as [Said, ...Said[]];

/** Only where the letters agree the words are looked at. */
export async function sameWords(
  chosen: Pick<Chosen, 'stock' | 'isIn'>,
  speakerOf: SpeakerOf,
  pause: () => Promise<void>,
): Promise<SameWords> {
  const { said, isAlike } = chosen.stock;
  const { isAlone, places, numbers, endOf } = await lettered(chosen, pause);
  const ends: number[] = [];
  let [from, to] = [0, 0];
  for (const number of numbers) {
    const start = from;
    from = endOf[number] ?? start;
    const own = isAlike[number] === 1 ? null : [...places.subarray(start, from)];
    if (own === null || allAlike(own, said)) {
      places.copyWithin(to, start, from);
      ends.push((to += from - start));
      continue;
    }
    for (const group of inWords(own, said, speakerOf))
      if (group.length === 1) isAlone[group[0] ?? 0] = 1;
      else {
        places.set(group, to);
        ends.push((to += group.length));
      }
    await pause();
  }
  return { isAlone, places, ends: Uint32Array.from(ends) };
}

/** Those with the same letters, one group after the other. */
interface Lettered {
  readonly isAlone: Uint8Array;
  readonly places: Uint32Array;
  /** The letters' numbers, in the order of the groups; and by number where its group ends. */
  readonly numbers: readonly number[];
  readonly endOf: Uint32Array;
}

async function lettered(
  { stock: { letters, printings }, isIn }: Pick<Chosen, 'stock' | 'isIn'>,
  pause: () => Promise<void>,
): Promise<Lettered> {
  const counts = new Uint32Array(printings.length);
  for (let at = 0; at < letters.length; at++) {
    const number = letters[at] ?? ALONE;
    if (isIn[at] === 1 && number !== ALONE) counts[number] = (counts[number] ?? 0) + 1;
  }
  await pause();
  const [isAlone, places] = [new Uint8Array(letters.length), new Uint32Array(letters.length)];
  const endOf = new Uint32Array(printings.length);
  const numbers: number[] = [];
  let taken = 0;
  for (let at = 0; at < letters.length; at++) {
    if (isIn[at] === 0) continue;
    const number = letters[at] ?? ALONE;
    const count = number === ALONE ? 1 : (counts[number] ?? 1);
    if (count === 1) {
      isAlone[at] = 1;
      continue;
    }
    // Room for all of them from the first on.
    const end = endOf[number] ?? 0;
    if (end === 0) numbers.push(number);
    const place = end === 0 ? taken : end;
    if (end === 0) taken += count;
    places[place] = at;
    endOf[number] = place + 1;
  }
  await pause();
  return { isAlone, places, numbers, endOf };
}

const allAlike = ([first = 0, ...others]: readonly number[], said: readonly Said[]): boolean =>
  others.every((other) => isAlikeTo(said[first] as Said, said[other] as Said));

function inWords(some: readonly number[], said: readonly Said[], speakerOf: SpeakerOf): Iterable<number[]> {
  const wordsAt = (at: number): string => {
    const one = said[at] as Said;
    return `${speakerOf(one)}\n${wordsOf(one)}`;
  };
  return Map.groupBy(some, wordsAt).values();
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
