/** How many people were killed, hurt, arrested or are missing, where two articles say it otherwise; told by the state they are in, for the noun is mostly "people". */
import { Kind } from '../../extract/lexicon.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { otherDays } from './days-counted.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { isHourOrAge } from './no-measure.ts';
import { publishedDay } from '../dates/read-dates.ts';
import { stem } from '../words/plain-word.ts';
import { isYear } from './read-quantities.ts';
import type { Quantity } from './read-quantities.ts';
import { ANOTHER_TIME, ANYBODY, STATES, VAGUE } from './tolls-data.ts';
import { ownOf } from '../words/own-of.ts';

interface Toll {
  readonly state: string;
  /** Who is counted, as a stem; empty for anybody. */
  readonly whom: string;
  readonly quantity: Quantity;
  /** Words shown, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Words between a number and the state of those counted. */
const REACH = 6;

/** Each state that both articles count the same people in, by the first count of each. */
export function tollsApart({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [tollsOf(a), tollsOf(b)];
  const met = new Set<string>();
  return ones.flatMap((one): Finding[] => {
    const key = `${one.state} ${one.whom}`;
    const other = others.find(({ state, whom }) => state === one.state && whom === one.whom);
    if (other === undefined || met.has(key)) return [];
    met.add(key);
    if (ones.some((its) => agrees(its, other)) || others.some((its) => agrees(its, one))) return [];
    if (grew({ a, b }, one, other) || otherDays({ a, b }, one.quantity, other.quantity)) return [];
    const exact = one.quantity.kind === 'exact' && other.quantity.kind === 'exact';
    const severity = exact && one.whom !== '' ? 'hard' : 'soft';
    return [{ type: 'figure', severity, rule: 'toll-of-one-event', sides: [shown(a, one), shown(b, other)] }];
  });
}

/** Of one state, whoever is counted. */
const agrees = (one: Toll, other: Toll): boolean =>
  one.state === other.state && quantityConflict(one.quantity, other.quantity) === 'none';

const shown = (facts: Facts, { from, to, quantity, state }: Toll) =>
  sideOf(
    facts,
    from,
    to,
    `${quantity.low === quantity.high ? quantity.value : `${quantity.low}–${quantity.high}`} ${state}`,
  );

/** States that people leave by and by: a later article may count fewer. */
const SINKS = new Set(['missing']);

/** A later article may count more. */
function grew({ a, b }: FactsPair, one: Toll, other: Toll): boolean {
  const [first, second] = [publishedDay(a), publishedDay(b)];
  if (first === null || second === null || first === second) return false;
  if (SINKS.has(one.state)) return true;
  const [early, late] = first < second ? [one, other] : [other, one];
  return late.quantity.high > early.quantity.low;
}

const read = new WeakMap<Facts, readonly Toll[]>();

/** Read once an article; in order. */
function tollsOf(facts: Facts): readonly Toll[] {
  const known = read.get(facts);
  if (known !== undefined) return known;
  const found = facts.sentences.flatMap((sentence) => (tellsOfNow(facts, sentence) ? tollsIn(facts, sentence) : []));
  read.set(facts, found);
  return found;
}

/** No caption, and no word of another time. */
function tellsOfNow(facts: Facts, { from, to, place }: ComparedSentence): boolean {
  if (place === 'caption') return false;
  const { plain, held } = facts;
  const year = held.article.published?.iso.slice(0, 4);
  for (let at = from; at < to; at++) {
    if (ANOTHER_TIME.test(plain[at] ?? '')) return false;
    if (year !== undefined && isYear(facts, at) && plain[at] !== year) return false;
  }
  return true;
}

function tollsIn(facts: Facts, sentence: ComparedSentence): Toll[] {
  const counts = [...within(facts.quantities, sentence.from, sentence.to), ...vagueIn(facts, sentence)];
  return counts.flatMap((quantity) => {
    if (quantity.sort !== null || quantity.kind === 'ordinal' || isQuoted(facts, quantity.from)) return [];
    if (quantity.kind !== 'range' && isHourOrAge(facts, quantity)) return [];
    if (facts.plain[quantity.to] === 'more' && facts.plain[quantity.to + 1] !== 'than') return [];
    return tollBefore(facts, quantity) ?? tollBehind(facts, quantity, sentence.to) ?? [];
  });
}

function vagueIn({ plain }: Facts, { from, to }: ComparedSentence): Quantity[] {
  const out: Quantity[] = [];
  for (let at = from; at < to; at++) {
    const word = plain[at] ?? '';
    const limits = ownOf(VAGUE, word);
    if (limits === undefined) continue;
    const [low, high] = limits;
    out.push({
      from: at,
      to: at + 1,
      value: low,
      low,
      high,
      kind: 'range',
      sort: null,
      unit: null,
      nouns: [],
      nounTo: at + 1,
    });
  }
  return out;
}

/** "killing at least two people". */
function tollBefore(facts: Facts, quantity: Quantity): Toll | null {
  let at = quantity.from - 1;
  while (
    at > quantity.from - 4 &&
    /^(?:at|least|most|about|more|than|nearly|some|up|to|all)$/u.test(facts.plain[at] ?? '')
  )
    at--;
  const state = STATES.find(({ before }) => before.test(facts.plain[at] ?? ''));
  const whom = state === undefined ? null : whomOf(facts, quantity.to, Math.min(facts.plain.length, quantity.to + 2));
  if (state === undefined || whom === null) return null;
  return { state: state.name, whom, quantity, from: at, to: Math.max(quantity.to, quantity.nounTo) };
}

/** "two people were killed", "two of the nine hurt were in critical condition". */
function tollBehind(facts: Facts, quantity: Quantity, end: number): Toll | null {
  const partOf = facts.plain[quantity.to] === 'of';
  const last = Math.min(end, quantity.to + (partOf ? REACH + 3 : REACH));
  for (let at = quantity.to; at < last; at++) {
    const state = STATES.find(({ word }) => word.test(facts.plain[at] ?? ''));
    if (state !== undefined && !(partOf && facts.words.is(at + 1, Kind.auxiliary))) {
      const whom = partOf ? '' : whomOf(facts, quantity.to, at);
      return whom === null ? null : { state: state.name, whom, quantity, from: quantity.from, to: at + 1 };
    }
    if (!partOf && (facts.words.gapHas(at, 2 | 4 | 8) || (at > quantity.to && isCount(facts, at)))) return null;
  }
  return null;
}

const isCount = (facts: Facts, at: number): boolean => within(facts.quantities, at, at + 1).length > 0;

/** The one noun among these words: empty for anybody, null where several are named. */
function whomOf({ plain, words }: Facts, from: number, to: number): string | null {
  const nouns: string[] = [];
  for (let at = from; at < to; at++) {
    const word = plain[at] ?? '';
    if (words.is(at, Kind.auxiliary | Kind.adverb | Kind.determiner) || ANYBODY.test(word) || STAYS.test(word))
      continue;
    if (words.is(at, Kind.preposition | Kind.conjunction | Kind.relative) || words.gapHas(at, 2 | 4 | 8 | 256)) break;
    nouns.push(stem(word));
  }
  return nouns.length > 1 ? null : (nouns[0] ?? '');
}

const STAYS = /^(?:remain|remained|remains|lie|lay|still|reported|confirmed|feared|found|listed)$/u;
