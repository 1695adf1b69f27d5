/** Which minutes of a day an article means by "morning", "early" or "shortly before 11 p.m."; finds none of them in a text. */
import type { ClockTime, Hours } from './clock-times.ts';

export const PARTS: Readonly<Record<string, Hours>> = {
  morning: { low: 300, high: 735 },
  lunchtime: { low: 660, high: 870 },
  afternoon: { low: 700, high: 1110 },
  evening: { low: 990, high: 1440 },
  night: { low: 1050, high: 1830 },
  dawn: { low: 210, high: 510 },
  daybreak: { low: 210, high: 510 },
  sunrise: { low: 210, high: 510 },
  dusk: { low: 900, high: 1350 },
  sunset: { low: 900, high: 1350 },
  nightfall: { low: 900, high: 1350 },
  overnight: { low: 1080, high: 1980 },
};
export const EARLY: Hours = { low: 0, high: 600 };
export const LATE: Hours = { low: 960, high: 1620 };

/** The zone whose hour it is, where one is named. */
export const zoneBehind = (plain: readonly string[], at: number): string =>
  /^(?:gmt|utc|[ecmp][sd]?t|cest|bst|eet|msk|local)$/u.exec(plain[at] ?? '')?.[0] ?? '';

/** They stand before an hour that is not meant to the minute. */
export const HEDGE =
  /^(?:shortly|just|soon|right|before|after|by|past|about|around|roughly|approximately|nearly|almost|towards?|some|at)$/u;

/** "early" of "Tuesday morning". */
export const within = (one: Hours, other: Hours): Hours => {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)];
  return low < high ? { low, high } : other;
};

const ROUGH_HOUR = 30;
const ROUGH_MINUTES = 15;
const SOON = 40;
const OPEN = 180;

/** The hours that a time with what stands before it allows, in the part of the day that is told. */
export function clockHours(clock: ClockTime, before: readonly string[], part: Hours | null): readonly Hours[] {
  const said = before.join(' ');
  const all = clock.minutes.flatMap((minutes) =>
    part !== null && part.high > 1440 && minutes < 600 ? [minutes + 1440, minutes] : [minutes],
  );
  const inPart = part === null ? all : all.filter((minutes) => minutes >= part.low - 60 && minutes <= part.high + 60);
  return (inPart.length > 0 ? inPart : all).map((minutes): Hours => {
    const soon = /(?:shortly|just|soon|right) (before|after|past)/u.exec(said)?.[1];
    if (soon === 'before') return { low: minutes - SOON, high: minutes };
    if (soon !== undefined) return { low: minutes, high: minutes + SOON };
    if (/(?:nearly|almost)/u.test(said)) return { low: minutes - SOON, high: minutes };
    if (/(?:^| )(?:before|by)(?: |$)/u.test(said)) return { low: minutes - OPEN, high: minutes };
    if (/(?:^| )(?:after|past)(?: |$)/u.test(said)) return { low: minutes, high: minutes + OPEN };
    const slack = clock.exact ? 5 : minutes % 60 === 0 ? ROUGH_HOUR : ROUGH_MINUTES;
    return /(?:about|around|roughly|approximately|toward|some)/u.test(said)
      ? { low: minutes - slack - 5, high: minutes + slack + 5 }
      : { low: minutes - (clock.exact ? 0 : 10), high: minutes + (clock.exact ? 0 : 10) };
  });
}
