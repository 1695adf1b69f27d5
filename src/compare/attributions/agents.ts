/** Reads who did an act from the words around its verb: before it, behind "by", before "who", over an insertion or an earlier verb; resolves "he" only where one alone can be meant. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import {
  BE,
  HARD,
  HAVE,
  LONGEST,
  LONGEST_INSERTION,
  NEVER,
  firstPreposition,
  isAdverb,
  isPast,
  isSaying,
  isVerbLike,
  relativeBefore,
  startsLow,
} from './phrase-parts.ts';
import { behindBy, governorOf, isReduced, opensNumber, tells } from './agent-behind.ts';
import type { Agent, Verb } from './phrase-parts.ts';
import { isParty } from './parties.ts';
import { personBefore } from './pronoun.ts';

/** Null where the sentence does not say, or says that it was not done or is still to be done. */
export function agentOf(verb: Verb, depth = 0): Agent | null {
  const { facts, sentence, from } = verb;
  const { plain, words } = facts;
  let at = from - 1;
  let passive = !words.is(from, Kind.auxiliary) && isReduced(verb);
  for (; at >= sentence.from && words.gap[at + 1] === Gap.space; at--) {
    const word = plain[at] ?? '';
    if (NEVER.test(word)) return null;
    if (BE.test(word)) {
      if (!(plain[from] ?? '').endsWith('ing')) passive = true;
    } else if (word === 'to') {
      const governed = governorOf(facts, at - 1, sentence.from);
      if (governed === null) return null;
      at = governed + 1;
    } else if (!HAVE.test(word) && !isAdverb(facts, at)) break;
  }
  if (passive) return behindBy(verb);
  if (at < sentence.from) return null;
  return before(verb, at, depth);
}

/** What stands before the verb group whose first word is behind `at`. */
function before(verb: Verb, at: number, depth: number): Agent | null {
  const { facts, sentence } = verb;
  const { plain, words } = facts;
  const gap = words.gap[at + 1] ?? Gap.block;
  if ((gap & Gap.comma) !== 0) return overInsertion(verb, at, depth);
  if (gap !== Gap.space && gap !== (Gap.space | Gap.stop)) return null;
  if (
    words.is(at, Kind.relative) ||
    (plain[at] === 'that' && (words.is(at - 1, Kind.role | Kind.body) || isCleft(facts, sentence)))
  )
    return antecedent(facts, sentence, at);
  if (plain[at] === 'which') return antecedent(facts, sentence, at);
  if (/^(?:and|but|then)$/u.test(plain[at] ?? '')) return ofEarlierVerb(verb, at, depth);
  if (/^(?:he|she|they|it)$/u.test(plain[at] ?? ''))
    return ofSaying(verb, at, depth) ?? (plain[at] === 'it' ? null : personBefore(facts, sentence, at));
  return phraseBefore(verb, at + 1);
}

/** "the Front said it was behind": whoever speaks. */
function ofSaying({ facts, sentence }: Verb, pronoun: number, depth: number): Agent | null {
  const { plain, words } = facts;
  const saying = plain[pronoun - 1] === 'that' ? pronoun - 2 : pronoun - 1;
  if (depth > 1 || !words.is(saying, Kind.saying) || words.gap[pronoun] !== Gap.space) return null;
  return agentOf({ facts, sentence, from: saying, to: saying + 1 }, depth + 1);
}

/** "It was the guard that …". */
const isCleft = ({ plain }: Facts, { from }: ComparedSentence): boolean =>
  [from, from + 1].some((at) => plain[at] === 'it' && BE.test(plain[at + 1] ?? ''));

/** "Osk, a nurse who was passing, pulled": the phrase before the first of the two commas; or "…, and pulled". */
function overInsertion(verb: Verb, last: number, depth: number): Agent | null {
  const { facts, sentence } = verb;
  const { words, plain } = facts;
  if (/^(?:and|but)$/u.test(plain[last] ?? '')) return ofEarlierVerb(verb, last, depth);
  for (let at = last; at > Math.max(sentence.from, last - LONGEST_INSERTION); at--) {
    if (words.gapHas(at, HARD)) return null;
    if (!words.gapHas(at, Gap.comma) || (at > sentence.from && opensNumber(facts, at))) continue;
    const inserted = plain[at] ?? '';
    const isInsertion =
      words.is(at, Kind.relative | Kind.determiner) ||
      words.shaped(at, Shape.digit) ||
      words.is(at, Kind.role) ||
      inserted === 'which' ||
      words.shaped(at, Shape.possessive) ||
      isPast(inserted) ||
      tells(facts, at, last);
    if (isInsertion) return phraseBefore(verb, at);
    const named = facts.reading.nameAt[at] ?? -1;
    return named >= 0 && named === facts.reading.nameAt[last]
      ? calledBefore(facts, sentence, { from: at, to: last + 1, passive: false })
      : ofEarlierVerb(verb, last + 1, depth);
  }
  return ofEarlierVerb(verb, last + 1, depth);
}

