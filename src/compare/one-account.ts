/** Whether two articles tell the same sentence by sentence, or only belong to one story; compares nothing. */
import type { Alignment } from './align/align-sentences.ts';
import { isFull } from './compared.ts';
import type { FactsPair } from './facts.ts';

/** Sentences that share so much of their content tell one thing. */
const ONE_THING = 0.35;
/** Share of the sentences of each that the other tells too; or of a short one that stands whole within a long one. */
const LEAST_OF_BOTH = 0.18;
const MOST_OF_ONE = 0.5;
/** Of fewer sentences a share says nothing. */
const FEW = 8;

/**
 * Reports of one event tell mostly the same; articles of one story, such as a campaign, share its people and places and tell of other matters. A number or
 * a day that two such articles give is seldom of one thing. (Of a hundred pairs of reports nine fall below, of 941 pairs of likest articles on other matters all but 57.) What an abstract says is in our words, so nothing follows from them.
 */
export function isOneAccount({ a, b }: FactsPair, { related, sameA, sameB }: Alignment): boolean {
  const [ones, others] = [a.sentences.length, b.sentences.length];
  if (Math.min(ones, others) < FEW || !isFull(a) || !isFull(b)) return true;
  const [toldA, toldB] = [new Set(sameA), new Set(sameB)];
  for (const { a: one, b: other, share } of related) {
    if (share < ONE_THING) continue;
    toldA.add(one.index);
    toldB.add(other.index);
  }
  const [left, right] = [toldA.size / ones, toldB.size / others];
  return Math.min(left, right) >= LEAST_OF_BOTH || Math.max(left, right) >= MOST_OF_ONE;
}
