/** Whether two sentences that tell and negate one act are of two occasions or of two things: other days, other places, the first and the second, another object. Wide: in doubt they are two. */
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { saysMuch } from './claim-near.ts';

/** A sentence, and its word for the act; -1 where none is compared. */
export interface Occasion {
  readonly sentence: ComparedSentence;
  readonly act: number;
}

export const areTwoOccasions = (pair: FactsPair, one: Occasion, other: Occasion): boolean =>
  areOtherOccasions(pair, one, other) || areOtherSubjects(subjectOf(pair.a, one), subjectOf(pair.b, other));

/** The same, where one subject does both. */
export const areOtherOccasions = ({ a, b }: FactsPair, one: Occasion, other: Occasion): boolean =>
  areOtherDays({ a, b }, one, other) ||
  countApart({ a, b }, one.sentence, other.sentence) ||
  areApart(placesIn(a, one.sentence), placesIn(b, other.sentence)) ||
  areApart(partsIn(a, one.sentence), partsIn(b, other.sentence)) ||
  areApart(objectOf(a, one), objectOf(b, other));

/** "The first meeting", "the second meeting". */
export const countApart = ({ a, b }: FactsPair, one: ComparedSentence, other: ComparedSentence): boolean =>
  areApart(countsIn(a, one), countsIn(b, other));

/** Of one sort, a name beside a name or a noun beside a noun, and no two the same. */
const areOtherSubjects = (ones: readonly string[], others: readonly string[]): boolean =>
  sortOf(ones) === sortOf(others) && areApart(ones, others);
const sortOf = ([one = '']: readonly string[]): string => one.split(' ').slice(0, 2).join(' ');

/** Nothing behind the act that is negated narrows it down but what the other tells, too: "was not closed to cyclists" leaves open whether it was closed. */
export function leavesNothingOpen({ a, b }: FactsPair, negated: Occasion, told: Occasion): boolean {
  const { plain, words } = a;
  const has = new Set(b.plain.slice(told.sentence.from, told.sentence.to).map(rootOf));
  const [subjects, its] = [subjectOf(a, negated, false), subjectOf(b, told, false)];
  if (areOtherSubjects(subjects, its)) return false;
  let isPlace = false;
  for (let at = negated.act + 1; at < negated.sentence.to && !ends(a, at); at++) {
    if (NARROWS.test(plain[at] ?? '')) return false;
    if (words.is(at, Kind.preposition)) isPlace = true;
    const says = saysMuch(a, at) || (isPlace && !words.is(at, FUNCTION));
    if (says && !words.is(at, Kind.time) && !has.has(rootOf(plain[at] ?? ''))) return false;
  }
  return true;
}

const NARROWS = /^(?:first|initially|immediately|soon|again|alone|himself|herself|themselves|enough)$/u;

const ends = ({ words, plain }: Facts, at: number): boolean =>
  words.gap[at] !== Gap.space || /^(?:but|and|while|because|when|after|before|said|says|told)$/u.test(plain[at] ?? '');

/** Both say which, and none of it is the same. */
const areApart = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.length > 0 && others.length > 0 && !ones.some((word) => others.includes(word));

function areOtherDays({ a, b }: FactsPair, { sentence: one }: Occasion, { sentence: other }: Occasion): boolean {
  const [left, right] = [daysIn(a, one), daysIn(b, other)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((days) => right.some((its) => days.from <= its.to && its.from <= days.to));
}

const daysIn = (facts: Facts, { from, to }: ComparedSentence): { readonly from: number; readonly to: number }[] =>
  within(facts.dates, from, to).flatMap(({ days }) => days ?? []);

const AT = /^(?:in|at|near|to|from|off|outside)$/u;

/** Names behind a preposition of place: "in Brell", "near Varn". */
function placesIn({ plain, reading, words }: Facts, { from, to }: ComparedSentence): string[] {
  const out: string[] = [];
  for (let at = from + 1; at < to; at++) {
    const run = reading.names[reading.nameAt[at] ?? -1];
    const before = words.is(at - 1, Kind.determiner) ? at - 2 : at - 1;
    if (run !== undefined && run.from === at && AT.test(plain[before] ?? '')) out.push(plain[run.to - 1] ?? '');
  }
  return out;
}

const COUNT = /^(?:first|second|third|fourth|fifth|sixth|last|next|previous|earlier|later)$/u;
const countsIn = ({ plain }: Facts, { from, to }: ComparedSentence): string[] =>
  plain.slice(from, to).filter((word) => COUNT.test(word));

const PART = /^(?:dawn|morning|noon|midday|afternoon|evening|dusk|night|midnight|overnight)$/u;
const partsIn = ({ plain }: Facts, { from, to }: ComparedSentence): string[] =>
  plain.slice(from, to).filter((word) => PART.test(word));

/** Words back from an act to its subject. */
const SUBJECT = 5;

/** Keys of the noun or the name right before the act, with whether it is done or suffered: "the coach did not blame". */
function subjectOf(facts: Facts, { sentence, act }: Occasion, wide = true): string[] {
  if (act < 0) return [];
  const { plain, words, reading } = facts;
  let suffered = false;
  for (let at = act - 1; at >= Math.max(sentence.from, act - SUBJECT); at--) {
    const word = plain[at] ?? '';
    if (words.gap[at + 1] !== Gap.space || words.is(at, Kind.relative | Kind.conjunction | Kind.preposition)) return [];
    if (/^(?:was|were|been|is|are|be)$/u.test(word)) suffered = true;
    if (!saysMuch(facts, at) || words.is(at, Kind.auxiliary | Kind.adverb)) continue;
    const isName = (reading.nameAt[at] ?? -1) >= 0;
    return (isName ? [word] : wide ? conceptsOf(word) : [rootOf(word)]).map(
      (key) => `${suffered ? 'of' : 'by'} ${isName ? 'name' : 'noun'} ${key}`,
    );
  }
  return [];
}

/** Words within which an object stands. */
const OBJECT = 4;

/** Keys of the noun that stands right behind the act: "discussed the bridge". */
function objectOf(facts: Facts, { sentence, act }: Occasion): readonly string[] {
  if (act < 0) return [];
  const { plain, words } = facts;
  for (let at = act + 1; at < Math.min(sentence.to, act + 1 + OBJECT); at++) {
    if (words.gap[at] !== Gap.space || words.is(at, Kind.preposition | Kind.conjunction | Kind.relative | Kind.pronoun))
      break;
    if (saysMuch(facts, at) && !words.is(at, Kind.adverb | Kind.saying | Kind.time))
      return phraseKeys(facts, at, sentence.to);
    if (
      !words.is(at, Kind.determiner) &&
      !saysMuch(facts, at) &&
      !/^(?:new|old|first|second|other)$/u.test(plain[at] ?? '')
    )
      break;
  }
  return [];
}

/** "the village school": all words of the phrase. */
function phraseKeys(facts: Facts, from: number, end: number): string[] {
  const out: string[] = [];
  for (
    let at = from;
    at < Math.min(end, from + OBJECT) && facts.words.gap[at] === Gap.space && saysMuch(facts, at);
    at++
  )
    out.push(...conceptsOf(facts.plain[at] ?? ''));
  return out;
}
