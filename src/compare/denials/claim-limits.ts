/** What keeps a negation from speaking against an act: it is said of some only, up to a time, or to tell which one is meant. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';

/** Words that are looked at on each side. */
const REACH = 9;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** "two of the workers had not signed", "had not signed until Friday". */
export function isOfSome({ plain, words }: Facts, { from, to: end }: Run, { from: at, to }: Run): boolean {
  for (let before = at - 1; before >= Math.max(from, at - REACH); before--)
    if (plain[before + 1] === 'of' && (words.shaped(before, Shape.digit) || SOME.test(plain[before] ?? '')))
      return true;
  return plain.slice(to, Math.min(end, to + REACH)).includes('until');
}

/** "a miner who was not hurt": the negation says which one, and not what happened. */
export function tellsWhich({ plain, words }: Facts, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--)
    if (/^(?:who|which|that)$/u.test(plain[before] ?? ''))
      return words.is(before, Kind.relative) && words.gap[before] === Gap.space && plain[before] !== 'that';
  return false;
}

const SOME = /^(?:some|many|most|few|several|half|one|two|three|four|five|six|seven|eight|nine|ten|dozens)$/u;
