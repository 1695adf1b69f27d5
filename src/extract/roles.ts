/** Collects the roles an article prints beside a name: "Foreign Minister", "a spokeswoman for the port". */
import { CUE, Kind } from './lexicon.ts';
import { phraseBefore } from './noun-phrase.ts';
import { HE_TITLES, SHE_TITLES } from './people.ts';
import type { Cast, Figure } from './people.ts';
import type { Reading } from './reading.ts';
import { Gap, Shape } from './words.ts';

/** Longest role read, in words. */
const LONGEST = 14;
const ANY = Gap.comma | Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.bracket | Gap.mark | Gap.block;

/** Adds to each figure the roles printed before and behind its names, and learns from them whether it is a he or a she. */
export function addRoles(reading: Reading, cast: Cast): void {
  reading.names.forEach((run, at) => {
    const figure = cast.figures[cast.figureOf[at] ?? -1];
    if (figure === undefined || figure.kind !== 'person') return;
    addRole(reading, figure, { from: roleStart(reading, run.from), to: run.name });
    addRole(reading, figure, roleBehind(reading, run.to));
    addRole(reading, figure, roleAhead(reading, run.from));
  });
}

function addRole(reading: Reading, figure: Figure, role: { from: number; to: number } | null): void {
  if (role === null || role.to <= role.from || figure.roles.length > 20) return;
  let named = false;
  for (let at = role.from; at < role.to; at++) {
    const word = reading.words.lower(at);
    if (reading.words.is(at, Kind.preposition)) break;
    if (reading.words.is(at, Kind.role)) named = true;
    if (HE_TITLES.test(word)) figure.gender ??= 'he';
    if (SHE_TITLES.test(word)) figure.gender ??= 'she';
  }
  if (named) figure.roles.push(role);
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
    if (
      words.is(
        before,
        Kind.preposition | Kind.conjunction | Kind.auxiliary | Kind.pronoun | Kind.relative | Kind.adverb | CUE,
      ) &&
      nameAt[before] === -1
    )
      return at;
    at--;
  }
  return at;
}

/** "the port’s engineer, " before a name. */
function roleAhead(reading: Reading, from: number): { from: number; to: number } | null {
  const { words } = reading;
  if (words.gap[from] !== (Gap.comma | Gap.space)) return null;
  const phrase = phraseBefore(reading, from, Math.max(0, from - LONGEST));
  if (phrase === null || phrase.name !== -1) return null;
  return words.is(phrase.from, Kind.determiner) || reading.nameAt[phrase.from] !== -1
    ? { from: phrase.from, to: phrase.to }
    : null;
}

/** ", a spokeswoman for the port," behind a name. */
function roleBehind(reading: Reading, from: number): { from: number; to: number } | null {
  const { words } = reading;
  if (words.gap[from] !== (Gap.comma | Gap.space) || words.shaped(from - 1, Shape.possessive)) return null;
  if (!words.is(from, Kind.determiner | Kind.role | Kind.title | Kind.demonym) && !words.shaped(from, Shape.capital))
    return null;
  let to = from + 1;
  while (
    to < words.count &&
    to - from < LONGEST &&
    !words.gapHas(to, ANY) &&
    !words.is(to, Kind.relative | Kind.pronoun)
  )
    to++;
  return to - from >= LONGEST ? null : { from, to };
}
