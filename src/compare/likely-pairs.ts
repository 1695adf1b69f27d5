/** Finds among many quotations the pairs that may be one utterance: those that share rare pairs of neighbouring words. Near-linear. */
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import { isSmall } from './event-terms.ts';
import { Postings } from './postings.ts';
import type { Met } from './postings.ts';
import { readKeys, roomForKeys } from './utterance-keys.ts';
import { speakerName } from './variants-utterance.ts';
import { hashWords, roomForWords } from './word-hashes.ts';

/** A quotation and the number of its article. */
export interface Quoted {
  readonly held: HeldArticle;
  readonly quotation: Quotation;
}

/** Quotations that share a key; where more do, each is set beside the few before it, which is enough where all print one utterance. */
const MOST_SHARING = 20;
const ALL_BEFORE = { factor: 1, most: MOST_SHARING };
const FEW_BEFORE = { factor: 1, most: 1 };
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
  const { keys, ends, words } = read;
  const { bits, mask } = repeated(keys);
  const postings = new Postings({ isLevelled: false });
  const met: Met = { sums: new Float64Array(all.length), found: new Int32Array(all.length), count: 0 };
  for (let at = 0; at < all.length; at++) {
    for (let key = ends[at - 1] ?? 0; key < (ends[at] as number); key++) {
      const place = placeOf(keys[key] as number) & mask;
      if (((bits[place >> 3] as number) & (1 << (place & 7))) === 0) continue;
      const term = postings.numberOf(keys[key] as number);
      if (postings.latest(term) === at) continue;
      postings.meet(term, postings.count(term) < MOST_SHARING ? ALL_BEFORE : FEW_BEFORE, met);
      postings.add(term, at, 1);
    }
    const isLong = (words[at] as number) > FEW_WORDS;
    const likely: (readonly [other: number, shared: number])[] = [];
    for (let one = 0; one < met.count; one++) {
      const other = met.found[one] as number;
      const shared = met.sums[other] as number;
      met.sums[other] = 0;
      if (shared < FEWEST_KEYS && (words[other] as number) > FEW_WORDS && isLong) continue;
      if (shared >= leastShared(read, at, other) && all[at]?.held.article !== all[other]?.held.article)
        likely.push([other, shared]);
    }
    met.count = 0;
    if (likely.length > MOST_LIKELY) likely.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    for (const [other] of likely.slice(0, MOST_LIKELY)) yield [at, other];
  }
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

interface Read {
  /** Those of all quotations in a row; those of each end before `ends`. */
  readonly keys: Int32Array;
  readonly ends: Int32Array;
  readonly words: Uint8Array;
  /** Three a quotation: hashes of the last words of what the article calls the speaker; 0 where there are fewer. */
  readonly names: Int32Array;
}

function keysOf(all: readonly Quoted[]): Read {
  const room = roomForKeys();
  const [ends, words] = [new Int32Array(all.length), new Uint8Array(all.length)];
  const names = new Int32Array(all.length * NAME_PARTS);
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
    readName(held, quotation, names.subarray(at * NAME_PARTS, (at + 1) * NAME_PARTS));
  });
  return { keys: keys.subarray(0, count), ends, words, names };
}

function readName(held: HeldArticle, quotation: Quotation, out: Int32Array): void {
  const name = speakerName(held, quotation);
  const { hash, count } = hashWords(name, [{ start: 0, end: name.length }], nameRoom);
  let parts = 0;
  for (let at = count - 1; at >= 0 && parts < NAME_PARTS; at--)
    if (!isSmall(hash[at] as number)) out[parts++] = hash[at] as number;
}

const nameRoom = roomForWords();

/** Bits by the hash of a key: 1 where it stands twice and more, or may. Most stand once, and are not looked at again. */
function repeated(keys: Int32Array): { readonly bits: Uint8Array; readonly mask: number } {
  let size = 8192;
  while (size < keys.length * 8 && size < 2 ** 30) size *= 2;
  const mask = size - 1;
  const [once, bits] = [new Uint8Array(size >> 3), new Uint8Array(size >> 3)];
  for (let at = 0; at < keys.length; at++) {
    const place = placeOf(keys[at] as number) & mask;
    const [byte, bit] = [place >> 3, 1 << (place & 7)];
    if (((once[byte] as number) & bit) === 0) once[byte] = (once[byte] as number) | bit;
    else bits[byte] = (bits[byte] as number) | bit;
  }
  return { bits, mask };
}

const placeOf = (key: number): number => key ^ (key >>> 17);
