/** The lists of words for acts, made ready to be looked up: by verb, by noun, by the first word of a phrase; reads no text. */
import {
  ACT_WORDS,
  BROUGHT_AWAY,
  DONE_OFTEN,
  DONE_ONCE,
  HAPPEN_WORDS,
  IN_A_MOMENT,
  PHRASE_VERBS,
} from './act-words-data.ts';
import { plainWord } from '../words/plain-word.ts';

/** A phrase but for its first word. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly kinds: string[];
}

/** All forms of a verb for each of them. */
const FORMS = new Map(
  PHRASE_VERBS.split('|').flatMap((line) =>
    line
      .trim()
      .split(' ')
      .map((form): [string, string[]] => [plainWord(form), line.trim().split(' ').map(plainWord)]),
  ),
);

const verbs = new Map<string, string[]>();
const nouns = new Map<string, string[]>();
const phrases = new Map<string, Phrase[]>();

/** The kind of "took place" and the like: the act is told by the noun before. */
export const HAPPEN = '#happen';

function learn(line: string, kind: string): void {
  const [told = '', named = ''] = line.split('|');
  for (const entry of told.trim().split(/\s+/u)) {
    const [first = '', ...rest] = entry.split('_').map(plainWord);
    if (rest.length > 0) learnPhrase(first, rest, kind);
    else if (first !== '') add(verbs, first, kind);
  }
  for (const noun of named.trim().split(/\s+/u))
    if (noun !== '') [noun, `${noun}s`].map(plainWord).forEach((form) => add(nouns, form, kind));
}

function add(to: Map<string, string[]>, word: string, kind: string): void {
  const known = to.get(word);
  if (known === undefined) to.set(word, [kind]);
  else if (!known.includes(kind)) known.push(kind);
}

/** "fire", "claim": a noun for an act, though the form may be a verb of saying. */
export const isActNoun = (word: string): boolean => nouns.has(word);

function learnPhrase(base: string, rest: readonly string[], kind: string): void {
  for (const first of FORMS.get(base) ?? [base]) learnForm(first, rest, kind);
}

function learnForm(first: string, rest: readonly string[], kind: string): void {
  const known = phrases.get(first) ?? [];
  phrases.set(first, known);
  const same = known.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
  if (same === undefined) known.push({ rest, kinds: [kind] });
  else if (!same.kinds.includes(kind)) same.kinds.push(kind);
  known.sort((one, other) => other.rest.length - one.rest.length);
}

ACT_WORDS.trim()
  .split('\n')
  .forEach((line, index) => learn(line, `#${index}`));
learn(HAPPEN_WORDS, HAPPEN);

/** What a verb, or a noun, may tell; none where it is in no list. */
export const verbKinds = (word: string): readonly string[] | undefined => verbs.get(word);
export const nounKinds = (word: string): readonly string[] | undefined => nouns.get(word);

/** Phrases that begin with a word, the longest first. */
export const phrasesFrom = (word: string): readonly Phrase[] => phrases.get(word) ?? [];

/** All forms of a verb that phrases begin with. */
export const formsOf = (verb: string): readonly string[] | undefined => FORMS.get(verb);

/** The kinds of the lines that begin with one of the verbs. */
function kindsOf(firsts: string): ReadonlySet<string> {
  const wanted = new Set(firsts.split(' '));
  const lines = ACT_WORDS.trim().split('\n');
  return new Set(
    lines.flatMap((line, index) => (wanted.has(line.replace('| ', '').split(' ', 1)[0] ?? '') ? [`#${index}`] : [])),
  );
}

/** Kinds of what is done to one thing once: whatever lies between two moments of it, one of them is another's. */
export const ONCE = kindsOf(DONE_ONCE);

/** Who was hurt is taken to more than one place. */
export const TRANSPORT = [...kindsOf(BROUGHT_AWAY)][0] ?? '';

/** Kinds of what befalls somebody in one moment. */
export const MOMENTARY = kindsOf(IN_A_MOMENT);

/** Kinds of what the same people do to the same again. */
export const OFTEN = kindsOf(DONE_OFTEN);
