/** One act of one thing, done by two who are called by nouns: "a jogger found the skull", "two boys found the skull". Soft. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isContent, isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { conceptsOf } from '../words/concepts.ts';
import { LONE_ACTS, PARTIES } from './doers-data.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { isNegation } from '../denials/denied.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { stem } from '../words/plain-word.ts';

/** Who did it, by the words of the phrase, half-open, with the verb. */
interface Done {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly acts: readonly number[];
  /** The party's noun, as a stem, and the lists that it stands in. */
  readonly noun: string;
  readonly parties: readonly number[];
  /** Stems of what it was done to and around, each with its keys. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

const indexed = (list: string, key: (word: string) => string): ReadonlyMap<string, number[]> => {
  const out = new Map<string, number[]>();
  list
    .split(/[|\n]/u)
    .map((line) => line.trim())
    .forEach((line, index) => {
      for (const word of line.split(/\s+/u)) {
        if (word === '') continue;
        const known = out.get(key(word)) ?? [];
        if (!known.includes(index)) out.set(key(word), [...known, index]);
      }
    });
  return out;
};
const acts = indexed(LONE_ACTS, (word) => word);
const parties = indexed(PARTIES, stem);

const MOST_DONE = 150;
/** Words between a party and its verb, behind "by", and around the act. */
const TO_VERB = 3;
const TO_AGENT = 6;
const REACH = 10;
const BACK = 40;

const donesOf = once((facts: Facts): readonly Done[] => {
  const out: Done[] = [];
  for (const sentence of facts.sentences) {
    if (sentence.place === 'caption') continue;
    for (let at = sentence.from + 1; at < sentence.to && out.length < MOST_DONE; at++) {
      const found = acts.get(facts.plain[at] ?? '');
      if (found === undefined || isQuoted(facts, at)) continue;
      const doer = agentBehind(facts, sentence, at) ?? agentBefore(facts, sentence, at);
      if (doer === null) continue;
      const noun = stem(facts.plain[doer.head] ?? '');
      out.push({
        ...doer,
        verb: at,
        acts: found,
        noun,
        parties: parties.get(noun) ?? [],
        near: nearOf(facts, sentence, doer, at),
      });
    }
  }
  return out;
});

interface Agent {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const isParty = (facts: Facts, at: number): boolean => parties.has(stem(facts.plain[at] ?? ''));

/** "was found by a dog walker". */
function agentBehind(facts: Facts, { to: end }: ComparedSentence, verb: number): Agent | null {
  const by = [verb + 1, verb + 2].find((at) => facts.plain[at] === 'by');
  if (by === undefined) return null;
  for (let at = by + 1; at < Math.min(end, by + TO_AGENT) && facts.words.gap[at] === Gap.space; at++) {
    if (facts.words.is(at, Kind.preposition | Kind.conjunction)) return null;
    if (isParty(facts, at) && !isParty(facts, at + 1)) return { from: by + 1, to: at + 1, head: at };
  }
  return null;
}

/** "a dog walker found", "the union’s team had left", "management’s side walked out". */
function agentBefore(facts: Facts, { from }: ComparedSentence, verb: number): Agent | null {
  const { plain, words } = facts;
  if (
    plain[verb + 1] === 'by' ||
    (words.is(verb - 1, Kind.auxiliary) && !/^(?:had|has|have)$/u.test(plain[verb - 1] ?? ''))
  )
    return null;
  for (let at = verb - 1; at >= Math.max(from, verb - TO_VERB); at--) {
    if (isNegation(plain[at] ?? '') || words.is(at, Kind.preposition | Kind.relative | Kind.conjunction | Kind.pronoun))
      return null;
    if (words.gap[at + 1] !== Gap.space) return null;
    if (!isParty(facts, at)) continue;
    let start = at;
    while (
      start > Math.max(from, at - 3) &&
      words.gap[start] === Gap.space &&
      !words.is(start - 1, Kind.preposition | Kind.conjunction | Kind.auxiliary | Kind.saying | Kind.relative)
    )
      start--;
    return { from: start, to: verb, head: at };
  }
  return null;
}

function nearOf(
  facts: Facts,
  { index, from, to }: ComparedSentence,
  { from: start, to: end }: Agent,
  verb: number,
): Map<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  const before = facts.sentences[index - 1];
  const first = facts.words.block[before?.from ?? -1] === facts.words.block[from] ? (before?.from ?? from) : from;
  for (let at = Math.max(first, verb - BACK); at < Math.min(to, verb + REACH); at++)
    if ((at < start || at >= end) && at !== verb && isContent(facts, at) && !isParty(facts, at))
      out.set(stem(facts.plain[at] ?? ''), conceptsOf(facts.plain[at] ?? ''));
  return out;
}

/** Notes of one pair of articles, and words around that have to be of one matter. */
const MOST_NOTES = 3;
const LEAST_NEAR = 2;

export function doersApart({ a, b }: FactsPair): Finding[] {
  const out: Finding[] = [];
  for (const one of donesOf(a))
    for (const other of donesOf(b)) {
      if (out.length >= MOST_NOTES) return out;
      if (!areApart(one, other) || !ofOneAct(one, other)) continue;
      if (doesToo(donesOf(a), one, other) || doesToo(donesOf(b), other, one)) continue;
      out.push({
        type: 'attribution',
        severity: 'soft',
        rule: 'actor-of-one-act',
        sides: [sideOf(a, one.from, one.verb + 1), sideOf(b, other.from, other.verb + 1)].map((side, at) =>
          side.to > side.from
            ? side
            : sideOf(at === 0 ? a : b, (at === 0 ? one : other).from, (at === 0 ? one : other).to),
        ) as [ReturnType<typeof sideOf>, ReturnType<typeof sideOf>],
      });
    }
  return out;
}

/** Two nouns that are no one party: on two sides, or two of a list of lone people. */
const areApart = (one: Done, other: Done): boolean =>
  one.noun !== other.noun &&
  (!one.parties.some((index) => other.parties.includes(index)) ||
    one.parties.some((index) => LONE.has(index) && other.parties.includes(index)));

/** Indices of the lists in which every noun is another person. */
const LONE: ReadonlySet<number> = new Set([...(parties.get('jogger') ?? []), ...(parties.get('aunt') ?? [])]);

function ofOneAct(one: Done, other: Done): boolean {
  if (!one.acts.some((index) => other.acts.includes(index))) return false;
  const keys = new Set([...other.near.values()].flat());
  return [...one.near.values()].filter((own) => own.some((key) => keys.has(key))).length >= LEAST_NEAR;
}

/** The article gives the act to the other's party as well. */
const doesToo = (own: readonly Done[], one: Done, other: Done): boolean =>
  own.some((its) => its !== one && !areApart(its, other) && ofOneAct(its, other));
