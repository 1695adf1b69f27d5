/** What one article reports a denial of and the other tells in other words, without a denial: matched by acts and by the families of words. Hard where the other tells it as a fact. */
import { wordsOf as actsOf } from '../acts/acts.ts';
import { isContent, isQuoted, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once, onceASentence } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { conceptsOf } from '../words/concepts.ts';
import { stem } from '../words/plain-word.ts';
import { denialIn } from './denied.ts';
import { disputesOf } from './disputed.ts';
import { isNegation } from './negation.ts';
import { voiceOf } from './voice.ts';

/** What some words tell, for asking whether others tell the same. */
interface Told {
  /** Kinds of acts. */
  readonly acts: ReadonlySet<string>;
  /** Stems of what is no name, each with its keys. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Last words of names. */
  readonly names: ReadonlySet<string>;
}

/** A denial by its words, half-open, with what is denied. */
interface Matter extends Told {
  readonly from: number;
  readonly to: number;
  /** Of the sentence that the account stands in. */
  readonly index: number;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

const MOST_MATTERS = 30;
/** Words behind a denial that say what is denied. */
const REACH = 22;
/** Notes of one pair of articles. */
const MOST_NOTES = 3;

const mattersOf = once((facts: Facts): readonly Matter[] => {
  const out: Matter[] = [];
  for (const sentence of facts.sentences) {
    if (out.length >= MOST_MATTERS) break;
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED) continue;
    const dispute = disputesOf(facts).get(sentence.index);
    if (dispute !== undefined)
      out.push({ ...toldIn(facts, sentence, sentence), from: dispute.from, to: dispute.to, index: sentence.index });
    const called = calledFalse(facts, sentence);
    if (called !== null)
      out.push({
        ...toldIn(facts, sentence, { from: called.from, to: called.to - 2 }),
        ...called,
        index: sentence.index,
      });
    const at = denialIn(facts, sentence);
    if (at < 0 || disputesOf(facts).get(sentence.index - 1)?.sentence === sentence) continue;
    const run = { from: at + 1, to: clauseEnd(facts, at + 1, Math.min(sentence.to, at + REACH)) };
    out.push({ ...toldIn(facts, sentence, run), from: at, to: run.to, index: sentence.index });
  }
  return out.filter(({ acts, words, names }) => words.size >= 2 && (acts.size > 0 || names.size > 0));
});

/** "Reports that the bank had asked for help were false": the words of the account. */
function calledFalse({ plain }: Facts, { from, to }: ComparedSentence): Run | null {
  for (let at = from; at < to - 3; at++) {
    if (plain[at + 1] !== 'that' || !ACCOUNT.test(plain[at] ?? '')) continue;
    for (let end = at + 3; end < Math.min(to, at + REACH); end++) {
      const next = plain[end + 1] === 'not' ? end + 2 : end + 1;
      const word = plain[next] ?? '';
      if (/^(?:is|are|was|were)$/u.test(plain[end] ?? '') && (next === end + 1 ? FALSE : TRUE).test(word))
        return { from: at, to: next + 1 };
    }
    if (
      /^(?:to|in)$/u.test(plain[at - 1] ?? '') &&
      plain
        .slice(Math.max(from, at - 5), at)
        .join(' ')
        .includes('no truth')
    )
      return { from: at, to: Math.min(to, at + REACH) };
  }
  return null;
}

const ACCOUNT = /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|untrue|false)$/u;
const FALSE = /^(?:false|untrue|wrong|baseless|unfounded|nonsense|incorrect|lies|fabricated|groundless|invented)$/u;
const TRUE = /^(?:true|correct|right|accurate)$/u;

/** Where what is denied ends: before a semicolon, a dash or what somebody said of it. */
function clauseEnd({ words, plain }: Facts, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (
      words.gapHas(at, Gap.semicolon | Gap.dash | Gap.colon | Gap.bracket) ||
      (words.gapHas(at, Gap.comma) && /^(?:saying|adding|and|but|calling|which)$/u.test(plain[at] ?? ''))
    )
      return at;
  return to;
}

const wholeOf = onceASentence((facts: Facts, sentence: ComparedSentence): Told => toldIn(facts, sentence, sentence));

function toldIn(facts: Facts, sentence: ComparedSentence, { from, to }: Run): Told {
  const { plain, reading } = facts;
  const words = new Map<string, readonly string[]>();
  const names = new Set<string>();
  for (let at = from; at < to; at++) {
    const run = reading.names[reading.nameAt[at] ?? -1];
    if (run !== undefined) {
      if (run.to - 1 === at && run.kind !== 'place' && !facts.words.is(at, PLACE)) names.add(plain[at] ?? '');
    } else if (isContent(facts, at) && !LITTLE.test(plain[at] ?? ''))
      words.set(stem(plain[at] ?? ''), conceptsOf(plain[at] ?? ''));
  }
  const found = actsOf(facts, sentence).filter((act) => act.from >= from && act.to <= to && act.sort !== 'saying');
  const verbs = found.filter(({ sort }) => sort === 'verb');
  const acts = verbs.length > 0 ? verbs : found;
  return { acts: new Set(acts.flatMap(({ kinds }) => kinds)), words, names };
}

