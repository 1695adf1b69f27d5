/** Which changes between two quotations are a difference of words: none of spelling, hyphens, masks, brackets, or a cut that is shown; says not what they mean. */
import { Gap, Shape } from '../../extract/words.ts';
import { cutShown } from '../align/align-quoted.ts';
import type { Quoted, QuotedPair } from '../align/align-quoted.ts';
import { figureAt } from '../figures/figure-at.ts';
import type { Facts, FactsPair } from '../facts.ts';
import type { Change } from '../words/diff-words.ts';
import { rangeText, sameNaming } from '../words/same-naming.ts';

/** In order. */
export function countedChanges(pair: FactsPair, quotation: QuotedPair): Change[] {
  const counted = quotation.changes.filter((change) => counts(pair, change) && !goesOnAlike(pair, quotation, change));
  const last = quotation.changes.at(-1);
  const isSame = last !== undefined && last !== counted.at(-1) && last.aFrom === quotation.core.aTo;
  const more = moreAtTheEnd(
    pair,
    isSame ? { ...quotation, core: { ...quotation.core, aTo: last.aTo, bTo: last.bTo } } : quotation,
  );
  return more !== null && counts(pair, more) ? [...counted, more] : counted;
}

function counts({ a, b }: FactsPair, { aFrom, aTo, bFrom, bTo }: Change): boolean {
  if (sameNaming(rangeText(a, aFrom, aTo), rangeText(b, bFrom, bTo))) return false;
  if (sameFigures(a.plain.slice(aFrom, aTo), [a, aFrom], [b, bFrom])) return false;
  if (isMasked(a, aFrom, aTo) || isMasked(b, bFrom, bTo)) return false;
  if (aFrom === aTo) return !(cutShown(a, aFrom) || isInserted(b, bFrom, bTo));
  if (bFrom === bTo) return !(cutShown(b, bFrom) || isInserted(a, aFrom, aTo));
  return !(isNamed(a, [aFrom, aTo], b.plain.slice(bFrom, bTo)) || isNamed(b, [bFrom, bTo], a.plain.slice(aFrom, aTo)));
}

function sameFigures(
  words: readonly string[],
  [a, aFrom]: readonly [Facts, number],
  [b, bFrom]: readonly [Facts, number],
): boolean {
  if (words.length !== 1) return false;
  const [one, other] = [figureAt(a, aFrom), figureAt(b, bFrom)];
  return one !== null && other !== null && one.value === other.value;
}

/** At an end of both: "commander-in-chief" beside "commander in chief", of which the change holds as many words of each. */
function goesOnAlike({ a, b }: FactsPair, { a: one, b: other, core }: QuotedPair, change: Change): boolean {
  if (change.aFrom >= core.aTo && change.bFrom >= core.bTo)
    return beginsAlike(a.plain.slice(change.aFrom, one.to), b.plain.slice(change.bFrom, other.to));
  if (change.aTo > core.aFrom || change.bTo > core.bFrom) return false;
  const [left, right] = [a.plain.slice(one.from, change.aTo), b.plain.slice(other.from, change.bTo)];
  return beginsAlike(left.toReversed().map(turned), right.toReversed().map(turned));
}

const turned = (word: string): string => Array.from(word).toReversed().join('');

/** The words of the one, run together, are the first of the other. */
function beginsAlike(ones: readonly string[], others: readonly string[]): boolean {
  let [left, right, at, its] = ['', '', 0, 0];
  while (at < ones.length || its < others.length) {
    if (at > 0 && left === right) return true;
    if (left.length <= right.length && at < ones.length) left += (ones[at++] ?? '').replaceAll('-', '');
    else if (its < others.length) right += (others[its++] ?? '').replaceAll('-', '');
    else return false;
    if (!left.startsWith(right) && !right.startsWith(left)) return false;
  }
  return left === right;
}

/** Stars or dashes stand in for letters. */
function isMasked({ words, text }: Facts, from: number, to: number): boolean {
  if (from >= to) return false;
  return /\*|\w--|__|\b[b-hj-z][–—]/iu.test(text.slice((words.start[from] ?? 0) - 2, (words.end[to - 1] ?? 0) + 3));
}

/** Words in brackets, such as (sic), a name an editor put in, or "the [expletive]". */
function isInserted(facts: Facts, from: number, to: number): boolean {
  const left = outsideBrackets(facts, from, to);
  return left !== null && left.every((word) => /^(?:the|an?)$/u.test(word));
}

/** "[The minister]", "[Brandt]" in place of "he". */
function isNamed(facts: Facts, [from, to]: readonly [number, number], said: readonly string[]): boolean {
  if (said.length !== 1 || !PRONOUN.test(said[0] ?? '')) return false;
  const isName =
    facts.words.shaped(from, Shape.capital) || /^(?:the|his|her|its|their|our|an?)$/u.test(facts.plain[from] ?? '');
  return isName && outsideBrackets(facts, from, to)?.length === 0;
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|his|hers|its|theirs?|this|that|these|those|there|here)$/u;

/** The words of a range that stand in no bracket; null where there is none with words. */
function outsideBrackets({ words, text }: Facts, from: number, to: number): string[] | null {
  const around = text.slice(words.end[from - 1] ?? 0, words.start[to] ?? text.length).slice(0, LONGEST_BRACKET);
  const left = around.replace(/\[[^[\]]+\]|\([^()]+\)/gu, ' ');
  return left === around ? null : (left.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Units of text that brackets are looked for in. */
const LONGEST_BRACKET = 200;

/** Words that a sentence goes on by where the other has ended it. */
const MOST_MORE = 2;
/** Words of it that have to be the same. */
const LEAST_OF_SENTENCE = 4;

/** "from the first hour to the last" beside "from the first hour to the last hour": one sentence from its beginning, that one of them ends a word or two later. */
function moreAtTheEnd({ a, b }: FactsPair, { a: one, b: other, core }: QuotedPair): Change | null {
  const [endA, endB] = [sentenceIn(a, one, core.aTo - 1), sentenceIn(b, other, core.bTo - 1)];
  if (endA === null || endB === null) return null;
  const length = Math.min(core.aTo - endA.from, core.bTo - endB.from);
  if (length < LEAST_OF_SENTENCE) return null;
  for (let at = 0; at < Math.min(length, LEAST_OF_SENTENCE); at++)
    if (a.plain[endA.from + at] !== b.plain[endB.from + at]) return null;
  const [moreA, moreB] = [endA.to - core.aTo, endB.to - core.bTo];
  if (Math.min(moreA, moreB) > 0 || Math.max(moreA, moreB) > MOST_MORE || moreA === moreB) return null;
  if (a.words.gapHas(core.aTo, Gap.mark) && b.words.gapHas(core.bTo, Gap.mark)) return null;
  return { aFrom: core.aTo, aTo: endA.to, bFrom: core.bTo, bTo: endB.to };
}

/** The part of a sentence that is quoted, from its own beginning: it has a capital. */
function sentenceIn({ sentences, sentenceOf, words }: Facts, { from, to }: Quoted, at: number): Quoted | null {
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined) return null;
  const start = Math.max(from, sentence.from);
  if (!words.shaped(start, Shape.capital)) return null;
  return { from: start, to: Math.min(to, sentence.to), stems: new Set() };
}
