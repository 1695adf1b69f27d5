/** Reads the quantities of an article: numbers with bounds, units and what they count; decides no conflict. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { breaksBefore } from '../compared.ts';
import type { Compared } from '../compared.ts';
import { compoundBehind } from './compound-measures.ts';
import { figureAt } from './figure-at.ts';
import type { Figure } from './figure-at.ts';
import type { Bound } from './bounds.ts';
import { boundBefore, boundBehind, openEnd, stepOf } from './bounds.ts';
import { halfBehind, restBehind, roundNumberAt } from './round-numbers.ts';
import { SCALES, SHORT_UNITS, UNITS } from './numbers-data.ts';
import { plainWord, stem } from '../words/plain-word.ts';
import { ownOf } from '../words/own-of.ts';

export interface Quantity {
  /** Words of the number with its scale, half-open; bounds and nouns left out. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The values it allows. */
  readonly low: number;
  readonly high: number;
  readonly kind: 'exact' | 'about' | 'bound' | 'range' | 'ordinal';
  /** Sort of unit (`length`, `money:$`), or null for a bare number. */
  readonly sort: string | null;
  /** The unit's word as printed, stemmed; conversions are told apart by it. */
  readonly unit: string | null;
  /** Stems of up to three words behind it: what is counted. */
  readonly nouns: readonly string[];
  /** How many words the noun reaches behind the number: for showing. */
  readonly nounTo: number;
}

/** How far a rough value reaches: a share of it, or less where it is told to the last digit. */
const ABOUT = 0.12;
const ABOUT_STEPS = 1.5;

/** All quantities, in order. Years, days of the month, times of the clock and numbers of names are none. */
export function readQuantities(compared: Compared): Quantity[] {
  const out: Quantity[] = [];
  for (let at = 0; at < compared.plain.length;) {
    const quantity = quantityAt(compared, at);
    if (quantity !== null) out.push(quantity);
    at = quantity === null ? at + 1 : quantity.to;
  }
  return out;
}

function quantityAt(compared: Compared, at: number): Quantity | null {
  const figure = figureAt(compared, at);
  if (figure === null) return roundAt(compared, at);
  if (!counts(compared, at, figure)) return null;
  const half = figure.ordinal ? null : halfBehind(compared, at + 1);
  const first = half?.to ?? at + 1;
  let to = first;
  let value = figure.value + (half?.part ?? 0);
  for (; to < first + 2 && compared.words.gap[to] === Gap.space; to++) {
    const scale = ownOf(SCALES, compared.plain[to] ?? '');
    if (scale === undefined) break;
    value *= scale;
  }
  const rest = restBehind(compared, to);
  if (rest !== null) [value, to] = [value + rest.part, rest.to];
  const upper = figure.ordinal ? null : rangeBehind(compared, at, to);
  let bound = figure.ordinal ? null : (boundBefore(compared, at) ?? boundBehind(compared, at, figure));
  let noun = nounBehind(compared, upper === null ? to : upper.to, figure.tail);
  if (!figure.ordinal && bound === null) bound = openEnd(compared, noun.nounTo);
  const compound = upper === null && !figure.ordinal ? compoundBehind(compared, noun) : null;
  if (compound !== null) {
    value += compound.part;
    to = compound.to - 1;
    noun = { ...noun, nounTo: compound.to };
  }
  return {
    from: at,
    to: upper?.to ?? to,
    value,
    ...limits(figure, { value, upper: upper?.value ?? null, bound }),
    ...unitOf(compared, at, noun),
    ...noun,
  };
}

/** "a thousand", "half a million". */
function roundAt(compared: Compared, at: number): Quantity | null {
  const round = roundNumberAt(compared, at);
  if (round === null) return null;
  const { from, to, value } = round;
  const bound = boundBefore(compared, from);
  const noun = nounBehind(compared, to, []);
  const isRough = round.high > round.low && (bound === null || bound === 'about');
  const reach = isRough ? { ...round, kind: 'about' as const } : limits(EXACT, { value, upper: null, bound });
  return {
    from,
    to,
    value,
    low: reach.low,
    high: reach.high,
    kind: reach.kind,
    ...unitOf(compared, at, noun),
    ...noun,
  };
}

