/** One plan at two stages that exclude each other: "would appeal" beside "has not decided", "has no plans to hire" beside "has lined up"; soft, and none where a plan may have ripened from one article to the next. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { rootOf } from '../words/concepts.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { saysMuch } from './claim-near.ts';
import { ACTS, LIGHT, STAGES } from './intended-data.ts';
import type { Stage } from './intended-data.ts';
import { isNegation } from './negation.ts';
import { plainWord, stem } from '../words/plain-word.ts';

/** A plan by the words that say how far it has come, half-open. */
interface Plan {
  readonly stage: Stage;
  readonly from: number;
  readonly to: number;
  readonly sentence: ComparedSentence;
  /** The first words that say which act, each with its keys. */
  readonly act: ReadonlyMap<string, readonly string[]>;
  /** Last words of the names before it in the sentence, or those that speak of it. */
  readonly names: ReadonlySet<string>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly stage: Stage;
  readonly behind: boolean;
}

const phrases = new Map<string, Phrase[]>();
for (const { stage, behind, phrases: list } of STAGES)
  for (const entry of list.split('|')) {
    const words = entry.trim().split(/\s+/u).map(plainWord);
    const known = phrases.get(words[0] ?? '');
    if (known === undefined) phrases.set(words[0] ?? '', [{ words, stage, behind }]);
    else known.push({ words, stage, behind });
  }
for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length);

const acts = new Map<string, string[]>();
ACTS.split(/[|\n]/u).forEach((line, index) => {
  for (const word of line.trim().split(' ')) {
    const key = stem(word);
    if (key !== '') acts.set(key, [...(acts.get(key) ?? []), `act ${index}`]);
  }
});

/** Which act a word speaks of: its root, and acts under other words. */
export function keysOfAct(plain: string): readonly string[] {
  const known = keysKnown.get(plain);
  if (known !== undefined) return known;
  if (keysKnown.size >= CACHE_MOST) keysKnown.clear();
  const keys = [rootOf(plain), ...(acts.get(stem(plain)) ?? [])];
  keysKnown.set(plain, keys);
  return keys;
}

const CACHE_MOST = 20_000;
const keysKnown = new Map<string, readonly string[]>();

const light = new Set(LIGHT.split(' '));

const MOST_PLANS = 120;
/** Words that say which act. */
const LONGEST_ACT = 3;
/** Words of the act that are read. */
const REACH = 9;

const plansOf = once((facts: Facts): readonly Plan[] => {
  const out: Plan[] = [];
  for (const sentence of facts.sentences) {
    if (out.length >= MOST_PLANS) break;
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const phrase = (phrases.get(facts.plain[at] ?? '') ?? []).find((one) => standsAt(facts, at, one));
      if (phrase === undefined || (isQuoted(facts, at) && !/^(?:we|i)$/u.test(facts.plain[at - 1] ?? ''))) continue;
      if (phrase.stage === 'settled' && isAsked(facts, sentence.from, at)) continue;
      if (saysNoOf(facts, { sentence, at, phrase })) continue;
      const plan = planAt(facts, { sentence, at, phrase });
      if (plan.act.size > 0) out.push(plan);
      at = plan.to - 1;
    }
  }
  return out;
});

/** "might not", "no judge would": what is said of the plan is that it is none. */
const saysNoOf = ({ plain, words }: Facts, { sentence, at, phrase }: PlanPlace): boolean =>
  ((phrase.stage === 'possible' || phrase.stage === 'settled') && isNegation(plain[at + phrase.words.length] ?? '')) ||
  (phrase.stage === 'possible' && words.shaped(at, Shape.capital)) ||
  (phrase.stage === 'settled' &&
    plain.slice(Math.max(sentence.from, at - TO_NO), at).some((word) => NOBODY.test(word)));

const NOBODY = /^(?:no|nobody|none|nothing|neither)$/u;
/** Words back to a subject that is nobody. */
const TO_NO = 5;

/** "asked if he would", "how hard it will be". */
function isAsked({ plain }: Facts, from: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 5); before--)
    if (/^(?:if|whether|how|when|what|who|hopes?|hoped|could|may|might|fear|fears|feared)$/u.test(plain[before] ?? ''))
      return true;
  return false;
}

const standsAt = ({ plain, words }: Facts, at: number, { words: own }: Phrase): boolean =>
  own.every((word, index) => plain[at + index] === word && (index === 0 || words.gap[at + index] === Gap.space));

interface PlanPlace {
  readonly sentence: ComparedSentence;
  readonly at: number;
  readonly phrase: Phrase;
}

function planAt(facts: Facts, { sentence, at, phrase }: PlanPlace): Plan {
  const to = at + phrase.words.length;
  const [start, end] = phrase.behind
    ? [to, Math.min(sentence.to, to + REACH)]
    : [Math.max(sentence.from, at - REACH), at];
  const act = new Map<string, readonly string[]>();
  for (let word = start; word < end; word++) {
    if (word > start && facts.words.gapHas(word, Gap.comma | Gap.semicolon | Gap.stop)) break;
    if (act.size < LONGEST_ACT && saysMuch(facts, word) && !light.has(facts.plain[word] ?? ''))
      act.set(stem(facts.plain[word] ?? ''), keysOfAct(facts.plain[word] ?? ''));
  }
  return { stage: phrase.stage, from: at, to, sentence, act, names: namesIn(facts, sentence, at) };
}

