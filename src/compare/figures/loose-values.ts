/** Numbers that are told without one, each with the values it may stand for: "dozens", "a third", "every second one". */
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { MORE_UNITS, SHARES_OF_HUNDRED, VAGUE_COUNTS } from './loose-numbers-data.ts';
import { CARDINALS, UNITS } from './numbers-data.ts';
import { ownOf } from '../words/own-of.ts';

/** A number with the values it may stand for, in the base unit of its sort. */
export interface ToldValue {
  /** Words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly sort: string;
  readonly low: number;
  readonly high: number;
  readonly nouns: readonly string[];
  /** Null for a rough one. */
  readonly exact: number | null;
}

/** Rounding reaches so far, as a share. */
export const ROUNDED = 0.12;

export function looseValues(facts: Facts): ToldValue[] {
  const out: ToldValue[] = [];
  for (let at = 0; at < facts.plain.length; at++) {
    const loose = looseAt(facts, at);
    if (loose !== null && !isOfNumber(facts, loose)) out.push(loose);
  }
  return out;
}

/** "64 million" is one number, and so is "620 flights a day". */
const isOfNumber = ({ quantities }: Facts, { from, sort }: ToldValue): boolean =>
  within(quantities, from, from + 1).some(({ kind }) => kind !== 'ordinal') ||
  (sort === 'time' && within(quantities, Math.max(0, from - RATE), from).length > 0);

/** Words between a number and what it is counted by. */
const RATE = 4;

/** "dozens", "three fifths", "every second one". */
function looseAt({ plain }: Facts, at: number): ToldValue | null {
  const word = plain[at] ?? '';
  const made = (sort: string, low: number, high: number): ToldValue => ({
    from: at,
    to: at + 1,
    sort,
    low,
    high,
    nouns: [],
    exact: null,
  });
  const share = ownOf(SHARES_OF_HUNDRED, word);
  if (share !== undefined && isShare(plain, at)) {
    const many = share * (ownOf(CARDINALS, plain[at - 1] ?? '') ?? 1);
    return made('percent', many * (1 - ROUNDED), many * (1 + ROUNDED));
  }
  if (/^\d{1,3}[fc]$/u.test(word)) return made('degree', -Infinity, Infinity);
  if (word === 'second' && plain[at - 1] === 'every') return made('percent', 45, 55);
  const [part, whole] = [
    ownOf(CARDINALS, plain[at - 1] ?? '') ?? (plain[at - 1] === 'one' ? 1 : 0),
    ownOf(CARDINALS, plain[at + 1] ?? '') ?? 0,
  ];
  if (word === 'in' && part > 0 && whole > part) return made('percent', (part / whole) * 90, (part / whole) * 110);
  const unit = /^an?$/u.test(plain[at - 1] ?? '') ? (ownOf(UNITS, word) ?? ownOf(MORE_UNITS, word)) : undefined;
  if (unit !== undefined) return made(unit[0], unit[1] * 0.75, unit[1] * 2);
  const limits = ownOf(VAGUE_COUNTS, word);
  return limits === undefined ? null : made('count', limits[0], limits[1]);
}

/** "A third", "two thirds", "the third of", "half"; not "the third time", "third parties". */
const isShare = (plain: readonly string[], at: number): boolean =>
  !/^(?:third|fourth|fifth|sixth|eighth|tenth)$/u.test(plain[at] ?? '') ||
  /^(?:a|an|one|about|nearly|almost|around|roughly|over|under)$/u.test(plain[at - 1] ?? '') ||
  plain[at + 1] === 'of';
