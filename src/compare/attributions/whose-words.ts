/** Whom an article gives quoted words to, by name: named beside them, meant by a pronoun or a description, or the only one named where they begin or end. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Quoted } from '../align/align-quoted.ts';
import { isQuoted, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Side } from '../finding.ts';
import {
  isOfOtherSex,
  nationsOf,
  peopleBeside,
  peopleCalled,
  peopleIn,
  personCalled,
  wordsOfSpan,
} from './named-people.ts';
import type { NamedPerson } from './named-people.ts';
import { BE, isPast } from './phrase-parts.ts';
import { isNear } from './others-near.ts';
import { quotationAt } from './speaker-of.ts';

/** `named`: the name stands beside the verb of saying. `meant`: the words around leave one person. `beside`: one person is named in the sentence before, and nothing says more. */
export type Ground = 'named' | 'meant' | 'beside';

export interface Giver {
  /** The full name, folded. */
  readonly key: string;
  readonly ground: Ground;
  readonly side: Side;
}

/** Null where it does not say, leaves several, or neither article prints the name in full. `others`: the other article, for what it calls people. */
export function giverOf(facts: Facts, quoted: Quoted, others: Facts): Giver | null {
  const found = readGiver(facts, quoted, others);
  return found === null || [facts, others].every((its) => personCalled(its, found.key) === null) ? null : found;
}

/** The other article’s speaker is named, or called, close to the words. */
export function mayBeOf(facts: Facts, quoted: Quoted, { key }: Giver, others: Facts): boolean {
  const frame = frameOf(facts, quoted);
  return frame !== null && isNear(facts, { from: (frame.before ?? frame.first).from, to: frame.last.to }, key, others);
}

function readGiver(facts: Facts, quoted: Quoted, others: Facts): Giver | null {
  const quotation = quotationAt(facts, quoted.from);
  const frame = frameOf(facts, quoted);
  if (frame === null) return null;
  const called = quotation?.mention == null ? null : wordsOfSpan(facts, quotation.mention);
  const kind = facts.held.extraction.speakers[quotation?.speaker ?? -1]?.kind;
  if (kind === 'body' || (kind === 'document' && !NOBODY.test(facts.plain[called?.from ?? -1] ?? ''))) return null;
  if (quotation !== null && called !== null && !NOBODY.test(facts.plain[called.from] ?? ''))
    return byMention({ facts, others, quotation }, called);
  const described = descriptionBehind(facts, frame);
  if (described !== null) return byDescription({ facts, others }, described, frame);
  return byFrame(facts, frame);
}

const NOBODY = /^(?:it|they|that|this|nobody|none)$/u;

interface Run {
  readonly from: number;
  readonly to: number;
}

interface Read {
  readonly facts: Facts;
  readonly others: Facts;
}

/** The sentences that quoted words stand in, and the one before. */
interface Frame {
  readonly before: ComparedSentence | null;
  readonly first: ComparedSentence;
  readonly last: ComparedSentence;
  readonly quoted: Run;
}

function frameOf({ sentences, sentenceOf, words }: Facts, { from, to }: Run): Frame | null {
  const [first, last] = [sentences[sentenceOf[from] ?? -1], sentences[sentenceOf[to - 1] ?? -1]];
  if (first === undefined || last === undefined || first.place !== 'body') return null;
  if (last.to - first.from > 2 * LONGEST_COMPARED) return null;
  const before = sentences[first.index - 1];
  const isNear =
    before?.place === 'body' &&
    before.to - before.from <= LONGEST_COMPARED &&
    (words.block[first.from] ?? 0) - (words.block[before.from] ?? 0) <= 1;
  return { before: isNear ? before : null, first, last, quoted: { from, to } };
}

/** Words of somebody else, of nobody, or of a board: "quoting", "denied that", "a banner that read". */
const PASSED_ON =
  /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|disput(?:es|ed)|banners?|placards?|signs?|posters?|slogans?|t-shirts?|agreed|echoed|echoing|repeated|repeating|accus(?:es|ed)|alleg(?:es|ed)|asked|heard|lyrics?|behalf|recall(?:s|ed|ing)|remember(?:s|ed|ing)|read|reading|videos?|clips?|footage|recordings?|conveyed|relayed|translated|titled|entitled|headlined?)$/u;

