/** Reads what a noun for something said reports: "Roe’s claim that …", "her promise to …"; resolves nobody. */
import { nounCue } from './governing-tag.ts';
import { CUE, Kind } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Bounds, Report } from './report.ts';
import { FEWEST, hasVerb, objectEnd, reportedEnd } from './reported-clause.ts';
import { WINDOW } from './tells-clause.ts';

/** "denied Roe’s claim that …", "kept her promise to …": the owner of a noun for what is said, where the clause does not end in the sentence's verb. */
export function nounReport(reading: Reading, at: number, { from, to }: Bounds): Report | null {
  const { words } = reading;
  if (!words.is(at, Kind.saidNoun) || words.stretch[at] !== -1) return null;
  const word = words.lower(at + 1);
  if (word === 'that' && words.is(at + 2, Kind.auxiliary | Kind.finite | CUE)) return null;
  if (word !== 'that' && !(word === 'to' && PROMISE.test(words.lower(at)))) return null;
  const tag = nounCue(reading, at + 1, from);
  if (tag?.phrase == null || !hasVerb(reading, Math.max(from, tag.phrase.from - WINDOW), tag.phrase.from)) return null;
  const end = (word === 'to' ? objectEnd : reportedEnd)(reading, at + 1, to);
  return end - at - 1 < FEWEST
    ? null
    : { tag: { ...tag, rule: 'indirect-noun' }, ranges: [{ from: at + 1, to: end }], to: end };
}

const PROMISE = /^(?:promises?|pledges?|vows?|threats?|offers?)$/u;