const EXACT: Figure = { value: 0, ordinal: false, tail: [] };

/** No year, day of the month, clock, number of a name ("Flight 12", "No. 3", "Section 4"). */
function counts(compared: Compared, at: number, { value, ordinal }: Figure): boolean {
  const { words, plain } = compared;
  if (isYear(compared, at) || monthBeside(compared, at)) return false;
  const end = words.outer[at] ?? 0;
  if (words.text[end] === ':' && /\d/u.test(words.text[end + 1] ?? '')) return false;
  if (words.text[(words.start[at] ?? 0) - 1] === ':' || /^(?:am|pm|oclock|gmt|et)$/u.test(plain[at + 1] ?? ''))
    return false;
  const digits = words.shaped(at, Shape.digit);
  if (
    digits &&
    !ordinal &&
    words.gap[at] === Gap.space &&
    words.shaped(at - 1, Shape.capital) &&
    !/[.,]/u.test(words.text.slice(words.start[at], words.end[at])) &&
    namesNumber(compared, at)
  )
    return false;
  return value < 1e15 && !words.gapHas(at, Gap.other)
    ? true
    : moneyBefore(compared, at) !== null || !/[#/\\@_.-]/u.test(words.text[(words.start[at] ?? 0) - 1] ?? '');
}

/** "Flight 99"; but of "Norland's 99 delegates" there are so many. */
const namesNumber = ({ words, plain }: Compared, at: number): boolean =>
  words.shaped(at - 1, Shape.capital) &&
  !words.is(
    at - 1,
    Kind.preposition | Kind.determiner | Kind.time | Kind.conjunction | Kind.pronoun | Kind.auxiliary | Kind.adverb,
  ) &&
  (plain[at - 1] ?? '').length > 1 &&
  !/['’]/u.test(words.text[words.end[at - 1] ?? 0] ?? '') &&
  words.gapHas(at - 1, Gap.space) &&
  !words.gapHas(at - 1, Gap.stop);

export const isYear = ({ words, plain }: Compared, at: number): boolean =>
  words.shaped(at, Shape.digit) &&
  /^(?:1[6-9]|20)\d\d$/u.test(plain[at] ?? '') &&
  (words.end[at] ?? 0) - (words.start[at] ?? 0) === 4 &&
  !words.gapHas(at, Gap.other);

export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

export const monthOf = ({ words, plain }: Compared, at: number): number =>
  at >= 0 && words.shaped(at, Shape.capital) ? MONTHS.indexOf(plain[at] ?? '') + 1 : 0;

const monthBeside = (compared: Compared, at: number): boolean =>
  monthOf(compared, at - 1) > 0 ||
  monthOf(compared, at + 1) > 0 ||
  (compared.plain[at + 1] === 'of' && monthOf(compared, at + 2) > 0);

function rangeBehind(compared: Compared, at: number, to: number): { value: number; to: number } | null {
  const { plain, words } = compared;
  const joined = plain[to] === 'to' || plain[to] === 'or' || (plain[to] === 'and' && plain[at - 1] === 'between');
  if (!joined || words.gap[to] !== Gap.space) return null;
  const figure = figureAt(compared, to + 1);
  if (figure === null || figure.ordinal || figure.value <= 0) return null;
  const scale = ownOf(SCALES, plain[to + 2] ?? '') ?? 1;
  return { value: figure.value * scale, to: scale === 1 ? to + 2 : to + 3 };
}

interface Around {
  readonly value: number;
  readonly upper: number | null;
  readonly bound: Bound | null;
}

function limits({ ordinal }: Figure, { value, upper, bound }: Around): Pick<Quantity, 'low' | 'high' | 'kind'> {
  if (ordinal) return { low: value, high: value, kind: 'ordinal' };
  if (upper !== null && upper > value) return { low: value, high: upper, kind: 'range' };
  if (bound === 'least') return { low: value, high: Infinity, kind: 'bound' };
  if (bound === 'most') return { low: 0, high: value, kind: 'bound' };
  if (bound === 'about') {
    const reach = Math.min(ABOUT * value, ABOUT_STEPS * stepOf(value));
    return { low: value - reach, high: value + reach, kind: 'about' };
  }
  return { low: value, high: value, kind: 'exact' };
}

/** Up to three words behind the number, before anything that ends the phrase. */
function nounBehind(compared: Compared, to: number, tail: readonly string[]): { nouns: string[]; nounTo: number } {
  const nouns = tail.filter((word) => word !== 'plus').map((word) => stem(plainWord(word)));
  const first = nouns.length === 0 ? behindWhole(compared, to) : to;
  let at = first;
  for (; at < first + 3; at++) {
    const { words, plain } = compared;
    if (at >= plain.length || endsPhrase(compared, at) || words.stretch[at] !== words.stretch[to - 1]) break;
    if (words.is(at, Kind.preposition | Kind.conjunction | Kind.auxiliary | Kind.pronoun | Kind.relative)) break;
    if (words.is(at, Kind.determiner) || figureAt(compared, at) !== null) break;
    nouns.push(stem(plain[at] ?? ''));
  }
  return rateBehind(compared, at, nouns) ?? { nouns, nounTo: at };
}

/** The point behind "U.S." ends none. */
function endsPhrase(compared: Compared, at: number): boolean {
  const { plain, words } = compared;
  const isShort = /^(?:us|uk|un|eu)$/u.test(plain[at - 1] ?? '') && !words.shaped(at, Shape.capital);
  return breaksBefore(compared, at) && !isShort;
}

/** "five of its eight coaches", "a dozen of eggs": where the noun begins. */
function behindWhole(compared: Compared, to: number): number {
  const { plain } = compared;
  if (plain[to] !== 'of') return to;
  const owned = /^(?:the|its|their|his|her)$/u.test(plain[to + 1] ?? '') ? to + 2 : to + 1;
  return owned > to + 1 && figureAt(compared, owned) !== null ? owned + 1 : owned;
}

/** "per cent"; "kilometres per hour", "miles an hour". */
function rateBehind(
  { plain }: Compared,
  at: number,
  nouns: readonly string[],
): { nouns: string[]; nounTo: number } | null {
  if (plain[at] === 'per' && plain[at + 1] === 'cent' && nouns.length === 0)
    return { nouns: ['percent'], nounTo: at + 2 };
  const isRate = nouns.length === 1 && /^(?:per|an?)$/u.test(plain[at] ?? '') && plain[at + 1] === 'hour';
  return isRate ? { nouns: [...nouns, 'per', 'hour'], nounTo: at + 2 } : null;
}

function unitOf(
  compared: Compared,
  at: number,
  { nouns }: { nouns: readonly string[] },
): Pick<Quantity, 'sort' | 'unit'> {
  const money = moneyBefore(compared, at);
  if (money !== null) return { sort: `money:${money}`, unit: money };
  if (compared.text[compared.words.end[at] ?? 0] === '%') return { sort: 'percent', unit: 'percent' };
  const unit = nouns[0] ?? '';
  const known = ownOf(UNITS, unit);
  if (known === undefined) return { sort: null, unit: null };
  if (known[0] === 'length' && (nouns[1] === 'per' || nouns[1] === 'h'))
    return { sort: 'speed', unit: unit === 'mile' ? 'mph' : 'kph' };
  return { sort: known[0], unit: SHORT_UNITS[unit] ?? unit };
}

function moneyBefore({ words, text }: Compared, at: number): string | null {
  const sign = text[(words.start[at] ?? 0) - 1] ?? '';
  return /[$£€¥]/u.test(sign) ? sign : null;
}
