/** Which constructions a verb of reporting takes, by any of its forms; knows words, never sentences. */
import { formsOf } from './lexicon.ts';
import { SAYING, NAMING } from './cues-data.ts';
import * as data from './reporting-data.ts';

/** One bit a construction; a verb may take several. */
export const Takes = {
  bare: 1,
  that: 2,
  question: 4,
  infinitive: 8,
  hearer: 16,
  others: 32,
  object: 64,
  preposition: 128,
} as const;

const forms = new Map<string, string[]>();
for (const entry of `${SAYING} ${NAMING}`.split(/\s+/u)) {
  const [base = ''] = entry.split('/');
  if (base !== '' && !(forms.get(base)?.length ?? 0)) forms.set(base, formsOf(entry));
}

const takes = new Map<string, number>();

function learn(verbs: string, construction: number): void {
  for (const verb of verbs.split(/\s+/u))
    for (const form of forms.get(verb) ?? []) takes.set(form, (takes.get(form) ?? 0) | construction);
}

learn(data.BARE, Takes.bare | Takes.that);
learn(data.THAT, Takes.that);
learn(data.QUESTION, Takes.question);
learn(data.INFINITIVE, Takes.infinitive);
learn(data.HEARER, Takes.hearer);
learn(data.OTHERS, Takes.others);
learn(data.OBJECT, Takes.object);

const prepositions = new Map<string, { with: ReadonlySet<string>; upon: ReadonlySet<string> }>();
for (const verb of new Set([...Object.keys(data.WITH), ...Object.keys(data.UPON)])) {
  const taken = { with: new Set(data.WITH[verb]?.split(' ')), upon: new Set(data.UPON[verb]?.split(' ')) };
  for (const form of forms.get(verb) ?? []) {
    prepositions.set(form, taken);
    takes.set(form, (takes.get(form) ?? 0) | Takes.preposition);
  }
}

/** What stands behind the preposition of "call for", "warn of" (`object`), of "call on" (`others`); null for any other. */
export function takesWith(form: string, preposition: string): 'object' | 'others' | null {
  const taken = prepositions.get(form);
  if (taken?.with.has(preposition) === true) return 'object';
  return taken?.upon.has(preposition) === true ? 'others' : null;
}

/** What a form of a verb takes, as bits of `Takes`; 0 for what is no verb of reporting. */
export const takesOf = (form: string): number => takes.get(form) ?? 0;
