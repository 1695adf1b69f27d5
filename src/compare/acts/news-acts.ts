/** Which acts an article is about: those that its headline and its first sentences tell, by kind; compares nothing. */
import type { Facts } from '../facts.ts';
import { once } from '../facts.ts';
import { HAPPEN } from './act-lines.ts';
import { wordsOf } from './acts.ts';

/** Sentences behind the headline that tell the news. */
const FIRST = 2;

/** Read once an article: kinds of the acts that are its news. */
export const newsKinds = once((facts: Facts): ReadonlySet<string> => {
  const out = new Set<string>();
  let left = FIRST;
  for (const sentence of facts.sentences) {
    if (sentence.place === 'caption') continue;
    if (sentence.place === 'body' && left-- <= 0) break;
    for (const { kinds, listed } of wordsOf(facts, sentence))
      if (listed) for (const kind of kinds) if (kind !== HAPPEN) out.add(kind);
  }
  return out;
});
