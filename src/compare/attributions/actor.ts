/** Who did it: the same act of the same thing, by another name before the verb or behind "by". */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once, onceASentence } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { partsOf } from '../words/sentence-parts.ts';
import { samePerson } from '../words/name-around.ts';
import { stem } from '../words/plain-word.ts';
import { OF_MANY, OWN_WORK } from './doers-data.ts';

/** An act and who did it, by the words of the name, half-open. */
interface Act {
  readonly verb: string;
  readonly from: number;
  readonly to: number;
}

/** "was tabled by the Liberals": what it was done to, and by whom, by the words of the phrase, half-open. */
interface Passive extends Act {
  readonly object: string;
}

/** One thing to which one thing was done, by two: "by" names who did it, and excludes the others. */
function doneBy({ a, b }: FactsPair): Finding[] {
  const others = passivesOf(b);
  return passivesOf(a).flatMap((one): Finding[] => {
    const same = others.filter(({ verb, object }) => verb === one.verb && object === one.object);
    const [other] = same;
    if (other === undefined || same.length > 1 || !endsApart({ a, b }, one, other)) return [];
    return [
      {
        type: 'attribution',
        severity: 'hard',
        rule: 'actor-of-one-act',
        sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
      },
    ];
  });
}

/** The last word of neither phrase stands in the other article. */
function endsApart({ a, b }: FactsPair, one: Act, other: Act): boolean {
  const [left, right] = [a.plain[one.to - 1] ?? '', b.plain[other.to - 1] ?? ''];
  const stems = (facts: Facts): boolean => facts.plain.some((word) => stem(word) === stem(facts === a ? right : left));
  return stem(left) !== stem(right) && !stems(a) && !stems(b);
}

/** Longest phrase behind "by". */
const LONGEST_AGENT = 6;

const passivesOf = once((facts: Facts): readonly Passive[] => {
  const { plain, words } = facts;
  const out: Passive[] = [];
  for (const { from, to, place } of facts.sentences) {
    if (place === 'caption') continue;
    for (let at = from + 2; at < to - 2; at++) {
      const verb = plain[at] ?? '';
      if (
        plain[at + 1] !== 'by' ||
        !verb.endsWith('ed') ||
        OWN_WORK.test(verb) ||
        OF_MANY.test(verb) ||
        isQuoted(facts, at)
      )
        continue;
      const last = words.is(at - 1, Kind.auxiliary) ? (words.is(at - 2, Kind.auxiliary) ? at - 3 : at - 2) : -1;
      if (last < from || !words.is(at + 2, Kind.determiner | Kind.title | Kind.place | Kind.demonym | Kind.bodyName))
        continue;
      const end = agentEnd(facts, at + 2, Math.min(to, at + 2 + LONGEST_AGENT));
      out.push({ verb: stem(verb), object: stem(plain[last] ?? ''), from: at + 2, to: end });
    }
  }
  return out;
});

function agentEnd({ words }: Facts, from: number, to: number): number {
  let at = from + 1;
  while (
    at < to &&
    words.gap[at] === Gap.space &&
    !words.is(at, Kind.conjunction | Kind.relative | Kind.auxiliary | Kind.preposition)
  )
    at++;
  return at;
}

/** From so much in common on two sentences speak of one thing, and words that they share beside verb and name. */
const RELATED = 0.4;
const LEAST_SHARED = 2;

export function actorsApart({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  return [...doneBy({ a, b }), ...inRelated({ a, b }, related)];
}

function inRelated({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  return related.flatMap((pair): Finding[] => {
    if (pair.share < RELATED) return [];
    const [ones, others] = [actsIn(a, pair.a), actsIn(b, pair.b)];
    const one = ones.find((act) => others.some(({ verb }) => verb === act.verb));
    const other = others.find(({ verb }) => verb === one?.verb);
    if (one === undefined || other === undefined || !isApart({ a, b }, one, other)) return [];
    const theirs = new Set(partsOf(b, pair.b.from, pair.b.to));
    const names = new Set([...a.plain.slice(one.from, one.to), ...b.plain.slice(other.from, other.to)].map(stem));
    const shared = new Set(partsOf(a, pair.a.from, pair.a.to).filter((part) => theirs.has(part)));
    for (const own of [one.verb, ...names]) shared.delete(own);
    if (shared.size < LEAST_SHARED) return [];
    return [
      {
        type: 'attribution',
        severity: 'soft',
        rule: 'actor-of-one-act',
        sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
      },
    ];
  });
}

/** Two names, of which neither article prints the other's. */
function isApart({ a, b }: FactsPair, one: Act, other: Act): boolean {
  const [left, right] = [a.plain.slice(one.from, one.to), b.plain.slice(other.from, other.to)];
  if (samePerson(left, right)) return false;
  return !left.some((word) => b.plain.includes(word)) && !right.some((word) => a.plain.includes(word));
}

const actsIn = onceASentence((facts: Facts, { from, to, place }: ComparedSentence): readonly Act[] => {
  if (place === 'caption') return [];
  const out: Act[] = [];
  for (let at = from + 1; at < to; at++) {
    const word = facts.plain[at] ?? '';
    if (
      !/^\w{2,}ed$|^(?:shot|won|built|wrote|sent|led|fought|made|gave|took|began|struck|hit|bought|sold|drove|flew)$/u.test(
        word,
      )
    )
      continue;
    if (OWN_WORK.test(word) || facts.words.is(at, Kind.saying) || isQuoted(facts, at)) continue;
    const run = agentBehind(facts, at, to) ?? agentBefore(facts, at, from);
    if (run !== null) out.push({ verb: stem(word), ...run });
  }
  return out;
});

/** "was fired by Officer Osk". */
function agentBehind({ plain, words, reading }: Facts, at: number, end: number): { from: number; to: number } | null {
  if (plain[at + 1] !== 'by') return null;
  const first = words.is(at + 2, Kind.determiner) ? at + 3 : at + 2;
  const run = first < end ? reading.names[reading.nameAt[first] ?? -1] : undefined;
  return run === undefined ? null : { from: run.name, to: run.to };
}

/** "Officer Osk fired", "Osk had fired"; "Osk was fired" names another. */
function agentBefore({ words, reading, plain }: Facts, at: number, start: number): { from: number; to: number } | null {
  if (plain[at + 1] === 'by') return null;
  const last = /^(?:had|has|have|later|also|then)$/u.test(plain[at - 1] ?? '') ? at - 2 : at - 1;
  const run = last >= start ? reading.names[reading.nameAt[last] ?? -1] : undefined;
  if (run === undefined || run.to !== last + 1 || words.gap[last + 1] !== Gap.space) return null;
  return words.gapHas(run.from, Gap.comma) || words.is(run.from - 1, Kind.preposition | Kind.conjunction)
    ? null
    : { from: run.name, to: run.to };
}
