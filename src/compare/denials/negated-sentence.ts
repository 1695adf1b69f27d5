/** Two sentences about one thing, of which one says no where the other says yes: "no agreement with the union", "an agreement with the union". Soft. */
import type { RelatedPair } from '../align/align-sentences.ts';
import { isSetPhrase } from './claim-phrases.ts';
import { isOfSome, tellsWhich } from './claim-limits.ts';
import { contentOf, isContent, isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { denialIn } from './denied.ts';
import { isNegation } from './negation.ts';
import { agree } from './opposed.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { stem } from '../words/plain-word.ts';

/** Stems in common, and how much of the lighter sentence they are. */
const LEAST_COMMON = 3;
const LEAST_SHARE = 0.45;
/** Words that a negation reaches, and stems of those in common that it has to reach. */
const REACH = 8;
const LEAST_REACHED = 2;
/** Longer sentences say several things. */
const LONGEST = 32;
const MOST_NOTES = 3;
/** Pairs of sentences for which all others of their articles are read. */
const MOST_LOOKED = 20;

const NO = new Set('no nobody none without neither nor'.split(' '));
const HEDGE = new Set(
  'if whether would could may might should will can unless until but although though despite yet however only just more less than longer doubt question unclear'.split(
    ' ',
  ),
);
/** "no longer", "no comment", "not only". */
const SET_BEHIND =
  /^(?:longer|one|comment|only|just|yet|immediately|doubt|less|more|matter|idea|far|necessarily|clear|sure|because)$/u;

/** With a negation these say yes: "did not rule out". */
const SAYS_NO_ITSELF =
  /^(?:rule|ruled|ruling|exclude|excluded|deny|denied|denying|doubt|doubted|lack|lacked|fail|failed|refuse|refused|refusing|oppose|opposed|reject|rejected|prevent|prevented|stop|stopped|forget|forgotten|hide|hidden|miss|missed|dispute|disputed|object|objected)$/u;

export function negatedSentences({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  const out: Finding[] = [];
  let looked = 0;
  for (const { a: one, b: other, common, share } of related) {
    if (out.length >= MOST_NOTES || looked > MOST_LOOKED) break;
    if (
      common.size < LEAST_COMMON ||
      namesAmong(a, one, common) > common.size - 2 ||
      share < LEAST_SHARE ||
      !isPlain(one) ||
      !isPlain(other)
    )
      continue;
    const [left, right] = [negationIn(a, one, common), negationIn(b, other, common)];
    if (left < 0 === right < 0) continue;
    looked++;
    const [no, sentence, yes, its] = left < 0 ? ([b, other, a, one] as const) : ([a, one, b, other] as const);
    if (agree({ a, b }, one, other)) continue;
    if (isOpen(yes, its) || isOpen(no, sentence) || saysToo(yes, its, common) || tellsToo(no, sentence, common))
      continue;
    out.push({
      type: 'denial',
      severity: 'soft',
      rule: 'negation-in-one-sentence',
      sides: [whole(a, one), whole(b, other)],
    });
  }
  return out;
}

/** How many of the stems stand in names. */
function namesAmong(facts: Facts, { from, to }: ComparedSentence, common: ReadonlySet<string>): number {
  const named = new Set<string>();
  for (let at = from; at < to; at++) if ((facts.reading.nameAt[at] ?? -1) >= 0) named.add(stem(facts.plain[at] ?? ''));
  return [...common].filter((one) => named.has(one)).length;
}

const isPlain = ({ from, to, place }: ComparedSentence): boolean => place !== 'caption' && to - from <= LONGEST;

/** A word that says no, with enough of what is common behind it, or right before it; -1 without one. */
function negationIn(facts: Facts, { from, to }: ComparedSentence, common: ReadonlySet<string>): number {
  for (let at = from; at < to; at++) {
    if (
      !saysNo(facts, at) ||
      isQuoted(facts, at) ||
      tellsWhich(facts, at) ||
      isOfSome(facts, { from, to }, { from: at, to: at + 1 })
    )
      continue;
    const reached = new Set<string>();
    let named = 0;
    for (let near = Math.max(from, at - 3); near < Math.min(to, at + REACH); near++) {
      const one = stem(facts.plain[near] ?? '');
      if (!isContent(facts, near) || !common.has(one) || reached.has(one)) continue;
      reached.add(one);
      if ((facts.reading.nameAt[near] ?? -1) >= 0) named++;
    }
    if (reached.size >= LEAST_REACHED && named < reached.size) return at;
  }
  return -1;
}

const saysNo = ({ plain }: Facts, at: number): boolean =>
  (isNegation(plain[at] ?? '') ||
    NO.has(plain[at] ?? '') ||
    (plain[at + 1] === 'to' && /^(?:unable|failed|refused)$/u.test(plain[at] ?? ''))) &&
  !SET_BEHIND.test(plain[at + 1] ?? '') &&
  !SAYS_NO_ITSELF.test(plain[at + 1] ?? '');

function isOpen(facts: Facts, { from, to }: ComparedSentence): boolean {
  if (facts.text[facts.words.outer[to - 1] ?? 0] === '?') return true;
  for (let at = from; at < to; at++)
    if (
      HEDGE.has(facts.plain[at] ?? '') &&
      !(/^(?:can|could)$/u.test(facts.plain[at] ?? '') && isNegation(facts.plain[at + 1] ?? ''))
    )
      return true;
  return false;
}

/** The sentence that says yes has a word of no anywhere; or its article says no of the same elsewhere. */
const saysToo = (facts: Facts, its: ComparedSentence, common: ReadonlySet<string>): boolean => {
  const { plain } = facts;
  for (let at = its.from; at < its.to; at++)
    if (saysNo(facts, at) || isSetPhrase(plain[at] ?? '', plain[at + 1] ?? '')) return true;
  return facts.sentences.some((one) => {
    if (one.index === its.index) return false;
    if (negationIn(facts, one, common) >= 0) return true;
    const own = denialIn(facts, one) < 0 ? null : contentOf(facts, one);
    return own !== null && [...common].some((word) => own.has(word));
  });
};

/** The article that says no tells it elsewhere. */
const tellsToo = (facts: Facts, its: ComparedSentence, common: ReadonlySet<string>): boolean =>
  facts.sentences.some((one) => {
    if (one.index === its.index || negationIn(facts, one, common) >= 0) return false;
    const own = contentOf(facts, one);
    return [...common].filter((word) => own.has(word)).length >= LEAST_COMMON;
  });

const whole = (facts: Facts, { from, to }: ComparedSentence): Side => sideOf(facts, from, to);
