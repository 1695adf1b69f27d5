/** What is kept of an article for grouping: its terms, days, runs of words, and what it quotes. */
import type { HeldArticle } from '../../model/held.ts';
import type { Span } from '../../model/span.ts';
import { eventTerms, isSmall, tellingSpans } from './event-terms.ts';
import type { EventTerms } from './event-terms.ts';
import { shinglesOf } from './shared-text.ts';
import { stored } from '../words/number-store.ts';
import { hashWord, hashWords, roomForWords } from '../words/word-hashes.ts';
import type { WordHashes } from '../words/word-hashes.ts';
import { WordSet } from '../words/word-set.ts';

export interface Entry {
  readonly id: string;
  readonly held: HeldArticle;
  readonly terms: EventTerms;
  /** Kept runs of words, in rising order; none of an abstract, whose words are ours. */
  readonly shingles: Int32Array;
  /** The words of each quotation that say something, each once, in rising order; all in a row, each quotation up to its end in `quotedEnds`. */
  readonly quoted: Int32Array;
  readonly quotedEnds: Uint16Array;
  /** Day of publication since 1970; null where it is not known to the day. */
  readonly day: number | null;
  /** Weekdays the article names, as bits. */
  readonly weekdays: number;
}

/** Quotations kept of one article, and words of one. */
const MOST_QUOTED = 30;
const LEAST_WORDS = 4;
const MOST_WORDS = 40;

const WEEKDAYS = new Map(
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((day, index) => [
    hashWord(day),
    1 << index,
  ]),
);
const IS_WEEKDAY = new WordSet(WEEKDAYS.keys());
const DAY_MS = 86_400_000;

const NO_SHINGLES = new Int32Array();
const room = roomForWords();

export function readEntry(held: HeldArticle): Entry {
  const { article } = held;
  const { spans, headline } = tellingSpans(article);
  const words = hashWords(article.text, spans, room);
  const { published } = article;
  return {
    id: article.id,
    held,
    terms: eventTerms(words, headline === null ? 0 : wordsIn(words, headline)),
    shingles: article.form === 'full' ? stored(shinglesOf(words)) : NO_SHINGLES,
    ...quotedOf(held, words),
    day:
      published === null || published.iso.length < 10
        ? null
        : Math.floor(Date.parse(`${published.iso.slice(0, 10)}T00:00:00Z`) / DAY_MS),
    weekdays: weekdaysIn(words),
  };
}

/** How many of the first words stand in the span. */
function wordsIn({ start, count }: WordHashes, span: Span): number {
  let words = 0;
  while (words < count && (start[words] ?? 0) >= span.start && (start[words] ?? 0) < span.end) words++;
  return words;
}

function weekdaysIn({ hash, count }: WordHashes): number {
  let bits = 0;
  for (let at = 0; at < count; at++) {
    const word = hash[at] as number;
    if (IS_WEEKDAY.has(word)) bits |= WEEKDAYS.get(word) ?? 0;
  }
  return bits;
}

const said = new Int32Array(MOST_QUOTED * MOST_WORDS);
const ends = new Uint16Array(MOST_QUOTED);

/** Quotations stand in the words read, after the headline in the order of the text. */
function quotedOf({ extraction }: HeldArticle, words: WordHashes): Pick<Entry, 'quoted' | 'quotedEnds'> {
  let [quotations, from] = [0, 0];
  for (const { pieces } of extraction.quotations) {
    if (quotations >= MOST_QUOTED) break;
    let to = from;
    for (const { quoted } of pieces) for (const span of quoted) to = takeWords(words, span, { from, to });
    if (to - from >= LEAST_WORDS) to = unique(said, from, to);
    if (to - from < LEAST_WORDS) continue;
    ends[quotations++] = to;
    from = to;
  }
  return { quoted: stored(said.subarray(0, from)), quotedEnds: ends.slice(0, quotations) };
}

/** Adds the words of the span that say something to those of a quotation in `said`; returns where they end then. */
function takeWords(
  { start, hash, count: all }: WordHashes,
  span: Span,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let [low, high] = [0, all];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = to;
  for (let at = low; at < all && end - from < MOST_WORDS && (start[at] as number) < span.end; at++)
    if (!isSmall(hash[at] as number)) said[end++] = hash[at] as number;
  return end;
}

/** Puts a short stretch of a row in rising order, each number once; returns where it ends then. */
function unique(row: Int32Array, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const number = row[at] as number;
    let place = at;
    for (; place > from && (row[place - 1] as number) > number; place--) row[place] = row[place - 1] as number;
    row[place] = number;
  }
  let end = from;
  for (let at = from; at < to; at++) if (at === from || row[at] !== row[at - 1]) row[end++] = row[at] as number;
  return end;
}
