/** Finds where what is said begins behind a cue: past the hearer, the time and the place; asks for no speaker. */
import { Kind } from './lexicon.ts';
import { nounLike, phraseAfter } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { contracted } from './reported-clause.ts';
import { Takes, takesOf, takesWith } from './reporting.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

const BOUNDARY = Gap.comma | Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.bracket | Gap.block | Gap.mark;
const ASIDE = Gap.comma | Gap.dash;
const QUESTION = /^(?:whether|if|how|why|what|where|when|who|which)$/u;
/** Words within which a "that" or "whether" stands behind a cue. */
const REACH = 16;

/** How what is said is put: a clause with "that" or without, a question, an infinitive, others and an infinitive, a noun, or a clause whose subject stands before the cue. */
export type Form = 'that' | 'bare' | 'gapped' | 'question' | 'infinitive' | 'others' | 'object';

export interface Complement {
  readonly from: number;
  readonly form: Form;
}

/** Where the words reported by the cue at word `cue` begin, before word `limit`; null when none follow. */
export function complementOf(reading: Reading, cue: number, limit: number): Complement | null {
  const { words } = reading;
  const takes = takesOf(words.lower(cue));
  const start = takes === 0 ? -1 : behindParticle(words, cue);
  if (start < 0 || start >= limit) return null;
  if ((takes & Takes.preposition) !== 0) {
    const form = words.gapHas(start, BOUNDARY) ? null : takesWith(words.lower(cue), words.lower(start));
    if (form === 'object') return words.is(start + 1, Kind.preposition) ? null : { from: start + 1, form };
    if (form === 'others') return conjunctionAhead(reading, start + 1, limit) < 0 ? null : { from: start + 1, form };
  }
  if ((takes & Takes.hearer) !== 0) {
    const heard = behindHearer(reading, start, { limit, takes });
    if (heard !== undefined) return heard;
  }
  const at = behindAdverbials(reading, start, limit);
  if (at < limit && gapped(reading, cue, at)) return { from: at, form: 'gapped' };
  const form = at >= limit ? null : formAt(reading, at, takes);
  return form === null ? null : { from: at, form };
}

/** "the plan, which Roe said would fail": the subject of what is said stands before whoever says it. */
function gapped(reading: Reading, cue: number, at: number): boolean {
  const { words } = reading;
  if (at !== cue + 1 || words.gapHas(at, BOUNDARY) || !words.is(at, Kind.auxiliary | Kind.finite)) return false;
  for (let before = cue - 1; before > cue - 10 && before >= 0; before--) {
    if (/^(?:which|that|who)$/u.test(words.lower(before))) return before < cue - 1;
    if (words.gapHas(before + 1, BOUNDARY)) return false;
  }
  return false;
}

/** Behind the particle of "pointed out"; -1 where the verb needs one and has none. */
function behindParticle(words: Words, cue: number): number {
  const next = words.lower(cue + 1);
  if (/^point(?:s|ed|ing)?$/u.test(words.lower(cue))) return next === 'out' ? cue + 2 : next === 'that' ? cue + 1 : -1;
  if (next === 'up') return -1;
  return next === 'out' || next === 'back' ? cue + 2 : cue + 1;
}

/** What stands behind whoever is told; undefined where nobody is. */
function behindHearer(
  reading: Reading,
  start: number,
  { limit, takes }: { limit: number; takes: number },
): Complement | null | undefined {
  const { words } = reading;
  const needed = (takes & Takes.bare) === 0 || words.lower(start - 1).startsWith('t');
  if (words.gapHas(start, BOUNDARY)) return needed ? null : undefined;
  const hearer = hearerEnd(reading, start, limit);
  if (hearer === start) return undefined;
  const at = behindAdverbials(reading, hearer, limit);
  const word = words.lower(at);
  if (at < limit && !words.gapHas(at, BOUNDARY) && (word === 'to' || (word === 'not' && words.lower(at + 1) === 'to')))
    return (takes & Takes.others) === 0 ? { from: at, form: 'infinitive' } : { from: start, form: 'others' };
  const form = at >= limit ? null : formAt(reading, at, takes | Takes.that | Takes.question);
  if (form !== null && (form !== 'bare' || needed)) return form === 'object' ? null : { from: at, form };
  return needed && word !== 'that' ? null : undefined;
}

