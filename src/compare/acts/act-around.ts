/** The words around a date or a place that say what was done then or there; compares nothing. */
import { isContent } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { stem } from '../words/plain-word.ts';

/** Words on either side that say what happened. */
export const AROUND = 8;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Stems of what the words of the same sentence around it say. */
export function wordsAround(facts: Facts, range: Range, reach = AROUND): Set<string> {
  const out = new Set<string>();
  const sentence = facts.sentences[facts.sentenceOf[range.from] ?? -1];
  const first = Math.max(sentence?.from ?? 0, range.from - reach);
  for (let at = first; at < Math.min(sentence?.to ?? 0, range.to + reach); at++)
    if ((at < range.from || at >= range.to) && isContent(facts, at)) out.add(stem(facts.plain[at] ?? ''));
  return out;
}

/** Stems of the words around that look like verbs: what is dated or placed is an act. */
export function actsAround(facts: Facts, { from, to }: Range, reach = AROUND): Set<string> {
  const out = new Set<string>();
  for (let at = Math.max(0, from - reach); at < to + reach; at++)
    if (ACT.test(facts.plain[at] ?? '') && !NO_ACT.test(facts.plain[at] ?? '')) out.add(stem(facts.plain[at] ?? ''));
  return out;
}

const ACT =
  /(?:ed|ing|ent|ade|ook|ame|ew|ought)$|^(?:begins?|began|opens?|starts?|ends?|closes?|meets?|met|held|dies|born|won|lost|left|found|shot|fell|sank|struck|broke|fled|sold|bought|stole|resumes?|trial|hearing|election|vote|summit|visit|funeral|wedding|launch|attack|crash|blast|explosion|fire|invasion|assault|raid|takeover|coup|massacre|earthquake|flood|collapse|ceasefire|referendum|inauguration|birth|death|opening|closure)$/u;
const NO_ACT =
  /^(?:being|during|according|including|following|morning|evening|something|nothing|anything|everything|president|government|percent|recent|department|statement|united|few|new|view|interview|different|moment|agreement|parliament|member)$/u;
