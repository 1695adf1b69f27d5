/** One utterance that two articles print in words of their own: two translations, or one remembered. */
import type { Span } from '../../model/span.ts';
import { candidatePairs } from '../align/align-quoted.ts';
import type { Quoted, QuotedPair } from '../align/align-quoted.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { wordAt } from '../attributions/speaker-of.ts';
import { retoldPairs } from './retold-pairs.ts';
import type { Utterance } from './variants-utterance.ts';
import { speakersOf } from './who-speaks.ts';

/** Longest words shown of a difference. */
export const LONGEST_SHOWN = 60;

export function translations(pair: FactsPair, aligned: readonly QuotedPair[]): Finding[] {
  const shown = (facts: Facts, { from, to }: Quoted) => sideOf(facts, from, Math.min(to, from + LONGEST_SHOWN));
  const inMarks = translated(pair, aligned).map(([one, other]) => [shown(pair.a, one), shown(pair.b, other)] as const);
  return [...inMarks, ...retold(pair)].map((sides) => ({
    type: 'wording',
    severity: 'soft',
    rule: 'quotation-in-another-order',
    sides,
  }));
}

/** Words of one speaker that share most of what they say, in another order: two translations, or one remembered. */
export function translated(pair: FactsPair, aligned: readonly QuotedPair[]): [Quoted, Quoted][] {
  const taken = new Set(aligned.flatMap(({ a, b }) => [a.from, -1 - b.from]));
  return candidatePairs(pair).flatMap(([one, other, shared]): [Quoted, Quoted][] => {
    if (taken.has(one.from) || taken.has(-1 - other.from) || shared < 4) return [];
    const [few, many] = [Math.min(one.stems.size, other.stems.size), Math.max(one.stems.size, other.stems.size)];
    if (shared / few < 0.6 || shared / many < 0.35) return [];
    return speakersOf(pair, one, other) === 'same' ? [[one, other]] : [];
  });
}

/** The same with what stands around the marks: a sentence half quoted, half retold, beside another; none that the other prints in its words, too. */
function retold({ a, b }: FactsPair): (readonly [Side, Side])[] {
  const met: [Utterance, Utterance][] = [];
  const printed = new Set<Utterance>();
  for (const [one, other, relation] of retoldPairs({ a, b })) {
    if (relation === 'translation') met.push([one, other]);
    else printed.add(one).add(other);
  }
  return met
    .filter((both) => !both.some((one) => printed.has(one)))
    .map(([one, other]) => [marked(a, one), marked(b, other)] as const)
    .filter(
      ([one, other]) => Math.min(one.to - one.from, other.to - other.from) >= LEAST_WORDS && one.value !== other.value,
    );
}

/** Shorter ones are turns of phrase. */
const LEAST_WORDS = 5;

/** From the first of its words between marks to the last. */
function marked(facts: Facts, { said }: Utterance): Side {
  const spans: readonly Span[] = said.quotation.pieces.flatMap(({ quoted }) => quoted);
  const from = wordAt(facts, spans[0]?.start ?? 0);
  const to = wordAt(facts, spans.at(-1)?.end ?? 0);
  return sideOf(facts, from, Math.max(from + 1, Math.min(to, from + LONGEST_SHOWN)));
}
