/** Places that exclude each other, in sentences that are otherwise the same. */
import { COUNTRIES } from '../../extract/places-data.ts';
import { Kind } from '../../extract/lexicon.ts';
import { nameAround } from '../words/name-around.ts';
import type { ChangeIn, Facts } from '../facts.ts';
import { actAt } from '../acts/acts.ts';
import { surelyTwo } from '../acts/same-act.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { rangeText, sameNaming, sameSpelling } from '../words/same-naming.ts';
import { areTwoOccasions } from './two-occasions.ts';
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
  if (areTwoOccasions({ a, b }, one, other)) return [];
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
