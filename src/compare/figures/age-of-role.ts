/** Ages that differ for somebody whom neither article names: "the driver, a 46-year-old man" and "the driver, aged 48". */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { stem } from '../words/plain-word.ts';
import { figureAt } from './figure-at.ts';

interface RoleAge {
  /** The noun alone, stemmed. */
  readonly role: string;
  readonly years: number;
  readonly from: number;
  readonly to: number;
}

const OLDEST = 115;

/** Each of whom an article gives one age by one noun. */
export function roleAgesApart({ a, b }: FactsPair): Finding[] {
  const others = roleAgesOf(b);
  return [...roleAgesOf(a).values()].flatMap((one): Finding[] => {
    const other = others.get(one.role);
    if (other === undefined || other.years === one.years) return [];
    const sides = [
      sideOf(a, one.from, one.to, `age ${one.years}`),
      sideOf(b, other.from, other.to, `age ${other.years}`),
    ] as const;
    return [{ type: 'figure', severity: 'hard', rule: 'age-of-one-person', sides }];
  });
}

/** By their noun; those with two ages are two people. */
const roleAgesOf = once((facts: Facts): ReadonlyMap<string, RoleAge> => {
  const out = new Map<string, RoleAge>();
  const several = new Set<string>();
  for (let at = 0; at < facts.plain.length; at++) {
    const age = roleAgeAt(facts, at);
    if (age === null) continue;
    if ((out.get(age.role)?.years ?? age.years) !== age.years) several.add(age.role);
    out.set(age.role, age);
  }
  for (const role of several) out.delete(role);
  return out;
});

/** "the driver, 46," and with "aged" or "a 46-year-old" behind the comma. */
function roleAgeAt(facts: Facts, at: number): RoleAge | null {
  const { words, plain } = facts;
  const figure = figureAt(facts, at);
  if (figure === null || figure.ordinal || figure.value < 1 || figure.value > OLDEST || isQuoted(facts, at))
    return null;
  const yearOld = figure.tail[0] === 'year' && figure.tail[1] === 'old';
  const aged = plain[at - 1] === 'aged';
  if (!yearOld && !aged && !words.gapHas(at + 1, Gap.comma | Gap.stop)) return null;
  const from = aged || (yearOld && words.is(at - 1, Kind.determiner)) ? at - 1 : at;
  const role = plain[from - 1] ?? '';
  if (!words.gapHas(from, Gap.comma) || plain[from - 2] !== 'the' || role.length < 4) return null;
  if (words.is(from - 1, Kind.time | Kind.adverb | Kind.auxiliary)) return null;
  return { role: stem(role), years: figure.value, from: at, to: at + 1 };
}
