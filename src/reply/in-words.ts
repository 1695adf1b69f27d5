/** Dates and places of a citation in words, the same on every platform. */
import type { StatedDate } from '../model/article.ts';
import type { Citation } from '../model/citation.ts';
import type { EventDate } from '../model/event.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?)?)?$/;

/** `2023`, `September 2023`, `19 September 2023`, `19 September 2023, 01:09 +03:00`: what was stated and no more. */
export function dateInWords({ iso, zone }: Pick<StatedDate, 'iso' | 'zone'>): string {
  const [, year, month, day, time] = ISO.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  if (time === undefined) return date;
  return `${date}, ${time}${zone === null ? '' : ` ${zone === 'Z' ? 'UTC' : zone}`}`;
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `9 March 2024`; `9 March, without a year`; `a Monday, without a date`. */
export function eventDateInWords({ year, month, day, weekday }: EventDate): string {
  if (month === null || day === null) return `a ${WEEKDAYS[weekday ?? 0]}, without a date`;
  return year === null ? `${day} ${MONTHS[month - 1]}, without a year` : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `paragraph 3 of 12`, `caption`. */
export function placeInWords({ part, paragraph: { n, of } }: Pick<Citation, 'part' | 'paragraph'>): string {
  if (part !== 'body') return part;
  return n === 0 ? 'outside the paragraphs' : `paragraph ${n} of ${of}`;
}

/** `paragraph 3`, `caption`: for a table, where the whole is named beneath. */
export const placeInShort = ({ part, paragraph: { n } }: Pick<Citation, 'part' | 'paragraph'>): string =>
  part === 'body' && n > 0 ? `paragraph ${n}` : placeInWords({ part, paragraph: { n, of: 0 } });

/** What an abstract calls somebody is our word, not the outlet's print. */
export const namedHere = ({ form }: Pick<Citation, 'form'>): string =>
  form === 'abstract' ? 'named here as' : 'printed here as';
