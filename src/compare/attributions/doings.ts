/** What an article says that somebody did: the act, who did it and to what; read once an article. Sets nothing against another. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { Words } from '../../extract/words.ts';
import { themesOf } from '../acts/act-themes.ts';
import { wordsOf } from '../acts/acts.ts';
import type { ActWord } from '../acts/act-words.ts';
import { GENERIC } from '../acts/theme-of.ts';
import type { Theme } from '../acts/theme-of.ts';
import { isContent, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { later } from '../words/later.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { agentOf } from './agents.ts';
import { LONGEST } from './phrase-parts.ts';
import type { Agent } from './phrase-parts.ts';
import { loneActsIn } from './lone-acts.ts';
import type { LoneAct } from './lone-acts.ts';
import { partiesOf } from './parties.ts';

/** One deed, by its words. */
export interface Doing {
  readonly act: LoneAct;
  readonly agent: Agent;
  /** The words of the name that the agent is called by; empty without one. */
  readonly name: readonly string[];
  readonly parties: ReadonlySet<number>;
  /** Keys of what the agent is called, of what it was done to, and of the sentences around. */
  readonly own: ReadonlySet<string>;
  /** Roots of what the agent is called. */
  readonly roots: ReadonlySet<string>;
  /** Nations that the agent is called by. */
  readonly nations: ReadonlySet<string>;
  /** "two anglers", "a woman": how many and of which sex, where it says so. */
  readonly count: number | null;
  readonly sex: 'm' | 'f' | null;
  /** The sentence gives a source for it. */
  readonly credited: boolean;
  readonly patient: () => ReadonlySet<string>;
  /** Keys of the words that make the verb the act: "song" of "wrote the song". */
  readonly inner: () => ReadonlySet<string>;
  /** "first", "another": which of several it was done to. */
  readonly marks: () => ReadonlySet<string>;
  readonly around: () => ReadonlySet<string>;
  readonly sentence: ComparedSentence;
}

/** They say nothing of who it is. */
const SMALL =
  /^(?:side|team|group|members?|local|young|old|elderly|passing|off-duty|nearby|man|men|woman|women|people|crew|two|three|four|five|several|other)$/u;

const MOST = 120;

export const doingsOf = once((facts: Facts): readonly Doing[] => {
  const out: Doing[] = [];
  for (const sentence of facts.sentences) {
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED || out.length >= MOST) continue;
    for (const act of loneActsIn(facts, sentence)) {
      const doing = doingAt(facts, sentence, act);
      if (doing !== null && !isByItself(facts, doing) && !leavesElse(facts, doing)) out.push(doing);
    }
  }
  return out;
});

/** Null where it does not say who did it. */
export function doingAt(facts: Facts, sentence: ComparedSentence, act: LoneAct): Doing | null {
  const agent = agentOf({ facts, sentence, from: act.from, to: act.to });
  // "a walker and her son found", "by Osk and Hardt": some of whom are read.
  if (agent !== null && facts.plain[agent.passive ? agent.to : agent.from - 1] === 'and') return null;
  return agent !== null && (act.mutual || isDoer(facts, agent)) ? doingOf(facts, sentence, act, agent) : null;
}

/** "left her party", "quit smoking": no talks. */
const leavesElse = ({ plain }: Facts, { act, patient }: Doing): boolean =>
  act.to === act.from + 1 &&
  /^(?:left|quit|walked|abandoned)$/u.test(plain[act.from] ?? '') &&
  patient().size > 0 &&
  ![...patient()].some((root) => /^(?:talk|negot|table|round|meetin)/u.test(root));

/** "the clinic shut", "the fire started": nobody did it. */
const isByItself = ({ plain }: Facts, { act, agent, patient }: Doing): boolean =>
  !act.whole &&
  act.to === act.from + 1 &&
  !agent.passive &&
  BY_ITSELF.test(plain[act.from] ?? '') &&
  patient().size === 0;
