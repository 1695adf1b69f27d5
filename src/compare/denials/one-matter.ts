/** Whether two predicates are said of one person or of one matter, and how surely. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { once } from '../facts.ts';
import { OPPOSITES } from './claim-phrases.ts';
import type { Claim } from './claim-at.ts';
import { areTwo, isShared, sharesRole } from './subject-of.ts';
import type { Subject } from './subject-of.ts';

export const isOf = ({ family }: Claim, of: string): boolean => OPPOSITES[family]?.of === of;

/** Words of one matter in two whole sentences, where they are not beside the predicates. */
const LEAST_WIDE = 2;

export function ofOneMatter(one: Claim, other: Claim): boolean {
  const of = OPPOSITES[one.family]?.of;
  if (of === 'person') return ofOnePerson(one, other);
  if (of !== 'things') return ofOneEvent(one, other, of ?? 2);
  if (one.things.size === 0 || other.things.size === 0) return false;
  return namesOneThing(one, other) || one.all || other.all || sharedNear(one.around, other.around) >= 1;
}

/** So many words beside the predicates; where one is enough, one name before them, or two words in the whole sentences. */
function ofOneEvent(one: Claim, other: Claim, least: number): boolean {
  if (sharedNear(one.near, other.near) >= least) return true;
  return least === 1 && (isShared(one.subject().names, other.subject().names) || sharedNear(one.wide, other.wide) >= 2);
}

function ofOnePerson(one: Claim, other: Claim): boolean {
  const [person, its] = [one.person(), other.person()];
  if (person !== null && its !== null) return person === its && sharedNear(one.near, other.near) >= leastOf(one, other);
  const [left, right] = [one.subject(), other.subject()];
  if (isAnother(person, right) || isAnother(its, left)) return false;
  if (isShared(left.names, right.names)) return sharedNear(one.near, other.near) >= leastOf(one, other);
  if (isShared(left.ages, right.ages)) return true;
  const [near, wide] = [sharedNear(one.near, other.near), sharedNear(one.wide, other.wide)];
  if (sharesRole(left, right) && wide >= LEAST_WIDE) return true;
  if (OPPOSITES[one.family]?.named === true) return false;
  return near >= 2 || sharedRole(one, other) || (sharesStem(one, other) && wide >= 2);
}

const isAnother = (person: string | null, { names }: Subject): boolean =>
  person !== null && names.size > 0 && !names.has(person);

/** A word beside both, as it is. */
const sharesStem = (one: Claim, other: Claim): boolean => [...one.near().keys()].some((word) => other.near().has(word));

/** One name, or one age without roles that differ: said of one person and nobody else. */
export function surelyOnePerson(one: Claim, other: Claim): boolean {
  const [person, its] = [one.person(), other.person()];
  if (person !== null && its !== null) return person === its;
  const [left, right] = [one.subject(), other.subject()];
  if (isShared(left.names, right.names) && left.names.size === 1 && right.names.size === 1) return true;
  if (!isShared(left.ages, right.ages) || left.ages.size > 1 || right.ages.size > 1) return false;
  return left.roles.size === 0 || right.roles.size === 0 || sharesRole(left, right);
}

/** What one tells and the other denies is surely one matter: two words beside both, or one and a name, or four in the sentences. */
export function surelyOneMatter(one: Claim, other: Claim): boolean {
  if (isOf(one, 'person')) return surelyOnePerson(one, other);
  const [near, wide] = [sharedNear(one.near, other.near), sharedNear(one.wide, other.wide)];
  return near >= 2 || wide >= 4 || (near + wide >= 2 && isShared(one.subject().names, other.subject().names));
}

/** Enough to set two predicates against each other at all, softly: a sentence less in common, or one thing that both call "the …". */
export function likelyOneMatter(one: Claim, other: Claim): boolean {
  if (surelyOneMatter(one, other)) return true;
  const wide = sharedNear(one.wide, other.wide);
  return wide >= 3 || (wide >= 1 && namesOneThing(one, other));
}

const namesOneThing = (one: Claim, other: Claim): boolean =>
  one.definite && other.definite && [...one.things].some((thing) => other.things.has(thing));

/** "the driver" beside "driver Ole Frisk". */
const sharedRole = (one: Claim, other: Claim): boolean =>
  [...one.near().keys()].some(
    (word) =>
      other.near().has(word) &&
      (kindsOf(word) & (Kind.role | Kind.title)) !== 0 &&
      !areTwo(one.subject(), other.subject(), [word, word]),
  );

/** Within one article: all of them, or one of one matter. */
export const ofOneThing = (one: Claim, other: Claim): boolean =>
  sharedNear(one.near, other.near) > 0 || ((one.all || other.all) && one.things.size > 0 && other.things.size > 0);

/** An act that nothing but a denial speaks against is one act under one verb, or of one matter. */
function leastOf(one: Claim, other: Claim): number {
  const { least = 0, poles } = OPPOSITES[one.family] ?? { poles: '' };
  return poles.trimEnd().endsWith('|') && one.root !== other.root ? 1 : least;
}

/** Stems beside the one whose word, or a word of its family, stands beside the other; of both ways the more. */
export const sharedNear = (ones: Claim['near'], others: Claim['near']): number =>
  Math.max(metIn(ones, others), metIn(others, ones));

function metIn(ones: Claim['near'], others: Claim['near']): number {
  const keys = keysOf(others());
  let met = 0;
  for (const own of ones().values()) if (own.some((key) => keys.has(key))) met++;
  return met;
}

const keysOf = once(
  (stems: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => new Set([...stems.values()].flat()),
);
