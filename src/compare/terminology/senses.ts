/** The names of senses in a text: which words name something that news also calls by a name of another colour; says nothing of what they name there. */
import { formsOf } from '../../extract/lexicon.ts';
import type { Compared } from '../compared.ts';
import { plainWord } from '../words/plain-word.ts';
import { SENSES } from './senses-data.ts';

/** How freely the names of a sense stand for one thing; the table of `senses-data.ts`. */
export type SenseKind = 't' | 'e' | 'w' | 'n' | 'p' | 'd';

/** A name of a sense. */
export interface Shade {
  /** Index of the sense. */
  readonly sense: number;
  readonly kind: SenseKind;
  /** −1 milder than the plain name, 0 plain, 1 and 2 harsher. */
  readonly heat: number;
  /** What is done, told by a verb. */
  readonly verb: boolean;
  /** A bare infinitive: a verb behind "to" and the like, and in headlines, alone. */
  readonly bare: boolean;
}

interface Name {
  /** The words behind the first. */
  readonly rest: readonly string[];
  readonly shades: Shade[];
}

const HEATS: Readonly<Record<string, number>> = { '~': -1, '=': 0, '!': 1, '!!': 2 };

/** By first word; the longest first. */
const names = new Map<string, Name[]>();

const KEYS = ['sense', 'heat', 'verb'] as const;

function learn(form: string, shade: Shade): void {
  const [first = '', ...rest] = form.split('_').map(plainWord);
  const known = names.get(first) ?? names.set(first, []).get(first) ?? [];
  const same = known.find((name) => name.rest.join(' ') === rest.join(' '));
  if (same === undefined) known.push({ rest, shades: [shade] });
  else if (!same.shades.some((known) => KEYS.every((key) => known[key] === shade[key]))) same.shades.push(shade);
}

/** "taken_into_custody": the first word inflects. The bare infinitive first. */
function verbForms(entry: string): string[] {
  const at = entry.lastIndexOf('_') === -1 ? entry.length : firstJoint(entry);
  return [...new Set(formsOf(entry.slice(0, at)))].map((form) => form + entry.slice(at));
}

/** "hit" is a past tense too. */
const isPast = (entry: string): boolean => {
  const [base, past] = entry.replace(/_.*$/u, '').split('/');
  return base === past;
};

/** Behind the last inflected form the words that stay begin. */
const firstJoint = (entry: string): number => entry.indexOf('_', entry.lastIndexOf('/') + 1);

function nounForms(entry: string): string[] {
  if (/(?:[^s]s|ing|lost|homeless|unhoused)$/u.test(entry)) return [entry];
  if (entry.endsWith('man')) return [entry, `${entry.slice(0, -3)}men`];
  if (/[^aeiou]y$/u.test(entry)) return [entry, `${entry.slice(0, -1)}ies`];
  return [entry, `${entry}${/(?:s|x|ch|sh)$/u.test(entry) ? 'es' : 's'}`];
}

SENSES.trim()
  .split('\n')
  .forEach((line, sense) => {
    const [kind, ...marked] = line.split(' ') as [SenseKind, ...string[]];
    let heat = 0;
    for (const entry of marked)
      if (HEATS[entry] !== undefined) heat = HEATS[entry];
      else {
        const verb = kind === 'd' || entry.startsWith('+');
        const name = entry.replace('+', '');
        const forms = kind === 'p' ? [name] : verb ? verbForms(name) : nounForms(name);
        for (const [index, form] of forms.entries())
          learn(form, { sense, kind, heat, verb, bare: verb && index === 0 && !isPast(name) });
      }
  });
for (const known of names.values()) known.sort((one, other) => other.rest.length - one.rest.length);

const NONE: { readonly shades: readonly Shade[]; readonly length: number } = { shades: [], length: 0 };

/** The longest name that begins at a word, in all its senses; of length 0 where none does. */
export function shadesAt(
  { plain, words }: Compared,
  at: number,
): { readonly shades: readonly Shade[]; readonly length: number } {
  const known = names.get(plain[at] ?? '');
  if (known === undefined) return NONE;
  for (const { rest, shades } of known)
    if (rest.every((word, step) => plain[at + step + 1] === word && (words.gap[at + step + 1] ?? 0) === 1))
      return { shades, length: rest.length + 1 };
  return NONE;
}
