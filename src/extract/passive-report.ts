/** Reads what somebody is told or asked: "Roe was asked whether …", "asked by Vane if …"; whoever asks is seldom named. */
import type { Tag } from './cues.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { frontEnd } from './report-span.ts';
import type { Bounds, Report } from './report.ts';
import { BREAK, FEWEST, hasVerb, reportedEnd } from './reported-clause.ts';
import { Takes, takesOf } from './reporting.ts';
import type { Words } from './words.ts';

/** "Asked whether it would close, Roe …", "when asked". */
export const isAsked = (words: Words, at: number, from: number): boolean =>
  /^(?:asked|told|pressed|warned|informed|reminded)$/u.test(words.lower(at)) &&
  (at === from || /^(?:when|if|after|once|being)$/u.test(words.lower(at - 1)));

/** "Roe was asked whether …", "it was announced that …": by whoever stands behind "by", or nobody. */
export function passiveReport(reading: Reading, at: number, { from: first, to }: Bounds): Report | null {
  const { words } = reading;
  const takes = takesOf(words.lower(at));
  const anybody = (takes & Takes.hearer) !== 0;
  if (!anybody && words.lower(at + 1) !== 'that') return null;
  const agent = words.lower(at + 1) === 'by' ? phraseAfter(reading, at + 2, to) : null;
  const from = agent?.to ?? at + 1;
  const word = words.lower(from);
  if (
    (!/^(?:that|whether|if|how|why|what|about|to)$/u.test(word) &&
      !(words.lower(at) === 'told' && hasVerb(reading, from, from + 12))) ||
    words.gapHas(from, BREAK) ||
    from >= to
  )
    return null;
  const begin = word === 'about' ? from + 1 : from;
  const end = reportedEnd(reading, begin, frontEnd(words, { from: begin, to, first }, at));
  if (end - begin < FEWEST) return null;
  const tag: Tag = { cueFrom: at, cueTo: at + 1, phrase: agent, rule: 'indirect-passive', to: at + 1 };
  return { tag, ranges: [{ from: begin, to: end }], to: end };
}
