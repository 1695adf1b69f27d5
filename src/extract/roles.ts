/** Collects the roles an article prints beside a name: "Foreign Minister", "a spokeswoman for the port", "the harbour master". */
import { TRADE } from './full-names.ts';
import { genderOfNoun } from './gender.ts';
import { BE, isCue } from './is-cue.ts';
import { CUE, FUNCTION, Kind } from './lexicon.ts';
import type { NameRun } from './names.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Cast, Figure } from './people.ts';
import type { Reading } from './reading.ts';
import { figureOfName, runAt } from './run-at.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** Longest role read, and longest one of a trade no list holds, in words. */
const LONGEST = 14;
const LONGEST_TRADE = 5;
const ANY = Gap.comma | Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.bracket | Gap.mark | Gap.block;

/** A role by words; `plain` where what stands around it leaves no doubt that it describes the name, whatever its noun. */
interface Role {
  readonly from: number;
  readonly to: number;
  readonly plain: boolean;
}

/** Adds to the figure of the name at index `at` the roles printed before and behind it, and learns from them whether it is a he or a she. */
export function addRolesAt(reading: Reading, cast: Cast, at: number): void {
  const run = reading.names[at];
  const figure = figureOfName(cast, at);
  if (run === undefined || figure === undefined || figure.kind !== 'person') return;
  const start = roleStart(reading, run.from);
  addRole(reading, figure, start < run.name ? { from: start, to: run.name, plain: false } : tradeBefore(reading, run));
  addRole(reading, figure, roleBehind(reading, run));
  addRole(reading, figure, roleAhead(reading, run));
}

function addRole(reading: Reading, figure: Figure, role: Role | null): void {
  if (role === null || role.to <= role.from || figure.roles.length > 20) return;
  let named = role.plain && tradeLike(reading, role);
  for (let at = role.from; at < role.to; at++) {
    const word = reading.words.lower(at);
    if (reading.words.is(at, Kind.preposition)) break;
    if (reading.words.is(at, Kind.role)) named = true;
    figure.gender = genderOfNoun(word) ?? figure.gender;
  }
  if (named) figure.roles.push({ from: role.from, to: role.to });
}

/** The noun before any preposition may be what somebody is: no time, place, body or document, no name, no plural. */
function tradeLike({ words, nameAt }: Reading, { from, to }: Role): boolean {
  let head = from;
  while (head + 1 < to && !words.is(head + 1, Kind.preposition)) head++;
  if (head === from && words.is(head, Kind.determiner)) return false;
  if (nameAt[head] !== -1 || words.shaped(head, Shape.digit | Shape.possessive)) return false;
  if (words.is(head, Kind.time | Kind.place | Kind.body | Kind.document | FUNCTION | CUE)) return false;
  return !/(?:[^s]s|ed|ing|ly|^day|^hour|^minute|^moment|^decade|^century|^distance|^mile)$/u.test(words.lower(head));
}

/** Where the lower-case words before a name begin that say what its bearer is. */
function roleStart(reading: Reading, from: number): number {
  const { words, nameAt } = reading;
  if (from === 0 || words.gapHas(from, ANY) || nameAt[from - 1] !== -1 || !words.is(from - 1, Kind.role | Kind.title))
    return from;
  let at = from - 1;
  while (at > 0 && from - at < LONGEST && !words.gapHas(at, ANY) && words.stretch[at] === words.stretch[at - 1]) {
    const before = at - 1;
    if (words.is(before, Kind.determiner)) return before;
    if (nameAt[before] === -1 && endsRole(reading, before)) return at;
    at--;
  }
  return at;
}

function endsRole(reading: Reading, at: number): boolean {
  const { words } = reading;
  if (words.is(at, Kind.preposition | Kind.conjunction | Kind.auxiliary | Kind.pronoun | Kind.relative)) return true;
  if (words.is(at, Kind.time) && !words.shaped(at, Shape.possessive)) return true;
  if (words.is(at, Kind.adverb)) return !words.is(at - 1, Kind.determiner);
  return words.is(at, CUE) && (isCue(reading, at) || !words.is(at, Kind.title | Kind.role | Kind.body));
}

/** "Harbour master Ida Roe", "said harbour master Ida Roe": a trade that opens the sentence, follows a cue or has an article. */
function tradeBefore({ words, nameAt }: Reading, run: NameRun): Role | null {
  const last = run.from - 1;
  if (run.name > run.from || run.to - run.name < 2 || words.gap[run.from] !== Gap.space) return null;
  if (words.is(last, FUNCTION | CUE | Kind.time) || !TRADE.test(words.lower(last))) return null;
  for (let at = last; at > last - LONGEST_TRADE && at >= 0; at--) {
    if (words.stretch[at] !== words.stretch[last] || (at < last && words.is(at, CUE | Kind.time))) return null;
    if (words.is(at, Kind.determiner)) return at < last ? { from: at, to: run.from, plain: true } : null;
    if (nameAt[at] !== -1 || words.is(at, FUNCTION)) return null;
    if (words.gapHas(at, ANY)) return words.shaped(at, Shape.capital) ? { from: at, to: run.from, plain: true } : null;
    if (words.is(at - 1, Kind.saying) && !words.is(at - 1, Kind.base)) return { from: at, to: run.from, plain: true };
  }
  return null;
}

