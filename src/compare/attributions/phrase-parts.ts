/** Where the phrases around a verb begin and end, and what their words may be; reads no doer. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { isParty } from './parties.ts';

/** Who did it, by the words of the phrase, half-open. */
export interface Agent {
  readonly from: number;
  readonly to: number;
  /** "it was Osk who", "Osk was the one who": nobody else. */
  readonly only?: boolean;
  /** Where a pronoun stands for it. */
  readonly pronoun?: number;
  /** The verb is passive, or the phrase stands behind it. */
  readonly passive: boolean;
}

/** A verb in its sentence. */
export interface Verb {
  readonly facts: Facts;
  readonly sentence: ComparedSentence;
  readonly from: number;
  readonly to: number;
}

export const HARD = Gap.semicolon | Gap.colon | Gap.dash | Gap.bracket | Gap.block | Gap.mark;
/** Longest phrase, insertion and clause that is read over, in words. */
export const LONGEST = 12;
export const LONGEST_INSERTION = 18;
export const TO_AGENT = 9;

export const BE = /^(?:was|were|is|are|been|being|be|got|gets)$/u;
export const HAVE =
  /^(?:had|has|have|having|did|then|later|also|finally|first|eventually|quickly|immediately|both|all|single-handedly|reportedly|allegedly|himself|herself|itself|themselves|personally|just)$/u;
/** Not done, or not yet. */
export const NEVER =
  /^(?:not|never|nobody|no|nor|neither|cannot|will|would|could|can|might|may|should|must|shall|wont|didnt|hadnt|hasnt|wasnt|werent|couldnt|wouldnt|if|whether|unless|hardly|nearly|almost|without)$/u;

export const isAdverb = ({ words, plain }: Facts, at: number): boolean =>
  (words.is(at, Kind.adverb) && !words.is(at, Kind.role)) || /\w{2}ly$/u.test(plain[at] ?? '');

/** Up to a preposition other than "of", a comma, a verb. */
export function phraseEnd({ words, plain }: Facts, from: number, end: number): number {
  let at = from;
  for (; at < Math.min(end, from + LONGEST); at++) {
    if (at > from && (words.gap[at] ?? Gap.block) !== Gap.space && words.gap[at] !== (Gap.space | Gap.stop)) break;
    if (words.is(at, Kind.relative | Kind.auxiliary | Kind.conjunction)) break;
    if (words.is(at, Kind.time) && !words.is(at - 1, Kind.determiner)) break;
    if (words.is(at, Kind.preposition) && plain[at] !== 'of') break;
    if (
      at > from &&
      isParty(plain[at - 1] ?? '') &&
      !isParty(plain[at] ?? '') &&
      !words.shaped(at, Shape.capital) &&
      !words.is(at, Kind.role | Kind.preposition | Kind.body) &&
      !words.shaped(at - 1, Shape.possessive)
    )
      break;
    if (at > from && words.is(at, Kind.saying) && !words.is(at, Kind.role) && words.is(at, Kind.finite)) break;
  }
  return at;
}

export const isPast = (word: string): boolean =>
  /^\w{2,}ed$|^(?:was|went|came|took|got|ran|saw|heard|broke|drove|left|made|found|had|held|threw|burst|fell|rose|stood|jumped|knew|gave|shot|swam|dived|dove|climbed|bent|led|sent|set|put|cut|hit|leapt|flew|rang|brought|caught|kept|told|wrote|built|bought|sold|paid|met|lost|won)$/u.test(
    word,
  );

/** "says", and not "the report", "Charge". */
export const isSaying = ({ words }: Facts, at: number): boolean =>
  words.is(at, Kind.saying) &&
  !words.is(at, Kind.role | Kind.body | Kind.saidNoun) &&
  !words.is(at - 1, Kind.determiner) &&
  !words.shaped(at, Shape.capital);

/** Behind "who": "lives", "was", "climbed"; "police", "the man" begin another subject. */
export const isVerbLike = ({ words, plain }: Facts, at: number): boolean =>
  words.is(at, Kind.auxiliary | Kind.finite | Kind.saying | Kind.adverb) ||
  isPast(plain[at] ?? '') ||
  (/[^s]s$/u.test(plain[at] ?? '') && !words.is(at, Kind.role | Kind.body | Kind.determiner));

export const startsLow = ({ words }: Facts, from: number): boolean => words.is(from, Kind.preposition);

export function firstPreposition({ words, plain }: Facts, from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (
      words.is(at, Kind.preposition) &&
      plain[at] !== 'of' &&
      !(plain[at] === 'from' && words.shaped(at + 1, Shape.capital))
    )
      return at;
  return end;
}

export function relativeBefore({ words, plain }: Facts, floor: number, from: number): number {
  for (let at = from - 1; at >= Math.max(floor, from - LONGEST); at--) {
    if (words.is(at, Kind.relative) || plain[at] === 'which') return at;
    if (words.gapHas(at + 1, Gap.comma | HARD)) return -1;
  }
  return -1;
}
