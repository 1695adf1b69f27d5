/** Finds the body that "the ministry" or "the company" means, by the nouns for bodies an article printed before. */
import { Kind } from './lexicon.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { Shape } from './words.ts';

/** Printings looked back at. */
const MOST = 12;
/** Longest description of a body, in words. */
const LONGEST = 8;

/** Nouns for bodies in small letters, by noun, in the order of the text. */
export class BodyMentions {
  private readonly reading: Reading;
  private readonly places = new Map<string, number[]>();

  constructor(reading: Reading) {
    this.reading = reading;
    const { words } = reading;
    for (let at = 0; at < words.count; at++) {
      if (!words.is(at, Kind.body) || words.shaped(at, Shape.capital | Shape.possessive) || words.stretch[at] !== -1)
        continue;
      if (words.is(at - 1, Kind.determiner) || at === 0) continue;
      const noun = words.lower(at);
      const list = this.places.get(noun);
      if (list === undefined) this.places.set(noun, [at]);
      else list.push(at);
    }
  }

  /** The descriptions with more words than "the" that end in `noun` before word `before`, the nearest first. */
  describing(noun: string, before: number): Phrase[] {
    const places = this.places.get(noun) ?? [];
    const out: Phrase[] = [];
    for (let index = lastBefore(places, before); index >= 0 && out.length < MOST; index--) {
      const at = places[index] ?? 0;
      const phrase = phraseBefore(this.reading, at + 1, Math.max(0, at - LONGEST));
      if (phrase !== null && this.reading.words.is(phrase.from, Kind.determiner) && phrase.to - phrase.from > 2)
        out.push(phrase);
    }
    return out;
  }
}

/** Index of the last of the rising `places` below `before`, or -1. */
function lastBefore(places: readonly number[], before: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
