/** Whether two predicates are said of two occasions or of two things: on other days, in other parts of the day, again, of the bridge of another name. */
import { isContent } from '../compared.ts';
import { once, within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import type { Claim } from './claim-at.ts';
import { OPPOSITES } from './claim-phrases.ts';
import { countApart } from './two-occasions.ts';
import { conceptsOf } from '../words/concepts.ts';

export function ofOtherOccasion({ a, b }: FactsPair, one: Claim, other: Claim): boolean {
  if (areOtherThings({ a, b }, one, other) || areOtherObjects({ a, b }, one, other)) return true;
  if (countApart({ a, b }, one.sentence, other.sentence)) return true;
  const { hard, later } = OPPOSITES[one.family] ?? {};
  if (hard === 'always' || (hard === undefined && later === undefined)) return false;
  if (areOtherDays({ a, b }, one, other)) return true;
  return changes(a, one) || changes(b, other) || areOtherParts(partsIn(a, one), partsIn(b, other));
}

const wordsOf = once(({ plain }: Facts): ReadonlySet<string> => new Set(plain));

/** "The Marden bridge", "the Lisk bridge": neither article has the other's name. */
function areOtherThings({ a, b }: FactsPair, one: Claim, other: Claim): boolean {
  const [left, right] = [[...one.thingNames()], [...other.thingNames()]];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((name) => wordsOf(b).has(name)) && !right.some((name) => wordsOf(a).has(name));
}

/** "Agreed on an exchange of prisoners", "failed to agree on a ceasefire". */
function areOtherObjects({ a, b }: FactsPair, one: Claim, other: Claim): boolean {
  const [left, right] = [agreedOn(a, one), agreedOn(b, other)];
  return left.length > 0 && right.length > 0 && !left.some((key) => right.includes(key));
}

/** Keys of the words behind "agreed on", "deal over". */
function agreedOn(facts: Facts, { from, to, sentence }: Claim): readonly string[] {
  const { plain } = facts;
  const on = [to - 1, to].find((at) => /^(?:on|over|about|to)$/u.test(plain[at] ?? ''));
  if (on === undefined || !plain.slice(from, to).some((word) => /^(?:agree|agreed|agreement|deal)$/u.test(word)))
    return [];
  const behind = Array.from({ length: OBJECT }, (_, index) => on + 1 + index);
  return behind.filter((at) => at < sentence.to && isContent(facts, at)).flatMap((at) => conceptsOf(plain[at] ?? ''));
}

/** Words behind a predicate that say what it is about. */
const OBJECT = 6;

/** Both sentences name days, and none of them is one. */
function areOtherDays({ a, b }: FactsPair, one: Claim, other: Claim): boolean {
  const [left, right] = [daysIn(a, one), daysIn(b, other)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((days) => right.some((its) => days.from <= its.to && its.from <= days.to));
}

const daysIn = (facts: Facts, { sentence }: Claim): { readonly from: number; readonly to: number }[] =>
  within(facts.dates, sentence.from, sentence.to).flatMap(({ days, kind }) =>
    kind === 'year' || kind === 'month' ? [] : (days ?? []),
  );

/** It was otherwise before, or is so for a while. */
const CHANGES =
  /^(?:again|reopen(?:s|ed|ing)?|until|initially|meanwhile|briefly|temporarily|afterwards?|subsequently|eventually|formerly)$/u;
/** Words from the predicate within which such a word speaks of it. */
const REACH = 7;

function changes({ plain }: Facts, { from, to, sentence }: Claim): boolean {
  for (let at = Math.max(sentence.from, from - REACH); at < Math.min(sentence.to, to + REACH); at++)
    if (CHANGES.test(plain[at] ?? '')) return true;
  return false;
}

const PART = /^(?:dawn|morning|noon|midday|afternoon|evening|dusk|night|midnight|overnight)$/u;

function partsIn({ plain }: Facts, { sentence }: Claim): string[] {
  return plain.slice(sentence.from, sentence.to).filter((word) => PART.test(word));
}

const areOtherParts = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));
