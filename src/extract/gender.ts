/** Tells from titles, nouns and given names whether somebody is a he or a she; from nothing else. */
import { Kind } from './lexicon.ts';
import type { NameRun } from './names.ts';
import type { Words } from './words.ts';

export type Gender = 'he' | 'she' | null;

const HE =
  'mr sir lord baron viscount duke king prince father brother friar pope emir emperor sultan sheikh sheik chairman spokesman congressman councilman businessman policeman alderman husband son imam actor grandfather uncle nephew widower headmaster schoolmaster seaman airman señor senor herr monsieur signor signore haji hajji datuk shri man boy groom bridegroom fiancé landlord grandson stepfather stepson u abu monk brothers men boys dad grandad cowboy salesman fisherman foreman postman milkman fireman nobleman craftsman midshipman stuntman frontman doorman barman abbot priest waiter hero';
const SHE =
  'mrs ms miss dame lady baroness viscountess countess duchess queen princess sister mother abbess nun sheikha sheikhah chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman alderwoman wife daughter actress widow grandmother aunt niece headmistress postmistress mayoress señora senora señorita senorita doña frau madame mademoiselle mme mlle signora hajja hajjah datin puan daw smt woman girl bride fiancée landlady granddaughter stepmother umm sisters women girls mum mom heroine waitress midwife saleswoman noblewoman barmaid chairlady ballerina';

const genders = new Map<string, Gender>([
  ...SHE.split(' ').map((word) => [word, 'she'] as const),
  ...HE.split(' ').map((word) => [word, 'he'] as const),
]);

/** What a title or a noun says: "Mrs", "spokesman", "widow". */
export const genderOfNoun = (word: string): Gender => genders.get(word) ?? null;

/** What the titles before a name say, without its given name. */
export function genderOfTitles(words: Words, run: NameRun): Gender {
  for (let at = run.from; at < run.name; at++) {
    const gender = genderOfNoun(words.lower(at));
    if (gender !== null) return gender;
  }
  return null;
}

/** What titles, the given name, or a word inside the name say ("bint", "-dóttir"). */
export function genderOfName(words: Words, run: NameRun): Gender {
  const titled = genderOfTitles(words, run);
  if (titled !== null || run.to - run.name < 2) return titled;
  if (words.is(run.name, Kind.male)) return 'he';
  if (words.is(run.name, Kind.female)) return 'she';
  for (let at = run.name; at < run.to; at++) {
    const word = words.lower(at);
    if (/^(?:bint|binti|umm)$|d[oó]ttir$/u.test(word)) return 'she';
    if (/^(?:bin|ibn|abu)$/u.test(word)) return 'he';
  }
  return null;
}
