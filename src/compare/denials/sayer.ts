/** Who says what a sentence tells, as the article's words have it: "the dairy said", "it said" behind a sentence that names the dairy. Names nobody surely. */
import { Kind } from '../../extract/lexicon.ts';
import { isContent } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { rootOf } from '../words/concepts.ts';

/** Words between a verb of saying and whoever says it. */
const REACH = 4;

/** The root of the last word of who says it; null where the article says so itself. */
export function sayerOf(facts: Facts, sentence: ComparedSentence): string | null {
  const { plain, words } = facts;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!words.is(at, Kind.saying)) continue;
    if (/^(?:it|he|she|they)$/u.test(plain[at - 1] ?? '')) {
      const before = facts.sentences[sentence.index - 1];
      return before?.place === 'body' ? sayerOf(facts, before) : null;
    }
    for (let back = at - 1; back >= Math.max(sentence.from, at - REACH); back--)
      if (isContent(facts, back)) return rootOf(plain[back] ?? '');
  }
  return null;
}