export function isPassedOn(facts: Facts, quoted: Quoted): boolean {
  const { plain, words } = facts;
  const frame = frameOf(facts, quoted);
  if (frame === null) return false;
  const { first, last } = frame;
  for (let at = first.from; at < last.to; at++)
    if ((at < quoted.from || at >= quoted.to) && PASSED_ON.test(plain[at] ?? '') && !isQuoted(facts, at))
      // "words that were quoted everywhere"
      if (!words.is(at - 1, Kind.auxiliary)) return true;
  return false;
}

function byMention({ facts, others, quotation }: Read & { quotation: Quotation }, called: Run): Giver | null {
  const { plain, words } = facts;
  const named = peopleIn(facts, called.from, called.to).find(({ to, owns }) => !owns && !goesOn(facts, to, called.to));
  if (named !== undefined)
    return {
      key: named.key,
      ground: quotation.attribution.sure ? 'named' : 'meant',
      side: sideOf(facts, named.from, named.to, named.key),
    };
  const frame = frameOf(facts, called);
  const first = plain[called.from] ?? '';
  if (frame === null) return null;
  if (words.is(called.from, Kind.pronoun | Kind.relative) || called.to <= called.from)
    return byPronoun(facts, quotation, { ...frame, quoted: called });
  return words.is(called.from, Kind.determiner) && !/^an?$/u.test(first)
    ? byDescription({ facts, others }, called, frame)
    : null;
}

/** "an Osk campaign official". */
const goesOn = ({ words }: Facts, at: number, end: number): boolean => at < end && words.gap[at] === Gap.space;

/** The last one named before a pronoun, where the extraction is of the same mind or nobody else is named there. */
function byPronoun(facts: Facts, { speaker, attribution }: Quotation, { first, quoted }: Frame): Giver | null {
  const pronoun = facts.plain[quoted.from] ?? '';
  const near = lastNamed(facts, first, quoted.from).filter(({ key }) => !isOfOtherSex(key, pronoun));
  const read = facts.held.extraction.speakers[speaker ?? -1];
  const key = read?.kind === 'person' ? personCalled(facts, read.key) : null;
  const [one] = key === null ? near : near.filter((its) => its.key === key);
  // "she had said": somebody tells it of her.
  if (facts.plain[quoted.to] === 'had') return null;
  if (one !== undefined && near.length === 1) return meant(facts, one);
  if (key === null || isOfOtherSex(key, pronoun) || !attribution.sure || read === undefined) return null;
  const name = read.designations.findLast(
    ({ as, span }) => as === 'name' && wordsOfSpan(facts, span).to <= quoted.from,
  );
  return name === undefined ? null : meant(facts, { ...wordsOfSpan(facts, name.span), key }, 'beside');
}

/** Sentences looked back over. */
const BACK = 3;

/** The people named in the last sentence up to word `end` that names anybody. */
function lastNamed(facts: Facts, { index, place }: ComparedSentence, end: number): NamedPerson[] {
  for (let at = index; at >= Math.max(0, index - BACK); at--) {
    const sentence = facts.sentences[at];
    if (sentence === undefined || sentence.place !== place) break;
    const found = peopleIn(facts, sentence.from, Math.min(end, sentence.to));
    if (found.length > 0) return found;
  }
  return [];
}

const meant = (
  facts: Facts,
  { from, to, key }: Pick<NamedPerson, 'from' | 'to' | 'key'>,
  ground: Ground = 'meant',
): Giver => ({
  key,
  ground,
  side: sideOf(facts, from, to, key),
});

/** "the Italian", "the 61-year-old", "the father of three": of nobody's office. */
const ANYBODY =
  /^(?:\d{1,3}-year-old|(?:father|mother|dad|mum|mom|grandfather|grandmother|veteran|winner|man|woman)s?)$/u;

/** "the federation", "the statement": nobody is meant. */
const NO_ONE = Kind.body | Kind.document;

