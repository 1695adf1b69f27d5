/** When an article says something was: day, part of the day and hour that stand together, as one moment; binds it to nothing. */
import { Gap, Shape } from '../../extract/words.ts';
import { clockAt } from './clock-times.ts';
import type { ClockTime, Hours } from './clock-times.ts';
import { boundOf } from './bounds.ts';
import { clockHours, EARLY, HEDGE, LATE, PARTS, within, zoneBehind } from './hours-told.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { agoAt, edgeAt, isAhead, isAheadBehind, mayBegin, nightAt } from './day-phrases.ts';
import { quarterAt, seasonAt } from './seasons.ts';
import type { Calendar, DayPhrase } from './day-phrases.ts';
import { publishedDay, yearsLater } from './read-dates.ts';
import type { Days } from './read-dates.ts';
import { isYear } from '../figures/read-quantities.ts';
import { ownOf } from '../words/own-of.ts';

/** A moment by its words, half-open. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Days since 1970; null where nothing resolves it. */
  readonly days: Days | null;
  /** 0 is Sunday; -1 where no weekday is printed. */
  readonly weekday: number;
  /** A day or a month with its year, or without: then the year is the one nearest to publication. */
  readonly calendar: Calendar;
  /** Readings of the hour; none where no hour and no part of the day is told. */
  readonly hours: readonly Hours[];
  /** The hour is told, not only a part of the day. */
  readonly clock: boolean;
  /** "GMT", "local": another place's hour. */
  readonly zone: string;
  /** "about", "at the end of", "two years ago". */
  readonly rough: boolean;
  /** As `boundOf` has it: an end of something, not when it was. */
  readonly end: string;
  /** What stands before it says that it is still to come. */
  readonly ahead: boolean;
}

/** Words that may stand between a day, a part of it and an hour. */
const LINKS = new Set(
  'at on of the in hours about around shortly just soon before after early late nearly almost approximately roughly local time by some right only this that from last'.split(
    ' ',
  ),
);
const MOST_LINKS = 4;
/** Read once an article: all moments outside of quotation marks, in order. */
export const momentsOf = once((facts: Facts): readonly Moment[] => {
  const dates = new Map(facts.dates.map((date) => [date.from, date]));
  const out: Moment[] = [];
  for (const sentence of facts.sentences) {
    const reader = new MomentReader(facts, dates, sentence);
    for (let at = sentence.from; at < sentence.to;) {
      const moment = isQuoted(facts, at) ? null : reader.read(at);
      if (moment !== null) out.push(moment);
      at = moment === null ? at + 1 : moment.to;
    }
  }
  return out;
});

/** The moment that a word belongs to. */
export const momentAt = (facts: Facts, at: number): Moment | null => momentByWord(facts).get(at) ?? null;

const momentByWord = once((facts: Facts): ReadonlyMap<number, Moment> => {
  const out = new Map<number, Moment>();
  for (const moment of momentsOf(facts)) for (let at = moment.from; at < moment.to; at++) out.set(at, moment);
  return out;
});

interface Piece {
  readonly to: number;
  readonly day?: DayPhrase;
  readonly part?: Hours;
  readonly clock?: ClockTime;
}

interface Told {
  readonly day: DayPhrase | undefined;
  readonly part: Hours | undefined;
  readonly clock: ClockTime | undefined;
}

type Sentence = Facts['sentences'][number];
type Dates = ReadonlyMap<number, Facts['dates'][number]>;

class MomentReader {
  private readonly facts: Facts;
  private readonly dates: Dates;
  private readonly sentence: Sentence;

  constructor(facts: Facts, dates: Dates, sentence: Sentence) {
    this.facts = facts;
    this.dates = dates;
    this.sentence = sentence;
  }

  read(at: number): Moment | null {
    const first = this.piece(at);
    if (first === null) return null;
    let { day, part, clock } = first;
    let { to } = first;
    for (;;) {
      const next = this.next(to);
      if (next === null || next.piece.to > this.sentence.to) break;
      const { piece } = next;
      if ((piece.clock && clock) || (piece.part && part && piece.day === undefined && part !== EARLY && part !== LATE))
        break;
      if (piece.day && day && !mayJoin(day, piece.day)) break;
      day = piece.day && day ? joined(day, piece.day) : (day ?? piece.day);
      part = piece.part === undefined ? part : part === undefined ? piece.part : within(part, piece.part);
      clock ??= piece.clock;
      to = piece.to;
    }
    return this.moment(at, to, { day, part, clock });
  }

  /** The next piece behind words that only link. */
  private next(from: number): { readonly piece: Piece } | null {
    const { plain, words } = this.facts;
    for (let at = from; at <= from + MOST_LINKS && at < this.sentence.to; at++) {
      const comma = words.gapHas(at, Gap.comma);
      if (words.gapHas(at, Gap.dash | Gap.semicolon | Gap.colon | Gap.bracket | Gap.mark)) return null;
      const piece = this.piece(at);
      if (piece !== null && (!comma || (at === from && piece.day !== undefined))) return { piece };
      if (comma || !LINKS.has(plain[at] ?? '')) return null;
    }
    return null;
  }

