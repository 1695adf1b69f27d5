/** Finds the words that say that something is speech, and the tag they make with their subject; does not resolve who it is. */
import { isCue } from './is-cue.ts';
import { CUE, Kind } from './lexicon.ts';
import type { Phrase } from './noun-phrase.ts';
import { quotedBehind } from './quoted-behind.ts';
import type { Reading } from './reading.ts';
import type { RuleName } from './rules.ts';
import { speakerAfter } from './speaker-after.ts';
import { subjectOf } from './subjects.ts';
import { Gap } from './words.ts';

/** A cue with its subject: "Roe said", "said Roe", "according to Roe". Word indices. */
export interface Tag {
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly phrase: Phrase | null;
  readonly rule: RuleName;
  /** End of the tag's last word. */
  readonly to: number;
  /** Another cue stands before it in the sentence, which may be the one that counts. */
  readonly embedded?: boolean;
}

/** Farthest a tag's verb stands from its quotation, in words. */
const REACH = 45;

/** The tag that begins at word `from`, behind a quotation, before word `to`. */
export function tagAt(reading: Reading, from: number, to: number): Tag | null {
  return (
    quotedBehind(reading, from, to) ??
    inverted(reading, from, to) ??
    accordingTo(reading, from, to) ??
    subjectFirst(reading, from, to)
  );
}

const PARTICLE = /^(?:out|back|in|off)$/u;

function inverted(reading: Reading, from: number, to: number): Tag | null {
  const { words } = reading;
  let cue = from;
  while (cue < to && words.is(cue, Kind.adverb)) cue++;
  if (cue >= to || !words.is(cue, CUE) || reading.nameAt[cue] !== -1 || words.is(cue, Kind.gerund)) return null;
  if (!words.is(cue, Kind.saying) && !PARTICLE.test(words.lower(cue + 1))) return null;
  let start = PARTICLE.test(words.lower(cue + 1)) ? cue + 2 : cue + 1;
  while (start < to && words.is(start, Kind.adverb) && !words.gapHas(start, Gap.comma)) start++;
  const phrase = words.gapHas(start, Gap.comma | Gap.colon | Gap.dash | Gap.mark | Gap.stop)
    ? null
    : speakerAfter(reading, start, to);
  if (phrase === null || words.is(phrase.from, Kind.time) || words.lower(phrase.from) === 'that') return null;
  return { cueFrom: cue, cueTo: cue + 1, phrase, rule: 'tag-inverted', to: phrase.to };
}

/** "according to Roe" at word `from`. */
export function accordingTo(reading: Reading, from: number, to: number): Tag | null {
  const { words } = reading;
  if (words.lower(from) !== 'according' || words.lower(from + 1) !== 'to') return null;
  const phrase = words.gap[from + 2] === Gap.space ? speakerAfter(reading, from + 2, to) : null;
  return phrase === null ? null : { cueFrom: from, cueTo: from + 2, phrase, rule: 'according-to', to: phrase.to };
}

function subjectFirst(reading: Reading, from: number, to: number): Tag | null {
  const limit = Math.min(to, from + REACH);
  let fallback: Tag | null = null;
  for (let cue = from + 1; cue < limit; cue++) {
    if (reading.words.gapHas(cue, Gap.semicolon | Gap.colon)) break;
    if (!isCue(reading, cue) || reading.words.is(cue, Kind.gerund)) continue;
    const subject = subjectOf(reading, cue, from);
    if (subject === null) continue;
    const tag: Tag = { cueFrom: cue, cueTo: cue + 1, phrase: subject.phrase, rule: 'tag-after', to: cue + 1 };
    if (subject.how !== 'relative') return tag;
    fallback ??= tag;
  }
  return fallback;
}
