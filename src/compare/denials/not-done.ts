/** An act that one article reports as done and the other, in its own voice, as not done: "apologised", "did not apologise"; "pleaded guilty", "pleaded not guilty". */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { tellsWhich } from './claim-limits.ts';
import { isNegation } from './negation.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { areTwoOccasions, leavesNothingOpen } from './two-occasions.ts';
import type { Occasion } from './two-occasions.ts';
import { partsOf } from '../words/sentence-parts.ts';
import { stem } from '../words/plain-word.ts';

/** An act, or what somebody is said to be: the word that is affirmed or negated. */
interface Deed {
  readonly at: number;
  readonly not: boolean;
  /** Somebody's account all the same: behind a name and a colon, or "the claim that". */
  readonly isSaid: boolean;
  /** The last of these: who did it, or who it was done to. */
  readonly doer: string;
  /** What the words of the sentence before it name. */
  readonly whose: ReadonlySet<string>;
}

/** Words between the doer and the act. */
const BEFORE = 8;
/** Words that every article negates. */
const EVERYDAY =
  /^(?:know|want|think|need|have|been|being|believe|see|take|make|give|get|come|go|let|like|find|allow|appear|seem|mean|matter|expect|respond|comment|immediate\w*|clear|yet|only|just|enough|able|sure|ready|likely|available|necessar\w*|possible|real\w*|include|identif\w*|name|releas\w*|provid\w*|specif\w*|disclos\w*|answer|return|reach|elaborat\w*|work|happen|chang\w*|look|feel|tell|talk|speak|say|said)$/u;

export function notDone({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [deedsOf(a), deedsOf(b)];
  return [...ones].flatMap(([act, left]): Finding[] => {
    const right = others.get(act) ?? [];
    const [one, other] = [left[0], right[0]];
    if (one === undefined || other === undefined || one.not === other.not) return [];
    if (left.some(({ not }) => not !== one.not) || right.some(({ not }) => not !== other.not)) return [];
    const [did, didNot] = one.not ? [right, one] : [left, other];
    const [doing, denying] = one.not ? [b, a] : [a, b];
    const ofOne = (its: Deed): boolean =>
      !areTwoOccasions({ a: denying, b: doing }, occasion(denying, didNot), occasion(doing, its));
    const met = did.find((its) => [...its.whose].some((word) => didNot.whose.has(word)) && ofOne(its));
    if (met === undefined) return [];
    const sides = one.not ? [shown(a, one), shown(b, met)] : [shown(a, met), shown(b, other)];
    const isAll = leavesNothingOpen({ a: denying, b: doing }, occasion(denying, didNot), occasion(doing, met));
    const severity = met.doer === didNot.doer && !met.isSaid && !didNot.isSaid && isAll ? 'hard' : 'soft';
    return [{ type: 'denial', severity, rule: 'done-and-not-done', sides: sides as [Side, Side] }];
  });
}

const occasion = (facts: Facts, { at }: Deed): Occasion => ({
  sentence: facts.sentences[facts.sentenceOf[at] ?? -1] as ComparedSentence,
  act: at,
});

const shown = (facts: Facts, { at, not }: Deed): Side => sideOf(facts, not ? at - 2 : Math.max(0, at - 1), at + 1);

const read = new WeakMap<Facts, ReadonlyMap<string, Deed[]>>();

/** Read once an article: what is negated anywhere in it, and the past tenses; by stem. */
function deedsOf(facts: Facts): ReadonlyMap<string, Deed[]> {
  const known = read.get(facts);
  if (known !== undefined) return known;
  const out = new Map<string, Deed[]>();
  for (const { from, to, place } of facts.sentences) {
    if (place === 'caption' || hedged(facts, from, to)) continue;
    const isSaid = isAccount(facts, from, to);
    for (let at = from + 1; at < to; at++) {
      const deed = deedAt(facts, { from, at, inHeadline: place === 'headline', isSaid });
      if (deed === null) continue;
      const act = stemOfAct(facts.plain[at] ?? '');
      (out.get(act) ?? out.set(act, []).get(act))?.push(deed);
    }
  }
  read.set(facts, out);
  return out;
}

const stemOfAct = (word: string): string => stem(word).replace(/e$/u, '');

/** Somebody's account, a wish, a question: not the article's own voice. */
function hedged({ plain, words }: Facts, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      (words.is(at, Kind.saying) && !(plain[at] ?? '').startsWith('plead')) ||
      /^(?:if|whether|would|could|may|might|should|will|can|reportedly|allegedly|according|had)$/u.test(plain[at] ?? '')
    )
      return true;
  return false;
}

/** "Osk: harbour is safe", "pressing his attack that the harbour is not safe". */
function isAccount({ plain, words }: Facts, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (words.gapHas(at, Gap.colon) || (plain[at] === 'that' && ACCOUNTS.test(plain[at - 1] ?? ''))) return true;
  return false;
}

const ACCOUNTS =
  /^(?:claims?|attacks?|charges?|arguments?|views?|beliefs?|ideas?|notion|accusations?|assertions?|insistence|suggestions?|impression|theory|opinion|conclusion|verdict)$/u;

interface DeedPlace {
  readonly from: number;
  readonly at: number;
  readonly inHeadline: boolean;
  readonly isSaid: boolean;
}

/** In a headline what was done stands in the present. */
function deedAt(facts: Facts, { from, at, inHeadline, isSaid }: DeedPlace): Deed | null {
  const word = facts.plain[at] ?? '';
  const not = isNegation(facts.plain[at - 1] ?? '');
  const affirmed =
    word.endsWith('ed') ||
    word === 'guilty' ||
    (inHeadline && word.endsWith('s')) ||
    facts.words.is(at - 1, Kind.auxiliary);
  if ((!not && !affirmed) || (not && tellsWhich(facts, at - 1))) return null;
  if (word.length < 4 || EVERYDAY.test(word) || EVERYDAY.test(stem(word)) || isQuoted(facts, at)) return null;
  if (facts.words.is(at, Kind.adverb | Kind.preposition | Kind.determiner | Kind.pronoun | Kind.auxiliary)) return null;
  const whose = partsOf(facts, Math.max(from, at - BEFORE), not ? at - 1 : at);
  const doer = whose.at(-1);
  return doer === undefined ? null : { at, not, isSaid, doer, whose: new Set(whose) };
}
