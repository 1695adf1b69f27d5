/** Reads the words for a speaker beside a cue, leftwards or rightwards; does not ask who is meant. */
import { CUE, Kind } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { runAt, runOf } from './run-at.ts';
import { Gap, Shape } from './words.ts';

/** The article's words for a speaker. Word indices, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Index of the name run that is its head, or -1: a pronoun, a role, a body in lower case. */
  readonly name: number;
}

/** Longest phrase, in words. */
const LONGEST = 24;
const BREAKS = Gap.comma | Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.bracket | Gap.mark | Gap.block;
const INNER = new Set('of for at in from with to on by about against near behind inside within'.split(' '));

/** The phrase that ends before word `end`, not reaching below `floor`; null when a verb or nothing stands there. */
export function phraseBefore(reading: Reading, end: number, floor: number): Phrase | null {
  const { words, nameAt } = reading;
  const last = end - 1;
  if (last < floor) return null;
  if (words.is(last, Kind.pronoun | Kind.relative) || words.lower(last) === 'that')
    return { from: last, to: end, name: -1 };
  if (!nounLike(reading, last)) return null;
  let from = last;
  const lowest = Math.max(floor, end - LONGEST);
  while (from > lowest) {
    const run = runAt(reading, from);
    if (run !== undefined && run.from < from && run.from >= lowest) from = run.from;
    if (from <= lowest || words.gapHas(from, BREAKS) || !sameSide(reading, from)) break;
    const before = from - 1;
    if (
      words.is(from, Kind.determiner) &&
      !words.shaped(before, Shape.possessive) &&
      !words.is(before, Kind.determiner)
    ) {
      if (!linking(reading, before, lowest)) break;
    }
    if (words.is(before, Kind.preposition)) {
      if (!linking(reading, before, lowest)) break;
    } else if (words.is(before, Kind.conjunction)) {
      if (
        words.lower(before) !== 'and' ||
        before <= lowest ||
        words.gapHas(before, BREAKS) ||
        !nounLike(reading, before - 1)
      )
        break;
      if (nameAt[before - 1] === -1 && nameAt[from] !== -1) break;
    } else if (!words.is(before, Kind.determiner) && !nounLike(reading, before)) break;
    else if (
      nameAt[from] !== -1 &&
      nameAt[before] === -1 &&
      !words.is(before, Kind.role | Kind.title | Kind.determiner)
    )
      break;
    from = before;
  }
  while (from < last && words.is(from, Kind.preposition | Kind.conjunction)) from++;
  return { from, to: end, name: headName(reading, from, end) };
}

/** A preposition that ties what follows to a noun before it. */
function linking(reading: Reading, at: number, lowest: number): boolean {
  const { words } = reading;
  return (
    at > lowest &&
    INNER.has(words.lower(at)) &&
    !words.gapHas(at, BREAKS) &&
    !words.gapHas(at + 1, BREAKS) &&
    (nounLike(reading, at - 1) || words.lower(at - 1) === 'one') &&
    !words.is(at - 1, Kind.time)
  );
}

const sameSide = (reading: Reading, at: number): boolean => reading.words.stretch[at] === reading.words.stretch[at - 1];

/** Not a small word, not plainly a verb. */
export function nounLike(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  if (nameAt[at] !== -1) return true;
  if (words.is(at, Kind.pronoun | Kind.relative | Kind.conjunction | Kind.preposition)) return false;
  if (words.is(at, Kind.auxiliary) && !(words.is(at, Kind.time) && words.shaped(at, Shape.capital))) return false;
  if (words.is(at, Kind.role | Kind.body | Kind.document | Kind.demonym | Kind.title)) return true;
  if (words.is(at, Kind.time) && !words.shaped(at, Shape.possessive))
    return (
      words.is(at - 1, Kind.determiner) &&
      words.is(at + 1, Kind.document | Kind.body) &&
      words.gap[at + 1] === Gap.space
    );
  if (words.is(at, Kind.adverb | Kind.notName)) return false;
  if (words.is(at, CUE)) return words.shaped(at, Shape.possessive);
  return true;
}

/** The phrase that begins at word `start`: up to a comma, a verb or a relative word. */
export function phraseAfter(reading: Reading, start: number, limit: number): Phrase | null {
  const { words, nameAt } = reading;
  if (start >= limit) return null;
  if (words.is(start, Kind.pronoun) && words.lower(start) !== 'one') return { from: start, to: start + 1, name: -1 };
  if (nameAt[start] === -1 && !words.is(start, Kind.determiner) && !nounLike(reading, start)) return null;
  let to = start;
  let headed = false;
  const highest = Math.min(limit, start + LONGEST);
  while (to < highest) {
    if (to > start && (words.gapHas(to, BREAKS) || !sameSide(reading, to)) && !abbreviationStop(reading, to)) break;
    const run = runAt(reading, to);
    if (run !== undefined) {
      to = Math.min(run.to, highest);
      headed = !words.shaped(run.to - 1, Shape.possessive);
      if (!headed || nameWithin(reading, to, highest)) continue;
      if (run.kind !== 'person' && headWithin(reading, to, highest)) {
        headed = false;
        continue;
      }
      if (run.kind === 'person' && !words.is(to, HEADS)) break;
    } else if (to > start && (words.lower(to) === 'that' || words.lower(to) === 'which')) break;
    else if (words.is(to, Kind.preposition)) {
      if (!(headed || partOf(reading, to)) || !ties(reading, to, highest)) break;
      headed = false;
      to++;
    } else if (
      headed &&
      to + 1 < highest &&
      words.lower(to) === 'and' &&
      nameAt[to - 1] !== -1 &&
      nameAt[to + 1] !== -1
    )
      to++;
    else if (words.is(to, HEADS)) {
      headed = !words.shaped(to, Shape.possessive) && !headWithin(reading, to + 1, highest);
      to++;
    } else if (
      words.is(to, Kind.determiner) ||
      (!headed && nounLike(reading, to) && (to === start || !/(?:ed|ly)$/u.test(words.lower(to))))
    )
      to++;
    else break;
  }
  while (to > start && words.is(to - 1, Kind.preposition | Kind.determiner)) to--;
  to = withActivity(reading, { from: start, to }, highest);
  return to > start ? { from: start, to, name: headName(reading, start, to) } : null;
}

