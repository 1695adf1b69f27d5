/** The day of an event, as its articles give it in headline, lead and captions; adds no year and no day that none of them states. */
import type { EventDate } from '../../model/event.ts';
import type { HeldArticle } from '../../model/held.ts';
import { isQuoted, readCompared } from '../compared.ts';
import type { Compared } from '../compared.ts';
import { dayNumber, readDates } from '../dates/read-dates.ts';
import type { DateMention } from '../dates/read-dates.ts';

/** Articles of one event that are read for dates, the first by id; of each so many paragraphs and captions. */
const MOST_ARTICLES = 8;
const LEAD = 4;
const CAPTIONS = 3;
/** Longer paragraphs are no lead. */
const LONGEST = 3000;
const DAY_MS = 86_400_000;

/** One at most: the day that more articles give than any other, and more than one; of one article, the only day that it gives. */
export function eventDates(articles: readonly HeldArticle[]): EventDate[] {
  const given = articles.slice(0, MOST_ARTICLES).map(daysGiven);
  const votes = new Map<string, number>();
  const known = [...new Set(given.flat())].filter(isWhole);
  for (const days of given)
    for (const day of new Set(days.map((one) => sameAs(one, known)))) votes.set(day, (votes.get(day) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const isAlone = given.length === 1 && second === undefined;
  if (first === undefined || first[1] === second?.[1] || (first[1] < 2 && !isAlone)) return [];
  return [dateOf(first[0])];
}

/** Days of the lead as `2024-03-09`, as `--03-09` without a year, or as `w6`, a weekday alone. */
function daysGiven(held: HeldArticle): string[] {
  const { article } = held;
  const passages = article.passages.filter(({ span }) => span.end - span.start <= LONGEST);
  const lead = passages.filter(({ role }) => role === 'body' || role === 'standfirst').slice(0, LEAD);
  const captions = passages.filter(({ role }) => role === 'caption').slice(0, CAPTIONS);
  const kept = [...lead, ...captions].sort((a, b) => a.span.start - b.span.start);
  const compared = readCompared({ ...held, article: { ...article, passages: kept } });
  return readDates(compared).flatMap((mention) => (isQuoted(compared, mention.from) ? [] : keyOf(compared, mention)));
}

function keyOf({ plain }: Compared, { days, month, day, weekday, kind, from }: DateMention): string[] {
  if (days !== null)
    return days.from === days.to && kind !== 'year' && plain[from] !== 'tomorrow' ? [isoOf(days.from)] : [];
  if (month > 0 && day > 0 && isOnCalendar(month, day)) return [`--${twoDigits(month)}-${twoDigits(day)}`];
  return weekday >= 0 ? [`w${weekday}`] : [];
}

const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const isOnCalendar = (month: number, day: number): boolean =>
  new Date(dayNumber(2024, month, day) * DAY_MS).getUTCDate() === day;
const isWhole = (day: string): boolean => /^\d/u.test(day);

/** A day without a year, or a weekday, is the one known day that it may be. */
function sameAs(day: string, known: readonly string[]): string {
  if (isWhole(day)) return day;
  const fits = known.filter((one) =>
    day.startsWith('--') ? one.slice(4) === day.slice(1) : new Date(one).getUTCDay() === Number(day.slice(1)),
  );
  return fits.length === 1 ? (fits[0] as string) : day;
}

function dateOf(day: string): Omit<EventDate, 'articles' | 'among'> {
  if (day.startsWith('w')) return { year: null, month: null, day: null, weekday: Number(day.slice(1)) };
  const year = isWhole(day) ? Number(day.slice(0, -6)) : null;
  return { year, month: Number(day.slice(-5, -3)), day: Number(day.slice(-2)), weekday: null };
}