const BY_ITSELF =
  /^(?:open(?:ed|s)|clos(?:ed|es)|shut|start(?:ed|s)|broke|ignited|sparked|moved|moves|landed|lands|triggered|led|leads|won|wins|flew|drove|signed|wrote|gave|records?|recorded)$/u;

/** A pronoun, "one", a day or a thing alone does nothing. */
function isDoer({ words, plain, reading }: Facts, { from, to }: Agent): boolean {
  for (let at = from; at < to; at++) {
    if ((reading.nameAt[at] ?? -1) >= 0 || partiesOf(plain[at] ?? '').size > 0) return true;
    if (words.is(at, Kind.role | Kind.body | Kind.title) || isUnknownName(words, at)) return true;
  }
  return false;
}

/** A capital on a word of no list, though it opens the sentence: "Grandex". */
const isUnknownName = (words: Words, at: number): boolean =>
  words.shaped(at, Shape.capital) && (words.kinds[at] ?? 0) === 0;

function doingOf(facts: Facts, sentence: ComparedSentence, act: LoneAct, agent: Agent): Doing {
  const { plain, reading } = facts;
  const parties = new Set<number>();
  const own = new Set<string>();
  const nations = new Set<string>();
  const roots = new Set<string>();
  let name: readonly string[] = [];
  for (let at = agent.from; at < agent.to; at++) {
    const run = reading.names[reading.nameAt[at] ?? -1];
    if (run !== undefined && name.length === 0 && run.kind !== 'place' && at >= run.name)
      name = plain.slice(run.name, Math.min(run.to, agent.to));
    for (const index of partiesOf(plain[at] ?? '')) parties.add(index);
    if (isContent(facts, at) && !SMALL.test(plain[at] ?? '')) roots.add(rootOf(plain[at] ?? ''));
    for (const key of conceptsOf(plain[at] ?? '')) {
      own.add(key);
      if (isNation(facts, at, agent)) nations.add(key);
    }
  }
  // "a nurse who was out walking found"
  if (!agent.passive && act.from - agent.to < LONGEST)
    for (let at = agent.to; at < act.from; at++) for (const index of partiesOf(plain[at] ?? '')) parties.add(index);
  if (name.length === 0) name = capitalOf(facts, sentence, agent);
  const theme = later(() => (act.whole ? null : themeAt(facts, sentence, act, agent)));
  const patient = later(() => keysOf(theme()));
  const credited = isCredited(facts, sentence, act);
  const [count, sex] = [countOf(facts, agent), sexOf(facts, agent)];
  return {
    act,
    agent,
    name,
    parties,
    own,
    nations,
    roots,
    credited,
    count,
    sex,
    patient,
    inner: later(() => innerOf(facts, act)),
    marks: () => theme()?.marks ?? NONE,
    around: later(() => aroundOf(facts, sentence, agent, act)),
    sentence,
  };
}

/** "the Liberals": a capital inside a sentence that was read as no name. */
function capitalOf(facts: Facts, { from: first }: ComparedSentence, { from, to }: Agent): string[] {
  const { words, plain } = facts;
  for (let at = to - 1; at >= from; at--)
    if (at === first && !(isUnknownName(words, at) && isNamedLater(facts, at))) return [];
    else if (words.shaped(at, Shape.capital) && (words.is(at, Kind.notName) || !words.is(at, NO_NAME)))
      return [plain[at] ?? ''];
  return [];
}

/** Inside a sentence, too, it has a capital. */
const isNamedLater = ({ words, plain, sentences, sentenceOf }: Facts, first: number): boolean =>
  plain.some(
    (word, at) =>
      word === plain[first] && words.shaped(at, Shape.capital) && sentences[sentenceOf[at] ?? -1]?.from !== at,
  );

