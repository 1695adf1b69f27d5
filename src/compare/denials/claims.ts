/** Reads the predicates of an article that exclude others: "the wall had held", "wept", "denied giving". Sets nothing against another article. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { claimAt } from './claim-at.ts';
import type { Claim } from './claim-at.ts';
import { disputesOf } from './disputed.ts';
import { isNegation } from './negation.ts';
import { phrasesAt } from './phrases-at.ts';

const MOST_CLAIMS = 200;
/** Those of an article, read once. */
export const claimsOf = once((facts: Facts): readonly Claim[] => {
  const out: Claim[] = [];
  for (const sentence of facts.sentences) {
    if (out.length >= MOST_CLAIMS) break;
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED) continue;
    const found = claimsIn(facts, sentence);
    if (found.length > 0 && !isBackground(facts, sentence)) out.push(...answered(facts, sentence, found));
  }
  return out;
});

/** What the next sentence denies is told as denied: it stands by the words of denying. */
function answered(facts: Facts, { index }: ComparedSentence, found: readonly Claim[]): readonly Claim[] {
  const dispute = disputesOf(facts).get(index);
  if (dispute === undefined) return found;
  return found.map((claim) => ({
    ...claim,
    ...dispute,
    pole: claim.pole === 0 ? 1 : 0,
    voice: () => 'said',
    turned: true,
    denied: true,
  }));
}

function claimsIn(facts: Facts, sentence: ComparedSentence): Claim[] {
  const out: Claim[] = [];
  let turn: number | null = null;
  for (let at = sentence.from; at < sentence.to; at++)
    for (const met of phrasesAt(facts, at)) {
      if (met.to > sentence.to) continue;
      turn ??= deniedAnswer(facts, sentence);
      const claim = claimAt(facts, { sentence, at, met, isTurned: at < turn });
      if (claim !== null) out.push(claim);
    }
  return out;
}

/** An older matter. */
function isBackground({ plain, words }: Facts, { from, to }: ComparedSentence): boolean {
  for (let at = from; at < to; at++) {
    if (
      words.shaped(at, Shape.digit) &&
      /^(?:1\d|20)\d\d$/u.test(plain[at] ?? '') &&
      /^(?:in|of|during)$/u.test(plain[at - 1] ?? '') &&
      !plain.slice(Math.max(from, at - 6), at).some((word) => word === 'until' || word === 'since')
    )
      return true;
    if (plain[at] === 'ago' && /^(?:years?|decades?)$/u.test(plain[at - 1] ?? '')) return true;
  }
  return false;
}

/** "Asked whether it had come up, he said it had not": where the answer begins that denies what is asked; -1 without one. */
function deniedAnswer({ plain, words }: Facts, { from, to }: ComparedSentence): number {
  let asked = -1;
  for (let at = from; at < to; at++) {
    if ((plain[at] === 'whether' || plain[at] === 'if') && plain[at - 1] === 'asked') asked = at;
    if (asked < 0 || !words.is(at, Kind.saying) || at - asked < 2) continue;
    const last = plain.slice(at + 1, Math.min(to, at + 5));
    const not = last.findIndex(isNegation);
    if (not >= 0 && not <= 3 && (at + 2 + not >= to || words.gap[at + 2 + not] !== Gap.space)) return at;
  }
  return -1;
}
