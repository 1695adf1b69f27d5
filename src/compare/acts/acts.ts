/** The acts that an article tells with a moment or a place, by the kind of act; read once an article. */
import { HAPPEN, isActNoun } from './act-lines.ts';
import { actWordsOf } from './act-words.ts';
import type { ActWord } from './act-words.ts';
import { themesOf } from './act-themes.ts';
import { GENERIC, partRoots } from './theme-of.ts';
import type { Themes } from './act-themes.ts';
import { actBeside, actOf } from './bind-act.ts';
import type { Range, Told } from './bind-act.ts';
import { isContent, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once, onceASentence } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { momentsOf } from '../dates/moments.ts';
import type { Moment } from '../dates/moments.ts';
import { sitesOf } from '../places/sites.ts';
import type { Site } from '../places/sites.ts';

/** An act with when and where it was. */
export interface Act extends Themes {
  readonly word: ActWord;
  /** What it may be: `#3`, `v:root`. */
  readonly kinds: readonly string[];
  readonly sentence: ComparedSentence;
  /** It is told by a noun: "the escape took place". */
  readonly noun: boolean;
  readonly moments: readonly Moment[];
  readonly sites: readonly Site[];
  /** Roots of what the sentence says besides, and the one before where it only says "he" or "they". */
  readonly around: ReadonlySet<string>;
}

/** Read once a sentence. */
export const wordsOf = onceASentence(actWordsOf);

/** Acts of one article that are read; what lies beyond is a list, not a report. */
const MOST = 400;

export const actsOf = once((facts: Facts): readonly Act[] => {
  const out: Act[] = [];
  const [moments, sites] = [bySentence(momentsOf(facts)), bySentence(sitesOf(facts))];
  for (const sentence of facts.sentences) {
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED || out.length >= MOST) continue;
    const [its, where] = [moments.get(sentence.index) ?? [], sites.get(sentence.index) ?? []];
    if (its.length === 0 && where.length === 0) continue;
    out.push(...actsIn({ facts, sentence, acts: wordsOf(facts, sentence) }, its, where));
  }
  return out;
});

/** The act that the moment or the place at a word is told of. */
export const actAt = (facts: Facts, at: number): Act | null => actByWord(facts).get(at) ?? null;

const actByWord = once((facts: Facts): ReadonlyMap<number, Act> => {
  const out = new Map<number, Act>();
  for (const act of actsOf(facts))
    for (const { from, to } of [...act.moments, ...act.sites]) for (let at = from; at < to; at++) out.set(at, act);
  return out;
});

function actsIn(told: Told, moments: readonly Moment[], sites: readonly Site[]): Act[] {
  const bound = new Map<ActWord, Bound>();
  const of = (word: ActWord): Bound => {
    const known = bound.get(word) ?? { moments: [], sites: [] };
    bound.set(word, known);
    return known;
  };
  const beside: (() => void)[] = [];
  const bind = (range: Range, add: (to: Bound) => void, lacks: (its: Bound) => boolean): void => {
    const word = actOf(told, range);
    if (word === null) return;
    add(of(word));
    const other = actBeside(told, range, word);
    if (other !== null) beside.push(() => (lacks(of(other)) ? add(of(other)) : undefined));
  };
  for (const moment of moments)
    if (!isDateline(told.facts, told.sentence, moment))
      bind(
        moment,
        ({ moments: its }) => its.push(moment),
        ({ moments: its }) => its.length === 0,
      );
  for (const site of sites)
    bind(
      site,
      ({ sites: its }) => its.push(site),
      ({ sites: its }) => its.length === 0,
    );
  for (const add of beside) add();
  return [...bound].map(([word, its]) => actFrom(told, word, its));
}

interface Bound {
  readonly moments: Moment[];
  readonly sites: Site[];
}

/** An act of which no moment and no place is told. */
export const bareAct = (told: Told, word: ActWord): Act => actFrom(told, word, { moments: [], sites: [] });

function actFrom(told: Told, word: ActWord, its: Bound): Act {
  const { facts, sentence, acts } = told;
  const noun = word.kinds.includes(HAPPEN)
    ? acts.findLast(({ sort, to }) => sort === 'noun' && to <= word.from)
    : undefined;
  const themes = themesOf(told, noun ?? word);
  const before = facts.sentences[sentence.index - 1];
  const wide = (themes.main?.pronoun ?? false) || (themes.main?.core.size ?? 0) === 0;
  const from = wide && before !== undefined && before.place === 'body' ? before.from : sentence.from;
  return {
    word,
    kinds: noun?.kinds ?? word.kinds,
    noun: (noun ?? word).sort === 'noun',
    sentence,
    ...themes,
    ...its,
    around: rootsIn(facts, { from, to: sentence.to }, word),
  };
}

function rootsIn(facts: Facts, { from, to }: Range, word: ActWord): ReadonlySet<string> {
  const out = new Set<string>();
  for (let at = from; at < to; at++) {
    if (
      (at >= word.from && at < word.to) ||
      (!isContent(facts, at) && !isActNoun(facts.plain[at] ?? '')) ||
      GENERIC.test(facts.plain[at] ?? '')
    )
      continue;
    for (const root of partRoots(facts.plain[at] ?? '')) out.add(root);
  }
  return out;
}

/** "TOLNE, Oct 15 (NPA) -": a date before the first dash or bracket of an article is that of the report. */
export function isDateline(facts: Facts, sentence: ComparedSentence, { from, to }: Moment): boolean {
  if (from - sentence.from > 5) return false;
  for (let at = to; at < to + 5; at++) if (facts.words.gapHas(at, DASH)) return facts.words.shaped(sentence.from, 2);
  return false;
}

const DASH = 32 | 64;

function bySentence<Item extends { readonly sentence: number }>(items: readonly Item[]): Map<number, Item[]> {
  const out = new Map<number, Item[]>();
  for (const item of items) {
    const known = out.get(item.sentence);
    if (known === undefined) out.set(item.sentence, [item]);
    else known.push(item);
  }
  return out;
}
