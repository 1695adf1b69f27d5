/** One number with two digits in another order: 9,412 beside 9,142, where neither article prints the other's; seldom two numbers. */
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { isOfAnotherClause } from './occasions.ts';
import { partsOf } from '../words/sentence-parts.ts';
import type { Quantity } from './read-quantities.ts';

/** Digits from which on a number alone tells; shorter ones take a word that both sentences share. */
const TELLING = 4;
const FEWEST = 3;
/** Words shared by the sentences for a conflict that is sure. */
const SURELY_ALIKE = 2;
/** More long numbers than this come of a table. */
const MOST = 40;

export function digitsSwapped({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [longNumbers(a), longNumbers(b)];
  if (Math.max(ones.length, others.length) > MOST) return [];
  return ones.flatMap((one): Finding[] => {
    const other = others.find((its) => its.sort === one.sort && isSwapped(digitsOf(one), digitsOf(its)));
    if (other === undefined || prints(a, other) || prints(b, one)) return [];
    const theirs = aboutOf(b, other);
    const alike = [...aboutOf(a, one)].filter((word) => theirs.has(word)).length;
    if (alike === 0 && digitsOf(one).length < TELLING) return [];
    return [
      {
        type: 'figure',
        severity:
          digitsOf(one).length >= TELLING || (alike >= SURELY_ALIKE && !isOfAnotherClause({ a, b }, one, other))
            ? 'hard'
            : 'soft',
        rule: 'digits-swapped',
        sides: [shown(a, one), shown(b, other)],
      },
    ];
  });
}

const shown = (facts: Facts, { from, to, nounTo, value }: Quantity) =>
  sideOf(facts, from, Math.max(to, nounTo), `${value}`);

/** Exact numbers of three digits and more that are not round. */
const longNumbers = once((facts: Facts): readonly Quantity[] =>
  facts.quantities.filter(
    (one) => one.kind === 'exact' && one.value >= 100 && digitsOf(one).length >= FEWEST && !isQuoted(facts, one.from),
  ),
);

/** Its digits without the point, and without the noughts of millions. */
const digitsOf = ({ value }: Quantity): string => {
  const digits = String(value).replace('.', '');
  return value >= 1e6 ? digits.replace(/0+$/u, '') : digits;
};

/** One is the other with two neighbouring digits in another order. */
export function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

const prints = (facts: Facts, { value }: Quantity): boolean => facts.quantities.some((one) => one.value === value);

function aboutOf(facts: Facts, { from }: Quantity): Set<string> {
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  return new Set(
    sentence === undefined ? [] : partsOf(facts, sentence.from, sentence.to).filter((word) => !/^\d/u.test(word)),
  );
}
