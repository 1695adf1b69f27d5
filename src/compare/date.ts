/** Days that cannot both hold for one thing: in sentences that are otherwise the same, or behind the same words in sentences about one thing. */
import type { RelatedPair } from './align-sentences.ts';
import { isContent, isQuoted } from './compared.ts';
import { within } from './facts.ts';
import type { ChangeIn, Facts, FactsPair } from './facts.ts';
import { sideOf } from './finding.ts';
import type { ComparisonRule } from './comparison-rules.ts';
import type { Finding } from './finding.ts';
import { quantityConflict } from './quantity-conflict.ts';
import { stem } from './plain-word.ts';
import { dateValue, datesExclude } from './read-dates.ts';
import type { DateMention } from './read-dates.ts';

/** One date in place of another. */
export function changedDates({ a, b, change, alike }: ChangeIn): Finding[] {
  const ones = within(a.dates, change.aFrom, Math.max(change.aTo, change.aFrom + 1));
  const others = within(b.dates, change.bFrom, Math.max(change.bTo, change.bFrom + 1));
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined || ones.length !== others.length) return [];
  if (one.kind !== other.kind || !datesExclude(one, other, true)) return [];
  return [dates({ a, b }, [one, other], { rule: 'date-in-one-sentence', hard: alike >= 0.7 })];
}

function dates(
  { a, b }: FactsPair,
  [one, other]: readonly [DateMention, DateMention],
  { rule, hard }: { rule: ComparisonRule; hard: boolean },
): Finding {
  return {
    type: 'date',
    severity: hard ? 'hard' : 'soft',
    rule,
    sides: [sideOf(a, one.from, one.to, dateValue(a, one)), sideOf(b, other.from, other.to, dateValue(b, other))],
  };
}

/** Words on either side of a date that say what happened then. */
const AROUND = 6;
/** Words around two dates that have to be the same. */
const LEAST_AROUND = 3;

/** One thing put on two days, by two sentences that name it with the same words. */
export function datedApart(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  const out: Finding[] = [];
  for (const one of related) {
    if (one.common.size < LEAST_AROUND || one.a.place !== 'body' || one.b.place !== 'body') continue;
    const lefts = within(pair.a.dates, one.a.from, one.a.to).filter(({ from }) => !isQuoted(pair.a, from));
    const rights = within(pair.b.dates, one.b.from, one.b.to).filter(({ from }) => !isQuoted(pair.b, from));
    for (const left of lefts) {
      const [best, shared] = nearest(pair, left, rights);
      if (best === null || shared < LEAST_AROUND || !datesExclude(left, best, false)) continue;
      if (nearest({ a: pair.b, b: pair.a }, best, lefts)[0] !== left || otherCounts(pair, one)) continue;
      out.push(dates(pair, [left, best], { rule: 'date-of-one-act', hard: false }));
    }
  }
  return out;
}

/** The sentences count one noun differently, too: two occasions. */
const otherCounts = ({ a, b }: FactsPair, pair: RelatedPair): boolean =>
  within(a.quantities, pair.a.from, pair.a.to).some((one) =>
    within(b.quantities, pair.b.from, pair.b.to).some(
      (other) =>
        one.nouns.some((noun) => noun.length > 2 && other.nouns.includes(noun)) &&
        quantityConflict(one, other) !== 'none',
    ),
  );

/** The date whose surrounding words share most with those of `left`. */
function nearest({ a, b }: FactsPair, left: DateMention, rights: readonly DateMention[]): [DateMention | null, number] {
  const own = around(a, left);
  const acts = actsAround(a, left);
  const sort = sortOf(left);
  let best: DateMention | null = null;
  let most = 0;
  for (const right of rights) {
    if (sortOf(right) !== sort) continue;
    const words = [...around(b, right)].filter((word) => own.has(word));
    const shared = words.some((word) => acts.has(word)) ? words.length : 0;
    if (shared > most) [best, most] = [right, shared];
  }
  return [best, most];
}

/** Stems of the words around that look like verbs: what is dated is an act. */
function actsAround(facts: Facts, { from, to }: DateMention): Set<string> {
  const out = new Set<string>();
  for (let at = Math.max(0, from - AROUND); at < to + AROUND; at++)
    if (/(?:ed|ing|ent|ade|ook|ame)$/u.test(facts.plain[at] ?? '')) out.add(stem(facts.plain[at] ?? ''));
  return out;
}

function around(facts: Facts, { from, to }: DateMention): Set<string> {
  const out = new Set<string>();
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  for (let at = Math.max(sentence?.from ?? 0, from - AROUND); at < Math.min(sentence?.to ?? 0, to + AROUND); at++)
    if ((at < from || at >= to) && isContent(facts, at)) out.add(stem(facts.plain[at] ?? ''));
  return out;
}

/** A year beside a month tells nothing; days of every sort are set against each other. */
const sortOf = ({ kind, days }: DateMention): string =>
  kind === 'weekday' || kind === 'day' || (days !== null && days.to - days.from < 31 && kind !== 'month')
    ? 'day'
    : kind === 'relative'
      ? 'year'
      : kind;
