/** Reads one predicate where its words stand: whether it is affirmed, negated or denied, with whom or what it is said of. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { personOf } from '../titles/person-beside.ts';
import { rootOf } from '../words/concepts.ts';
import { later } from '../words/later.ts';
import { isOfSome, tellsWhich } from './claim-limits.ts';
import { isDefinite, namesOfThings, nearOf, parted, thingsIn } from './claim-near.ts';
import { isSetPhrase, OPPOSITES, things } from './claim-phrases.ts';
import type { Met } from './phrases-at.ts';
import { polarityAt, isRefusing } from './polarity.ts';
import type { Polarity } from './polarity.ts';
import { saidOfRole, subjectOf } from './subject-of.ts';
import type { Subject } from './subject-of.ts';
import { voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';

/** Something said of somebody or something, by the words of the predicate, half-open. */
export interface Claim {
  /** Index into `OPPOSITES`. */
  readonly family: number;
  /** Which pole it takes, a negation reckoned in. */
  readonly pole: 0 | 1;
  /** Root of its first word. */
  readonly root: string;
  readonly from: number;
  readonly to: number;
  readonly sentence: ComparedSentence;
  /** Last name of the person it is said of; null where none is named. */
  readonly person: () => string | null;
  /** Whom else it may be said of. */
  readonly subject: () => Subject;
  readonly voice: () => Voice;
  /** It is negated or denied here. */
  readonly turned: boolean;
  /** It is still to come: "will attend". */
  readonly ahead: boolean;
  /** By a word of denying. */
  readonly denied: boolean;
  /** Of the family's things, those named beside it. */
  readonly things: ReadonlySet<string>;
  /** Of the words that part two claims of the family, those in its sentence. */
  readonly parting: () => ReadonlySet<string>;
  /** "the new dam": one that the article has spoken of. */
  readonly definite: boolean;
  /** Names that stand beside those things: "the Marden bridge", "the mine at Varn". */
  readonly thingNames: () => ReadonlySet<string>;
  /** It is said of all of them. */
  readonly all: boolean;
  /** What stands beside it, as keys of concepts by the stem that each was read from. */
  readonly near: () => ReadonlyMap<string, readonly string[]>;
  /** The same of the whole sentence, of things with the sentence before it. */
  readonly around: () => ReadonlyMap<string, readonly string[]>;
  /** The same of the sentence and the one before it. */
  readonly wide: () => ReadonlyMap<string, readonly string[]>;
}

/** Words beside a predicate that say what it is said of. */
const REACH = 9;

export interface At {
  readonly sentence: ComparedSentence;
  readonly at: number;
  readonly met: Met;
  /** What is asked here is denied in the answer. */
  readonly isTurned: boolean;
}

