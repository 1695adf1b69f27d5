/** What a part of an article says: its words by what they may speak of, how much each tells, and the members and clauses it is made of. Compares nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { NewsPart } from './news-parts.ts';
import { keysAt } from './telling-words.ts';
import { isRetelling } from './retellings.ts';
import { dateKeys } from './told.ts';
import type { Telling } from './topic-words.ts';

/** What a word or date may speak of, and how much it tells within the event, 0 … 1; one object for all places of a word. */
export interface Word {
  readonly keys: readonly string[];
  readonly tells: number;
  /** For each key how much it says that another article has that one. */
  readonly shares: readonly number[];
}

/** A word or date that says something. */
export interface SaidWord {
  readonly word: Word;
  readonly tells: number;
  /** A part of a name. */
  readonly name: boolean;
  /** It says how somebody came out of it, which every article tells. */
  readonly outcome: boolean;
  /** Its place among the words of the article. */
  readonly at: number;
}

/** What a part says, each word once, in order. */
export interface Said {
  readonly own: readonly SaidWord[];
  /** Where in `own` another clause or member of a list begins; and how many words there are. */
  readonly clauses: readonly number[];
  /** Those of them with enough words on either side. */
  readonly cuts: readonly number[];
  /** Where in `own` begins what somebody says: "the mayor said that …"; 0 where nobody does. */
  readonly saidFrom: number;
  /** What the rest of its sentence says. */
  readonly around: readonly SaidWord[];
  readonly quoted: boolean;
}

/** Longest part that is read, in words, and how far a sentence is read around it. */
export const LONGEST_PART = 60;

/** Words that say something on either side of a cut. */
const LEAST_MEMBER = 3;
/** A word met by one of its family counts for less. */
const BY_FAMILY = 0.7;
/** And by one of the wider families for still less. */
const BY_RETELLING = 0.6;

/** The words of a part that say something. */
export const ownWords = (facts: Facts, part: NewsPart, telling: Telling): SaidWord[] => wordsIn(facts, part, telling);

/** `own`: its words, as `ownWords` gives them. */
export function saidIn(facts: Facts, { from, to, quoted }: NewsPart, { own, telling }: OwnWords): Said {
  const [clauses, cuts] = [cutsOf(facts, own, 1), cutsOf(facts, own, LEAST_MEMBER)];
  const saidFrom = quoted ? 0 : own.findIndex(({ at }) => at > sayingAt(facts, from, to));
  const around = quoted ? [] : wordsAround(facts, { from, to }, { own, telling });
  return { own, clauses, cuts, saidFrom: Math.max(0, saidFrom), around, quoted };
}

interface OwnWords {
  readonly own: readonly SaidWord[];
  readonly telling: Telling;
}

/** What the rest of the sentence says, as far as the part does not. */
function wordsAround(facts: Facts, { from, to }: Words, { own, telling }: OwnWords): SaidWord[] {
  const [first, last] = [from, to - 1].map((at) => facts.sentences[facts.sentenceOf[at] ?? -1]);
  const known = new Set(own.map(({ word }) => word.keys[0]));
  return [
    ...wordsIn(facts, { from: Math.max(first?.from ?? from, from - LONGEST_PART), to: from }, telling),
    ...wordsIn(facts, { from: to, to: Math.min(last?.to ?? to, to + LONGEST_PART) }, telling),
  ].filter(({ word }) => !known.has(word.keys[0]));
}

/** By their places, half-open. */
type Words = Pick<NewsPart, 'from' | 'to'>;

/** The first verb of saying in a part; in front of it where there is none. */
function sayingAt({ words }: Facts, from: number, to: number): number {
  for (let at = from; at < to; at++) if (words.is(at, Kind.saying) && !words.is(at, Kind.gerund)) return at;
  return from - 1;
}

