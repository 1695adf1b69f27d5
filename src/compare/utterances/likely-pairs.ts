/** Finds among many quotations the pairs that may be one utterance: those that share rare pairs of neighbouring words. Near-linear. */
import type { HeldArticle } from '../../model/held.ts';
import type { Quotation } from '../../model/quotation.ts';
import { isSmall } from '../events/event-terms.ts';
import { KeyRows } from '../words/key-rows.ts';
import type { Lists, MetLists } from '../words/key-rows.ts';
import { readKeys, roomForKeys } from './utterance-keys.ts';
import { speakerName } from './variants-utterance.ts';
import { hashWords, roomForWords } from '../words/word-hashes.ts';

/** A quotation and the number of its article. */
export interface Quoted {
  readonly held: HeldArticle;
  readonly quotation: Quotation;
}

/** Quotations that share a key; where more do, each is set beside the few before it, which is enough where all print one utterance. */
const MOST_SHARING = 20;
/** Quotations that one is set beside, those that share most keys with it. */
const MOST_LIKELY = 12;
/** Keys that two share before they are set side by side: so many, and so large a share of those of the shorter. One where a side is short. */
const FEWEST_KEYS = 2;
const LEAST_SHARE = 0.25;
/** What one speaker is given as saying may be two translations, or stand half inside the marks. */
const LEAST_SHARE_NAMED = 0.1;
const FEW_WORDS = 4;
/** Parts of a speaker's name that are looked at, the last ones. */
const NAME_PARTS = 3;

/** Numbers of quotations of two articles, the earlier one second. The same quotations in the same order give the same pairs. */
export function* likelyPairs(all: readonly Quoted[]): Generator<readonly [number, number], void> {
  const read = keysOf(all);
  const rows = new KeyRows(read);
  const met: MetLists = { shared: new Uint8Array(all.length), found: new Int32Array(all.length), count: 0 };
  for (let at = 0; at < all.length; at++) {
    rows.put(at, MOST_SHARING, met);
    for (const other of likeliest(all, at, { read, met })) yield [at, other];
  }
}

interface Pairing {
  readonly read: Read;
  readonly met: MetLists;
}

/** Of the quotations met, those that share enough with one; clears what was met. */
function likeliest(all: readonly Quoted[], at: number, { read, met }: Pairing): readonly number[] {
  const { shared, found } = met;
  const isLong = (read.words[at] as number) > FEW_WORDS;
  const likely: (readonly [other: number, shared: number])[] = [];
  for (let one = 0; one < met.count; one++) {
    const other = found[one] as number;
    const count = shared[other] as number;
    shared[other] = 0;
    if (count < FEWEST_KEYS && isLong && (read.words[other] as number) > FEW_WORDS) continue;
    if (count >= leastShared(read, at, other) && all[at]?.held.article !== all[other]?.held.article)
      likely.push([other, count]);
  }
  met.count = 0;
  if (likely.length > MOST_LIKELY) likely.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return likely.slice(0, MOST_LIKELY).map(([other]) => other);
}

/** Keys that two quotations have to share. */
function leastShared({ ends, words, names }: Read, one: number, other: number): number {
  if (Math.min(words[one] as number, words[other] as number) <= FEW_WORDS) return 1;
  const few = Math.min((ends[one] as number) - (ends[one - 1] ?? 0), (ends[other] as number) - (ends[other - 1] ?? 0));
  const share = shareName(names, one, other) ? LEAST_SHARE_NAMED : LEAST_SHARE;
  return Math.max(FEWEST_KEYS, share * few);
}

function shareName(names: Int32Array, one: number, other: number): boolean {
  for (let at = one * NAME_PARTS; at < (one + 1) * NAME_PARTS; at++)
    for (let its = other * NAME_PARTS; its < (other + 1) * NAME_PARTS; its++)
      if (names[at] !== 0 && names[at] === names[its]) return true;
  return false;
}

/** The keys of each quotation, and what else is asked of it. */
interface Read extends Lists {
  readonly words: Uint8Array;
  /** Three a quotation: hashes of the last words of what the article calls the speaker; 0 where there are fewer. */
  readonly names: Int32Array;
}

function keysOf(all: readonly Quoted[]): Read {
  const room = roomForKeys();
  const [ends, words] = [new Int32Array(all.length), new Uint8Array(all.length)];
  const names = new Int32Array(all.length * NAME_PARTS);
  const nameOf = namesRead();
  let keys = new Int32Array(1024);
  let count = 0;
  all.forEach(({ held, quotation }, at) => {
    readKeys(held, quotation, room);
    if (keys.length < count + room.count) {
      const before = keys;
      keys = new Int32Array((count + room.count) * 2);
      keys.set(before);
    }
    keys.set(room.keys.subarray(0, room.count), count);
    ends[at] = count += room.count;
    words[at] = room.words;
    nameOf(speakerName(held, quotation)).forEach((part, place) => (names[at * NAME_PARTS + place] = part));
  });
  return { keys: keys.subarray(0, count), ends, words, names };
}

/** Reads names into hashes of their last words that say something, each name once. */
function namesRead(): (name: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (name) => {
    let parts = known.get(name);
    if (parts === undefined) known.set(name, (parts = partsOf(name)));
    return parts;
  };
}

function partsOf(name: string): number[] {
  const { hash, count } = hashWords(name, [{ start: 0, end: name.length }], nameRoom);
  const parts: number[] = [];
  for (let at = count - 1; at >= 0 && parts.length < NAME_PARTS; at--)
    if (!isSmall(hash[at] as number)) parts.push(hash[at] as number);
  return parts;
}

const nameRoom = roomForWords();
