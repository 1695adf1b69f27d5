/** Whether two quotations are surely one utterance, by their words alone. */
import type { Quoted, QuotedPair } from '../align/align-quoted.ts';
import { isContent } from '../compared.ts';
import type { Facts, FactsPair } from '../facts.ts';

/** Fewest words that tell a quotation from a phrase of the day. */
const LEAST_SAID = 6;
/** Fewer will do where all of them are the same and most say something. */
const LEAST_EXACT = 4;
const LEAST_STEMS = 3;

/** Words enough, and alike enough, to be one utterance. */
export function isOneUtterance({ a: facts, b: others }: FactsPair, { a, b, same, alike }: QuotedPair): boolean {
  if (same >= LEAST_SAID) return alike >= 0.7;
  return same >= LEAST_EXACT && alike === 1 && Math.min(tellingIn(facts, a), tellingIn(others, b)) >= LEAST_STEMS;
}

function tellingIn(facts: Facts, { from, to }: Quoted): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isContent(facts, at) && (facts.reading.nameAt[at] ?? -1) < 0) count++;
  return count;
}