function wordsIn(facts: Facts, { from, to }: Words, telling: Telling): SaidWord[] {
  const out = new Map<string, SaidWord>();
  const add = (at: number, keys: readonly string[], name: boolean): void => {
    const [key] = keys;
    if (key === undefined || out.has(key)) return;
    const word = wordOf(keys, telling);
    out.set(key, { word, tells: word.tells, name, outcome: OUTCOME.test(facts.plain[at] ?? ''), at });
  };
  for (const date of within(facts.dates, from, to)) add(date.from, dateKeys(date), true);
  for (let at = from; at < to; at++)
    add(at, keysAt(facts, at), !isTitle(facts, at) && facts.words.shaped(at, Shape.capital));
  return [...out.values()].sort((one, other) => one.at - other.at);
}

const words = new WeakMap<Telling, Map<readonly string[], Word>>();

function wordOf(keys: readonly string[], telling: Telling): Word {
  const known = words.get(telling) ?? new Map<readonly string[], Word>();
  words.set(telling, known);
  const found = known.get(keys);
  if (found !== undefined) return found;
  const tells = telling(keys[0] ?? '');
  const shares = keys.map((key, index) =>
    index === 0 ? tells : Math.min(tells, telling(key)) * (isRetelling(key) ? BY_RETELLING : BY_FAMILY),
  );
  const word = { keys, tells, shares };
  known.set(keys, word);
  return word;
}

const OUTCOME =
  /^(?:un(?:hurt|harmed|injured|scathed)|injured|injuries|hurt|wounded|safe|alive|shock|grazes|scratches)$/u;

/** In front of a name: "Mayor". */
function isTitle({ reading }: Facts, at: number): boolean {
  const run = reading.names[reading.nameAt[at] ?? -1];
  return run !== undefined && at < run.name;
}

/** Where another member of a list or another clause begins, and enough words stand on either side. */
function cutsOf(facts: Facts, own: readonly SaidWord[], least: number): number[] {
  const cuts: number[] = [];
  for (let index = 1, begun = 0; index < own.length; index++) {
    if (index - begun < least || own.length - index < least) continue;
    if (memberAt(facts, own[index - 1]?.at ?? 0, own[index]?.at ?? 0) === null) continue;
    cuts.push(index);
    begun = index;
  }
  return [...cuts, own.length];
}

/** The first word of a member that begins behind `before`, and not behind `last`. */
function memberAt(facts: Facts, before: number, last: number): number | null {
  const { words, plain } = facts;
  for (let at = before + 1; at <= last; at++) {
    if (JOINS.test(plain[at] ?? '')) return at + 1;
    if (RELATIVES.test(plain[at] ?? '') && !opensClause(facts, at + 1)) return at + 1;
    if (words.gapHas(at, Gap.dash | Gap.colon) || (words.gapHas(at, Gap.comma) && !isWithinNames(facts, at))) return at;
  }
  return null;
}

const JOINS = /^(?:and|but|or)$/u;
const RELATIVES = /^(?:that|which|who)$/u;

/** "… agree that the mayor": what follows has a subject of its own. */
const opensClause = ({ words }: Facts, at: number): boolean =>
  words.shaped(at, Shape.capital) || words.is(at, Kind.determiner | Kind.pronoun);

/** "Brell, Osterland". */
const isWithinNames = ({ words }: Facts, at: number): boolean =>
  words.shaped(at - 1, Shape.capital) && words.shaped(at, Shape.capital);

/** The members and clauses of a part, each by itself; none where it has but one. */
export function membersOf(facts: Facts, { from, to, quoted }: NewsPart, own: readonly SaidWord[]): NewsPart[] {
  const cuts = cutsOf(facts, own, LEAST_MEMBER);
  if (cuts.length < 2) return [];
  const starts = cuts
    .slice(0, -1)
    .map((index) => memberAt(facts, own[index - 1]?.at ?? 0, own[index]?.at ?? 0) ?? from);
  return [from, ...starts].map((start, index) => ({ from: start, to: endBefore(facts, starts[index] ?? to), quoted }));
}

/** Without the word that joins the next one. */
const endBefore = ({ plain }: Facts, at: number): number =>
  JOINS.test(plain[at - 1] ?? '') || RELATIVES.test(plain[at - 1] ?? '') ? at - 1 : at;
