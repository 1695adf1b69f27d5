/** Reads the reports that stand before a tag, around it, or beside "according to"; resolves nobody. */
import { accordingTo, tagAt } from './cues.ts';
import type { Tag } from './cues.ts';
import type { WordRange } from './draft.ts';
import { isCue } from './is-cue.ts';
import { Kind } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { BREAK, FEWEST, commaBehind, hasVerb, reportedEnd, speaks } from './reported-clause.ts';
import type { Bounds, Report } from './report.ts';
import { takesOf } from './reporting.ts';
import { subjectOf } from './subjects.ts';
import { Gap } from './words.ts';

/** Most words that a tag behind them reports, and words of a tag with its time and place. */
const LONGEST = 150;
const TAG = 40;
/** Fewest words before a tag that are a clause whatever their verb, where nothing goes on with them behind it. */
const WHOLE = 6;

/** ", said Roe" with nothing behind it that "said" could govern. */
export function invertedTag(reading: Reading, at: number, { floor, from, to }: Bounds): Tag | null {
  const { words } = reading;
  if (!words.gapHas(at, BREAK) || at <= floor || at - floor > LONGEST || words.is(at, Kind.gerund)) return null;
  const tag = tagAt(reading, at, to);
  if (tag?.rule !== 'tag-inverted' || tag.phrase === null || !speaks(reading, tag.phrase)) return null;
  if (!ends(reading, tag.to, to) || tag.phrase.from > at + 1 || DIRECTLY.test(words.lower(at))) return null;
  const subject = subjectOf(reading, at, from);
  if (subject?.how === 'apposition' && subject.phrase.from <= floor + 1) return null;
  return { ...tag, rule: 'indirect-tag-after' };
}

/** Verbs whose object may stand right behind them. */
const DIRECTLY = /^(?:post(?:s|ed)?|promised?|announced?)$/u;

/** Nothing that a cue could govern comes at word `at`. */
const ends = ({ words }: Reading, at: number, to: number): boolean =>
  at >= to ||
  words.gapHas(at, BREAK) ||
  words.is(at, Kind.time | Kind.relative) ||
  (words.is(at, Kind.preposition) && !/^(?:of|to)$/u.test(words.lower(at))) ||
  /^(?:and|as|when|after|before|while)$/u.test(words.lower(at));

/** A tag ends here, or goes on with when and where: "Roe said on Monday,". */
export function tagBreaks(reading: Reading, from: number, to: number): boolean {
  const { words } = reading;
  if (!ends(reading, from, to)) return words.is(from, Kind.adverb);
  for (let at = from; at < Math.min(to, from + TAG) && !words.gapHas(at, BREAK); at++)
    if (words.stretch[at] !== -1) return false;
  return true;
}

/** What stands before a tag, and goes on behind it: "The bridge, Roe said, will close"; nobody says what a headline has a "jury told". */
export function beforeTag(
  reading: Reading,
  { tag, at, alone }: { tag: Tag; at: number; alone: boolean },
  bounds: Bounds,
): Report | null {
  const { words } = reading;
  const rule = 'indirect-tag-after';
  const as = words.lower(at - 1) === 'as' ? at - 1 : at;
  const leads = as < at && (as <= bounds.from || /^(?:and|but|that)$/u.test(words.lower(as - 1)));
  if (as - bounds.floor > LONGEST || words.is(tag.phrase?.from ?? -1, Kind.relative)) return null;
  if (
    !leads &&
    (as <= bounds.floor ||
      !words.gapHas(as, Gap.comma | Gap.dash) ||
      (words.stretch[bounds.floor - 1] !== -1 && bounds.floor > bounds.from))
  )
    return null;
  const end = tagEnd(reading, Math.max(tag.to, tag.phrase?.to ?? 0), bounds.to);
  if (words.text[words.outer[end - 1] ?? 0] === ':') return null;
  const quoted = words.stretch[end] !== -1 && end < bounds.to;
  const left = { from: afterColon(reading, bounds.floor, as), to: as };
  const headline = reading.blocks[words.block[at] ?? 0]?.passage === -1;
  const hears = headline && end >= bounds.to && /^(?:told|hears?|warned)$/u.test(words.lower(tag.cueFrom));
  const full = !leads && (headline || hasVerb(reading, left.from, left.to));
  const ranges: WordRange[] = leads ? [] : [left];
  let to = end;
  if (
    !quoted &&
    end < bounds.to &&
    words.gapHas(end, Gap.comma) &&
    goesOn(reading, end) &&
    (!alone || words.is(end, Kind.auxiliary | Kind.finite))
  ) {
    const last = reportedEnd(reading, end, bounds.to);
    if (!full || hasVerb(reading, end, last) || words.is(as - 1, Kind.auxiliary)) {
      to = last;
      ranges.push({ from: end, to });
    }
  }
  if (!full && !leads && ranges.length < 2 && end < bounds.to && !words.gapHas(end, Gap.semicolon)) {
    if (quoted || goesOn(reading, end) || left.to - left.from < WHOLE || introduces(reading, left)) return null;
  }
  if (ranges.length < 2 && (alone || quoted) && (!full || introduces(reading, left))) return null;
  const kept = ranges.filter((range) => range.to - range.from >= FEWEST);
  return kept.length === 0 ? null : { tag: { ...tag, ...(hears ? { phrase: null } : {}), rule }, ranges: kept, to };
}

