/** Whether a last word stands for one and the same in two articles: "Ida Osk" and "Osk", never "Ben Osk", "Osk" the town, or "Bay League" and "Reed League". */
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { isCountry, keyOfName } from './name-bound.ts';

/** By key of the last word, as the article prints it. */
export function isOne(one: Facts, other: Facts, key: string): boolean {
  if (isCountry(key)) return true;
  const [mine, its] = [printedIn(one).get(key), printedIn(other).get(key)];
  if (mine === undefined || its === undefined) return false;
  if ((mine.person && !its.bare) || (its.person && !mine.bare)) return false;
  if ([...mine.whole].some((name) => its.whole.has(name))) return true;
  if (!mine.person || !its.person) return false;
  return mine.given.size === 0 || its.given.size === 0 || [...mine.given].some((word) => its.given.has(word));
}

interface Printed {
  /** Whole names without title. */
  readonly whole: Set<string>;
  /** Their words before the last. */
  readonly given: Set<string>;
  person: boolean;
  /** It stands without "the". */
  bare: boolean;
}

const printedIn = once((facts: Facts): ReadonlyMap<string, Printed> => {
  const out = new Map<string, Printed>();
  facts.reading.names.forEach(({ name, to, kind }, index) => {
    const key = keyOfName(facts, index);
    const known = out.get(key) ?? { whole: new Set<string>(), given: new Set<string>(), person: false, bare: false };
    out.set(key, known);
    known.person ||= kind === 'person';
    known.bare ||= facts.plain[name - 1] !== 'the';
    const words = facts.plain.slice(name, to);
    known.whole.add(words.join(' '));
    for (const word of words.slice(0, -1)) known.given.add(word);
  });
  return out;
});
