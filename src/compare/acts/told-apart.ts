/** What two acts of one kind tell that sets them apart: another person, another number of them, another name, "second"; finds nothing in common. */
import type { Act } from './acts.ts';
import type { Theme } from './theme-of.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { samePerson } from '../words/name-around.ts';
import { sameSpelling } from '../words/same-naming.ts';
import { quantityConflict } from '../figures/quantity-conflict.ts';

/** By marks, names, numbers, sexes, offices or proper names of things. */
export function toldApart({ a, b }: FactsPair, one: Act, other: Act): boolean {
  if (marksApart(marksOf(a, one), marksOf(b, other))) return true;
  if (namesApart({ a, b }, one.main, other.main) || countsApart({ a, b }, one.main, other.main)) return true;
  if (one.main !== one.subject && other.main !== other.subject && rolesApart(one.subject, other.subject)) return true;
  return properApart(one, other);
}

/** A council, a court: they meet and vote every week. */
export const standing = ({ main, object }: Act): boolean => main !== null && main.body && object !== main;

/** "again", "too", "second" around the verb, besides those of what it was done to. */
function marksOf(facts: Facts, act: Act): ReadonlySet<string> {
  const before = known.get(act);
  if (before !== undefined) return before;
  const found = readMarks(facts, act);
  known.set(act, found);
  return found;
}

const known = new WeakMap<Act, ReadonlySet<string>>();

function readMarks(facts: Facts, { word, sentence, subject, object }: Act): ReadonlySet<string> {
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
  const male = told.some((word) => /^(?:man|men|boy|boys|he|him|father|son|husband|brother|king)$/u.test(word));
  const female = told.some((word) =>
    /^(?:woman|women|girl|girls|she|her|mother|daughter|wife|sister|queen)$/u.test(word),
  );
  return male === female ? '' : male ? 'm' : 'f';
}