/** "burst in and shot": whoever did what stands before "and". */
function ofEarlierVerb({ facts, sentence }: Verb, and: number, depth: number): Agent | null {
  const { words, plain } = facts;
  if (depth > 1) return null;
  for (let at = and - 1; at > Math.max(sentence.from, and - LONGEST_INSERTION); at--) {
    if (words.gapHas(at + 1, HARD)) return null;
    if (!isPast(plain[at] ?? '') || words.is(at, Kind.role | Kind.title)) continue;
    if (words.is(at, Kind.saying) && !words.is(at, Kind.finite)) continue;
    const agent = agentOf({ facts, sentence, from: at, to: at + 1 }, depth + 1);
    return agent !== null && !agent.passive ? agent : null;
  }
  return null;
}

/** "the boy’s aunt, Ida Osk": the name with what goes before its comma. */
function calledBefore(facts: Facts, sentence: ComparedSentence, name: Agent): Agent {
  if (!facts.words.gapHas(name.from, Gap.comma)) return name;
  const called = phraseBefore({ facts, sentence }, name.from);
  const isCalled = called !== null && facts.plain.slice(called.from, called.to).some(isParty);
  return isCalled ? { ...name, from: called.from } : name;
}

/** They begin a clause as well as a phrase. */
const CLAUSE = /^(?:after|before|since|until|till|once)$/u;

/** The noun phrase that ends before `end`. */
function phraseBefore({ facts, sentence }: Pick<Verb, 'facts' | 'sentence'>, end: number): Agent | null {
  const { words, plain } = facts;
  let from = end;
  let lead = -1;
  while (from > sentence.from && end - from < LONGEST) {
    const at = from - 1;
    if (from < end && ((words.gap[from] ?? 0) & ~(Gap.space | Gap.stop)) !== 0) break;
    if (words.is(at, Kind.relative) || plain[at] === 'which') {
      if (plain[at] === 'whose' || isVerbLike(facts, at + 1)) return antecedent(facts, sentence, at);
      break;
    }
    if (
      words.is(at, Kind.auxiliary) ||
      (isPast(plain[at] ?? '') && (words.is(at, Kind.finite) || (at < end - 1 && words.is(at + 1, Kind.determiner))))
    ) {
      const relative = relativeBefore(facts, sentence.from, at);
      return relative >= 0
        ? antecedent(facts, sentence, relative)
        : from < end && !startsLow(facts, from)
          ? { from, to: end, passive: false }
          : null;
    }
    if ((words.is(at, Kind.conjunction) && plain[at] !== 'and') || CLAUSE.test(plain[at] ?? '')) break;
    if (plain[at] === 'and' && !(words.shaped(at - 1, Shape.capital) && words.shaped(from, Shape.capital))) break;
    if (at < end - 1 && isSaying(facts, at)) break;
    if (words.is(at, Kind.preposition) && plain[at] !== 'of') lead = at;
    from = at;
    if (isQuoted(facts, at)) return null;
  }
  while (from < end && (words.is(from, Kind.conjunction | Kind.adverb) || words.is(from, Kind.time))) from++;
  // "On Monday police", "after the fire police": what stands first belongs to no doer.
  if (words.is(from, Kind.preposition)) {
    let at = end - 1;
    while (
      at > from &&
      !words.is(at, Kind.preposition | Kind.time | Kind.determiner) &&
      !words.shaped(at - 1, Shape.possessive)
    )
      at--;
    from = words.is(at, Kind.determiner) || words.shaped(at, Shape.possessive) ? at : at + 1;
    lead = -1;
  }
  const to = lead > from ? firstPreposition(facts, from, end) : end;
  return to > from ? { from, to, passive: false } : null;
}

const only = (facts: Facts, sentence: ComparedSentence, agent: Agent | null): Agent | null =>
  agent !== null && isCleft(facts, sentence) ? { ...agent, only: true } : agent;

/** "it was the warden who", "the officers who", "Osk was the one who". */
function antecedent(facts: Facts, sentence: ComparedSentence, relative: number): Agent | null {
  const { plain, words } = facts;
  const last = relative - 1;
  if (/^(?:one|person|man|woman|first|only)$/u.test(plain[last] ?? '')) {
    for (let at = last; at > Math.max(sentence.from, last - LONGEST); at--)
      if (BE.test(plain[at] ?? '')) {
        const subject = agentOf({ facts, sentence, from: at, to: at + 1 }, 1);
        if (subject !== null) return { ...subject, only: true };
      }
  }
  if (/^(?:he|she|they)$/u.test(plain[last] ?? '')) return only(facts, sentence, personBefore(facts, sentence, last));
  let end = relative;
  if (words.gapHas(relative, HARD)) return null;
  const found = phraseBefore({ facts, sentence }, end);
  while (end > (found?.from ?? end) && words.is(end - 1, Kind.adverb)) end--;
  return found === null
    ? null
    : only(facts, sentence, calledBefore(facts, sentence, { ...found, to: Math.min(found.to, end) }));
}
