/** What an article tells, by sentence: by what its words may speak of, how its names may sound, and its numbers. Answers whether something may have been told, and where; read once an article. */
import { Gap, Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';
import { soundsOf } from '../words/name-sounds.ts';
import { plainWord } from '../words/plain-word.ts';
import type { DateMention } from '../dates/read-dates.ts';
import { isYear } from '../figures/read-quantities.ts';
import { distance } from '../words/same-naming.ts';
import { keysAt, nameKey, unnamedIn } from './telling-words.ts';
import { timesOfMonth, wordsForMonth } from './seasons.ts';
import { valueIndex } from '../figures/told-values.ts';
import type { ValueIndex } from '../figures/told-values.ts';

export interface Told {
  /** For each key the sentences it stands in, in order; at most `MOST_PLACES`. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How names sound → their words. */
  readonly sounds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every word of the text as it is held, what is no part of the article too. */
  readonly words: ReadonlySet<string>;
  /** First letters of names of several words, and names written in capitals. */
  readonly initials: ReadonlySet<string>;
  readonly values: ValueIndex;
  /** The sentence of each word. */
  readonly sentenceOf: Readonly<Record<number, number>>;
  /** How many sentences there are. */
  readonly sentences: number;
  /** Keys of what people without a name are called: "the surgeon". */
  readonly unnamed: ReadonlySet<string>;
  /** Sentences that name a year, that of its publication and the ones beside it left out. */
  readonly years: ReadonlySet<number>;
}

/** What stands in more sentences is what the article is about. */
const MOST_PLACES = 40;
const MOST_OF_ONE_SOUND = 12;
/** Share of its letters in which one name may differ in another printing. */
const OTHER_LETTERS = 0.5;

const read = new WeakMap<Facts, Told>();

export function toldIn(facts: Facts): Told {
  const known = read.get(facts);
  if (known !== undefined) return known;
  const told = readTold(facts);
  read.set(facts, told);
  return told;
}

function readTold(facts: Facts): Told {
  const places = new Map<string, number[]>();
  const sounds = new Map<string, Set<string>>();
  for (let at = 0; at < facts.plain.length; at++) {
    const sentence = facts.sentenceOf[at] ?? -1;
    for (const key of keysAt(facts, at)) {
      const list = places.get(key) ?? places.set(key, []).get(key) ?? [];
      if (list.length < MOST_PLACES && list.at(-1) !== sentence) list.push(sentence);
    }
    if (!facts.words.shaped(at, Shape.capital)) continue;
    for (const part of partsAt(facts, at))
      for (const sound of soundsOf(part)) {
        const words = sounds.get(sound) ?? sounds.set(sound, new Set()).get(sound);
        if (words !== undefined && words.size < MOST_OF_ONE_SOUND) words.add(part);
      }
  }
  for (const date of facts.dates)
    for (const key of [dateKey(date) ?? [], timesOfMonth(date.month)].flat())
      (places.get(key) ?? places.set(key, []).get(key))?.push(facts.sentenceOf[date.from] ?? -1);
  return {
    places,
    sounds,
    words: wordsOf(facts.text),
    initials: initialsOf(facts),
    values: valueIndex(facts),
    sentenceOf: facts.sentenceOf,
    sentences: facts.sentences.length,
    unnamed: unnamedIn(facts),
    years: yearsOf(facts),
  };
}

function wordsOf(text: string): Set<string> {
  const out = new Set<string>();
  for (const word of new Set(text.match(/[\p{L}\p{N}]{1,40}/gu))) out.add(plainWord(word));
  return out;
}

const partsAt = ({ plain }: Facts, at: number): string[] =>
  (plain[at] ?? '').split('-').filter((part) => part.length > 2);

const NEAR_YEARS = 3;

/** Where four digits stand that may be a year. */
function yearsOf(facts: Facts): Set<number> {
  const now = facts.held.article.published === null ? 0 : Number(facts.held.article.published.iso.slice(0, 4));
  const out = new Set<number>();
  for (let at = 0; at < facts.plain.length; at++)
    if (isYear(facts, at) && Math.abs(Number(facts.plain[at]) - now) > NEAR_YEARS) out.add(facts.sentenceOf[at] ?? -1);
  return out;
}

/** Of a date that is more than a weekday, its month and day, or its year; none of others. */
function dateKey({ kind, days, month, day }: DateMention): string | null {
  if (kind === 'weekday') return null;
  if (kind === 'year') return days === null ? null : `year ${days.from}`;
  if (kind === 'relative') return days === null || days.to - days.from < 300 ? null : `year ${days.from}`;
  return `month ${month} ${day}`;
}

/** By what a date may be told: as it is, or by the season. */
export function dateKeys(date: DateMention): readonly string[] {
  const key = dateKey(date);
  return key === null ? [] : [key, ...wordsForMonth(date.month)];
}

/** How an article has a word of a name, in whatever letters. */
interface Named {
  /** The sentences it stands in. */
  readonly places: ReadonlySet<number>;
  /** It stands somewhere, be it in no sentence. */
  readonly printed: boolean;
}

const named = new WeakMap<Told, Map<string, Named>>();

export function namedIn(told: Told, plain: string): Named {
  const known = named.get(told) ?? new Map<string, Named>();
  named.set(told, known);
  const found = known.get(plain);
  if (found !== undefined) return found;
  const parts = plain.split('-').map((part) => ({ part, others: otherPrintings(told, part) }));
  const places = parts.flatMap(({ part, others }) =>
    [part, ...others].flatMap((word) => told.places.get(nameKey(word)) ?? []),
  );
  const printed = parts.some(
    ({ part, others }) => told.words.has(part) || told.initials.has(part) || others.length > 0,
  );
  const reading = { places: new Set(places), printed };
  known.set(plain, reading);
  return reading;
}

/** Words that may be the same name in other letters. */
const otherPrintings = ({ sounds }: Told, plain: string): string[] => [
  ...new Set(
    soundsOf(plain).flatMap((sound) => [...(sounds.get(sound) ?? [])].filter((other) => oneName(plain, other))),
  ),
];

const oneName = (one: string, other: string): boolean =>
  distance(one, other) <= Math.max(one.length, other.length) * OTHER_LETTERS;

/** "Brell Harbour Authority" → `bha`. */
export const initialsIn = ({ plain }: Facts, from: number, to: number): string =>
  plain
    .slice(from, to)
    .map((word) => word[0] ?? '')
    .join('');

function initialsOf(facts: Facts): Set<string> {
  const out = new Set<string>();
  for (let at = 0; at < facts.plain.length;) {
    let to = at;
    while (
      to < facts.plain.length &&
      facts.words.shaped(to, Shape.capital) &&
      (to === at || facts.words.gap[to] === Gap.space)
    )
      to++;
    if (to - at > 1 && to - at < 8) for (let from = at; from < to - 1; from++) out.add(initialsIn(facts, from, to));
    at = Math.max(to, at + 1);
  }
  return out;
}
