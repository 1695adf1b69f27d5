/** What stands right around a verb: who is named behind "by", whose wish or word it depends on, what is inserted before it. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';
import { BE, HARD, phraseEnd, TO_AGENT } from './phrase-parts.ts';
import type { Agent, Verb } from './phrase-parts.ts';

/** "is said to have", "managed to", "helped to", "rushed to": the word before whoever did it; null for a wish. */
export function governorOf({ plain, words }: Facts, at: number, floor: number): number | null {
  const word = plain[at] ?? '';
  if (
    !/^(?:said|believed|thought|alleged|reported|understood|known|managed|helped|able|rushed|ran|hurried|first|one|came|stopped|used|dared|went|last|proceeded)$/u.test(
      word,
    )
  )
    return null;
  let before = at - 1;
  while (before >= floor && (BE.test(plain[before] ?? '') || words.is(before, Kind.adverb | Kind.determiner))) before--;
  return before;
}

/** "a notebook found by police": no auxiliary, and "by" behind. */
export function isReduced({ facts: { plain }, to }: Verb): boolean {
  return plain[to] === 'by' || (plain[to + 1] === 'by' && !/^(?:a|the|his|her|him|them)$/u.test(plain[to] ?? ''));
}

/** "was found on Sunday by a dog walker". */
export function behindBy({ facts, sentence, to }: Verb): Agent | null {
  const { plain, words } = facts;
  for (let at = to; at < Math.min(sentence.to, to + TO_AGENT); at++) {
    if (words.gapHas(at, HARD | Gap.comma) && plain[at] !== 'by') return null;
    if (
      words.is(at, Kind.relative | Kind.auxiliary) ||
      /^(?:when|while|after|before|because|as)$/u.test(plain[at] ?? '')
    )
      return null;
    if (plain[at] !== 'by') continue;
    const end = phraseEnd(facts, at + 1, sentence.to);
    const first = plain[at + 1] ?? '';
    if (
      end === at + 1 ||
      words.shaped(at + 1, Shape.digit) ||
      words.is(at + 1, Kind.time) ||
      first.endsWith('ing') ||
      NO_DOER.test(first)
    )
      return null;
    return { from: at + 1, to: end, passive: true };
  }
  return null;
}

const NO_DOER =
  /^(?:noon|midnight|dawn|then|now|itself|himself|herself|themselves|accident|mistake|chance|far|about|at|all|phone|email|letter|air|sea|road|boat|car|train|bus|helicopter|plane|hand|force|surprise|means|way)$/u;

/** ", he said,". */
export function tells({ words }: Facts, from: number, last: number): boolean {
  for (let at = from; at <= last; at++) if (words.is(at, Kind.saying)) return last - from < 4;
  return false;
}

/** ", 44," goes before another insertion: "Osk, 44, a nurse,". */
export const opensNumber = ({ words }: Facts, at: number): boolean =>
  words.shaped(at - 1, Shape.digit) && words.gapHas(at - 1, Gap.comma);
