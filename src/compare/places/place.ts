/** Places that exclude each other, in sentences that are otherwise the same. */
import { COUNTRIES } from '../../extract/places-data.ts';
import { Kind } from '../../extract/lexicon.ts';
import { nameAround } from '../words/name-around.ts';
import { actsAround, wordsAround } from '../acts/act-around.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isQuoted } from '../compared.ts';
import { within } from '../facts.ts';
import type { ChangeIn, Facts, FactsPair } from '../facts.ts';
import { actAt } from '../acts/acts.ts';
import { surelyTwo } from '../acts/same-act.ts';
import { datesExclude } from '../dates/read-dates.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { rangeText, sameNaming, sameSpelling } from '../words/same-naming.ts';
import { REGIONS } from './regions-data.ts';

/** Behind these stands where something is; `to` may have a person behind it. */
const WHERE = /^(?:in|at|near|outside|inside|over|from|to|into|across|toward|towards|around|of)$/u;

/** Another place behind the same preposition. */
export function changedPlace({ a, b, change, alike }: ChangeIn): Finding[] {
  const one = nameAround(a, change.aFrom, change.aTo);
  const other = nameAround(b, change.bFrom, change.bTo);
  if (one === null || other === null) return [];
  const [left, right] = [rangeText(a, one.from, one.to), rangeText(b, other.from, other.to)];
  if (!WHERE.test(a.plain[one.from - 1] ?? '') || a.plain[one.from - 1] !== b.plain[other.from - 1]) return [];
  if (!placed(a, one) || !placed(b, other) || !(known(a, one) || known(b, other))) return [];
  if (surelyTwo({ a, b }, actAt(a, one.from), actAt(b, other.from))) return [];
  if (sameNaming(left, right) || sameSpelling(left, right) || partOf(left, right) || partOf(right, left)) return [];
  return [
    {
      type: 'place',
      severity: alike >= 0.75 && sortOf(left) === sortOf(right) && lengthOf(a, one) >= LEAST_LENGTH ? 'hard' : 'soft',
      rule: 'place-in-one-sentence',
      sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
    },
  ];
}

/** "The plane crashed near Brell" tells too little to be surely one thing. */
const LEAST_LENGTH = 8;

const lengthOf = ({ sentences, sentenceOf }: Facts, { from }: Run): number => {
  const sentence = sentences[sentenceOf[from] ?? -1];
  return sentence === undefined ? 0 : sentence.to - sentence.from;
};

/** Words on either side of a place that say what was done there, and how many of them have to be the same. */
const REACH = 12;
const LEAST_AROUND = 3;
const RELATED = 0.25;

/** One act put in two places, of which neither article prints the other's anywhere. */
export function placedApart({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  return related.flatMap((pair): Finding[] => {
    if (pair.share < RELATED || pair.a.place !== 'body' || pair.b.place !== 'body') return [];
    if (otherTimes({ a, b }, pair)) return [];
    const [ones, others] = [placesIn(a, pair.a), placesIn(b, pair.b)];
    return ones.flatMap((one): Finding[] => {
      const other = others.find((its) => oneAct({ a, b }, one, its));
      if (other === undefined) return [];
      const [left, right] = [rangeText(a, one.from, one.to), rangeText(b, other.from, other.to)];
      if (sameNaming(left, right) || sameSpelling(left, right) || sortOf(left) !== sortOf(right)) return [];
      if (
        printsToo(b, one, a) ||
        printsToo(a, other, b) ||
        surelyTwo({ a, b }, actAt(a, one.from), actAt(b, other.from))
      )
        return [];
      return [
        {
          type: 'place',
          severity: 'soft',
          rule: 'place-of-one-act',
          sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
        },
      ];
    });
  });
}

/** The sentences put what they tell on days that exclude each other: two occasions. */
function otherTimes({ a, b }: FactsPair, pair: RelatedPair): boolean {
  const [ones, others] = [within(a.dates, pair.a.from, pair.a.to), within(b.dates, pair.b.from, pair.b.to)];
  return ones.some((one) => others.some((other) => datesExclude(one, other, false)));
}

/** The names behind "in", "at" and "near" in a sentence that may be places. */
function placesIn(facts: Facts, { from, to }: Run): Run[] {
  const out: Run[] = [];
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:in|at|near|outside|over)$/u.test(facts.plain[at - 1] ?? '') || isQuoted(facts, at)) continue;
    const run = nameAround(facts, at, at + 1);
    if (run?.from === at && mayBePlace(facts, run)) out.push(run);
  }
  return out;
}

/** Nobody is found "at" or "near" a person's name. */
function mayBePlace(facts: Facts, run: Run): boolean {
  const known = facts.reading.names[facts.reading.nameAt[run.from] ?? -1];
  for (let at = run.from; at < run.to; at++)
    if (facts.words.is(at, Kind.title) && !facts.words.is(at, Kind.place)) return false;
  return placed(facts, run) || (known?.kind === 'person' && /^(?:at|near)$/u.test(facts.plain[run.from - 1] ?? ''));
}

/** The words around say that the same was done there: an act among them. */
function oneAct({ a, b }: FactsPair, one: Run, other: Run): boolean {
  const theirs = wordsAround(b, other, REACH);
  const shared = [...wordsAround(a, one, REACH)].filter((word) => theirs.has(word));
  const [acts, otherActs] = [actsAround(a, one, REACH), actsAround(b, other, REACH)];
  return shared.length >= LEAST_AROUND && [...acts].some((act) => otherActs.has(act));
}

/** The name, and not a longer one that it is a part of, stands anywhere in the other article. */
const printsToo = (facts: Facts, { from, to }: Run, of: Facts): boolean => {
  const name = rangeText(of, from, to);
  for (
    let at = facts.plain.indexOf(of.plain[from] ?? '');
    at >= 0;
    at = facts.plain.indexOf(of.plain[from] ?? '', at + 1)
  ) {
    const run = nameAround(facts, at, at + 1);
    if (run !== null && rangeText(facts, run.from, run.to) === name) return true;
  }
  return false;
};

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Not a person's name, nor a body's. */
function placed({ words, reading }: Facts, { from, to }: Run): boolean {
  const run = reading.names[reading.nameAt[from] ?? -1];
  if (words.is(from, Kind.title) && !words.is(from, Kind.place)) return false;
  return (
    run === undefined ||
    run.kind === 'place' ||
    run.kind === 'unclear' ||
    (run.kind === 'person' && to - from > 1 && words.is(from, Kind.place))
  );
}

const known = (facts: Facts, { from, to }: Run): boolean => {
  const text = rangeText(facts, from, to);
  const run = facts.reading.names[facts.reading.nameAt[from] ?? -1];
  return (
    facts.words.is(from, Kind.place) || REGIONS.has(text) || Object.hasOwn(COUNTRIES, text) || run?.kind === 'place'
  );
};

function sortOf(place: string): 'country' | 'region' | 'locality' {
  if (Object.hasOwn(COUNTRIES, place)) return 'country';
  return REGIONS.has(place) ? 'region' : 'locality';
}

/** "Quill" in "Quill Harbour"; two regions are never part of each other, whatever their names. */
const partOf = (one: string, other: string): boolean =>
  one.includes(other) && !(sortOf(one) !== 'locality' && sortOf(other) !== 'locality');
