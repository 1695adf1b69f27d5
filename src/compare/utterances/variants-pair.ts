/** Two quotations of two articles: one utterance in what wording, or two utterances. In doubt they are two. */
import type { Span } from '../../model/span.ts';
import type { Wording, WordingDifference } from '../../model/variant.ts';
import { type Folded, isContent } from '../words/fold-words.ts';
import { isOneName } from './may-be-one.ts';
import type { Utterance } from './variants-utterance.ts';
import { type Alignment, type Change, layOn, placesOf, type Range } from '../words/word-diff.ts';

/** Null: not shown to be one utterance. */
export function wordingOf(one: Utterance, other: Utterance): Wording | null {
  if (isOneText(one, other)) return { ...SAME, otherSpeaker: false, otherRelay: false };
  const speakers = speakersOf(one.speaker, other.speaker);
  const found =
    sameWords(one, other, speakers) ??
    (speakers === 'same' && !isOtherOccasion(one, other, DAYS_APART.translated) && isTranslated(one, other)
      ? TRANSLATED
      : null);
  if (!found || !sharesStems(one, other)) return null;
  const [left, right] = [one.relays, other.relays];
  return {
    ...found,
    otherSpeaker: speakers === 'other',
    otherRelay: left.length > 0 && right.length > 0 && left.join() !== right.join(),
  };
}

const SAME = { relation: 'same', differences: [] } as const;

/** The same place in two copies of one text, with the same speaker. */
function isOneText({ said: one }: Utterance, { said: other }: Utterance): boolean {
  if (one.article.version !== other.article.version || one.article.id === other.article.id) return false;
  const [a, b] = [one, other].map(({ quotation, extraction }) => [
    quotation.pieces[0].content.start,
    quotation.pieces.at(-1)?.content.end,
    quotation.attribution.sure && extraction.speakers[quotation.speaker ?? -1]?.key,
  ]);
  return String(a) === String(b);
}

/** Quotations that share less than this of the shorter one’s stems, each once, are two. */
export const LEAST_SHARED = 0.3;

function sharesStems(one: Utterance, other: Utterance): boolean {
  if (one.stems === other.stems) return one.stems.length > 0;
  const [shorter, longer] =
    one.stems.length <= other.stems.length ? [one.stems, other.stems] : [other.stems, one.stems];
  const own = new Set(shorter);
  if (own.size === 0) return false;
  let shared = 0;
  for (const stem of new Set(longer)) if (own.has(stem)) shared++;
  return shared >= LEAST_SHARED * own.size;
}

type Speakers = 'same' | 'other' | 'unknown';
type Found = Pick<Wording, 'relation' | 'differences'>;

/** `same` where one name holds all of the other; a name that is not sure makes nobody another. */
function speakersOf(left: Utterance['speaker'], right: Utterance['speaker']): Speakers {
  if (left.parts.length === 0 || right.parts.length === 0) return 'unknown';
  if (isOneName(left.parts, right.parts)) return 'same';
  return left.sure && right.sure ? 'other' : 'unknown';
}

/** Words that must be the same: so many of content, and for short ones the same speaker. */
const FEWEST = { content: 3, words: 5, ofOther: 8 } as const;
const MOST_OTHERWISE = 0.34;

function sameWords(left: Utterance, right: Utterance, speakers: Speakers): Found | null {
  const turned = left.quoted.keys.length > right.quoted.keys.length;
  const [whole, long] = turned ? [right.quoted, left.quoted] : [left.quoted, right.quoted];
  const contained = whole === long ? { from: 0, to: whole.keys.length } : placesOf(whole.keys, long.keys)[0];
  const short = contained ? whole : sharedStretches(whole, long);
  const laid = contained ? { held: contained, same: whole.keys.length, changes: [] } : layOn(short.keys, long.keys);
  if (!laid) return null;
  const n = short.keys.length;
  const content = contentOf(short, laid);
  const isExact = laid.changes.length === 0;
  if (content < FEWEST.content && !(content >= 1 && speakers === 'same' && (isExact || isPhrase(left, right, laid))))
    return null;
  const fewest = { same: 0, unknown: FEWEST.words, other: FEWEST.ofOther }[speakers];
  if (laid.same < fewest) return null;
  if (!isExact && (n - laid.same > n * MOST_OTHERWISE || laid.changes.length > 1 + n / 4)) return null;
  if (isOtherOccasion(left, right, DAYS_APART.alike) && !(isExact && n >= FEWEST.ofOther)) return null;
  const unshown = laid.changes.filter((change) => !isShownCut(change, short, long));
  const otherwise = unshown.some(({ given, held }) => given.to > given.from || held.to - held.from === 1);
  const differences = unshown.map(({ given, held }): WordingDifference => {
    const [of, on] = turned
      ? [spanOf(short, given, right.origin), spanOf(long, held, left.origin)]
      : [spanOf(short, given, left.origin), spanOf(long, held, right.origin)];
    return turned ? { left: on, right: of } : { left: of, right: on };
  });
  const isWhole = isExact && n === long.keys.length;
  return { relation: otherwise ? 'other-words' : isWhole ? 'same' : 'cut', differences };
}

