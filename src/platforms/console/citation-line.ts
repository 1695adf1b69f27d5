/** Words for a citation: outlet, headline, date as precise as stated, place, article. Every part is there or said to be missing. */
import type { Citation } from '../../model/citation.ts';
import { dateInWords, placeInWords } from '../../reply/in-words.ts';
import { dotted, type Page, run } from './page.ts';
import type { Paint, Run } from './wrap.ts';

interface Said {
  /** The words cited are a speaker's, or none are shown: an abstract's own words are not what is shown. */
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
