/** Verbs by their forms: "paid" and "pay" are one; reads no sentence. */
import { Kind } from '../../extract/lexicon.ts';
import type { Facts } from '../facts.ts';
import { IRREGULAR_VERBS } from '../words/irregular-verbs-data.ts';

const bases = new Map<string, string>();
for (const line of IRREGULAR_VERBS.split(/[|\n]/u)) {
  const [base = '', ...forms] = line.trim().split(' ');
  for (const form of forms) bases.set(form, base);
}

/** The base of an irregular form; any other word as it is. */
export const verbOf = (word: string): string => bases.get(word) ?? word;

/** "paid", "shut": a form that is no "-ed". */
export const isIrregular = (word: string): boolean => bases.has(word);

/** It may be a past form, a participle, or a common verb in the present. */
export const isVerbForm = ({ plain, words }: Facts, at: number): boolean => {
  const word = plain[at] ?? '';
  return (word.length > 4 && /(?:ed|ing)$/u.test(word)) || bases.has(word) || words.is(at, Kind.finite);
};