/** "a woman selling plums on the quay", "a user named Roe": what somebody unknown does or is called, up to the next sign or time. */
function withActivity({ words }: Reading, { from, to }: { from: number; to: number }, limit: number): number {
  if (to === from || !words.is(to - 1, Kind.role) || !/^(?:an?|one)$/u.test(words.lower(from))) return to;
  const called = /^(?:named|called)$/u.test(words.lower(to)) && !words.is(to + 1, Kind.determiner);
  if (!called && (!words.lower(to).endsWith('ing') || words.is(to, Kind.gerund))) return to;
  let end = to;
  while (end < limit && (!words.gapHas(end, BREAKS) || end === to) && words.stretch[end] === -1) {
    if (words.is(end, Kind.time | Kind.pronoun | Kind.relative | Kind.conjunction)) break;
    end++;
  }
  return end;
}

/** "Roe ally Jim Carr": a name follows behind a lower-case noun or two. */
function nameWithin(reading: Reading, from: number, limit: number): boolean {
  const { words } = reading;
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    if (words.gapHas(at, BREAKS)) return false;
    const run = runAt(reading, at);
    if (run !== undefined) return at > from && (run.name > run.from || words.is(at - 1, Kind.role | Kind.title));
    if (!nounLike(reading, at)) return false;
  }
  return false;
}

/** "the Harbour House pool report": a noun that speaks follows behind a lower-case noun or two. */
function headWithin(reading: Reading, from: number, limit: number): boolean {
  const { words, nameAt } = reading;
  for (let at = from; at < Math.min(limit, from + 3); at++) {
    if (words.gapHas(at, BREAKS) || nameAt[at] !== -1 || !nounLike(reading, at)) return false;
    if (words.is(at, Kind.determiner | Kind.finite)) return false;
    if (words.is(at, HEADS)) return at > from;
  }
  return false;
}

/** Nouns that speakers go by. */
const HEADS = Kind.role | Kind.body | Kind.document;

const ties = (reading: Reading, at: number, limit: number): boolean =>
  at + 1 < limit &&
  (/^(?:of|for|at|in|from|with|close|to)$/u.test(reading.words.lower(at)) ||
    (reading.words.lower(at) === 'by' && reading.words.is(at - 1, Kind.document))) &&
  !reading.words.is(at + 1, Kind.time);

/** "the north of Karsund", "the authors of the report", and no "accused the board of hiding". */
const partOf = ({ words, nameAt }: Reading, at: number): boolean =>
  words.lower(at) === 'of' &&
  !words.is(at - 1, Kind.preposition) &&
  (nameAt[at + 1] !== -1 || words.is(at + 1, Kind.determiner));

/** Whether the phrase can speak: a name, a pronoun, or a noun for people, bodies or documents. */
export function canSpeak(reading: Reading, phrase: Phrase): boolean {
  const { words, nameAt } = reading;
  if (phrase.name !== -1) return true;
  if (phrase.to - phrase.from === 1 && words.is(phrase.from, Kind.pronoun | Kind.relative)) return true;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (at > phrase.from && words.is(at, Kind.preposition))
      return words.is(phrase.from, Kind.determiner) || /(?:s|percent)$/u.test(words.lower(at - 1));
    if (nameAt[at] === -1 && words.is(at, HEADS | Kind.demonym)) return true;
  }
  if (words.lower(phrase.to - 1) === 'percent' || words.text[words.end[phrase.to - 1] ?? 0] === '%') return true;
  return (
    words.is(phrase.from, Kind.determiner) ||
    (words.lower(phrase.to - 1).endsWith('s') && !words.shaped(phrase.from, Shape.digit))
  );
}

function abbreviationStop(reading: Reading, at: number): boolean {
  return reading.nameAt[at] !== -1 && reading.nameAt[at] === reading.nameAt[at - 1];
}

/** The name that is the phrase's head: the last one before any preposition, unless a noun follows it ("Roe’s campaign"). */
export function headName(reading: Reading, from: number, to: number): number {
  const { words, nameAt } = reading;
  let head = -1;
  for (let at = from; at < to; at++) {
    const name = nameAt[at] ?? -1;
    const run = runOf(reading, name);
    if (run !== undefined) {
      head = words.shaped(run.to - 1, Shape.possessive) && run.to < to ? -1 : name;
      at = run.to - 1;
    } else if (at > from && words.is(at, Kind.preposition | Kind.relative)) break;
    else if (words.is(at, Kind.conjunction) && head !== -1) break;
    else if (head !== -1) head = -1;
  }
  return head;
}
