/** What is kept of an article for grouping: its terms, names, days, runs of words, and what it quotes. */
import type { HeldArticle } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import { eventTerms, isSmall, tellingSpans } from './event-terms.ts';
import type { EventTerms } from './event-terms.ts';
import { shinglesOf } from './shared-text.ts';
import { hashWord, hashWords, roomForWords } from './word-hashes.ts';
import type { WordHashes } from './word-hashes.ts';

export interface Entry {
  readonly held: HeldArticle;
  readonly terms: EventTerms;
  /** Those of the terms that the article prints with a capital in mid-sentence. */
  readonly names: ReadonlySet<number>;
  /** In rising order. */
  readonly shingles: Int32Array;
  /** The words of each quotation that say something, each once. */
  readonly quoted: readonly (readonly number[])[];
  readonly quotedWords: ReadonlySet<number>;
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
const DAY_MS = 86_400_000;

const room = roomForWords();
const quotedRoom = roomForWords();

export function readEntry(held: HeldArticle): Entry {
  const { article } = held;
  const { spans, headline } = tellingSpans(article);
  const words = hashWords(article.text, spans, room);
  const terms = eventTerms(words, headline === null ? 0 : wordsIn(words, headline));
  const { published } = article;
  const quoted = quotedOf(held);
  return {
    held,
    terms,
    names: namesOf(words, terms),
    shingles: article.form === 'full' ? shinglesOf(words) : new Int32Array(),
    quoted,
    quotedWords: new Set(quoted.flat()),
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
  for (let at = 0; at < count; at++) bits |= WEEKDAYS.get(hash[at] ?? 0) ?? 0;
  return bits;
}

function namesOf(words: WordHashes, terms: EventTerms): Set<number> {
  const out = new Set<number>();
  for (let at = 0; at < words.count; at++) {
    const hash = words.hash[at] ?? 0;
    if (words.named[at] === 1 && terms.has(hash)) out.add(hash);
  }
  return out;
}

function quotedOf({ article, extraction }: HeldArticle): number[][] {
  const out: number[][] = [];
  for (const { pieces } of extraction.quotations) {
    if (out.length >= MOST_QUOTED) break;
    const { hash, count } = hashWords(
      article.text,
      pieces.flatMap(({ quoted }) => quoted),
      quotedRoom,
    );
    const said = new Set([...hash.subarray(0, Math.min(count, MOST_WORDS))].filter((one) => !isSmall(one)));
    if (said.size >= LEAST_WORDS) out.push([...said]);
  }
  return out;
}
