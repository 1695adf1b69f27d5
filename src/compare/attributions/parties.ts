/** Whether two nouns for those who act can be one party; knows no names. */
import { stem } from '../words/plain-word.ts';
import { PARTIES } from './doers-data.ts';

const parties = new Map<string, Set<number>>();
PARTIES.split(/[|\n]/u).forEach((line, index) => {
  for (const word of line.trim().split(/\s+/u))
    if (word !== '') (parties.get(stem(word)) ?? parties.set(stem(word), new Set()).get(stem(word)))?.add(index);
});

const NONE: ReadonlySet<number> = new Set();

/** The lines that a folded word stands in. */
export const partiesOf = (word: string): ReadonlySet<number> => parties.get(stem(word)) ?? NONE;

export const isParty = (word: string): boolean => parties.has(stem(word));

/** Both are known, and share no line. */
export function partiesApart(ones: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return ones.size > 0 && others.size > 0 && ![...ones].some((index) => others.has(index));
}
