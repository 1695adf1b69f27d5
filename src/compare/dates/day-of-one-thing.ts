/** Two days that two articles give for what is likely one thing, in their own words: the words around them are alike, and neither article gives the other's day for it. */
import { MOMENTARY } from '../acts/act-lines.ts';
import type { Act } from '../acts/acts.ts';
import { oftenDone, sharedKinds, surelyTwo } from '../acts/same-act.ts';
import { toldApart } from '../acts/told-apart.ts';
import { within } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { measuresOf } from '../figures/measures.ts';
import { isSwapped } from '../figures/swapped-digits.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { DUE, POINTS, SURE } from './day-weights-data.ts';
import { inOneYear, momentsAgree, momentsApart } from './moments-apart.ts';
import type { Moment } from './moments.ts';
import { publishedDay } from './read-dates.ts';
import type { DateMention } from './read-dates.ts';
import { DayLikenesses } from './day-likenesses.ts';
import type { ToldDay } from './told-days.ts';
import { donePlacesApart, otherwiseDone } from './when-apart.ts';

/** Two days of two articles, and the other days that each of them tells. */
interface Cell {
  readonly pair: FactsPair;
  readonly likenesses: DayLikenesses;
  readonly one: ToldDay;
  readonly other: ToldDay;
}

/** Days between publication within which two articles tell of one stage of an event. */
const AT_ONCE = 3;

export function daysOfOneThing(pair: FactsPair): Finding[] {
  const [first, second] = [publishedDay(pair.a), publishedDay(pair.b)];
  if (first !== null && second !== null && Math.abs(first - second) > AT_ONCE) return [];
  const likenesses = new DayLikenesses(pair);
  return likenesses.ones.flatMap((one) =>
    likenesses.others.flatMap((other): Finding[] => {
      const cell: Cell = { pair, likenesses, one, other };
      const points = mayDiffer(cell) ? pointsOf(cell) : 0;
      if (points < DUE) return [];
      return [
        {
          type: 'date',
          severity: points >= SURE && isSure(cell) ? 'hard' : 'soft',
          rule: isHour(cell) ? 'hour-of-one-act' : 'day-of-one-thing',
          sides: [sideOf(pair.a, one.moment.from, one.moment.to), sideOf(pair.b, other.moment.from, other.moment.to)],
        },
      ];
    }),
  );
}

/** Days between two days, and between two years, that may be told of one thing. */
const FAR = 31;
const YEARS = 740;

/** Told alike, not of two stages nor of two acts, and both cannot hold. */
function mayDiffer({ pair, one, other }: Cell): boolean {
  if (one.grain !== other.grain || one.moment.ahead !== other.moment.ahead || one.moment.end !== other.moment.end)
    return false;
  if (!momentsApart(one.moment, other.moment)) return false;
  // Put off since.
  if (one.moment.ahead && publishedDay(pair.a) !== publishedDay(pair.b)) return false;
  if (otherNames(pair, one, other)) return false;
  if (gapOf(one.moment, other.moment) > (one.grain === 'year' ? YEARS : FAR)) return false;
  if (one.act !== null && other.act !== null) {
    if (donePlacesApart(pair, one.act, other.act) || otherwiseDone(pair, one.act, other.act)) return false;
    if (sameAct(one, other)) return !surelyTwo(pair, one.act, other.act);
    if (toldApart(pair, one.act, other.act)) return false;
  }
  return !one.said && !other.said;
}

/** Each sentence names what the other article does not, and they have no name in common: two schools, two teams. */
function otherNames({ a, b }: FactsPair, { names: ones }: ToldDay, { names: others }: ToldDay): boolean {
  const [timesA, timesB] = [measuresOf(a).times, measuresOf(b).times];
  return (
    ones.some((name) => !timesB.has(name)) &&
    others.some((name) => !timesA.has(name)) &&
    !ones.some((name) => others.includes(name))
  );
}

const sameAct = ({ act: one }: ToldDay, { act: other }: ToldDay): boolean =>
  one !== null && other !== null && sharedKinds(one, other).length > 0;

function gapOf(first: Moment, second: Moment): number {
  const [{ days: one }, { days: other }] = inOneYear(first, second);
  return one === null || other === null ? 0 : Math.max(one.from - other.to, other.from - one.to);
}