/** The word behind a cue and whoever it tells, where the verb takes a hearer. */
export function behindHearers(reading: Reading, cue: number, limit: number): number {
  const { words } = reading;
  const at = cue + 1;
  if ((takesOf(words.lower(cue)) & Takes.hearer) === 0 || words.gapHas(at, BOUNDARY)) return at;
  return hearerEnd(reading, at, limit);
}

/** End of the phrase for whoever hears it, from word `at`; `at` where there is none. */
function hearerEnd(reading: Reading, at: number, limit: number): number {
  const { words, nameAt } = reading;
  const word = words.lower(at);
  if (QUESTION.test(word) || word === 'that' || word === 'to') return at;
  if (/^(?:him|them|us|me|you|himself|herself|themselves|myself|it|reporters|journalists)$/u.test(word)) return at + 1;
  if (word === 'her' && (!nounLike(reading, at + 1) || words.is(at + 1, Kind.time))) return at + 1;
  const cued = conjunctionAhead(reading, at, limit);
  if (cued > at) return cued;
  const phrase = phraseAfter(reading, at, Math.min(limit, at + 14));
  if (phrase === null || phrase.to - phrase.from < 1) return at;
  return nameAt[phrase.to] !== -1 && nameAt[phrase.to] === nameAt[phrase.to - 1] ? at : phrase.to;
}

/** A "that" or "to" ahead with nothing but a phrase before it; -1 without one. */
function conjunctionAhead(reading: Reading, from: number, limit: number): number {
  const { words } = reading;
  const highest = Math.min(limit, from + REACH);
  for (let at = from; at < highest; at++) {
    if (at > from && words.gapHas(at, BOUNDARY & ~Gap.mark)) return -1;
    const word = words.lower(at);
    if (at > from && (word === 'that' || word === 'to' || word === 'whether' || word === 'if')) return at;
    if (words.is(at, Kind.pronoun | Kind.relative | Kind.auxiliary)) return -1;
    if (words.is(at, Kind.conjunction) && word !== 'and') return -1;
  }
  return -1;
}

/** Behind adverbs, days, and the place and occasion of the saying: "on Monday in a speech that …". */
function behindAdverbials(reading: Reading, from: number, limit: number): number {
  const { words } = reading;
  const that =
    opensAdverbial(reading, from) && !words.gapHas(from, BOUNDARY) ? conjunctionAhead(reading, from, limit) : -1;
  if (that > 0 && words.lower(that) === 'that') return that;
  let at = from;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    if (at > from && words.gapHas(at, BOUNDARY & ~ASIDE)) return at;
    if (words.gapHas(at, ASIDE)) {
      const behind = thatBehindAside(reading, at, limit);
      return behind < 0 ? at : behind;
    }
    const to = adverbialEnd(reading, at, limit);
    if (to === at) return at;
    at = to;
  }
  return at;
}

/** A word that says when, where or how it was said. */
function opensAdverbial({ words, nameAt }: Reading, at: number): boolean {
  if (nameAt[at] !== -1 || words.lower(at) === 'to')
    return words.lower(at) === 'to' && HEARERS.test(words.lower(at + 1));
  if (words.is(at, Kind.time)) return !words.shaped(at, Shape.possessive);
  if (INWARD.test(words.lower(at))) return false;
  return words.is(at, Kind.adverb | Kind.preposition) || isManner(words, at);
}

const HEARERS = /^(?:reporters|journalists|the|his|her|a)$/u;
/** Adverbs that belong to what is said: "said both were late". */
const INWARD =
  /^(?:both|all|only|even|almost|rather|quite|perhaps|maybe|never|ever|no|yet|just|instead|however|together|always|often)$/u;
