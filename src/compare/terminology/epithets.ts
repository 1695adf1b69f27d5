/** A judging word for somebody whom the other article names without one: "the disgraced mayor Osk", "the rogue nation". Articles in their own words only. */
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isFull, isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { isMeant } from '../denials/meant.ts';
import { keyOfName } from './name-bound.ts';
import { CLASSES, EPITHETS, LABELS } from './naming-data.ts';

/** Words of the phrase behind the adjective. */
const LONGEST = 5;
/** Sentences back in which somebody has been named. */
const BACK = 2;
/** Words back at most. */
const FAR = 200;

/** By whom: the first judging word for each, with what it stands by. */
type Called = ReadonlyMap<string, Side>;

export function epithetsApart({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  if (!isFull(a) || !isFull(b)) return [];
  const [ones, others] = [calledIn(a), calledIn(b)];
  return [
    ...onlyIn(ones, { facts: b, called: others }, related).map(([one, other]) => note(one, other)),
    ...onlyIn(others, { facts: a, called: ones }, related).map(([one, other]) => note(other, one)),
  ];
}

const note = (one: Side, other: Side): Finding => ({
  type: 'terminology',
  severity: 'soft',
  rule: 'epithet-in-one',
  sides: [one, other],
});

/** More people with epithets than this come of lists. */
const MOST = 40;

interface Other {
  readonly facts: Facts;
  readonly called: Called;
}

/** Who has an adjective in the one and none in the other. */
function onlyIn(ones: Called, { facts, called }: Other, related: readonly RelatedPair[]): [Side, Side][] {
  return [...ones].slice(0, MOST).flatMap(([key, first]): [Side, Side][] => {
    if (called.has(key)) return [];
    const names = namesIn(facts).get(key);
    const other = names === undefined ? undefined : besideIn(names, first, related);
    return other === undefined ? [] : [[first, other]];
  });
}

/** The name where the other article tells the same, else where it first stands in the text. */
function besideIn(names: readonly Side[], { compared, from }: Side, related: readonly RelatedPair[]): Side | undefined {
  const sentence = compared.sentences[compared.sentenceOf[from] ?? -1];
  const pair = related.find(
    ({ a, b }) =>
      (a === sentence && names.some((name) => stands(name, b))) ||
      (b === sentence && names.some((name) => stands(name, a))),
  );
  const told = pair?.a === sentence ? pair?.b : pair?.a;
  return names.find((name) => told !== undefined && stands(name, told)) ?? names.find(inBody) ?? names[0];
}

const sentenceOf = ({ compared, from }: Side) => compared.sentences[compared.sentenceOf[from] ?? -1];
const stands = (name: Side, sentence: object): boolean => sentenceOf(name) === sentence;
const inBody = (name: Side): boolean => sentenceOf(name)?.place === 'body';

/** Places of each name outside of quotations, whole runs. */
const namesIn = once((facts: Facts): ReadonlyMap<string, readonly Side[]> => {
  const names = new Map<string, Side[]>();
  facts.reading.names.forEach((run, index) => {
    if (isQuoted(facts, run.from)) return;
    const key = keyOfName(facts, index);
    const known = names.get(key) ?? names.set(key, []).get(key);
    if (known !== undefined && known.length < MOST) known.push(sideOf(facts, run.from, run.to));
  });
  return names;
});

const calledIn = once((facts: Facts): Called => {
  const called = new Map<string, Side>();
  for (let at = 0; at < facts.plain.length; at++) {
    const word = facts.plain[at] ?? '';
    const label = LABELS.has(word);
    if (!(label || EPITHETS.has(word)) || isQuoted(facts, at) || !isMeant(facts, at, at + 1)) continue;
    const meant = label ? labelled(facts, at) : whoIs(facts, at);
    if (meant !== null && !called.has(meant.key)) called.set(meant.key, sideOf(facts, meant.from, meant.to));
  }
  return called;
});

interface Meant {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Who the adjective at a word is said of; null where that is not clear. */
function whoIs(facts: Facts, at: number): Meant | null {
  const { words, plain, reading } = facts;
  let to = at + 1;
  let end = to;
  for (; to <= at + LONGEST && (words.gap[to] === Gap.space || EPITHETS.has(plain[to] ?? '')); to++) {
    const index = reading.nameAt[to] ?? -1;
    if (index >= 0 && !isCalling(facts, reading.names[index]?.to ?? to)) {
      const direct = to === at + 1 || EPITHETS.has(plain[to - 1] ?? '') || isCalling(facts, to - 1);
      return direct ? { key: keyOfName(facts, index), from: at, to: reading.names[index]?.to ?? to + 1 } : null;
    }
    if (words.is(to, FUNCTION | Kind.time)) break;
    if (isCalling(facts, to)) end = to + 1;
  }
  if (end > at + 1) to = end;
  if (to === at + 1) return null;
  const behind = words.gapHas(to, Gap.comma) && words.gap[to] !== Gap.block ? (reading.nameAt[to] ?? -1) : -1;
  if (behind >= 0 && isPerson(facts, behind)) return { key: keyOfName(facts, behind), from: at, to };
  const before =
    words.gapHas(at - 1, Gap.comma) && words.is(at - 1, Kind.determiner) ? (reading.nameAt[at - 2] ?? -1) : -1;
  if (before >= 0) return { key: keyOfName(facts, before), from: at, to };
  if (plain[at - 1] !== 'the' || end !== to) return null;
  const key = namedBefore(facts, at, COUNTRY.test(plain[to - 1] ?? ''));
  return key === null ? null : { key, from: at - 1, to };
}

/** Whose name stands with the noun: "the populist Osk", "Osk, a left-wing populist". */
function labelled(facts: Facts, at: number): Meant | null {
  const { words, reading } = facts;
  const run = reading.names[reading.nameAt[at + 1] ?? -1];
  const own = reading.nameAt[at] ?? -1;
  if (own >= 0 && reading.names[own]?.name !== at + 1) return null;
  if (run !== undefined && words.gap[at + 1] === Gap.space)
    return run.kind === 'person' || run.kind === 'unclear'
      ? { key: keyOfName(facts, reading.nameAt[at + 1] ?? -1), from: at, to: run.to }
      : null;
  for (let first = at; first > at - LONGEST && words.gap[first] === Gap.space; first--) {
    if (!words.is(first - 1, Kind.determiner)) continue;
    const index = words.gapHas(first - 1, Gap.comma) ? (reading.nameAt[first - 2] ?? -1) : -1;
    return index >= 0 && isPerson(facts, index) ? { key: keyOfName(facts, index), from: first, to: at + 1 } : null;
  }
  return null;
}

/** A word for what somebody is. */
const isCalling = ({ words, plain }: Facts, at: number): boolean =>
  words.gap[at] === Gap.space && (CLASSES.has(plain[at] ?? '') || words.is(at, Kind.role | Kind.title));

const COUNTRY = /^(?:nation|country|state|kingdom|republic|regime|dictatorship|enclave)$/u;

const isPerson = ({ reading }: Facts, index: number): boolean => reading.names[index]?.kind === 'person';

/** How often each is named. */
const timesNamed = once((facts: Facts): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  facts.reading.names.forEach((_, index) => {
    const key = keyOfName(facts, index);
    out.set(key, (out.get(key) ?? 0) + 1);
  });
  return out;
});

/** Who of its kind has been named shortly before; of several the one that the article names most, of people by far. */
function namedBefore(facts: Facts, at: number, country: boolean): string | null {
  const { reading, words, sentences, sentenceOf } = facts;
  const sentence = sentenceOf[at] ?? -1;
  const keys = new Set<string>();
  const first = Math.max(sentences[Math.max(0, sentence - BACK)]?.from ?? 0, (sentences[sentence]?.from ?? 0) - FAR);
  for (let word = first; word < (sentences[sentence]?.from ?? 0); word++) {
    const index = reading.nameAt[word] ?? -1;
    const run = reading.names[index];
    if (run === undefined) continue;
    if (country ? words.is(run.to - 1, Kind.place | Kind.demonym) : run.kind !== 'place')
      keys.add(keyOfName(facts, index));
  }
  const times = timesNamed(facts);
  const [most, next] = [...keys].sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0));
  if (most === undefined) return null;
  const rest = next === undefined ? 0 : (times.get(next) ?? 0);
  return (times.get(most) ?? 0) > rest * (country ? 1 : 2) ? most : null;
}
