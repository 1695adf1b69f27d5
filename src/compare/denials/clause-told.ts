/** Where an article tells what a clause of another says no of, and how much the two have in common; judges nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once, within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { isSetPhrase } from './claim-phrases.ts';
import { Alike, countOf, likeness, placesOf, wordAt, wordsIn } from './event-words.ts';
import type { EventWord } from './event-words.ts';
import type { NoClause } from './no-clauses.ts';
import { MONEY, PAYING } from './no-words-data.ts';
import { isToldAt } from './told-at.ts';
import { isVerbForm } from './verb-forms.ts';

/** What a telling has in common with the clause; `verb` and `thing` are values of `Alike`. */
export interface Common {
  readonly verb: number;
  readonly thing: number;
  /** Other words that are the same and seldom stand in both articles; and names. */
  readonly words: number;
  readonly names: number;
  /** All that the clause says is that there is none of a thing, or that an act was not done, of which both articles seldom speak. */
  readonly whole: boolean;
  /** The clause says more behind that, and nothing of it is told: "no shots were fired at the embassy". */
  readonly elsewhere: boolean;
  /** Share of the two sentences, 0 … 1. */
  readonly share: number;
}

/** A telling by its words, half-open; `at` is its verb or its thing. */
export interface ClauseTold extends Common {
  readonly no: NoClause;
  readonly sentence: ComparedSentence;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** It is neither negated nor hedged nor of another time; asked last, for it takes longest. */
  readonly isTold: () => boolean;
}

export interface Asked {
  readonly no: Facts;
  readonly yes: Facts;
  readonly clause: NoClause;
  /** Share of two sentences, by their indices. */
  readonly shareOf: (no: number, yes: number) => number;
}

/** Words within which what is only of one family has to stand. */
const NEAR = 12;
/** Words shown on either side. */
const SHOWN = 3;
/** Sentences of both articles with a word, up to which it says that they tell of one thing; with a thing, up to which it is enough alone. */
const SELDOM = 6;
const ONCE = 3;
/** Of sentences that share so much. */
export const RELATED = 0.25;

const cores = new WeakMap<NoClause, readonly EventWord[]>();

/** The words of the clause that have to be told. */
export function coreOf(no: Facts, clause: NoClause): readonly EventWord[] {
  const known = cores.get(clause);
  if (known !== undefined) return known;
  const core = [clause.verb, clause.thing].filter((at) => at >= 0).map((at) => wordAt(no, at));
  cores.set(clause, core);
  return core;
}

/** Words of the article that may tell it. */
export function mayTell({ no, clause }: Pick<Asked, 'no' | 'clause'>, yes: Facts): readonly number[] {
  const places = placesOf(yes, coreOf(no, clause));
  return isMoney(no, clause) ? [...places, ...payingIn(yes)] : places;
}

/** Null where other words stand there. */
export function toldAt(asked: Asked, at: number): ClauseTold | null {
  const { no, yes, clause, shareOf } = asked;
  const sentence = yes.sentences[yes.sentenceOf[at] ?? -1];
  if (sentence === undefined || isSetPhrase(yes.plain[at] ?? '', yes.plain[at + 1] ?? '')) return null;
  if (clause.where !== null && !yes.plain.slice(Math.max(0, at - 3), at).includes(clause.where)) return null;
  const core = coreMet(asked, sentence, at);
  if (core === null) return null;
  if (isQuoted(no, clause.at) && isQuoted(yes, at)) return null;
  const rest = restMet(asked, sentence);
  if (rest.names === 0 && clause.others.some((own) => own < clause.at && isName(no, own))) return null;
  const hits = [...core.at, ...rest.at];
  const behind = clause.others.filter((own) => own > Math.max(clause.at, clause.verb, clause.thing));
  return {
    no: clause,
    sentence,
    at,
    from: Math.max(sentence.from, Math.min(...hits) - SHOWN),
    to: Math.min(sentence.to, Math.max(...hits) + SHOWN + 1),
    verb: core.verb,
    thing: core.thing,
    words: rest.words,
    names: rest.names,
    whole: isWhole(asked, sentence),
    elsewhere:
      (behind.length > 0 &&
        !behind.some((own) => wordsIn(yes, sentence).some((its) => likeness(wordAt(no, own), its) > Alike.no))) ||
      (clause.verb < 0 && rest.words === 0 && no.words.is(clause.from, Kind.pronoun)),
    share: shareOf(clause.sentence.index, sentence.index),
    isTold: () => core.at.every((word) => isToldAt(yes, sentence, word)),
  };
}

