/** Finds the verb of the sentence behind a clause that stands inside its subject: "Those who say the quay is old *are* wrong". */
import { CUE, Kind } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { contracted } from './reported-clause.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** Words of a clause among which the sentence's verb follows. */
const REACH = 40;

/** The word of the sentence's own verb among the words of a clause, or `to`: one finite verb for the clause, and one more for each clause in it. */
export function mainVerbIn(reading: Reading, from: number, to: number): number {
  const { words } = reading;
  let allowed = 1;
  const limit = Math.min(to, from + REACH);
  for (let at = from; at < limit; at++) {
    if (words.gapHas(at, Gap.semicolon | Gap.colon)) return to;
    if (at > from && OPENS.test(words.lower(at))) allowed++;
    if (!finite(reading, at) || words.stretch[at] !== -1) continue;
    if (allowed === 0) return groupStart(reading, at, from);
    allowed--;
    while (at + 1 < limit && inGroup(reading, at + 1)) at++;
  }
  return to;
}

/** A verb that has a subject, by its form. */
function finite(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  if (nameAt[at] !== -1 || words.lower(at - 1) === 'to' || isMonth(words, at)) return false;
  if (words.is(at, Kind.pronoun) && contracted(words, at)) return true;
  if (/^(?:be|been|being|having|do|go|gone|going|come|coming|not)$/u.test(words.lower(at))) return false;
  if (words.is(at, Kind.auxiliary)) return true;
  if (words.is(at, Kind.finite)) return !words.is(at, Kind.base | Kind.gerund);
  return words.is(at, CUE) && /[^s]s$|ed$|^said$|^told$/u.test(words.lower(at)) && !words.is(at - 1, Kind.determiner);
}

/** "in May". */
export const isMonth = (words: Words, at: number): boolean =>
  words.is(at, Kind.time) && words.shaped(at, Shape.capital);

/** More of the same verb: "has not been", "would never say". */
function inGroup({ words }: Reading, at: number): boolean {
  if (words.gap[at] !== Gap.space) return false;
  if (/^(?:not|never|also|still|already|be|been|being|have)$|ly$/u.test(words.lower(at))) return true;
  return AUXILIARY.test(words.lower(at - 1)) && !AUXILIARY.test(words.lower(at));
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|not|never|also|still)$|n[’']t$/u;

/** Where the adverbs before a verb begin. */
function groupStart({ words }: Reading, at: number, from: number): number {
  let start = at;
  while (start > from + 1 && /^(?:also|never|still|always|often|already|now)$/u.test(words.lower(start - 1))) start--;
  return start;
}

/** Words that bring a clause with a verb of its own. */
const OPENS =
  /^(?:that|which|who|whose|where|when|while|if|because|as|and|but|or|than|what|how|why|whether|after|before|since|until|though|although|unless|once|so)$/u;
