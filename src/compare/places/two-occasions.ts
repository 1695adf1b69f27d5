/** Whether two sentences that tell much alike are of two occasions by what one of them says besides: "another", a year long ago, another number of the same; compares no places. */
import type { ComparedSentence } from '../compared.ts';
import { LONGEST_COMPARED } from '../compared.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { quantityConflict } from '../figures/quantity-conflict.ts';
import type { Quantity } from '../figures/read-quantities.ts';
import { isYear } from '../figures/read-quantities.ts';

/** A place by its words, half-open: what it says itself, "on the second floor", tells no occasion. */
interface Place {
  readonly from: number;
  readonly to: number;
}

export function areTwoOccasions({ a, b }: FactsPair, one: Place, other: Place): boolean {
  const [mine, theirs] = [toldAround(a, one), toldAround(b, other)];
  return (
    mine.some((at) => isAnother(a, at)) !== theirs.some((at) => isAnother(b, at)) ||
    mine.some((at) => isYear(a, at) && !b.plain.includes(a.plain[at] ?? '')) ||
    theirs.some((at) => isYear(b, at) && !a.plain.includes(b.plain[at] ?? '')) ||
    countsApart({ a, b }, one, other)
  );
}

/** The words of its sentence but for its own. */
function toldAround(facts: Facts, { from, to }: Place): number[] {
  const sentence = sentenceAt(facts, from);
  const out: number[] = [];
  for (let at = sentence?.from ?? 0; at < Math.min(sentence?.to ?? 0, (sentence?.from ?? 0) + LONGEST_COMPARED); at++)
    if (at < from || at >= to) out.push(at);
  return out;
}

const sentenceAt = ({ sentences, sentenceOf }: Facts, at: number): ComparedSentence | undefined =>
  sentences[sentenceOf[at] ?? -1];

const isAnother = ({ plain }: Facts, at: number): boolean =>
  ANOTHER.test(plain[at] ?? '') || (plain[at] === 'well' && plain[at - 1] === 'as');

const ANOTHER = /^(?:another|second|too|similar|similarly|likewise|elsewhere|copy|replica)$/u;

/** "killing four passengers", "killing nine passengers": a number and a place that differ together. */
function countsApart({ a, b }: FactsPair, one: Place, other: Place): boolean {
  const [ones, others] = [countsAround(a, one), countsAround(b, other)];
  return ones.some((left) =>
    others.some(
      (right) => left.nouns.some((noun) => right.nouns.includes(noun)) && quantityConflict(left, right) !== 'none',
    ),
  );
}

function countsAround(facts: Facts, { from, to }: Place): Quantity[] {
  const sentence = sentenceAt(facts, from);
  return within(facts.quantities, sentence?.from ?? 0, sentence?.to ?? 0).filter(
    (its) => its.sort === null && (its.to <= from || its.from >= to) && !(facts.plain[its.from] ?? '').includes('-'),
  );
}
