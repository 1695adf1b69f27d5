/** The words of an article that may bear a fact, as keys of what they may speak of; and what people are called in it, with their names and without. */
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import type { NameRun } from '../../extract/names.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { conceptsOf } from '../words/concepts.ts';
import { EVERYWHERE } from '../events/everywhere-data.ts';
import type { Facts } from '../facts.ts';
import { COMMON_WORDS } from '../words/fold-data.ts';
import { MONEY_NOUNS } from '../figures/loose-numbers-data.ts';
import { ORDINALS, UNITS } from '../figures/numbers-data.ts';
import { retellingsOf } from './retellings.ts';
import { timeOfYear } from './seasons.ts';

const SMALL = (FUNCTION & ~Kind.notName) | Kind.time;

/** A word that may bear a fact. */
function says({ words, plain }: Facts, at: number): boolean {
  const word = plain[at] ?? '';
  if (word.length === 2 && words.shaped(at, Shape.upper)) return true;
  if (words.shaped(at, Shape.digit) || word.length < 3 || EVERYWHERE.has(word) || COMMON_WORDS.has(word)) return false;
  if (Object.hasOwn(ORDINALS, word)) return true;
  return (!words.is(at, SMALL) && !OF_NUMBERS.has(word)) || words.shaped(at, Shape.upper);
}

/** Of numbers, which are told by their values. */
const OF_NUMBERS: ReadonlySet<string> = new Set(
  ['thousand', 'million', 'billion', 'trillion', 'percent', 'cent', ...Object.keys(UNITS), ...MONEY_NOUNS].flatMap(
    (word) => [word, `${word}s`, `${word}es`],
  ),
);

/**
 * Keys of a word that says something: of a name its first letters too, for "Norway" and "Norwegian".
 * A person’s name stands for itself alone: Baker is no baker.
 */
export function keysAt(facts: Facts, at: number): readonly string[] {
  const known = read.get(facts) ?? [];
  if (known.length === 0) read.set(facts, known);
  return (known[at] ??= readKeys(facts, at));
}

/** Asked for again and again while parts are weighed. */
const read = new WeakMap<Facts, (readonly string[])[]>();

function readKeys(facts: Facts, at: number): readonly string[] {
  const word = facts.plain[at] ?? '';
  if (MIXED.test(word)) return [`${NUMBERED}${word}`];
  if (!says(facts, at)) return [];
  if (!facts.words.shaped(at, Shape.capital)) return allKeys(word);
  const own = nameKey(word);
  if (isOfPerson(facts, at)) return [own];
  return word.length > 4 ? [...conceptsOf(word), `^${word.slice(0, 4)}`, own] : [...conceptsOf(word), own];
}

/** "82nd", "b12", "7a". */
const MIXED = /^(?:\d{2,}[a-z]{1,3}|[a-z]{1,3}-?\d{1,4})$/u;

const CACHE_MOST = 50_000;
const cache = new Map<string, readonly string[]>();

/** The same object for a word at every place: what is asked of it is kept by that. */
function allKeys(word: string): readonly string[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_MOST) cache.clear();
  const keys = [...conceptsOf(word), ...retellingsOf(word), ...timeOfYear(word)];
  cache.set(word, keys);
  return keys;
}

const NUMBERED = '=';

export const isNumbered = (key: string): boolean => key.startsWith(NUMBERED);

/** The key of a word of a name, as it is written. */
export const nameKey = (plain: string): string => `~${plain}`;

function isOfPerson({ reading }: Facts, at: number): boolean {
  const run = reading.names[reading.nameAt[at] ?? -1];
  return run?.kind === 'person' && at >= run.name;
}

const DETERMINERS: ReadonlySet<string> = new Set('a an the his her their its one another'.split(' '));

/** Nouns behind an article that no name follows; of persons or not, for no list holds every trade. */
export function unnamedIn(facts: Facts): Set<string> {
  const { plain, reading } = facts;
  const out = new Set<string>();
  for (let at = 1; at < plain.length; at++) {
    const article = [at - 1, at - 2, at - 3].some((before) => DETERMINERS.has(plain[before] ?? ''));
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
