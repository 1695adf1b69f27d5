/** The one age that each of two articles gives, where one of them calls somebody by it: "a boy of 16 survived" and "the nineteen-year-old". */
import { contentOf } from '../compared.ts';
import { publishedDay } from '../dates/read-dates.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { agesOf } from './ages.ts';
import type { Age } from './ages.ts';

/** Two ages further apart than this are of two people. */
const MOST_APART = 12;

/** Soft: nothing says that they are one person but that no age is given of anybody else. */
export function loneAgesApart({ a, b }: FactsPair): Finding[] {
  const [one, other] = [loneAge(a), loneAge(b)];
  if (one === null || other === null || one.years === other.years) return [];
  if (Math.abs(one.years - other.years) > MOST_APART || publishedDay(a) !== publishedDay(b)) return [];
  if ((one.name !== null && other.name !== null) || !(isAlias(one) || isAlias(other))) return [];
  if (sexOf(one) * sexOf(other) < 0 || isHeld(a, one) !== isHeld(b, other)) return [];
  const sides = [
    sideOf(a, one.from, one.to, `age ${one.years}`),
    sideOf(b, other.from, other.to, `age ${other.years}`),
  ] as const;
  return [{ type: 'figure', severity: 'soft', rule: 'age-of-one-person', sides }];
}

/** "the 19-year-old", by which somebody told of before is meant. */
const isAlias = ({ definite, name, nouns }: Age): boolean => definite && name === null && nouns.length === 0;

/** Null where an article gives none, or several. */
function loneAge(facts: Facts): Age | null {
  const all = agesOf(facts);
  const [first] = all;
  return first && all.every(({ years }) => years === first.years) ? first : null;
}

/** 1 for a man, -1 for a woman, 0 where nothing is said. */
const sexOf = ({ nouns }: Age): number =>
  nouns.some((noun) => /^(?:man|boy|father|son|brother|husband|grandfather)$/u.test(noun))
    ? 1
    : nouns.some((noun) => /^(?:woman|girl|mother|daughter|sister|wife|grandmother)$/u.test(noun))
      ? -1
      : 0;

/** Told of as the one who did it. */
function isHeld(facts: Facts, { sentence }: Age): boolean {
  const place = facts.sentences[sentence];
  return place !== undefined && [...contentOf(facts, place)].some((word) => HELD.test(word));
}

const HELD =
  /^(?:arrest|charg|suspect|accus|custod|detain|jail|sentenc|convict|guilty|murder|attacker|gunman|defendant)/u;
