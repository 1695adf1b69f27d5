/** One act of one thing, done by two: by another party, another name, another nation, or by whom it was done to. */
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { peopleOf } from '../titles/people.ts';
import { samePerson } from '../words/name-around.ts';
import { rootOf } from '../words/concepts.ts';
import { stem } from '../words/plain-word.ts';
import { doingsOf } from './doings.ts';
import type { Doing } from './doings.ts';
import { partiesApart, partiesOf } from './parties.ts';

/** Notes of one pair of articles. */
const MOST_NOTES = 3;
/** Keys that the sentences around have in common, beside doer, act and patient. */
const LEAST_AROUND = 1.6;
/** From so many on, two words for what it was done to may mean one thing. */
const MUCH_AROUND = 2.5;
const SO_MUCH_AROUND = 3.5;
/** In a brief of fewer sentences no other deed can be meant. */
const FEW = 8;

export function doersApart({ a, b }: FactsPair): Finding[] {
  const out: Finding[] = [];
  const [ones, others] = [doingsOf(a), doingsOf(b)];
  const theirs = byKind(b);
  const isBrief = Math.min(a.sentences.length, b.sentences.length) < FEW;
  for (const one of ones)
    for (const other of alikeOnes(one, theirs)) {
      if (out.length >= MOST_NOTES) return out;
      const swapped = areSwapped(one, other);
      if (!swapped && !(areApart({ a, b }, one, other) && ofOneAct(one, other))) continue;
      if (doesToo({ a, b }, ones, other) || doesToo({ a: b, b: a }, others, one)) continue;
      out.push({
        type: 'attribution',
        severity: isSure(one, other, swapped) && (swapped || isBrief || isNear(one, other)) ? 'hard' : 'soft',
        rule: 'actor-of-one-act',
        sides: [shown(a, one), shown(b, other)],
      });
    }
  return out;
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
  const told = alone || one.agent.only === true || other.agent.only === true;
  const same = (one.act.whole && other.act.whole) || meets(one.patient(), other.patient()) || alone;
  // Police are said to have found what a walker found, and crews to have saved whom a neighbor pulled out.
  return (
    told &&
    same &&
    !isLoose(one) &&
    !isLoose(other) &&
    one.parties.size + other.parties.size + one.name.length + other.name.length > 1
  );
}

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

const isNear = (one: Doing, other: Doing): boolean => shared(one.around(), other.around()) >= MUCH_AROUND;

const meets = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean => shared(ones, others) > 0;

function shared(ones: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let [roots, families] = [0, 0];
  for (const key of ones) {
    if (!others.has(key)) continue;
    if (/^[#@]/u.test(key)) families++;
    else roots++;
  }
  return roots + families / 3;
}

/** What it was done to has a word in common, or goes without saying. */
function ofOneAct(one: Doing, other: Doing): boolean {
  if (one.act.whole || other.act.whole) return true;
  if (shared(one.around(), other.around()) < LEAST_AROUND) return false;
  const around = shared(one.around(), other.around());
  const met = shared(one.patient(), other.patient());
  if (met >= 1 || (met > 0 && around > LEAST_AROUND) || around >= SO_MUCH_AROUND) return true;
  const isOpen = one.patient().size === 0 || other.patient().size === 0;
  const near = meets(one.patient(), other.around()) || meets(other.patient(), one.around());
  return near
    ? isOpen || around >= MUCH_AROUND
    : one.patient().size + other.patient().size === 0 && around > LEAST_AROUND;
}

/** Not the same by name, by what they are, or by where they are from. */
function areApart({ a, b }: FactsPair, one: Doing, other: Doing): boolean {
  if (one.nations.size > 0 && other.nations.size > 0 && !meets(one.nations, other.nations)) return true;
  if (one.sex !== null && other.sex !== null && one.sex !== other.sex) return true;
  if (one.count !== null && other.count !== null && one.count !== other.count) return true;
  const named = one.name.length > 0 && other.name.length > 0;
  if (named && samePerson(one.name, other.name)) return false;
  const [left, right] = [partiesKnown(a, b, one), partiesKnown(b, a, other)];
  if (left.size > 0 && right.size > 0) return partiesApart(left, right) && !meets(one.roots, other.roots);
  if (!named || meets(one.roots, other.roots)) return false;
  return !hasName(b, one.name) && !hasName(a, other.name);
}

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
      its.act.kinds.some((kind) => told.act.kinds.includes(kind)) &&
      !areSwapped(its, told) &&
      ofOneAct(its, told) &&
      !areApart({ a, b }, its, told),
  );
