/** Ages that differ for one person. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { figureAt } from './figure-at.ts';
import { sameSpelling } from '../words/same-naming.ts';

interface Age {
  readonly name: readonly string[];
  readonly years: number;
  /** Words, half-open. */
  readonly from: number;
  readonly to: number;
}

const OLDEST = 115;
/** Words between "24-year-old" and the name. */
const REACH = 5;

export function agesApart({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [agesOf(a), agesOf(b)];
  const out: Finding[] = [];
  for (const one of ones)
    for (const other of others) {
      if (one.years === other.years || !samePerson(one.name, other.name)) continue;
      const known = (age: Age, list: readonly Age[]): boolean =>
        list.some(({ name, years }) => years === age.years && samePerson(name, age.name));
      if (known(one, others) || known(other, ones)) continue;
      out.push({
        type: 'figure',
        severity: 'hard',
        rule: 'age-of-one-person',
        sides: [sideOf(a, one.from, one.to, `age ${one.years}`), sideOf(b, other.from, other.to, `age ${other.years}`)],
      });
    }
  return out;
}

/** One surname, and no two given names. */
function samePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false;
  return one.length === 1 || other.length === 1 || sameSpelling(one[0] ?? '', other[0] ?? '');
}

/** "Ida Roe, 24," and "24-year-old Ida Roe" and "Ida Roe, a 24-year-old baker". */
const agesOf = once((facts: Facts): readonly Age[] => {
  const out: Age[] = [];
  const { reading, words } = facts;
  for (let at = 0; at < facts.plain.length; at++) {
    const figure = figureAt(facts, at);
    if (figure === null || figure.ordinal || figure.value < 1 || figure.value > OLDEST || isQuoted(facts, at)) continue;
    const yearOld = figure.tail[0] === 'year' && figure.tail[1] === 'old';
    const name = yearOld
      ? (nameBefore(facts, at) ?? nameBehind(facts, at))
      : commaAge(facts, at)
        ? reading.nameAt[at - 1]
        : undefined;
    const run = reading.names[name ?? -1];
    if (run === undefined || run.kind === 'body' || run.kind === 'place') continue;
    if (!yearOld && words.is(run.name, Kind.time)) continue;
    const tokens = facts.plain
      .slice(run.name, run.to)
      .filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii)$/u.test(word));
    if (tokens.length > 0) out.push({ name: tokens, years: figure.value, from: yearOld ? at : run.name, to: at + 1 });
  }
  return out;
});

/** A number alone between commas, or before a stop. */
function commaAge({ words }: Facts, at: number): boolean {
  return (
    words.gap[at] === (Gap.comma | Gap.space) && words.gapHas(at + 1, Gap.comma | Gap.stop | Gap.semicolon | Gap.block)
  );
}

/** ", a 24-year-old" behind a name. */
function nameBefore({ words, reading }: Facts, at: number): number | null {
  const article = words.is(at - 1, Kind.determiner) ? at - 1 : at;
  if (!words.gapHas(article, Gap.comma)) return null;
  const name = reading.nameAt[article - 1] ?? -1;
  return name < 0 ? null : name;
}

function nameBehind({ words, reading }: Facts, at: number): number | null {
  for (let next = at + 1; next <= at + REACH; next++) {
    if (next > at + 1 && words.gapHas(next, Gap.stop | Gap.semicolon | Gap.block | Gap.bracket)) return null;
    const name = reading.nameAt[next] ?? -1;
    if (name >= 0) return name;
    if (words.is(next, Kind.preposition | Kind.auxiliary | Kind.relative | Kind.conjunction)) return null;
  }
  return null;
}
