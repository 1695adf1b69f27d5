/** One person under two ranks, or in an office here and under it there: "Mayor" beside "Deputy Mayor", "Inspector" beside "Sergeant". */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import { isContent } from '../compared.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { rankOf } from './calling-words.ts';
import { GRADES, SCALES } from './callings-data.ts';
import { leading } from './office-words.ts';
import type { Run } from './office-words.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';
import { toldOf } from './told-of.ts';
import { rootOf } from '../words/concepts.ts';

const grades = new Set(GRADES.split(' '));
export const isGrade = (word: string): boolean => grades.has(word);
const UNDER = /^(?:vice|deputy|assistant|associate)$/u;
const OFFICES =
  /^(?:president|premier|chancellor|governor|mayor|minister|secretary|chairman|chairwoman|commissioner|director|ambassador|speaker|sheriff|editor|chief|marshal|treasurer|principal|headteacher|dean|rector|coroner)$/u;
/** "U.S. Attorney" leads an office; "attorney" alone is a calling. */
const OF_ATTORNEYS = /^(?:us|district|state|county|commonwealth|city)$/u;
const ONCE = /^(?:former|ex|then|late|elect|acting|interim|incoming|outgoing|retired|time|once|formerly|future|next)$/u;
/** They say which branch of a service it is, and nothing of the rank. */
const LOOSE =
  /^(?:detective|commandant|(?:\S+ )?commander|agent|marshal|private|(?:\S+ )?captain|officer|superintendent|inspector)$/u;

interface Rank {
  /** `sergeant`, `rear admiral`; or `mayor` for an office itself and `under mayor`. */
  readonly value: string;
  readonly side: Side;
}

/** None where either article gives the person more than one. */
export function ranksApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const unit = (): boolean => ofOneUnit({ a, b }, [one, other]);
  return (
    inService(inServiceOf(a, one), inServiceOf(b, other), unit) ?? inOffice(inOfficeOf(a, one), inOfficeOf(b, other))
  );
}

