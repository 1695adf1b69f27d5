/** Finds the quotations of two articles that are the same words, or nearly; says what differs, not what it means. */
import { alignQuoted, findCandidates } from './align-quoted.ts';
import type { Quoted, QuotedPair } from './align-quoted.ts';
import type { Facts, FactsPair } from '../facts.ts';

/** Cells of the tables that words are aligned in, in one step. */
const AT_ONCE = 40_000;

/** Quotations of both articles that are the same words or nearly, each with what differs. In small steps. */
export function* sameQuotations(pair: FactsPair): Generator<void, QuotedPair[]> {
  const found: QuotedPair[] = [];
  let filled = 0;
  for (const [one, other] of yield* findCandidates(pair)) {
    filled += one.to - one.from;
    if (mayBeSame(pair, one, other)) {
      filled += (one.to - one.from) * (other.to - other.from);
      const aligned = alignQuoted(pair, one, other);
      if (aligned !== null && isSame(aligned)) found.push(aligned);
    }
    if (filled < AT_ONCE) continue;
    filled = 0;
    yield;
  }
  return found;
}

/** Enough of the same words, close enough together. */
function isSame({ a, b, same, alike }: QuotedPair): boolean {
  const shorter = Math.min(a.to - a.from, b.to - b.from);
  if (same < FEWEST || alike < 0.5) return false;
  if (same < 6) return alike >= 0.6 && same / shorter >= 0.6 && (same > FEWEST || alike > 0.7);
  return same >= MANY || same / shorter >= HALF;
}

const FEWEST = 3;
const MANY = 12;
const HALF = 0.5;

/** False where too few words of the one stand in the other, in whatever order. */
export function mayBeSame({ a, b }: FactsPair, one: Quoted, other: Quoted): boolean {
  const [ones, others] = [wordsOf(a, one), wordsOf(b, other)];
  if (ones === null || others === null) return true;
  const most = Math.min(metIn(a, one, others), metIn(b, other, ones));
  const shorter = Math.min(one.to - one.from, other.to - other.from);
  return most >= FEWEST && (most >= MANY || most / shorter >= HALF);
}

function metIn({ plain }: Facts, { from, to }: Quoted, words: ReadonlySet<string>): number {
  let met = 0;
  for (let at = from; at < to; at++) if (words.has(plain[at] ?? '')) met++;
  return met;
}

const read = new WeakMap<Quoted, ReadonlySet<string> | null>();

/** The words of a stretch; null where a masked one may stand for another. */
function wordsOf({ plain }: Facts, quoted: Quoted): ReadonlySet<string> | null {
  const known = read.get(quoted);
  if (known !== undefined) return known;
  const own = plain.slice(quoted.from, quoted.to);
  const words = own.some((word) => word.includes('*')) ? null : new Set(own);
  read.set(quoted, words);
  return words;
}
