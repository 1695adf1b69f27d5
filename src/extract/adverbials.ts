/** Skips what stands between a cue and what is said: when, where, how and at what occasion; asks for no speaker. */
import { Kind } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** Signs that end a phrase. */
export const BOUNDARY =
  Gap.comma | Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.bracket | Gap.block | Gap.mark;
/** Signs that set something off inside a sentence. */
export const ASIDE = Gap.comma | Gap.dash;
/** Words within which a "that" or "whether" stands behind a cue. */
const REACH = 16;

/** A "that" or "to" ahead with nothing but a phrase before it; -1 without one. */
export function conjunctionAhead(reading: Reading, from: number, limit: number): number {
  const { words } = reading;
  const highest = Math.min(limit, from + REACH);
  for (let at = from; at < highest; at++) {
    if (at > from && words.gapHas(at, BOUNDARY & ~Gap.mark)) return -1;
    const word = words.lower(at);
    if (at > from && (word === 'that' || word === 'to' || word === 'whether' || word === 'if')) return at;
    if (words.is(at, Kind.pronoun | Kind.relative | Kind.auxiliary)) return -1;
    if (words.is(at, Kind.conjunction) && word !== 'and') return -1;
  }
  return -1;
}

/** Behind adverbs, days, and the place and occasion of the saying: "on Monday in a speech that …". */
export function behindAdverbials(reading: Reading, from: number, limit: number): number {
  const { words } = reading;
  const that =
    opensAdverbial(reading, from) && !words.gapHas(from, BOUNDARY) ? conjunctionAhead(reading, from, limit) : -1;
  if (that > 0 && words.lower(that) === 'that') return that;
  const far = words.is(from, Kind.preposition) && !words.gapHas(from, BOUNDARY) ? farThat(words, from, limit) : -1;
  if (far > 0) return far;
  let at = from;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    if (at > from && words.gapHas(at, BOUNDARY & ~ASIDE)) return at;
    if (words.gapHas(at, ASIDE)) {
      const behind = thatBehindAside(reading, at, limit);
      return behind < 0 ? at : behind;
    }
    const to = adverbialEnd(reading, at, limit);
    if (to === at) return at;
    at = to;
  }
  return at;
}

/** A word that says when, where or how it was said. */
function opensAdverbial({ words, nameAt }: Reading, at: number): boolean {
  if (nameAt[at] !== -1 || words.lower(at) === 'to')
    return words.lower(at) === 'to' && HEARERS.test(words.lower(at + 1));
  if (words.is(at, Kind.time)) return !words.shaped(at, Shape.possessive);
  if (INWARD.test(words.lower(at))) return false;
  return words.is(at, Kind.adverb | Kind.preposition) || isManner(words, at);
}

const HEARERS = /^(?:reporters|journalists|the|his|her|a)$/u;
/** Adverbs that belong to what is said: "said both were late". */
const INWARD =
  /^(?:both|all|only|even|almost|rather|quite|perhaps|maybe|never|ever|no|yet|just|instead|however|together|always|often)$/u;
const isManner = (words: Words, at: number): boolean => words.lower(at).length > 5 && words.lower(at).endsWith('ly');

/** End of one adverb, day, or phrase of place at word `at`; `at` where there is none. */
function adverbialEnd(reading: Reading, at: number, limit: number): number {
  const { words } = reading;
  if (
    words.is(at, Kind.determiner) &&
    words.lower(at) !== 'that' &&
    words.is(at + 1, Kind.time) &&
    !words.shaped(at + 1, Shape.possessive)
  )
    return words.lower(at) === 'the' ? at : at + 2;
  if (!opensAdverbial(reading, at)) return at;
  if (!words.is(at, Kind.preposition) && words.lower(at) !== 'to') return at + 1;
  if (/^(?:like|unlike|than|despite|including|about|against|of|for|from)$/u.test(words.lower(at))) return at;
  return placeEnd(reading, at, limit);
}

/** "in an interview with Radio Karsund, quoted by Norpress, that": the "that" behind a comma, where no verb stands before it; -1 without one. */
function farThat(words: Words, from: number, limit: number): number {
  const highest = Math.min(limit, from + FAR);
  for (let at = from + 1; at < highest; at++) {
    if (words.stretch[at] !== -1 || words.gapHas(at, Gap.semicolon | Gap.colon)) return -1;
    if (words.is(at, Kind.conjunction) && words.lower(at) === 'that') return words.gapHas(at, ASIDE) ? at : -1;
    if (words.is(at, Kind.auxiliary | Kind.finite | Kind.pronoun | Kind.relative) && !words.is(at, Kind.time))
      return -1;
  }
  return -1;
}

/** Words among which that "that" stands. */
const FAR = 24;

/** ", most recently in an interview, that": the "that" behind the second comma; -1 without one. */
function thatBehindAside({ words }: Reading, at: number, limit: number): number {
  const highest = Math.min(limit, at + 24);
  for (let behind = at + 1; behind < highest; behind++) {
    if (words.stretch[behind] !== -1 || words.gapHas(behind, Gap.semicolon)) return -1;
    if (words.gapHas(behind, ASIDE) && words.lower(behind) === 'that') return behind;
  }
  return -1;
}

/** End of "in a speech", "after the vote", "at a rally" at word `at`. */
function placeEnd({ words, nameAt }: Reading, at: number, limit: number): number {
  let to = at + 1;
  const highest = Math.min(limit, at + 12);
  while (to < highest && words.is(to, Kind.determiner) && words.lower(to) !== 'that') to++;
  const first = to;
  for (; to < highest; to++) {
    if (words.gapHas(to, BOUNDARY) && !words.gapHas(to, Gap.mark)) break;
    if (words.is(to, SMALL) || words.lower(to) === 'to') break;
    if (to > first && (words.is(to, Kind.determiner | Kind.preposition) || words.stretch[to] !== words.stretch[to - 1]))
      break;
    if (to > first && nameAt[to] !== -1 && nameAt[to] !== nameAt[to - 1]) break;
  }
  return to;
}

const SMALL = Kind.pronoun | Kind.auxiliary | Kind.relative | Kind.conjunction;
