/** What a term is said of: the name, number or noun that stands with it in one phrase; decides nothing on what the term means. */
import { COUNTRIES } from '../../extract/places-data.ts';
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isContent } from '../compared.ts';
import { CARDINALS } from '../figures/numbers-data.ts';
import type { Facts } from '../facts.ts';
import { stem } from '../words/plain-word.ts';
import { ownOf } from '../words/own-of.ts';

/** Words between a term and what it is said of. */
const REACH = 4;

/** "the war in Vell", "leaders of the Vell council". */
const LINKS = new Set(
  'in of at near against on over from to with for between inside outside around within across into after among'.split(
    ' ',
  ),
);

const countryOf = new Map<string, string>();
for (const [country, peoples] of Object.entries(COUNTRIES))
  for (const people of peoples.split(' ')) if (people !== '') countryOf.set(people, country);

const countries = new Set(countryOf.values());

/** Whether a key is of a country or its people, of which news says much. */
export const isCountry = (key: string): boolean => countries.has(key.slice(1));

/** Keys → the word each was read from: `@vell` for a name, `#300` for a number before, `~pension` for a noun before or behind "of". */
export function boundTo(facts: Facts, from: number, to: number): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  behind(facts, to, out);
  before(facts, from, out);
  appositions(facts, { from, to }, out);
  return out;
}

/** The same of a verb: to whom or what it is done; behind it, or before "was". */
export function doneTo(facts: Facts, from: number, to: number): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const { words, plain, reading } = facts;
  for (let at = to; at < to + REACH && words.gap[at] === Gap.space; at++) {
    const index = reading.nameAt[at] ?? -1;
    if (index >= 0) {
      noteName(facts, index, out);
      break;
    }
    if (words.is(at, Kind.determiner) || noteNumber(facts, at, out)) continue;
    if (words.is(at, FUNCTION)) break;
    if (isNoun(facts, at)) note(out, `~${stem(plain[at] ?? '')}`, at);
  }
  if (BE.test(plain[from - 1] ?? '')) before(facts, from - 1, out);
  return out;
}

const BE = /^(?:is|are|was|were|be|been|being|get|got)$/u;

function note(out: Map<string, number>, key: string, at: number): void {
  if (!out.has(key)) out.set(key, at);
}

/** By its last word; a people by its country. */
export function keyOfName({ reading, plain }: Facts, index: number): string {
  const last = plain[(reading.names[index]?.to ?? 0) - 1] ?? '';
  return `@${countryOf.get(last) ?? last}`;
}

/** Of a person whose family name stands first, by that too. */
function noteName(facts: Facts, index: number, out: Map<string, number>): void {
  const { reading, words, plain } = facts;
  const run = reading.names[index];
  if (run === undefined) return;
  note(out, keyOfName(facts, index), run.to - 1);
  if (run.to - run.name > 1 && words.is(run.name, Kind.familyFirst)) note(out, `@${plain[run.name] ?? ''}`, run.name);
}

function behind(facts: Facts, to: number, out: Map<string, number>): void {
  const { words, plain, reading } = facts;
  let linked = false;
  for (let at = to; at < to + REACH && words.gap[at] === Gap.space; at++) {
    const index = reading.nameAt[at] ?? -1;
    if (index >= 0) return noteName(facts, index, out);
    if (LINKS.has(plain[at] ?? '')) linked = true;
    else if (linked && noteNumber(facts, at, out)) return;
    else if (!words.is(at, Kind.determiner)) {
      if (linked && isNoun(facts, at)) note(out, `~${stem(plain[at] ?? '')}`, at);
      return;
    }
  }
}

/** Too much is of a year. */
const YEAR = /^(?:1[89]|20)\d\d$/u;

/** Whether there is one. */
function noteNumber({ plain, words }: Facts, at: number, out: Map<string, number>): boolean {
  const word = plain[at] ?? '';
  const number = ownOf(CARDINALS, word) ?? (words.shaped(at, Shape.digit) ? word.replaceAll(',', '') : null);
  if (number !== null && !YEAR.test(`${number}`)) note(out, `#${number}`, at);
  return number !== null;
}

/** "Vell’s war", "300 angry rioters", "pension cuts". */
function before(facts: Facts, from: number, out: Map<string, number>): void {
  const { words, plain, reading } = facts;
  for (let at = from - 1; at >= from - REACH + 1 && at >= 0 && words.gap[at + 1] === Gap.space; at--) {
    const index = reading.nameAt[at] ?? -1;
    if (index >= 0) return noteName(facts, index, out);
    const word = plain[at] ?? '';
    if (noteNumber(facts, at, out)) return;
    if (words.is(at, FUNCTION)) return;
    if (at === from - 1 && isNoun(facts, at)) note(out, `~${stem(word)}`, at);
  }
}

/** "Osk, the whistleblower"; "The whistleblower, Ida Osk, said". */
function appositions(facts: Facts, { from, to }: { from: number; to: number }, out: Map<string, number>): void {
  const { words, reading } = facts;
  if (words.gapHas(to, Gap.comma) && !words.gapHas(to, Gap.block | Gap.stop))
    noteName(facts, reading.nameAt[to] ?? -1, out);
  for (let at = from; at > from - REACH && at > 0; at--) {
    if (words.gapHas(at, Gap.comma) && words.is(at, Kind.determiner)) {
      noteName(facts, reading.nameAt[at - 1] ?? -1, out);
      return;
    }
    if (words.gap[at] !== Gap.space) return;
  }
}

/** Said of very much. */
const BROAD = new Set(
  'new old big major large small recent latest violent deadly bloody fatal first second third last next main top senior local national other former own public mass massive initial alleged full long early late'.split(
    ' ',
  ),
);

function isNoun(facts: Facts, at: number): boolean {
  const word = facts.plain[at] ?? '';
  if (!isContent(facts, at) || facts.words.is(at, FUNCTION | Kind.time | Kind.finite) || BROAD.has(word)) return false;
  return word.length > 3 && !/(?:ed|ly)$/u.test(word);
}
