/** What an article is about, as a short list of weighted terms; compares nothing. */
import * as data from '../../extract/words-data.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { stored } from '../words/number-store.ts';
import { hashWord } from '../words/word-hashes.ts';
import type { WordHashes } from '../words/word-hashes.ts';
import { WordSet } from '../words/word-set.ts';

/** Terms, each once, by rising hash. */
export interface EventTerms {
  readonly hash: Int32Array;
  /** How much each weighs in this article: whole numbers, so that sums are the same in any order. */
  readonly weight: Uint8Array;
  /** 1 where the article prints it with a capital in mid-sentence. */
  readonly named: Uint8Array;
}

/** Terms kept of one article, heaviest first. */
const MOST_TERMS = 64;
/** Words read of one article: what it is about stands early. */
const WORDS_READ = 700;
/** Words of the lead count double, those of the headline three times. */
const LEAD_WORDS = 90;

const SMALL = new WordSet(
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

/** Places for twice the words read, cleared as they are used: `row` is 1 + the number of a term among those met. */
const PLACES = 2048;
const row = new Uint16Array(PLACES);
const met = {
  hash: new Int32Array(WORDS_READ),
  place: new Uint16Array(WORDS_READ),
  weight: new Uint16Array(WORDS_READ),
  named: new Uint8Array(WORDS_READ),
};
const LONGEST_WEIGHED = 2 ** 13;
const histogram = new Uint16Array(LONGEST_WEIGHED);

/** The headline’s words come first in `words`, up to `headline`. */
export function eventTerms(words: WordHashes, headline: number): EventTerms {
  const count = weigh(words, headline);
  const hash = stored(heaviest(count));
  const out = { hash, weight: new Uint8Array(hash.length), named: new Uint8Array(hash.length) };
  for (let at = 0; at < hash.length; at++) {
    const found = (row[placeOf(hash[at] as number)] ?? 1) - 1;
    out.weight[at] = scaled(met.weight[found] ?? 1);
    out.named[at] = met.named[found] ?? 0;
  }
  for (let at = 0; at < count; at++) row[met.place[at] ?? 0] = 0;
  return out;
}

/** Sums up the words read in `met`; returns how many terms there are. A weight is twice the sum of its places. */
function weigh({ count: words, hash: hashes, start, end, named }: WordHashes, headline: number): number {
  const { hash: own, place: places, weight, named: isNamed } = met;
  let count = 0;
  for (let at = 0; at < words && at < WORDS_READ; at++) {
    const hash = hashes[at] as number;
    if ((end[at] as number) - (start[at] as number) < 3 || isSmall(hash)) continue;
    const place = placeOf(hash);
    let found = row[place] as number;
    if (found === 0) {
      own[count] = hash;
      places[count] = place;
      weight[count] = 0;
      isNamed[count] = 0;
      found = row[place] = ++count;
    }
    const importance = at < headline ? 3 : at < headline + LEAD_WORDS ? 2 : 1;
    weight[found - 1] = (weight[found - 1] as number) + importance * (named[at] === 1 ? 3 : 2);
    if (named[at] === 1) isNamed[found - 1] = 1;
  }
  return count;
}

/** Where the hash stands in `row`, or the free place that it would take. */
function placeOf(hash: number): number {
  const own = met.hash;
  let place = (hash ^ (hash >>> 13)) & (PLACES - 1);
  while (row[place] !== 0 && own[(row[place] as number) - 1] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

const heavy = new Int32Array(MOST_TERMS);
const ties = new Int32Array(WORDS_READ);

/** The hashes of the heaviest terms, in rising order; of those that weigh the same, the lowest. Overwritten by the next. */
function heaviest(count: number): Int32Array {
  if (count <= MOST_TERMS) {
    heavy.set(met.hash.subarray(0, count));
    return heavy.subarray(0, count).sort();
  }
  let top = 0;
  for (let at = 0; at < count; at++) {
    const weight = met.weight[at] as number;
    histogram[weight] = (histogram[weight] as number) + 1;
    if (weight > top) top = weight;
  }
  let [least, above] = [top, 0];
  while (above + (histogram[least] as number) < MOST_TERMS) above += histogram[least--] as number;
  histogram.fill(0, 0, top + 1);
  let [taken, tied] = [0, 0];
  for (let at = 0; at < count; at++) {
    if ((met.weight[at] as number) > least) heavy[taken++] = met.hash[at] as number;
    else if (met.weight[at] === least) ties[tied++] = met.hash[at] as number;
  }
  const lowest = ties.subarray(0, tied).sort();
  heavy.set(lowest.subarray(0, MOST_TERMS - taken), taken);
  return heavy.sort();
}

/** The more often a word stands, the less each further time tells. */
const scaled = (weight: number): number => SCALED[Math.min(weight, LONGEST_WEIGHED - 1)] as number;
const SCALED = Uint8Array.from({ length: LONGEST_WEIGHED }, (_, weight) =>
  Math.round(16 * (1 + Math.log(Math.max(1, weight / 2)))),
);

/** The headline and what else the article says, without captions and by-lines. */
export function tellingSpans({ headline, passages }: Pick<Article, 'headline' | 'passages'>): {
  spans: Span[];
  headline: Span | null;
} {
  const head = headline?.span ?? null;
  const body = passages.filter(({ role }) => role === 'body' || role === 'standfirst').map(({ span }) => span);
  return { spans: head === null ? body : [head, ...body.filter((span) => span.start !== head.start)], headline: head };
}
