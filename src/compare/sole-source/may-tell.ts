/** Whether another article may tell what a part of this one says, in whatever words: by how much of it stands there at one place. Doubt counts as yes. */
import type { Said, SaidWord, Word } from './part-words.ts';
import type { Suspects } from './number-weight.ts';
import { isNumbered } from './telling-words.ts';
import type { Told } from './told.ts';

/** Share of what it says that may stand at one place of another article, by how much its words tell. */
const AT_ONE_PLACE = 0.27;
/** Of its words that are no names, wherever. */
const OF_ACTS = 0.4;
/** By a single word. */
const OF_ONE = 0.5;
/** Somebody’s own words are told by these words. */
const QUOTED_AT_ONE_PLACE = 0.34;
/** Of its words that are no names, where a name, number or year of it stands too. */
const AT_A_SUSPECT = 0.2;
const QUOTED_AT_A_SUSPECT = 0.15;
/** Where the rest of its sentence is told: so much of it, and no less in all. */
const AT_ITS_SENTENCE = 0.16;
const OF_SENTENCE = 0.5;
const LEAST_OF_SENTENCE = 1;
/** Of a member or clause of it, and of any words of it that follow each other: it may hold one fact that is told. */
const OF_MEMBER = 0.5;
const OF_RUN = 0.6;
const RUN = 3.5;
/** Its own numbers say as much as so many words. */
const MOST_NUMBERS = 2;
/** Words that are few. */
const FEW = 7;
/** Two neighbouring words that weigh so much, in one sentence: a verb and its object, say. */
const NEIGHBOURS = 1.25;

interface Doubts {
  readonly suspects: Suspects;
  /** Weight of its numbers and years that no other article has. */
  readonly numbers: number;
}

export function mayTell(told: Told, said: Said, { suspects, numbers }: Doubts): boolean {
  const { own, cuts, saidFrom, around, quoted } = said;
  const met = own.map((word) => metIn(told, word));
  if (neighboursMeet(own, met) || outcomeMet(own, met)) return true;
  const all = Math.min(MOST_NUMBERS, numbers) + sumOf(own.map(({ tells }) => tells));
  const most = quoted ? QUOTED_AT_ONE_PLACE : AT_ONE_PLACE;
  const beside = placesOf(around.map((word) => metIn(told, word)));
  const sentence = Math.max(LEAST_OF_SENTENCE, sumOf(around.map(({ tells }) => tells)) * OF_SENTENCE);
  for (const [place, found] of placesOf(met)) {
    const known = sumOf(found);
    if (
      known > all * (isOne(found) ? OF_ONE : most) ||
      actsStand(own, found, numbers) ||
      memberStands(own, cuts, found) ||
      runStands(own, found)
    )
      return true;
    if (saidFrom > 0 && own.length - saidFrom > 1 && shareOf(own, found, saidFrom, own.length) >= OF_MEMBER)
      return true;
    if (known > all * AT_ITS_SENTENCE && sumOf(beside.get(place) ?? []) >= sentence) return true;
    if (stands(suspects.named, place) && isSuspect(said, found)) return true;
    if (stands(suspects.numbered, place) && isOfNumber(own, found)) return true;
  }
  return false;
}

/** Most of what is done, of whomever: another article may leave out the name. */
function actsStand(own: readonly SaidWord[], found: Found, numbers: number): boolean {
  let [acts, known, all] = [0, 0, Math.min(MOST_NUMBERS, numbers)];
  for (const [index, { name, tells }] of own.entries()) {
    if (name) continue;
    const weight = found[index] ?? 0;
    all += tells;
    known += weight;
    if (weight > 0) acts++;
  }
  return acts > 1 && known > all * OF_ACTS;
}

/** One word alone may stand there for anything. */
function isOne(found: Found): boolean {
  let words = 0;
  for (const weight of found) if (weight > 0 && ++words > 1) return false;
  return true;
}

const stands = (sentences: ReadonlySet<number>, place: number): boolean =>
  sentences.has(place) || sentences.has(place + 1);

/** Beside its number anything that it is a number of. */
const isOfNumber = (own: readonly SaidWord[], found: Found): boolean =>
  own.filter(({ name }) => !name).length < 2 || found.some((weight) => weight >= OF_NUMBER);

const OF_NUMBER = 0.15;

