/** Reads an office from the words that name it: its head, its rank, what it is in charge of; looks for none by itself. */
import { FUNCTION, kindsOf, Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Side } from '../finding.ts';
import { ACTING, ALIKE, LEADING, NEUTRAL, OFFICES, ONCE, ONE_PERSON, OVER, TRADES, UNDER } from './offices-data.ts';
import { plainWord, stem } from '../words/plain-word.ts';

/** One office as an article prints it. */
export interface Office {
  readonly side: Side;
  /** `mayor`, `chief physician`, or `head` for whoever leads without a title. */
  readonly head: string;
  /** Every office that the same words give: "Chairman Rep.". */
  readonly heads: readonly string[];
  /** The word of the office as printed: `mayoress`. */
  readonly printed: string;
  readonly rank: 'under' | 'over' | 'full';
  /** `deputy`, `assistant`; empty for no word of these. */
  readonly under: string;
  readonly acting: boolean;
  /** What the office is in charge of, as stems: `health`, `fishery`. */
  readonly of: ReadonlySet<string>;
}

const wordsOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[\s|]+/u).flatMap((word) => (word === '' ? [] : [plainWord(word)])));
export const [offices, leading, trades, under, over] = [OFFICES, LEADING, TRADES, UNDER, OVER].map(wordsOf) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
export const [acting, neutral, past] = [ACTING, NEUTRAL, ONCE].map(wordsOf) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
const alike = new Map<string, string>();
for (const line of ALIKE.split(/[|\n]/u)) {
  const [first = '', ...rest] = line.trim().split(/\s+/u).map(plainWord);
  for (const word of [first, ...rest]) alike.set(word, first);
}

/** One word for the forms of an office: `sen` → `senator`. */
export const oneOffice = (word: string): string => alike.get(word) ?? word;

const together = new Set(
  ONE_PERSON.split(/[|\n]/u)
    .map((pair) => pair.trim().split(' ').map(plainWord).join(' '))
    .flatMap((pair) => (/ .* /u.test(pair) ? [pair] : [pair, pair.split(' ').toReversed().join(' ')])),
);

/** Offices, by one word each, that one person may hold at once, or be called by whoever is not exact. */
export const mayHoldBoth = (one: string, other: string): boolean => together.has(`${one} ${other}`);

/** Words, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Longest office read, in words. */
export const LONGEST = 12;

export const isOfficeWord = (word: string): boolean => offices.has(oneOffice(word)) || leading.has(word);
export const isTrade = (word: string): boolean => trades.has(word);

/** "vice-chairman". */
const JOINED = /^(?:ex|vice|deputy|sub|under|co|assistant|head)-(?!\d)/u;

const FORMER = /^(?:former|ex|erstwhile|onetime|one-time|formerly)$|^ex-/u;

/** "former minister", "ex-mayor": an office that is said to be held no more; null for any other. */
export function formerIn(facts: Facts, { from, to }: Run): Office | null {
  const at = [from - 1, from, from + 1, from + 2, from + 3].find(
    (word) => word < to && FORMER.test(facts.plain[word] ?? ''),
  );
  if (at === undefined || to - from > LONGEST + 2 || isQuoted(facts, from)) return null;
  const office = readOffice(facts, {
    from: (facts.plain[at] ?? '').startsWith('ex-') ? at : at + 1,
    to,
  });
  return office === null ? null : { ...office, side: sideOf(facts, Math.min(from, at), to) };
}

/** Null where the words name no office, or one that was held once. */
export function officeIn(facts: Facts, { from, to }: Run): Office | null {
  const { plain } = facts;
  if (to - from > LONGEST + 2 || isQuoted(facts, from)) return null;
  for (let at = from; at < to; at++) if (past.has(plain[at] ?? '') || FORMER.test(plain[at] ?? '')) return null;
  for (let at = from - 1; at >= from - 3 && !facts.words.is(at, FUNCTION); at--)
    if (FORMER.test(plain[at] ?? '')) return null;
  if (/^(?:when|while)$/u.test(plain[from - 3] ?? '') && plain[from - 1] === 'was') return null;
  // "named Ida Osk as caretaker": for a time, and no other office.
  if (plain[from] === 'as' && to - from === 2 && acting.has(plain[from + 1] ?? '')) return null;
  return readOffice(facts, { from, to });
}

