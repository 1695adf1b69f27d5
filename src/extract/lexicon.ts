/** What kinds a single word can be of, as bits, looked up by its lower-case form; knows words, never sentences. */
import { ADVERBS, AUXILIARIES, NAMING, SAID_NOUNS, SAYING } from './cues-data.ts';
import { FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES } from './given-names-data.ts';
import { MORE_PARTICLES } from './particles-data.ts';
import { COUNTRIES, PLACES } from './places-data.ts';
import { HONORIFICS, MORE_ROLES, SHORT_TITLES } from './titles-data.ts';
import * as data from './words-data.ts';
import { WORLD_FAMILY_FIRST, WORLD_FEMALE, WORLD_MALE } from './world-names-data.ts';

/** One bit a kind; a word may be of several. */
export const Kind = {
  saying: 1,
  gerund: 2,
  naming: 4,
  pronoun: 8,
  determiner: 16,
  preposition: 32,
  conjunction: 64,
  auxiliary: 128,
  adverb: 256,
  time: 512,
  relative: 1024,
  title: 2048,
  role: 4096,
  body: 8192,
  document: 16384,
  place: 32768,
  demonym: 65536,
  male: 131072,
  female: 262144,
  abbreviation: 524288,
  particle: 1048576,
  notName: 2097152,
  bodyName: 4194304,
  familyFirst: 8388608,
  /** The form is a bare infinitive or a plural: "say". */
  base: 16777216,
  /** A common verb in a form that is nothing else: "went", "wants". */
  finite: 33554432,
  /** A noun for what is said: "claim", "promise". */
  saidNoun: 67108864,
} as const;

/** A cue of any sort. */
export const CUE = Kind.saying | Kind.naming;

/** Words that are never part of a name unless the article prints them so in mid-sentence. */
export const FUNCTION =
  Kind.pronoun |
  Kind.determiner |
  Kind.preposition |
  Kind.conjunction |
  Kind.auxiliary |
  Kind.adverb |
  Kind.relative |
  Kind.notName;

const kinds = new Map<string, number>();

function learn(words: string, kind: number): void {
  for (const word of words.split(/[\s|]+/u)) if (word !== '') kinds.set(word, (kinds.get(word) ?? 0) | kind);
}

/** The forms of a verb of the lists: base, past, -s, participle, and -ing ("-" where the verb has none). */
export function formsOf(entry: string): string[] {
  const [base = '', past = pastOf(base), third = thirdOf(base), gerund = gerundOf(base), participle = past] =
    entry.split('/');
  return [base, past, third, participle, gerund];
}

function learnVerbs(entries: string, kind: number): void {
  for (const entry of entries.split(/\s+/u)) {
    if (entry === '') continue;
    const [base = '', past = '', third = '', participle = '', gerund = ''] = formsOf(entry);
    learn(base, kind | Kind.base);
    learn([past, third, participle].join(' '), kind);
    if (gerund !== '-') learn(gerund, kind | Kind.gerund);
  }
}

const pastOf = (base: string): string => (base.endsWith('e') ? `${base}d` : `${base}ed`);
const thirdOf = (base: string): string => (/(?:s|sh|ch|x|z)$/u.test(base) ? `${base}es` : `${base}s`);
const gerundOf = (base: string): string => `${base.replace(/(?<!e)e$/u, '')}ing`;

learnVerbs(SAYING, Kind.saying);
learnVerbs(NAMING, Kind.naming);
learn(ADVERBS, Kind.adverb);
learn(AUXILIARIES, Kind.auxiliary);
learn(data.PRONOUNS, Kind.pronoun);
learn(data.RELATIVES, Kind.relative);
learn(data.DETERMINERS, Kind.determiner);
learn(data.PREPOSITIONS, Kind.preposition);
learn(data.CONJUNCTIONS, Kind.conjunction);
learn(data.TIMES, Kind.time);
learn(data.NOT_NAMES, Kind.notName);
learn(`${data.TITLES} ${HONORIFICS}`, Kind.title);
learn(`${data.ROLES} ${MORE_ROLES}`, Kind.role);
learn(data.BODIES, Kind.body);
learn(data.FINITE, Kind.finite);
learn(SAID_NOUNS, Kind.saidNoun);
learn(data.DOCUMENTS, Kind.document);
learn(data.BODY_NAMES, Kind.bodyName);
learn(`${data.PARTICLES} ${MORE_PARTICLES}`, Kind.particle);
learn(`${data.ABBREVIATIONS} ${SHORT_TITLES}`, Kind.abbreviation);
learn(PLACES, Kind.place);
learn(`${MALE_NAMES} ${WORLD_MALE}`, Kind.male);
learn(`${FEMALE_NAMES} ${WORLD_FEMALE}`, Kind.female);
learn(`${FAMILY_FIRST} ${WORLD_FAMILY_FIRST}`, Kind.familyFirst);
for (const [country, peoples] of Object.entries(COUNTRIES)) {
  if (!country.includes(' ')) learn(country, Kind.place);
  learn(peoples, Kind.demonym);
}

/** The kinds of a word given in lower case; 0 for a word the lists do not hold. */
export const kindsOf = (word: string): number => kinds.get(word) ?? 0;

/** Open addressing over the words of the lists, so that a word of a text is looked up where it stands, without a copy. */
const SLOTS = 1 << 15;
const slots = new Int16Array(SLOTS).fill(-1);
const entries = [...kinds.keys()];
const bits = Int32Array.from(kinds.values());

/** The hash of a word with one more unit, A–Z folded; that of no unit is 0. */
export const hashed = (hash: number, code: number): number =>
  (Math.imul(hash, 31) + (code >= 0x41 && code <= 0x5a ? code + 32 : code)) | 0;

/** Hash of `text[from, to)`. */
export function hashAt(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

const hashes = Int32Array.from(entries, (word) => hashAt(word, 0, word.length));
hashes.forEach((hash, index) => {
  let slot = slotOf(hash);
  while (slots[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = index;
});

/** No word of the lists is longer. */
const LONGEST = 24;

/** The kinds of the word `text[from, to)` as it is, in any case; `hash` is what `hashAt` gives for it. */
export function kindsAt(text: string, from: number, to: number, hash: number): number {
  if (to - from > LONGEST) return 0;
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const index = slots[slot] ?? -1;
    if (index === -1) return 0;
    if (hashes[index] === hash && same(entries[index] ?? '', text, from, to)) return bits[index] ?? 0;
  }
}

const NAMED = Kind.male | Kind.female | Kind.familyFirst | Kind.particle | Kind.title | Kind.place;

/** "María" is "Maria": the kinds of the word without its accents, as a part of a name. */
export function kindsUnaccented(text: string, from: number, to: number): number {
  if (to - from > LONGEST) return 0;
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) > 0x7f && text[at] !== '’')
      return (
        kindsOf(
          text
            .slice(from, to)
            .normalize('NFD')
            .replace(/\p{M}+/gu, '')
            .toLowerCase(),
        ) & NAMED
      );
  return 0;
}

function same(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (hashed(0, text.charCodeAt(from + at)) !== word.charCodeAt(at)) return false;
  return true;
}
