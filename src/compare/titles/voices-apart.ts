/** One person who speaks for a body of one sort here and of another there: "a spokesman for the army" beside "ministry spokesman"; soft, as one may speak for both. */
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { BODIES } from './callings-data.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';

const sorts = new Map(
  BODIES.split('|').flatMap((line, sort) =>
    line
      .trim()
      .split(/\s+/u)
      .map((word): [string, number] => [word, sort]),
  ),
);

/** None where one of the bodies may be the other's: "city police", "city". */
export function voicesApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [left, right] = [voiceOf(a, one), voiceOf(b, other)];
  if (left === null || right === null || left.sorts.some((sort) => right.sorts.includes(sort))) return null;
  return { type: 'title', severity: 'soft', rule: 'office-of-one-person', sides: [left.side, right.side] };
}

interface Voice {
  readonly sorts: readonly number[];
  readonly side: Side;
}

const voiceOf = onceAPerson((facts, { callings }): Voice | null => {
  const spoken = callings.filter(({ from, to }) =>
    facts.plain.slice(from, to).some((word) => word.startsWith('spokes')),
  );
  const found = spoken.flatMap(({ from, to }) => sortsIn(facts.plain.slice(from, to)));
  const [first] = spoken;
  return first === undefined || found.length === 0 ? null : { sorts: found, side: sideOf(facts, first.from, first.to) };
});

const sortsIn = (words: Facts['plain']): number[] =>
  words.flatMap((word) => sorts.get(word.replace(/['’]s$/u, '')) ?? []);
