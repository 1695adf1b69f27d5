/** How a vote ended, where two articles count it otherwise: "9-4", "by eight votes to five". */
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { figureAt } from './figure-at.ts';

interface Tally {
  readonly more: number;
  readonly fewer: number;
  /** Words, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Where each article tells of one vote. Hard where as many voted. */
export function votesApart({ a, b }: FactsPair): Finding[] {
  const [one, other] = [onlyTally(a), onlyTally(b)];
  if (one === null || other === null || (one.more === other.more && one.fewer === other.fewer)) return [];
  const [here, there] = [one.more + one.fewer, other.more + other.fewer];
  if (Math.abs(here - there) > MISSING * Math.max(here, there)) return [];
  const sides = [shown(a, one), shown(b, other)] as const;
  return [{ type: 'figure', severity: here === there ? 'hard' : 'soft', rule: 'tally-of-one-vote', sides }];
}

/** Those who did not vote, in one count and not in the other. */
const MISSING = 0.1;

const shown = (facts: Facts, { from, to, more, fewer }: Tally) => sideOf(facts, from, to, `${more} to ${fewer}`);

/** Null where an article tells of none, or of several. */
function onlyTally(facts: Facts): Tally | null {
  const all = talliesOf(facts);
  const [first] = all;
  return first && all.every(({ more, fewer }) => more === first.more && fewer === first.fewer) ? first : null;
}

const talliesOf = once((facts: Facts): readonly Tally[] => {
  const out: Tally[] = [];
  for (let at = 0; at < facts.plain.length; at++) {
    const tally = tallyAt(facts, at);
    if (tally && isOfVote(facts, tally)) out.push(tally);
  }
  return out;
});

/** Words on either side in which a vote is named. */
const BESIDE = 6;
const VOTE = /^(?:votes?|voted|voting|ballots?|majority)$/u;

const isOfVote = (facts: Facts, { from, to }: Tally): boolean =>
  !isQuoted(facts, from) && facts.plain.slice(Math.max(0, from - BESIDE), to + BESIDE).some((word) => VOTE.test(word));

function tallyAt(facts: Facts, at: number): Tally | null {
  const { words, plain } = facts;
  const joined = /^(\d{1,3})-(\d{1,3})$/u.exec(words.text.slice(words.start[at], words.end[at]));
  if (joined) return tally(Number(joined[1]), Number(joined[2]), { from: at, to: at + 1 });
  const first = numberAt(facts, at);
  if (first === null) return null;
  const to = VOTE.test(plain[at + 1] ?? '') ? at + 2 : at + 1;
  if (plain[to] === 'to') return tally(first, numberAt(facts, to + 1), { from: at, to: to + 2 });
  const dashed = words.text.slice(words.end[at], words.start[at + 1]) === '–';
  return dashed ? tally(first, numberAt(facts, at + 1), { from: at, to: at + 2 }) : null;
}

/** A whole number alone. */
function numberAt(facts: Facts, at: number): number | null {
  const figure = figureAt(facts, at);
  return figure && !figure.ordinal && figure.tail.length === 0 && Number.isInteger(figure.value) ? figure.value : null;
}

const tally = (one: number | null, other: number | null, place: { from: number; to: number }): Tally | null =>
  one === null || other === null ? null : { more: Math.max(one, other), fewer: Math.min(one, other), ...place };
