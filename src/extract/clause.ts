/** Delimits what is said in a reported clause: where it begins behind its cue and where it ends. */
import { isCue } from './is-cue.ts';
import type { Tag } from './cues.ts';
import { Kind } from './lexicon.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { PlacedStretch, Reading } from './reading.ts';
import type { WordSentence } from './sentences.ts';
import { Gap } from './words.ts';
import type { Words } from './words.ts';

const TOLD =
  /^(?:told|tell|tells|telling|assured|reminded|informed|advised|warned|asked|accused|accuse|accuses|accusing)$/u;

/** First word of what is said: behind the cue, whom it was said to, when, and any colon. */
export function clauseStart(reading: Reading, tag: Tag, quote: PlacedStretch): number {
  const { words } = reading;
  if (tag.cueTo < 0 || tag.cueTo > quote.from) return quote.from;
  const colon = lastGap(reading, { from: tag.cueTo, to: quote.from, gap: Gap.colon });
  if (colon >= 0) return colon;
  if (words.gapHas(quote.from, Gap.comma)) return quote.from;
  if (words.lower(tag.cueFrom) === 'put') return behindComma(words, tag.cueTo, quote.from);
  const that = wordBetween(reading, 'that', { from: tag.cueTo, to: Math.min(quote.from, tag.cueTo + 14) });
  if (that >= 0) return that;
  let at = tag.cueTo;
  if (TOLD.test(words.lower(tag.cueFrom))) {
    const hearer = phraseAfter(reading, at, quote.from);
    if (hearer !== null) at = hearer.to;
  }
  while (
    at < quote.from &&
    (words.is(at, Kind.time) || words.is(at, Kind.adverb) || (words.lower(at) === 'on' && words.is(at + 1, Kind.time)))
  )
    at++;
  return at;
}

/** "As Roe put it, the bridge …": behind the comma. */
function behindComma(words: Words, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (words.gapHas(at, Gap.comma)) return at;
  return to;
}

function lastGap(reading: Reading, where: { from: number; to: number; gap: number }): number {
  for (let at = where.to; at >= where.from; at--) if (reading.words.gapHas(at, where.gap)) return at;
  return -1;
}

function wordBetween(reading: Reading, word: string, where: { from: number; to: number }): number {
  for (let at = where.from; at < where.to; at++) if (reading.words.lower(at) === word) return at;
  return -1;
}

/** Word behind the last of what is judged: the marks, and what belongs to the noun in them ("a “genius” for his plan"), no time or place. */
export function judgedEnd({ words }: Reading, quote: PlacedStretch, limit: number): number {
  for (let at = quote.to; at < limit; at++) {
    if (words.stretch[at] !== -1) return limit;
    if (words.gapHas(at, Gap.comma | Gap.dash | Gap.semicolon | Gap.colon | Gap.bracket) || words.is(at, Kind.time))
      return at;
    if (BESIDE.test(words.lower(at))) return at;
  }
  return limit;
}

const BESIDE = /^(?:in|during|on|at|after|before|as|when|while|and|but|because|since|until|by)$/u;

/** Word behind the last of what is said: the sentence's end, a comma behind the marks, or an "and" behind which another cue comes. */
export function clauseEnd(reading: Reading, quote: PlacedStretch, sentence: WordSentence): number {
  const { words } = reading;
  for (let at = quote.to; at < sentence.to; at++) {
    if (words.stretch[at] !== -1) return at;
    if (words.gapHas(at, Gap.semicolon)) return at;
    if (words.gapHas(at, Gap.comma | Gap.dash) && !/^(?:and|or)$/u.test(words.lower(at))) return at;
    const turn = words.gapHas(at, Gap.comma | Gap.dash) || words.is(at, Kind.conjunction);
    if (turn && cueWithin(reading, at, Math.min(sentence.to, at + 8))) return at;
    if (words.lower(at) === 'according') return at;
    if (
      words.lower(at) === 'in' &&
      /^(?:a|an|his|her|their|its|the)$/u.test(words.lower(at + 1)) &&
      words.is(at + 2, Kind.document)
    )
      return at;
  }
  return sentence.to;
}

function cueWithin(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (reading.words.stretch[at] !== -1) return false;
    if (at > from && reading.words.gapHas(at, Gap.comma) && at > from + 1) return false;
    if (isCue(reading, at)) return true;
  }
  return false;
}
