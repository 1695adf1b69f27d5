/** Finds who does what a cue says: the subject before a verb, through adverbs, appositions and "and"; resolves nobody. */
import { isCue } from './is-cue.ts';
import { Kind } from './lexicon.ts';
import { mainSubject } from './main-subject.ts';
import type { Subject } from './main-subject.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { runOf } from './run-at.ts';
import { Gap, Shape } from './words.ts';

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
  if (phrase === null || isOccasion(reading, phrase, floor)) return mainSubject(reading, floor, cue);
  if (words.is(at, Kind.relative)) return { phrase, how: 'relative' };
  return { phrase: withFirst(reading, phrase, floor), how: 'plain' };
}

/** "but in a later interview said": a phrase of when and where, no subject. */
function isOccasion({ words }: Reading, { from, name }: Phrase, floor: number): boolean {
  if (words.is(from, Kind.pronoun | Kind.relative)) return false;
  let before = from - 1;
  while (before > floor && before > from - 4 && words.is(before, Kind.time | Kind.determiner)) {
    if (words.gap[before + 1] !== Gap.space) return false;
    before--;
  }
  if (words.gap[before + 1] !== Gap.space) return false;
  return name === -1 && before >= floor && OCCASION.test(words.lower(before)) && words.is(before + 1, Kind.determiner);
}

const OCCASION = /^(?:in|at|during|on|after|before)$/u;

/** "…, Roe said in an interview, adding": the subject of a finite cue between the last two commas before word `end`. */
function tagBefore(reading: Reading, end: number, floor: number): Subject | null {
  const { words } = reading;
  const lowest = Math.max(floor, end - 14);
  for (let at = end; at > lowest; at--) {
    if (words.gapHas(at + 1, SIDE | STRONG) && at < end) return null;
    if (!words.is(at, Kind.saying) || words.is(at, Kind.gerund) || !isCue(reading, at)) continue;
    const phrase =
      (words.gapHas(at, SIDE) ? subjectOf(reading, at, floor)?.phrase : null) ?? phraseBefore(reading, at, floor);
    return phrase === null ? null : { phrase, how: 'main' };
  }
  return null;
}

/** The gap before a word; the stop of an abbreviation ("Ashby, Md., said", "Mr. Roe") ends nothing. */
function gapBefore({ words, nameAt }: Reading, at: number): number {
  const gap = words.gap[at] ?? Gap.block;
  const inside = (gap & Gap.comma) !== 0 || nameAt[at] !== -1;
  return inside && words.is(at - 1, Kind.abbreviation) ? gap & ~Gap.stop : gap;
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
    if (words.stretch[at] !== words.stretch[at - 1] || (gapBefore(reading, at) & STRONG) !== 0) {
      if (!words.gapHas(at, SIDE)) break;
    }
    if (!words.gapHas(at, SIDE)) continue;
    seen++;
    const named = nameAlone(reading, at, segmentEnd);
    segmentEnd = at;
    if (named !== null) return { phrase: withPartner(reading, named, lowest), how: 'apposition' };
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

/** "Ida Roe and her deputy said": both of them, where the first opens the clause; else the one. */
function withFirst(reading: Reading, phrase: Phrase, floor: number): Phrase {
  const { words } = reading;
  const and = phrase.from - 1;
  if (and <= floor || !words.is(and, Kind.conjunction) || !words.is(phrase.from, Kind.determiner)) return phrase;
  if (words.lower(and) !== 'and') return phrase;
  const first = phraseBefore(reading, and, floor);
  if (first === null || first.name === -1 || !(first.from <= floor || words.gapHas(first.from, SIDE | STRONG)))
    return phrase;
  return { from: first.from, to: phrase.to, name: first.name };
}

/** "Ida Roe, and her deputy, Tom Vane, said": both of them; else the one. */
function withPartner(reading: Reading, named: Phrase, floor: number): Phrase {
  const { words } = reading;
  for (let at = named.from - 1; at > floor; at--) {
    if (words.gapHas(at, STRONG | Gap.mark)) return named;
    if (words.is(at, Kind.conjunction) && words.lower(at) === 'and') {
      const partner = phraseBefore(reading, at, floor);
      return partner === null || partner.name === -1 ? named : { from: partner.from, to: named.to, name: partner.name };
    }
    if (words.gapHas(at, SIDE)) return named;
  }
  return named;
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
