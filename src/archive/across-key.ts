/** The key by which articles share a speaker by rule: spellings of one full name. Joins no bare surname, and guesses nothing. */
import { CERTAIN_FAMILY_NAMES, POSSIBLE_FAMILY_NAMES } from './family-names-data.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));
const CERTAIN = wordsOf(CERTAIN_FAMILY_NAMES);
const POSSIBLE = wordsOf(POSSIBLE_FAMILY_NAMES);

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
/** The Arabic article, which papers print, join or leave out: `al Masri`, `al-Masri`, `Masri`. */
const ARTICLE = /^(?:al|el)$/u;

const known = new Map<string, string>();
/** Beyond so many names the oldest are forgotten. */
const MOST_KNOWN = 200_000;

/**
 * `key`: a name folded by the extraction, its words apart. One key for spellings that differ in letters with strokes, in hyphens and spaces,
 * middle initials, "Jr", the Arabic article, and the order of an East Asian name whose family name leaves no doubt. Words of one name alone
 * stay what they are: European particles tell people apart, and a surname is nobody's.
 */
export function acrossKey(key: string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  const folded = joined(key.replaceAll(/[øłđðþßæœı]/gu, (letter) => LETTERS[letter] ?? letter).split(' '));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, folded);
  return folded;
}

function joined(given: readonly string[]): string {
  const words = [...given];
  while (words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  const kept = words.filter(
    (word, at) => at === 0 || at === words.length - 1 || (word.length > 1 && !ARTICLE.test(word)),
  );
  return familyFirst(kept).join('');
}

/** The family name first, where exactly one end of the name is one, and the other cannot be. */
function familyFirst(words: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3 || !CERTAIN.has(last)) return words;
  return CERTAIN.has(first) || POSSIBLE.has(first) ? words : [last, ...words.slice(0, -1)];
}
