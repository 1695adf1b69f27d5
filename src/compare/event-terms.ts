/** What an article is about, as a short list of weighted terms; compares nothing. */
import * as data from '../extract/words-data.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { hashWord } from './word-hashes.ts';
import type { WordHashes } from './word-hashes.ts';

/** Terms by hash, each with its weight in this article. */
export type EventTerms = ReadonlyMap<number, number>;

/** Terms kept of one article, heaviest first. */
const MOST_TERMS = 64;
/** Words read of one article: what it is about stands early. */
const WORDS_READ = 700;
/** Words of the lead count double, those of the headline three times. */
const LEAD_WORDS = 90;

const SMALL = new Set(
  [
    data.PRONOUNS,
    data.RELATIVES,
    data.DETERMINERS,
    data.PREPOSITIONS,
    data.CONJUNCTIONS,
    data.TIMES,
    data.NOT_NAMES,
    data.TITLES,
    `said says say saying told tell added according is are was were be been being has have had do does did will would could should can may
might must not it's its than them him her us who which also after before more most such no nor only own so too very just like make made
year years day days week weeks month months time first last new two one three many much some other our out get got go going went`,
  ]
    .join(' ')
    .split(/\s+/u)
    .map(hashWord),
);

export const isSmall = (hash: number): boolean => SMALL.has(hash);

/** The headline’s words come first in `words`, up to `headline`. */
export function eventTerms(words: WordHashes, headline: number): Map<number, number> {
  const weights = new Map<number, number>();
  const count = Math.min(words.count, WORDS_READ);
  for (let at = 0; at < count; at++) {
    const hash = words.hash[at] ?? 0;
    if (SMALL.has(hash) || (words.end[at] ?? 0) - (words.start[at] ?? 0) < 3) continue;
    const place = at < headline ? 3 : at < headline + LEAD_WORDS ? 2 : 1;
    weights.set(hash, (weights.get(hash) ?? 0) + place * (words.named[at] === 1 ? 1.5 : 1));
  }
  const kept = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_TERMS);
  return new Map(kept.map(([hash, weight]) => [hash, 1 + Math.log(weight)]));
}

/** The headline and what else the article says, without captions and by-lines. */
export function tellingSpans({ headline, passages }: Pick<Article, 'headline' | 'passages'>): {
  spans: Span[];
  headline: Span | null;
} {
  const head = headline?.span ?? null;
  const body = passages.filter(({ role }) => role === 'body' || role === 'standfirst').map(({ span }) => span);
  return { spans: head === null ? body : [head, ...body.filter((span) => span.start !== head.start)], headline: head };
}
