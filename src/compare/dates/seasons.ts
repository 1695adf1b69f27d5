/** Parts of a year: "last spring", "the summer of next year", "the second quarter of 2021"; resolved against publication. */
import type { Facts } from '../facts.ts';
import { ownOf } from '../words/own-of.ts';
import { isAhead, PHRASE } from './day-phrases.ts';
import type { DayPhrase } from './day-phrases.ts';
import { dayNumber, publishedDay } from './read-dates.ts';

const DAY_MS = 86_400_000;
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** "last spring", "this summer", "the autumn of 2022", "spring 2023". */
export function seasonAt(facts: Facts, at: number): DayPhrase | null {
  const { plain } = facts;
  const which = plain[at] ?? '';
  const own = /^(?:last|this|next)$/u.test(which) || isComing(facts, at);
  const word = own ? at + 1 : at;
  const month = ownOf(SEASONS, plain[word] ?? '') ?? 0;
  if (month === 0) return null;
  const published = publishedDay(facts);
  const yearAt = plain[word + 1] === 'of' ? word + 2 : word + 1;
  if (/^(?:19|20)\d\d$/u.test(plain[yearAt] ?? '')) return season(Number(plain[yearAt]), month, yearAt + 1);
  if (published === null) return null;
  const year = new Date(published * DAY_MS).getUTCFullYear();
  const shift = ['last', 'this', 'next'].indexOf(plain[yearAt] ?? '') - 1;
  if (yearAt === word + 2 && shift >= -1 && plain[yearAt + 1] === 'year')
    return season(year + shift, month, yearAt + 2);
  if (!own) return null;
  const years = [year - 2, year - 1, year, year + 1].map((one) => season(one, month, word + 1));
  const past = years.filter(({ days }) => days !== null && days.to - SLACK < published);
  const latest = past.at(-1);
  if (which === 'next' || which === 'the')
    return years.find(({ days }) => days !== null && days.from > published) ?? null;
  if (latest === undefined) return null;
  // Early in a year, "last autumn" is the one before; "last spring" in May may be either.
  return which === 'this' ? season(year, month, word + 1) : latest;
}

/** "not until the spring", "will open in the autumn": the next one. */
const isComing = (facts: Facts, at: number): boolean =>
  facts.plain[at] === 'the' &&
  /^(?:in|until|till|before|by)$/u.test(facts.plain[at - 1] ?? '') &&
  isAhead(facts, facts.sentences[facts.sentenceOf[at] ?? -1]?.from ?? at, at);

/** "the second quarter of 2021", "the first half of the year". */
export function quarterAt(facts: Facts, at: number): DayPhrase | null {
  const { plain } = facts;
  const which = 'first second third fourth'.split(' ').indexOf(plain[at] ?? '');
  const unit = plain[at + 1];
  if (which < 0 || (unit !== 'quarter' && (unit !== 'half' || which > 1))) return null;
  const next = plain[at + 2] === 'of' ? at + 3 : at + 2;
  const published = publishedDay(facts);
  const printed = /^(?:19|20)\d\d$/u.test(plain[next] ?? '');
  if (!printed && published === null) return null;
  const running = /^(?:the|this) year$/u.test(plain.slice(next, next + 2).join(' '));
  if (!printed && !running) return null;
  const year = printed ? Number(plain[next]) : new Date((published ?? 0) * DAY_MS).getUTCFullYear();
  const months = unit === 'quarter' ? 3 : 6;
  const days = { from: dayNumber(year, which * months + 1, 1), to: dayNumber(year, (which + 1) * months + 1, 0) };
  return { ...PHRASE, to: printed ? next + 1 : next + 2, days, rough: true };
}

const SLACK = 45;

const season = (year: number, month: number, to: number): DayPhrase => ({
  ...PHRASE,
  to,
  days: { from: dayNumber(year, month, 1) - 10, to: dayNumber(year, month + 3, 0) + 25 },
  rough: true,
});
