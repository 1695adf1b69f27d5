/** Finds the runs of capitalised words that name a person, a body or a place; does not ask who is who. */
import { FUNCTION, Kind } from './lexicon.ts';
import { LONG_PLACES } from './places-data.ts';
import type { WordSentence } from './sentences.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

export type NameKind = 'person' | 'body' | 'place' | 'unclear';

/** One printing of a name. Word indices, half-open. */
export interface NameRun {
  /** The whole run with titles: "Norwegian Foreign Minister Ida Roe". */
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins: "Ida". */
  readonly name: number;
  readonly kind: NameKind;
}

const longPlaces = new Set(LONG_PLACES.split('|').map((place) => place.trim()));
/** Longest run read as one name, in words: longer ones are shouting or lists. */
const LONGEST_RUN = 12;

/** All runs of the sentence, in order; `known` says whether the article prints a word with a capital in mid-sentence. */
export function readNames(words: Words, sentence: WordSentence, known: (word: string) => boolean): NameRun[] {
  const out: NameRun[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    if (!opensName(words, at, sentence, known)) {
      at++;
      continue;
    }
    const to = runEnd(words, at, sentence.to);
    const bare = to - at > 2 && at === sentence.from && unknownOpening(words, at, known) ? at + 1 : at;
    const run = shapeRun(words, bare, to);
    if (run !== null) out.push(run);
    at = to;
  }
  return out;
}

/** "Striker Luis Amarante": the sentence's first word, never printed with a capital elsewhere, is no part of the name. */
const unknownOpening = (words: Words, at: number, known: (word: string) => boolean): boolean =>
  !known(words.lower(at)) &&
  !words.is(at, Kind.male | Kind.female | Kind.familyFirst | Kind.title | Kind.demonym | Kind.place) &&
  !words.shaped(at, Shape.initial | Shape.upper);

/** The runs of a headline in title case: words the body prints as names, and no others. */
export function readTitleNames(words: Words, sentence: WordSentence, named: (word: string) => boolean): NameRun[] {
  const out: NameRun[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    let to = at;
    while (
      to < sentence.to &&
      named(words.lower(to)) &&
      words.shaped(to, Shape.capital) &&
      (to === at || continues(words, to))
    )
      to++;
    const run = to > at ? shapeRun(words, at, to) : null;
    if (run !== null) out.push(run);
    at = Math.max(to, at + 1);
  }
  return out;
}

/** First word of a sentence, of a quotation, or behind a colon: a capital says nothing there. */
const startsClause = (words: Words, at: number, from: number): boolean =>
  at === from ||
  words.gapHas(at, Gap.mark | Gap.colon | Gap.stop | Gap.block) ||
  words.stretch[at] !== words.stretch[at - 1];

function opensName(words: Words, at: number, sentence: WordSentence, known: (word: string) => boolean): boolean {
  if (!words.shaped(at, Shape.capital)) return false;
  if (partyTag(words, at)) return false;
  if (words.is(at, Kind.pronoun) || (words.is(at, FUNCTION) && !words.shaped(at, Shape.upper))) return false;
  if (!startsClause(words, at, sentence.from)) return true;
  if (
    words.is(at, Kind.title | Kind.male | Kind.female | Kind.place | Kind.demonym) ||
    words.shaped(at, Shape.upper | Shape.initial)
  )
    return true;
  const joined = at + 1 < sentence.to && words.shaped(at + 1, Shape.capital) && continues(words, at + 1);
  return joined ? !verbLike(words, at) || known(words.lower(at)) : known(words.lower(at));
}

/** "(R-Ohio)", "(D-N.Y.)" name nobody. */
const partyTag = (words: Words, at: number): boolean =>
  words.gapHas(at, Gap.bracket) && /^[a-z]{1,3}-/u.test(words.lower(at));

const verbLike = (words: Words, at: number): boolean =>
  words.is(at, Kind.saying | Kind.naming) || /(?:ing|ed|ly)$/u.test(words.lower(at));

/** Whether the word may go on a run begun before it. */
function continues(words: Words, at: number): boolean {
  if (words.stretch[at] !== words.stretch[at - 1]) return false;
  const gap = words.gap[at] ?? Gap.block;
  if ((gap & ~(Gap.space | Gap.stop)) !== 0 || words.shaped(at - 1, Shape.possessive)) return false;
  return (gap & Gap.stop) === 0 || words.is(at - 1, Kind.abbreviation) || words.shaped(at - 1, Shape.initial);
}

function runEnd(words: Words, from: number, limit: number): number {
  let to = from + 1;
  const last = Math.min(limit, from + LONGEST_RUN);
  while (to < last && continues(words, to)) {
    const next = words.shaped(to, Shape.capital) ? (ends(words, to) ? to : to + 1) : linked(words, { from, to, last });
    if (next === to) break;
    to = next;
  }
  return to;
}

/** A capitalised word that is no part of the name before it: "Roe On Monday". */
const ends = (words: Words, at: number): boolean =>
  words.is(at, Kind.pronoun | Kind.conjunction | Kind.determiner) ||
  (words.is(at, Kind.time) && !words.is(at, Kind.male | Kind.female));

