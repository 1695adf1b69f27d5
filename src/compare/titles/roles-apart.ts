/** What two articles say one person is, and what they name the person: ranks first, then kin, offices and trades. */
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { samePerson } from '../words/name-around.ts';
import { formerApart } from './former-apart.ts';
import { holdersApart } from './holders-apart.ts';
import { housesApart } from './houses-apart.ts';
import { kinApart } from './kin-apart.ts';
import { kinByGivenApart } from './kin-by-given.ts';
import { namesApart } from './names-apart.ts';
import { officesOf } from './offices.ts';
import { officesApart } from './offices-apart.ts';
import { peopleOf } from './people.ts';
import type { Person } from './people.ts';
import { plannedApart } from './planned-apart.ts';
import { postsApart } from './posts-apart.ts';
import { ranksApart } from './ranks-apart.ts';
import { seatsApart } from './seats-apart.ts';
import { thingsApart } from './things-apart.ts';
import { tradesApart } from './trades-apart.ts';
import { voicesApart } from './voices-apart.ts';

/** One finding a person. */
export function rolesApart(pair: FactsPair): Finding[] {
  const others = namesakesIn(pair.b);
  const found = [...peopleOf(pair.a).values()].flatMap((one): Finding[] => {
    const other = others.get(one.surname)?.find((its) => isSame(one, its));
    const finding = other === undefined ? null : apart(pair, [one, other]);
    return finding === null ? [] : [finding];
  });
  return [...found, ...kinByGivenApart(pair), ...namesApart(pair), ...holdersApart(pair), ...thingsApart(pair)];
}

/** People by their last word, read once an article. */
const namesakesIn = once((facts: Facts) => Map.groupBy(peopleOf(facts).values(), ({ surname }) => surname));

/** Of two with one last name. */
const isSame = ({ given, key }: Person, other: Person): boolean =>
  other.key === key || samePerson([other.given], [given]);

function apart(pair: FactsPair, people: readonly [Person, Person]): Finding | null {
  const [one, other] = people;
  return (
    ranksApart(pair, people) ??
    kinApart(pair, people) ??
    officesApart(officesOf(pair.a).get(one.key) ?? [], officesOf(pair.b).get(other.key) ?? []) ??
    formerApart(pair, people) ??
    plannedApart(pair, people) ??
    seatsApart(pair, people) ??
    tradesApart(pair, people) ??
    postsApart(pair, people) ??
    voicesApart(pair, people) ??
    housesApart(pair, people)
  );
}