/** "the port’s engineer, " before a name. */
function roleAhead(reading: Reading, run: NameRun): Role | null {
  const { words } = reading;
  if (words.gap[run.from] !== (Gap.comma | Gap.space)) return null;
  const phrase = lastNoun(words, phraseBefore(reading, run.from, Math.max(0, run.from - LONGEST)));
  if (phrase === null || phrase.name !== -1) return null;
  if (!words.is(phrase.from, Kind.determiner) && reading.nameAt[phrase.from] === -1) return null;
  const short = run.to - run.name > 1 && phrase.to - phrase.from <= LONGEST_TRADE;
  const closed = words.gapHas(run.to, Gap.comma) && verbAt(reading, run.to);
  const said = words.is(phrase.from - 1, Kind.saying) && words.gapHas(run.to, ANY);
  return { from: phrase.from, to: phrase.to, plain: short && (closed || said) };
}

/** "fined by the magistrate": the magistrate. */
function lastNoun(words: Words, phrase: Phrase | null): Phrase | null {
  if (phrase === null || words.is(phrase.from, Kind.determiner)) return phrase;
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    if (words.is(at, Kind.preposition)) return phrase;
    if (words.is(at, Kind.determiner) && /^(?:by|to|with|from|and)$/u.test(words.lower(at - 1)))
      return { ...phrase, from: at };
  }
  return phrase;
}

/** A cue or an auxiliary at word `at`, or behind adverbs and a day. */
function verbAt(reading: Reading, at: number): boolean {
  const { words } = reading;
  let verb = at;
  while (verb < at + 4 && (words.is(verb, Kind.adverb | Kind.time) || words.lower(verb) === 'on')) verb++;
  return words.is(verb, Kind.auxiliary) || (words.is(verb, CUE) && !words.is(verb, Kind.gerund));
}

/** ", a spokeswoman for the port," behind a name. */
function roleBehind(reading: Reading, run: NameRun): Role | null {
  const { words } = reading;
  const from = behindAge(words, run.to);
  if (words.gap[from] === Gap.space && words.is(from + 1, Kind.determiner) && BE.test(words.lower(from))) {
    const to = roleEnd(reading, from + 1);
    return to === null ? null : { from: from + 1, to, plain: false };
  }
  if (words.gap[from] !== (Gap.comma | Gap.space) || words.shaped(from - 1, Shape.possessive)) return null;
  if (!words.is(from, Kind.determiner | Kind.role | Kind.title | Kind.demonym) && !words.shaped(from, Shape.capital))
    return null;
  const to = roleEnd(reading, from);
  if (to === null) return null;
  const closed = words.is(to, Kind.relative) || (words.gapHas(to, Gap.comma) && verbAt(reading, to));
  const said = words.is(run.from - 1, Kind.saying) && words.gapHas(to, ANY);
  return { from, to, plain: words.is(from, Kind.determiner) && (closed || said) };
}

/** Behind "61," in "Ida Roe, 61, a retired pilot": the next word; else `at`. */
const behindAge = (words: Words, at: number): number =>
  words.gapHas(at, Gap.comma) && words.shaped(at, Shape.digit) && words.gapHas(at + 1, Gap.comma) ? at + 1 : at;

/** End of the description that begins at word `from`; null where a clause begins there: "a minister said", "the mayor left". */
function roleEnd(reading: Reading, from: number): number | null {
  const { words } = reading;
  let head = -1;
  for (let to = from; to < from + LONGEST; to++) {
    const ends = to >= words.count || words.gapHas(to, ANY) || words.is(to, Kind.relative | Kind.pronoun);
    if (to > from && ends) return headed(reading, head, to) ? to : null;
    if (words.is(to, Kind.auxiliary) || isCue(reading, to)) return head === TIED ? to : null;
    if (words.is(to, Kind.preposition) && head !== TIED) {
      if (!headed(reading, head, to)) return null;
      head = TIED;
    } else if (words.is(to, Kind.conjunction) && runAt(reading, to + 1)?.kind === 'person') return null;
    else if (head !== TIED && words.is(to, Kind.role)) head = to;
  }
  return null;
}

/** In place of the head: a preposition stands behind it, and what follows belongs to it. */
const TIED = -2;

/** No more than one word that says what somebody does stands between the listed noun, if any, and the end: no "the mayor left". */
function headed({ words, nameAt }: Reading, head: number, end: number): boolean {
  if (head < 0 || head + 1 >= end || words.is(head + 1, Kind.conjunction)) return true;
  if (words.shaped(head, Shape.possessive) || nameAt[head + 1] !== -1) return true;
  return /(?:ing|ed)$/u.test(words.lower(head + 1)) || (head + 2 === end && TRADE.test(words.lower(head + 1)));
}
