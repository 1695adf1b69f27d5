/** Knows words of an article again without keeping them: by length, sum and hash. Pure and linear. */
import { hash } from 'node:crypto';
import type { ShownWords } from '../model/issue.ts';
import type { Span } from '../model/span.ts';

const BASE = 16_777_619;
const HASH_LENGTH = 16;

export const hashOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, HASH_LENGTH);

/** What is kept of words; there are some. */
export function printOf(words: string): ShownWords {
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum = step(sum, words.charCodeAt(at));
  return { length: words.length, sum, hash: hashOf(words) };
}

const step = (sum: number, unit: number): number => (Math.imul(sum, BASE) + unit) | 0;

/** More places than that are not looked at. */
const MOST_PLACES = 100;

/** Where a text prints the words, in order, each place once. One pass, whatever the text. */
export function placesOf({ length, sum: wanted, hash: whole }: ShownWords, text: string): Span[] {
  if (length === 0 || length > text.length) return [];
  let lead = 1;
  for (let n = 1; n < length; n++) lead = Math.imul(lead, BASE);
  const places: Span[] = [];
  let sum = 0;
  let hashed = 0;
  for (let end = 1; end <= text.length && hashed < MOST_PLACES; end++) {
    const start = end - length;
    // What leaves the window first.
    if (start > 0) sum = (sum - Math.imul(lead, text.charCodeAt(start - 1))) | 0;
    sum = step(sum, text.charCodeAt(end - 1));
    if (start < 0 || sum !== wanted) continue;
    hashed += 1;
    if (hashOf(text.slice(start, end)) === whole) places.push({ start, end });
  }
  return places;
}

/** Where all of the words stand, each after the one before; null where one is not there so. `from`: not before. */
export function placeOf(words: readonly ShownWords[], text: string, from = 0): Span | null {
  let start: number | null = null;
  let end = from;
  for (const one of words) {
    const place = placesOf(one, text).find((span) => span.start >= end);
    if (!place) return null;
    start ??= place.start;
    end = place.end;
  }
  return start === null ? null : { start, end };
}
