/** Sums of money, shares, lengths of time and how often: what is measured is told by the words around, not by a noun that is counted. */
import { wordsAround } from '../acts/act-around.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isQuoted } from '../compared.ts';
import { MOST_IN_ONE } from './counted.ts';
import type { ComparedSentence } from '../compared.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { figures } from './figure.ts';
import type { Finding } from '../finding.ts';
import { quantityConflict } from './quantity-conflict.ts';
import type { Quantity } from './read-quantities.ts';
import { termsOf } from './terms-of.ts';

/** From so much in common on two sentences speak of one thing; and surely. */
const RELATED = 0.3;
const SURELY = 0.6;
/** Words around that have to be the same. */
const LEAST_AROUND = 3;
const REACH = 9;

export function measuredApart({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  return related.flatMap((pair): Finding[] => {
    if (pair.share < RELATED || pair.common.size < LEAST_AROUND) return [];
    return measuresIn(a, pair.a).flatMap((one): Finding[] => {
      const others = measuresIn(b, pair.b).filter((its) => measureOf(its) === measureOf(one));
      const [other] = others;
      if (other === undefined || others.length > 1 || termsOf(a, one) !== termsOf(b, other)) return [];
      if (printsToo(a, other) || printsToo(b, one) || makeAWhole(one, other)) return [];
      const theirs = wordsAround(b, other, REACH);
      const shared = [...wordsAround(a, one, REACH)].filter((word) => theirs.has(word) && !/^[\d.,]+$/u.test(word));
      if (shared.length < LEAST_AROUND) return [];
      const hard = pair.share >= SURELY && measureOf(one) !== 'percent';
      return figures({ a, b }, [one, other], { rule: 'figure-of-one-measure', hard });
    });
  });
}

/** `money:$`, `percent`, `time year`, `often`; null for what a noun counts. */
function measureOf({ sort, unit, nouns, kind }: Quantity): string | null {
  if (kind === 'ordinal') return null;
  if (sort === 'time') return nouns.length === 1 || nouns[1] === 'old' ? `time ${unit ?? ''}` : null;
  if (sort === 'percent' || sort?.startsWith('money:') === true) return sort;
  return sort === null && nouns.length <= 1 && nouns[0] === 'time' ? 'often' : null;
}

/** Those of which the sentence gives one alone. */
function measuresIn(facts: Facts, { from, to, place }: ComparedSentence): Quantity[] {
  const all = within(facts.quantities, from, to).filter((one) => measureOf(one) !== null);
  if (place === 'caption' || all.length > MOST_IN_ONE) return [];
  return all.filter(
    (one) =>
      all.every((its) => its === one || measureOf(its) !== measureOf(one)) &&
      !isQuoted(facts, one.from) &&
      !facts.plain.slice(Math.max(0, one.from - 2), one.nounTo + 2).some((word) => RELATIVE.test(word)),
  );
}

/** "three days ago", "within hours", "twice as many": told from somewhere else. */
const RELATIVE =
  /^(?:ago|earlier|later|after|before|past|last|next|old|since|within|age|aged|every|per|as|than|first|nearly|margin|error|compared)$/u;

/** The article gives that very value of that measure itself. */
const printsToo = (facts: Facts, quantity: Quantity): boolean =>
  facts.quantities.some((one) => measureOf(one) === measureOf(quantity) && quantityConflict(one, quantity) === 'none');

/** 62.4 for and 37.6 against. */
const makeAWhole = (one: Quantity, other: Quantity): boolean =>
  one.sort === 'percent' && other.sort === 'percent' && Math.abs(one.value + other.value - 100) < 0.05;
