/** One person under two names: "Paula Osk, a nurse" beside "Petra Osk, a nurse"; silent where they may be kin, two people, or one name in two forms. */
import { Gap, Shape } from '../../extract/words.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { isKin } from './calling-words.ts';
import { peopleOf } from './people.ts';
import type { Person } from './people.ts';
import { fullName, isOfFew, sharedRoles, toldOf } from './told-of.ts';
import { sexOf, unlikeGiven, unlikeSurname } from './unlike-names.ts';

/** Of people whom the other article does not know; none where two of them may be one person there. */
export function namesApart(pair: FactsPair): Finding[] {
  const { a, b } = pair;
  const [ones, others] = [strangersIn(a, b), strangersIn(b, a)];
  return ones.flatMap((one): Finding[] => {
    const other = onlyUnlike(one, others);
    if (other === null || onlyUnlike(other, ones) !== one) return [];
    const severity = severityOf(pair, one, other);
    const [left, right] = [fullName(one), fullName(other)];
    if (severity === null || left === undefined || right === undefined) return [];
    const sides = [sideOf(a, left.from, left.to), sideOf(b, right.from, right.to)] as const;
    return [{ type: 'title', severity, rule: 'name-of-one-person', sides }];
  });
}

/** The one person of the same surname, else of the same given name. */
function onlyUnlike(one: Person, others: readonly Person[]): Person | null {
  const found = others.filter((other) => unlike(one, other) !== null);
  const namesakes = found.filter(({ surname }) => surname === one.surname);
  const [first, ...more] = namesakes.length > 0 ? namesakes : found;
  return more.length > 0 ? null : (first ?? null);
}

function unlike(one: Person, other: Person): 'slip' | 'other' | null {
  if ((one.surname === other.surname) === (one.given === other.given)) return null;
  return one.surname === other.surname
    ? unlikeGiven(one.given, other.given)
    : unlikeSurname(one.surname, other.surname);
}

/** Whom the other article does not name, and the capitals of it that stand for somebody by themselves: "his brother Leon". */
function strangersIn(facts: Facts, other: Facts): Person[] {
  const [known, alone] = [peopleOf(other), lonelyIn(other)];
  return [...peopleOf(facts).values()].filter(({ key, given }) => !known.has(key) && !alone.has(given));
}

/** Read once an article. */
const lonelyIn = once(({ plain, words }: Facts): ReadonlySet<string> => {
  const out = new Set<string>();
  for (let at = 0; at < words.count; at++)
    if (words.shaped(at, Shape.capital) && !(words.gap[at + 1] === Gap.space && words.shaped(at + 1, Shape.capital)))
      out.add(plain[at] ?? '');
  return out;
});

/**
 * By what is told beside the names: in what office, how much of it in the same words. (Among twenty such namesakes of the annotated events seven pairs are
 * one person: bounds chosen without a set of events find all seven, the surest four of them as such, and one pair too many. In 993 pairs of articles of one story they find none.)
 */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.3;
const MOST_SHARED = 7;
const ONE_SENTENCE = { least: 3, share: 0.75 } as const;
/** Of one age. */
const LEAST_OF_AGE = 2;

function severityOf({ a, b }: FactsPair, one: Person, other: Person): 'hard' | 'soft' | null {
  if (callsKin(a, one) || callsKin(b, other) || !(isTold(a, one) && isTold(b, other))) return null;
  const [ofGiven, by] = [one.surname === other.surname, unlike(one, other)];
  const [left, right] = [toldOf(a, one), toldOf(b, other)];
  const [around, there] = [shared(left.around, right.around), shared(left.there, right.there)];
  const ofAge = left.age !== null && left.age === right.age && there.count >= LEAST_OF_AGE;
  // Who marries takes another surname: only of one age, or but for a letter.
  if (!ofGiven && by === 'other') return ofAge ? 'soft' : null;
  const roles = sharedRoles(left, right);
  const sameSentence = there.count >= ONE_SENTENCE.least && there.share >= ONE_SENTENCE.share;
  const sameRole = roles.length > 0 && (around.count >= LEAST_SHARED || around.share >= LEAST_SHARE);
  if (!sameRole && !sameSentence && !ofAge && around.count < MOST_SHARED) return null;
  const sure = roles.some(isOfFew) || ((sameSentence || ofAge) && roles.length === 0);
  return ofGiven && by === 'other' && sure ? 'hard' : 'soft';
}

function shared(ones: ReadonlySet<string>, others: ReadonlySet<string>): { count: number; share: number } {
  let count = 0;
  for (const one of ones) if (others.has(one)) count++;
  return { count, share: count / Math.max(1, Math.min(ones.size, others.size)) };
}

/** Called something, or of an age: two capitals alone may be no name. */
const isTold = (facts: Facts, person: Person): boolean =>
  sexOf(person.given) !== null || person.callings.length > 0 || toldOf(facts, person).age !== null;

/** Kin beside the name, who may be the other; none who is named there: "his wife, Ida Osk". */
const callsKin = ({ plain, words, sentences, sentenceOf }: Facts, { names, callings }: Person): boolean =>
  callings.some(({ from, to }) => plain.slice(from, to).some(isKin)) ||
  names.some(({ from }) => {
    const sentence = sentences[sentenceOf[from] ?? -1];
    for (let at = sentence?.from ?? from; at < (sentence?.to ?? from); at++) {
      const word = plain[at] ?? '';
      if (RELATED.test(word) || (NEIGHBOR.test(word) && at < from)) return true;
      if (isKin(word) && !words.shaped(at + 1, Shape.capital)) return true;
    }
    return false;
  });

const RELATED = /^(?:related|relation|namesakes?|family|married|siblings?|brothers|sisters)$/u;
const NEIGHBOR = /^(?:neighbors?|friends?|colleagues?)$/u;
