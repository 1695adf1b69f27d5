/** One article says it is so, the other that it is not, or reports a denial. */
import type { RelatedPair } from './align-sentences.ts';
import { contentOf, isQuoted } from './compared.ts';
import { Kind } from '../extract/lexicon.ts';
import type { ChangeIn, Facts, FactsPair } from './facts.ts';
import { sideOf } from './finding.ts';
import type { Finding } from './finding.ts';

const NOT = /^(?:not|never|cannot)$/u;
const NOT_JOINED = /^(?:is|are|was|were|do|does|did|has|have|had|would|could|should|wo|ca)nt$/u;

/** A negation added, and nothing else. */
export function changedNegation({ a, b, change, alike }: ChangeIn): Finding[] {
  const [one, other] = [negatedIn(a, change.aFrom, change.aTo), negatedIn(b, change.bFrom, change.bTo)];
  if (one === other || Math.max(change.aTo - change.aFrom, change.bTo - change.bFrom) > 2 || alike < 0.8) return [];
  const widen = (facts: Facts, from: number, to: number) =>
    sideOf(facts, Math.max(0, from - 1), Math.min(facts.plain.length, to + 2));
  return [
    {
      type: 'denial',
      severity: 'hard',
      rule: 'negation-in-one-sentence',
      sides: [widen(a, change.aFrom, change.aTo), widen(b, change.bFrom, change.bTo)],
    },
  ];
}

/** Words that say no, among these. */
export function negatedIn({ plain }: Pick<Facts, 'plain'>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNegation(plain[at] ?? '')) return true;
  return false;
}

export const isNegation = (word: string): boolean => NOT.test(word) || NOT_JOINED.test(word);

const DENIES = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted)?)$/u;
/** Stems a denial has to share with what the other reports. */
const LEAST_COMMON = 3;

/** One reports a denial of what the other reports without one. */
export function denials(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  const out: Finding[] = [];
  for (const { a, b, common, share } of related) {
    if (common.size < LEAST_COMMON || share < 0.35) continue;
    const [one, other] = [denialIn(pair.a, a), denialIn(pair.b, b)];
    if (one < 0 === other < 0) continue;
    const [denying, plain, said] = one < 0 ? [pair.b, pair.a, a] : [pair.a, pair.b, b];
    if (deniesToo(plain, common) || said.place === 'caption') continue;
    const at = Math.max(one, other);
    if (isQuoted(plain, said.from) || sharedBehind(denying, at, common) < 2) continue;
    const sides = [whole(plain, said), sideOf(denying, at, reach(denying, at))] as const;
    out.push({
      type: 'denial',
      severity: 'soft',
      rule: 'denial-in-one',
      sides: one < 0 ? sides : [sides[1], sides[0]],
    });
  }
  return out;
}

/** The word of denying outside quotation marks, or -1; "did not deny" is none. */
function denialIn(facts: Facts, { from, to }: { readonly from: number; readonly to: number }): number {
  for (let at = from; at < to; at++) {
    if (!DENIES.test(facts.plain[at] ?? '') || isQuoted(facts, at)) continue;
    if (isNegation(facts.plain[at - 1] ?? '') || facts.words.is(at - 1, Kind.determiner | Kind.conjunction)) continue;
    return at;
  }
  return -1;
}

/** The article itself reports a denial, somewhere, in sentences about the same. */
const deniesToo = (facts: Facts, common: ReadonlySet<string>): boolean =>
  facts.sentences.some((sentence) => {
    if (denialIn(facts, sentence) < 0) return false;
    const stems = contentOf(facts, sentence);
    return [...common].filter((one) => stems.has(one)).length >= 2;
  });

const MOST_SHOWN = 30;
const whole = (facts: Facts, { from, to }: { readonly from: number; readonly to: number }) =>
  sideOf(facts, from, Math.min(to, from + MOST_SHOWN));
const reach = (facts: Facts, at: number): number =>
  Math.min(facts.sentences[facts.sentenceOf[at] ?? -1]?.to ?? at + 1, at + MOST_SHOWN);

/** How many of the shared stems stand behind the word of denying. */
function sharedBehind(facts: Facts, at: number, common: ReadonlySet<string>): number {
  const stems = contentOf(facts, { from: at + 1, to: reach(facts, at) });
  return [...common].filter((one) => stems.has(one)).length;
}
