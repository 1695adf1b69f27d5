/** The predicates of `opposites-data.ts` by their first word, in all their forms. */
import { formsOf } from '../../extract/lexicon.ts';
import { SET_PHRASES } from '../words/irregular-verbs-data.ts';
import { OPPOSITES_OF_THINGS } from './opposites-data.ts';
import { OPPOSITES_OF_PERSONS } from './opposites-of-persons-data.ts';
import { plainWord, stem } from '../words/plain-word.ts';
import { ownOf } from '../words/own-of.ts';

/** All of them; a claim's family is an index into these. */
export const OPPOSITES = [...OPPOSITES_OF_THINGS, ...OPPOSITES_OF_PERSONS] as const;

export interface Phrase {
  readonly family: number;
  readonly pole: 0 | 1;
  readonly words: readonly string[];
  /** `base` and `gerund` count only behind a negation or a denial: "did not concede", "denied giving"; `present` only in headlines. */
  readonly form: 'any' | 'base' | 'gerund' | 'present' | 'denied';
}

const FORMS = ['base', 'any', 'present', 'any', 'gerund'] as const;

/** Longest first. */
export const phrases = new Map<string, Phrase[]>();
OPPOSITES.forEach(({ poles }, family) =>
  poles.split('|').forEach((entries, index) => {
    for (const entry of entries.split(',')) learn(entry.trim(), { family, pole: index === 0 ? 0 : 1 });
  }),
);

function learn(entry: string, where: Pick<Phrase, 'family' | 'pole'>): void {
  if (entry === '') return;
  const [head = '', ...rest] = entry.replace(/^[=~]/u, '').split(/\s+/u);
  const forms = entry.startsWith('=') ? [head] : formsOf(head);
  forms.forEach((form, index) => {
    const words = [form, ...rest].map(plainWord);
    const how = entry.startsWith('=') ? 'any' : entry.startsWith('~') ? 'denied' : (FORMS[index] ?? 'any');
    const known = phrases.get(words[0] ?? '');
    const phrase = { ...where, words, form: how } as const;
    if (known === undefined) phrases.set(words[0] ?? '', [phrase]);
    else if (
      !known.some((one) => one.family === where.family && one.words.join(' ') === words.join(' ') && one.form === 'any')
    )
      known.push(phrase);
  });
}
for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length);

/** Of each family. */
export const things = OPPOSITES.map(
  ({ things: list }) =>
    new Set(
      (list ?? '')
        .split(' ')
        .filter((word) => word !== '')
        .map(stem),
    ),
);

/** "paid tribute", "gave way". */
export const isSetPhrase = (verb: string, behind: string): boolean => ownOf(SET_PHRASES, verb)?.test(behind) === true;
