/** The name that a change between two sentences lies in, and whether two names are one person’s. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';
import { sameNaming, sameSpelling } from './same-naming.ts';

const LONGEST_NAME = 5;

/** Words, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const NO_NAME =
  Kind.time | Kind.determiner | Kind.pronoun | Kind.preposition | Kind.conjunction | Kind.adverb | Kind.notName;

/** The run of capitalised words that the change lies in; null where it has another word. */
export function nameAround({ words }: Facts, from: number, to: number): Run | null {
  if (to <= from || to - from > LONGEST_NAME) return null;
  for (let at = from; at < to; at++) if (!words.shaped(at, Shape.capital) || words.is(at, NO_NAME)) return null;
  let [start, end] = [from, to];
  while (
    start > 0 &&
    nameGoesOn({ words }, start) &&
    words.shaped(start - 1, Shape.capital) &&
    !words.is(start - 1, Kind.time | Kind.determiner | Kind.conjunction | Kind.preposition)
  )
    start--;
  while (words.shaped(end, Shape.capital) && nameGoesOn({ words }, end) && !words.is(end, Kind.time)) end++;
  return end - start > LONGEST_NAME ? null : { from: start, to: end };
}

const nameGoesOn = ({ words }: Pick<Facts, 'words'>, at: number): boolean =>
  words.gap[at] === 1 && !words.shaped(at - 1, Shape.possessive);

/** One name is the other, or a part of it, or another spelling of it. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  if (sameNaming(one.join(' '), other.join(' '))) return true;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.every((word) => many.some((known) => sameSpelling(word, known)))) return true;
  return sameSpelling(one.at(-1) ?? '', other.at(-1) ?? '');
}
