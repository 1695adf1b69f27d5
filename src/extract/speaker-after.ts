/** Reads the words for a speaker behind a cue, without where, how or to whom it was said; does not ask who is meant. */
import { Kind } from './lexicon.ts';
import { headName, phraseAfter } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { Gap } from './words.ts';

/** The phrase that begins at word `start` and names who speaks, without where, how or to whom. */
export function speakerAfter(reading: Reading, start: number, limit: number): Phrase | null {
  const phrase = phraseAfter(reading, start, limit);
  if (phrase === null) return null;
  for (let at = phrase.from + 1; at < phrase.to; at++)
    if (handedOver(reading, at)) return { from: phrase.from, to: at, name: headName(reading, phrase.from, at) };
  return phrase;
}

/** "in a video", "at a hearing", "to reporters": where and to whom it was said, no part of who said it. */
function handedOver({ words }: Reading, at: number): boolean {
  const preposition = words.lower(at);
  if (preposition === 'to') return HEARERS.test(words.lower(words.is(at + 1, Kind.determiner) ? at + 2 : at + 1));
  if (!/^(?:in|at|from|with)$/u.test(preposition)) return false;
  for (let noun = at + 1; noun < at + 6; noun++) {
    if (words.gapHas(noun, ~Gap.space) || words.is(noun, Kind.preposition | Kind.relative | Kind.conjunction))
      return false;
    if (words.is(noun, Kind.document) || OCCASION.test(words.lower(noun))) return !words.is(noun + 1, Kind.role);
  }
  return false;
}

/** Where things are said, and who hears them. */
const OCCASION =
  /^(?:interview|interviews|briefing|conference|speech|rally|hearing|meeting|ceremony|debate|address|podcast|broadcast|call|remarks|comments)$/u;
const HEARERS = /^(?:reporters|journalists|crowd|audience|press|media|lawmakers|supporters)$/u;
