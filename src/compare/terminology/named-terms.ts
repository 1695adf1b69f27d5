/** What an article calls things in its own words, where the choice has colour: each name of a sense with what it is said of; read once an article, compares nothing. */
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { leadOf } from '../lead.ts';
import { isMeant } from '../denials/meant.ts';
import { isDone } from './as-verb.ts';
import { boundTo, doneTo, keyOfName } from './name-bound.ts';
import { shadesAt } from './senses.ts';
import type { Shade } from './senses.ts';

/** One name of a sense, by its words, half-open. */
export interface Term extends Shade {
  readonly from: number;
  readonly to: number;
  /** It stands in the headline, or in one of the first sentences. */
  readonly leads: boolean;
  /** Keys of what it is said of, with the place of that word; `boundTo`. */
  readonly of: ReadonlyMap<string, number>;
  /** Keys of the people named in its sentence, where it may be one of them: "the leader". */
  readonly near: ReadonlySet<string>;
}

/** The terms of an article by their sense, in order of the text. */
export const termsOf = once((facts: Facts): ReadonlyMap<number, readonly Term[]> => {
  const out = new Map<number, Term[]>();
  const leading = leadOf(facts);
  for (let at = 0; at < facts.plain.length; at++) {
    const { shades, length } = shadesAt(facts, at);
    if (length === 0) continue;
    for (const term of readTerms(facts, {
      from: at,
      to: at + length,
      shades,
      leads: leading.has(facts.sentenceOf[at] ?? -1),
    }))
      keep(out, term);
    at += length - 1;
  }
  for (const terms of out.values()) bindLoose(facts, terms);
  return out;
});

/** More of one sense are what the article is about, and tell no more. */
const MOST = 60;

function keep(out: Map<number, Term[]>, term: Term): void {
  const known = out.get(term.sense);
  if (known === undefined) out.set(term.sense, [term]);
  else if (known.length < MOST) known.push(term);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly shades: readonly Shade[];
  readonly leads: boolean;
}

function readTerms(facts: Facts, { from, to, shades, leads }: Found): Term[] {
  if (isQuoted(facts, from)) return [];
  if (shades[0]?.kind === 'p')
    return isWhole(facts, from, to)
      ? shades.map((shade) => ({ ...shade, from, to, leads, of: NOTHING, near: NOBODY }))
      : [];
  if (inName(facts, from) || !isMeant(facts, from, to) || isCharge(facts, from)) return [];
  const fit = shades.filter((shade) => isSo(facts, { from, to }, shade)).filter(isFirst);
  if (fit.length === 0) return [];
  const of = fit.every(({ verb }) => verb) ? NOTHING : boundTo(facts, from, to);
  const done = fit.some(({ verb, kind }) => verb && kind !== 'd') ? doneTo(facts, from, to) : NOTHING;
  const near = fit.some(({ kind }) => kind === 'n' || kind === 'w') ? peopleNear(facts, from) : NOBODY;
  return fit.map((shade) => ({ ...shade, from, to, leads, of: shade.verb ? done : of, near }));
}

/** "two counts of murder". */
const isCharge = ({ plain }: Facts, from: number): boolean =>
  plain[from - 1] === 'of' && /^(?:counts?|charges?)$/u.test(plain[from - 2] ?? '');

/** "clashes" is one name of its sense, as a noun and as a verb. */
const isFirst = ({ sense, heat }: Shade, index: number, all: readonly Shade[]): boolean =>
  all.findIndex((one) => one.sense === sense && one.heat === heat) === index;

const NOBODY: ReadonlySet<string> = new Set();
const NOTHING: ReadonlyMap<string, number> = new Map();