/** Days told without "about" of one act that is not done again and again; no other day of either may be meant. */
function isSure(cell: Cell): boolean {
  const { one, other } = cell;
  if (one.grain !== 'day' || one.moment.rough || other.moment.rough || one.moment.end !== '') return false;
  if (isHour(cell)) return false;
  if (hasRival(cell) || printsOther(cell)) return false;
  return sameAct(one, other) && !isOften(cell);
}

/** Two hours, of one day or of one night. */
const isHour = ({ one, other }: Cell): boolean =>
  one.grain === 'hour' || gapOf(one.moment, other.moment) < 1 || (one.moment.clock && other.moment.clock);

/** Done again and again; but what befalls one who is named in a moment seldom is. */
function isOften({ pair, one: { act: one, moment }, other: { act: other } }: Cell): boolean {
  if (one === null || other === null) return true;
  // The next time is one.
  if (moment.ahead && publishedDay(pair.a) === publishedDay(pair.b)) return false;
  return (
    oftenDone(one, other) && !(sharedKinds(one, other).some((kind) => MOMENTARY.has(kind)) && sameName(one, other))
  );
}

const sameName = ({ main: one }: Act, { main: other }: Act): boolean =>
  one !== null && other !== null && [...one.proper].some((root) => other.proper.has(root));

function pointsOf(cell: Cell): number {
  const { pair, one, other, likenesses } = cell;
  let points = 0;
  if (sameAct(one, other)) points += isOften(cell) ? POINTS.oftenDone : POINTS.sameAct;
  else if (one.act?.word.listed === true && other.act?.word.listed === true) points += POINTS.otherActs;
  if (isSlip(pair, one.moment, other.moment)) points += POINTS.slip;
  if (gapOf(one.moment, other.moment) <= 1) points += POINTS.adjacent;
  if (points + POINTS.mostLikeness < DUE) return points;
  points += Math.min(POINTS.mostLikeness, Math.round(likenesses.of(one, other) * POINTS.likeness));
  // Nothing that is left adds to them.
  if (points < DUE) return points;
  if (hasRival(cell)) points += POINTS.rival;
  if (printsOther(cell)) points += POINTS.printed;
  return agreesElsewhere(cell) ? 0 : points;
}

/** "9 May" beside "19 May", "12 June" beside "21 June": other tens, or two digits in another order. Days of one week or the next differ in the last digit. */
function isSlip({ a, b }: FactsPair, first: Moment, second: Moment): boolean {
  const [one, other] = [dateIn(a, first), dateIn(b, second)];
  if (one === undefined || other === undefined || one.month !== other.month || one.day === other.day) return false;
  return one.day % 10 === other.day % 10 || isSwapped(String(one.day), String(other.day));
}

const dateIn = ({ dates }: Facts, { from, to }: Moment): DateMention | undefined =>
  within(dates, from, to).find(({ day }) => day > 0);

/** Another day of either article is as good a match. */
function hasRival({ likenesses, one, other }: Cell): boolean {
  const least = likenesses.of(one, other);
  const { ones, others } = likenesses;
  return (
    others.some((its) => its !== other && likenesses.of(one, its) >= least && !sameDay(its, other)) ||
    ones.some((its) => its !== one && likenesses.of(its, other) >= least && !sameDay(its, one))
  );
}

const sameDay = (one: ToldDay, other: ToldDay): boolean =>
  one.grain === other.grain && momentsAgree(one.moment, other.moment);

/** Days by which a stretch may be longer than the other and still tell it. */
const LOOSE = 3;

const lengthOf = ({ days }: Moment): number => (days === null ? 0 : days.to - days.from);

const tells = ({ moment: its }: ToldDay, { moment }: ToldDay): boolean =>
  lengthOf(its) <= lengthOf(moment) + LOOSE && momentsAgree(its, moment);

/** Either article tells the other's day, of anything. */
const printsOther = ({ likenesses: { ones, others }, one, other }: Cell): boolean =>
  ones.some((its) => its !== one && tells(its, other)) || others.some((its) => its !== other && tells(its, one));

/** What agrees elsewhere counts from so large a share of the likeness on. */
const AGREES = 0.3;

/** An article gives the other's day itself, of what may be the same thing. */
function agreesElsewhere({ likenesses, one, other }: Cell): boolean {
  const least = likenesses.of(one, other) * AGREES;
  const counts = (likeness: number): boolean => likeness > 0 && likeness >= least;
  const { ones, others } = likenesses;
  return (
    others.some((its) => its !== other && counts(likenesses.of(one, its)) && tells(its, one)) ||
    ones.some((its) => its !== one && counts(likenesses.of(its, other)) && tells(its, other))
  );
}
