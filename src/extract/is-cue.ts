/** Tells whether a word that may be a cue is one where it stands: a verb and no noun, affirmed or denied; looks for no subject. */
import { CUE, Kind } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { runAt } from './run-at.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** A form of "be". */
export const BE = /^(?:is|are|was|were|be|been|being)$/u;

/** A form of "be" stands right before: "was called by"; without it a participle: "a video posted by". */
const beAbove = (words: Words, at: number): boolean => BE.test(words.lower(at - 1)) || words.is(at - 1, Kind.adverb);

/** "Roe went on:", "…,” Roe went on, “…”". */
export const goesOn = (words: Words, at: number): boolean =>
  words.is(at, Kind.auxiliary) &&
  /^(?:went|goes)$/u.test(words.lower(at)) &&
  words.lower(at + 1) === 'on' &&
  words.gapHas(at + 2, Gap.colon | Gap.comma | Gap.mark | Gap.stop | Gap.block) &&
  words.stretch[at] === -1;

/** The word is a cue here, no noun ("the claims") and no name ("State"). */
export function isCue(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  if (!words.is(at, CUE | Kind.auxiliary)) return false;
  if (goesOn(words, at)) return true;
  if (!words.is(at, CUE) || nameAt[at] !== -1 || words.stretch[at] !== -1) return false;
  if (words.shaped(at, Shape.possessive)) return false;
  if (words.is(at, Kind.naming) && /^sp(?:eak|oke)/u.test(words.lower(at)) && words.lower(at + 1) === 'out')
    return false;
  if (words.is(at, Kind.gerund)) return !words.is(at - 1, Kind.determiner) && !ownedNoun(words, at);
  if (words.lower(at) === 'put') return words.lower(at + 1) === 'it';
  if (words.is(at, Kind.base)) return afterPlural(reading, at) && !forInstance(words, at);
  if (words.lower(at + 1) === 'by' && !beAbove(words, at)) return false;
  if (words.lower(at).endsWith('s')) return afterSubject(reading, at);
  return !/^(?:the|a|an|his|her|its|their|our|my|your)$/u.test(words.lower(at - 1)) || words.gapHas(at, Gap.comma);
}

/** "the paper’s reporting". */
const ownedNoun = (words: Words, at: number): boolean =>
  /^(?:reporting|writing|finding)$/u.test(words.lower(at)) &&
  words.shaped(at - 1, Shape.possessive) &&
  !words.is(at - 1, Kind.pronoun);

/** "in, say, five years". */
const forInstance = (words: Words, at: number): boolean =>
  words.lower(at) === 'say' && words.gapHas(at, Gap.comma) && words.gapHas(at + 1, Gap.comma);

/** A bare form is a verb behind "to", an auxiliary, "they" or a plural: "critics say", "would call". */
function afterPlural(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  const before = beforeAdverbs(reading, at);
  const word = words.lower(before);
  if (word === 'not') return true;
  if (word === 'to') return !words.is(before - 1, CUE) || GOES_ON.test(words.lower(before - 1));
  if (/^(?:they|we|i|you|who|that)$/u.test(word)) return true;
  if (words.is(before, Kind.auxiliary)) return true;
  if (ONLY_VERBS.test(words.lower(at)) && nounBefore(reading, before)) return !asksBefore(words, before);
  return (
    nameAt[before] === -1 &&
    word.endsWith('s') &&
    !words.is(before, Kind.determiner | Kind.preposition) &&
    !words.shaped(before, Shape.possessive)
  );
}

/** "continued to insist", "began to argue": verbs that say only that somebody does. */
const GOES_ON = /^(?:continue[sd]?|began|begins|begun|beginning|continuing)$/u;

/** Bare forms that are no nouns, so that they are verbs behind any subject: "advisers to Roe say", "those surveyed say". */
const ONLY_VERBS =
  /^(?:say|tell|argue|insist|contend|describe|explain|acknowledge|complain|agree|believe|maintain|suggest|concede|deny)$/u;

const nounBefore = ({ words, nameAt }: Reading, at: number): boolean =>
  nameAt[at] !== -1 ||
  (!words.is(at, Kind.determiner | Kind.preposition | Kind.conjunction) &&
    !/^(?:final|more|much|own)$/u.test(words.lower(at)));

/** "did the mayor say", "let Roe tell": the verb that asks or allows stands before the subject. */
function asksBefore(words: Words, at: number): boolean {
  for (let before = at; before > at - 6 && before >= 0; before--) {
    if (
      /^(?:did|does|do|should|would|could|can|let|lets|make|makes|made|hear|heard|have|had)$/u.test(words.lower(before))
    )
      return true;
    if (words.gapHas(before, Gap.comma | Gap.stop | Gap.block | Gap.mark) || words.is(before, Kind.relative))
      return false;
  }
  return false;
}

/** "claims", "tweets", "calls" are verbs behind a name, a pronoun or a speaking noun. */
function afterSubject(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  const before = beforeAdverbs(reading, at);
  if (before === at - 1 && ofPlace(reading, before)) return false;
  if (words.shaped(before, Shape.possessive)) return words.is(before, Kind.pronoun);
  if (words.gapHas(before + 1, Gap.comma | Gap.dash | Gap.bracket) || /^(?:and|but|then)$/u.test(words.lower(before)))
    return !words.is(at, Kind.document);
  if (
    /^(?:says|writes|tells|explains|argues|insists|adds|concludes|recalls|describes|denounces|accuses)$/u.test(
      words.lower(at),
    )
  )
    return true;
  return (
    nameAt[before] !== -1 || words.is(before, Kind.pronoun | Kind.relative | Kind.role | Kind.body | Kind.document)
  );
}

/** "the Malta" before a word that may be a noun: the talks of a place, or what somebody called them. */
function ofPlace(reading: Reading, before: number): boolean {
  const { words } = reading;
  const run = runAt(reading, before);
  if (run === undefined || run.kind === 'body' || !words.is(run.from - 1, Kind.determiner)) return false;
  return words.gap[run.from] === Gap.space && (run.kind === 'place' || words.is(run.from - 2, Kind.naming));
}

function beforeAdverbs(reading: Reading, at: number): number {
  let before = at - 1;
  while (before > 0 && at - before < 4 && reading.words.is(before, Kind.adverb) && reading.nameAt[before] === -1)
    before--;
  return before;
}

/** "did not call", "never said", "declined to call": the words are denied. */
export function isNegated(reading: Reading, cue: number, floor: number): boolean {
  const { words } = reading;
  if (cue < 0) return false;
  const lowest = Math.max(floor, cue - 4);
  for (let at = cue - 1; at >= lowest; at--) {
    if (words.gapHas(at + 1, Gap.comma | Gap.stop | Gap.mark)) return false;
    const word = words.lower(at);
    if (/^(?:not|never|nor|without|refused|declined|neither|refuses|declines)$/u.test(word) || /n[’']t$/u.test(word))
      return true;
    const name = runAt(reading, at);
    if (name !== undefined && name.from > floor && words.lower(name.from - 1) === 'nor') return true;
    if (words.is(at, Kind.pronoun) || reading.nameAt[at] !== -1) return false;
  }
  return false;
}

/** "was called", "is described": the subject does not speak. */
export function isPassive({ words }: Reading, cue: number): boolean {
  if (words.is(cue, Kind.gerund) || words.is(cue, Kind.base)) return false;
  let at = cue - 1;
  while (at > 0 && words.is(at, Kind.adverb) && at > cue - 3) at--;
  return words.is(at, Kind.auxiliary) && BE.test(words.lower(at)) && /(?:ed|n|d)$/u.test(words.lower(cue));
}