/** Behind "the", with a word or two between. */
function peopleNear(facts: Facts, from: number): ReadonlySet<string> {
  const { words, reading, sentences, sentenceOf } = facts;
  let first = from - 1;
  while (first > from - 4 && words.gap[first + 1] === Gap.space && !words.is(first, FUNCTION)) first--;
  const sentence = sentences[sentenceOf[from] ?? -1];
  if (facts.plain[first] !== 'the' || sentence === undefined) return NOBODY;
  const out = new Set<string>();
  for (let at = sentence.from; at < from; at++) {
    const index = reading.nameAt[at] ?? -1;
    const kind = reading.names[index]?.kind;
    if (kind === 'person' || kind === 'unclear') out.add(keyOfName(facts, index));
  }
  return out;
}

/** "the incursion", of the only thing that the article calls by a name of the sense. */
function bindLoose(facts: Facts, terms: Term[]): void {
  const keys = new Map(terms.flatMap(({ of }) => [...of].filter(([key]) => key.startsWith('@'))));
  const [only] = keys.keys();
  if (only === undefined || keys.size > 1) return;
  terms.forEach((term, index) => {
    if (term.of.size === 0 && facts.plain[term.from - 1] === 'the')
      terms[index] = { ...term, of: new Map([[only, term.from - 1]]) };
  });
}

function isSo(facts: Facts, { from, to }: { from: number; to: number }, { kind, verb, bare }: Shade): boolean {
  if (kind === 't') return true;
  if (!verb) return isHead(facts, from, to);
  return isDone(facts, { from, to }, bare);
}

/** No part of a longer name: "the Ulster Bank". */
function isWhole({ reading }: Facts, from: number, to: number): boolean {
  const [first, last] = [from, to - 1].map((at) => reading.names[reading.nameAt[at] ?? -1]);
  return (first === undefined || first.name >= from) && (last === undefined || last.to <= to);
}

/** "the Riot Act"; "dictator Osk" is none. */
const inName = ({ reading, words }: Facts, at: number): boolean => {
  const run = reading.names[reading.nameAt[at] ?? -1];
  return run !== undefined && (at >= run.name || words.shaped(at, Shape.upper));
};

/** "a lie", "told lies"; never "the ruins lie". */
const TOLD =
  /^(?:an?|the|this|that|his|her|their|its|of|with|by|as|and|tells?|told|telling|spread(?:s|ing)?|repeat(?:ed|s|ing)?|outright|blatant|big|more|these|those|such)$/u;

/** "to attack the plan". */
const takesObject = ({ words, reading }: Pick<Facts, 'words' | 'reading'>, at: number): boolean =>
  words.gap[at] === Gap.space && ((reading.nameAt[at] ?? -1) >= 0 || words.is(at, Kind.determiner | Kind.pronoun));

/** No other noun behind it: "the riot in Brell", never "riot police". */
function isHead({ words, plain, reading }: Facts, from: number, to: number): boolean {
  if (words.is(from - 1, Kind.auxiliary) && !/^(?:have|has|had|be|is|are|was|were)$/u.test(plain[from - 1] ?? ''))
    return false;
  const next = plain[to] ?? '';
  if (/^lies?$/u.test(plain[from] ?? '') && !TOLD.test(plain[from - 1] ?? '')) return false;
  if (plain[from - 1] === 'to' && to === from + 1 && takesObject({ words, reading }, to)) return false;
  if (
    (plain[to - 1] ?? '').endsWith('ing') &&
    words.gap[to] === Gap.space &&
    words.is(to, Kind.determiner | Kind.pronoun)
  )
    return false;
  if (
    to - from > 1 ||
    words.gap[to] !== Gap.space ||
    (plain[to - 1] ?? '').endsWith('s') ||
    (reading.nameAt[to] ?? -1) >= 0
  )
    return true;
  if (words.is(to, (FUNCTION & ~Kind.notName) | Kind.time | Kind.finite)) return true;
  return (words.is(to, Kind.saying) && !words.is(to, Kind.base | Kind.saidNoun)) || /(?:ed|ing|ly)$/u.test(next);
}
