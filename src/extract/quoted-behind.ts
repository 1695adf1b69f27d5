/** Reads a tag that names who quoted before whom: "…, the agency quoted her as saying"; resolves nobody. */
import type { Tag } from './cues.ts';
import { Kind } from './lexicon.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { Gap } from './words.ts';

/** Words between the quotation and "quoted", and between "quoted" and "as". */
const REACH = 8;

/** The tag at word `from`, behind a quotation, whose speaker is whoever is quoted; null where it is another tag. */
export function quotedBehind(reading: Reading, from: number, to: number): Tag | null {
  const { words } = reading;
  const limit = Math.min(to, from + REACH);
  for (let at = from; at < limit; at++) {
    if (at > from && words.gapHas(at, Gap.comma | Gap.stop | Gap.semicolon)) return null;
    if (!words.is(at, Kind.saying) || !/^quot(?:ed|es)$/u.test(words.lower(at))) continue;
    const phrase = object(reading, at + 1, to);
    if (phrase === null || words.lower(phrase.to) !== 'as' || !words.is(phrase.to + 1, Kind.gerund)) return null;
    return { cueFrom: phrase.to + 1, cueTo: phrase.to + 2, phrase, rule: 'quoted-as-saying', to: phrase.to + 2 };
  }
  return null;
}

/** "her", "Ida Roe", "the mayor". */
function object(reading: Reading, at: number, to: number): Phrase | null {
  if (/^(?:him|her|them)$/u.test(reading.words.lower(at)) && reading.words.lower(at + 1) === 'as')
    return { from: at, to: at + 1, name: -1 };
  return phraseAfter(reading, at, to);
}
