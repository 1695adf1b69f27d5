/** Finds who does what a cue says: the subject before a verb, through adverbs, appositions and "and"; resolves nobody. */
import { isCue } from './is-cue.ts';
import { Kind } from './lexicon.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { runAt, runOf } from './run-at.ts';
import { speakerAfter } from './speaker-after.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** `plain`: beside the verb; `apposition`: with a description between; `main`: the sentence's own subject, further off. */
export interface Subject {
  readonly phrase: Phrase;
  readonly how: 'plain' | 'apposition' | 'main' | 'relative';
}

const STRONG = Gap.stop | Gap.semicolon | Gap.colon | Gap.block;
const SIDE = Gap.comma | Gap.dash | Gap.bracket;

/** The subject of the verb at word `cue`, not before word `floor`. */
export function subjectOf(reading: Reading, cue: number, floor: number): Subject | null {
  const { words } = reading;
  let at = cue - 1;
  let gap = gapBefore(reading, cue);
  while (at >= floor && words.stretch[at] === -1 && (gap & (STRONG | Gap.mark)) === 0 && between(reading, at)) {
    gap |= words.gap[at] ?? Gap.block;
    at--;
  }
  if (at < floor || words.stretch[at] !== -1 || (gap & (STRONG | Gap.mark)) !== 0)
    return at < floor ? null : mainSubject(reading, floor, cue);
  if (words.is(cue, Kind.gerund) && ((gap & SIDE) !== 0 || words.is(at, Kind.document))) {
    return tagBefore(reading, at, floor) ?? mainSubject(reading, floor, cue);
  }
  if ((gap & SIDE) !== 0) return beforeApposition(reading, at + 1, floor) ?? mainSubject(reading, floor, cue);
  if (words.is(at, Kind.conjunction) || words.lower(at) === 'to') return mainSubject(reading, floor, cue);
  const phrase = phraseBefore(reading, at + 1, floor);
  if (phrase === null) return mainSubject(reading, floor, cue);
  if (words.is(at, Kind.relative)) return { phrase, how: 'relative' };
  return { phrase, how: 'plain' };
}

/** "…, Roe said in an interview, adding": the subject of a finite cue between the last two commas before word `end`. */
function tagBefore(reading: Reading, end: number, floor: number): Subject | null {
  const { words } = reading;
  const lowest = Math.max(floor, end - 14);
  for (let at = end; at > lowest; at--) {
    if (words.gapHas(at + 1, SIDE | STRONG) && at < end) return null;
    if (!words.is(at, Kind.saying) || words.is(at, Kind.gerund) || !isCue(reading, at)) continue;
    const phrase = phraseBefore(reading, at, floor);
    return phrase === null ? null : { phrase, how: 'main' };
  }
  return null;
}

/** The gap before a word; the stop of an abbreviation ("Ashby, Md., said") ends nothing. */
function gapBefore({ words }: Reading, at: number): number {
  const gap = words.gap[at] ?? Gap.block;
  return (gap & Gap.comma) !== 0 && words.is(at - 1, Kind.abbreviation) ? gap & ~Gap.stop : gap;
}

/** Words between a subject and its verb. */
function between(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  if (nameAt[at] !== -1) return false;
  if (words.is(at, Kind.auxiliary | Kind.adverb)) return true;
  if (words.is(at, Kind.time) && !words.is(at - 1, Kind.determiner)) return true;
  const word = words.lower(at);
  if (word === 'each') return nameAt[at - 1] !== -1;
  if (words.shaped(at, Shape.digit)) return words.lower(at - 1) === 'in';
  if (word === 'in') return words.shaped(at + 1, Shape.digit);
  if (word === 'on' && words.is(at + 1, Kind.time)) return true;
  if (word === 'not' || word === 'on') return words.is(at - 1, Kind.auxiliary) || words.is(at - 1, Kind.time);
  if (word === 'to') return words.lower(at - 1) === 'on';
  return word.length > 4 && word.endsWith('ly') && !words.is(at, Kind.role | Kind.body);
}

/** "Roe, a lawyer from Springfield, Ill., said": the phrase before the first comma that has a description behind it. */
function beforeApposition(reading: Reading, end: number, floor: number): Subject | null {
  const { words } = reading;
  let best: Phrase | null = null;
  let segmentEnd = end;
  const lowest = Math.max(floor, end - 45);
  for (let at = end - 1, seen = 0; at > lowest && seen < 4; at--) {
    if (words.stretch[at] !== words.stretch[at - 1] || words.gapHas(at, STRONG)) {
      if (!words.gapHas(at, SIDE)) break;
    }
    if (!words.gapHas(at, SIDE)) continue;
    seen++;
    const named = nameAlone(reading, at, segmentEnd);
    segmentEnd = at;
    if (named !== null) return { phrase: named, how: 'apposition' };
    if (!describes(reading, at)) continue;
    const phrase = phraseBefore(reading, at, floor);
    if (
      phrase === null ||
      words.is(phrase.from, Kind.time) ||
      words.gapHas(phrase.from, Gap.bracket) ||
      words.shaped(phrase.to - 1, Shape.digit)
    )
      continue;
    const run = runOf(reading, phrase.name);
    if (run?.kind === 'place' || words.is(phrase.from - 1, Kind.preposition)) continue;
    if (run?.kind === 'person' || run?.kind === 'unclear' || words.is(phrase.to - 1, Kind.pronoun))
      return { phrase, how: 'apposition' };
    best ??= phrase;
  }
  return best === null ? null : { phrase: best, how: 'apposition' };
}

/** "the mayor, Ida Roe, said": a person's name that fills the words between two commas, behind a description. */
function nameAlone({ words, names, nameAt }: Reading, from: number, to: number): Phrase | null {
  const name = nameAt[from] ?? -1;
  const run = names[name];
  if (run === undefined || run.from !== from || run.to !== to || run.kind === 'place' || run.kind === 'body')
    return null;
  if (nameAt[from - 1] !== -1 || words.shaped(from - 1, Shape.digit) || words.shaped(to - 1, Shape.possessive))
    return null;
  return { from, to, name };
}

/** A word that a description begins with. */
function describes(reading: Reading, at: number): boolean {
  const { words } = reading;
  if (
    words.is(at, Kind.determiner | Kind.relative | Kind.role | Kind.title | Kind.preposition | Kind.body | Kind.demonym)
  )
    return true;
  if (words.shaped(at, Shape.digit | Shape.capital)) return true;
  return /(?:ing|ed)$/u.test(words.lower(at)) || words.is(at + 1, Kind.role) || words.is(at, Kind.gerund | Kind.adverb);
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
