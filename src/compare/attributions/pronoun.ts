/** Whom "he" or "they" stands for where the words before name one alone; else nobody. */
import { Kind } from '../../extract/lexicon.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { isParty } from './parties.ts';

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly passive: boolean;
  readonly pronoun: number;
}

/** Words back that are looked through. */
const BACK = 60;

/** The last one named before the pronoun, by a full name or a noun for a party: none where the last two differ in kind. */
export function personBefore(facts: Facts, { index }: ComparedSentence, at: number): Phrase | null {
  const { plain, words, reading, sentences } = facts;
  const isMany = plain[at] === 'they';
  const first = sentences[Math.max(0, index - 4)];
  const floor = Math.max(0, at - BACK, first?.place === 'body' ? first.from : 0);
  for (let word = at - 1; word >= floor; word--) {
    const run = reading.names[reading.nameAt[word] ?? -1];
    if (run !== undefined && !isMany && (run.kind === 'person' || run.kind === 'unclear'))
      return { from: run.name, to: run.to, passive: false, pronoun: at };
    if (run !== undefined) continue;
    if (
      isParty(plain[word] ?? '') &&
      words.is(word, Kind.role | Kind.title) &&
      (plain[word] ?? '').endsWith('s') === isMany
    ) {
      let from = word;
      while (
        from > floor &&
        words.gap[from] === 1 &&
        !words.is(from - 1, Kind.preposition | Kind.auxiliary | Kind.conjunction | Kind.saying)
      ) {
        from--;
        if (words.is(from, Kind.determiner)) break;
      }
      return { from, to: word + 1, passive: false, pronoun: at };
    }
  }
  return null;
}
