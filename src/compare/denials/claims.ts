/** Reads the predicates of an article that exclude others, with whom or what they are said of: "the wall had held", "wept", "denied giving". Sets nothing against another article. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isContent, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { isNegation } from './denied.ts';
import { isSetPhrase, phrases, things } from './claim-phrases.ts';
import type { Phrase } from './claim-phrases.ts';
import { later } from '../words/later.ts';
import { isOfSome, tellsWhich } from './claim-limits.ts';
import { personAt, personOf } from '../titles/person-beside.ts';
import { stem } from '../words/plain-word.ts';

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
  readonly person: string | null;
  /** Of the family's things, those named beside it. */
  readonly things: ReadonlySet<string>;
  /** "the new dam": one that the article has spoken of. */
  readonly definite: boolean;
  /** It is said of all of them. */
  readonly all: boolean;
  /** What stands beside it, as keys of concepts by the stem that each was read from. */
  readonly near: () => ReadonlyMap<string, readonly string[]>;
  /** The same of the whole sentence, of things with the sentence before it. */
  readonly around: () => ReadonlyMap<string, readonly string[]>;
}

const MOST_CLAIMS = 200;
/** Words beside a predicate that say what it is said of. */
const REACH = 9;

/** Those of an article, read once. */
export const claimsOf = once((facts: Facts): readonly Claim[] => {
  const out: Claim[] = [];
  for (const sentence of facts.sentences) {
    if (out.length >= MOST_CLAIMS) break;
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED) continue;
    const found = claimsIn(facts, sentence);
    if (found.length > 0 && !isBackground(facts, sentence)) out.push(...found);
  }
  return out;
});

function claimsIn(facts: Facts, sentence: ComparedSentence): Claim[] {
  const out: Claim[] = [];
  let turn: number | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    let longest = 0;
    for (const phrase of phrases.get(facts.plain[at] ?? '') ?? []) {
      if (phrase.words.length < longest) break;
      if (!standsAt(facts, at, phrase)) continue;
      longest = phrase.words.length;
      turn ??= deniedAnswer(facts, sentence);
      const claim = claimAt(facts, { sentence, at, phrase, isTurned: at < turn });
      if (claim !== null) out.push(claim);
    }
  }
  return out;
}

const standsAt = ({ plain, words }: Facts, at: number, { words: own }: Phrase): boolean =>
  own.every((word, index) => plain[at + index] === word && (index === 0 || words.gap[at + index] === Gap.space));

/** An older matter. */
function isBackground({ plain, words }: Facts, { from, to }: ComparedSentence): boolean {
  for (let at = from; at < to; at++) {
    if (
      words.shaped(at, Shape.digit) &&
      /^(?:1\d|20)\d\d$/u.test(plain[at] ?? '') &&
      /^(?:in|of|during)$/u.test(plain[at - 1] ?? '')
    )
      return true;
    if (plain[at] === 'ago' && /^(?:years?|decades?)$/u.test(plain[at - 1] ?? '')) return true;
  }
  return false;
}

/** "Asked whether it had come up, he said it had not": where the answer begins that denies what is asked; -1 without one. */
function deniedAnswer({ plain, words }: Facts, { from, to }: ComparedSentence): number {
  let asked = -1;
  for (let at = from; at < to; at++) {
    if ((plain[at] === 'whether' || plain[at] === 'if') && plain[at - 1] === 'asked') asked = at;
    if (asked < 0 || !words.is(at, Kind.saying) || at - asked < 2) continue;
    const last = plain.slice(at + 1, Math.min(to, at + 5));
    const not = last.findIndex(isNegation);
    if (not >= 0 && not <= 3 && (at + 2 + not >= to || words.gap[at + 2 + not] !== Gap.space)) return at;
  }
  return -1;
}

interface At {
  readonly sentence: ComparedSentence;
  readonly at: number;
  readonly phrase: Phrase;
  /** What is asked here is denied in the answer. */
  readonly isTurned: boolean;
}

const OPEN = /^(?:if|whether|would|could|may|might|should|will|can|shall|unless|must|cannot|until)$/u;
const DENYING = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed)?)$/u;
const REFUSING = /^(?:refused|declined|failed|yet)$/u;