const PLACE = Kind.place | Kind.demonym;
const LITTLE =
  /^(?:report|claim|allegation|accusation|account|story|suggestion|statement|involvement|involved|wrongdoing|knowledge|responsibility)s?$/u;

/** Words of one matter: with an act, or with two names, so many; hard from one more. */
const LEAST_WORDS = 2;

export function toldElsewhere({ a, b }: FactsPair): Finding[] {
  return [
    ...against(a, b).map(({ severity, sides: [told, denied] }) => note(severity, [told, denied])),
    ...against(b, a).map(({ severity, sides: [told, denied] }) => note(severity, [denied, told])),
  ].slice(0, MOST_NOTES);
}

const note = (severity: Finding['severity'], sides: [Side, Side]): Finding => ({
  type: 'denial',
  severity,
  rule: 'denial-in-one',
  sides,
});

interface Against {
  readonly severity: Finding['severity'];
  readonly sides: readonly [Side, Side];
}

function against(telling: Facts, denying: Facts): Against[] {
  return mattersOf(denying).flatMap((matter): Against[] => {
    if (mattersOf(telling).some((own) => likeness(own, matter) >= LEAST_WORDS)) return [];
    const found = telling.sentences.flatMap((sentence) => tellsAt(telling, sentence, matter) ?? []);
    const best = found.toSorted((one, other) => other.words - one.words)[0];
    if (best === undefined || tellsAsFact(denying, matter)) return [];
    const severity = best.isFact && best.words > LEAST_WORDS && best.names > 0 ? 'hard' : 'soft';
    return [{ severity, sides: [best.side, sideOf(denying, matter.from, matter.to)] }];
  });
}

/** Words in common, with one for a common act. */
function likeness(one: Told, other: Told): number {
  const keys = keysOf(other.words);
  let met = 0;
  for (const own of one.words.values()) if (own.some((key) => keys.has(key))) met++;
  return met;
}

const keysOf = once(
  (words: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => new Set([...words.values()].flat()),
);

const sharedNames = (one: Told, other: Told): number => [...one.names].filter((name) => other.names.has(name)).length;
const sharesAct = (one: Told, other: Told): boolean => [...one.acts].some((act) => other.acts.has(act));

interface Telling {
  readonly side: Side;
  readonly words: number;
  readonly names: number;
  readonly isFact: boolean;
}

function tellsAt(facts: Facts, sentence: ComparedSentence, matter: Matter): Telling | null {
  if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED) return null;
  const mayAct = actsOf(facts, sentence).some(({ kinds }) => kinds.some((kind) => matter.acts.has(kind)));
  if (!mayAct && matter.names.size < (matter.acts.size > 0 ? 2 : 1)) return null;
  const own = wholeOf(facts, sentence);
  const [words, names, act] = [likeness(own, matter), sharedNames(own, matter), sharesAct(own, matter)];
  const isMost = matter.acts.size === 0 && names > 0 && words >= matter.words.size * MOST_OF_IT;
  if (words < LEAST_WORDS || !(isMost || (act && words + Math.min(2, names) > LEAST_WORDS) || names >= 2)) return null;
  if (isQuoted(facts, sentence.from) || saysNo(facts, sentence)) return null;
  const told = actsOf(facts, sentence).find(({ kinds }) => kinds.some((kind) => matter.acts.has(kind)));
  const voice = voiceOf(facts, sentence, told ?? sentence);
  if (voice === 'open' && (act || isMost || names < 2)) return null;
  const side = sideOf(facts, sentence.from, Math.min(sentence.to, sentence.from + MOST_SHOWN));
  return { side, words, names, isFact: voice === 'flat' && act };
}

const MOST_SHOWN = 30;
/** So much of what is denied has to be told where it names no act. */
const MOST_OF_IT = 0.75;

function saysNo({ plain }: Facts, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (isNegation(plain[at] ?? '') || NO.test(plain[at] ?? '')) return true;
  return false;
}

const NO = /^(?:no|nobody|none|without|neither|nor|den(?:y|ies|ied|ying)|if|whether)$/u;

/** The article that reports the denial tells it as a fact itself: the denial is of somebody else's part in it. */
const tellsAsFact = (facts: Facts, matter: Matter): boolean =>
  facts.sentences.some((sentence) => {
    if (Math.abs(sentence.index - matter.index) <= 1) return false;
    const told = tellsAt(facts, sentence, matter);
    return told !== null && told.isFact;
  });
