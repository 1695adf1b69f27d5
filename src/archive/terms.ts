/** How text becomes the terms of the index. Shared by search, suggestions and names, so that all of them mean the same word. */
import { STOP_WORDS } from './stop-words.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ.\-‐‑][\p{L}\p{N}\p{M}]+)*\.?/gu;
const LONGEST = 64;

/** Case, accents and apostrophes are folded: `Müller’s` → `muller's` → `mullers`; `U.S.` → `us`. */
export function fold(text: string): string {
  if (UNADORNED.test(text)) return text.replace(/['’‘`.]/g, '').toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`.]/gu, '')
    .toLowerCase()
    .replace(/[øłđß]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Nothing in it comes apart into letters and accents; most words are so. */
const UNADORNED = /^[\0-\x7F‘’“”–—]*$/;

const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss' };

/** The words of a text in order, not yet folded; a hyphenated word counts as its parts. */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    for (const part of word.split(/[-‐‑]/)) if (part !== '') words.push(part);
  }
  return words;
}

/** The term a word is indexed as: folded, a final possessive dropped; null for stop words. */
export function processTerm(word: string): string | null {
  const term = fold(word.replace(/['’ʼ]s$/i, '')).slice(0, LONGEST);
  return term === '' || STOP_WORDS.has(term) ? null : term;
}

/** Terms of a text in order; stop words are dropped unless nothing else is there. */
export function termsOf(text: string): string[] {
  const words = tokenize(text);
  const terms = words.map(processTerm).filter((term) => term !== null);
  return terms.length > 0 ? terms : words.map((word) => fold(word)).filter((term) => term !== '');
}