  private piece(at: number): Piece | null {
    const { facts } = this;
    const { plain } = facts;
    if (!this.dates.has(at) && !facts.words.shaped(at, Shape.digit) && !mayBegin(plain, at)) return null;
    const phrase =
      nightAt(facts, at, this.dates) ??
      edgeAt(facts, at, this.dates) ??
      agoAt(facts, at) ??
      seasonAt(facts, at) ??
      quarterAt(facts, at);
    if (phrase !== null) return { to: phrase.to, day: phrase, ...(phrase.part ? { part: phrase.part } : {}) };
    const date = this.dates.get(at);
    if (date !== undefined)
      return {
        to: date.to,
        day: {
          ...date,
          rough: date.days !== null && date.days.to > date.days.from && date.weekday < 0,
          ahead: false,
          calendar: date.month === 0 ? '' : isYear(facts, date.to - 1) ? 'dated' : 'yearless',
        },
      };
    const word = plain[at] ?? '';
    if ((word === 'early' || word === 'late') && this.dayFollows(at + 1))
      return { to: at + 1, part: word === 'early' ? EARLY : LATE };
    const part = ownOf(PARTS, word);
    if (part !== undefined && this.partStands(at)) return { to: at + 1, part };
    const clock = clockAt(facts, at, (to) => this.dayFollows(to));
    return clock === null ? null : { to: clock.to, clock };
  }

  /** "in the morning", "Sunday night", "at dawn"; "a night train" is none. */
  private partStands(at: number): boolean {
    const { plain } = this.facts;
    const before = plain[at - 1] ?? '';
    if (this.dates.has(at - 1) || plain[at] === 'overnight') return true;
    if (/^(?:at|by|before|after|this|that|until)$/u.test(before)) return true;
    return before === 'the' && /^(?:in|on|during)$/u.test(plain[at - 2] ?? '');
  }

  /** A day or a part of one stands right behind, so that "four" before it is an hour. */
  private dayFollows(at: number): boolean {
    const { plain, words } = this.facts;
    for (let next = at; next < Math.min(at + 3, this.sentence.to); next++) {
      if (next > at && words.gapHas(next, Gap.comma | Gap.stop | Gap.dash)) return false;
      if (this.dates.has(next) || (Object.hasOwn(PARTS, plain[next] ?? '') && next > at)) return true;
      if (plain[next] === 'last' && plain[next + 1] === 'night') return true;
      if (next === at && Object.hasOwn(PARTS, plain[next] ?? '')) return true;
      if (!/^(?:on|in|the|this|that|of|hours|local|time|next)$/u.test(plain[next] ?? '')) return false;
    }
    return false;
  }

  private moment(from: number, to: number, told: Told): Moment | null {
    const { day, part, clock } = told;
    const { plain } = this.facts;
    const start = this.hedged(from);
    const said = plain.slice(start, to);
    const hours = clock ? clockHours(clock, said.slice(0, clock.from - start), part ?? null) : part ? [part] : [];
    const end = boundOf(this.facts, this.sentence.from, { from: start, to, clock: clock !== undefined });
    const rough =
      (day?.rough ?? false) || /^(?:about|around|roughly|approximately|nearly|almost|some)/u.test(said.join(' '));
    const ahead =
      end !== 'since' &&
      (isAhead(this.facts, this.sentence.from, start) ||
        isAheadBehind(this.facts, this.sentence.from, { from: start, to }) ||
        (day?.ahead ?? false));
    const days = this.daysOf(day, ahead);
    if (days !== null && days.to - days.from > 3 && hours.length > 0 && (day?.weekday ?? -1) < 0) return null;
    return {
      from,
      to,
      sentence: this.sentence.index,
      days,
      weekday: day?.weekday ?? -1,
      calendar: day?.calendar ?? '',
      hours,
      clock: clock !== undefined,
      zone: clock === undefined ? '' : zoneBehind(plain, clock.to),
      rough,
      end,
      ahead: ahead || (days !== null && days.from > (publishedDay(this.facts) ?? days.from)),
    };
  }

  /** A weekday alone is the next one where it is still to come, else the last one. */
  private daysOf(day: DayPhrase | undefined, ahead: boolean): Days | null {
    const published = publishedDay(this.facts);
    if (day === undefined || day.days === null || published === null) return day?.days ?? null;
    // "will shut in August", printed in November.
    if (ahead && day.calendar === 'yearless' && day.days.to < published) return yearsLater(day.days, 1);
    if (day.kind !== 'weekday') return day.days;
    const back = (((published + 4 - day.weekday) % 7) + 7) % 7;
    if (!ahead && day.days.to <= published) return day.days;
    const one = ahead && back > 0 ? published - back + 7 : published - back;
    return { from: one, to: one };
  }

  /** Where the words begin that make it rough: "shortly before 11 p.m.". */
  private hedged(from: number): number {
    let at = from;
    while (at > this.sentence.from && at > from - 3 && HEDGE.test(this.facts.plain[at - 1] ?? '')) at--;
    return at;
  }
}

/** "Saturday, 14 June"; "Sunday of last week". */
const mayJoin = (one: DayPhrase, other: DayPhrase): boolean =>
  one.weekday >= 0 !== other.weekday >= 0 && (one.kind === 'weekday' || other.kind === 'weekday');

function joined(one: DayPhrase, other: DayPhrase): DayPhrase {
  const [weekday, date] = one.kind === 'weekday' ? [one, other] : [other, one];
  return { ...date, weekday: weekday.weekday, rough: date.kind !== 'day' };
}
