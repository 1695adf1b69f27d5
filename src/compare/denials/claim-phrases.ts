/** The predicates of `opposites-data.ts` by their first word, in all their forms. */
import { formsOf } from '../../extract/lexicon.ts';
import { IRREGULAR_VERBS, SET_PHRASES } from '../words/irregular-verbs-data.ts';
import { OPPOSITES_OF_THINGS } from './opposites-data.ts';
import type { Opposites } from './opposites-data.ts';
import { OPPOSITES_OF_AFFAIRS } from './opposites-of-affairs-data.ts';
import { OPPOSITES_OF_CONDUCT } from './opposites-of-conduct-data.ts';
import { OPPOSITES_OF_OUTCOMES } from './opposites-of-outcomes-data.ts';
import { OPPOSITES_OF_PERSONS } from './opposites-of-persons-data.ts';
import { plainWord, stem } from '../words/plain-word.ts';
import { ownOf } from '../words/own-of.ts';

const MORE_IRREGULAR =
  'go went gone|come came|make made|get got|see saw seen|know knew known|tell told|say said|begin began begun|hear heard|feel felt|find found|become became';

/** All of them; a claim's family is an index into these. */
export const OPPOSITES: readonly Opposites[] = [
  ...OPPOSITES_OF_THINGS,
  ...OPPOSITES_OF_OUTCOMES,
  ...OPPOSITES_OF_AFFAIRS,
  ...OPPOSITES_OF_PERSONS,
  ...OPPOSITES_OF_CONDUCT,
];

export interface Phrase {
  readonly family: number;
  readonly pole: 0 | 1;
  readonly words: readonly string[];
  /** `base` and `gerund` count only behind a negation or a denial: "did not concede", "denied giving"; `present` only in headlines. */
  readonly form: 'any' | 'base' | 'gerund' | 'present' | 'denied';
}

/** A predicate with an auxiliary stands for its other forms, too. */
const BE = ['was', 'were', 'been', 'is', 'are', 'be'];
const HAVE = ['had', 'has', 'have'];
const AUXILIARY: ReadonlyMap<string, readonly string[]> = new Map([
  ['was', BE],
  ['were', BE],
  ['had', HAVE],
  ['has', HAVE],
]);

const bases = new Map<string, string>();
for (const line of `${IRREGULAR_VERBS}|${MORE_IRREGULAR}`.split(/[|\n]/u)) {
  const [base = '', ...forms] = line.trim().split(' ');
  for (const form of forms) bases.set(form, base);
}

/** Of a past form its base, its third person and its gerund, in every spelling that it may have: "stopped" is of "stop" and of "stopp". */
function formsOfPast(past: string): (readonly [string, Phrase['form']])[] {
  const irregular = bases.get(past);
  const cut = past.endsWith('ed') && past.length > 4 ? past.slice(0, -2) : null;
  const found =
    irregular !== undefined
      ? [irregular]
      : cut === null
        ? []
        : [cut, `${cut}e`, cut.replace(/i$/u, 'y'), cut.replace(/([^aeiou])\1$/u, '$1')];
  return [...new Set(found)].flatMap((base): [string, Phrase['form']][] => {
    const [, , third = '', , gerund = ''] = formsOf(base);
    return [
      [base, 'base'],
      [third, 'present'],
      [gerund, 'gerund'],
    ];
  });
}

const FORMS = ['base', 'any', 'present', 'any', 'gerund'] as const;

/** The phrases that begin with one word. */
export interface Beginning {
  /** Of one word. */
  readonly alone: Phrase[];
  /** With "_" behind the first word. */
  readonly gap: Phrase[];
  readonly bySecond: Map<string, Phrase[]>;
}

export const phrases = new Map<string, Beginning>();
OPPOSITES.forEach(({ poles }, family) =>
  poles.split('|').forEach((entries, index) => {
    for (const entry of entries.split(','))
      for (const one of spelled(entry.trim())) learn(one, { family, pole: index === 0 ? 0 : 1 });
  }),
);

/** "broke {his her} arm": one entry for each of the words in braces. */
function spelled(entry: string): readonly string[] {
  const open = entry.indexOf('{');
  const close = entry.indexOf('}');
  if (open < 0 || close < open) return [entry];
  const [before, behind] = [entry.slice(0, open), entry.slice(close + 1)];
  return entry
    .slice(open + 1, close)
    .split(' ')
    .flatMap((word) => spelled(`${before}${word}${behind}`));
}

function learn(entry: string, where: Pick<Phrase, 'family' | 'pole'>): void {
  if (entry === '') return;
  const [head = '', ...rest] = entry.replace(/^[=~]/u, '').split(/\s+/u);
  if (entry.startsWith('=')) {
    for (const [form, how] of formsOfPast(head)) add([form, ...rest], { ...where, form: how });
    for (const form of rest.length > 0 ? (AUXILIARY.get(head) ?? [head]) : [head])
      add([form, ...rest], { ...where, form: form === 'be' ? 'base' : 'any' });
    return;
  }
  formsOf(head).forEach((form, index) => {
    const how = entry.startsWith('~') ? 'denied' : (FORMS[index] ?? 'any');
    add([form, ...rest], { ...where, form: how });
  });
}

function add(entry: readonly string[], { form, ...where }: Omit<Phrase, 'words'>): void {
  const words = entry.map(plainWord);
  const [first = '', second = ''] = words;
  const own = phrases.get(first) ?? { alone: [], gap: [], bySecond: new Map<string, Phrase[]>() };
  phrases.set(first, own);
  const list = second === '' ? own.alone : second === '_' ? own.gap : (own.bySecond.get(second) ?? []);
  if (second !== '' && second !== '_') own.bySecond.set(second, list);
  const known = list.findIndex((one) => one.family === where.family && one.words.join(' ') === words.join(' '));
  if (known >= 0 && list[known]?.form === 'any') return;
  if (known >= 0 && form === 'any') list.splice(known, 1);
  list.push({ ...where, words, form });
}

const stemsOf = (list = ''): ReadonlySet<string> =>
  new Set(
    list
      .split(' ')
      .filter((word) => word !== '')
      .map(stem),
  );

/** Of each family. */
export const things = OPPOSITES.map(({ things: list }) => stemsOf(list));
export const parting = OPPOSITES.map(({ apart }) => stemsOf(apart));

/** "paid tribute", "gave way". */
export const isSetPhrase = (verb: string, behind: string): boolean => ownOf(SET_PHRASES, verb)?.test(behind) === true;
