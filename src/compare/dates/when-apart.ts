/** One act put at two moments: kind of act, what it was done to and words around say that it is one, and neither article gives the other's moment for it. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { actsOf } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { once } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { momentsAgree, momentsApart } from './moments-apart.ts';
import { momentsOf } from './moments.ts';
import type { Moment } from './moments.ts';
import { publishedDay } from './read-dates.ts';
import { ONCE } from '../acts/act-lines.ts';
import { oftenDone, samenessOf, sharedKinds } from '../acts/same-act.ts';
import type { Sameness } from '../acts/same-act.ts';
import { sitesApart } from '../places/sites-apart.ts';

/** An act with one of its moments. */
interface Dated {
  readonly act: Act;
  readonly moment: Moment;
}

interface Met {
  readonly one: Dated;
  readonly other: Dated;
  readonly same: Sameness;
  /** Only their digits say that they are one. */
  readonly swapped: boolean;
}

/** A moment that the other article prints of anything needs so much more in common. */
const PRINTED = 6;
/** Hard from so much in common on. */
const SURE = 4;
const LEAST_AROUND = 2;
/** Two words of what it was done to. */
const FULL = 4;
/** "this year" tells no day. */
const LONG = 20;
/** Most acts of one kind that are set against each other. */
const MOST = 12;

const datedByKind = once((facts: Facts): ReadonlyMap<string, readonly Dated[]> => {
  const out = new Map<string, Dated[]>();
  for (const act of actsOf(facts)) {
    if (act.sentence.place !== 'body') continue;
    for (const moment of act.moments)
      for (const kind of act.kinds) {
        const known = out.get(kind) ?? [];
        out.set(kind, known);
        if (known.length < MOST) known.push({ act, moment: beginningOf(facts, act, moment) });
      }
  }
  return out;
});

/** "in office since February", "a conviction from 2008": that is when it began, or was. */
const beginningOf = ({ plain }: Facts, { word, noun }: Act, moment: Moment): Moment =>
  (moment.end === 'since' && /^(?:in|at|has|have|had)$/u.test(plain[word.from] ?? '')) ||
  (moment.end === 'from' && noun)
    ? { ...moment, end: '' }
    : moment;

export function whenApart(pair: FactsPair): Finding[] {
  const others = datedByKind(pair.b);
  return [...datedByKind(pair.a)].flatMap(([kind, mine]): Finding[] => {
    const met = mine.flatMap((one) =>
      (others.get(kind) ?? []).flatMap((other): Met[] => {
        const swapped = swappedYears(pair, one, other);
        const same = samenessOf(pair, one.act, other.act) ?? swapped;
        return same === null ? [] : [{ one, other, same, swapped: swapped !== null }];
      }),
    );
    return met.filter((found) => stands(pair, met, found)).map((found) => findingOf(pair, found));
  });
}

/** 1846 and 1864 of one kind of act, with a word in common: somebody has mixed up the digits. */
function swappedYears({ a, b }: FactsPair, one: Dated, other: Dated): Sameness | null {
  const [left, right] = [yearOf(a, one.moment), yearOf(b, other.moment)];
  if (left === '' || right === '' || left === right) return null;
  const [digits, others] = [left, right].map((year) => year.split('').sort().join(''));
  if (digits !== others || !one.act.word.listed || !other.act.word.listed) return null;
  const around = [...one.act.around].filter((root) => other.act.around.has(root)).length;
  return around === 0 ? null : { theme: 1, news: false, around, total: 2 + around };
}

const yearOf = ({ plain }: Facts, { from, to }: Moment): string =>
  to - from === 1 && /^(?:1[5-9]|20)\d\d$/u.test(plain[from] ?? '') ? (plain[from] ?? '') : '';

/** Its own best match, no other moment that fits, and both cannot hold. */
function stands({ a, b }: FactsPair, met: readonly Met[], found: Met): boolean {
  const { one, other, same } = found;
  if (!comparable({ a, b }, found) || !momentsApart(one.moment, other.moment)) return false;
  for (const its of met) {
    if (its === found || (its.one.act !== one.act && its.other.act !== other.act)) continue;
    if (momentsAgree(its.one.moment, its.other.moment)) return false;
    // Told of two moments, it was done twice.
    if (its.one.moment !== one.moment && momentsApart(its.one.moment, one.moment)) return false;
    if (its.other.moment !== other.moment && momentsApart(its.other.moment, other.moment)) return false;
    if (its.same.total > same.total) return false;
  }
  const kinds = sharedKinds(one.act, other.act);
  if (agrees(a, other, kinds) || agrees(b, one, kinds)) return false;
  const printed = prints(a, other.moment) || prints(b, one.moment);
  return !printed || same.total >= PRINTED;
}

/** The article puts an act of that kind, of anything, at that moment. */
const agrees = (facts: Facts, { moment }: Dated, kinds: readonly string[]): boolean =>
  kinds.some((kind) => (datedByKind(facts).get(kind) ?? []).some((its) => momentsAgree(its.moment, moment)));

/** It tells that day, or that hour, of anything. */
const prints = (facts: Facts, moment: Moment): boolean =>
  momentsOf(facts).some(
    (its) =>
      its.end === moment.end &&
      its.clock === moment.clock &&
      its.hours.length > 0 === moment.hours.length > 0 &&
      lengthOf(its) <= lengthOf(moment) + 3 &&
      momentsAgree(its, moment),
  );

const lengthOf = ({ days }: Moment): number => (days === null ? 0 : days.to - days.from);

