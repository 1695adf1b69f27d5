/** What one article states as a fact in its own voice, and the other prints a denial of. */
import { deniedIn } from './denied.ts';
import type { Denied } from './denied.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { flatClauses } from './flat-clause.ts';
import type { FlatClause } from './flat-clause.ts';

/** Stems that what is stated and what is denied have to share. */
const LEAST_SHARED = 3;

export function assertedAgainstDenied({ a, b }: FactsPair): Finding[] {
  return [
    ...against(a, b).map(([one, other]) => hard(one, other)),
    ...against(b, a).map(([one, other]) => hard(other, one)),
  ];
}

const hard = (one: Side, other: Side): Finding => ({
  type: 'denial',
  severity: 'hard',
  rule: 'stated-and-denied',
  sides: [one, other],
});

/** Each denial with the clause of the other article that states what is denied; none where either article prints both. */
function against(stating: Facts, denying: Facts): [Side, Side][] {
  const own = deniedIn(denying);
  if (own.length === 0) return [];
  const theirs = deniedIn(stating);
  return own.flatMap((denied): [Side, Side][] => {
    if (flatClauses(denying).some((clause) => statesWhat(clause, denied))) return [];
    const stated = flatClauses(stating).find((clause) => statesWhat(clause, denied));
    if (stated === undefined || theirs.some((one) => sharedWith(one.stems, stated.stems) >= 2)) return [];
    return [[sideOf(stating, stated.from, stated.to), sideOf(denying, denied.from, denied.to)]];
  });
}

/** All that the clause says is denied; its first word may be the one who denies. */
function statesWhat({ stems, first }: FlatClause, denied: Denied): boolean {
  if (sharedWith(stems, denied.stems) < LEAST_SHARED) return false;
  return [...stems].every((one) => one === first || denied.stems.has(one));
}

const sharedWith = (ones: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...ones].filter((one) => others.has(one)).length;
