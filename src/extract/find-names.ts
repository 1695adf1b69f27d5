/** Finds the names of all sentences: twice, so that a name printed in full anywhere is known wherever a part of it opens a sentence. */
import { TRADE, trimNames } from './full-names.ts';
import { FUNCTION, Kind, kindsOf } from './lexicon.ts';
import { readNames, readTitleNames } from './names.ts';
import type { Known, NameRun } from './names.ts';
import { joinNicknames } from './nicknames.ts';
import type { WordSentence } from './sentences.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** The name runs in the order of the text; `titled` says whether a sentence is a headline. */
export function findNames(
  words: Words,
  sentences: readonly WordSentence[],
  headline: (sentence: WordSentence) => boolean,
): { names: NameRun[]; nameAt: Int32Array } {
  const found: Found[] = sentences.map((sentence) => ({
    sentence,
    plain: !inTitleCase(words, sentence, headline(sentence)),
    runs: [],
  }));
  const plain = found.filter((one) => one.plain);
  const seen = midSentenceCapitals(words, plain);
  const known = new Watched(seen);
  const missed: { one: Found; asked: string[] }[] = [];
  for (const one of plain) {
    one.runs = readNames(words, one.sentence, known);
    if (known.asked.length > 0) missed.push({ one, asked: known.askedSoFar() });
  }
  const parts = partsOf(words, joinNicknames(words, allRuns(plain)));
  const all = both(seen, parts);
  for (const { one, asked } of missed)
    if (asked.some((word) => parts.has(word))) one.runs = readNames(words, one.sentence, all);
  return gathered(words, found);
}

/** A sentence with its name runs; not `plain` where its capitals name nobody. */
interface Found {
  readonly sentence: WordSentence;
  readonly plain: boolean;
  runs: NameRun[];
}

function allRuns(found: readonly Found[]): NameRun[] {
  const runs: NameRun[] = [];
  for (const one of found) for (const run of one.runs) runs.push(run);
  return runs;
}

/** Known words, and a list of those that were asked for and are not. */
class Watched implements Known {
  private readonly seen: ReadonlySet<string>;
  asked: string[] = [];

  constructor(seen: ReadonlySet<string>) {
    this.seen = seen;
  }

  word(word: string): boolean {
    return this.seen.has(word) || this.surname(word);
  }

  surname(word: string): false {
    this.asked.push(word);
    return false;
  }

  /** What was asked for since the last call. */
  askedSoFar(): string[] {
    const { asked } = this;
    this.asked = [];
    return asked;
  }
}

const both = (seen: ReadonlySet<string>, parts: ReadonlySet<string>): Known => ({
  word: (word) => seen.has(word) || parts.has(word),
  surname: (word) => parts.has(word),
});

/** The words of all names of more than one, without what somebody does. */
function partsOf(words: Words, runs: readonly NameRun[]): Set<string> {
  const parts = new Set<string>();
  for (const run of runs) {
    if (run.kind !== 'person' || run.to - run.name < 2) continue;
    for (let at = run.name; at < run.to; at++) {
      const word = words.lower(at);
      if (at === run.name && !words.is(at, Kind.male | Kind.female) && TRADE.test(word)) continue;
      if (word.length > 1 && !words.is(at, Kind.particle)) parts.add(word);
      if (words.shaped(at, Shape.plain)) continue;
      for (const part of word.split(/[-’']/u))
        if (part.length > 1 && (kindsOf(part) & Kind.particle) === 0) parts.add(part);
    }
  }
  return parts;
}

function gathered(words: Words, found: readonly Found[]): { names: NameRun[]; nameAt: Int32Array } {
  let printed: Set<string> | null = null;
  const named = (word: string): boolean => (printed ??= wordsOf(words, found)).has(word);
  for (const one of found) if (!one.plain) one.runs = readTitleNames(words, one.sentence, named);
  const names = joinNicknames(words, trimNames(words, allRuns(found)));
  const nameAt = new Int32Array(words.count).fill(-1);
  names.forEach((run, index) => {
    for (let at = run.from; at < run.to; at++) nameAt[at] = index;
  });
  return { names, nameAt };
}

/** The words of all names of plain sentences that are no places. */
function wordsOf(words: Words, found: readonly Found[]): Set<string> {
  const parts = new Set<string>();
  for (const run of allRuns(found.filter(({ plain }) => plain)))
    for (let at = run.from; at < run.to; at++) if (run.kind !== 'place') parts.add(words.lower(at));
  return parts;
}

/** Signs that a heading does not end in. */
const STOPS = new Set(Array.from('.,;:?!”"’', (sign) => sign.charCodeAt(0)));

/** Most of the longer words have a capital: a headline or heading, whose capitals name nobody. */
function inTitleCase(words: Words, { from, to, end }: WordSentence, headline: boolean): boolean {
  if (!headline && STOPS.has(words.text.charCodeAt(end - 1))) return false;
  let longer = 0;
  let capitals = 0;
  for (let at = from + 1; at < to; at++) {
    if ((words.end[at] ?? 0) - (words.start[at] ?? 0) < 4) continue;
    longer++;
    if (words.shaped(at, Shape.capital)) capitals++;
  }
  return longer > 2 && capitals > longer * 0.6 && to - from < 40;
}

/** Words the article prints with a capital in mid-sentence, and family names before a capital: what names are made of. */
function midSentenceCapitals(words: Words, found: readonly Found[]): Set<string> {
  const seen = new Set<string>();
  for (const { sentence } of found) {
    const { from, to } = sentence;
    for (let at = from; at < to; at++) {
      if (!words.shaped(at, Shape.capital)) continue;
      const inside = ((words.gap[at] ?? Gap.block) & ~Gap.comma) === Gap.space;
      if (at > from && inside && words.stretch[at] === words.stretch[at - 1]) seen.add(words.lower(at));
      else if (words.is(at, Kind.familyFirst) && !words.is(at, FUNCTION) && words.shaped(at + 1, Shape.capital))
        if (words.gap[at + 1] === Gap.space) seen.add(words.lower(at));
    }
  }
  return seen;
}