/** Null where it is left open, said of some only, or where the words say something else. */
export function claimAt(facts: Facts, { sentence, at, met, isTurned }: At): Claim | null {
  const { phrase, to } = met;
  const { plain } = facts;
  if (phrase.form === 'present' && sentence.place !== 'headline') return null;
  const named = thingsIn(facts, phrase.family, sentence);
  if (named.size === 0 && OPPOSITES[phrase.family]?.of === 'things') return null;
  const polarity = polarityAt(facts, { sentence, at, met, isTurned });
  if (polarity === null) return null;
  const { negated: isFlipped, ahead, denied } = polarity;
  if (!isSaid(facts, { sentence, at, met, isTurned }, polarity)) return null;
  const ofThings = (things[phrase.family]?.size ?? 0) > 0;
  const before = ofThings ? facts.sentences[sentence.index - 1] : undefined;
  const around = before?.place === 'body' ? { from: before.from, to: sentence.to } : sentence;
  const last = facts.sentences[sentence.index - 1];
  const wideFrom = last?.place === 'body' ? last.from : sentence.from;
  const beside = { from: Math.max(sentence.from, at - REACH), to: Math.min(sentence.to, to + REACH) };
  return {
    family: phrase.family,
    pole: isFlipped ? (phrase.pole === 0 ? 1 : 0) : phrase.pole,
    root: rootOf(phrase.words[0] ?? ''),
    from: at,
    to,
    sentence,
    person: later(() => (saidOfRole(facts, sentence, at) ? null : personOf(facts, sentence, { from: at, to }))),
    subject: later(() =>
      subjectOf(facts, sentence, { from: at, to: OPPOSITES[phrase.family]?.done === true ? to : null }),
    ),
    turned: isFlipped,
    denied: isFlipped && denied,
    ahead,
    voice: later(() => voiceOf(facts, sentence, { from: at, to })),
    things: named,
    parting: later(() => parted(facts, phrase.family, sentence)),
    definite: isDefinite(facts, sentence, named),
    thingNames: later(() => namesOfThings(facts, sentence, named)),
    all: ofThings && plain.slice(Math.max(sentence.from, at - REACH), at).some((word) => ALL.test(word)),
    near: later(() => nearOf(facts, { ...beside, without: named }, { from: at, to })),
    around: later(() => nearOf(facts, { from: around.from, to: around.to, without: named }, { from: at, to })),
    wide: later(() => nearOf(facts, { from: wideFrom, to: sentence.to, without: named }, { from: at, to })),
  };
}

const ALL = /^(?:all|every|each|none)$/u;

/** In this form, and with these words around, it says that it is so, or that it is not. */
function isSaid(
  facts: Facts,
  { sentence, at, met: { phrase, to } }: At,
  { negated: isFlipped, ahead, denied }: Polarity,
): boolean {
  const { plain } = facts;
  const [{ form }, [first = '']] = [phrase, phrase.words];
  const isOneWord = phrase.words.length === 1;
  if (isFlipped && (isOfSome(facts, sentence, { from: at, to }) || tellsWhich(facts, at))) return false;
  if (!denied && isOneWord && isSetPhrase(first, plain[to] ?? '')) return false;
  if (isOneWord && TRANSITIVE_TOO.test(first) && hasObject(facts, to)) return false;
  if (form === 'denied') return denied;
  if (form === 'present') return true;
  if (form !== 'base' && form !== 'gerund') return true;
  if (form === 'base' && (ahead || isPurpose(facts, sentence, at))) return true;
  return isFlipped && (form === 'gerund' || plain[at - 1] !== 'to' || isRefusing(plain[at - 2] ?? ''));
}

/** "telephoned his rival to concede", "went on stage to apologize": what is done so is done. */
function isPurpose({ plain, words }: Facts, { from }: ComparedSentence, at: number): boolean {
  if (plain[at - 1] !== 'to') return false;
  for (let before = at - 2; before >= Math.max(from, at - 9); before--) {
    if (words.gapHas(before + 1, Gap.comma | Gap.semicolon)) return false;
    if (PURPOSE.test(plain[before] ?? '')) return !/^(?:on|for|upon)$/u.test(plain[before + 1] ?? '');
    if (
      words.is(before, Kind.saying) ||
      /^(?:asked|urged|told|agreed|plans?|wants?|refused)$/u.test(plain[before] ?? '')
    )
      return false;
  }
  return false;
}

const PURPOSE =
  /^(?:phoned|telephoned|called|rang|emerged|appeared|reappeared|returned|stepped|rose|went|came|wrote)$/u;

/** Alone these say that a thing stood: "the wall held"; "held talks" says nothing of the kind. */
const TRANSITIVE_TOO = /^(?:held|broke|open|late|split|composed|backed|collapsed)$/u;

const hasObject = ({ words }: Facts, at: number): boolean =>
  words.gap[at] === Gap.space &&
  !words.is(at, Kind.preposition | Kind.conjunction | Kind.time | Kind.adverb | Kind.relative | Kind.auxiliary);