/** Days between two moments of one act that may be done again: more, and it was. */
const FAR = 45;
/** A plan that two articles of one day tell is seldom made for two days. */
const FAR_AHEAD = 400;

/** A plan and what came of it, or plans of two days, are no conflict; nor are two places. */
function comparable(pair: FactsPair, found: Met): boolean {
  const { one, other, same } = found;
  if (found.swapped) return true;
  if (one.moment.ahead !== other.moment.ahead) return false;
  if (one.moment.ahead && !plansComparable(pair, found)) return false;
  const [days, others] = [one.moment.days, other.moment.days];
  if ((days === null) !== (others === null) && !(one.moment.clock && other.moment.clock)) return false;
  if (donePlacesApart(pair, one.act, other.act) || otherwiseDone(pair, one.act, other.act)) return false;
  if (days === null || others === null) return true;
  const far = Math.max(days.from - others.to, others.from - days.to);
  return (
    far <= (one.moment.ahead && publishedDay(pair.a) === publishedDay(pair.b) ? FAR_AHEAD : FAR) ||
    (same.theme >= 2 &&
      !loose(one.act) &&
      !loose(other.act) &&
      one.act.kinds.some((kind) => ONCE.has(kind) && other.act.kinds.includes(kind)))
  );
}

/** Plans printed on two days may have moved: only where all says that they are one. */
function plansComparable({ a, b }: FactsPair, { one, other, same }: Met): boolean {
  const [left, right] = [publishedDay(a), publishedDay(b)];
  if (left === right) return true;
  if (left === null || right === null || Math.abs(left - right) > PLANS || same.total <= SURE) return false;
  return !saysMoved(a, one.act) && !saysMoved(b, other.act);
}

/** Days between two reports of which the later one does not yet tell a new plan. */
const PLANS = 3;

const saysMoved = ({ plain }: Facts, { sentence: { from, to } }: Act): boolean =>
  plain.slice(from, to).some((word) => MOVED.test(word));
const MOVED =
  /^(?:now|instead|new|moved|postponed|delayed|rescheduled|deferred|adjourned|forward|back|later|earlier|originally|changed)$/u;

/** Nothing says what it was done to. */
const loose = ({ main }: Act): boolean => main === null || (main.core.size === 0 && !main.anaphor);

/** "let go on bail", "released from hospital": another word for it right behind. */
export function otherwiseDone({ a, b }: FactsPair, one: Act, other: Act): boolean {
  const [ones, others] = [complementOf(a, one), complementOf(b, other)];
  return ones !== '' && others !== '' && ones !== others;
}

function complementOf({ plain, words }: Facts, { word: { to } }: Act): string {
  if (!/^(?:on|from|with)$/u.test(plain[to] ?? '') || words.gapHas(to, Gap.comma)) return '';
  const told = plain[to + 1] ?? '';
  const isPlain = /^[a-z]{3,}$/u.test(told) && !words.is(to + 1, Kind.determiner | Kind.time | Kind.pronoun);
  return isPlain && !words.shaped(to + 1, Shape.capital | Shape.digit) ? told : '';
}

/** They were done at two places, and none of them is one. */
export function donePlacesApart(pair: FactsPair, one: Act, other: Act): boolean {
  const places = one.sites.flatMap((its) => other.sites.map((their) => sitesApart(pair, its, their)));
  return !places.includes('agree') && places.some((apart) => apart !== null);
}

function findingOf(pair: FactsPair, met: Met): Finding {
  const { one, other } = met;
  const hours = one.moment.days === null || other.moment.days === null || (one.moment.clock && other.moment.clock);
  return {
    type: 'date',
    severity: !hours && isSure(pair, met) ? 'hard' : 'soft',
    rule: hours ? 'hour-of-one-act' : 'date-of-one-act',
    sides: [sideOf(pair.a, one.moment.from, one.moment.to), sideOf(pair.b, other.moment.from, other.moment.to)],
  };
}

/** Told of past days without a hedge, of an act that is done once, the only one of its kind in both; and neither prints the other's day. */
function isSure({ a, b }: FactsPair, { one, other, same, swapped }: Met): boolean {
  if (one.moment.ahead && (same.total <= SURE || publishedDay(a) !== publishedDay(b))) return false;
  if (one.moment.end !== other.moment.end) return false;
  if (!one.act.word.listed || !other.act.word.listed || oftenDone(one.act, other.act)) return false;
  const kinds = sharedKinds(one.act, other.act);
  if (swapped) return kinds.some((kind) => ONCE.has(kind)) && isOnly(a, one, kinds) && isOnly(b, other, kinds);
  if (one.moment.rough || other.moment.rough) return false;
  if (
    same.total < SURE ||
    (same.around < LEAST_AROUND && same.theme < FULL) ||
    prints(a, other.moment) ||
    prints(b, one.moment)
  )
    return false;
  return isOnly(a, one, kinds) && isOnly(b, other, kinds) && !otherwiseTold(one.act, other.act);
}

/** "the water bill", "the fishing bill": one word in common, and each has another. */
function otherwiseTold({ main: left }: Act, { main: right }: Act): boolean {
  if (left === null || right === null) return false;
  const met = [...left.core].filter((root) => right.core.has(root)).length;
  return met > 0 && left.core.size > met && right.core.size > met;
}

const isOnly = (facts: Facts, { act }: Dated, kinds: readonly string[]): boolean =>
  kinds.every((kind) =>
    (datedByKind(facts).get(kind) ?? []).every((its) => its.act === act || lengthOf(its.moment) > LONG),
  );