/** Before the plan; behind it only beside a verb of saying: "…, Osk said". */
function namesIn({ reading, plain, words }: Facts, { from, to }: ComparedSentence, plan: number): Set<string> {
  const out = new Set<string>();
  for (let at = from; at < to; at++) {
    if (at > plan && !isSayer({ words }, at)) continue;
    const run = reading.names[reading.nameAt[at] ?? -1];
    if (run === undefined) continue;
    out.add(plain[run.to - 1] ?? '');
    out.add(plain[run.name] ?? '');
  }
  return out;
}

/** "said the chief executive Ida Osk", "Osk said". */
function isSayer({ words }: Pick<Facts, 'words'>, at: number): boolean {
  if (words.is(at + 1, Kind.saying) || words.is(at + 2, Kind.saying)) return true;
  for (let before = at - 1; before >= at - TO_SAYER && words.gap[before + 1] === Gap.space; before--)
    if (words.is(before, Kind.saying)) return true;
  return false;
}

const TO_SAYER = 5;

/** Notes of one pair of articles. */
const MOST_NOTES = 4;

export function intendedApart({ a, b }: FactsPair): Finding[] {
  const out: Finding[] = [];
  for (const one of bodyFirst(plansOf(a)))
    for (const other of bodyFirst(plansOf(b))) {
      if (out.length >= MOST_NOTES) return out;
      if (!exclude(one.stage, other.stage) || !ofOneAct({ a, b }, one, other)) continue;
      if (ripened(a, one.stage, b) || ripened(b, other.stage, a)) continue;
      if (saysBoth(a, one) || saysBoth(b, other) || (isQuoted(a, one.from) && isQuoted(b, other.from))) continue;
      out.push({
        type: 'denial',
        severity: 'soft',
        rule: 'plan-at-two-stages',
        sides: [shown(a, one), shown(b, other)],
      });
    }
  return out;
}

/** A headline says in short what the text tells with its circumstances. */
const bodyFirst = (plans: readonly Plan[]): Plan[] =>
  plans.toSorted(
    (one, other) => Number(one.sentence.place === 'headline') - Number(other.sentence.place === 'headline'),
  );

const APART: readonly string[] = [
  'settled open',
  'settled ruledOut',
  'ruledOut prepared',
  'ruledOut open',
  'ruledOut possible',
];

const exclude = (one: Stage, other: Stage): boolean =>
  APART.includes(`${one} ${other}`) || APART.includes(`${other} ${one}`);

/** Somebody of one name, and an act of one family; without a name, two words of one act, or the act that both name first, of which neither article tells another plan. What is planned is its first word, in one of them at least. */
function ofOneAct({ a, b }: FactsPair, one: Plan, other: Plan): boolean {
  const [left, right] = [[...one.act.values()], [...other.act.values()]];
  const [first, its] = [left[0] ?? [], right[0] ?? []];
  if (!met(first, right) && !met(its, left)) return false;
  const shared = left.filter((own) => met(own, right)).length;
  if (shared >= 2 || (shared > 0 && [...one.names].some((name) => other.names.has(name)))) return true;
  const isAlone = (facts: Facts): boolean =>
    plansOf(facts).filter(({ act }) => met([...act.values()][0] ?? [], [first])).length <= MOST_OF_ACT;
  const mayBeOne = one.names.size === 0 || other.names.size === 0;
  return met(first, [its]) && mayBeOne && accuses(a, one) === accuses(b, other) && isAlone(a) && isAlone(b);
}

const met = (own: readonly string[], those: readonly (readonly string[])[]): boolean =>
  those.some((its) => its.some((key) => own.includes(key)));

/** Plans of one act, such as in the headline and in the text. */
const MOST_OF_ACT = 2;

/** Both sides of a trial may plan the same. */
const accuses = ({ plain }: Facts, { sentence: { from, to } }: Plan): boolean =>
  plain.slice(from, to).some((word) => /^(?:prosecut(?:or|ors|ion)|plaintiffs?|crown)$/u.test(word));

/** Open or ruled out in an article that is older than the other. */
const ripened = (facts: Facts, stage: Stage, other: Facts): boolean => {
  const [own, its] = [facts.held.article.published?.iso, other.held.article.published?.iso];
  return stage === 'open' && own !== undefined && its !== undefined && own.slice(0, 10) < its.slice(0, 10);
};

const saysBoth = (facts: Facts, one: Plan): boolean =>
  plansOf(facts).some((its) => exclude(its.stage, one.stage) && ofOneAct({ a: facts, b: facts }, one, its));

/** From a little before the phrase to the end of the act. */
const shown = (facts: Facts, { from, to, sentence }: Plan): Side =>
  sideOf(facts, Math.max(sentence.from, from - 3), Math.min(sentence.to, to + REACH));
