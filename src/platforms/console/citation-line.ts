/** Words for a citation: outlet, headline, date as precise as stated, place, article. Every part is there or said to be missing. */
import type { StatedDate } from '../../model/article.ts';
import type { Citation } from '../../model/citation.ts';
import { dotted, type Page, run } from './page.ts';
import type { Paint, Run } from './wrap.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?)?)?$/;

interface Said {
  /** The words cited are a speaker's, so that an abstract's own words are not what is shown. */
  readonly attributed?: boolean;
  /** The place in the article is said elsewhere. */
  readonly placed?: boolean;
}

export function citationRuns(
  citation: Citation,
  { paint }: Page,
  { attributed = false, placed = false }: Said = {},
): Run[] {
  const { outlet, headline, published, article, url, form } = citation;
  const origin = attributed ? 'from our abstract' : "our abstract, not the outlet's words";
  const whole = (text: string, paint?: Paint) => [{ ...run(text, paint), whole: true }];
  const parts = [
    whole(outlet ?? 'outlet not stated'),
    [run(headline === null ? 'no headline' : `“${headline}”`)],
    whole(published === null ? 'date not stated' : dateInWords(published)),
    ...(placed ? [] : [whole(placeInWords(citation))]),
    ...(form === 'abstract' ? [whole(origin, paint.problem)] : []),
    whole(article, paint.aside),
    ...(url === null ? [] : [whole(url, paint.aside)]),
  ];
  return dotted(parts, paint.aside);
}

/** `2023`, `September 2023`, `19 September 2023`, `19 September 2023, 01:09 +03:00`: what was stated and no more. */
export function dateInWords({ iso, zone }: Pick<StatedDate, 'iso' | 'zone'>): string {
  const [, year, month, day, time] = ISO.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  if (time === undefined) return date;
  return `${date}, ${time}${zone === null ? '' : ` ${zone === 'Z' ? 'UTC' : zone}`}`;
}

/** `paragraph 3 of 12`, `caption`. */
export function placeInWords({ part, paragraph: { n, of } }: Pick<Citation, 'part' | 'paragraph'>): string {
  if (part !== 'body') return part;
  return n === 0 ? 'outside the paragraphs' : `paragraph ${n} of ${of}`;
}
