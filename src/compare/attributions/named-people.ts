/** Where an article names people outside of quotation marks, with the fullest name it prints for each; who of them says what is no matter here. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once, within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { peopleOf } from '../titles/people.ts';
import { conceptsOf } from '../words/concepts.ts';
import { isPast } from './phrase-parts.ts';
import { wordAt } from './speaker-of.ts';

/** One printing of a name, by its words, half-open. */
export interface NamedPerson {
  readonly from: number;
  readonly to: number;
  /** `petra osk`: all words of the fullest name, folded; `osk` where several are called so. */
  readonly key: string;
  /** The article prints the name in full; else it may be a town’s, or a firm’s. */
  readonly full: boolean;
  /** "Osk’s widow", "Osk’s letter": somebody or something else is told of. */
  readonly owns: boolean;
}

/** Words that stand in names of bodies and places, and in none of people. */
const NO_PERSON = Kind.body | Kind.bodyName | Kind.place | Kind.document | Kind.demonym | Kind.time;
const PERSON = Kind.male | Kind.female;

/** Full names of people by surname; what the article also prints without a capital is hardly one. */
const fullNames = once((facts: Facts): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, Set<string>>();
  const low = lowWords(facts);
  const add = (key: string): void => {
    const words = key.split(' ');
    const surname = words.at(-1) ?? '';
    if (words.length < 2 || words.length > 5 || !words.every((word) => mayBeOfPerson(word, low))) return;
    (out.get(surname) ?? out.set(surname, new Set()).get(surname))?.add(key);
  };
  for (const { kind, key } of facts.held.extraction.speakers) if (kind === 'person') add(key);
  for (const { key, surname } of peopleOf(facts).values()) if (!out.has(surname)) add(key);
  return new Map([...out].map(([surname, keys]) => [surname, [...keys]]));
});

function mayBeOfPerson(word: string, low: ReadonlySet<string>): boolean {
  const kinds = kindsOf(word);
  if ((kinds & (PERSON | Kind.particle)) !== 0 || word.length < 2) return true;
  return (kinds & NO_PERSON) === 0 && !low.has(word);
}

const lowWords = once(({ words, plain }: Facts): ReadonlySet<string> => {
  const out = new Set<string>();
  for (let at = 0; at < words.count; at++) if (!words.shaped(at, Shape.capital)) out.add(plain[at] ?? '');
  return out;
});

/** In order of the text. */
export const namedPeopleOf = once((facts: Facts): readonly NamedPerson[] => {
  const { reading, plain, words, sentences, sentenceOf } = facts;
  const names = fullNames(facts);
  const out: NamedPerson[] = [];
  for (const { name, to, kind } of reading.names) {
    if (kind === 'body' || sentences[sentenceOf[name] ?? -1]?.place !== 'body' || isQuoted(facts, name)) continue;
    // "the Social Democrat", "the Osk apartment".
    if (words.gap[name] === Gap.space && /^(?:the|an?)$/u.test(plain[name - 1] ?? '')) continue;
    const surname = plain[to - 1] ?? '';
    const keys = names.get(surname) ?? [];
    const own = plain.slice(name, to);
    const [key, ...more] = own.length > 1 ? keys.filter((its) => own.every((word) => its.includes(word))) : keys;
    const owns = words.shaped(to - 1, Shape.possessive);
    if (key !== undefined) out.push({ from: name, to, key: more.length === 0 ? key : surname, full: true, owns });
    else if (kind !== 'place' && (owns || isSubject(facts, to)))
      out.push({ from: name, to, key: own.join(' '), full: false, owns });
  }
  return out;
});

/** A verb stands behind. */
const isSubject = ({ words, plain }: Facts, at: number): boolean =>
  words.gap[at] === Gap.space && (words.is(at, Kind.auxiliary | Kind.finite | Kind.saying) || isPast(plain[at] ?? ''));

/** Those whom these words name, each once, in order. */
export function peopleIn(facts: Facts, from: number, to: number): NamedPerson[] {
  const out = new Map<string, NamedPerson>();
  for (const named of within(namedPeopleOf(facts), from, to)) if (!out.has(named.key)) out.set(named.key, named);
  return [...out.values()];
}

/** The one of that name, or of that surname alone; null where several are called so, or nobody in full. */
export function personCalled(facts: Facts, key: string): string | null {
  const [full, ...more] = fullNames(facts).get(key.split(' ').at(-1) ?? '') ?? [];
  if (key.includes(' ')) return [full, ...more].includes(key) ? key : null;
  return full !== undefined && more.length === 0 ? full : null;
}

/** Words around a name that say who somebody is. */
const BESIDE_NAME = 4;

/** "the Italian pilot Osk", "Osk of Italy", "Osk, a pilot". */
export function wordsBeside({ plain, words }: Facts, { from, to }: NamedPerson): number[] {
  const out: number[] = [];
  for (let at = from - 1; at >= Math.max(0, from - BESIDE_NAME) && !words.gapHas(at + 1, BREAK); at--) out.push(at);
  if (!words.gapHas(to, Gap.comma | Gap.bracket) && plain[to] !== 'of') return out;
  for (let at = to; at < Math.min(words.count, to + BESIDE_NAME) && !words.gapHas(at, BREAK); at++) out.push(at);
  return out;
}

/** Those beside whose names a word like this stands. */
export function peopleBeside(facts: Facts, fits: (word: string) => boolean): string[] {
  const found = namedPeopleOf(facts).filter(
    (named) => named.full && wordsBeside(facts, named).some((at) => fits(facts.plain[at] ?? '')),
  );
  return [...new Set(found.map(({ key }) => key))];
}

const BREAK = Gap.stop | Gap.block | Gap.semicolon | Gap.colon | Gap.mark;

/** Keys of the peoples that a word names: "Italy", "Italian", "Irishwoman". */
export const nationsOf = (plain: string): string[] =>
  conceptsOf(plain.replace(/(?<=\w{3})(?:wo)?m[ae]n$/u, '')).filter((key) => key.startsWith('@'));

/** Those whom the article calls by a word: "the pilot". */
export const peopleCalled = (facts: Facts, word: string): string[] => [
  ...[...peopleOf(facts).values()].flatMap(({ callings, surname }) =>
    callings.some(({ from, to }) => facts.plain.slice(from, to).includes(word))
      ? (personCalled(facts, surname) ?? [])
      : [],
  ),
  ...peopleBeside(facts, (its) => its === word),
];

/** A pronoun of one sex beside a given name of the other alone. */
export function isOfOtherSex(key: string, pronoun: string): boolean {
  const kinds = kindsOf(key.split(' ')[0] ?? '') & PERSON;
  return (pronoun === 'she' && kinds === Kind.male) || (pronoun === 'he' && kinds === Kind.female);
}

export const wordsOfSpan = (
  facts: Facts,
  { start, end }: { start: number; end: number },
): { from: number; to: number } => {
  const from = wordAt(facts, start);
  let to = from + 1;
  while (to < facts.words.count && (facts.words.start[to] ?? end) < end) to++;
  return { from, to };
};
