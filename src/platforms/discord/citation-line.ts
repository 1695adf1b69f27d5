/** Words for a citation: outlet, headline, date as precise as stated, place, article, link. Every part is there or said to be missing. */
import type { StatedDate } from '../../model/article.ts';
import type { Citation } from '../../model/citation.ts';
import { dateInWords, placeInWords } from '../../reply/in-words.ts';
import { instantOf } from './instant.ts';
import { dotted, run, type Run } from './stretch.ts';

interface Said {
  /** The words cited are a speaker's, or none are shown: an abstract's own words are not what is shown. */
  readonly attributed?: boolean;
  /** The place in the article is said elsewhere. */
  readonly placed?: boolean;
}

export function citationRuns(citation: Citation, { attributed = false, placed = false }: Said = {}): Run[] {
  const { outlet, headline, published, article, url, form } = citation;
  return dotted([
    [run(outlet ?? 'outlet not stated')],
    [run(headline === null ? 'no headline' : `“${headline}”`)],
    [published === null ? run('date not stated') : dateRun(published)],
    placed ? [] : [run(placeInWords(citation))],
    form === 'abstract' ? [run(attributed ? 'from our abstract' : "our abstract, not the outlet's words")] : [],
    [run(article)],
    url === null ? [] : [linkRun(url)],
  ]);
}

/** In each reader's own zone where an instant was stated: with the time, since the day alone may be another one there than the outlet prints. */
function dateRun(stated: StatedDate): Run {
  const instant = instantOf(stated);
  const plain = dateInWords(stated);
  return instant === null ? run(plain) : { markdown: `<t:${instant}:f>`, plain };
}

function linkRun(url: string): Run {
  const safe = safeLink(url);
  return safe === null ? run(url) : { markdown: `[link](<${safe}>)`, plain: url };
}

const LONGEST_LINK = 512;

/** The address as a link's target can hold it; null where it is none for the web, or hides where it leads. */
export function safeLink(url: string): string | null {
  if (url.length > LONGEST_LINK || /[\p{C}\p{Z}\\]/u.test(url) || !URL.canParse(url)) return null;
  const { protocol, username, password, hostname, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || hostname.startsWith('[')) return null;
  const encoded = href.replace(
    /[^\w\-.~:/?#@!$&+,;=%]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return encoded.length > LONGEST_LINK ? null : encoded;
}