function claimAt(facts: Facts, { sentence, at, phrase, isTurned }: At): Claim | null {
  const { plain } = facts;
  const to = at + phrase.words.length;
  let negated = isTurned;
  let denied = false;
  for (let before = at - 1; before >= Math.max(sentence.from, at - REACH); before--) {
    const word = plain[before] ?? '';
    if (at - before <= 5 && OPEN.test(word) && !isTurned) return null;
    const refused = REFUSING.test(word) && plain[before + 1] === 'to';
    if (at - before <= 3 && (isNegation(word) || /^(?:no|without|nobody|neither|nor)$/u.test(word) || refused))
      negated = !negated;
    if (DENYING.test(word) && !denied) [negated, denied] = [!negated, true];
  }
  const isFlipped = negated;
  if (isFlipped && (isOfSome(facts, sentence, { from: at, to }) || tellsWhich(facts, at))) return null;
  if (!denied && phrase.words.length === 1 && isSetPhrase(phrase.words[0] ?? '', plain[to] ?? '')) return null;
  if (phrase.form === 'base' && plain[at - 1] === 'to' && !REFUSING.test(plain[at - 2] ?? '')) return null;
  if ((phrase.form === 'base' || phrase.form === 'gerund') && !isFlipped) return null;
  if (phrase.form === 'denied' && !denied) return null;
  if (phrase.form === 'present' && sentence.place !== 'headline') return null;
  if (phrase.words.length === 1 && TRANSITIVE_TOO.test(phrase.words[0] ?? '') && hasObject(facts, to)) return null;
  const ofThings = (things[phrase.family]?.size ?? 0) > 0;
  const before = ofThings ? facts.sentences[sentence.index - 1] : undefined;
  const around = before?.place === 'body' ? { from: before.from, to: sentence.to } : sentence;
  const beside = { from: Math.max(sentence.from, at - REACH), to: Math.min(sentence.to, to + REACH) };
  const named = thingsIn(facts, phrase.family, sentence);
  return {
    family: phrase.family,
    pole: isFlipped ? (phrase.pole === 0 ? 1 : 0) : phrase.pole,
    root: rootOf(phrase.words[0] ?? ''),
    from: at,
    to,
    sentence,
    person: personOf(facts, sentence, { from: at, to }),
    things: named,
    definite: isDefinite(facts, sentence, named),
    all:
      ofThings && /\b(?:all|every|each|none)\b/u.test(plain.slice(Math.max(sentence.from, at - REACH), at).join(' ')),
    near: later(() => nearOf(facts, { ...beside, without: named }, { from: at, to })),
    around: later(() => nearOf(facts, { from: around.from, to: around.to, without: named }, { from: at, to })),
  };
}

/** Alone these say that a thing stood: "the wall held"; "held talks" says nothing of the kind. */
const TRANSITIVE_TOO = /^(?:held|broke|open|late|split|composed|backed|collapsed)$/u;

const hasObject = ({ words }: Facts, at: number): boolean =>
  words.gap[at] === Gap.space &&
  !words.is(at, Kind.preposition | Kind.conjunction | Kind.time | Kind.adverb | Kind.relative | Kind.auxiliary);

interface Run {
  readonly from: number;
  readonly to: number;
}

/** In the sentence and the one before it. */
function thingsIn({ plain, sentences }: Facts, family: number, sentence: ComparedSentence): Set<string> {
  const own = things[family] ?? new Set();
  const out = new Set<string>();
  if (own.size === 0) return out;
  const before = sentences[sentence.index - 1];
  const from = before?.place === 'body' ? before.from : sentence.from;
  for (let at = from; at < sentence.to; at++) {
    const one = stem(plain[at] ?? '');
    if (own.has(one)) out.add(one);
  }
  return out;
}

function isDefinite({ plain }: Facts, { from, to }: ComparedSentence, named: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++)
    if (named.has(stem(plain[at] ?? '')) && [1, 2, 3].some((back) => at - back >= from && plain[at - back] === 'the'))
      return true;
  return false;
}

/** A word that says what a sentence is about; "fumes" and "warns", which may be said of speech, among them. */
export const saysMuch = (facts: Facts, at: number): boolean =>
  isContent(facts, at) ||
  (facts.words.is(at, Kind.saying) &&
    !/^(?:said|says?|told|tells?|added|asked|put|found|feel|felt)$/u.test(facts.plain[at] ?? ''));

function nearOf(
  facts: Facts,
  beside: Run & { readonly without: ReadonlySet<string> },
  own: Run,
): Map<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (let at = beside.from; at < beside.to; at++) {
    if ((at >= own.from && at < own.to) || !saysMuch(facts, at)) continue;
    const one = stem(facts.plain[at] ?? '');
    if (!beside.without.has(one) && personAt(facts, at) === null) out.set(one, conceptsOf(facts.plain[at] ?? ''));
  }
  return out;
}
