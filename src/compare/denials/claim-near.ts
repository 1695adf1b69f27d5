/** What stands around a predicate that may exclude another, as keys of concepts; reads no predicate. */
import { Kind } from '../../extract/lexicon.ts';
import { isContent } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { onceASentence } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { personAt } from '../titles/person-beside.ts';
import { conceptsOf } from '../words/concepts.ts';
import { stem } from '../words/plain-word.ts';
import { parting, things } from './claim-phrases.ts';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stem of each word of a sentence. */
const stemsIn = onceASentence(({ plain }: Facts, { from, to }: ComparedSentence): readonly string[] =>
  plain.slice(from, to).map(stem),
);

/** In the sentence and the one before it. */
export function thingsIn(facts: Facts, family: number, sentence: ComparedSentence): ReadonlySet<string> {
  const own = things[family];
  if (own === undefined || own.size === 0) return NOTHING;
  const before = facts.sentences[sentence.index - 1];
  const out = new Set(stemsIn(facts, sentence).filter((one) => own.has(one)));
  if (before?.place === 'body') for (const one of stemsIn(facts, before)) if (own.has(one)) out.add(one);
  return out;
}

const NOTHING: ReadonlySet<string> = new Set();

export function parted(facts: Facts, family: number, sentence: ComparedSentence): ReadonlySet<string> {
  const own = parting[family];
  if (own === undefined || own.size === 0) return NOTHING;
  return new Set(stemsIn(facts, sentence).filter((one) => own.has(one)));
}

export function isDefinite(facts: Facts, sentence: ComparedSentence, named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false;
  const { from } = sentence;
  return stemsIn(facts, sentence).some(
    (one, at) => named.has(one) && [1, 2, 3].some((back) => at - back >= 0 && facts.plain[from + at - back] === 'the'),
  );
}

/** The name before a thing, or behind "at", "in" or "of". */
export function namesOfThings({ plain, reading }: Facts, { from, to }: Run, named: ReadonlySet<string>): Set<string> {
  const out = new Set<string>();
  const add = (at: number): void => {
    const run = reading.names[reading.nameAt[at] ?? -1];
    if (run !== undefined) out.add(plain[run.name] ?? '');
  };
  for (let at = from; at < to; at++) {
    if (!named.has(stem(plain[at] ?? ''))) continue;
    add(at - 1);
    if ((reading.nameAt[at] ?? -1) >= 0) add(at);
    if (/^(?:at|in|of|near)$/u.test(plain[at + 1] ?? '')) add(plain[at + 2] === 'the' ? at + 3 : at + 2);
  }
  return out;
}

/** A word that says what a sentence is about; "fumes" and "warns", which may be said of speech, among them. */
export const saysMuch = (facts: Facts, at: number): boolean =>
  isContent(facts, at) ||
  (facts.words.is(at, Kind.saying) &&
    !/^(?:said|says?|told|tells?|added|asked|put|found|feel|felt)$/u.test(facts.plain[at] ?? ''));

export function nearOf(
  facts: Facts,
  beside: Run & { readonly without: ReadonlySet<string> },
  own: Run,
): Map<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (let at = beside.from; at < beside.to; at++) {
    if ((at >= own.from && at < own.to) || !saysMuch(facts, at)) continue;
    const one = stem(facts.plain[at] ?? '');
    if (!beside.without.has(one) && personAt(facts, at) === null) out.set(one, conceptsOf(facts.plain[at] ?? ''));
  }
  return out;
}