const isManner = (words: Words, at: number): boolean => words.lower(at).length > 5 && words.lower(at).endsWith('ly');

/** End of one adverb, day, or phrase of place at word `at`; `at` where there is none. */
function adverbialEnd(reading: Reading, at: number, limit: number): number {
  const { words } = reading;
  if (
    words.is(at, Kind.determiner) &&
    words.lower(at) !== 'that' &&
    words.is(at + 1, Kind.time) &&
    !words.shaped(at + 1, Shape.possessive)
  )
    return words.lower(at) === 'the' ? at : at + 2;
  if (!opensAdverbial(reading, at)) return at;
  if (!words.is(at, Kind.preposition) && words.lower(at) !== 'to') return at + 1;
  if (/^(?:like|unlike|than|despite|including|about|against|of|for|from)$/u.test(words.lower(at))) return at;
  return placeEnd(reading, at, limit);
}

/** ", most recently in an interview, that": the "that" behind the second comma; -1 without one. */
function thatBehindAside({ words }: Reading, at: number, limit: number): number {
  const highest = Math.min(limit, at + 24);
  for (let behind = at + 1; behind < highest; behind++) {
    if (words.stretch[behind] !== -1 || words.gapHas(behind, Gap.semicolon)) return -1;
    if (words.gapHas(behind, ASIDE) && words.lower(behind) === 'that') return behind;
  }
  return -1;
}

/** End of "in a speech", "after the vote", "at a rally" at word `at`. */
function placeEnd({ words, nameAt }: Reading, at: number, limit: number): number {
  let to = at + 1;
  const highest = Math.min(limit, at + 12);
  while (to < highest && words.is(to, Kind.determiner) && words.lower(to) !== 'that') to++;
  const first = to;
  for (; to < highest; to++) {
    if (words.gapHas(to, BOUNDARY) && !words.gapHas(to, Gap.mark)) break;
    if (words.is(to, SMALL) || words.lower(to) === 'to') break;
    if (to > first && (words.is(to, Kind.determiner | Kind.preposition) || words.stretch[to] !== words.stretch[to - 1]))
      break;
    if (to > first && nameAt[to] !== -1 && nameAt[to] !== nameAt[to - 1]) break;
  }
  return to;
}

const SMALL = Kind.pronoun | Kind.auxiliary | Kind.relative | Kind.conjunction;

/** What begins at word `at`, of what the verb may take; null for nothing. */
function formAt(reading: Reading, at: number, takes: number): Form | null {
  const { words } = reading;
  const word = words.lower(at);
  if (words.gapHas(at, BOUNDARY) && !(word === 'that' && words.gapHas(at, ASIDE))) return null;
  if (word === 'that' && (takes & Takes.that) !== 0) return 'that';
  if (
    QUESTION.test(word) &&
    (takes & Takes.question) !== 0 &&
    !(takes === SAID && /^w(?:hen|here|ho|hich)$/u.test(word))
  )
    return 'question';
  if (word === 'to') return (takes & Takes.infinitive) !== 0 ? 'infinitive' : null;
  if ((takes & (Takes.bare | Takes.object)) === 0 || !opensClause(reading, at)) return null;
  return (takes & Takes.bare) !== 0 ? 'bare' : 'object';
}

/** What "say" takes. */
const SAID = takesOf('say');
const OPENS =
  /^(?:if|because|there|even|only|not|neither|although|unless|what|whoever|without|despite|for|among|under|just|having|being)$/u;
const ANSWER = /^(?:so|yes|nothing|goodbye|hello|something|anything|as)$/u;

/** A word that a clause or a noun phrase begins with. */
function opensClause(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  if (nameAt[at] !== -1 || words.shaped(at, Shape.digit)) return true;
  const word = words.lower(at);
  if (ANSWER.test(word)) return false;
  return (
    contracted(words, at) ||
    OPENS.test(word) ||
    words.is(at, Kind.pronoun | Kind.determiner | Kind.base | Kind.time) ||
    nounLike(reading, at)
  );
}
