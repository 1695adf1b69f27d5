/** One quotation in other words: words inside quotation marks in both articles that differ; what is merely shorter is no difference. */
import { Shape } from '../../extract/words.ts';
import type { Quoted, QuotedPair } from '../align/align-quoted.ts';
import type { ComparisonRule } from '../comparison-rules.ts';
import { isNegation } from '../denials/denied.ts';
import type { Change } from '../words/diff-words.ts';
import { changedDates } from '../dates/date.ts';
import type { ChangeIn, Facts, FactsPair } from '../facts.ts';
import { changedFigures } from '../figures/figure.ts';
import { changedPlace } from '../places/place.ts';
import { changedTitle } from '../titles/title.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { countedChanges } from './counted-changes.ts';
import { ofOneSpeaker } from './of-one-speaker.ts';
import { remarksAmong } from './one-remark.ts';
import { speakersOf } from './who-speaks.ts';
import { LONGEST_SHOWN, translated, translations } from './translated.ts';

/** Utterances that both articles quote, in whatever words. */
export function utterances(pair: FactsPair, quotations: readonly QuotedPair[]): (readonly [Quoted, Quoted])[] {
  const alike = quotations.filter(({ same }) => same >= 6).map(({ a, b }) => [a, b] as const);
  return [...alike, ...translated(pair, quotations)];
}

export function otherWords(pair: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  const whole = quotations.filter(({ changes }) => changes.length === 0);
  const exactA = new Set(whole.filter(({ a, same }) => same === a.to - a.from).map(({ a }) => a.from));
  const exactB = new Set(whole.filter(({ b, same }) => same === b.to - b.from).map(({ b }) => b.from));
  const out: Finding[] = [];
  const remarks = remarksAmong(pair, quotations);
  for (const quotation of [...remarks, ...ofOneSpeaker(pair, remarks)]) {
    const [inA, inB] = [exactA.has(quotation.a.from), exactB.has(quotation.b.from)];
    if ((inA && inB) || ((inA || inB) && quotation.alike < SURELY_ALIKE)) continue;
    if ((inA && isHeadline(pair.b, quotation.b)) || (inB && isHeadline(pair.a, quotation.a))) continue;
    const changes = countedChanges(pair, quotation);
    if (changes.length === 0) continue;
    out.push(wording(pair, quotation, changes));
  }
  return [...out, ...translations(pair, quotations)];
}

/** A headline cuts what its own article quotes as the other does. */
const isHeadline = ({ sentences, sentenceOf }: Facts, { from }: Quoted): boolean =>
  sentences[sentenceOf[from] ?? -1]?.place === 'headline';

/** A quotation that stands elsewhere word for word is set beside another only where they are this much alike. */
const SURELY_ALIKE = 0.75;

/** Words of context on each side of what differs. */
const CONTEXT = 2;

function wording(pair: FactsPair, { a, b, alike, same }: QuotedPair, changes: readonly Change[]): Finding {
  const [first, last] = [changes[0] as Change, changes.at(-1) as Change];
  const side = (facts: Facts, quoted: Quoted, [from, to]: readonly [number, number]) => {
    const start = Math.max(quoted.from, from - CONTEXT);
    return sideOf(facts, start, Math.min(quoted.to, to + CONTEXT, start + LONGEST_SHOWN));
  };
  const alone = changes.length === 1 && alike >= 0.75 && same >= 5;
  const typed = alone ? typedChange({ ...pair, change: first, alike }) : null;
  if (typed !== null) return typed;
  return {
    type: 'wording',
    severity:
      (alone && excludes(pair, first)) || countsOtherwise(pair, { a, b, alike, same }, changes) ? 'hard' : 'soft',
    rule: 'quotation-in-other-words',
    sides: [side(pair.a, a, [first.aFrom, last.aTo]), side(pair.b, b, [first.bFrom, last.bTo])],
  };
}

/** Rules for sentences, by what they are called inside a quotation. */
const INSIDE: Partial<Record<ComparisonRule, ComparisonRule>> = {
  'figure-in-one-sentence': 'figure-in-one-quotation',
  'date-in-one-sentence': 'date-in-one-quotation',
  'place-in-one-sentence': 'place-in-one-quotation',
};

/** A number, day, office or place in place of another, and nothing else: that is what differs. */
function typedChange(at: ChangeIn): Finding | null {
  for (const rule of [changedFigures, changedDates, changedTitle, changedPlace]) {
    const [found] = rule(at);
    if (found !== undefined) return { ...found, rule: INSIDE[found.rule] ?? found.rule };
  }
  return null;
}

/** Words that are the same, and their share, beside other changes than the one of a number. */
const AROUND_A_NUMBER = { same: 4, alike: 0.6 } as const;

/** One speaker counted, in one remark, to two numbers, whatever else is printed otherwise: "three times", "four times for people". */
function countsOtherwise(
  pair: FactsPair,
  { a, b, alike, same }: Pick<QuotedPair, 'a' | 'b' | 'alike' | 'same'>,
  changes: readonly Change[],
): boolean {
  if (same < AROUND_A_NUMBER.same || alike < AROUND_A_NUMBER.alike || speakersOf(pair, a, b) !== 'same') return false;
  return changes.some((change) =>
    changedFigures({ ...pair, change, alike: 1 }).some(({ severity }) => severity === 'hard'),
  );
}

/** A negation added or dropped, or another name: both cannot have been said. */
function excludes({ a, b }: FactsPair, { aFrom, aTo, bFrom, bTo }: Change): boolean {
  const [left, right] = [a.plain.slice(aFrom, aTo), b.plain.slice(bFrom, bTo)];
  if (left.length === 0 || right.length === 0)
    return [...left, ...right].length === 1 && [...left, ...right].some(isNegation);
  if (left.length > 2 || right.length > 2) return false;
  if (left.some(isNegation) !== right.some(isNegation) && left[0]?.slice(0, 2) === right[0]?.slice(0, 2)) return true;
  return named(a, aFrom, aTo) && named(b, bFrom, bTo);
}

/** Capitals in mid-sentence, and no handle of a network. */
function named({ words, text }: Facts, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!words.shaped(at, Shape.capital) || words.gap[at] !== 1 || text[(words.start[at] ?? 0) - 1] === '@')
      return false;
    if ((words.end[at] ?? 0) - (words.start[at] ?? 0) < 3) return false;
  }
  return to > from;
}
