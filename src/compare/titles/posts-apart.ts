/** One person who leads a matter of a house here and works in a trade for the same house there: "the club's commercial director" beside "club physiotherapist"; soft. */
import type { FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { HOUSES_OF_STAFF, STAFF } from './callings-data.ts';
import { officesOf } from './offices.ts';
import type { Office } from './office-words.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';

const staff = new Set(STAFF.split(' '));
const houses = new Set(HOUSES_OF_STAFF.split(' '));

/** None where an article gives the person both an office and a trade. */
export function postsApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [left, right] = [postOf(a, one), postOf(b, other)];
  if (left === null || right === null || left.isTrade === right.isTrade || left.house !== right.house) return null;
  return { type: 'title', severity: 'soft', rule: 'office-of-one-person', sides: [left.side, right.side] };
}

interface Post {
  readonly isTrade: boolean;
  readonly house: string;
  readonly side: Side;
}

const postOf = onceAPerson((facts, person): Post | null => {
  const offices = officesOf(facts).get(person.key) ?? [];
  const trades = person.callings.filter(({ from, to }) => facts.plain.slice(from, to).some((word) => staff.has(word)));
  const isTrade = trades.length > 0;
  if (offices.length > 0 === isTrade) return null;
  for (const { from, to } of isTrade ? trades : offices.filter(leadsAMatter).map(({ side }) => side)) {
    const house = facts.plain
      .slice(from, to)
      .map((word) => word.replace(/['’]s$/u, ''))
      .find((word) => houses.has(word));
    if (house !== undefined) return { isTrade, house, side: sideOf(facts, from, to) };
  }
  return null;
});

/** A medical director may be the doctor; whoever leads the whole house may be anything. */
const leadsAMatter = ({ printed, side: { compared, from, to } }: Office): boolean =>
  /^(?:director|manager|head|chief)$/u.test(printed) &&
  compared.plain.slice(from, to).some((word) => MATTER.test(word));

/** Matters of an office that no such trade leads to. */
const MATTER =
  /^(?:performance|sporting|sports?|commercial|marketing|finance|financial|communications?|press|media|operations?|operating|sales|legal|technical|artistic|human|personnel|security|ticketing|logistics|development)$/u;
