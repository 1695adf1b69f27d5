/** What an article opens with: its headline and the first sentences of its text, read once. */
import { once } from './facts.ts';
import type { Facts } from './facts.ts';

/** Sentences below the headline that say what an article is about. */
const LEAD = 2;
/** Shorter ones are bylines and labels, in words. */
const SENTENCE = 6;

/** The indices of those sentences. */
export const leadOf = once(({ sentences }: Facts): ReadonlySet<number> => {
  const out = new Set<number>();
  let left = LEAD;
  for (const { index, from, to, place } of sentences) {
    if (place === 'headline') out.add(index);
    else if (place === 'body' && to - from >= SENTENCE && left-- > 0) out.add(index);
  }
  return out;
});
