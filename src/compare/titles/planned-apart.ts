/** One person who is to take one office here and another there; hard where each article gives the one's office to the other. */
import type { FactsPair } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { mayBeOne } from './offices-apart.ts';
import type { Office } from './office-words.ts';
import type { Person } from './people.ts';
import { plannedOf } from './planned-offices.ts';

export function plannedApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [left, right] = [plannedOf(a).get(one.key), plannedOf(b).get(other.key)];
  if (left === undefined || right === undefined || mayBeOne(left, right)) return null;
  const taken = (office: Office, key: string, by: ReadonlyMap<string, Office>): boolean =>
    [...by].some(([its, planned]) => its !== key && planned.head === office.head);
  const swapped = taken(left, other.key, plannedOf(b)) || taken(right, one.key, plannedOf(a));
  return {
    type: 'title',
    severity: swapped ? 'hard' : 'soft',
    rule: 'office-of-one-person',
    sides: [left.side, right.side],
  };
}
