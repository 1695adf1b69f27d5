/** One act of one thing, done by two: by another party, another name, another nation, or by whom it was done to. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { peopleOf } from '../titles/people.ts';
import { samePerson } from '../words/name-around.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { stem } from '../words/plain-word.ts';
import { doingsOf } from './doings.ts';
import type { Doing } from './doings.ts';
import { personCalled } from './named-people.ts';
import { isNear, isOlder, LEAST_AROUND, meets, ofOneAct, shared } from './one-act.ts';
import { openActs } from './open-acts.ts';
import type { Agent } from './phrase-parts.ts';
import { ANYBODY } from './doers-data.ts';
import { partiesApart, partiesOf } from './parties.ts';

/** Notes of one pair of articles. */
const MOST_NOTES = 3;
/** In a brief of fewer sentences no other deed can be meant. */
const FEW = 8;

export function doersApart({ a, b }: FactsPair): Finding[] {
  const out: Finding[] = [];
  const [ones, others] = [doingsOf(a), doingsOf(b)];
  const theirs = byKind(b);
  for (const one of ones) for (const other of alikeOnes(one, theirs)) add(out, { a, b }, [one, other], [ones, others]);
  for (const [own, its] of openActs(a, b))
    for (const one of own)
      for (const other of its) if (meets(one.patient(), other.patient())) add(out, { a, b }, [one, other], [own, its]);
  return out;
}

/** Two deeds, one of each article; and all among which the same may be told once more. */
function add(
  out: Finding[],
  { a, b }: FactsPair,
  [one, other]: readonly [Doing, Doing],
  [ones, others]: readonly [readonly Doing[], readonly Doing[]],
): void {
  if (out.length >= MOST_NOTES) return;
  const swapped = areSwapped(one, other);
  const apart = swapped || areApart({ a, b }, one, other);
  if (!apart && !nounsApart({ a, b }, one, other)) return;
  if (!swapped && !ofOneAct({ a, b }, one, other)) return;
  if (doesToo({ a, b }, ones, other) || doesToo({ a: b, b: a }, others, one)) return;
  const isBrief = Math.min(a.sentences.length, b.sentences.length) < FEW;
  const hard =
    apart &&
    isSure(one, other, swapped) &&
    !isOlder({ a, b }, one, other) &&
    (swapped || isBrief || isNear(one, other));
  out.push({
    type: 'attribution',
    severity: hard ? 'hard' : 'soft',
    rule: 'actor-of-one-act',
    sides: [shown(a, one), shown(b, other)],
  });
}

/** The deeds of an article by the line of the act, read once. */
const byKind = once((facts: Facts): ReadonlyMap<number, readonly Doing[]> => {
  const out = new Map<number, Doing[]>();
  for (const doing of doingsOf(facts))
    for (const kind of doing.act.kinds) {
      const known = out.get(kind);
      if (known === undefined) out.set(kind, [doing]);
      else known.push(doing);
    }
  return out;
});

const alikeOnes = ({ act }: Doing, theirs: ReadonlyMap<number, readonly Doing[]>): readonly Doing[] => {
  const [only = -1] = act.kinds;
  if (act.kinds.length === 1) return theirs.get(only) ?? [];
  return [...new Set(act.kinds.flatMap((kind) => theirs.get(kind) ?? []))];
};

/** One of the two at most can have done it, as both print it. */
function isSure(one: Doing, other: Doing, swapped: boolean): boolean {
  const alone = one.act.alone && other.act.alone;
  if (swapped) return alone;
  if ([one, other].some(({ agent }) => agent.pronoun !== undefined && agent.only !== true)) return false;
  const told = alone || isTold(one, other) || one.agent.only === true || other.agent.only === true;
  const isOpen = one.patient().size === 0 || other.patient().size === 0;
  const same = (one.act.whole && other.act.whole) || meets(one.patient(), other.patient()) || (alone && isOpen);
  // Police are said to have found what a walker found, and crews to have saved whom a neighbor pulled out.
  return (
    told &&
    same &&
    !isLoose(one) &&
    !isLoose(other) &&
    one.parties.size + other.parties.size + one.name.length + other.name.length > 1
  );
}

/** "was directed by Ida Osk" beside "Leon Hardt directed": a verb of no list, and two full names. */
const isTold = (one: Doing, other: Doing): boolean =>
  one.act.kinds.length === 0 &&
  (one.agent.passive || other.agent.passive) &&
  [one, other].every(({ name }) => name.length > 1);

const SERVICES = new Set(
  ['police', 'rescuers', 'coastguard', 'firefighter', 'soldier', 'paramedic', 'navy', 'investigators', 'diver'].flatMap(
    (word) => [...partiesOf(word)],
  ),
);

const isLoose = ({ parties, act }: Doing): boolean =>
  !act.whole && act.loose && [...parties].some((party) => SERVICES.has(party));

/** The doer up to the verb, or behind "by". */
const shown = (facts: Facts, { agent, act }: Doing): Side => {
  const from = agent.pronoun ?? agent.from;
  return agent.passive || act.from - from > MOST_SHOWN
    ? sideOf(facts, from, Math.max(agent.to, from + 1))
    : sideOf(facts, from, act.from + 1);
};
const MOST_SHOWN = 30;

