/** Ends what is reported behind a cue: where its form, its clause in front or its relative clause lets it go no further. */
import type { Complement } from './complement.ts';
import type { WordRange } from './draft.ts';
import { CUE, Kind } from './lexicon.ts';
import { mainVerbIn } from './main-verb.ts';
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
  const aside = asideEnd(reading, phrase, { from, to: front });
  const limit = inSubject(reading, phrase, sentence.from)
    ? mainVerbIn(reading, from + 1, aside)
    : form === 'infinitive' || form === 'others'
      ? finiteBehind(reading, from, aside)
      : aside;
  const noun =
    form === 'bare' &&
    (takesOf(words.lower(cue)) & Takes.object) !== 0 &&
    !hasVerb(reading, from, commaBehind(words, from, Math.min(sentence.to, from + WINDOW)));
  const short = noun || form === 'object' || form === 'infinitive' || form === 'gapped';
  return short ? objectEnd(reading, from, { limit, as: AS.test(words.lower(cue)) }) : reportedEnd(reading, from, limit);
}

/** "described the bridge as old": verbs whose "as" belongs to what is said. */
const AS = /^(?:describ|portray|depict|characteri[sz]|point)/u;

/** "Those who say the quay is old …", "What Roe says it would do …": a clause that stands before the sentence's own verb. */
function inSubject(reading: Reading, phrase: Phrase, first: number): boolean {
  const { words } = reading;
  const relative =
    words.is(phrase.from, Kind.relative) ||
    (words.is(phrase.from, Kind.conjunction) && words.lower(phrase.from) === 'that');
  const what = words.is(phrase.from - 1, Kind.notName) && /^(?:what|whatever)$/u.test(words.lower(phrase.from - 1));
  if (!relative && !what) return false;
  if (relative && words.gapHas(phrase.from, Gap.comma | Gap.dash)) return false;
  return !hasVerb(reading, Math.max(first, phrase.from - WINDOW), phrase.from - 1);
}

/** "asked the board to close the quay and has left": "and" with a verb that no "to" governs goes on with who asks. */
function finiteBehind({ words, nameAt }: Reading, from: number, to: number): number {
  const highest = Math.min(to, from + WINDOW);
  for (let at = from + 2; at + 1 < highest; at++) {
    if (!words.is(at, Kind.conjunction) || words.stretch[at] !== -1 || nameAt[at + 1] !== -1) continue;
    if (!/^(?:and|but)$/u.test(words.lower(at))) continue;
    let verb = at + 1;
    while (verb < to && words.is(verb, Kind.adverb)) verb++;
    if (FINITE.test(words.lower(verb)) || (words.is(verb, CUE) && words.lower(verb).endsWith('ed'))) return at;
  }
  return to;
}

const FINITE = /^(?:is|are|was|were|has|had|does|did|will|would|can|could|went|came|took|gave|made|left)$/u;

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
