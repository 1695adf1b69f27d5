/** Tells whether a word that may be a cue is one where it stands: a verb and no noun, affirmed or denied; looks for no subject. */
import { CUE, Kind } from './lexicon.ts';
import type { Reading } from './reading.ts';
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
  if (goesOn(words, at)) return true;
  if (!words.is(at, CUE) || nameAt[at] !== -1 || words.stretch[at] !== -1) return false;
  if (words.shaped(at, Shape.possessive)) return false;
  if (words.is(at, Kind.gerund)) return !words.is(at - 1, Kind.determiner);
  if (words.lower(at) === 'put') return words.lower(at + 1) === 'it';
  if (words.is(at, Kind.base)) return afterPlural(reading, at);
  if (words.lower(at + 1) === 'by' && !beAbove(words, at)) return false;
  if (words.lower(at).endsWith('s')) return afterSubject(reading, at);
  return !/^(?:the|a|an|his|her|its|their|our|my|your)$/u.test(words.lower(at - 1)) || words.gapHas(at, Gap.comma);
}

/** A bare form is a verb behind "to", an auxiliary, "they" or a plural: "critics say", "would call". */
function afterPlural(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  const before = beforeAdverbs(reading, at);
  const word = words.lower(before);
  if (word === 'not') return true;
  if (word === 'to') return !words.is(before - 1, CUE);
  if (/^(?:they|we|i|you|who|that)$/u.test(word)) return true;
  if (words.is(before, Kind.auxiliary)) return true;
  return (
    nameAt[before] === -1 &&
    word.endsWith('s') &&
    !words.is(before, Kind.determiner | Kind.preposition) &&
    !words.shaped(before, Shape.possessive)
  );
}

/** "claims", "tweets", "calls" are verbs behind a name, a pronoun or a speaking noun. */
function afterSubject(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  const before = beforeAdverbs(reading, at);
  if (before === at - 1 && ofPlace(reading, before)) return false;
  if (words.shaped(before, Shape.possessive)) return words.is(before, Kind.pronoun);
  if (words.gapHas(before + 1, Gap.comma | Gap.dash | Gap.bracket) || words.lower(before) === 'and')
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
function ofPlace({ words, names, nameAt }: Reading, before: number): boolean {
  const run = names[nameAt[before] ?? -1];
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
    if (words.is(at, Kind.pronoun) || reading.nameAt[at] !== -1) return false;
  }
  return false;
}
