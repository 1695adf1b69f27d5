/** Ages that differ for somebody whom an article calls by a noun: "the driver, a 46-year-old man" and "the driver, aged 48"; "a woman of 27" and "a 29-year-old woman". */
import { contentOf } from '../compared.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { once } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { publishedDay } from '../dates/read-dates.ts';
import { conceptsOf } from '../words/concepts.ts';
import { samePerson } from './age.ts';
import { loneAgesApart } from './age-alone.ts';
import { agesOf } from './ages.ts';
import type { Age } from './ages.ts';

/** Each of whom an article gives one age by one noun; or, where no noun tells, the one age of each article. */
export function roleAgesApart(pair: FactsPair): Finding[] {
  const byNoun = agesByNoun(pair);
  return byNoun.length > 0 ? byNoun : loneAgesApart(pair);
}

function agesByNoun({ a, b }: FactsPair): Finding[] {
  const others = roleAgesOf(b);
  const shown = new Set<Age>();
  return [...roleAgesOf(a)].flatMap(([noun, one]): Finding[] => {
    const other = others.get(noun);
    if (other === undefined || other.years === one.years || shown.has(one)) return [];
    if (one.name !== null && other.name !== null) return [];
    if (gives(b, one) || gives(a, other)) return [];
    const isGeneral = GENERAL.test(noun) || !one.definite || !other.definite;
    const isBorneOut = isGeneral && agreesBeside({ a, b }, one, other);
    if (isGeneral && !isBorneOut && !(tellsAlike({ a, b }, one, other) && onOneDay({ a, b }))) return [];
    shown.add(one);
    const sides = [
      sideOf(a, one.from, one.to, `age ${one.years}`),
      sideOf(b, other.from, other.to, `age ${other.years}`),
    ] as const;
    return [{ type: 'figure', severity: isGeneral && !isBorneOut ? 'soft' : 'hard', rule: 'age-of-one-person', sides }];
  });
}

/** Somebody else of both sentences has one age in both: "a man of 31 and a woman of 27". */
const agreesBeside = ({ a, b }: FactsPair, one: Age, other: Age): boolean =>
  agesOf(a).some(
    (its) =>
      its.sentence === one.sentence &&
      agesOf(b).some((theirs) => theirs.sentence === other.sentence && theirs.years === its.years),
  );

const onOneDay = ({ a, b }: FactsPair): boolean => publishedDay(a) === publishedDay(b);

/** The article gives somebody that age: maybe the same one. */
const gives = (facts: Facts, { years, name }: Age): boolean =>
  agesOf(facts).some(
    (its) => its.years === years && (its.name === null || name === null || samePerson(its.name, name)),
  );

/** By their noun; those with two ages are two people. */
const roleAgesOf = once((facts: Facts): ReadonlyMap<string, Age> => {
  const out = new Map<string, Age>();
  const several = new Set<string>();
  for (const age of agesOf(facts))
    for (const noun of age.nouns) {
      const known = out.get(noun);
      if (known !== undefined && known.years !== age.years) several.add(noun);
      if (known === undefined) out.set(noun, age);
    }
  for (const noun of several) out.delete(noun);
  return out;
});

/** Of many an article tells. */
const GENERAL =
  /^(?:man|woman|boy|girl|person|child|teenager|youth|baby|infant|victim|father|mother|grandmother|grandfather|brother|sister|son|daughter|pensioner|student|pupil|resident|passenger|worker|adult|native|friend|other|civilian|member|citizen|tourist|local)$/u;

/** Both sentences tell something of the kind: a word or a family of words in common. */
function tellsAlike({ a, b }: FactsPair, one: Age, other: Age): boolean {
  const theirs = keysOf(b, other);
  return [...keysOf(a, one)].some((key) => theirs.has(key));
}

function keysOf(facts: Facts, { sentence, nouns }: Age): Set<string> {
  const place = facts.sentences[sentence];
  const words = place === undefined ? [] : [...contentOf(facts, place)];
  return new Set(
    words
      .filter((word) => !/^\d/u.test(word) && !nouns.includes(word) && !GENERAL.test(word) && word !== 'old')
      .flatMap(conceptsOf),
  );
}
