/** Reads what a person is called around the name: "bus mechanic Ida Osk", "Ida Osk, 34, a nurse at the clinic,", "Osk, who works as a baker"; knows no offices. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { Facts } from '../facts.ts';
import type { Run } from './office-words.ts';
import { isCalling } from './calling-words.ts';
import { HOLDING } from './offices-data.ts';
import { ownOf } from '../words/own-of.ts';

/** A name by its words, half-open, with where the run of capitals before it begins. */
interface Named {
  readonly from: number;
  readonly name: number;
  readonly to: number;
}

/** Longest calling, in words. */
const LONGEST = 9;

export function callingsAround(facts: Facts, named: Named): Run[] {
  return [before(facts, named), behind(facts, named), whoIs(facts, named), whoWas(facts, named)].filter(
    (run): run is Run => run !== null && has(facts, run),
  );
}

const has = ({ plain }: Facts, { from, to }: Run): boolean =>
  plain[from] === 'who' || plain.slice(from, to).some(isCalling);

/** "the boy’s aunt", "retired baker", "Fire Chief": up to the name. */
function before(facts: Facts, { name }: Named): Run | null {
  const { words, plain } = facts;
  let from = name;
  while (from > name - LONGEST && from > 0 && !opensSentence(facts, from)) {
    const at = from - 1;
    const gap = words.gap[from] ?? Gap.block;
    if (gap !== Gap.space && !(from === name && gap === (Gap.space | Gap.comma)) && gap !== (Gap.space | Gap.stop))
      break;
    if (words.is(at, Kind.saying) && !words.is(at, Kind.role)) break;
    if (words.is(at, Kind.auxiliary | Kind.relative | Kind.finite | Kind.naming)) break;
    if ((plain[at] ?? '').endsWith('ed') && (facts.reading.nameAt[at - 1] ?? -1) >= 0) break;
    if (words.is(at, Kind.conjunction | Kind.adverb) || /^(?:and|or|but|as|than|while|when)$/u.test(plain[at] ?? ''))
      break;
    // "the head of IT Ida Osk"; but "the head of Clara Foods" calls somebody else.
    if (words.is(at, Kind.preposition) && !(plain[at] === 'of' && at < name - 1 && isCalling(plain[at - 1] ?? '')))
      break;
    from = at;
    if (OPENING.test(plain[at] ?? '') || words.is(at, Kind.determiner)) break;
  }
  // "…, told his sister, Ida Osk": what stands before a comma is a calling where a word opens it.
  if (from === name) return null;
  const joined = words.gapHas(name, Gap.comma);
  if (joined && !isCalling(plain[name - 1] ?? '')) return null;
  if (
    joined &&
    !OPENING.test(plain[from] ?? '') &&
    !words.is(from, Kind.determiner) &&
    !words.shaped(from, Shape.possessive)
  )
    return null;
  return { from, to: name };
}

const opensSentence = (facts: Facts, at: number): boolean =>
  facts.sentences[facts.sentenceOf[at] ?? -1]?.from === at || isQuoted(facts, at - 1) !== isQuoted(facts, at);

const OPENING = /^(?:his|her|their|its|our|my|whose)$/u;

/** ", 34, a nurse at the clinic,": up to the next comma. */
function behind(facts: Facts, { to: name }: Named): Run | null {
  const { words, plain } = facts;
  if (!words.gapHas(name, Gap.comma | Gap.dash | Gap.bracket) || words.gapHas(name, Gap.block | Gap.mark)) return null;
  let from = name;
  while (from < name + 3 && words.shaped(from, Shape.digit)) from++;
  if (from > name && !words.gapHas(from, Gap.comma | Gap.bracket)) return null;
  if (words.is(from, Kind.relative | Kind.auxiliary | Kind.saying) && !isCalling(plain[from] ?? '')) return null;
  const to = phraseEnd(facts, from);
  // A list of people goes on with another name.
  if (words.shaped(from, Shape.capital) && !isCalling(plain[from] ?? '')) return null;
  return to > from ? { from, to } : null;
}

/** "who is a nurse", "who works as a baker". */
function whoIs(facts: Facts, { to: name }: Named): Run | null {
  const { plain, words } = facts;
  if (plain[name] !== 'who' || words.gapHas(name, Gap.block)) return null;
  if (ownOf(HOLDING, plain[name + 1] ?? '') !== undefined) return { from: name, to: phraseEnd(facts, name + 2) };
  return saidToBe(facts, name + 1);
}

/** "Ida Osk is a nurse". */
function whoWas(facts: Facts, { to }: Named): Run | null {
  const name = behindAge(facts, to);
  if (name > to) return saidToBe(facts, name);
  return facts.words.gap[name] === Gap.space ? saidToBe(facts, name) : null;
}

/** Behind ", 57,". */
const behindAge = ({ words }: Facts, at: number): number =>
  words.gapHas(at, Gap.comma) && words.shaped(at, Shape.digit) && words.gapHas(at + 1, Gap.comma) ? at + 1 : at;

function saidToBe(facts: Facts, verb: number): Run | null {
  const { plain } = facts;
  const word = plain[verb] ?? '';
  let from = verb + 1;
  if (/^(?:works|worked|serves|served)$/u.test(word) && plain[from] === 'as')
    return { from: from + 1, to: phraseEnd(facts, from + 1) };
  if (word === 'has' && plain[from] === 'been') from++;
  else if (!/^(?:is|was)$/u.test(word)) return null;
  while (/^(?:currently|also|still|now)$/u.test(plain[from] ?? '')) from++;
  if (!/^(?:a|an|the|his|her|their)$/u.test(plain[from] ?? '') || facts.words.gap[from] !== Gap.space) return null;
  const to = phraseEnd(facts, from);
  return to - from < LONGEST ? { from, to } : null;
}

/** Up to a mark, a clause or a verb of saying. */
function phraseEnd({ words, plain }: Facts, from: number): number {
  let at = from + 1;
  for (; at < from + LONGEST && (words.gap[at] ?? Gap.block) === Gap.space; at++) {
    if (words.is(at, Kind.relative | Kind.auxiliary)) break;
    if (words.is(at, Kind.saying) && !words.is(at, Kind.role)) break;
    if (/^(?:and|but|who|which|that|while|when|as|because|after|before|since|until)$/u.test(plain[at] ?? '')) break;
  }
  return at;
}