/** How somebody came out of it, or "the 82nd minute", in few words. */
const outcomeMet = (own: readonly SaidWord[], met: readonly Met[]): boolean =>
  own.length <= FEW &&
  own.some(({ outcome, word }, index) => (outcome || isNumbered(word.keys[0] ?? '')) && (met[index]?.size ?? 0) > 0);

/** Beside its names and numbers, so much of it, or of one clause of it, that the place may tell the same. */
function isSuspect({ own, clauses, quoted }: Said, found: Found): boolean {
  const acts = own.map((word) => (word.name ? { ...word, tells: 0 } : word));
  const done = found.map((weight, index) => (own[index]?.name === true ? 0 : weight));
  if (shareOf(acts, done, 0, own.length) > (quoted ? QUOTED_AT_A_SUSPECT : AT_A_SUSPECT)) return true;
  let from = 0;
  return clauses.some((to) => {
    const stands = acts.slice(from, to).some(({ tells }) => tells > 0) && shareOf(acts, done, from, to) > OF_MEMBER;
    from = to;
    return stands;
  });
}

const sumOf = (all: Iterable<number>): number => {
  let sum = 0;
  for (const one of all) sum += one;
  return sum;
};

/** The sentences of an article in which a word or its family is met, and how much that says. */
type Met = ReadonlyMap<number, number>;

const found = new WeakMap<Word, Map<Told, Met>>();

function metIn(told: Told, { word }: SaidWord): Met {
  const known = found.get(word) ?? new Map<Told, Met>();
  found.set(word, known);
  const met = known.get(told) ?? findIn(told, word);
  known.set(told, met);
  return met;
}

function findIn({ places }: Told, { keys, shares }: Word): Met {
  const out = new Map<number, number>();
  for (const [index, key] of keys.entries())
    for (const sentence of places.get(key) ?? [])
      out.set(sentence, Math.max(out.get(sentence) ?? 0, shares[index] ?? 0));
  return out;
}

/** How much each word has at a place. */
type Found = Float64Array;

/** For each place how much each word has there; two sentences next to each other are one place. */
function placesOf(met: readonly Met[]): Map<number, Float64Array> {
  const places = new Map<number, Float64Array>();
  for (const [index, one] of met.entries())
    for (const [sentence, share] of one)
      for (const place of [sentence, sentence - 1]) {
        const found = places.get(place) ?? new Float64Array(met.length);
        found[index] = Math.max(found[index] ?? 0, share);
        places.set(place, found);
      }
  return places;
}

/** A member of its list, or a clause of it; one of names alone says only of whom. */
function memberStands(own: readonly SaidWord[], cuts: readonly number[], found: Found): boolean {
  let from = 0;
  return cuts.some((to) => {
    const member = own.slice(from, to);
    const stands = member.filter(({ name }) => !name).length > 1 && shareOf(own, found, from, to) >= OF_MEMBER;
    from = to;
    return stands && cuts.length > 1;
  });
}

/** Words that follow each other and together tell something. */
function runStands(own: readonly SaidWord[], found: Found): boolean {
  for (let from = 0, to = 0, known = 0, all = 0; from < own.length; from++) {
    for (; to < own.length && all < RUN; to++) {
      known += found[to] ?? 0;
      all += own[to]?.tells ?? 0;
    }
    if (all < RUN) return false;
    if (known > all * OF_RUN) return true;
    known -= found[from] ?? 0;
    all -= own[from]?.tells ?? 0;
  }
  return false;
}

function shareOf(own: readonly SaidWord[], found: Found, from: number, to: number): number {
  let [known, all] = [0, 0];
  for (let at = from; at < to; at++) {
    known += found[at] ?? 0;
    all += own[at]?.tells ?? 0;
  }
  return all === 0 ? 1 : known / all;
}

/** Names tell who, not what he does: only other words are looked at. */
function neighboursMeet(own: readonly SaidWord[], met: readonly Met[]): boolean {
  return own.some((word, index) => {
    const next = own[index + 1];
    const [one, other] = [met[index], met[index + 1]];
    if (next === undefined || one === undefined || other === undefined || word.name || next.name) return false;
    return [...one].some(([at, share]) => share + (other.get(at) ?? 0) >= NEIGHBOURS && other.has(at));
  });
}
