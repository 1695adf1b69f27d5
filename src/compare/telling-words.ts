/** The words of an article that may bear a fact, as keys of what they may speak of; and what people are called in it, with their names and without. */
import { FUNCTION, Kind } from '../extract/lexicon.ts';
import type { NameRun } from '../extract/names.ts';
import { Gap, Shape } from '../extract/words.ts';
import { conceptsOf } from './concepts.ts';
import { EVERYWHERE } from './everywhere-data.ts';
import type { Facts } from './facts.ts';
import { COMMON_WORDS } from './fold-data.ts';

const SMALL = (FUNCTION & ~Kind.notName) | Kind.time;

/** A word that may bear a fact. */
function says({ words, plain }: Facts, at: number): boolean {
  const word = plain[at] ?? '';
  if (words.shaped(at, Shape.digit) || word.length < 3 || EVERYWHERE.has(word) || COMMON_WORDS.has(word)) return false;
  return !words.is(at, SMALL) || words.shaped(at, Shape.upper);
}

/** Keys of a word that says something: of a name its first letters too, for "Norway" and "Norwegian". */
export function keysAt(facts: Facts, at: number): readonly string[] {
  const word = facts.plain[at] ?? '';
  if (!says(facts, at)) return [];
  const keys = conceptsOf(word);
  return word.length > 4 && facts.words.shaped(at, Shape.capital) ? [...keys, `^${word.slice(0, 4)}`] : keys;
}

/** Nouns behind an article that no name follows; of persons or not, for no list holds every trade. */
export function unnamedIn(facts: Facts): Set<string> {
  const { plain, reading } = facts;
  const out = new Set<string>();
  for (let at = 1; at < plain.length; at++) {
    const article = [at - 1, at - 2, at - 3].some((before) =>
      /^(?:a|an|the|his|her|their|its|one|another)$/u.test(plain[before] ?? ''),
    );
    if (!article || !says(facts, at) || /[^s]s$/u.test(plain[at] ?? '') || facts.words.shaped(at, Shape.capital))
      continue;
    if ((reading.nameAt[at] ?? -1) < 0 && (reading.nameAt[at + 1] ?? -1) < 0)
      for (const key of conceptsOf(plain[at] ?? '')) out.add(key);
  }
  return out;
}

/** What a person is called in front of the name or behind it: "tenor Aldo Brisk", "Aldo Brisk, the tenor". Keys. */
export function callingsOf(facts: Facts, { from, name, to }: NameRun): string[] {
  const out: string[] = [];
  const add = (at: number): void => void (says(facts, at) && out.push(...conceptsOf(facts.plain[at] ?? '')));
  for (let at = from; at < name; at++) out.push(...conceptsOf(facts.plain[at] ?? ''));
  const { words } = facts;
  for (let at = from - 1; at > from - 3 && words.gap[at + 1] === Gap.space && !words.is(at, FUNCTION); at--) add(at);
  for (let at = to; at < to + 6 && words.gapHas(to, Gap.comma); at++) if (words.is(at, Kind.role | Kind.title)) add(at);
  return out;
}