/** No more than an introductory phrase: "According to a clip that was posted, Roe said, “…”", and no "In May, the ferry sank, said Roe". */
function introduces(reading: Reading, { from, to }: WordRange): boolean {
  const { words } = reading;
  const opens =
    words.is(from, Kind.preposition | Kind.gerund) ||
    /^(?:according|asked|as|when|while|after|before)$/u.test(words.lower(from));
  return opens && !hasVerb(reading, commaBehind(words, from, to), to);
}

/** Behind the last colon or semicolon. */
function afterColon({ words }: Reading, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (words.gapHas(at, Gap.semicolon | Gap.colon) && words.stretch[at] === -1) return at;
  return from;
}

function tagEnd({ words }: Reading, from: number, to: number): number {
  const limit = Math.min(to, from + TAG);
  for (let at = from; at < limit; at++) if (words.gapHas(at, BREAK) || words.stretch[at] !== -1) return at;
  return limit;
}

/** What follows the tag goes on with what was said, and is no remark on it. */
function goesOn({ words }: Reading, at: number): boolean {
  return (
    !words.is(at, Kind.gerund) &&
    !/^(?:who|which|while|whereas|though|although|whose|as|compared|citing)$/u.test(words.lower(at))
  );
}

/** "According to Roe, …", "…, according to Roe". */
export function sourced(reading: Reading, at: number, { floor, to }: Bounds): Report | null {
  const { words } = reading;
  const tag = accordingTo(reading, at, to);
  if (tag?.phrase == null) return null;
  const given: Tag = { ...tag, rule: 'indirect-source' };
  if (at - floor > LONGEST) return null;
  const left = afterColon(reading, floor, at);
  if (at - left >= FEWEST && (hasVerb(reading, left, at) || !words.gapHas(tag.to, Gap.comma)))
    return words.stretch[at - 1] === -1 ? { tag: given, ranges: [{ from: left, to: at }], to: tag.to } : null;
  let from = tag.to;
  while (from < Math.min(to, tag.to + TAG) && !words.gapHas(from, Gap.comma)) from++;
  if (
    !words.gapHas(from, Gap.comma) ||
    from >= to ||
    words.is(from, Kind.conjunction | Kind.gerund | Kind.relative) ||
    passesOn(reading, from, to)
  )
    return null;
  const end = reportedEnd(reading, from, to);
  return end - from < FEWEST ? null : { tag: given, ranges: [{ from, to: end }], to: end };
}

/** "According to Norpress, Roe said …": the source only passes on what somebody says. */
function passesOn(reading: Reading, from: number, to: number): boolean {
  const { words } = reading;
  for (let at = from + 1; at < Math.min(to, from + PASSED); at++) {
    if (words.stretch[at] !== -1) return false;
    if (takesOf(words.lower(at)) !== 0 && !words.is(at, Kind.gerund) && isCue(reading, at)) return true;
  }
  return false;
}

/** Words among which somebody else’s cue follows a source. */
const PASSED = 14;
