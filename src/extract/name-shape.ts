/** Says of a run of capitalised words where the name in it begins, and whether it is a person’s, a body’s or a place’s. */
import { Kind } from './lexicon.ts';
import type { Known, NameKind, NameRun } from './names.ts';
import { SUFFIXES } from './particles-data.ts';
import { LONG_PLACES } from './places-data.ts';
import { BODY_OPENERS } from './titles-data.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

const suffixes = new Set(SUFFIXES.split(' '));
const bodyOpeners = new Set(BODY_OPENERS.split(' '));
const longPlaces = new Set(LONG_PLACES.split('|').map((place) => place.trim()));
const longPlaceOpeners = new Set([...longPlaces].map((place) => place.split(' ', 1)[0]));

/** The run `from` … `to` as a name; null where it is an office, a nation or a day. */
export function shapeRun(words: Words, { from, to }: { from: number; to: number }, known: Known): NameRun | null {
  if (isBody(words, from, to)) return { from, to, name: from, kind: 'body' };
  const last = to - 1 > from && suffixes.has(words.lower(to - 1)) ? to - 2 : to - 1;
  let name = from;
  for (let at = from; at < last; at++) if (titled(words, at)) name = at + 1;
  if (name > from && words.is(name - 1, Kind.demonym) && !allTitles(words, from, name)) name = from;
  const single = name === last;
  const office = single && words.is(name, Kind.title | Kind.role);
  if ((office || onlyOffice(words, from, to)) && !(from === last && known.surname(words.lower(from)))) {
    if (!office || !words.is(name, Kind.male | Kind.female | Kind.familyFirst) || onlyOffice(words, from, to))
      return null;
  }
  if (single && words.is(name, Kind.demonym)) return null;
  if (single && words.is(name, Kind.abbreviation) && !words.is(name, Kind.title))
    return { from, to, name, kind: 'place' };
  if (single && words.is(name, Kind.time) && !words.is(name, Kind.male | Kind.female)) return null;
  return { from, to, name, kind: kindOf(words, { from, to, name, single }) };
}

function kindOf(
  words: Words,
  { from, to, name, single }: { from: number; to: number; name: number; single: boolean },
): NameKind {
  if (isPlace(words, name, to)) return 'place';
  if (name === from && words.is(from - 1, Kind.preposition) && placeLike(words, from, to)) return 'place';
  if (to - name > 1 && allUpper(words, name, to) && words.gapHas(from, Gap.block)) return 'place';
  return !single || name > from || words.is(name, Kind.familyFirst) ? 'person' : 'unclear';
}

/** A title, an office, a nation; no given name, no particle, and "U" only without a stop. */
const titled = (words: Words, at: number): boolean => {
  if (words.shaped(at, Shape.initial) && !words.shaped(at, Shape.possessive) && words.lower(at) === 'u')
    return words.gap[at + 1] === Gap.space && words.shaped(at + 1, Shape.capital);
  return (
    words.is(at, Kind.title | Kind.role | Kind.demonym) &&
    !(words.is(at, Kind.male | Kind.female) && !words.gapHas(at + 1, Gap.stop))
  );
};

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
  if (to - from > 1 && bodyOpeners.has(words.lower(from))) return true;
  if (words.is(last, Kind.document) && to - from > 1 && !words.is(last, Kind.male | Kind.female)) return true;
  for (let at = from + 1; at < last; at++) {
    if (words.is(at, Kind.preposition) && words.is(at - 1, Kind.bodyName | Kind.body)) return true;
  }
  return false;
}

function isPlace(words: Words, name: number, to: number): boolean {
  if (to - name === 1) return words.is(name, Kind.place) && !words.is(name, Kind.male | Kind.female);
  const first = words.lower(name);
  return to - name <= 3 && longPlaceOpeners.has(first) && longPlaces.has(`${first} ${words.lower(name + 1)}`);
}