/** Where a name goes on behind lower-case words inside it ("van der Vale", "Ministry of the Environment"); `to` where it does not. */
function linked(words: Words, { from, to, last }: { from: number; to: number; last: number }): number {
  let next = to;
  if (words.is(to, Kind.particle))
    while (next < last && next < to + 3 && words.is(next, Kind.particle) && !words.shaped(next, Shape.capital)) next++;
  else if (officeOf(words, to)) next = to + 1;
  else if (bodyOf(words, from, to)) next = words.lower(to + 1) === 'the' ? to + 2 : to + 1;
  for (let at = to + 1; at <= next; at++) if (at >= last || !continues(words, at)) return to;
  return next > to && words.shaped(next, Shape.capital) ? next + 1 : to;
}

/** "Secretary of State", "Minister of Defence". */
const officeOf = (words: Words, at: number): boolean =>
  words.lower(at) === 'of' &&
  words.is(at - 1, Kind.role) &&
  words.is(at + 1, Kind.title) &&
  words.shaped(at + 1, Shape.capital);

/** "of" and "for" go on a body's name: Ministry of Defence, University of Ohio. */
function bodyOf(words: Words, from: number, at: number): boolean {
  return (
    words.is(at, Kind.preposition) &&
    words.is(at - 1, Kind.bodyName | Kind.body) &&
    !words.is(at - 1, Kind.role) &&
    /^(?:of|for|on)$/u.test(words.lower(at)) &&
    !words.is(at + 1, Kind.time) &&
    at > from
  );
}

function shapeRun(words: Words, from: number, to: number): NameRun | null {
  if (isBody(words, from, to)) return { from, to, name: from, kind: 'body' };
  let name = from;
  for (let at = from; at < to - 1; at++) if (titled(words, at)) name = at + 1;
  if (name > from && words.is(name - 1, Kind.demonym) && !allTitles(words, from, name)) name = from;
  if (onlyOffice(words, from, to)) return null;
  const single = name === to - 1;
  if (single && words.is(name, Kind.title | Kind.role) && !words.is(name, Kind.male | Kind.female | Kind.familyFirst))
    return null;
  if (single && words.is(name, Kind.demonym)) return null;
  if (single && words.is(name, Kind.abbreviation) && !words.is(name, Kind.title))
    return { from, to, name, kind: 'place' };
  if (single && words.is(name, Kind.time) && !words.is(name, Kind.male | Kind.female)) return null;
  if (isPlace(words, name, to)) return { from, to, name, kind: 'place' };
  if (name === from && words.is(from - 1, Kind.preposition) && placeLike(words, from, to))
    return { from, to, name, kind: 'place' };
  if (to - name > 1 && allUpper(words, name, to) && words.gapHas(from, Gap.block))
    return { from, to, name, kind: 'place' };
  if (!single || name > from || words.is(name, Kind.familyFirst)) return { from, to, name, kind: 'person' };
  return { from, to, name, kind: 'unclear' };
}

const titled = (words: Words, at: number): boolean =>
  words.is(at, Kind.title | Kind.role | Kind.demonym) &&
  !(words.is(at, Kind.male | Kind.female) && !words.gapHas(at + 1, Gap.stop));

/** "in St. Clairsville", "near Castle Rock": no given name, no title, and not its owner's. */
const placeLike = (words: Words, from: number, to: number): boolean =>
  /^(?:in|at|near|outside|across|around|toward|towards|into)$/u.test(words.lower(from - 1)) &&
  !words.gapHas(from, Gap.comma | Gap.stop | Gap.mark) &&
  !words.is(from, Kind.male | Kind.female | Kind.familyFirst) &&
  !words.shaped(to - 1, Shape.possessive);

function allUpper(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!words.shaped(at, Shape.upper)) return false;
  return true;
}

function allTitles(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!titled(words, at)) return false;
  return true;
}

/** "US Secretary of State": an office without a name. */
function onlyOffice(words: Words, from: number, to: number): boolean {
  let of = false;
  for (let at = from; at < to; at++) {
    if (words.lower(at) === 'of') of = true;
    else if (!titled(words, at)) return false;
  }
  return of;
}

function isBody(words: Words, from: number, to: number): boolean {
  const last = to - 1;
  if (words.is(last, Kind.bodyName | Kind.body) && !words.is(last, Kind.title | Kind.role)) return true;
  if (words.is(last, Kind.document) && to - from > 1 && !words.is(last, Kind.male | Kind.female)) return true;
  for (let at = from + 1; at < last; at++) {
    if (words.is(at, Kind.preposition) && words.is(at - 1, Kind.bodyName | Kind.body)) return true;
  }
  return false;
}

function isPlace(words: Words, name: number, to: number): boolean {
  if (to - name === 1) return words.is(name, Kind.place) && !words.is(name, Kind.male | Kind.female);
  const two = `${words.lower(name)} ${words.lower(name + 1)}`;
  return to - name <= 3 && longPlaces.has(two);
}
