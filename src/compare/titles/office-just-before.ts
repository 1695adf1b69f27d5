/** Reads the office that a sentence ends with where the next one begins with a name: "… the departure of its finance director. Ida Osk, who …"; of whoever has no other. */
import { Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';
import { isOfficeWord, officeIn } from './office-words.ts';
import type { Office } from './office-words.ts';

/** Longest office so read, in words. */
const LONGEST = 6;

/** `name`: the word that the name begins with. None where the sentence before names a person. */
export function officeJustBefore(facts: Facts, name: number): Office | null {
  const { plain, words, sentences, sentenceOf, reading } = facts;
  const own = sentences[sentenceOf[name] ?? -1];
  const before = sentences[(own?.index ?? 0) - 1];
  if (own?.from !== name || before?.place !== 'body' || !isOfficeWord(plain[before.to - 1] ?? '')) return null;
  if (reading.names.some(({ from, kind }) => kind === 'person' && from >= before.from && from < before.to)) return null;
  for (let from = before.to - 2; from > Math.max(before.from, before.to - LONGEST); from--)
    if (/^(?:the|its|his|her|their|our)$/u.test(plain[from] ?? '') || words.shaped(from, Shape.possessive))
      return officeIn(facts, { from, to: before.to });
  return null;
}
