/** Ages that differ for whoever says one and the same quotation: “…,” said Ida Roe, 34, / “…,” said the driver, who at 43 is … */
import type { QuotedPair } from '../align/align-quoted.ts';
import { Shape } from '../../extract/words.ts';
import { publishedDay } from '../dates/read-dates.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { samePerson } from './age.ts';
import { agesOf } from './ages.ts';
import type { Age } from './ages.ts';

/** Words, and share of the words, from which on a quotation is the same. */
const SAME = 5;
const ALIKE = 0.75;

/** Hard: the one age that each article gives beside the quotation, of which the other article gives neither. */
export function speakersAgesApart({ a, b }: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  const met = new Set<Age>();
  return quotations.flatMap(({ a: left, b: right, same, alike }): Finding[] => {
    if (same < SAME || alike < ALIKE) return [];
    const [one, other] = [ageBeside(a, left), ageBeside(b, right)];
    if (one === null || other === null || one.years === other.years || met.has(one)) return [];
    if (one.name !== null && other.name !== null && !samePerson(one.name, other.name)) return [];
    if (gives(a, other.years) || gives(b, one.years) || hadBirthday({ a, b }, one, other)) return [];
    met.add(one);
    const sides = [
      sideOf(a, one.from, one.to, `age ${one.years}`),
      sideOf(b, other.from, other.to, `age ${other.years}`),
    ] as const;
    return [{ type: 'figure', severity: 'hard', rule: 'age-of-one-person', sides }];
  });
}

/** Of the sentences that the quotation stands in; null where they give none, or several. */
function ageBeside(facts: Facts, { from, to }: { readonly from: number; readonly to: number }): Age | null {
  const [first, last] = [facts.sentenceOf[from] ?? -1, facts.sentenceOf[to - 1] ?? -1];
  const all = agesOf(facts).filter(({ sentence }) => sentence >= first && sentence <= last);
  const [age] = all;
  return age === undefined || all.length > 1 || isOfKin(facts, age) ? null : age;
}

/** "whose 25-year-old son", "with her brother, 25": somebody of the speaker's. */
const isOfKin = ({ plain, words }: Facts, { from, name }: Age): boolean =>
  name === null &&
  plain
    .slice(Math.max(0, from - BESIDE), from)
    .some((word, at) => OWN.test(word) || words.shaped(Math.max(0, from - BESIDE) + at, Shape.possessive));

const BESIDE = 3;
const OWN = /^(?:my|our|his|her|their|whose)$/u;

const gives = (facts: Facts, years: number): boolean => agesOf(facts).some((its) => its.years === years);

/** A year apart, in articles that are not of one month. */
function hadBirthday({ a, b }: FactsPair, one: Age, other: Age): boolean {
  const [first, second] = [publishedDay(a), publishedDay(b)];
  return (
    Math.abs(one.years - other.years) === 1 && first !== null && second !== null && Math.abs(first - second) > MONTH
  );
}

const MONTH = 31;
