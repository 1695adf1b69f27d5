/** Every age that an article gives, with the name and the nouns of whose it is: "Ida Roe, 34", "the driver, aged 46", "a woman of 27", "the 54-year-old"; compares nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { stem } from '../words/plain-word.ts';
import { figureAt } from './figure-at.ts';
import { ofPeople } from './people-data.ts';

export interface Age {
  readonly years: number;
  /** Words that give it, half-open. */
  readonly from: number;
  readonly to: number;
  /** Parts of the name beside it. */
  readonly name: readonly string[] | null;
  /** Told of "the 54-year-old": the name is that of the sentence. */
  readonly resumed: boolean;
  /** Stems of what they are called: "driver", "woman". */
  readonly nouns: readonly string[];
  /** "the driver": there is but one of whom the article tells. */
  readonly definite: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
}

const OLDEST = 115;
/** Words between "24-year-old" and the name. */
const REACH = 5;
/** Words of one noun phrase. */
const PHRASE = 4;

/** In order; none that is quoted. */
export const agesOf: (facts: Facts) => readonly Age[] = once((facts) => {
  const out: Age[] = [];
  for (let at = 0; at < facts.plain.length; at++) {
    const figure = figureAt(facts, at);
    if (figure === null || figure.ordinal || figure.value < 1 || figure.value > OLDEST || isQuoted(facts, at)) continue;
    if (!Number.isInteger(figure.value)) continue;
    const age = ageAt(facts, at, { years: figure.value, tail: figure.tail });
    if (age !== null) out.push(age);
  }
  return out;
});

interface Told {
  readonly years: number;
  readonly tail: readonly string[];
}

function ageAt(facts: Facts, at: number, { years, tail }: Told): Age | null {
  const { plain, words } = facts;
  const place = { years, sentence: facts.sentenceOf[at] ?? -1 };
  if (tail[0] === 'year' && tail[1] === 'old') return yearOld(facts, { at, to: at + 1 }, place);
  if (tail.length > 0) return null;
  if (/^years?$/u.test(plain[at + 1] ?? '') && plain[at + 2] === 'old')
    return yearOld(facts, { at, to: at + 3 }, place);
  if (plain[at - 1] === 'at') return isAtAge(facts, at) ? atAge(facts, at, place) : null;
  const from = agedFrom(plain, at);
  if (from < at || standsAlone(facts, at)) return apposed(facts, { from, at }, place);
  if (
    plain[at - 1] === 'of' &&
    words.gap[at] === Gap.space &&
    ofPeople(stem(plain[at - 2] ?? '')) &&
    endsThere(facts, at + 1)
  )
    return {
      ...place,
      from: at,
      to: at + 1,
      name: null,
      resumed: false,
      nouns: [stem(plain[at - 2] ?? '')],
      definite: false,
    };
  return null;
}

/** "aged 46", "who is 46": where that begins; "who was 19" and "aged 19 when" are of another time. */
function agedFrom(plain: readonly string[], at: number): number {
  if (/^(?:when|at|then|in|while|or|to)$/u.test(plain[at + 1] ?? '')) return at;
  if (/^aged?$/u.test(plain[at - 1] ?? '')) return at - 1;
  return plain[at - 1] === 'is' && plain[at - 2] === 'who' ? at - 2 : at;
}

/** "who at 46 is", "Osk, at 46, is", "At 46, Osk is": what somebody is now, at that age. */
const isAtAge = ({ plain, words, sentenceOf }: Facts, at: number): boolean =>
  (plain[at - 2] === 'who' || words.gapHas(at - 1, Gap.comma) || sentenceOf[at - 2] !== sentenceOf[at]) &&
  (words.gapHas(at + 1, Gap.comma) || plain[at + 1] === 'is') &&
  plain.slice(at + 1, at + 1 + PHRASE).includes('is');

function atAge(facts: Facts, at: number, where: Where): Age {
  const before = facts.plain[at - 2] === 'who' ? at - 2 : at - 1;
  const name = nameAt(facts, before - 1) ?? nameAt(facts, at + 1);
  const nouns = name === null ? nounsBefore(facts, before) : [];
  return { ...where, from: at - 1, to: at + 1, name, resumed: false, nouns, definite: true };
}

/** A number alone between commas, before a stop, or in brackets. */
function standsAlone({ words }: Facts, at: number): boolean {
  const isOpen = words.gapHas(at, Gap.bracket) || words.gap[at] === (Gap.comma | Gap.space);
  return isOpen && words.gapHas(at + 1, Gap.comma | Gap.stop | Gap.semicolon | Gap.block | Gap.bracket);
}

/** "a man of 31 and a woman": no noun behind. */
const endsThere = ({ words, plain }: Facts, at: number): boolean =>
  words.gap[at] !== Gap.space ||
  words.is(at, Kind.conjunction | Kind.preposition | Kind.auxiliary | Kind.relative) ||
  /^(?:died|dies|killed|injured|arrested|remains?|suffered|lost|had)$/u.test(plain[at] ?? '');

type Where = Pick<Age, 'years' | 'sentence'>;

/** Behind a name, or a noun: "Ida Roe, 34", "the driver, aged 46". */
function apposed(facts: Facts, { from, at }: { from: number; at: number }, where: Where): Age | null {
  const { words, reading } = facts;
  const run = reading.nameAt[from - 1] ?? -1;
  const named = run < 0 ? null : nameOf(facts, run);
  if (run >= 0 && named === null) return null;
  if (named !== null && words.is(from - 1, Kind.time)) return null;
  const nouns = named === null ? nounsBefore(facts, from) : nounsBefore(facts, reading.names[run]?.from ?? from);
  if (named === null && (nouns.length === 0 || words.is(from - 1, Kind.time | Kind.adverb | Kind.auxiliary)))
    return null;
  const first = named === null ? at : (reading.names[run]?.name ?? at);
  const definite = named !== null || isDefinite(facts, from - 2);
  return { ...where, from: first, to: at + 1, name: named, resumed: false, nouns, definite };
}

