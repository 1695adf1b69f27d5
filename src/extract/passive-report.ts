/** Reads what somebody is told or asked: "Roe was asked whether …", "asked by Vane if …"; whoever asks is seldom named. */
import type { Tag } from './cues.ts';
import { Kind } from './lexicon.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { frontEnd } from './report-span.ts';
import type { Bounds, Report } from './report.ts';
import { BREAK, FEWEST, hasVerb, reportedEnd } from './reported-clause.ts';
import { Takes, takesOf } from './reporting.ts';
import { Gap } from './words.ts';
import type { Words } from './words.ts';

/** "Asked whether it would close, Roe …", "when asked". */
export const isAsked = (words: Words, at: number, from: number): boolean =>
  /^(?:asked|told|pressed|warned|informed|reminded)$/u.test(words.lower(at)) &&
  (at === from || /^(?:when|if|after|once|being)$/u.test(words.lower(at - 1)));

/** Whoever asks or tells, and the word behind: `closed` where a name between commas ends the words for them. */
interface Agent {
  readonly phrase: Phrase;
  readonly to: number;
  readonly closed: boolean;
}

/** "by Vane", "on Monday by the judge, Ida Roe,"; null where nobody is named. */
function agentBehind(reading: Reading, from: number, limit: number): Agent | null {
  const { words, names, nameAt } = reading;
  let by = from;
  while (by < from + 3 && words.lower(by) !== 'by' && (words.is(by, Kind.time) || words.lower(by) === 'on')) by++;
  const phrase = words.lower(by) === 'by' && by < limit ? phraseAfter(reading, by + 1, limit) : null;
  if (phrase === null) return null;
  if (!words.gapHas(phrase.to, Gap.comma)) return { phrase, to: phrase.to, closed: false };
  const run = names[nameAt[phrase.to] ?? -1];
  return run !== undefined && run.from === phrase.to && words.gapHas(run.to, Gap.comma)
    ? { phrase, to: run.to, closed: true }
    : { phrase, to: phrase.to, closed: false };
}

/** "Roe was asked whether …", "it was announced that …": by whoever stands behind "by", or nobody. */
export function passiveReport(reading: Reading, at: number, { from: first, to }: Bounds): Report | null {
  const { words } = reading;
  const takes = takesOf(words.lower(at));
  const anybody = (takes & Takes.hearer) !== 0;
  const agent = agentBehind(reading, at + 1, to);
  const from = agent?.to ?? at + 1;
  const word = words.lower(from);
  const rumoured = word === 'to' && /^(?:said|alleged|reported|claimed)$/u.test(words.lower(at));
  if (!anybody && word !== 'that' && !rumoured) return null;
  if (
    (!/^(?:that|whether|if|how|why|what|who|which|when|where|about|to)$/u.test(word) &&
      !(word === 'not' && words.lower(from + 1) === 'to') &&
      !(words.lower(at) === 'told' && hasVerb(reading, from, from + 12))) ||
    (words.gapHas(from, BREAK) && agent?.closed !== true) ||
    from >= to
  )
    return null;
  const begin = word === 'about' ? from + 1 : from;
  const end = reportedEnd(reading, begin, frontEnd(words, { from: begin, to, first }, at));
  if (end - begin < FEWEST) return null;
  const tag: Tag = { cueFrom: at, cueTo: at + 1, phrase: agent?.phrase ?? null, rule: 'indirect-passive', to: at + 1 };
  return { tag, ranges: [{ from: begin, to: end }], to: end };
}
