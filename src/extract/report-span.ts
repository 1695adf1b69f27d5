/** Ends what is reported behind a cue: where its form, its clause in front or its relative clause lets it go no further. */
import type { Complement } from './complement.ts';
import type { WordRange } from './draft.ts';
import { CUE, Kind } from './lexicon.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { BREAK, commaBehind, hasVerb, objectEnd, reportedEnd } from './reported-clause.ts';
import { Takes, takesOf } from './reporting.ts';
import { WINDOW } from './tells-clause.ts';
import { Gap } from './words.ts';
import type { Words } from './words.ts';

/** Word behind the last of what the cue at word `cue` with subject `phrase` reports in the sentence. */
export function spanEnd(
  reading: Reading,
  { cue, phrase, sentence }: { cue: number; phrase: Phrase; sentence: WordRange },
  { from, form }: Complement,
): number {
  const { words } = reading;
  const front = frontEnd(words, { from, to: sentence.to, first: sentence.from }, cue);
  const limit = asideEnd(reading, phrase, { from, to: front });
  const noun =
    form === 'bare' &&
    (takesOf(words.lower(cue)) & Takes.object) !== 0 &&
    !hasVerb(reading, from, commaBehind(words, from, Math.min(sentence.to, from + WINDOW)));
  const short = noun || form === 'object' || form === 'infinitive' || form === 'gapped';
  return short ? objectEnd(reading, from, limit) : reportedEnd(reading, from, limit);
}

/** Where the words must end: at the first comma where another clause, the main one, has to follow ("Asked whether …, Roe …"). */
export function frontEnd(words: Words, { from, to, first }: WordRange & { first: number }, cue: number): number {
  let front = first;
  while (front < cue && /^(?:and|but|yet|then|even|so|however|still|meanwhile)$/u.test(words.lower(front))) front++;
  if (cue > first + WINDOW || (front !== cue && !FRONTED.test(words.lower(front)))) return to;
  for (let at = front + 1; at < cue; at++) if (words.gapHas(at, BREAK)) return to;
  for (let at = from + 1; at < to; at++) if (words.gapHas(at, Gap.comma) && words.stretch[at] === -1) return at;
  return to;
}

/** "Roe, who said that she would pay, left": the comma behind which the sentence goes on. */
function asideEnd({ words }: Reading, phrase: Phrase, { from, to }: WordRange): number {
  if (!words.is(phrase.from, Kind.relative) || !words.gapHas(phrase.from, Gap.comma | Gap.dash)) return to;
  for (let at = from + 1; at < Math.min(to, from + WINDOW); at++) {
    if (!words.gapHas(at, Gap.comma | Gap.dash)) continue;
    if (words.is(at, Kind.auxiliary | Kind.finite | CUE) || words.lower(at).endsWith('ed')) return at;
  }
  return to;
}

const FRONTED = /^(?:when|after|before|while|although|though|once|because|since|if|even|as|asked)$/u;
