/** The people whom an article names in full, quoted or not, with where their names and what they are called stand; sets nothing against another article. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { wordAt } from '../attributions/speaker-of.ts';
import type { Run } from './office-words.ts';
import { callingsAround } from './callings.ts';
import { callingInLead } from './lead-calling.ts';

/** One person by the names and callings that an article prints, by their words, half-open. */
export interface Person {
  /** `petra osk`: the first and the last word of the fullest name, folded. */
  readonly key: string;
  readonly given: string;
  readonly surname: string;
  readonly names: readonly Run[];
  /** "the boy’s aunt", "Rear Admiral": outside of quotation marks, each once. */
  readonly callings: readonly Run[];
}

/** What a rule reads of a person of an article, read once. */
export function onceAPerson<Value>(
  read: (facts: Facts, person: Person) => Value,
): (facts: Facts, person: Person) => Value {
  const known = new WeakMap<Person, { readonly value: Value }>();
  return (facts, person) => {
    const before = known.get(person);
    if (before !== undefined) return before.value;
    const value = read(facts, person);
    known.set(person, { value });
    return value;
  };
}

interface Draft extends Person {
  readonly names: Run[];
  readonly callings: Run[];
}

/** More names than this come of lists and tables. */
const MOST_PEOPLE = 120;
const MOST_CALLINGS = 16;

/** By key, in order of the text; those whom the extraction knows as speakers with what it read of them. */
export const peopleOf = once((facts: Facts): ReadonlyMap<string, Person> => {
  const out = new Map<string, Draft>();
  for (const { kind, key, designations } of facts.held.extraction.speakers) {
    if (kind !== 'person' || !key.includes(' ')) continue;
    const runs = designations.map(({ span, as }) => {
      const from = wordAt(facts, span.start);
      return { as, from, to: wordsEnd(facts, from, span.end) };
    });
    const words = runs.flatMap(({ as, from, to }) => (as === 'name' ? [ownWords(facts.plain.slice(from, to))] : []));
    const full = words.sort((one, other) => other.length - one.length)[0] ?? [];
    if (full.length < 2) continue;
    const person = draftOf(out, full);
    for (const { as, ...run } of runs) {
      if (as === 'role') addCalling(facts, person, run);
      else person?.names.push(run);
    }
  }
  for (const { from, to, name, kind } of facts.reading.names) {
    if (kind === 'body' || to - name < 2) continue;
    const run = nameIn(facts, { from: name, to });
    const words = ownWords(facts.plain.slice(run.from, run.to));
    if (words.length < 2 || !isName(facts, run, kind)) continue;
    const person = draftOf(out, words);
    if (person === null) continue;
    if (!person.names.some((its) => its.from < run.to && run.from < its.to)) person.names.push(run);
    for (const calling of callingsAround(facts, { from, name: run.from, to: run.to }))
      addCalling(facts, person, calling);
  }
  for (const [at, person] of bySurnameAlone(facts, out)) {
    if (!person.names.some((its) => its.from <= at && at < its.to)) person.names.push({ from: at, to: at + 1 });
    for (const calling of callingsAround(facts, { from: at, name: at, to: at + 1 })) addCalling(facts, person, calling);
  }
  const lead = callingInLead(facts);
  for (const person of lead === null ? [] : out.values())
    if (lead !== null && person.names.some(({ from }) => from === lead.name)) addCalling(facts, person, lead.run);
  return out;
});

/** "Osk" alone, where one alone is named so, by word. */
function bySurnameAlone(facts: Facts, people: ReadonlyMap<string, Draft>): [at: number, Draft][] {
  const byName = Map.groupBy(people.values(), ({ surname }) => surname);
  return facts.reading.names.flatMap(({ name, to, kind }): [number, Draft][] => {
    const [person, ...more] = byName.get(facts.plain[name] ?? '') ?? [];
    if (person === undefined || more.length > 0 || to - name !== 1 || kind === 'body' || kind === 'place') return [];
    if (facts.sentences[facts.sentenceOf[name] ?? -1]?.place !== 'body') return [];
    return [[name, person]];
  });
}

function draftOf(people: Map<string, Draft>, words: readonly string[]): Draft | null {
  const [given, surname] = [words[0] ?? '', words.at(-1) ?? ''];
  const key = `${given} ${surname}`;
  const known = people.get(key);
  if (known !== undefined || people.size >= MOST_PEOPLE) return known ?? null;
  const person: Draft = { key, given, surname, names: [], callings: [] };
  people.set(key, person);
  return person;
}

function addCalling(facts: Facts, person: Draft | null, run: Run): void {
  if (person === null || person.callings.length >= MOST_CALLINGS || run.to <= run.from || isQuoted(facts, run.from))
    return;
  const over = person.callings.findIndex((its) => its.from < run.to && run.from < its.to);
  const its = person.callings[over];
  if (its === undefined) person.callings.push(run);
  else person.callings[over] = { from: Math.min(its.from, run.from), to: Math.max(its.to, run.to) };
}

const wordsEnd = ({ words }: Facts, from: number, end: number): number => {
  let to = from + 1;
  while (to < words.count && (words.start[to] ?? end) < end) to++;
  return to;
};

/** "Sharp Jr." is Sharp; "J. E. Town" is J. Town. */
function ownWords(words: readonly string[]): string[] {
  const own = words.filter((word) => !/^(?:jr|sr|ii|iii|iv|mr|mrs|ms|miss|dr|sir|dame|lord|lady|little)$/u.test(word));
  const full = own.filter((word) => word.length > 1);
  return full.length === 1 && own[0]?.length === 1 ? [own[0], ...full] : full;
}

/** Behind the offices that capitals join to it: "FBI Special Agent Ida Osk". */
function nameIn({ words }: Facts, { from, to }: Run): Run {
  let start = from;
  for (let at = from; at < to - 2; at++)
    if (words.is(at, Kind.title | Kind.role | Kind.body) && !words.is(at, Kind.male | Kind.female)) start = at + 1;
  return { from: start, to };
}

/** Words that make a run of capitals something else than a person’s name. */
const NO_NAME = Kind.body | Kind.demonym | Kind.time | Kind.determiner | Kind.pronoun | Kind.conjunction | Kind.notName;

function isName(facts: Facts, { from, to }: Run, kind: string): boolean {
  const { words } = facts;
  if (facts.sentences[facts.sentenceOf[from] ?? -1]?.place !== 'body') return false;
  if (to - from > 4) return false;
  let given = false;
  for (let at = from; at < to; at++) {
    if (words.is(at, NO_NAME) && !words.is(at, Kind.male | Kind.female | Kind.particle)) return false;
    if (words.shaped(at, Shape.digit) || (words.shaped(at, Shape.upper) && !words.shaped(at, Shape.initial)))
      return false;
    if (at > from && words.gapHas(at, ~(Gap.space | Gap.stop | Gap.mark | Gap.bracket))) return false;
    if (words.is(at, Kind.male | Kind.female)) given = true;
  }
  return kind === 'person' || given;
}
