/** Reads the clauses of an article that say no of a thing or of an act: "no passwords were taken", "nobody complained", "had not been inspected". Sets nothing against another article. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { saysMuch } from './claim-near.ts';
import { isOfSome, tellsWhich } from './claim-limits.ts';
import { EMPTY_VERBS, HAVING, IDLE_VERBS, NO_MATTER, NO_THING, PIECE } from './no-words-data.ts';
import { isNegation } from './negation.ts';
import { isRole } from './subject-of.ts';
import { isVerbForm, verbOf } from './verb-forms.ts';

/** Words by their numbers. */
export interface NoClause {
  /** The word that says no. */
  readonly at: number;
  /** The clause, half-open. */
  readonly from: number;
  readonly to: number;
  readonly sentence: ComparedSentence;
  /** The act that was not done, or that was done to no such thing; -1 where none is told. */
  readonly verb: number;
  /** What there was none of; -1 where an act alone is negated. */
  readonly thing: number;
  /** "was not at the wheel": the preposition that stands before the thing. */
  readonly where: string | null;
  /** What else the clause says. */
  readonly others: readonly number[];
}

const NO = /^(?:no|nobody|nothing|none|without|neither|nor|not|never|cannot)$/u;
/** Of what is to come, or of two things at once. */
const NO_ACT = /^(?:neither|nor|cannot|wont|wouldnt|cant|couldnt|shouldnt|dont|doesnt)$/u;
const AHEAD = /^(?:will|would|can|could|should|must|may|might|do|does|to|if|or)$/u;
/** "not one crown", "not a single shot". */
const SINGLE = /^(?:one|a|single|any|even|of|else|the|its|their|his|her)$/u;
const BE = /^(?:is|are|was|were|be|been)$/u;
/** A clause ends before these. */
const LINK =
  /^(?:but|while|because|which|who|although|though|since|when|after|unless|if|saying|adding|as|whereas|where|before|until|told|says?|said|whether|so)$/u;
/** What was never so before may be so now; what is negated up to a time may have come since. */
const UP_TO_NOW = /^(?:yet|until|ever|before|since|previously|far|again|anymore|longer|earlier)$/u;

const MOST = 80;
/** Words of a clause before and behind the word that says no. */
const BACK = 10;
const REACH = 16;
const LONGEST_PHRASE = 5;
/** Words between a negation and its verb. */
const TO_VERB = 4;

export const noClausesOf = once((facts: Facts): readonly NoClause[] => {
  const out: NoClause[] = [];
  for (const sentence of facts.sentences) {
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED) continue;
    if (facts.text[facts.words.outer[sentence.to - 1] ?? 0] === '?') continue;
    for (let at = sentence.from; at < sentence.to && out.length < MOST; at++) {
      const clause = saysNo(facts, at) ? clauseAt(facts, sentence, at) : null;
      if (clause !== null) out.push(clause);
    }
  }
  return out;
});

export const saysNo = ({ plain }: Facts, at: number): boolean =>
  NO.test(plain[at] ?? '') || isNegation(plain[at] ?? '');

function clauseAt(facts: Facts, sentence: ComparedSentence, at: number): NoClause | null {
  const { plain } = facts;
  const [word = '', next = ''] = [plain[at], plain[at + 1]];
  if (word === 'without' && facts.words.is(at + 1, Kind.determiner) && !/^(?:a|an|any)$/u.test(next)) return null;
  if (NO_ACT.test(word) || (word !== 'no' && AHEAD.test(plain[at - 1] ?? ''))) return null;
  if (NO_MATTER.test(next) || tellsWhich(facts, at) || isOfSome(facts, sentence, { from: at, to: at + 1 })) return null;
  const [from, to] = [edge(facts, { sentence, at, step: -1 }), edge(facts, { sentence, at, step: 1 }) + 1];
  if (isUpToNow(facts, from, Math.min(sentence.to, to + 2))) return null;
  const isThing =
    word === 'without' || (word === 'no' && next !== 'one') || (word === 'not' && /^(?:one|a)$/u.test(next));
  const start = firstBehind(facts, at, to);
  const read = isThing ? thingAt(facts, start, to) : actAt(facts, { at, start, to });
  if (read.verb < 0 && (read.thing < 0 || isNobody(facts, read.thing))) return null;
  const others: number[] = [];
  for (let other = from; other < to; other++)
    if (other !== read.verb && other !== read.thing && saysMuch(facts, other)) others.push(other);
  return { at, from, to, sentence, ...read, others };
}

/** "had never won before", "had not come by noon". */
const isUpToNow = ({ plain, words }: Facts, from: number, to: number): boolean =>
  plain
    .slice(from, to)
    .some(
      (word, at) =>
        (UP_TO_NOW.test(word) && !(word === 'ever' && /^(?:was|were)$/u.test(plain[from + at - 1] ?? ''))) ||
        (word === 'by' && words.is(from + at + 1, Kind.time)),
    );

