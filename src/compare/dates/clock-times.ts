/** Reads an hour as an article prints it: "7.40pm", "23:00", "noon", "twenty to eight", "nearly three in the morning"; knows no days. */
import { Gap, Shape } from '../../extract/words.ts';
import type { Compared } from '../compared.ts';
import { ownOf } from '../words/own-of.ts';

/** Minutes since midnight, both inclusive; more than a day's where a night goes on. */
export interface Hours {
  readonly low: number;
  readonly high: number;
}

/** An hour by its words, half-open. */
export interface ClockTime {
  readonly from: number;
  readonly to: number;
  /** Minutes since midnight; two where nothing says which half of the day. */
  readonly minutes: readonly number[];
  /** Told to the minute, not in whole or half hours. */
  readonly exact: boolean;
}

const DAY = 1440;
const HALF_DAY = 720;

const HOUR_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTE_WORDS: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
const NAMED: Readonly<Record<string, readonly number[]>> = {
  noon: [HALF_DAY],
  midday: [HALF_DAY],
  midnight: [0, DAY],
};

/** The hour that is told from a word on; `stands` says whether a bare "four" or "7.40" may be one there. */
export function clockAt(compared: Compared, at: number, stands: (to: number) => boolean): ClockTime | null {
  const { plain } = compared;
  const named = ownOf(NAMED, plain[at] ?? '');
  if (named !== undefined) return { from: at, to: at + 1, minutes: named, exact: false };
  return spokenTime(plain, at) ?? digital(compared, at) ?? bareHour(compared, at, stands);
}

/** "twenty to eight", "half past eleven", "quarter past 6". */
function spokenTime(plain: readonly string[], at: number): ClockTime | null {
  const minutes = ownOf(MINUTE_WORDS, plain[at] ?? '');
  if (minutes === undefined) return null;
  const turn = plain[at + 1] === 'minutes' ? at + 2 : at + 1;
  const which = plain[turn] ?? '';
  const hour = hourOf(plain[turn + 1] ?? '');
  if (hour === 0 || !/^(?:to|past|before|after)$/u.test(which)) return null;
  if (turn === at + 1 && minutes !== 15 && minutes !== 30 && /^(?:before|after)$/u.test(which)) return null;
  const told = hour * 60 + (/^(?:to|before)$/u.test(which) ? -minutes : minutes);
  return { from: at, to: turn + 2, minutes: eitherHalf(told), exact: minutes !== 30 };
}

/** "7.40pm", "11 p.m.", "4:10 a.m.", "23:00". */
function digital({ plain, words, text }: Compared, at: number): ClockTime | null {
  if (!words.shaped(at, Shape.digit)) return null;
  const one = /^(\d{1,2})(?:[.:](\d\d))?([ap])\.?m\.?$/u.exec(
    text.slice(words.start[at], Math.min(words.end[at] ?? 0, (words.start[at] ?? 0) + 10)).toLowerCase(),
  );
  if (one !== null) return timeOf([at, at + 1], [Number(one[1]), Number(one[2] ?? 0)], one[3] ?? '');
  const hour = /^\d{1,2}$/u.test(plain[at] ?? '') ? Number(plain[at]) : -1;
  const dotted = /^(\d{1,2})\.(\d\d)$/u.exec(
    text.slice(words.start[at], Math.min(words.end[at] ?? 0, (words.start[at] ?? 0) + 6)),
  );
  if (dotted !== null) {
    const half = halfAt(plain[at + 1]);
    return half === '' ? null : timeOf([at, at + 2], [Number(dotted[1]), Number(dotted[2])], half);
  }
  if (hour < 0 || hour > 23 || words.gapHas(at, Gap.colon)) return null;
  if (text[words.end[at] ?? 0] === ':' && /^\d\d(?:[ap]m)?$/u.test(plain[at + 1] ?? '')) {
    const minutes = Number((plain[at + 1] ?? '').slice(0, 2));
    const tail = (plain[at + 1] ?? '').slice(2, 3);
    const half = tail === '' ? halfAt(plain[at + 2]) : tail;
    if (minutes > 59 || text[words.end[at + 1] ?? 0] === ':') return null;
    if (half === '') return { from: at, to: at + 2, minutes: [hour * 60 + minutes], exact: true };
    return timeOf([at, tail === '' ? at + 3 : at + 2], [hour, minutes], half);
  }
  const half = halfAt(plain[at + 1]);
  return half === '' ? null : timeOf([at, at + 2], [hour, 0], half);
}

const halfAt = (word: string | undefined): string => (word === 'am' || word === 'pm' ? word.slice(0, 1) : '');

function timeOf(
  [from, to]: readonly [number, number],
  [hour, minute]: readonly [number, number],
  half: string,
): ClockTime | null {
  if (hour < 1 || hour > 12 || minute > 59) return null;
  const minutes = (hour % 12) * 60 + minute + (half === 'p' ? HALF_DAY : 0);
  return { from, to, minutes: [minutes], exact: minute % 30 !== 0 };
}

/** "six o'clock", and "just after four" or "7.40" where a day or a part of one follows. */
function bareHour({ plain, words, text }: Compared, at: number, stands: (to: number) => boolean): ClockTime | null {
  const hour = hourOf(plain[at] ?? '');
  if (hour > 0 && plain[at + 1] === 'oclock')
    return { from: at, to: at + 2, minutes: eitherHalf(hour * 60), exact: false };
  if (
    !/^(?:at|by|before|after|nearly|almost|about|around|past|until|towards?|gone|from|since|between)$/u.test(
      plain[at - 1] ?? '',
    ) ||
    !stands(at + 1)
  )
    return null;
  if (hour > 0) return { from: at, to: at + 1, minutes: eitherHalf(hour * 60), exact: false };
  const dotted = /^(\d{1,2})\.([0-5]\d)$/u.exec(
    text.slice(words.start[at], Math.min(words.end[at] ?? 0, (words.start[at] ?? 0) + 6)),
  );
  const given = Number(dotted?.[1] ?? 24);
  if (dotted === null || given > 23) return null;
  const told = given * 60 + Number(dotted[2]);
  return { from: at, to: at + 1, minutes: given > 12 ? [told] : eitherHalf(told), exact: Number(dotted[2]) % 30 !== 0 };
}

const hourOf = (word: string): number =>
  /^(?:[1-9]|1[0-2])$/u.test(word) ? Number(word) : HOUR_WORDS.indexOf(word) + 1;

const eitherHalf = (minutes: number): readonly number[] => [
  ((minutes % HALF_DAY) + HALF_DAY) % HALF_DAY,
  (((minutes % HALF_DAY) + HALF_DAY) % HALF_DAY) + HALF_DAY,
];
