/** Figures that differ for one quantity: in sentences that are otherwise the same, or for one noun in sentences about one thing. */
import type { RelatedPair } from './align-sentences.ts';
import { isContent, isQuoted } from './compared.ts';
import { within } from './facts.ts';
import type { ChangeIn, Facts, FactsPair } from './facts.ts';
import { sideOf } from './finding.ts';
import type { ComparisonRule } from './comparison-rules.ts';
import type { Finding } from './finding.ts';
import { TOLLS } from './numbers-data.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { datesExclude, publishedDay } from './read-dates.ts';
import { monthOf } from './read-quantities.ts';
import type { Quantity } from './read-quantities.ts';
import { stem } from './plain-word.ts';
import { Shape } from '../extract/words.ts';

/** Longest change in which numbers are set against each other without a noun in common. */
const SHORT_CHANGE = 4;

/** One number in place of another. */
export function changedFigures({ a, b, change, alike }: ChangeIn): Finding[] {
  const ones = within(a.quantities, change.aFrom, change.aTo);
  const others = within(b.quantities, change.bFrom, change.bTo);
  if (ones.length === 0 || ones.length !== others.length) return [];
  const short = Math.max(change.aTo - change.aFrom, change.bTo - change.bFrom) <= SHORT_CHANGE;
  return ones.flatMap((one, index) => {
    const other = others[index];
    if (other === undefined || (!short && !sameNoun(one, other))) return [];
    const hard = alike >= 0.7 && (short || sameNoun(one, other));
    return figures({ a, b }, [one, other], { rule: 'figure-in-one-sentence', hard });
  });
}

const sameNoun = (one: Quantity, other: Quantity): boolean =>
  one.nouns.some((noun) => noun.length > 2 && other.nouns.includes(noun));

function figures(
  { a, b }: FactsPair,
  [one, other]: readonly [Quantity, Quantity],
  { rule, hard }: { rule: ComparisonRule; hard: boolean },
): Finding[] {
  const conflict =
    one.kind === 'range' && other.kind === 'range' && hard ? rangesDiffer(one, other) : quantityConflict(one, other);
  if (conflict === 'none' || grows({ a, b }, [one, other])) return [];
  return [
    {
      type: 'figure',
      severity: hard && conflict === 'hard' ? 'hard' : 'soft',
      rule,
      sides: [shown(a, one), shown(b, other)],
    },
  ];
}

/** In one sentence two ranges are one range or two. */
const rangesDiffer = (one: Quantity, other: Quantity): 'none' | 'hard' =>
  one.low === other.low && one.high === other.high ? 'none' : 'hard';

const shown = (facts: Facts, quantity: Quantity) =>
  sideOf(
    facts,
    quantity.from,
    Math.max(quantity.to, quantity.nounTo),
    `${quantity.low === quantity.high ? quantity.value : `${quantity.low}–${quantity.high}`} ${quantity.nouns.join(' ')}`.trim(),
  );

/** A toll that a later article puts higher: the story went on. */
function grows({ a, b }: FactsPair, [one, other]: readonly [Quantity, Quantity]): boolean {
  const [first, second] = [publishedDay(a), publishedDay(b)];
  if (first === null || second === null || first === second || !(toll(a, one) && toll(b, other))) return false;
  return first < second ? other.value > one.value : one.value > other.value;
}

const toll = (facts: Facts, { from, to }: Quantity): boolean =>
  facts.plain.slice(Math.max(0, from - 4), to + 6).some((word) => TOLLS.test(word));

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

/** How many words around two numbers of one noun are the same; 0 where they do not count one thing. */
function alikeAround(pair: FactsPair, one: Quantity, other: Quantity): number {
  if (isQuoted(pair.a, one.from) || isQuoted(pair.b, other.from)) return 0;
  if (one.sort === 'time' || one.sort === 'percent' || one.sort !== other.sort) return 0;
  if (one.nouns[0] === 'percentage' || other.nouns[0] === 'percentage') return 0;
  if (isCaption(pair.a, one) || isCaption(pair.b, other) || otherDays(pair, one, other)) return 0;
  if (statesToo(pair.a, other) || statesToo(pair.b, one)) return 0;
  const [left, right] = [around(pair.a, one), around(pair.b, other)];
  let alike = 0;
  for (const [word, weight] of left) if (right.has(word) && !one.nouns.includes(word)) alike += weight;
  return alike;
}

/** Their sentences put what they count on days that exclude each other: two occasions. */
function otherDays({ a, b }: FactsPair, one: Quantity, other: Quantity): boolean {
  const days = (facts: Facts, { from }: Quantity) => {
    const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
    return sentence === undefined ? [] : within(facts.dates, sentence.from, sentence.to);
  };
  const [left, right] = [days(a, one), days(b, other)];
  return (
    left.length > 0 && right.length > 0 && left.every((day) => right.every((its) => datesExclude(day, its, false)))
  );
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