/** "Osk sued the town" beside "the town sued Osk". */
function areSwapped(one: Doing, other: Doing): boolean {
  if (!one.act.mutual || !other.act.mutual) return false;
  if (meets(one.roots, other.roots) || shared(one.around(), other.around()) < LEAST_AROUND) return false;
  const [there, back] = [meets(one.own, other.patient()), meets(other.own, one.patient())];
  return (there && back) || (there && isNamedIn(one, other)) || (back && isNamedIn(other, one));
}

/** The doer of the one, by name, is whom the other was done to. */
const isNamedIn = ({ name }: Doing, { patient }: Doing): boolean =>
  name.some((word) => word.length > 2 && patient().has(rootOf(word)));

/** "a cleaner", "a guard": nouns for two whom neither article calls by the other’s. */
function nounsApart({ a, b }: FactsPair, one: Doing, other: Doing): boolean {
  if (one.name.length + other.name.length > 0 || meets(one.roots, other.roots)) return false;
  const [left, right] = [personNoun(a, one.agent), personNoun(b, other.agent)];
  if (left === null || right === null || left.endsWith('s') !== right.endsWith('s')) return false;
  if (conceptsOf(left).some((key) => conceptsOf(right).includes(key))) return false;
  return !b.plain.includes(left) && !a.plain.includes(right);
}

/** The noun that says what somebody is; null for what anybody may be. */
function personNoun({ plain, words }: Facts, { from, to }: Agent): string | null {
  for (let at = from; at < to; at++) {
    if (at + 1 < to && !words.is(at + 1, Kind.preposition | Kind.relative) && words.gap[at + 1] === Gap.space) continue;
    const noun = plain[at] ?? '';
    const isPerson = words.is(at, Kind.role) || partiesOf(noun).size > 0 || /\w{3}(?:er|or|ist|ant)s?$/u.test(noun);
    return isPerson && !ANYBODY.test(noun) ? noun : null;
  }
  return null;
}

/** Not the same by name, by what they are, or by where they are from. */
function areApart({ a, b }: FactsPair, one: Doing, other: Doing): boolean {
  if (one.nations.size > 0 && other.nations.size > 0 && !meets(one.nations, other.nations)) return true;
  if (one.sex !== null && other.sex !== null && one.sex !== other.sex) return true;
  if (one.count !== null && other.count !== null && one.count !== other.count) return true;
  const named = one.name.length > 0 && other.name.length > 0;
  if (named && samePerson(one.name, other.name)) return false;
  // "Ida Osk", "the Greens": she may be one of them.
  if (named && (isOneAndMany([a, one], [b, other]) || isOneAndMany([b, other], [a, one]))) return false;
  const [left, right] = [partiesKnown(a, b, one), partiesKnown(b, a, other)];
  if (left.size > 0 && right.size > 0) return partiesApart(left, right) && !meets(one.roots, other.roots);
  if (!named || meets(one.roots, other.roots)) return false;
  return !hasName(b, one.name) && !hasName(a, other.name);
}

/** A person in full, and the plural of a name. */
const isOneAndMany = (
  [facts, { agent, name: person }]: readonly [Facts, Doing],
  [, { name }]: readonly [Facts, Doing],
): boolean =>
  name.length === 1 &&
  name[0]?.endsWith('s') === true &&
  !facts.words.is(agent.from, Kind.determiner) &&
  personCalled(facts, person.join(' ')) !== null;

const hasName = ({ plain }: Facts, name: readonly string[]): boolean => plain.includes(name.at(-1) ?? '');

/** Of the phrase, or of what either article calls whoever is named in it. */
function partiesKnown(own: Facts, its: Facts, { name, parties }: Doing): ReadonlySet<number> {
  if (parties.size > 0 || name.length === 0) return parties;
  const surname = name.at(-1) ?? '';
  return new Set([own, its].flatMap((facts) => [...(calledOf(facts).get(surname) ?? [])]));
}

/** By surname, the parties that the people of an article are said to be. */
const calledOf = once((facts: Facts): ReadonlyMap<string, ReadonlySet<number>> => {
  const out = new Map<string, Set<number>>();
  for (const { surname, callings } of peopleOf(facts).values()) {
    const known = out.get(surname) ?? new Set();
    out.set(surname, known);
    for (const { from, to } of callings)
      for (const word of facts.plain.slice(from, to)) for (const index of partiesOf(stem(word))) known.add(index);
  }
  return out;
});

/** The article gives the act to the other's doer as well. */
const doesToo = ({ a, b }: FactsPair, own: readonly Doing[], told: Doing): boolean =>
  own.some(
    (its) =>
      (its.act.kinds.length === 0 || its.act.kinds.some((kind) => told.act.kinds.includes(kind))) &&
      !areSwapped(its, told) &&
      ofOneAct({ a, b }, its, told) &&
      !areApart({ a, b }, its, told) &&
      !nounsApart({ a, b }, its, told),
  );
