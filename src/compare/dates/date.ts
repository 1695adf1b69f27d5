/** Days that cannot both hold for one thing: in sentences that are otherwise the same, or behind the same words in sentences about one thing. */
import type { RelatedPair } from '../align/align-sentences.ts';
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isContent, isQuoted } from '../compared.ts';
import { actsAround, AROUND, wordsAround } from '../acts/act-around.ts';
import { within } from '../facts.ts';
import type { ChangeIn, Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { ComparisonRule } from '../comparison-rules.ts';
import type { Finding } from '../finding.ts';
import { quantityConflict } from '../figures/quantity-conflict.ts';
import { actAt } from '../acts/acts.ts';
import { isAhead } from './day-phrases.ts';
import { momentAt } from './moments.ts';
import type { Moment } from './moments.ts';
import { momentsAgree, momentsApart } from './moments-apart.ts';
import { samenessOf, surelyTwo } from '../acts/same-act.ts';
import { stem } from '../words/plain-word.ts';
import { dateValue, datesExclude, publishedDay } from './read-dates.ts';
import type { DateMention } from './read-dates.ts';

/** One date in place of another. */
export function changedDates({ a, b, change, alike }: ChangeIn): Finding[] {
  const ones = within(a.dates, change.aFrom, Math.max(change.aTo, change.aFrom + 1));
  const others = within(b.dates, change.bFrom, Math.max(change.bTo, change.bFrom + 1));
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined || ones.length !== others.length) return [];
  if (one.kind !== other.kind || !datesExclude(one, other, true) || apart({ a, b }, one, other)) return [];
  if (toldToo(a, one, other) || toldToo(b, other, one)) return [];
  return [
    dates({ a, b }, [one, other], {
      rule: 'date-in-one-sentence',
      hard: alike >= 0.8 && lengthOf(a, one) >= LEAST_LENGTH,
    }),
  ];
}

/** "Prices rose in January" tells too little to be surely one thing. */
const LEAST_LENGTH = 8;

const lengthOf = ({ sentences, sentenceOf }: Facts, { from }: DateMention): number => {
  const sentence = sentences[sentenceOf[from] ?? -1];
  return sentence === undefined ? 0 : sentence.to - sentence.from;
};

/** The sentence around a date gives the other one as well. */
function toldToo(facts: Facts, own: DateMention, other: DateMention): boolean {
  const sentence = facts.sentences[facts.sentenceOf[own.from] ?? -1];
  if (sentence === undefined) return false;
  return within(facts.dates, sentence.from, sentence.to).some(
    (one) => one !== own && one.kind === other.kind && !datesExclude(one, other, true),
  );
}

/** They are told of two acts, of what is planned and what was done, of two plans, or of one night. */
function apart({ a, b }: FactsPair, one: DateMention, other: DateMention): boolean {
  if (surelyTwo({ a, b }, actAt(a, one.from), actAt(b, other.from))) return true;
  const [left, right] = [momentAt(a, one.from), momentAt(b, other.from)];
  if (left === null || right === null) return false;
  if (left.end !== right.end && !momentsApart(left, right)) return true;
  const [planned, alsoPlanned] = [isPlanned(a, left), isPlanned(b, right)];
  if (planned !== alsoPlanned || (planned && publishedDay(a) !== publishedDay(b))) return true;
  return momentsAgree(left, right);
}

/** By the words before it: a day after publication alone may be the slip itself. */
const isPlanned = (facts: Facts, { sentence, from }: Moment): boolean =>
  isAhead(facts, facts.sentences[sentence]?.from ?? from, from);

/** Where both dates are told of acts, all else has to say that they are one; neither is of something said. A month of a year seldom tells of two. */
function mayBeOne({ a, b }: FactsPair, one: DateMention, other: DateMention): boolean {
  if (isOfCalendar(one) && isOfCalendar(other)) return true;
  const [left, right] = [actAt(a, one.from), actAt(b, other.from)];
  if (left === null || right === null) return !saidThen(a, one) && !saidThen(b, other);
  return samenessOf({ a, b }, left, right) !== null;
}

/** "February 2022", and no weekday or "last month". */
const isOfCalendar = ({ kind, weekday }: DateMention): boolean => weekday < 0 && kind !== 'relative';