function readOffice(facts: Facts, { from, to }: Run): Office | null {
  const { plain } = facts;
  const cut = cutOf(facts, { from, to });
  const core = masters(
    plain
      .slice(from, cut)
      .flatMap((word) => (JOINED.test(word) ? word.split('-') : [word]))
      .map(plainWord),
  );
  const at = headAt(core);
  if (at < 0) return null;
  const word = singular(core[at] ?? '');
  const before = core.slice(0, at);
  const isOver = before.some((one) => over.has(one));
  const underBy = before.find((one) => under.has(one));
  const named =
    SQUADS.test(core[at - 1] ?? '') && word === 'chief'
      ? `${core[at - 1]} chief`
      : trades.has(word) && !offices.has(word)
        ? `chief ${word}`
        : (alike.get(word) ?? word);
  const head = leading.has(named) ? 'head' : named;
  return {
    side: sideOf(facts, from, to),
    head,
    heads: [head, ...before.map((one) => alike.get(one) ?? one).filter((one) => offices.has(one))],
    printed: word,
    under: underBy ?? '',
    rank: underBy !== undefined ? 'under' : isOver && !trades.has(word) ? 'over' : 'full',
    acting: core.some((one) => acting.has(one)),
    of: topicsIn(facts, { from, to }, new Set([core[at] ?? ''])),
  };
}

/** "harbor master" in one word. */
const masters = (words: readonly string[]): string[] =>
  words.map((word, at) => (offices.has(`${words[at - 1]}${word}`) ? `${words[at - 1]}${word}` : word));

/** Chief of a part of a service, and so not of the whole. */
const SQUADS = /^(?:battalion|division|district|section|squad|shift|watch|platoon|bureau|desk)$/u;

const singular = (word: string): string =>
  offices.has(word) || leading.has(word) ? word : word.replace(/(?<=[^s])s$/u, '');

/** Where the words before any preposition end. */
function cutOf({ words }: Facts, { from, to }: Run): number {
  for (let at = from + 1; at < to; at++) if (words.is(at, Kind.preposition)) return at;
  return to;
}

/** The last word that is an office, a trade with "chief" before it, or a word for whoever leads; -1 without one. */
function headAt(core: readonly string[]): number {
  const isHead = (word: string, at: number): boolean => {
    const one = singular(word);
    if (offices.has(alike.get(one) ?? one) || leading.has(one)) return true;
    return trades.has(one) && core.slice(0, at).some((before) => over.has(before));
  };
  return core.findLastIndex(isHead);
}

/** What is said of the office beside it: no names, no bodies, no words that add nothing. */
export function topicsIn(facts: Facts, { from, to }: Run, without: ReadonlySet<string>): Set<string> {
  const { plain, words } = facts;
  const opens = facts.sentences[facts.sentenceOf[from] ?? -1]?.from === from;
  const out = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = plain[at] ?? '';
    if (without.has(word) || neutral.has(word) || under.has(word) || over.has(word) || acting.has(word)) continue;
    const isShort = words.shaped(at, Shape.upper) && word.length > 1;
    if (
      !isShort &&
      words.is(
        at,
        Kind.preposition | Kind.determiner | Kind.pronoun | Kind.demonym | Kind.time | Kind.body | Kind.place,
      )
    )
      continue;
    if (words.shaped(at, Shape.possessive | Shape.digit) || offices.has(alike.get(word) ?? word) || leading.has(word))
      continue;
    if (
      words.shaped(at, Shape.capital) &&
      !words.shaped(at, Shape.upper) &&
      (kindsOf(word) & TOPIC) === 0 &&
      (at > from || !opens)
    )
      continue;
    out.add(stem(word));
  }
  return out;
}

const TOPIC = Kind.title | Kind.role;
