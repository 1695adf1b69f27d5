/** Whether two given names, or two surnames, are two, and not one written in two ways; reads no article. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { soundsOf } from '../words/name-sounds.ts';
import { distance } from '../words/same-naming.ts';
import { formsOfGiven, sameGiven } from './calling-words.ts';

/** Shorter names may be initials, or parts of others. */
const LEAST_GIVEN = 3;
const LEAST_SURNAME = 5;
/** Letters that a slip of the pen changes. */
const SLIP = 2;

/** Null where one may be short for the other, or of another alphabet, or the two are a man's and a woman's, as kin mostly are; `slip`: two that differ in a letter or two. */
export function unlikeGiven(one: string, other: string): 'slip' | 'other' | null {
  if (Math.min(one.length, other.length) < LEAST_GIVEN || sameGiven(one, other)) return null;
  const apart = distance(one, other);
  const [left, right] = [sexOf(one), sexOf(other)];
  if (isWithin(one, other)) return null;
  // "Petra", "Petar".
  if (left !== null && right !== null && left !== right)
    return apart <= SLIP && bones(one) === bones(other) ? 'slip' : null;
  if (soundAlike(one, other)) return null;
  if (apart >= SLIP) return 'other';
  return isGiven(one) && isGiven(other) ? 'slip' : null;
}

/** Two surnames: `slip` where they differ in a letter or two which no other alphabet makes differ. */
export function unlikeSurname(one: string, other: string): 'slip' | 'other' | null {
  if (Math.min(one.length, other.length) < LEAST_SURNAME || isWithin(one, other) || soundAlike(one, other)) return null;
  return one[0] === other[0] && distance(one, other) <= SLIP ? 'slip' : 'other';
}

function isWithin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) || long.endsWith(short);
}

function soundAlike(one: string, other: string): boolean {
  const sounds = soundsOf(one);
  return soundsOf(other).some((sound) => sounds.includes(sound)) || bones(one) === bones(other);
}

/** What is left of a name that was written over from another alphabet: "Yusef", "Yousif". */
const bones = (name: string): string => name.replace(/[aeiouyh]/gu, '').replace(/(.)\1+/gu, '$1');

/** Null for names of both, and of no list; "Petar" is a man's where "Peter" is. */
export function sexOf(given: string): 'm' | 'f' | null {
  const kinds = kindsOf(given) || formsOfGiven(given).reduce((all, form) => all | kindsOf(form), 0);
  const [male, female] = [(kinds & Kind.male) !== 0, (kinds & Kind.female) !== 0];
  return male === female ? null : male ? 'm' : 'f';
}

const isGiven = (word: string): boolean =>
  (kindsOf(word) & (Kind.male | Kind.female)) !== 0 || formsOfGiven(word).length > 0;
