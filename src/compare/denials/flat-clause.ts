/** What an article states as a fact, in its own voice: the main clauses of its headline and first sentences; what is hedged or credited to somebody is none. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import { isQuoted } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { isNegation } from './negation.ts';
import { partsOf } from '../words/sentence-parts.ts';

/** A clause by its words, half-open, with the stems of what it says; `first` is its subject's or its verb's. */
export interface FlatClause {
  readonly from: number;
  readonly to: number;
  readonly stems: ReadonlySet<string>;
  readonly first: string;
}

/** Sentences of one article that are read: what it is about stands early. */
const MOST_SENTENCES = 30;
/** Longest clause, in words. */
const LONGEST = 24;

/** They leave open whether it is so, or say that it is somebody else's account. */
const HEDGE =
  /^(?:allegedly|alleged|allege|alleges|reportedly|apparent|apparently|appear|appears|appeared|seem|seems|seemed|likely|unlikely|may|might|could|would|should|will|shall|can|plans?|planned|claims?|claimed|accused?|accuses|accusing|accusations?|suspected|suspects?|allegations?|if|whether|reports?|reported|reporting|rumou?rs?|possible|possibly|perhaps|think|thinks|believed?|believes|according|supposed|supposedly|unconfirmed|considers?|considering|wants?|hopes?|expected|set|told|quoted|citing|cited|denies|denied|deny|disputes?|disputed|refutes?|refuted|rejects?|rejected|no|without|nobody|none|purported|purportedly|sources?|officials?)$/u;

/** Here another clause begins. */
const NEXT =
  /^(?:as|after|amid|despite|while|because|since|before|when|following|but|that|which|who|where|although|though)$/u;

const read = new WeakMap<Facts, readonly FlatClause[]>();

/** Read once an article. */
export function flatClauses(facts: Facts): readonly FlatClause[] {
  const known = read.get(facts);
  if (known !== undefined) return known;
  const found = facts.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => flatClauseOf(facts, sentence) ?? []);
  read.set(facts, found);
  return found;
}

function flatClauseOf(facts: Facts, sentence: ComparedSentence): FlatClause | null {
  if (sentence.place === 'caption') return null;
  const { words, plain, text } = facts;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isQuoted(facts, at) || HEDGE.test(plain[at] ?? '') || isNegation(plain[at] ?? '')) return null;
    if (words.is(at, Kind.saying) && sentence.place === 'body') return null;
    if (at > sentence.from && words.gapHas(at, Gap.colon)) return null;
  }
  if (text[words.outer[sentence.to - 1] ?? 0] === '?') return null;
  const to = clauseEnd(facts, sentence);
  const parts = partsOf(facts, sentence.from, to);
  const [first] = parts;
  return first === undefined ? null : { from: sentence.from, to, stems: new Set(parts), first };
}

/** Where the first clause of some words ends. */
function clauseEnd({ words, plain }: Facts, { from, to }: { readonly from: number; readonly to: number }): number {
  const last = Math.min(to, from + LONGEST);
  for (let at = from + 1; at < last; at++)
    if (words.gapHas(at, Gap.comma | Gap.semicolon | Gap.dash | Gap.bracket) || NEXT.test(plain[at] ?? '')) return at;
  return last;
}
