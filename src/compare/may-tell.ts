/** Whether another article may tell what a part of this one says, in whatever words: by how much of it stands there, anywhere and at one place. Doubt counts as yes. */
import { Shape } from '../extract/words.ts';
import { within } from './facts.ts';
import type { Facts } from './facts.ts';
import type { NewsPart } from './news-parts.ts';
import { keysAt } from './telling-words.ts';
import { dateKeys } from './told.ts';
import type { Told } from './told.ts';

/** A word or date that says something. */
export interface SaidWord {
  /** What it may speak of. */
  readonly keys: readonly string[];
  /** A part of a name. */
  readonly name: boolean;
}

/** What a part says, each word once, in order. */
export interface Said {
  readonly own: readonly SaidWord[];
  /** What the rest of its sentence says. */
  readonly around: readonly SaidWord[];
  readonly quoted: boolean;
}

/** Longest part that is read, in words, and how far a sentence is read around it. */
export const LONGEST_PART = 60;
/** Share of what it says that may stand anywhere in the other article, by weight and by words. */
const KNOWN_ANYWHERE = 0.5;
const WORDS_ANYWHERE = 0.6;
/** Weight of what it may have in common with one place there: so much, or so much for each word; a quotation is told by its words. */
const AT_ONE_PLACE = 1.5;
/** Of few words not so much. */
const OF_FEW = 0.34;
const EACH_WORD = 0.22;
const EACH_QUOTED = 0.25;
/** And never more, however long it is. */
const MOST_AT_ONE_PLACE = 2.5;
/** Words around it count for less. */
const AROUND = 0.5;
/** A word met by one of its family counts for less. */
const BY_FAMILY = 0.7;
/** Two neighbouring words that weigh so much, in one sentence: a verb and its object, say. */
const NEIGHBOURS = 1.25;

export function saidIn(facts: Facts, { from, to, quoted }: NewsPart): Said {
  const [first, last] = [from, to - 1].map((at) => facts.sentences[facts.sentenceOf[at] ?? -1]);
  const own = new Map<string, SaidWord>();
  const around = new Map<string, SaidWord>();
  for (const date of within(facts.dates, from, to))
    for (const key of dateKeys(date)) own.set(key, { keys: [key], name: true });
  const [start, end] = [
    Math.max(first?.from ?? from, from - LONGEST_PART),
    Math.min(last?.to ?? to, to + LONGEST_PART),
  ];
  for (let at = start; at < end; at++) {
    const keys = isTitle(facts, at) ? [] : keysAt(facts, at);
    const [key] = keys;
    if (key !== undefined)
      (at >= from && at < to ? own : around).set(key, { keys, name: facts.words.shaped(at, Shape.capital) });
  }
  for (const key of own.keys()) around.delete(key);
  return { own: [...own.values()], around: [...around.values()], quoted };
}

/** In front of a name: "Mayor". */
function isTitle({ reading }: Facts, at: number): boolean {
  const run = reading.names[reading.nameAt[at] ?? -1];
  return run !== undefined && at < run.name;
}

/** `firm`: names and numbers of its own say that it is another matter; then one place alone has to tell much of it. */
export function mayTell({ places }: Told, { own, around, quoted }: Said, firm = false): boolean {
  const found = own.map((word) => metIn(places, word));
  const known = found.reduce((sum, { weight }) => sum + weight, 0);
  const words = found.filter(({ weight }) => weight > 0).length;
  if (
    !firm &&
    (known > own.length * KNOWN_ANYWHERE || words > own.length * WORDS_ANYWHERE || neighboursMeet(own, found))
  )
    return true;
  const near = new Map<number, number>();
  for (const met of found) addTo(near, met);
  const spots = new Set(near.keys());
  for (const word of around) {
    const { sentences, weight } = metIn(places, word);
    addTo(near, {
      sentences: new Set([...sentences].filter((sentence) => spots.has(sentence))),
      weight: weight * AROUND,
    });
  }
  if (firm && !quoted) return [...near.values()].some((weight) => weight > MOST_AT_ONE_PLACE);
  const few = quoted ? AT_ONE_PLACE : Math.min(AT_ONE_PLACE, own.length * OF_FEW);
  const limit = Math.max(few, own.length * (quoted ? EACH_QUOTED : EACH_WORD));
  return [...near.values()].some((weight) => weight > Math.min(MOST_AT_ONE_PLACE, limit));
}

/** The sentences of an article in which a word is met, and how much that says. */
interface Met {
  readonly sentences: ReadonlySet<number>;
  readonly weight: number;
}

/** By the word itself, where the article has it, and else by its family. */
function metIn(places: Told['places'], { keys }: SaidWord): Met {
  const sentences = new Set(keys.flatMap((key) => places.get(key) ?? []));
  const itself = new Set(places.get(keys[0] ?? ''));
  return { sentences, weight: itself.size > 0 ? weightOf(itself.size) : weightOf(sentences.size) * BY_FAMILY };
}

/** A word in many sentences of an article says what it is about, and little of what is told there. */
const weightOf = (sentences: number): number =>
  sentences === 0 ? 0 : sentences >= 8 ? 0.25 : sentences >= 4 ? 0.5 : 1;

/** To each sentence, and to the one before it: two next to each other are one place. */
function addTo(near: Map<number, number>, { sentences, weight }: Met): void {
  for (const place of new Set([...sentences].flatMap((sentence) => [sentence, sentence - 1])))
    near.set(place, (near.get(place) ?? 0) + weight);
}

/** Names tell who, not what he does: only other words are looked at. */
function neighboursMeet(own: readonly SaidWord[], found: readonly Met[]): boolean {
  return own.some((word, index) => {
    const [one, other] = [found[index], found[index + 1]];
    if (one === undefined || other === undefined || word.name || own[index + 1]?.name === true) return false;
    return (
      one.weight + other.weight >= NEIGHBOURS && [...one.sentences].some((sentence) => other.sentences.has(sentence))
    );
  });
}
