/** Reads the report a cue makes: whose it is and which words it covers, behind the cue or before its tag; resolves nobody. */
import { behindHearers, complementOf } from './complement.ts';
import type { Tag } from './cues.ts';
import type { WordRange } from './draft.ts';
import { quotedAs } from './governing-tag.ts';
import { isCue, isNegated, isPassive } from './is-cue.ts';
import { CUE, Kind } from './lexicon.ts';
import { nounReport } from './noun-report.ts';
import { canSpeak } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import { isAsked, passiveReport } from './passive-report.ts';
import { finiteVerb, plannedOnly } from './planned.ts';
import type { Reading } from './reading.ts';
import { spanEnd } from './report-span.ts';
import { BREAK, FEWEST } from './reported-clause.ts';
import { Takes, takesOf } from './reporting.ts';
import { speaksOfItself } from './resolve.ts';
import { speakerAfter } from './speaker-after.ts';
import { subjectOf } from './subjects.ts';
import type { Subject } from './main-subject.ts';
import { beforeTag, invertedTag, sourced, tagBreaks } from './tagged-report.ts';
import { tells } from './tells-clause.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** What is reported, and by whom. Word indices. */
export interface Report {
  readonly tag: Tag;
  /** One range, or one on each side of a tag. */
  readonly ranges: readonly WordRange[];
  /** Word behind the last of the report and its tag. */
  readonly to: number;
  /** Who passes it on. */
  readonly relay?: Phrase;
}

/** The sentence, and the first word that no report before has taken. */
export interface Bounds extends WordRange {
  readonly floor: number;
}

/** Kinds of the words that reports begin with: verbs, nouns for what is said, "according". */
export const MAY_REPORT = CUE | Kind.notName | Kind.saidNoun;
const ACCORDING = 'according'.length;

/** The report whose cue stands at word `at`; null where the word makes none. */
export function reportAt(reading: Reading, at: number, bounds: Bounds): Report | null {
  const { words } = reading;
  if (!words.is(at, CUE | Kind.saidNoun)) {
    if ((words.end[at] ?? 0) - (words.start[at] ?? 0) !== ACCORDING || words.lower(at) !== 'according') return null;
    return sourced(reading, at, bounds);
  }
  if (
    words.is(at, Kind.saidNoun) &&
    words.is(at + 1, Kind.conjunction | Kind.preposition) &&
    !words.gapHas(at + 1, BREAK)
  ) {
    const noun = nounReport(reading, at, bounds);
    if (noun !== null) return noun;
  }
  const takes = takesOf(words.lower(at));
  if (takes === 0) return null;
  if (isAsked(words, at, bounds.from)) return passiveReport(reading, at, bounds);
  if (!isCue(reading, at) || isNegated(reading, at, bounds.from) || behindMark(reading, at, bounds)) return null;
  if (isPassive(reading, at)) return passiveReport(reading, at, bounds);
  const inverted = (takes & Takes.bare) === 0 ? null : invertedTag(reading, at, bounds);
  if (inverted !== null) return beforeTag(reading, { tag: inverted, at, alone: true }, bounds);
  const tag = plannedOnly(words, at) ? null : spokenTag(reading, at, bounds.from);
  return tag === null ? null : activeReport(reading, tag, bounds);
}

/** The cue at word `at` with its subject, who may speak and is not who writes; null where it only might be said. */
function spokenTag(reading: Reading, at: number, from: number): SpokenTag | null {
  const { words } = reading;
  const gerund = words.is(at, Kind.gerund);
  const quoted = gerund && words.lower(at - 1) === 'as' ? quotedAs(reading, at, from) : null;
  const subject = subjectOf(reading, finiteVerb(words, at), from);
  if (!gerund && tagOfQuoted(words, { cue: at, from }, subject) && words.lower(at + 1) !== 'that') return null;
  const phrase = quoted?.phrase ?? subject?.phrase ?? null;
  if (phrase === null || !canSpeak(reading, phrase) || isAuthor(words, phrase)) return null;
  if (/^(?:if|unless|whether)$/u.test(words.lower(phrase.from - 1)) && phrase.from > from) return null;
  const coordinated = quoted?.phrase == null && (gerund || subject?.how === 'main');
  const rule = coordinated ? 'indirect-coordinated' : quoted === null ? 'indirect-clause' : 'quoted-as-saying';
  return { cueFrom: at, cueTo: at + 1, phrase, rule, to: at + 1, coordinated };
}

