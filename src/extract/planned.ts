/** Tells a cue that is only planned or possible from one that is said, and finds the verb of its subject; looks for no subject. */
import { Kind } from './lexicon.ts';
import type { Words } from './words.ts';

/** "to confirm", "would say": not said yet, unless "went on to say". */
export function plannedOnly(words: Words, cue: number): boolean {
  if (!words.is(cue, Kind.base)) return false;
  const word = words.lower(cue - 1);
  if (/^(?:helps?|helped|lets?|makes?|made)$/u.test(word)) return true;
  if (word === 'to') return !ASPECT.test(words.lower(cue - 2)) && words.lower(cue - 2) !== 'on';
  return /^(?:could|should|may|might|must|can)$/u.test(word);
}

/** The verb with the subject: "went" of "went on to say", "appeared" of "appeared to suggest". */
export function finiteVerb(words: Words, cue: number): number {
  if (!words.is(cue, Kind.base) || words.lower(cue - 1) !== 'to') return cue;
  return words.lower(cue - 2) === 'on' ? cue - 3 : cue - 2;
}

const ASPECT =
  /^(?:continue[sd]?|seem(?:s|ed)?|appear(?:s|ed)?|began|begins|started|starts|used|rushed|went|tried|tries|sought|hastened)$/u;
