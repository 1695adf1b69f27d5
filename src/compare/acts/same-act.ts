/** Whether two acts of two articles are surely, or hardly, one: by kind, by what they were done to, and by the words around. */
import type { Act } from './acts.ts';
import type { Theme } from './theme-of.ts';
import { OFTEN } from './act-lines.ts';
import { conceptsOf } from '../words/concepts.ts';
import type { FactsPair } from '../facts.ts';
import { standing, toldApart } from './told-apart.ts';
import { newsKinds } from './news-acts.ts';
import { samePeople, sameRole, whoIs } from './who.ts';

/** The words around two dates or places say that they are told of two acts: other verbs, another person, "second", another thing. */
export function surelyTwo({ a, b }: FactsPair, one: Act | null, other: Act | null): boolean {
  if (one === null || other === null) return false;
  if (!one.kinds.some((kind) => other.kinds.includes(kind))) return one.word.listed && other.word.listed;
  if (toldApart({ a, b }, one, other)) return true;
  if (standing(one) && standing(other) && oftenDone(one, other) && !sameAround(one, other)) return true;
  const told = (one.main?.core.size ?? 0) > 0 && (other.main?.core.size ?? 0) > 0;
  if (!told || themeOf(one, other) > 0 || nameMet(one, other)) return false;
  const [who, whom] = [whoIs(a, one.main), whoIs(b, other.main)];
  return samePeople(who, whom) !== true && !sameRole(who, whom);
}

/** Nearly all the words around are the same: one sentence, altered. */
function sameAround({ around: ones }: Act, { around: others }: Act): boolean {
  const met = [...ones].filter((root) => others.has(root)).length;
  return met >= Math.max(LEAST_ONE, ONE_SENTENCE * Math.max(ones.size, others.size));
}

/** Share of the roots around that stand in both, and how many there have to be. */
const ONE_SENTENCE = 0.8;
const LEAST_ONE = 5;

/** "held up the Orion garage on Mill Lane", "passed the Orion forecourt in Mill Lane when a robber threatened the cashier": what one was done to stands by name beside the other, and more with it. */
function nameMet(one: Act, other: Act): boolean {
  const met = ({ main }: Act, { around }: Act): boolean => [...(main?.core ?? [])].some((root) => around.has(root));
  if (!met(one, other) && !met(other, one)) return false;
  return [...one.around].filter((root) => other.around.has(root)).length >= LEAST_MET;
}

/** Roots in common beside the name. */
const LEAST_MET = 2;

/** "found the body", "found him". */
const bodyOf = (one: Act, other: Act): boolean =>
  [[one, other] as const, [other, one] as const].some(
    ([{ main }, { main: its }]) => main?.core.has('bod') === true && its !== null && its.anaphor,
  );

/** Kinds that the words of both may tell. */
export const sharedKinds = (one: Act, other: Act): readonly string[] =>
  one.kinds.filter((kind) => other.kinds.includes(kind));

/** All that both may be is done to the same again and again. */
export const oftenDone = (one: Act, other: Act): boolean => sharedKinds(one, other).every((kind) => OFTEN.has(kind));

/** How much says that two acts are one. */
export interface Sameness {
  /** Of what they were done to: two for a word in common, one for a word of one family. */
  readonly theme: number;
  /** Both articles tell such an act in their headlines or first sentences. */
  readonly news: boolean;
  /** Roots that the sentences share besides. */
  readonly around: number;
  /** All of it. */
  readonly total: number;
}

/** So much has to be in common; more for verbs that are told apart by their ending alone. */
const LEAST = 3;
const LEAST_UNLISTED = 5;
const LEAST_OFTEN = 4;