/** "said on Tuesday", "said at a briefing on Monday". */
function saidThen({ words, sentences, sentenceOf }: Facts, { from }: DateMention): boolean {
  const first = sentences[sentenceOf[from] ?? -1]?.from ?? from;
  for (let at = from - 1; at >= Math.max(first, from - CLOSE - 1); at--) if (words.is(at, Kind.saying)) return true;
  return false;
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
      if (nearest({ a: pair.b, b: pair.a }, best, lefts)[0] !== left) continue;
      if (toldToo(pair.a, left, best) || toldToo(pair.b, best, left)) continue;
      if (otherCounts(pair, one) || apart(pair, left, best) || !mayBeOne(pair, left, best)) continue;
      out.push(dates(pair, [left, best], { rule: 'date-of-one-act', hard: doneOnce(pair, left, best) }));
    }
  }
  return out;
}

/** Words between a date and the act that happened then, and that surely did. */
const NEAR = 7;
const CLOSE = 5;

/** Years, months and days of the calendar for the one thing that one article calls "the": a weekday may be another occasion. */
function doneOnce({ a, b }: FactsPair, left: DateMention, right: DateMention): boolean {
  if (
    [left, right].some(
      ({ days, kind, weekday }) => days === null || weekday >= 0 || (kind === 'relative' && days.from === days.to),
    )
  )
    return false;
  const acts = actsAround(b, right, CLOSE);
  if (![...actsAround(a, left, CLOSE)].some((act) => acts.has(act))) return false;
  const [ones, others] = [thingsAround(a, left), thingsAround(b, right)];
  return [...ones].some(([thing, definite]) => others.has(thing) && (definite || others.get(thing) === true));
}

/** Two common words in a row around a date, "fishing pact", and whether "the" stands before them. */
function thingsAround(facts: Facts, { from, to }: DateMention): Map<string, boolean> {
  const out = new Map<string, boolean>();
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  const common = (at: number): boolean => isContent(facts, at) && !facts.words.shaped(at, Shape.capital | Shape.digit);
  for (let at = Math.max(sentence?.from ?? 0, from - AROUND); at < Math.min(sentence?.to ?? 0, to + AROUND) - 1; at++) {
    if (!common(at) || !common(at + 1) || facts.words.gap[at + 1] !== Gap.space) continue;
    const thing = `${stem(facts.plain[at] ?? '')} ${stem(facts.plain[at + 1] ?? '')}`;
    out.set(thing, out.get(thing) === true || DEFINITE.test(facts.plain[at - 1] ?? ''));
  }
  return out;
}

const DEFINITE = /^(?:the|this|that|its|his|her|their)$/u;

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
  const own = wordsAround(a, left);
  const acts = actsAround(a, left, NEAR);
  const sort = sortOf(left);
  let best: DateMention | null = null;
  let most = 0;
  for (const right of rights) {
    if (sortOf(right) !== sort) continue;
    const words = [...wordsAround(b, right)].filter((word) => own.has(word));
    const theirs = actsAround(b, right, NEAR);
    const act = words.some((word) => acts.has(word) && theirs.has(word));
    const things = words.filter((word) => !namesIn(a).has(word)).length;
    const shared = act || (words.length > LEAST_AROUND && things > 1) ? words.length : 0;
    if (shared > most) [best, most] = [right, shared];
  }
  return [best, most];
}

const names = new WeakMap<Facts, ReadonlySet<string>>();

/** Stems of the words of names, read once an article. */
function namesIn(facts: Facts): ReadonlySet<string> {
  const known = names.get(facts);
  if (known !== undefined) return known;
  const found = new Set(facts.reading.names.flatMap(({ from, to }) => facts.plain.slice(from, to).map(stem)));
  names.set(facts, found);
  return found;
}

/** A year beside a month tells nothing; days of every sort are set against each other. */
const sortOf = ({ kind, days }: DateMention): string =>
  kind === 'weekday' || kind === 'day' || (days !== null && days.to - days.from < 31 && kind !== 'month')
    ? 'day'
    : kind === 'relative'
      ? 'year'
      : kind;
