/** Reads who denies what in an article, and its words that say no; sets nothing against another article. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { disputesOf } from './disputed.ts';
import { onceASentence } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { isNegation } from './negation.ts';
import { partsOf } from '../words/sentence-parts.ts';
import { stem } from '../words/plain-word.ts';

export { isNegation } from './negation.ts';

/** A denial by its words, half-open; `from` is the word that denies. */
export interface Denied {
  readonly from: number;
  readonly to: number;
  /** By a verb of denying; else "said that it was not". */
  readonly outright: boolean;
  /** What is denied, as stems. */
  readonly stems: ReadonlySet<string>;
  /** The last name of who denies, as a stem; null where no name stands before. */
  readonly denier: string | null;
}

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/u;
/** "a dispute over pay" is no denial. */
const MAYBE_NOUN = /^disputes?$/u;
const DENIABLE =
  /^(?:the|a|an|any|that|this|these|those|it|his|her|its|their|claims?|reports?|allegations?|accusations?|charges?)$/u;
/** What is rejected or dismissed is an account of something, and no offer, appeal or employee. */
const REJECTS = /^(?:reject|dismiss)/u;
const ACCOUNT =
  /^(?:that|claims?|reports?|allegations?|accusations?|accounts?|suggestions?|assertions?|rumou?rs?|story|stories|speculation|talk|version|idea|notion|untrue|false|lies?|nonsense|baseless|unfounded)$/u;
/** Words behind "rejected" within which the account has to be named. */
const TO_ACCOUNT = 5;

/** The word of denying outside quotation marks, or -1; "did not deny" is none, nor is "deny them the right". */
export const denialIn = onceASentence((facts: Facts, { from, to }: ComparedSentence): number => {
  for (let at = from; at < to; at++) {
    const word = facts.plain[at] ?? '';
    if (!DENIES.test(word) || isQuoted(facts, at)) continue;
    if (isNegation(facts.plain[at - 1] ?? '') || facts.words.is(at - 1, Kind.determiner | Kind.conjunction)) continue;
    if (MAYBE_NOUN.test(word) && !DENIABLE.test(facts.plain[at + 1] ?? '')) continue;
    if (withholds(facts, at) || (REJECTS.test(word) && !rejectsAccount(facts, at, to))) continue;
    return at;
  }
  return -1;
});

const rejectsAccount = ({ plain }: Facts, at: number, to: number): boolean =>
  plain.slice(at + 1, Math.min(to, at + 1 + TO_ACCOUNT)).some((word) => ACCOUNT.test(word));

/** "denied voters a choice", "deny Tellin the post": something is kept from somebody. */
function withholds({ plain, words }: Facts, at: number): boolean {
  const next = plain[at + 1] ?? '';
  if (/^(?:him|them|us|her|me|many|people|voters|women|men)$/u.test(next) && !words.shaped(at + 1, Shape.capital))
    return true;
  return (
    words.shaped(at + 1, Shape.capital) &&
    !words.shaped(at + 1, Shape.possessive) &&
    words.gap[at + 2] === Gap.space &&
    words.is(at + 2, Kind.determiner)
  );
}

/** Words behind a denial that are read. */
const REACH = 30;
const read = new WeakMap<Facts, readonly Denied[]>();

/** Denials of one article that are read. */
const MOST_DENIED = 40;

/** The denials of an article, read once. */
export function deniedIn(facts: Facts): readonly Denied[] {
  const known = read.get(facts);
  if (known !== undefined) return known;
  const found = facts.sentences.flatMap((sentence) => deniedOf(facts, sentence) ?? []).slice(0, MOST_DENIED);
  read.set(facts, found);
  return found;
}

function deniedOf(facts: Facts, sentence: ComparedSentence): Denied | null {
  if (sentence.place === 'caption') return null;
  const at = denialIn(facts, sentence);
  const from = at >= 0 ? at : saidNot(facts, sentence);
  if (from < 0) return null;
  const to = Math.min(sentence.to, from + REACH);
  const own = partsOf(facts, from + 1, to);
  const before = facts.sentences[sentence.index - 1];
  const isBack =
    own.every((one) => POINTER.test(one)) || disputesOf(facts).get(sentence.index - 1)?.from === sentence.from;
  const pointsBack = isBack && before !== undefined && before.place === 'body';
  const parts = pointsBack
    ? partsOf(facts, before.from, before.to)
    : own.length === 0
      ? partsOf(facts, sentence.from, from)
      : own;
  return { from, to, outright: at >= 0, stems: new Set(parts), denier: denierOf(facts, sentence.from, from) };
}

/** "denied that claim": what is denied stands in the sentence before. */
const POINTER = /^(?:claim|report|account|allegation|accusation|charge|story|statement|it|this|that)$/u;

function denierOf(facts: Facts, from: number, at: number): string | null {
  for (let word = at - 1; word >= from; word--) {
    const run = facts.reading.names[facts.reading.nameAt[word] ?? -1];
    if (run !== undefined) return stem(facts.plain[run.to - 1] ?? '');
  }
  return null;
}

/** Words between a verb of saying and "not". */
const TO_NOT = 8;

/** "told reporters that it had not …": the verb of saying, or -1. */
function saidNot(facts: Facts, { from, to }: ComparedSentence): number {
  for (let at = from; at < to; at++) {
    if (!facts.words.is(at, Kind.saying) || facts.words.is(at, Kind.gerund) || isQuoted(facts, at)) continue;
    for (let next = at + 1; next < Math.min(to, at + TO_NOT); next++)
      if (isNegation(facts.plain[next] ?? '') && !isQuoted(facts, next)) return at;
  }
  return -1;
}
