/** A word → what it may speak of: its root, and the families of words it belongs to. Wide, for asking whether something may have been told in other words; never for saying that two things are one. */
import { COUNTRIES } from '../../extract/places-data.ts';
import { stem } from './plain-word.ts';
import { WORD_FAMILIES } from './word-families-data.ts';

const CACHE_MOST = 50_000;
/** Roots are cut off behind so many letters: "negotiator" and "negotiations" are one. */
const LONGEST_ROOT = 6;
const LEAST_ROOT = 3;

const ENDINGS =
  /(?:ations?|ators?|ational|ments?|ness|iti?es|ity|ives?|ions?|ors?|ers?|ures?|ingly|ally|ly|als?|ances?|ences?|ants?|ents?|ful|ing|ed|en|y|i|e)$/u;

/** The root of a folded word: coarse, so that the forms of one word mostly share it. */
export function rootOf(plain: string): string {
  const one = stem(plain);
  const cut = one.replace(ENDINGS, '');
  const kept = (cut.length >= LEAST_ROOT ? cut : one).replace(/([^aeiou])\1$/u, '$1').replace(/(?<=...)[ei]$/u, '');
  return kept.slice(0, LONGEST_ROOT);
}

const families = new Map<string, string[]>();

function learn(words: readonly string[], family: string): void {
  for (const root of new Set(words.map(rootOf))) {
    const known = families.get(root);
    if (known === undefined) families.set(root, [family]);
    else known.push(family);
  }
}

WORD_FAMILIES.trim()
  .split(/[|\n]/u)
  .forEach((family, index) => learn(family.trim().split(' '), `#${index}`));
Object.entries(COUNTRIES).forEach(([country, peoples]) => {
  if (!country.includes(' ')) learn([country, ...peoples.split(' ')], `@${country}`);
});

const cache = new Map<string, readonly string[]>();

/** Keys of a folded word, the root of each of its parts and their families: words with a key in common may speak of one thing. */
export function conceptsOf(plain: string): readonly string[] {
  const found = cache.get(plain);
  if (found !== undefined) return found;
  if (cache.size >= CACHE_MOST) cache.clear();
  const parts = plain.includes('-') ? plain.split('-').filter((part) => part.length > 2) : [plain];
  const keys = [...new Set(parts.flatMap((part) => [rootOf(part), ...(families.get(rootOf(part)) ?? [])]))];
  cache.set(plain, keys);
  return keys;
}
