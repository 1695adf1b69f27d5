/** One plan at two stages that exclude each other: "would appeal" beside "has not decided", "has no plans to hire" beside "has lined up"; soft, and none where a plan may have ripened from one article to the next. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isContent, isQuoted, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { rootOf } from '../words/concepts.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { ACTS, LIGHT, STAGES } from './intended-data.ts';
import type { Stage } from './intended-data.ts';
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
      if (phrase === undefined || isQuoted(facts, at)) continue;
      if (phrase.stage === 'settled' && isAsked(facts, sentence.from, at)) continue;
      const plan = planAt(facts, { sentence, at, phrase });
      if (plan.act.size > 0) out.push(plan);
      at = plan.to - 1;
    }
  }
  return out;
});

/** "asked if he would", "how hard it will be". */
function isAsked({ plain }: Facts, from: number, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 5); before--)
    if (/^(?:if|whether|how|when|what|who|hopes?|hoped|could|may|might|fear|fears|feared)$/u.test(plain[before] ?? ''))
      return true;
  return false;
}

const standsAt = ({ plain, words }: Facts, at: number, { words: own }: Phrase): boolean =>
  own.every((word, index) => plain[at + index] === word && (index === 0 || words.gap[at + index] === Gap.space));

function planAt(
  facts: Facts,
  { sentence, at, phrase }: { readonly sentence: ComparedSentence; readonly at: number; readonly phrase: Phrase },
): Plan {
  const to = at + phrase.words.length;
  const [start, end] = phrase.behind
    ? [to, Math.min(sentence.to, to + REACH)]
    : [Math.max(sentence.from, at - REACH), at];
  const act = new Map<string, readonly string[]>();
  for (let word = start; word < end; word++) {
    if (word > start && facts.words.gapHas(word, Gap.comma | Gap.semicolon | Gap.stop)) break;
    if (act.size < LONGEST_ACT && isContent(facts, word) && !light.has(facts.plain[word] ?? ''))
      act.set(stem(facts.plain[word] ?? ''), keysOfAct(facts.plain[word] ?? ''));
  }
  return { stage: phrase.stage, from: at, to, sentence, act, names: namesIn(facts, sentence, at) };
}

/** Before the plan; behind it only beside a verb of saying: "…, Osk said". */
function namesIn({ reading, plain, words }: Facts, { from, to }: ComparedSentence, plan: number): Set<string> {
  const out = new Set<string>();
  for (let at = from; at < to; at++) {
    if (at > plan && !words.is(at + 1, Kind.saying) && !words.is(at - 1, Kind.saying) && !words.is(at + 2, Kind.saying))
      continue;
    const run = reading.names[reading.nameAt[at] ?? -1];
    if (run === undefined) continue;
    out.add(plain[run.to - 1] ?? '');
    out.add(plain[run.name] ?? '');
  }
  return out;
}

/** Notes of one pair of articles. */
const MOST_NOTES = 4;

export function intendedApart({ a, b }: FactsPair): Finding[] {
  const out: Finding[] = [];
  for (const one of bodyFirst(plansOf(a)))
    for (const other of bodyFirst(plansOf(b))) {
      if (out.length >= MOST_NOTES) return out;
      if (!exclude(one.stage, other.stage) || !ofOneAct(one, other)) continue;
      if (ripened(a, one.stage, b) || ripened(b, other.stage, a)) continue;
      if (saysBoth(plansOf(a), one) || saysBoth(plansOf(b), other)) continue;
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

const APART: readonly string[] = ['settled open', 'settled ruledOut', 'ruledOut prepared', 'ruledOut open'];

const exclude = (one: Stage, other: Stage): boolean =>
  APART.includes(`${one} ${other}`) || APART.includes(`${other} ${one}`);

/** Somebody of one name, and an act of one family; without a name, two words of one act. What is planned is its first word, in one of them at least. */
function ofOneAct(one: Plan, other: Plan): boolean {
  const [left, right] = [[...one.act.values()], [...other.act.values()]];
  const met = (own: readonly string[], those: readonly (readonly string[])[]): boolean =>
    those.some((its) => its.some((key) => own.includes(key)));
  if (!met(left[0] ?? [], right) && !met(right[0] ?? [], left)) return false;
  const shared = left.filter((own) => met(own, right)).length;
  return shared >= ([...one.names].some((name) => other.names.has(name)) ? 1 : 2);
}

/** Open or ruled out in an article that is older than the other. */
const ripened = (facts: Facts, stage: Stage, other: Facts): boolean => {
  const [own, its] = [facts.held.article.published?.iso, other.held.article.published?.iso];
  return stage === 'open' && own !== undefined && its !== undefined && own.slice(0, 10) < its.slice(0, 10);
};

const saysBoth = (plans: readonly Plan[], one: Plan): boolean =>
  plans.some((its) => exclude(its.stage, one.stage) && ofOneAct(one, its));

/** From a little before the phrase to the end of the act. */
const shown = (facts: Facts, { from, to, sentence }: Plan): Side =>
  sideOf(facts, Math.max(sentence.from, from - 3), Math.min(sentence.to, to + REACH));
