/** One person with two trades that hardly go together: "a bus mechanic" beside "a baker"; soft. */
import { Kind } from '../../extract/lexicon.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { isTradeOfOne, sameTrade } from './calling-words.ts';
import type { Run } from './office-words.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';

/** None where an article gives the person two, or one that may be the other's. */
export function tradesApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [left, right] = [tradesOf(a, one), tradesOf(b, other)];
  const [first, second] = [left[0], right[0]];
  if (first === undefined || second === undefined) return null;
  if (left.some(({ value }) => right.some((its) => sameTrade(value, its.value)))) return null;
  if (left.length > 1 || right.length > 1) return null;
  return { type: 'title', severity: 'soft', rule: 'office-of-one-person', sides: [first, second] };
}

const tradesOf = onceAPerson((facts, { callings }): readonly Side[] => {
  const out: Side[] = [];
  for (const run of callings) {
    const value = headTrade(facts, run);
    if (value !== null && !out.some((side) => side.value === value)) out.push(sideOf(facts, run.from, run.to, value));
  }
  return out;
});

const ONCE = /^(?:former|ex|then|late|once|formerly|aspiring|future|trained|time|amateur|hobby|volunteer|part-time)$/u;

/** The last trade before any preposition. */
function headTrade({ plain, words }: Facts, { from, to }: Run): string | null {
  let head: string | null = null;
  for (let at = from; at < to; at++) {
    const word = plain[at] ?? '';
    if (ONCE.test(word) || /^(?:former|ex)-/u.test(word)) return null;
    if (at > from && words.is(at, Kind.preposition | Kind.relative)) break;
    head = isTradeOfOne(word)
      ? word
      : /^(?:union|club|leader|chief|head|manager|owner|student|wife|husband|son|daughter|friend|association)$/u.test(
            word,
          )
        ? null
        : head;
  }
  return head;
}
