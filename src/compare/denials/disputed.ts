/** Finds the sentences of an article whose account is denied in the next: "… had walked out. Her spokesman denied that." Judges nothing. */
import { Gap } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { isNegation } from './negation.ts';

/** Words that deny, half-open, and the sentence that they stand in. */
export interface Dispute {
  readonly from: number;
  readonly to: number;
  readonly sentence: ComparedSentence;
}

const DISPUTES =
  /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?|disagree[sd]?)$/u;
const POINTER = /^(?:that|this|it|so|them|these|both|everything)$/u;
const POINTED =
  /^(?:claims?|reports?|accounts?|allegations?|accusations?|story|stories|statements?|suggestions?|versions?|assertions?|rumou?rs?|idea)$/u;
const LINK = /^(?:the|that|this|these|those|any|all|such|his|her|their|its|both|doing)$/u;
/** "called it a lie", "said that was untrue". */
const UNTRUE =
  /^(?:untrue|false|lies?|nonsense|baseless|unfounded|fabricated|fabrications?|invented|inventions?|rubbish|fiction|wrong|incorrect|groundless|slander)$/u;

/** By the index of the sentence that is denied. */
export const disputesOf = once((facts: Facts): ReadonlyMap<number, Dispute> => {
  const out = new Map<number, Dispute>();
  for (const sentence of facts.sentences) {
    const before = facts.sentences[sentence.index - 1];
    if (sentence.place !== 'body' || before?.place !== 'body') continue;
    const at = disputeIn(facts, sentence);
    if (at !== null) out.set(before.index, { from: at.from, to: withWords(facts, sentence, at.to), sentence });
  }
  return out;
});

/** Longest denial that is shown, in words. */
const LONGEST = 34;

/** With what the next sentence quotes of it: "… denied that. “Nobody walked anywhere,” he said." */
function withWords(facts: Facts, { index, to: end }: ComparedSentence, to: number): number {
  const next = facts.sentences[index + 1];
  return next !== undefined && isQuoted(facts, next.from) && next.to - to <= LONGEST && end - to <= 2 ? next.to : to;
}

/** Looked up first: few words do. */
const mayDeny = (word: string): boolean => word.length > 3 && (DISPUTES.test(word) || UNTRUE.test(word));

/** So far into a sentence its own account may begin with a denial of what went before. */
const REACH = 16;

function disputeIn(facts: Facts, { from, to }: ComparedSentence): { from: number; to: number } | null {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const word = facts.plain[at] ?? '';
    if (!mayDeny(word) || isQuoted(facts, at)) continue;
    if (DISPUTES.test(word) && !isNegation(facts.plain[at - 1] ?? '')) {
      const end = pointedAt(facts, at, to);
      if (end > 0) return { from, to: end };
    }
    if (UNTRUE.test(word) && pointsBefore(facts, from, at)) return { from, to: at + 1 };
  }
  return null;
}

/** Where "denied that", "denied the claim" ends; 0 where something else is denied. */
function pointedAt({ plain, words }: Facts, at: number, to: number): number {
  const ends = (word: number): boolean => word >= to || words.gap[word] !== Gap.space || CLOSES.test(plain[word] ?? '');
  if (ends(at + 1)) return (plain[at] ?? '').startsWith('disagree') ? at + 1 : 0;
  let next = at + 1;
  if (POINTER.test(plain[next] ?? '') && ends(next + 1)) return next + 1;
  while (next < at + 4 && LINK.test(plain[next] ?? '')) next++;
  return (POINTED.test(plain[next] ?? '') || (plain[next] === 'so' && plain[next - 1] === 'doing')) && ends(next + 1)
    ? next + 1
    : 0;
}

/** What may stand behind "the claim" without saying which one. */
const CLOSES = /^(?:as|and|but|on|in|when|calling|saying|while|through)$/u;

/** "called it a lie", "said that was untrue", "said the claim was false". */
function pointsBefore({ plain }: Facts, from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 5); back--) {
    const word = plain[back] ?? '';
    if (isNegation(word) || word === 'proved') return false;
    if (/^(?:that|this|it|them)$/u.test(word) || POINTED.test(word))
      return back + 1 === at || CALLS.test(plain[back + 1] ?? '');
  }
  return false;
}

const CALLS = /^(?:is|are|was|were|as|a|an|to|simply|completely|totally|entirely|pure|complete)$/u;