interface CoreMet extends Pick<Common, 'verb' | 'thing'> {
  readonly at: readonly number[];
}

/** The verb and the thing of the clause: one of them at this word, the other near it. */
function coreMet({ no, yes, clause }: Asked, sentence: ComparedSentence, at: number): CoreMet | null {
  const anchor = wordAt(yes, at);
  const alike = (own: number): number => (own < 0 ? Alike.no : likeness(wordAt(no, own), anchor));
  const verb = alike(clause.verb);
  const thing = isMoney(no, clause) && isPaying(yes, sentence, at) ? Alike.root : alike(clause.thing);
  const isAct = isVerbForm(yes, at) && (!(yes.plain[at] ?? '').endsWith('ing') || yes.words.is(at - 1, Kind.auxiliary));
  const tells = verb === Alike.act || (verb === Alike.root && isAct);
  if (thing === Alike.no && !tells) return null;
  const other = (own: number): Best => (own < 0 ? NONE : bestOf(no, own, { yes, sentence, without: at, around: at }));
  const [otherVerb, otherThing] = [verb > 0 ? NONE : other(clause.verb), thing > 0 ? NONE : other(clause.thing)];
  return {
    verb: Math.max(verb, otherVerb.alike),
    thing: Math.max(thing, otherThing.alike),
    at: [at, otherVerb.at, otherThing.at].filter((word) => word >= 0),
  };
}

interface Best {
  readonly alike: number;
  readonly at: number;
}

const NONE: Best = { alike: Alike.no, at: -1 };

interface Among {
  readonly yes: Facts;
  readonly sentence: ComparedSentence;
  readonly without: number;
  readonly around: number;
}

/** The word of the sentence that says most of what this one says. */
function bestOf(no: Facts, own: number, { yes, sentence, without, around }: Among): Best {
  let best = NONE;
  const word = wordAt(no, own);
  for (const its of wordsIn(yes, sentence)) {
    const alike = its.at === without ? Alike.no : likeness(word, its);
    if (alike > best.alike && (alike === Alike.root || Math.abs(its.at - around) <= NEAR)) best = { alike, at: its.at };
  }
  return best;
}

/** The other words of the clause that stand in the sentence, each root once. */
function restMet(
  { no, yes, clause }: Asked,
  sentence: ComparedSentence,
): Pick<Common, 'words' | 'names'> & { readonly at: readonly number[] } {
  const at: number[] = [];
  let [words, names] = [0, 0];
  for (const [own, word] of new Map(clause.others.map((other) => [wordAt(no, other).root, other])).entries()) {
    const its = wordsIn(yes, sentence).find(({ root }) => root === own);
    if (its === undefined || likeness(wordAt(no, word), its) < Alike.root) continue;
    at.push(its.at);
    if (isName(no, word)) names++;
    else if (countOf(no, its) + countOf(yes, its) <= SELDOM) words++;
  }
  return { words, names, at };
}

/** The thing alone; or the act alone, in sentences that are likely about one thing. */
function isWhole({ no, yes, clause, shareOf }: Asked, sentence: ComparedSentence): boolean {
  if (clause.others.length > 0 || no.words.is(clause.from, Kind.pronoun)) return false;
  const isSeldom = coreOf(no, clause).every((word) => countOf(no, word) + countOf(yes, word) <= ONCE);
  if (clause.thing >= 0) return isSeldom && /^(?:no|nobody)$/u.test(no.plain[clause.at] ?? '');
  return (
    isSeldom && !no.words.is(clause.from, Kind.auxiliary) && shareOf(clause.sentence.index, sentence.index) >= RELATED
  );
}

const isName = (facts: Facts, at: number): boolean => (facts.reading.nameAt[at] ?? -1) >= 0;

const isMoney = ({ plain }: Facts, { thing }: NoClause): boolean => MONEY.test(plain[thing] ?? '');

/** Of a sum: "handed over $2 million". */
const isPaying = (facts: Facts, { from, to }: ComparedSentence, at: number): boolean =>
  PAYING.test(facts.plain[at] ?? '') &&
  within(facts.quantities, from, to).some(
    ({ sort, nouns }) => sort?.startsWith('money') === true || nouns.some((noun) => MONEY.test(noun)),
  );

const payingIn = once((facts: Facts): readonly number[] =>
  facts.plain.flatMap((word, at) => (PAYING.test(word) ? [at] : [])),
);