/** A tag whose subject is found; `coordinated`: not right beside its cue. */
interface SpokenTag extends Tag {
  readonly phrase: Phrase;
  readonly coordinated: boolean;
}

/** What a cue with its subject reports: behind it, else before and around it. */
function activeReport(reading: Reading, tag: SpokenTag, bounds: Bounds): Report | null {
  const { cueFrom: cue, phrase, coordinated } = tag;
  const aside = !coordinated && asAside(reading.words, phrase, bounds);
  const complement = complementOf(reading, cue, bounds.to);
  if (complement !== null && !(aside && complement.form === 'bare')) {
    if (!tells(reading, { phrase, coordinated, cue }, { ...complement, limit: bounds.to })) return null;
    const { from } = complement;
    const to = spanEnd(reading, { cue, phrase, sentence: bounds }, complement);
    return to - from < FEWEST ? null : citing(reading, { tag, ranges: [{ from, to }], to }, bounds.to);
  }
  if (coordinated || (takesOf(reading.words.lower(cue)) & (aside ? Takes.that : Takes.bare)) === 0) return null;
  if (!aside && !tagBreaks(reading, behindHearers(reading, cue, bounds.to), bounds.to)) return null;
  const before = beforeTag(reading, { tag, at: phrase.from, alone: false }, bounds);
  return before === null ? null : citing(reading, before, bounds.to);
}

/** "As Roe pointed out, …", "…, as Roe has said, …": what is said stands outside the words with "as". */
function asAside(words: Words, { from }: Phrase, bounds: WordRange): boolean {
  const as = from - 1;
  return (
    as >= bounds.from && words.lower(as) === 'as' && (as === bounds.from || words.gapHas(as, Gap.comma | Gap.dash))
  );
}

/** "“…,” said Roe", and no "Roe, citing “luck,” said the bridge …". */
function behindMark({ words, stretches }: Reading, at: number, { from, to }: Bounds): boolean {
  const before = at > from ? (words.stretch[at - 1] ?? -1) : -1;
  const stretch = before === -1 ? undefined : stretches[before];
  if (stretch === undefined || words.is(at, Kind.gerund)) return false;
  return stretch.from <= from || nameOrEnd(words, at + 1, to);
}

/** A name, or nothing, follows. */
const nameOrEnd = (words: Words, at: number, to: number): boolean =>
  at >= to || words.gapHas(at, BREAK) || words.shaped(at, Shape.capital) || words.is(at, Kind.pronoun);

/** "“It held,” Roe said …": the tag of what stands in marks right before it. */
function tagOfQuoted(
  words: Words,
  { cue, from: first }: { cue: number; from: number },
  subject: Subject | null,
): boolean {
  const from = Math.min(cue, subject?.phrase.from ?? cue);
  return (
    from > first &&
    subject?.how !== 'main' &&
    words.stretch[from - 1] !== -1 &&
    words.gapHas(from, Gap.comma | Gap.stop) &&
    words.gapHas(from, Gap.mark)
  );
}

/** "…, Norpress reported, citing the port": the port's, passed on by Norpress. */
function citing(reading: Reading, report: Report, limit: number): Report {
  const { words } = reading;
  const { tag, to } = report;
  if (words.lower(to) !== 'citing' || to >= limit || !/^report(?:ed|s)$/u.test(words.lower(tag.cueFrom))) return report;
  const phrase = speakerAfter(reading, to + 1, limit);
  if (phrase === null || tag.phrase === null) return report;
  return { ...report, tag: { ...tag, phrase }, to: phrase.to, relay: tag.phrase };
}

/** "I", "we", "the article": whoever writes. */
const isAuthor = (words: Words, phrase: Phrase): boolean =>
  (phrase.to - phrase.from === 1 && /^(?:i|we)$/u.test(words.lower(phrase.from))) || speaksOfItself(words, phrase);
