/** Folds a printed name to the key by which articles share a speaker; knows nothing of who the speaker is. */
import { kindsOf, Kind } from './lexicon.ts';
import { COUNTRIES } from './places-data.ts';
import { Shape } from './words.ts';
import type { Words } from './words.ts';

/** Adjective or people → country, folded. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES).flatMap(([country, peoples]) =>
    peoples.split(' ').map((people) => [people, country] as const),
  ),
);

/** Words of unaccented letters: nothing to fold but their case. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

/** Lower case, without accents and apostrophes, hyphens and stops as spaces: "Jean-Luc O’Té" → "jean luc ote". */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']s(?!\p{L})/gu, '')
    .replace(/[’'‘`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A word folded; most need no more than their small letters. */
export const foldWord = (words: Words, at: number): string =>
  words.shaped(at, Shape.plain) ? words.lower(at) : foldName(words.lower(at));

/**
 * The key of a speaker's name: folded, titles and the article dropped, middle initials dropped, and a body's nation by its country:
 * "President Mara O’Té" → "mara ote"; "the Ruritanian Foreign Ministry" and "Ruritania’s foreign ministry" share a key.
 */
export function speakerKey(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length > 1 && /^(?:the|a|an)$/u.test(words[0] ?? '')) words.shift();
  if (words.some((word) => (kindsOf(word) & Kind.body) !== 0) && !isPersonal(words)) {
    return words.map((word) => countryOf.get(word) ?? word).join(' ');
  }
  let first = 0;
  while (first < words.length - 1 && isTitle(words[first] ?? '')) first++;
  const rest = words.slice(first);
  return rest.filter((word, index) => index === 0 || index === rest.length - 1 || word.length > 1).join(' ');
}

const isTitle = (word: string): boolean =>
  (kindsOf(word) & (Kind.title | Kind.demonym)) !== 0 && (kindsOf(word) & (Kind.male | Kind.female)) === 0;

/** A title before and no body's word at the end: "House Speaker Ida Roe". */
const isPersonal = (words: readonly string[]): boolean => (kindsOf(words.at(-1) ?? '') & Kind.body) === 0;