/** Two phrases about as long as each other, of one day. */
function isPhrase(left: Utterance, right: Utterance, { same }: Alignment): boolean {
  const [one, other] = [left.quoted.keys.length, right.quoted.keys.length];
  if (same < PHRASE.same || same < PHRASE.share * Math.max(one, other)) return false;
  return !isOtherOccasion(left, right, DAYS_APART.translated);
}

/** Words of a phrase that are the same: so many, and so large a share of the longer one. */
const PHRASE = { same: 3, share: 0.5 } as const;

/** Of words left out, an ellipsis says so. */
const isShownCut = ({ given, held }: Change, short: Folded, long: Folded): boolean =>
  (given.from === given.to && short.gaps.has(given.from)) || (held.from === held.to && long.gaps.has(held.from));

/** A stretch between marks, of several, that the other side does not print is no part of what the two share. */
function sharedStretches(whole: Folded, long: Folded): Folded {
  const seams = [...whole.seams].toSorted((a, b) => a - b);
  if (seams.length <= 2) return whole;
  const kept = seams.slice(0, -1).flatMap((from, at) => {
    const to = seams[at + 1] ?? from;
    const laid = layOn(whole.keys.slice(from, to), long.keys);
    return laid && laid.same >= (1 - MOST_OTHERWISE) * (to - from) ? [{ from, to }] : [];
  });
  const words = kept.flatMap(({ from, to }) => whole.words.slice(from, to));
  const gaps = new Set<number>();
  let before = 0;
  for (const { from, to } of kept) {
    for (const gap of whole.gaps) if (gap >= from && gap < to) gaps.add(gap - from + before);
    before += to - from;
  }
  return { words, keys: words.map(({ key }) => key), gaps, seams: new Set([0, words.length]) };
}

function contentOf({ keys }: Folded, { changes }: Alignment): number {
  const changed = new Set(
    changes.flatMap(({ given }) => keys.slice(given.from, given.to).map((_, at) => given.from + at)),
  );
  return keys.filter((key, at) => isContent(key) && !changed.has(at)).length;
}

/** `origin`: where in the text the places of the words are counted from. */
const spanOf = ({ words }: Folded, { from, to }: Range, origin: number): Span | null => {
  const [first, last] = [words[from], words[to - 1]];
  return from < to && first && last ? { start: origin + first.start, end: origin + last.end } : null;
};

/** Days apart that make two occasions, and another weekday named. Remarks alike are made twice; the same words are also printed later. */
const DAYS_APART = { alike: 3, translated: 1 } as const;
const DAY = 86_400_000;

function isOtherOccasion(left: Utterance, right: Utterance, most: number): boolean {
  const [one, other] = [left.published, right.published];
  if (one !== null && other !== null && one !== other && Math.abs(Date.parse(one) - Date.parse(other)) > most * DAY)
    return true;
  return left.days.size > 0 && right.days.size > 0 && ![...left.days].some((day) => right.days.has(day));
}

/** What two translations share at least: stems in all, and of the shorter and the longer side; most of them in order. */
const SHARED = { stems: 4, ofShorter: 0.5, ofLonger: 0.3, inOrder: 0.5 } as const;

const TRANSLATED: Found = { relation: 'translation', differences: [] };

/** Of one speaker, on one occasion: much the same content in other words. */
function isTranslated(left: Utterance, right: Utterance): boolean {
  const [a, b] = [[...new Set(left.stems)], [...new Set(right.stems)]];
  const shared = a.filter((stem) => b.includes(stem));
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shared.length < SHARED.stems || shared.length < SHARED.ofShorter * shorter) return false;
  if (shared.length < SHARED.ofLonger * longer) return false;
  return longestRise(shared.map((stem) => b.indexOf(stem))) >= SHARED.inOrder * shared.length;
}

/** The length of the longest rising row among numbers. */
function longestRise(numbers: readonly number[]): number {
  const tails: number[] = [];
  for (const number of numbers) {
    const at = tails.findIndex((tail) => tail >= number);
    tails[at === -1 ? tails.length : at] = number;
  }
  return tails.length;
}
