/** Finds the runs of capitalised words that name a person, a body or a place; does not ask who is who. */
import { FUNCTION, Kind } from './lexicon.ts';
import { shapeRun } from './name-shape.ts';
import { endsNickname } from './nicknames.ts';
import { OPENING_PARTICLES } from './particles-data.ts';
import type { WordSentence } from './sentences.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

export type NameKind = 'person' | 'body' | 'place' | 'unclear';

/** One printing of a name. Word indices, half-open. */
export interface NameRun {
  /** The whole run with titles: "Norwegian Foreign Minister Ida Roe". */
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins: "Ida". */
  readonly name: number;
  readonly kind: NameKind;
}

const NOTHING: Known = { word: () => false, surname: () => false };
const openingParticles = new Set(OPENING_PARTICLES.split(' '));
/** Longest run read as one name, in words: longer ones are shouting or lists. */
const LONGEST_RUN = 12;

/** What the rest of the article says of a word. */
export interface Known {
  /** It is printed with a capital in mid-sentence. */
  word(word: string): boolean;
  /** It is a part of a name of several words. */
  surname(word: string): boolean;
}

/** All runs of the sentence, in order. */
export function readNames(words: Words, sentence: WordSentence, known: Known): NameRun[] {
  const out: NameRun[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    if (!opensName(words, at, sentence, known)) {
      at++;
      continue;
    }
    const to = runEnd(words, at, sentence.to);
    const run = shapeRun(words, { from: at, to }, known);
    if (run !== null) out.push(withParticles(words, run, out.at(-1)?.to ?? sentence.from));
    at = to;
  }
  return out;
}

/** With the small words that stand before a surname: "van der Vale said". */
function withParticles(words: Words, run: NameRun, floor: number): NameRun {
  let from = run.from;
  if (run.name === from && run.kind !== 'body' && run.kind !== 'place')
    while (from > floor && words.gap[from] === Gap.space && openingParticles.has(words.lower(from - 1))) from--;
  return from === run.from ? run : { from, to: run.to, name: from, kind: 'person' };
}

/** The runs of a headline in title case: words the body prints as names, and no others. */
export function readTitleNames(words: Words, sentence: WordSentence, named: (word: string) => boolean): NameRun[] {
  const out: NameRun[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    let to = at;
    while (
      to < sentence.to &&
      named(words.lower(to)) &&
      words.shaped(to, Shape.capital) &&
      (to === at || continues(words, to))
    )
      to++;
    const run = to > at ? shapeRun(words, { from: at, to }, NOTHING) : null;
    if (run !== null) out.push(run);
    at = Math.max(to, at + 1);
  }
  return out;
}

/** First word of a sentence, of a quotation, or behind a colon: a capital says nothing there. */
const startsClause = (words: Words, at: number, from: number): boolean =>
  at === from ||
  words.gapHas(at, Gap.mark | Gap.colon | Gap.stop | Gap.block) ||
  words.stretch[at] !== words.stretch[at - 1];

function opensName(words: Words, at: number, sentence: WordSentence, known: Known): boolean {
  if (!words.shaped(at, Shape.capital)) return false;
  if (partyTag(words, at)) return false;
  if (words.is(at, Kind.pronoun) || (words.is(at, FUNCTION) && !words.shaped(at, Shape.upper))) return false;
  if (!startsClause(words, at, sentence.from) || endsNickname(words, at)) return true;
  if (
    words.is(at, Kind.title | Kind.male | Kind.female | Kind.place | Kind.demonym) ||
    words.shaped(at, Shape.upper | Shape.initial)
  )
    return true;
  const joined = at + 1 < sentence.to && words.shaped(at + 1, Shape.capital) && continues(words, at + 1);
  if (joined ? !verbLike(words, at) : words.is(at + 1, Kind.particle) && linked(words, spot(at, sentence)) > at + 1)
    return true;
  return known.word(words.lower(at));
}

const spot = (at: number, { to }: WordSentence): { from: number; to: number; last: number } => ({
  from: at,
  to: at + 1,
  last: Math.min(to, at + LONGEST_RUN),
});

/** "(R-Ohio)", "(D-N.Y.)" name nobody. */
const partyTag = (words: Words, at: number): boolean =>
  words.gapHas(at, Gap.bracket) && /^[a-z]{1,3}-/u.test(words.lower(at));

const verbLike = (words: Words, at: number): boolean =>
  words.is(at, Kind.saying | Kind.naming) || /(?:ing|ed|ly)$/u.test(words.lower(at));

/** Whether the word may go on a run begun before it. */
function continues(words: Words, at: number): boolean {
  if (words.stretch[at] !== words.stretch[at - 1]) return false;
  const gap = words.gap[at] ?? Gap.block;
  if ((gap & ~(Gap.space | Gap.stop)) !== 0 || words.shaped(at - 1, Shape.possessive)) return false;
  return (gap & Gap.stop) === 0 || words.is(at - 1, Kind.abbreviation) || initials(words, at - 1);
}

/** "K", "K.R". */
const initials = (words: Words, at: number): boolean =>
  words.shaped(at, Shape.initial) ||
  (words.shaped(at, Shape.upper) && /^\p{L}(?:\.\p{L})+$/u.test(words.lower(at)) && !words.is(at, Kind.place));

function runEnd(words: Words, from: number, limit: number): number {
  let to = from + 1;
  const last = Math.min(limit, from + LONGEST_RUN);
  while (to < last && continues(words, to)) {
    const next = words.shaped(to, Shape.capital) ? (ends(words, to) ? to : to + 1) : linked(words, { from, to, last });
    if (next === to) break;
    to = next;
  }
  return to;
}

/** A capitalised word that is no part of the name before it: "Roe On Monday". */
const ends = (words: Words, at: number): boolean =>
  words.is(at, Kind.pronoun | Kind.conjunction | Kind.determiner) ||
  (words.is(at, Kind.time) && !words.is(at, Kind.male | Kind.female));

/** Where a name goes on behind lower-case words inside it ("van der Vale", "Ministry of the Environment"); `to` where it does not. */
function linked(words: Words, { from, to, last }: { from: number; to: number; last: number }): number {
  let next = to;
  if (words.is(to, Kind.particle))
    while (next < last && next < to + 3 && words.is(next, Kind.particle) && !words.shaped(next, Shape.capital)) next++;
  else if (officeOf(words, to)) next = to + 1;
  else if (bodyOf(words, from, to)) next = words.lower(to + 1) === 'the' ? to + 2 : to + 1;
  for (let at = to + 1; at <= next; at++) if (at >= last || !continues(words, at)) return to;
  return next > to && words.shaped(next, Shape.capital) ? next + 1 : to;
}

/** "Secretary of State", "Minister of Defence". */
const officeOf = (words: Words, at: number): boolean =>
  words.lower(at) === 'of' &&
  words.is(at - 1, Kind.role) &&
  words.is(at + 1, Kind.title) &&
  words.shaped(at + 1, Shape.capital);

/** "of" and "for" go on a body's name: Ministry of Defence, University of Ohio. */
function bodyOf(words: Words, from: number, at: number): boolean {
  return (
    words.is(at, Kind.preposition) &&
    words.is(at - 1, Kind.bodyName | Kind.body) &&
    !words.is(at - 1, Kind.role) &&
    /^(?:of|for|on)$/u.test(words.lower(at)) &&
    !words.is(at + 1, Kind.time) &&
    at > from
  );
}
