/** Finds the subject of a whole sentence, behind its introductory phrases; resolves nobody. */
import { Kind } from './lexicon.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { runAt } from './run-at.ts';
import { speakerAfter } from './speaker-after.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** `plain`: beside the verb; `apposition`: with a description between; `main`: the sentence's own subject, further off. */
export interface Subject {
  readonly phrase: Phrase;
  readonly how: 'plain' | 'apposition' | 'main' | 'relative';
}

/** Words of introduction before a sentence's subject. */
const FARTHEST = 120;

/** The subject of the sentence that begins at word `from`: behind introductory phrases, before word `before`. */
export function mainSubject(reading: Reading, from: number, before: number): Subject | null {
  const { words, nameAt } = reading;
  const limit = Math.min(before, from + FARTHEST);
  let at = from;
  for (let tries = 0; tries < 6 && at < limit; tries++) {
    while (
      at < limit &&
      words.is(at, Kind.adverb | Kind.conjunction | Kind.notName) &&
      !words.is(at, Kind.pronoun) &&
      nameAt[at] === -1 &&
      !opensPhrase(reading, at)
    )
      at++;
    at = behindTime(reading, at, limit);
    if (at >= limit) return null;
    if (!opensPhrase(reading, at) && words.stretch[at] === -1) {
      const phrase = speakerAfter(reading, at, limit);
      if (phrase !== null && !words.is(phrase.from, Kind.time) && !aside(reading, at)) return { phrase, how: 'main' };
    }
    const next = afterComma(reading, at, limit);
    if (next < 0) return loneName(reading, at, limit);
    at = next;
  }
  return null;
}

/** Behind a time that no comma sets off from the subject ("Earlier Ida Roe …", "On Monday the mayor …"); else `at`. */
function behindTime(reading: Reading, at: number, limit: number): number {
  const { words, nameAt } = reading;
  let to = at;
  if (words.is(to + 1, Kind.time) && /^(?:on|in|by|since)$/u.test(words.lower(to))) to++;
  while (to < limit && nameAt[to] === -1 && (to === at || words.gap[to] === Gap.space) && timely(words, to)) to++;
  if (to === at || to >= limit || words.gap[to] !== Gap.space || words.stretch[to] !== -1) return at;
  return nameAt[to] !== -1 || words.is(to, Kind.pronoun | Kind.determiner) ? to : at;
}

/** "earlier", "Monday", "this week", "May 4": no "week’s". */
const timely = (words: Words, at: number): boolean =>
  !words.shaped(at, Shape.possessive) &&
  (words.is(at, Kind.time) ||
    (words.is(at - 1, Kind.time) && words.shaped(at, Shape.digit)) ||
    (words.is(at, Kind.determiner) && words.is(at + 1, Kind.time) && !words.shaped(at + 1, Shape.possessive)));

/** A state or a place between commas: "In Colville, Ore., …". */
const aside = (reading: Reading, at: number): boolean =>
  reading.words.gapHas(at, Gap.comma) &&
  (reading.words.is(at, Kind.place | Kind.abbreviation) || /\./u.test(reading.words.lower(at))) &&
  !reading.words.is(at, Kind.title);

const PHRASE_OPENERS = new Set(
  'while when as if although though because whereas unless asked according given'.split(' '),
);

/** A word that opens an introductory phrase: "In a speech on Monday, …". */
function opensPhrase(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  if (nameAt[at] !== -1) return false;
  const word = words.lower(at);
  return (
    words.is(at, Kind.preposition | Kind.time | Kind.gerund) ||
    PHRASE_OPENERS.has(word) ||
    (word.endsWith('ing') && !words.is(at, Kind.role | Kind.body))
  );
}

function afterComma(reading: Reading, from: number, limit: number): number {
  const { words } = reading;
  const highest = Math.min(limit, from + 40);
  for (let at = from + 1; at < highest; at++) if (words.gapHas(at, Gap.comma | Gap.dash)) return at;
  return -1;
}

/** Without a comma: the first person or pronoun that no preposition stands before. */
function loneName(reading: Reading, from: number, limit: number): Subject | null {
  const { words, nameAt } = reading;
  const highest = Math.min(limit, from + 40);
  for (let at = from + 1; at < highest; at++) {
    if (words.stretch[at] !== -1 || words.is(at - 1, Kind.preposition | Kind.determiner)) continue;
    if (words.is(at, Kind.pronoun) && !words.is(at - 1, Kind.preposition))
      return { phrase: { from: at, to: at + 1, name: -1 }, how: 'main' };
    const run = runAt(reading, at);
    if (run !== undefined && run.from === at && run.kind !== 'place' && !words.shaped(run.to - 1, Shape.possessive)) {
      return { phrase: { from: run.from, to: run.to, name: nameAt[at] ?? -1 }, how: 'main' };
    }
  }
  return null;
}
