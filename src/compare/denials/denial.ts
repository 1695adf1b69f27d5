/** One article says it is so, the other that it is not, or reports a denial. */
import type { RelatedPair } from '../align/align-sentences.ts';
import { contentOf, isQuoted } from '../compared.ts';
import { disputesOf } from './disputed.ts';
import { denialIn, deniedIn } from './denied.ts';
import { isNegation } from './negation.ts';
import type { Denied } from './denied.ts';
import { partsOf } from '../words/sentence-parts.ts';
import type { ChangeIn, Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import type { Finding, Side } from '../finding.ts';

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

/** Stems a denial has to share with what the other reports. */
const LEAST_COMMON = 3;

/** One reports a denial of what the other reports without one. */
export function denials(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  return [
    ...inRelated(pair, related),
    ...unanswered(pair.a, pair.b),
    ...unanswered(pair.b, pair.a).map(turned),
    ...toldElsewhere(pair),
  ];
}

const turned = (finding: Finding): Finding => ({ ...finding, sides: finding.sides.toReversed() as [Side, Side] });

const denial = (one: Side, other: Side): Finding => ({
  type: 'denial',
  severity: 'soft',
  rule: 'denial-in-one',
  sides: [one, other],
});

function inRelated(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  const out: Finding[] = [];
  for (const { a, b, common, share } of related) {
    if (common.size < LEAST_COMMON || share < 0.35) continue;
    const [one, other] = [denialIn(pair.a, a), denialIn(pair.b, b)];
    if (one < 0 === other < 0) continue;
    const [denying, plain, said] = one < 0 ? [pair.b, pair.a, a] : [pair.a, pair.b, b];
    if (deniesToo(plain, common) || said.place === 'caption' || disputesOf(plain).has(said.index)) continue;
    const at = Math.max(one, other);
    if (isQuoted(plain, said.from) || sharedBehind(denying, at, common) < 2) continue;
    const sides = [whole(plain, said), sideOf(denying, at, reach(denying, at))] as const;
    out.push(one < 0 ? denial(...sides) : denial(sides[1], sides[0]));
  }
  return out;
}

/** What the one reports of somebody, whose denial of it the other alone reports. */
function unanswered(telling: Facts, denying: Facts): Finding[] {
  return deniedIn(denying).flatMap((denied): Finding[] => {
    if (!denied.outright || denied.denier === null || denied.stems.size < 2) return [];
    const told = telling.sentences.find(
      (sentence) => sentence.place === 'body' && denialIn(telling, sentence) < 0 && tells(telling, sentence, denied),
    );
    if (
      told === undefined ||
      disputesOf(telling).has(told.index) ||
      deniedIn(telling).some((own) => own.denier === denied.denier)
    )
      return [];
    return [denial(whole(telling, told), sideOf(denying, denied.from, denied.to))];
  });
}

/** So much of what is denied the other sentence has to say. */
const MOST_OF_IT = 0.6;

function tells(facts: Facts, { from, to }: { readonly from: number; readonly to: number }, denied: Denied): boolean {
  const stems = new Set(partsOf(facts, from, to));
  if (denied.denier === null || !stems.has(denied.denier) || isQuoted(facts, from)) return false;
  const shared = [...denied.stems].filter((one) => stems.has(one)).length;
  return shared >= 2 && shared >= denied.stems.size * MOST_OF_IT;
}

/** The article itself reports a denial, somewhere, in sentences about the same. */
const deniesToo = (facts: Facts, common: ReadonlySet<string>): boolean =>
  facts.sentences.some((sentence) => {
    if (denialIn(facts, sentence) < 0) return false;
    const stems = contentOf(facts, sentence);
    return [...common].filter((one) => stems.has(one)).length >= 2;
  });

const MOST_SHOWN = 30;
const whole = (facts: Facts, { from, to }: { readonly from: number; readonly to: number }): Side =>
  sideOf(facts, from, Math.min(to, from + MOST_SHOWN));
const reach = (facts: Facts, at: number): number =>
  Math.min(facts.sentences[facts.sentenceOf[at] ?? -1]?.to ?? at + 1, at + MOST_SHOWN);

/** How many of the shared stems stand behind the word of denying. */
function sharedBehind(facts: Facts, at: number, common: ReadonlySet<string>): number {
  const stems = contentOf(facts, { from: at + 1, to: reach(facts, at) });
  return [...common].filter((one) => stems.has(one)).length;
}
