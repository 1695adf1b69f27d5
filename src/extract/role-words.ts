/** Reads from words for what somebody is the nouns they may be spoken of by: "the coroner’s officer" is an officer, "Justice" a judge, "who owns" an owner. */
import { Kind } from './lexicon.ts';
import type { NameRun } from './names.ts';
import type { Reading } from './reading.ts';
import { countryOf, foldWord } from './speaker-key.ts';
import { DUTIES, PASSING, TITLE_NOUNS } from './titles-data.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

const passing = new Set(PASSING.split(' '));
const nounsBy = (lists: Readonly<Record<string, string>>): Map<string, string[]> =>
  new Map(Object.entries(lists).map(([word, nouns]) => [word, nouns.split(' ')]));
const titleNouns = nounsBy(TITLE_NOUNS);
const duties = nounsBy(DUTIES);

/** Nouns and the words that go with them. */
export interface RoleWords {
  readonly heads: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Folded words without small ones and passing ones ("outgoing"), nations as countries. */
export function contentWords(words: Words, from: number, to: number): string[] {
  const out: string[] = [];
  for (let at = from; at < to; at++) {
    if (words.is(at, Kind.determiner | Kind.preposition | Kind.conjunction)) continue;
    const word = foldWord(words, at);
    if (!passing.has(word)) out.push(countryOf.get(word) ?? word);
  }
  return out;
}

/** The nouns of the words: before a preposition, "and", a comma or the end, and no owner. */
function headNouns({ words }: Reading, from: number, to: number): string[] {
  const heads: string[] = [];
  let tied = false;
  for (let at = from; at < to; at++) {
    if (words.is(at, Kind.preposition) && words.lower(at) !== 'than') tied = true;
    if (tied || words.is(at, Kind.preposition | Kind.determiner | Kind.conjunction)) continue;
    const ends =
      at + 1 === to || words.gapHas(at + 1, Gap.comma) || words.is(at + 1, Kind.preposition | Kind.conjunction);
    if (ends && !words.shaped(at, Shape.possessive)) heads.push(foldWord(words, at));
  }
  return heads;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The nouns and the words that go with them; without a noun nothing goes with it. */
function withContent(
  heads: readonly string[],
  words: Words,
  { from, to }: { from: number; to: number },
): ReadonlySet<string> {
  if (heads.length === 0) return NO_WORDS;
  const out = new Set(contentWords(words, from, to));
  for (const head of heads) out.add(head);
  return out;
}

/** What words such as "the port’s chief engineer" say somebody is. */
export function roleWords(reading: Reading, from: number, to: number): RoleWords {
  const heads = headNouns(reading, from, to);
  return { heads, words: withContent(heads, reading.words, { from, to }) };
}

/** Nouns that mean the titles before a name: "Sgt" is a sergeant and an officer. */
export function titleWords({ words }: Reading, run: NameRun): RoleWords {
  const heads: string[] = [];
  for (let at = run.from; at < run.name; at++)
    for (const noun of titleNouns.get(words.lower(at)) ?? []) heads.push(noun);
  return { heads, words: withContent(heads, words, { from: run.from, to: run.name }) };
}

/** Words behind the verb that belong to what it says. */
const REACH = 6;

/** "Ida Roe, who owns the café" is an owner. */
export function dutyWords({ words }: Reading, run: NameRun): RoleWords | null {
  if (!words.gapHas(run.to, Gap.comma) || words.lower(run.to) !== 'who') return null;
  const heads = duties.get(words.lower(run.to + 1));
  if (heads === undefined) return null;
  let to = run.to + 2;
  while (to < run.to + 2 + REACH && !words.gapHas(to, ~Gap.space) && !words.is(to, Kind.conjunction)) to++;
  return { heads, words: withContent(heads, words, { from: run.to + 2, to }) };
}
