/** Whether two acts of two articles are surely, or hardly, one: by kind, by what they were done to, and by the words around. */
import type { Act } from './acts.ts';
import type { Theme } from './theme-of.ts';
import { OFTEN } from './act-words.ts';
import { conceptsOf } from '../words/concepts.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { samePerson } from '../words/name-around.ts';
import { sameSpelling } from '../words/same-naming.ts';
import { quantityConflict } from '../figures/quantity-conflict.ts';

/** The words around two dates or places say that they are told of two acts: other verbs, another person, "second", another thing. */
export function surelyTwo({ a, b }: FactsPair, one: Act | null, other: Act | null): boolean {
  if (one === null || other === null) return false;
  if (!one.kinds.some((kind) => other.kinds.includes(kind))) return one.word.listed && other.word.listed;
  if (marksApart(marksOf(a, one), marksOf(b, other))) return true;
  if (namesApart({ a, b }, one.main, other.main) || countsApart({ a, b }, one.main, other.main)) return true;
  if (one.main !== one.subject && other.main !== other.subject && rolesApart(one.subject, other.subject)) return true;
  if (properApart(one, other)) return true;
  if (standing(one) && standing(other) && one.kinds.some((kind) => OFTEN.has(kind))) return true;
  const told = (one.main?.core.size ?? 0) > 0 && (other.main?.core.size ?? 0) > 0;
  return told && themeOf(one, other) === 0;
}

/** How much says that two acts are one. */
export interface Sameness {
  /** Of what they were done to: two for a word in common, one for a word of one family. */
  readonly theme: number;
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
  const theme = themeOf(one, other);
  if (theme < 1) return null;
  const shared = [...one.around].filter(
    (root) => other.around.has(root) && !(one.main?.roots.has(root) && other.main?.roots.has(root)),
  );
  const total =
    theme * 2 +
    shared.length +
    (one.moments.some((left) => other.moments.some((right) => right.weekday >= 0 && left.weekday === right.weekday))
      ? 1
      : 0);
  if (one.kinds.some((kind) => OFTEN.has(kind) && other.kinds.includes(kind)) && total < LEAST_OFTEN) return null;
  return total >= (one.word.listed && other.word.listed ? LEAST : LEAST_UNLISTED)
    ? { theme, around: shared.length, total }
    : null;
}

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
  return Math.min(2, [...(told?.roots ?? [])].filter((root) => (bare ? one : other).around.has(root)).length);
}

/** A council, a court: they meet and vote every week. */
const standing = ({ main, object }: Act): boolean => main !== null && main.body && object !== main;

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

/** "again", "too", "second" around the verb, besides those of what it was done to. */
function marksOf(facts: Facts, { word, sentence, subject, object }: Act): ReadonlySet<string> {
  const out = new Set([...(subject?.marks ?? []), ...(object?.marks ?? [])]);
  for (let at = Math.max(sentence.from, word.from - 3); at < Math.min(sentence.to, word.to + 14); at++) {
    if (at >= word.from && at < word.to) continue;
    const told = facts.plain[at] ?? '';
    if (/^(?:again|too|another|separate|separately|previously)$/u.test(told))
      out.add(/^(?:too|another|again)$/u.test(told) ? 'second' : told);
  }
  return out;
}

const marksApart = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...ones].some((mark) => !others.has(mark)) || [...others].some((mark) => !ones.has(mark));

/** "The Marden bridge", "the Lisk bridge": one noun, two names, of which neither stands near the other. */
function properApart(one: Act, other: Act): boolean {
  const [left, right] = [one.main, other.main];
  if (left === null || right === null || left.proper.size === 0 || right.proper.size === 0) return false;
  const met = (names: ReadonlySet<string>, { main, around }: Act): boolean =>
    [...names].some((name) => around.has(name) || main?.roots.has(name) === true);
  return !met(left.proper, other) && !met(right.proper, one);
}

/** "The minister visited …", "the president visited …". */
function rolesApart(one: Theme | null, other: Theme | null): boolean {
  if (one === null || other === null || one.roles.size === 0 || other.roles.size === 0) return false;
  return ![...one.core].some((root) => other.core.has(root));
}

/** What it was done to is one named person here and another there. */
function namesApart({ a, b }: FactsPair, one: Theme | null, other: Theme | null): boolean {
  const [ones, others] = [peopleIn(a, one), peopleIn(b, other)];
  return (
    ones.length > 0 &&
    others.length > 0 &&
    !ones.some((left) => others.some((right) => samePerson(left, right) && !namesakes(left, right)))
  );
}

/** "Ada Osk", "Ivo Osk": one surname, two people. */
const namesakes = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 &&
  other.length > 1 &&
  !sameSpelling(one[0] ?? '', other[0] ?? '') &&
  (one[0] ?? '').length > 1 &&
  (other[0] ?? '').length > 1;

function peopleIn({ reading, plain }: Facts, theme: Theme | null): readonly (readonly string[])[] {
  if (theme === null) return [];
  const out: (readonly string[])[] = [];
  for (let at = theme.from; at < theme.to; at++) {
    const run = reading.names[reading.nameAt[at] ?? -1];
    if (run !== undefined && run.kind === 'person' && run.from >= theme.from) {
      out.push(plain.slice(run.name, run.to));
      at = run.to;
    }
  }
  return out;
}

/** "two men", "five men"; "a man of 40", "a woman of 38". */
function countsApart({ a, b }: FactsPair, one: Theme | null, other: Theme | null): boolean {
  if (one === null || other === null) return false;
  const [ones, others] = [within(a.quantities, one.from, one.to + 2), within(b.quantities, other.from, other.to + 2)];
  if (
    ones.some((left) =>
      others.some(
        (right) =>
          (left.nouns.some((noun) => right.nouns.includes(noun)) ||
            (left.nouns.length === 0 && right.nouns.length === 0)) &&
          quantityConflict(left, right) !== 'none',
      ),
    )
  )
    return true;
  const [sex, otherSex] = [sexOf(a, one), sexOf(b, other)];
  return sex !== '' && otherSex !== '' && sex !== otherSex;
}

function sexOf({ plain }: Facts, { from, to }: Theme): string {
  const told = plain.slice(from, to);
  const male = told.some((word) => /^(?:man|men|boy|boys|he|father|son|husband|brother|king)$/u.test(word));
  const female = told.some((word) => /^(?:woman|women|girl|girls|she|mother|daughter|wife|sister|queen)$/u.test(word));
  return male === female ? '' : male ? 'm' : 'f';
}