const NO_NAME = Kind.role | Kind.title | Kind.time | Kind.demonym | Kind.body | Kind.place;

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "a woman": one; "two anglers": two; null for a body or where it is open. */
function countOf({ plain, words }: Facts, { from, to }: Agent): number | null {
  const first = plain[from] ?? '';
  const persons = plain.slice(from, to).findLast((word) => PERSON.test(word) || partiesOf(word).size > 0) ?? '';
  const told = COUNTS.indexOf(first) + 1 || (/^\d{1,2}$/u.test(first) ? Number(first) : 0);
  if (told > 1) return told;
  const isLone =
    /^(?:a|an|one|his|her)$/u.test(first) && persons !== '' && !persons.endsWith('s') && words.is(to - 1, Kind.role);
  return isLone ? 1 : null;
}

const PERSON = /^(?:man|woman|boy|girl|teenager|pensioner)$/u;

function sexOf({ plain }: Facts, { from, to }: Agent): 'm' | 'f' | null {
  const told = plain.slice(from, to);
  const [male, female] = [told.some((word) => MALE.test(word)), told.some((word) => FEMALE.test(word))];
  return male === female ? null : male ? 'm' : 'f';
}

const MALE = /^(?:man|boy|father|brother|son|husband|uncle|grandfather|fisherman|policeman|postman|fireman)$/u;
const FEMALE = /^(?:woman|girl|mother|sister|daughter|wife|aunt|grandmother|policewoman|widow)$/u;

/** "Velanian troops", "troops from Velania". */
const isNation = ({ words, plain }: Facts, at: number, { from, to }: Agent): boolean =>
  words.is(at, Kind.demonym) ||
  (words.shaped(at, Shape.capital) &&
    ((at > from && plain[at - 1] === 'from') ||
      (at + 1 < to && /(?:ian|ish|ese)$/u.test(plain[at] ?? '') && partiesOf(plain[at + 1] ?? '').size > 0)));

/** "…, police said", "according to", "Osk says that". */
function isCredited({ words, plain }: Facts, { from, to }: ComparedSentence, act: LoneAct): boolean {
  for (let at = from; at < to; at++)
    if (
      (at < act.from || at >= act.to) &&
      ((words.is(at, Kind.saying) && !words.is(at, Kind.role)) || plain[at] === 'according')
    )
      return true;
  return false;
}

/** "filed suit against", "fired shots at". */
const AT = /^(?:against|with|into|at|upon|on)$/u;

function themeAt(facts: Facts, sentence: ComparedSentence, act: LoneAct, agent: Agent): Theme | null {
  const acts = wordsOf(facts, sentence);
  const to = AT.test(facts.plain[act.to] ?? '') ? act.to + 1 : act.to;
  const word: ActWord = { from: act.from, to, kinds: [], sort: 'verb', listed: true, inner: act.inner };
  const { subject, object } = themesOf({ facts, sentence, acts }, word);
  return agent.passive ? subject : object;
}

const NONE: ReadonlySet<string> = new Set();

const keysOf = (theme: Theme | null): ReadonlySet<string> =>
  theme === null ? NONE : new Set([...[...theme.words].flatMap(conceptsOf), ...theme.roots]);

function innerOf(facts: Facts, { from, to }: LoneAct): ReadonlySet<string> {
  const out = new Set<string>();
  for (let at = from + 1; at < to; at++)
    if (isContent(facts, at)) for (const key of conceptsOf(facts.plain[at] ?? '')) out.add(key);
  return out;
}

/** Of the sentence and its neighbors in the block, without doer and act. */
function aroundOf(facts: Facts, { index, from, to }: ComparedSentence, agent: Agent, act: LoneAct): Set<string> {
  const { sentences, words, plain } = facts;
  const inBlock = (its: ComparedSentence | undefined): its is ComparedSentence =>
    its !== undefined && words.block[its.from] === words.block[from] && !words.gapHas(its.from, Gap.other);
  const [last, next] = [sentences[index - 1], sentences[index + 1]];
  const out = new Set<string>();
  for (let at = inBlock(last) ? last.from : from; at < (inBlock(next) ? next.to : to); at++) {
    if ((at >= agent.from && at < agent.to) || (at >= act.from && at < act.to)) continue;
    if (isContent(facts, at) && !GENERIC.test(plain[at] ?? ''))
      for (const key of conceptsOf(plain[at] ?? '')) out.add(key);
  }
  return out;
}
