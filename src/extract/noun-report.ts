/** Reads what a noun for something said reports: "Roe’s claim that …", "the claim by Roe that …", "her promise to …"; resolves nobody. */
import type { Tag } from './cues.ts';
import { nounCue } from './governing-tag.ts';
import { CUE, Kind } from './lexicon.ts';
import { isMonth, mainVerbIn } from './main-verb.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { Bounds, Report } from './report.ts';
import { BREAK, FEWEST, hasVerb, objectEnd, reportedEnd } from './reported-clause.ts';
import { WINDOW } from './tells-clause.ts';

/** Words between the noun and its "that". */
const REACH = 8;

/** "denied Roe’s claim in May that …", "kept her promise to …": whose the noun is, and what it reports, up to the sentence’s own verb. */
export function nounReport(reading: Reading, at: number, { from, to }: Bounds): Report | null {
  const { words } = reading;
  if (!words.is(at, Kind.saidNoun) || words.stretch[at] !== -1) return null;
  const promise = words.lower(at + 1) === 'to' && PROMISE.test(words.lower(at));
  const begin = promise ? at + 1 : thatBehind(reading, at, to);
  if (begin < 0 || (!promise && words.is(begin + 1, Kind.auxiliary | Kind.finite | CUE))) return null;
  const tag = owner(reading, { at, begin, from });
  if (tag?.phrase == null) return null;
  const first = Math.min(at, tag.phrase.from);
  const object = hasVerb(reading, Math.max(from, first - WINDOW), first);
  const within = object ? to : Math.min(to, begin + WINDOW);
  const limit = object || promise ? within : mainVerbIn(reading, begin + 1, within);
  if (!object && limit >= within) return null;
  const end = promise ? objectEnd(reading, begin, { limit }) : reportedEnd(reading, begin, limit);
  return end - begin < FEWEST
    ? null
    : { tag: { ...tag, rule: 'indirect-noun' }, ranges: [{ from: begin, to: end }], to: end };
}

/** "Roe’s claim", "the claim by Roe". */
function owner(reading: Reading, { at, begin, from }: { at: number; begin: number; from: number }): Tag | null {
  for (let by = at + 1; by < begin; by++) {
    if (reading.words.lower(by) !== 'by') continue;
    const phrase = phraseAfter(reading, by + 1, begin);
    if (phrase !== null) return { cueFrom: at, cueTo: at + 1, phrase, rule: 'noun-cue', to: begin };
  }
  return nounCue(reading, at + 1, from);
}

/** The "that" behind the noun, past when, where, by whom and to whom; -1 without one. */
function thatBehind({ words }: Reading, at: number, to: number): number {
  for (let that = at + 1; that <= Math.min(at + REACH, to - 1); that++) {
    if (words.gapHas(that, BREAK) || words.stretch[that] !== -1) return -1;
    if (words.is(that, Kind.conjunction) && words.lower(that) === 'that') return that;
    if (that === at + 1 && !words.is(that, Kind.preposition) && words.lower(that) !== 'to') return -1;
    if (isMonth(words, that)) continue;
    if (words.is(that, Kind.auxiliary | Kind.finite | Kind.pronoun | Kind.relative | Kind.conjunction)) return -1;
  }
  return -1;
}

const PROMISE = /^(?:promises?|pledges?|vows?|threats?|offers?)$/u;
