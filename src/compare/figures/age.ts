/** Ages that differ for one person, by name. */
import type { FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { agesOf } from './ages.ts';
import type { Age } from './ages.ts';
import { sameSpelling } from '../words/same-naming.ts';

interface NamedAge extends Age {
  readonly name: readonly string[];
}

/** "Ida Roe, 24" and "24-year-old Roe"; "the 24-year-old" only where the other article gives neither age otherwise. */
export function agesApart({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [agesOf(a).filter(isNamed), agesOf(b).filter(isNamed)];
  const out: Finding[] = [];
  for (const one of ones)
    for (const other of others) {
      if (one.years === other.years || !samePerson(one.name, other.name)) continue;
      if (isKnown(one, other, agesOf(b)) || isKnown(other, one, agesOf(a))) continue;
      out.push({
        type: 'figure',
        severity: 'hard',
        rule: 'age-of-one-person',
        sides: [sideOf(a, one.from, one.to, `age ${one.years}`), sideOf(b, other.from, other.to, `age ${other.years}`)],
      });
    }
  return out;
}

const isNamed = (age: Age): age is NamedAge => age.name !== null;

/** The list gives that person this age as well; where a name was only resumed, anybody. */
const isKnown = (age: NamedAge, match: NamedAge, list: readonly Age[]): boolean =>
  list.some(
    (its) =>
      its.years === age.years && (age.resumed || match.resumed || (isNamed(its) && samePerson(its.name, age.name))),
  );

/** One surname, and no two given names. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false;
  return one.length === 1 || other.length === 1 || sameSpelling(one[0] ?? '', other[0] ?? '');
}