/** Null where they are two acts, or where it is uncertain. */
export function samenessOf({ a, b }: FactsPair, one: Act, other: Act): Sameness | null {
  if (!one.kinds.some((kind) => other.kinds.includes(kind)) || surelyTwo({ a, b }, one, other)) return null;
  const [who, whom] = [whoIs(a, one.main), whoIs(b, other.main)];
  const people = samePeople(who, whom);
  if (people === false) return null;
  const news = sharedKinds(one, other).some((kind) => newsKinds(a).has(kind) && newsKinds(b).has(kind));
  const shared = [...one.around].filter(
    (root) => other.around.has(root) && !(one.main?.roots.has(root) && other.main?.roots.has(root)),
  );
  const bare = news && shared.length > 0 && unnamed(one) && unnamed(other);
  const theme = Math.max(
    themeOf(one, other),
    people === true ? 2 : bare || sameRole(who, whom) || bodyOf(one, other) || nameMet(one, other) ? 1 : 0,
  );
  if (theme < 1 || (!news && (untold(one) || untold(other)) && theme < 1.5)) return null;
  if (!news && theme < 3 && sharedKinds(one, other).some((kind) => OFTEN.has(kind))) return null;
  const total =
    theme * 2 +
    shared.length +
    (news ? 1 : 0) +
    (one.moments.some((left) => other.moments.some((right) => right.weekday >= 0 && left.weekday === right.weekday))
      ? 1
      : 0);
  if (oftenDone(one, other) && total < LEAST_OFTEN) return null;
  return total >= (one.word.listed && other.word.listed ? LEAST : LEAST_UNLISTED)
    ? { theme, news, around: shared.length, total }
    : null;
}

/** Nothing at all says what it was done to, not even "they". */
const untold = ({ main }: Act): boolean =>
  main === null || (main.core.size === 0 && !main.anaphor && main.generic === '');

/** "they", "the three", "two men": only what the article is about says who. */
const unnamed = ({ main }: Act): boolean => main === null || main.core.size === 0;

function themeOf(one: Act, other: Act): number {
  const [left, right] = [one.main, other.main];
  const [bare, otherBare] = [left === null || left.core.size === 0, right === null || right.core.size === 0];
  if (!bare && !otherBare && left !== null && right !== null)
    return overlap(left, right) || crossed(one, other) || named(one, other);
  if (left?.marks.has('first') && right?.marks.has('first')) return 1.5;
  const around = [...one.around].filter((root) => other.around.has(root));
  const least = left?.anaphor === true && right?.anaphor === true ? 2 : 3;
  if (bare && otherBare) return around.length >= least || oneSort(left, right) ? 1 : 0;
  const told = bare ? right : left;
  const its = (bare ? one : other).around;
  if (told !== null && told.core.size === told.proper.size && [...told.core].every((root) => its.has(root))) return 2;
  return Math.min(2, [...(told?.roots ?? [])].filter((root) => its.has(root)).length);
}

/** "The quake shook Ulmen" beside "the quake struck": one subject, and the object of one stands near the other. */
function crossed(one: Act, other: Act): number {
  if ((one.main === one.object) === (other.main === other.object) || one.subject === null || other.subject === null)
    return 0;
  const [full, lone] = one.main === one.object ? [one, other] : [other, one];
  const subjects = overlap(one.subject, other.subject);
  const named = [...(full.object?.roots ?? [])].some((root) => lone.around.has(root));
  const shared = [...one.subject.roots].filter((root) => other.subject?.roots.has(root)).length;
  return (subjects > 0 && named) || shared > 2 ? 1 : 0;
}

/** "The escape from the jail in Varn" beside "prisoners escaped from the Varn jail". */
function named(one: Act, other: Act): number {
  if (one.noun === other.noun) return 0;
  const [noun, verb] = one.noun ? [one, other] : [other, one];
  return [...(noun.main?.roots ?? [])].filter((root) => verb.around.has(root)).length >= 2 ? 1 : 0;
}

/** "two men", "two men": without a word that tells them apart. */
function oneSort(left: Theme | null, right: Theme | null): boolean {
  return left !== null && right !== null && left.generic !== '' && left.generic === right.generic;
}

/** Two for each root of what it is in common, one for each word of one family, one for each root of where it is; at most four. */
function overlap(left: Theme, right: Theme): number {
  const same = [...left.core].filter((root) => right.core.has(root)).length;
  const all = [...left.roots].filter((root) => right.roots.has(root)).length;
  if (same > 0) return Math.min(4, same + all);
  const families = new Set([...right.words].flatMap(conceptsOf));
  const met = [...left.words].filter((word) => conceptsOf(word).some((key) => families.has(key))).length;
  if (met === 0 && left.core.size > 0 && right.core.size > 0) return all > 1 ? 1 : 0;
  return Math.min(4, Math.min(2, met) + all);
}
