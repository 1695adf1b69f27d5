/** Reads a speaker who stands before a colon and quoted words with nothing but a place to post between: "Roe: ‘We were wrong’"; resolves nobody. */
import type { Tag } from './cues.ts';
import type { Work } from './draft.ts';
import { canSpeak, phraseBefore } from './noun-phrase.ts';
import type { PlacedStretch, Reading } from './reading.ts';
import { Gap } from './words.ts';

/** "Roe: ‘We were wrong’": nothing but the speaker before the colon. */
export function colonName(reading: Reading, quote: PlacedStretch, work: Work): Tag | null {
  const { sentence } = work;
  const { words } = reading;
  let colon = sentence.lead + 1;
  while (colon < quote.from && colon < sentence.lead + 8 && !words.gapHas(colon, Gap.colon)) colon++;
  if (!words.gapHas(colon, Gap.colon) || (colon < quote.from && work.block.passage !== -1)) return null;
  const phrase = phraseBefore(reading, behindPlatform(work, colon), sentence.lead);
  if (phrase === null || phrase.from > sentence.lead || !canSpeak(reading, phrase)) return null;
  return { cueFrom: -1, cueTo: -1, phrase, rule: 'colon-name', to: quote.from };
}

/** "The port on Chirper: “…”": where the words were posted is no part of who posted them. */
function behindPlatform({ reading: { words, nameAt }, sentence }: Work, colon: number): number {
  for (let at = sentence.lead + 1; at < colon - 1; at++)
    if (/^(?:on|via)$/u.test(words.lower(at)) && nameAt[at + 1] !== -1) return at;
  return colon;
}