/** By what either article calls people; else the only one named right before, where the description fits anybody. */
function byDescription({ facts, others }: Read, { from, to }: Run, { before, first }: Frame): Giver | null {
  const end = firstOf(facts, from, to);
  const own = facts.plain.slice(from, end);
  const shown = (key: string): Giver => ({ key, ground: 'meant', side: sideOf(facts, from, to, key) });
  const [nation] = own.flatMap(nationsOf);
  const head = nation === undefined || own.length > 2 ? (own.at(-1) ?? '') : '';
  if (facts.words.is(end - 1, NO_ONE) && !facts.words.is(end - 1, Kind.role)) return null;
  const fit = new Set(
    [facts, others].flatMap((its) =>
      head === '' ? peopleBeside(its, (word) => nationsOf(word).includes(nation ?? '')) : peopleCalled(its, head),
    ),
  );
  const [only, ...more] = [...fit].map((key) => personCalled(facts, key) ?? key);
  if (only !== undefined) return more.some((key) => key !== only) ? null : shown(only);
  const isOpen = nation !== undefined || own.some((word) => ANYBODY.test(word));
  const [near, ...rest] = peopleIn(facts, before?.from ?? first.from, from);
  if (near?.full !== true || rest.length > 0) return null;
  if (isOpen) return shown(near.key);
  return isNew(facts, end - 1) ? meant(facts, near, 'beside') : null;
}

/** No office, and nobody was called so before: whoever is meant was named. */
function isNew({ plain, words }: Facts, at: number): boolean {
  return !words.is(at, Kind.title | Kind.role) && plain.indexOf(plain[at] ?? '') === at;
}

/** "a spokesman for the singer": what stands before a preposition says who. */
function firstOf({ words }: Facts, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (words.is(at, Kind.preposition)) return at;
  return to;
}

/** "…,” the 61-year-old said" that the extraction gives nobody. */
function descriptionBehind({ words, plain }: Facts, { last, quoted }: Frame): Run | null {
  const at = quoted.to;
  if (at >= last.to || !words.is(at, Kind.determiner)) return null;
  let to = at + 1;
  while (to < last.to && to - at < 6 && words.gap[to] === Gap.space && !words.is(to, Kind.saying)) to++;
  return words.is(to, Kind.saying) && !/^(?:it|that|this)$/u.test(plain[at] ?? '') ? { from: at, to } : null;
}

/** Words of "it says", "the letter says". */
const FEW = 3;

/** The only one named in the sentence of the words; else in the sentence before, where the words stand by themselves. */
function byFrame(facts: Facts, { before, first, last, quoted }: Frame): Giver | null {
  const around = [...peopleIn(facts, first.from, quoted.from), ...peopleIn(facts, quoted.to, last.to)];
  const [one, ...more] = around;
  if (one !== undefined)
    return more.some(({ key }) => key !== one.key)
      ? null
      : meant(facts, one, isAbout(facts, one, quoted) ? 'meant' : 'beside');
  const isBare = first.from === quoted.from && last.to - quoted.to <= FEW;
  const near = before === null || !isBare ? [] : peopleIn(facts, before.from, before.to);
  return near.length === 1 && near[0] !== undefined ? meant(facts, near[0], 'beside') : null;
}

/** Words between a name and words that it leads up to. */
const LEAD = 14;

/** "It was Osk who found the words: “…”", "Osk was blunt: “…”". */
function isAbout(facts: Facts, { from, to, owns }: NamedPerson, quoted: Run): boolean {
  const { plain, words } = facts;
  if (owns || to > quoted.from || quoted.from - to > LEAD || !words.gapHas(quoted.from, Gap.colon | Gap.mark))
    return false;
  for (let at = Math.max(0, from - LEAD); at < quoted.from; at++) {
    if (at > from && isPast(plain[at] ?? '') && !BE.test(plain[at] ?? '')) return plain[at - 1] === 'who';
    if (BE.test(plain[at] ?? '') && (at >= to || plain[at - 1] === 'it')) return true;
  }
  return false;
}
