/** Numbers of one noun, or of one thing that the words around name, in two articles that word it otherwise. */
import type { RelatedPair } from '../align/align-sentences.ts';
import { isContent, isQuoted } from '../compared.ts';
import { isWholeOfPart } from './no-measure.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { figures } from './figure.ts';
import type { Finding } from '../finding.ts';
import { longApart } from './occasions.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { otherDays } from './days-counted.ts';
import { monthOf } from './read-quantities.ts';
import type { Quantity } from './read-quantities.ts';
import { stem } from '../words/plain-word.ts';
import { termsOf } from './terms-of.ts';
import { Shape } from '../../extract/words.ts';

/** Stems that sentences with another count of one noun have to share besides. */
const LEAST_ALIKE = 6;

/** A sentence with more numbers is a table. */
export const MOST_IN_ONE = 12;

/** In two sentences that share much, the one count each gives of a noun; "all nine" leaves no room for fewer. */
export function countedInAlike({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  return related.flatMap((pair): Finding[] => {
    if (pair.common.size < LEAST_ALIKE || pair.a.place === 'caption' || pair.b.place === 'caption') return [];
    const [ones, others] = [within(a.quantities, pair.a.from, pair.a.to), within(b.quantities, pair.b.from, pair.b.to)];
    if (Math.max(ones.length, others.length) > MOST_IN_ONE) return [];
    return ones.flatMap((one) => {
      const theirs = others.filter((other) => comparable({ a, b }, one, other));
      const [other] = theirs;
      if (other === undefined || theirs.length > 1) return [];
      const [more, fewer] = one.value > other.value ? [a.plain[one.from - 1], other] : [b.plain[other.from - 1], one];
      if (one.sort !== null || !sameHead(one, other)) return [];
      return figures({ a, b }, [one, other], {
        rule: 'figure-of-one-noun',
        hard: more === 'all' && fewer.kind === 'exact',
      });
    });
  });
}

const sameHead = (one: Quantity, other: Quantity): boolean => one.nouns.join(' ') === other.nouns.join(' ');

/** One noun counted differently where the words around it are the same. */
export function countedApart(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  const relations = new Set(
    related.filter(({ common }) => common.size >= 3).map(({ a, b }) => `${a.index} ${b.index}`),
  );
  const byHead = countsByHead(pair.b);
  const out: Finding[] = [];
  for (const one of new Set([...countsByHead(pair.a).values()].flat())) {
    const others = new Set(headsOf(one).flatMap((head) => byHead.get(head) ?? []));
    for (const other of others) {
      const places = [pair.a.sentenceOf[one.from], pair.b.sentenceOf[other.from]];
      const alike = alikeAround(pair, one, other);
      if (alike < (relations.has(places.join(' ')) ? 1 : 2)) continue;
      out.push(
        ...figures(pair, [one, other], { rule: 'figure-of-one-noun', hard: alike >= SURELY && one.sort === null }),
      );
    }
  }
  return out;
}

/** A noun counted in more ways than this in one article is compared by its first counts. */
const MOST_OF_ONE_NOUN = 20;

/** Read once an article: for each noun its counts, each value once. */
const readCounts = new WeakMap<Facts, Map<string, Quantity[]>>();

function countsByHead(facts: Facts): Map<string, Quantity[]> {
  const known = readCounts.get(facts);
  if (known !== undefined) return known;
  const out = new Map<string, Quantity[]>();
  for (const quantity of facts.quantities)
    for (const head of headsOf(quantity)) {
      const list = out.get(head) ?? out.set(head, []).get(head) ?? [];
      const again = list.some(
        ({ low, high, kind }) => low === quantity.low && high === quantity.high && kind === quantity.kind,
      );
      if (list.length < MOST_OF_ONE_NOUN && !again) list.push(quantity);
    }
  readCounts.set(facts, out);
  return out;
}

/** From so many words around in common, numbers of one noun count one thing. */
const SURELY = 2;

/** They may count one thing: a noun in common, neither quoted, and neither article prints the other's number. */
function comparable(pair: FactsPair, one: Quantity, other: Quantity): boolean {
  if (!headsOf(one).some((head) => headsOf(other).includes(head))) return false;
  if (isQuoted(pair.a, one.from) || isQuoted(pair.b, other.from)) return false;
  if (one.sort === 'time' || one.sort === 'percent' || one.sort !== other.sort) return false;
  if (one.nouns[0] === 'percentage' || other.nouns[0] === 'percentage') return false;
  if (isCaption(pair.a, one) || isCaption(pair.b, other) || otherDays(pair, one, other)) return false;
  if (one.kind !== 'ordinal' && (isFarOff(one, other) || longApart(pair))) return false;
  if (termsOf(pair.a, one) !== termsOf(pair.b, other)) return false;
  if (isWholeOfPart(pair.a, one) !== isWholeOfPart(pair.b, other)) return false;
  return !statesToo(pair.a, other) && !statesToo(pair.b, one);
}

/** Two values further apart than this count two things. */
const MOST_APART = 3;
const isFarOff = ({ value: one }: Quantity, { value: other }: Quantity): boolean =>
  Math.max(one, other) > Math.min(one, other) * MOST_APART;

/** How many words around two numbers of one noun are the same; 0 where they do not count one thing. */
function alikeAround(pair: FactsPair, one: Quantity, other: Quantity): number {
  if (!comparable(pair, one, other)) return 0;
  const [left, right] = [around(pair.a, one), around(pair.b, other)];
  let alike = 0;
  for (const [word, weight] of left) if (right.has(word) && !one.nouns.includes(word)) alike += weight;
  return alike;
}

const isCaption = (facts: Facts, { from }: Quantity): boolean =>
  facts.sentences[facts.sentenceOf[from] ?? -1]?.place === 'caption';

/** Words on either side that say what is counted. */
const BEFORE = 5;
const BEHIND = 6;

/** Words around a number, a month for two: "since December" says which ones are counted. */
function around(facts: Facts, quantity: Quantity): Map<string, number> {
  const sentence = facts.sentences[facts.sentenceOf[quantity.from] ?? -1];
  const out = new Map<string, number>();
  const [from, to] = [
    Math.max(sentence?.from ?? 0, quantity.from - BEFORE),
    Math.min(sentence?.to ?? 0, quantity.to + BEHIND),
  ];
  for (let at = from; at < to; at++) {
    if (at >= quantity.from && at < quantity.to) continue;
    if (facts.words.shaped(at, Shape.digit)) continue;
    const weight = monthOf(facts, at) > 0 ? 2 : isContent(facts, at) ? 1 : 0;
    if (weight === 1 && at > from && isContent(facts, at - 1))
      out.set(`${stem(facts.plain[at - 1] ?? '')}${stem(facts.plain[at] ?? '')}`, 1);
    if (weight > 0) out.set(stem(facts.plain[at] ?? ''), weight);
  }
  return out;
}

/** "crew members", "crewmembers": one noun; "people", "people injured": one. */
function headsOf({ nouns }: Quantity): string[] {
  const kept = nouns.filter((noun) => noun.length > 2 && !GENERAL.has(noun));
  return [...kept, kept.slice(0, 2).join('')].filter((head) => head !== '');
}

/** Too general to say what is counted. */
const GENERAL = new Set(
  'people person other more new time thing way first dead injur kill wound men women year month week day hour minute second official source'.split(
    ' ',
  ),
);

/** The article prints that very number of that noun itself, somewhere. */
const statesToo = (facts: Facts, quantity: Quantity): boolean =>
  headsOf(quantity).some((head) =>
    (countsByHead(facts).get(head) ?? []).some(
      (one) =>
        one.sort === quantity.sort &&
        (one.kind === 'ordinal') === (quantity.kind === 'ordinal') &&
        quantityConflict(one, quantity) === 'none',
    ),
  );