/** "Colonel Osk, head of the border guard" beside "Osk, the captain who leads the border guard": no captain of a ship. */
function ofOneUnit({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): boolean {
  const ledBy = (facts: Facts, { callings }: Person): string[] =>
    callings.flatMap(({ from, to }) => {
      const head = from + facts.plain.slice(from, to).findIndex((word) => leading.has(word));
      return head < from ? [] : facts.plain.slice(head + 1, to).filter((_word, at) => isContent(facts, head + 1 + at));
    });
  const [left, right] = [toldOf(a, one).there, toldOf(b, other).there];
  return (
    ledBy(a, one).some((word) => right.has(rootOf(word))) || ledBy(b, other).some((word) => left.has(rootOf(word)))
  );
}

function inService(one: Rank | null, other: Rank | null, ofUnit: () => boolean): Finding | null {
  if (one === null || other === null || one.value === other.value) return null;
  const [left, right] = [one.value.split(' '), other.value.split(' ')];
  const [rank = '', its = ''] = [left.at(-1), right.at(-1)];
  if (rank === its) {
    // "Admiral" alone may be either.
    return left.length > 1 && right.length > 1 ? apart(one, other, 'soft') : null;
  }
  if (left[0] === 'detective' && right[0] === 'detective' && left.length !== right.length) return null;
  const sure = [one, other].every(({ value, side }) => !LOOSE.test(value) || isBeforeName(side));
  const isOfOne = scales.some((scale) => scale.has(rank) && scale.has(its)) && isBare(one.side) && isBare(other.side);
  return apart(one, other, isOfOne && (sure || ofUnit()) ? 'hard' : 'soft');
}

const scales = SCALES.split('|').map((scale): ReadonlySet<string> => new Set(scale.trim().split(/\s+/u)));

/** "regional superintendent of marine rescue" is a post, whatever the rank. */
function isBare({ compared: { plain, words }, from, to }: Side): boolean {
  const at = plain.slice(from, to).findLastIndex((word) => rankOf(word) !== undefined) + from;
  return (
    plain[at + 1] !== 'of' || at + 1 >= to || words.shaped(at + 2, Shape.capital) || words.is(at + 2, Kind.determiner)
  );
}

/** "Captain Ida Osk", and not "the captain of the ferry". */
const isBeforeName = ({ compared: { words }, from, to }: Side): boolean =>
  words.shaped(from, Shape.capital) && words.shaped(to, Shape.capital) && to - from < 3;

function inOffice(one: Rank | null, other: Rank | null): Finding | null {
  if (one === null || other === null) return null;
  const isUnder = one.value === `under ${other.value}` || other.value === `under ${one.value}`;
  return isUnder ? apart(one, other, isLoose(one.side, other.side) ? 'soft' : 'hard') : null;
}

const apart = ({ side: one }: Rank, { side: other }: Rank, severity: 'hard' | 'soft'): Finding => ({
  type: 'title',
  severity,
  rule: 'rank-of-one-person',
  sides: [one, other],
});

/** A deputy prime minister is not under the foreign minister; a chief may be called so loosely where nothing says of what, and whoever prosecutes for an attorney, attorney. */
function isLoose(one: Side, other: Side): boolean {
  if (one.value.endsWith('attorney')) return true;
  const [left, right] = [besides(one), besides(other)];
  if (left.length > 0 && right.length > 0) return !left.some((word) => right.includes(word));
  return one.value.endsWith('chief');
}

const besides = ({ compared, from, to, value }: Side): string[] =>
  compared.plain
    .slice(from, to)
    .filter((word) => !UNDER.test(word) && !value.endsWith(word) && !/^(?:the|a|an|of|for|and|who|is)$/u.test(word));

/** All that the article calls the person agrees on it. */
function only(
  facts: Facts,
  { callings }: Person,
  read: (words: readonly string[], isTitle: boolean) => string | null,
): Rank | null {
  let found: Rank | null = null;
  for (const { from, to } of callings) {
    const value = read(coreOf(facts, { from, to }), isBeforeName(sideOf(facts, from, to)));
    if (value === null) continue;
    if (found !== null && found.value !== value) return null;
    found ??= { value, side: sideOf(facts, from, to, value) };
  }
  return found;
}

/** The words before any preposition, "vice-admiral" in two; none of an office once held. */
function coreOf({ plain }: Facts, { from, to }: Run): string[] {
  const words = plain
    .slice(from, to)
    .flatMap((word) =>
      /^(?:vice|deputy|assistant|rear|major|lieutenant|sub)-\w/u.test(word) ? word.split('-') : [word],
    );
  if (words.some((word) => ONCE.test(word))) return [];
  const cut = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|at|in|and|who|from|with|to|on|by|during|since)$/u.test(word),
  );
  return cut < 0 ? words : words.slice(0, cut);
}

/** A rank with its grade: "rear admiral"; a lieutenant colonel is a colonel to those who speak of him. */
function serviceRank(words: readonly string[], isTitle = false): string | null {
  const at = words.findLastIndex(
    (word, place) => rankOf(word) !== undefined && (!LOOSE_ALONE.test(word) || grades.has(words[place - 1] ?? '')),
  );
  const rank = rankOf(words[at] ?? '');
  // "Detective Ida Osk": in some services a rank of its own.
  if (rank === undefined) return isTitle && rankOf(words.at(-1) ?? '') === 'detective' ? 'detective' : null;
  const grade = rankOf(words[at - 1] ?? '') === 'detective' ? 'detective' : (words[at - 1] ?? '');
  return grades.has(grade) || grade === 'detective' ? `${grade} ${rank}` : rank;
}

/** "agent", "detective", "private", "general" are no ranks by themselves. */
const LOOSE_ALONE = /^(?:detective|agent|marshal|warrant|private|commandant|commander)$/u;

function office(words: readonly string[]): string | null {
  if (serviceRank(words) !== null) return null;
  const own = words.findLast(
    (word, at) => OFFICES.test(word) || (word === 'attorney' && OF_ATTORNEYS.test(words[at - 1] ?? '')),
  );
  if (own === undefined) return null;
  return words.some((word) => UNDER.test(word)) ? `under ${own}` : own;
}

const inServiceOf = onceAPerson((facts, person) => only(facts, person, serviceRank));
const inOfficeOf = onceAPerson((facts, person) => only(facts, person, office));
