/** Finds where what is said begins behind a cue: past the hearer, the time and the place; asks for no speaker. */
import { ASIDE, BOUNDARY, behindAdverbials, conjunctionAhead } from './adverbials.ts';
import { Kind } from './lexicon.ts';
import { nounLike, phraseAfter } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { contracted } from './reported-clause.ts';
import { Takes, takesOf, takesWith } from './reporting.ts';
import { Shape } from './words.ts';
import type { Words } from './words.ts';

const QUESTION = /^(?:whether|if|how|why|what|where|when|who|which)$/u;

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
  if (/^point(?:s|ed|ing)?$/u.test(words.lower(cue)))
    return next === 'out' ? cue + 2 : next === 'that' || next === 'to' ? cue + 1 : -1;
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
  /^(?:if|because|there|even|only|not|neither|although|unless|what|whoever|without|despite|for|among|under|just|having|being|all|almost|nearly|perhaps|maybe|never|often|always)$/u;
const ANSWER = /^(?:so|yes|nothing|goodbye|hello|something|anything|as)$/u;

/** A word that a clause or a noun phrase begins with. */
function opensClause(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  if (nameAt[at] !== -1 || words.shaped(at, Shape.digit)) return true;
  const word = words.lower(at);
  if (ANSWER.test(word)) return false;
  if (/^(?:about|around|over|under|up|more|less|fewer)$/u.test(word) && counts(words, at + 1)) return true;
  return (
    contracted(words, at) ||
    OPENS.test(word) ||
    words.is(at, Kind.pronoun | Kind.determiner | Kind.base | Kind.time) ||
    nounLike(reading, at)
  );
}

/** "about 40 ferries", "about a third", "more than half": a number behind a word of measure. */
const counts = (words: Words, at: number): boolean =>
  words.shaped(at, Shape.digit) ||
  /^(?:than|to|half|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|one-third|two-thirds|one-half)$/u.test(
    words.lower(at),
  );
