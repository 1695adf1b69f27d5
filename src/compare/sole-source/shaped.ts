/** The words of a part as they are shown: with whom a relative clause is about, without how somebody came out of it, and none where no statement is left. Weighs nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { NewsPart } from './news-parts.ts';
import { IRREGULAR_VERBS } from '../words/irregular-verbs-data.ts';

/** Words in front of a relative clause that only say whom it is about, at most. */
const MOST_BEFORE = 8;
/** And words of an aside on how somebody is. */
const MOST_OUTCOME = 5;
/** Up to the comma behind "On Monday". */
const LONGEST_ADVERBIAL = 14;
/** A relative clause by itself. */
const LEAST_OF_RELATIVE = 7;
/** A participle and what stands behind it tell what was done. */
const LEAST_OF_PARTICIPLE = 5;

/** Null for what tells nothing by itself. */
export function shaped(facts: Facts, part: NewsPart): NewsPart | null {
  if (part.quoted) return part;
  const told = withoutOutcome(facts, part);
  if (facts.words.is(told.from, Kind.auxiliary) || !states(facts, told) || breaksOff(facts, told)) return null;
  const from = withSubject(facts, told.from);
  if (facts.words.is(from, Kind.preposition) && facts.words.is(from + 1, Kind.relative)) return null;
  return facts.words.is(from, Kind.relative) && told.to - from < LEAST_OF_RELATIVE ? null : { ...told, from };
}

type Words = Pick<NewsPart, 'from' | 'to'>;

/** A verb of its own, a number, or a whole sentence. */
function states(facts: Facts, { from, to }: Words): boolean {
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  if (sentence?.from === from && sentence.to <= to) return true;
  const counts = within(facts.quantities, from, to).some(({ kind, sort }) => kind !== 'ordinal' && sort !== 'time');
  if (counts && !facts.words.is(from, Kind.preposition)) return true;
  if (to - from >= LEAST_OF_PARTICIPLE && /(?:ing|ed)$/u.test(facts.plain[from] ?? '')) return true;
  const limit = Math.min(to, from + LONGEST_ADVERBIAL);
  let adverbial = isAdverbial(facts, from) && asideEnd(facts, from, limit) < limit;
  for (let at = from; at < to; at++) {
    if (adverbial && at > from && facts.words.gapHas(at, Gap.comma)) adverbial = false;
    else if (at > from && !adverbial && opensAside(facts, at)) {
      const end = asideEnd(facts, at, to);
      if (end === to) return false;
      at = end;
    }
    if (at > from && !adverbial && /^(?:who|which|whose)$/u.test(facts.plain[at] ?? '')) at = asideEnd(facts, at, to);
    if (at < to && !adverbial && isVerb(facts, at, from)) return true;
  }
  return false;
}

/** "They were glad that the bridge": what they were glad of stands behind. */
function breaksOff(facts: Facts, { from, to }: Words): boolean {
  let that = to - 1;
  while (that > from && facts.plain[that] !== 'that') that--;
  if (that === from || facts.sentenceOf[to] !== facts.sentenceOf[that]) return false;
  if (
    !facts.words.is(that - 1, Kind.saying | Kind.finite | Kind.auxiliary) &&
    facts.plain[that - 1]?.endsWith('ed') !== true
  )
    return false;
  for (let at = that + 1; at < to; at++) {
    if (facts.words.gapHas(at, Gap.comma | Gap.dash)) at = asideEnd(facts, at, to);
    if (at < to && isVerb(facts, at, that + 1)) return false;
  }
  return true;
}

/** "On Monday, the mayor": the comma is none of an aside. */
const isAdverbial = ({ words, plain }: Facts, at: number): boolean =>
  words.is(at, Kind.preposition | Kind.adverb | Kind.time | Kind.conjunction) ||
  /(?:ing|ly)$|^(?:just|even|after|before|when|while|as|if|though|although|because|since|once|by)$/u.test(
    plain[at] ?? '',
  );

/** "…, who", "… – in which", "…, a carpenter", "(": what is said on the way. */
const opensAside = ({ words, plain }: Facts, at: number): boolean =>
  words.gapHas(at, Gap.comma | Gap.dash | Gap.bracket) &&
  (words.gapHas(at, Gap.dash | Gap.bracket) ||
    words.is(at, Kind.relative | Kind.determiner | Kind.role | Kind.title) ||
    /^(?:in|on|at|of|with|by|from|for|to|during)$/u.test(plain[at] ?? '') ||
    words.shaped(at, Shape.capital) ||
    /(?:ing|ed)$/u.test(plain[at] ?? '') ||
    (PAST.has(plain[at] ?? '') && plain[at + 1] === 'by'));

function asideEnd({ words }: Facts, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (words.gapHas(at, Gap.comma | Gap.dash | Gap.bracket)) return at;
  return to;
}

const PAST: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.trim()
    .split(/[|\n]/u)
    .flatMap((verb) => verb.trim().split(' ')),
);

function isVerb({ words, plain }: Facts, at: number, from: number): boolean {
  const word = plain[at] ?? '';
  if (words.is(at, Kind.auxiliary | Kind.finite)) return true;
  if (words.shaped(at, Shape.capital) && at > from) return false;
  if (words.is(at, Kind.saying) && !words.is(at, Kind.gerund)) return true;
  if (words.is(at - 1, Kind.determiner) && at > from) return false;
  return (word.length > 4 && word.endsWith('ed')) || PAST.has(word) || (PRESENT.test(word) && at > from);
}

/** Common verbs in the present, which no list of finite forms has. */
const PRESENT =
  /^(?:lives?|works?|plans?|wants?|expects?|hopes?|remains?|holds?|runs?|owns?|faces?|shows?|depends?|needs?|costs?|earns?|makes?|takes?|gives?|goes|comes?|begins?|ends?|opens?|closes?|offers?|calls?|leads?|includes?|continues?|lies|stands?|serves?|carries|employs?|produces?|requires?|allows?|means?|fears?|believes?|thinks?|agrees?|disagrees?|says?|puts?|sees?|sells?|uses?|supports?|opposes?|rises?|falls?|grows?)$/u;

/** "Roe, whose boat sank": from the name on, where nothing else stands before it. */
function withSubject(facts: Facts, from: number): number {
  const { words, plain, sentences, sentenceOf } = facts;
  const begin = sentences[sentenceOf[from] ?? -1]?.from ?? from;
  if (!words.is(from, Kind.relative) || from === begin || from - begin > MOST_BEFORE) return from;
  if (words.is(begin, Kind.preposition)) return from;
  for (let at = begin; at < from; at++)
    if (isVerb(facts, at, begin) || words.stretch[at] !== -1 || (at > begin && words.gapHas(at, Gap.colon)))
      return from;
  return LINKS.test(plain[begin] ?? '') && from - begin > 1 ? begin + 1 : begin;
}

const LINKS = /^(?:and|but|still|yet|meanwhile|also|so)$/u;

/** "…, but is otherwise well": every report says how somebody is. */
function withoutOutcome({ plain }: Facts, part: NewsPart): NewsPart {
  for (let at = Math.max(part.from + 4, part.to - MOST_OUTCOME); at < part.to - 1; at++) {
    if (!/^(?:but|and|though|although)$/u.test(plain[at] ?? '')) continue;
    return plain.slice(at, part.to).some((word) => OUTCOME.test(word)) ? { ...part, to: at } : part;
  }
  return part;
}

const OUTCOME = /^(?:well|fine|safe|alive|stable|healthy|unhurt|unharmed|uninjured|unscathed|unwell|recovering)$/u;