/** Of persons there is none only where an act says of what: "no soldier crossed it". */
const isNobody = ({ plain, reading }: Facts, at: number): boolean =>
  isRole(plain[at] ?? '') || (reading.nameAt[at] ?? -1) >= 0;

/** "not one of its", "not a single": what comes behind. */
function firstBehind({ plain }: Facts, at: number, to: number): number {
  let start = at + 1;
  while (start < to && SINGLE.test(plain[start] ?? '')) start++;
  return start;
}

interface Place {
  readonly sentence: ComparedSentence;
  readonly at: number;
  readonly step: 1 | -1;
}

/** The last word of the clause on this side. */
function edge({ plain, words }: Facts, { sentence: { from, to }, at, step }: Place): number {
  let end = at;
  for (let left = step > 0 ? REACH : BACK; left > 0; left--) {
    const next = end + step;
    if (next < from || next >= to || words.gap[step > 0 ? next : end] !== Gap.space) break;
    if (LINK.test(plain[next] ?? '') || (step < 0 && plain[next] === 'that')) break;
    if (plain[next] === 'and' && words.is(step > 0 ? next + 1 : at - 1, Kind.auxiliary)) break;
    end = next;
  }
  return end;
}

type Read = Pick<NoClause, 'verb' | 'thing' | 'where'>;

/** The head of the noun phrase behind "no", and the verb behind that. */
function thingAt(facts: Facts, start: number, to: number): Read {
  const { plain, words } = facts;
  let [thing, at] = [-1, start];
  for (; at < Math.min(to, start + LONGEST_PHRASE); at++) {
    const isLink = words.is(at, Kind.preposition | Kind.conjunction | Kind.relative | Kind.auxiliary | Kind.pronoun);
    if (isLink || (thing >= 0 && isVerbForm(facts, at))) break;
    if (saysMuch(facts, at)) thing = at;
    else if (thing >= 0) break;
  }
  if (PIECE.test(plain[thing] ?? '') && plain[at] === 'of') return thingAt(facts, at + 1, to);
  const isEmpty = thing < 0 || NO_THING.test(plain[thing] ?? '') || saysLittle(facts, at, to);
  return isEmpty ? NOTHING : { verb: verbFrom(facts, at, to), thing, where: null };
}

const NOTHING: Read = { verb: -1, thing: -1, where: null };

/** "no dogs are allowed": a rule, and not what happened. */
const saysLittle = ({ plain }: Facts, from: number, to: number): boolean =>
  plain.slice(from, Math.min(to, from + 3)).some((word) => EMPTY_VERBS.has(word));

function verbFrom(facts: Facts, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (facts.words.is(at, Kind.preposition | Kind.relative)) return -1;
    if (saysMuch(facts, at) && isVerbForm(facts, at)) return IDLE_VERBS.has(verbOf(facts.plain[at] ?? '')) ? -1 : at;
  }
  return -1;
}

/** The verb that is negated; where it only says that something is had, or is somewhere, what that is. */
function actAt(
  facts: Facts,
  { at, start, to }: { readonly at: number; readonly start: number; readonly to: number },
): Read {
  const { plain, words } = facts;
  const isOfPeople = /^(?:nobody|no|none|nothing|neither)$/u.test(plain[at] ?? '');
  const isThere = isOfPeople && BE.test(plain[start] ?? '');
  const place = isThere ? start + 1 : start;
  const isBe = isThere || BE.test(plain[at - 1] ?? '') || (plain[at] ?? '').endsWith('nt');
  if (isBe && words.is(place, Kind.preposition)) {
    const thing = firstContent(facts, place + 1, Math.min(to, place + 1 + TO_VERB));
    return { verb: -1, thing, where: plain[place] ?? '' };
  }
  for (let word = start; word < Math.min(to, start + (isOfPeople ? REACH : TO_VERB)); word++) {
    if (isOfPeople && words.is(word, Kind.relative)) return NOTHING;
    if (!isOfPeople && words.is(word, Kind.determiner | Kind.preposition | Kind.conjunction)) return NOTHING;
    const own = verbOf(plain[word] ?? '');
    if (HAVING.has(own)) {
      const thing = firstContent(facts, word + 1, Math.min(to, word + 1 + TO_VERB));
      return thing < 0 || NO_THING.test(plain[thing] ?? '') ? NOTHING : { verb: -1, thing, where: null };
    }
    if (EMPTY_VERBS.has(own)) return NOTHING;
    if (saysMuch(facts, word) && !words.is(word, Kind.adverb) && (!isOfPeople || isVerbForm(facts, word)))
      return IDLE_VERBS.has(own) ? NOTHING : { verb: word, thing: -1, where: null };
  }
  return NOTHING;
}

function firstContent(facts: Facts, from: number, to: number): number {
  for (let at = from; at < to; at++) if (saysMuch(facts, at)) return at;
  return -1;
}
