/** Weighs whether the words behind a cue are a report: by what the cue takes, by their verb, and by who its subject is. */
import type { Complement } from './complement.ts';
import { Kind } from './lexicon.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { hasVerb, speaks } from './reported-clause.ts';
import { Takes, takesOf } from './reporting.ts';
import { Gap } from './words.ts';
import type { Words } from './words.ts';

/** Words behind a cue among which a clause has its verb. */
export const WINDOW = 40;

/** A verb in it where the cue has other uses; for less than a clause somebody who speaks. */
export function tells(
  reading: Reading,
  { phrase, coordinated, cue }: { phrase: Phrase; coordinated: boolean; cue: number },
  { from, form, limit }: Complement & { limit: number },
): boolean {
  const { words } = reading;
  if (form === 'that' || form === 'question' || form === 'gapped') return true;
  const said = PLAIN.test(words.lower(cue));
  const verb =
    form === 'bare' &&
    (words.is(from, Kind.pronoun) ||
      hasVerb(reading, from, said ? Math.min(limit, from + WINDOW) : dashBehind(words, from, limit)));
  if (!speaks(reading, phrase)) return verb && (said || !SHOWS.test(words.lower(cue)));
  if (verb || form === 'infinitive' || form === 'others') return true;
  if (form === 'bare' && (takesOf(words.lower(cue)) & Takes.object) === 0) return said && !coordinated;
  if (coordinated && !words.is(cue, Kind.gerund) && !words.is(cue - 1, Kind.conjunction | Kind.adverb)) return false;
  for (let at = from; at < from + 4; at++) if (words.is(at, Kind.time)) return false;
  return true;
}

/** End of the words among which a clause has its verb, before any dash. */
function dashBehind(words: Words, from: number, limit: number): number {
  const highest = Math.min(limit, from + WINDOW);
  for (let at = from + 1; at < highest; at++) if (words.gapHas(at, Gap.dash)) return at;
  return highest;
}

/** Verbs by which things show what they show. */
const SHOWS = /^(?:suggest|indicat|signal|impl[iy]|reveal|confirm|report|maintain|hint|hold)/u;

const PLAIN = /^(?:said|say|says|saying|told|tell|tells|telling)$/u;