/** "24-year-old Ida Roe", "Ida Roe, a 24-year-old baker", "the driver, a 46-year-old man", "the 54-year-old". */
function yearOld(facts: Facts, { at, to }: { at: number; to: number }, where: Where): Age {
  const { words, plain } = facts;
  const article = words.is(at - 1, Kind.determiner) ? at - 1 : at;
  const nouns = nounsFrom(facts, to);
  const isApposed = words.gapHas(article, Gap.comma);
  const name = (isApposed ? nameAt(facts, article - 1) : null) ?? nameBehind(facts, to);
  const told = { ...where, from: at, to, nouns, definite: isDefinite(facts, article) };
  if (name !== null) return { ...told, name, resumed: false, definite: true };
  const called = isApposed ? nounsBefore(facts, article) : [];
  if (called.length > 0)
    return { ...told, name: null, resumed: false, nouns: called, definite: isDefinite(facts, article - 2) };
  const resumed = /^(?:the|this|that)$/u.test(plain[article] ?? '') ? nameResumed(facts, at) : null;
  return { ...told, name: resumed, resumed: resumed !== null };
}

/** "the", "its", "Osk's". */
const isDefinite = ({ plain, words }: Facts, at: number): boolean =>
  /^(?:the|his|her|its|their|this|whose)$/u.test(plain[at] ?? '') || words.shaped(at, Shape.possessive);

function nameAt(facts: Facts, at: number): readonly string[] | null {
  const run = facts.reading.nameAt[at] ?? -1;
  return run < 0 ? null : nameOf(facts, run);
}

/** Null for what is no person. */
function nameOf({ reading, plain }: Facts, index: number): readonly string[] | null {
  const run = reading.names[index];
  if (run === undefined || run.kind === 'body' || run.kind === 'place') return null;
  const parts = plain.slice(run.name, run.to).filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii)$/u.test(word));
  return parts.length > 0 ? parts : null;
}

function nameBehind(facts: Facts, to: number): readonly string[] | null {
  const { words } = facts;
  for (let next = to; next < to + REACH; next++) {
    if (next > to && words.gapHas(next, Gap.stop | Gap.semicolon | Gap.block | Gap.bracket)) return null;
    if ((facts.reading.nameAt[next] ?? -1) >= 0) return nameAt(facts, next);
    if (words.is(next, Kind.preposition | Kind.auxiliary | Kind.relative | Kind.conjunction | Kind.saying)) return null;
  }
  return null;
}

/** Stems of people in the words behind "46-year-old", up to what ends the phrase. */
function nounsFrom(facts: Facts, from: number): string[] {
  const { words, plain } = facts;
  const out: string[] = [];
  for (let at = from; at < from + PHRASE; at++) {
    if (at > from && words.gap[at] !== Gap.space) break;
    if (words.is(at, Kind.preposition | Kind.auxiliary | Kind.conjunction | Kind.relative | Kind.determiner)) break;
    const noun = stem(plain[at] ?? '');
    if (ofPeople(noun) || words.is(at, Kind.role)) out.push(noun);
  }
  return out.slice(-1);
}

/** The noun right before a comma, or before a name: "the driver, 46", "train driver Colm Roe, 52", "the driver, Colm Roe". */
function nounsBefore({ words, plain }: Facts, from: number): string[] {
  const at = from - 1;
  const word = plain[at] ?? '';
  const isNoun = word.length > 3 && !words.shaped(at, Shape.capital) && !words.is(at, NO_NOUN);
  return isNoun &&
    !words.gapHas(from, Gap.stop | Gap.block) &&
    (ofPeople(stem(word)) || words.is(at, Kind.role) || isCalled(plain, at))
    ? [stem(word)]
    : [];
}

const NO_NOUN =
  Kind.preposition |
  Kind.auxiliary |
  Kind.conjunction |
  Kind.relative |
  Kind.determiner |
  Kind.time |
  Kind.adverb |
  Kind.saying;

/** "the skipper": whoever is called by one noun alone. */
const isCalled = (plain: readonly string[], at: number): boolean =>
  /^(?:the|a|an|whose|his|her)$/u.test(plain[at - 1] ?? '');

/** The one person whom this sentence up to there, or the one before it, names; of several whoever it begins with. */
function nameResumed(facts: Facts, at: number): readonly string[] | null {
  const { sentences, reading } = facts;
  const index = facts.sentenceOf[at] ?? -1;
  for (const [from, to] of [
    [sentences[index]?.from ?? at, at],
    [sentences[index - 1]?.from ?? at, sentences[index - 1]?.to ?? at],
  ] as const) {
    const met = new Map<string, readonly string[]>();
    for (let next = from; next < to; next++) {
      const name = (reading.nameAt[next] ?? -1) < 0 ? null : nameAt(facts, next);
      if (name !== null) met.set(name.at(-1) ?? '', name);
    }
    const first = reading.nameAt[from] ?? -1;
    if (first >= 0 && met.size > 1) return nameOf(facts, first);
    if (met.size > 1) return null;
    const [only] = met.values();
    if (only !== undefined) return only;
  }
  return null;
}
