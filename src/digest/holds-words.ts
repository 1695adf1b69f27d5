/** Whether words stand together in one passage of an article, by the terms they are searched under; most articles are ruled out without reading their terms. Pure. */
import { processTerm, termsOf } from '../archive/terms.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import { mayHave, sieveOf, sumOf, type WordSieve } from './word-sieve.ts';

/** Words to be met, made ready once. */
export interface Wanted {
  readonly terms: readonly WantedTerm[];
}

interface WantedTerm {
  readonly term: string;
  /** Where it may be printed; null: it is looked for among the odd words alone. */
  readonly printed: RegExp | null;
  /** By which texts without it are known. */
  readonly sum: number;
  /** Where it surely is: as a word by itself. Null: only all the terms of a passage tell. */
  readonly apart: RegExp | null;
}

const BEFORE = '(?<=^|[\\s,;:()[\\]"“”—–])';
const BEHIND = '(?=$|[\\s,;:!?()[\\]"“”—–]|\\.(?:\\s|$))';

/** An ASCII term stands in a text as it is, in any case, unless the word there has other letters or marks in it. */
export const wantedFrom = (words: string): Wanted => ({
  terms: termsOf(words).map((term): WantedTerm => {
    if (!/^[a-z\d]+$/.test(term)) return { term, printed: null, sum: 0, apart: null };
    // Words that are no terms count where nothing else stands.
    const apart = processTerm(term) === null ? null : new RegExp(`${BEFORE}${term}${BEHIND}`, 'i');
    return { term, printed: new RegExp(term, 'i'), sum: sumOf(term), apart };
  }),
});

const LONGEST_WORDS = 200;

/** Why words can be met by nothing, in half a sentence; null: they can. */
export function faultOfWords(words: string): string | null {
  if (words.length > LONGEST_WORDS) return `at most ${LONGEST_WORDS} characters are kept, not ${words.length}`;
  const terms = termsOf(words);
  if (terms.length === 0) return `“${words}” holds no word to look for`;
  if (terms.every((term) => processTerm(term) === null))
    return `each word of “${words}” is too common to look for; add another`;
  return null;
}

/** Whether one passage, or the headline, holds all of them; `around`: only the headline and passages that these spans touch. */
export function holdsTogether(held: HeldArticle, { terms }: Wanted, around: readonly Span[] | null): boolean {
  const { article } = held;
  if (terms.length === 0) return false;
  const { odd, sieve } = wordsOf(article);
  const may = (text: string) =>
    terms.every(({ term, printed }) => printed?.test(text) === true || (odd.length > 0 && odd.includes(term)));
  const holds = (text: string) => may(text) && holdsAll(text, terms);
  const { headline } = article;
  // One that the newsroom gave does not stand in the text.
  if (headline?.span === null && holdsAll(headline.text, terms)) return true;
  if (terms.some(({ term, printed, sum }) => printed && !mayHave(sieve, sum) && !odd.includes(term))) return false;
  if (headline?.span && holds(headline.text)) return true;
  if (!may(article.text)) return false;
  return article.passages.some(
    ({ role, span }) =>
      (role === 'body' || role === 'standfirst' || role === 'caption') &&
      (around === null || meets(around, span)) &&
      !meets(held.withheld ?? [], span) &&
      holds(article.text.slice(span.start, span.end)),
  );
}

function holdsAll(text: string, wanted: Wanted['terms']): boolean {
  if (wanted.every(({ apart }) => apart?.test(text) === true)) return true;
  const terms = new Set(termsOf(text));
  return wanted.every(({ term }) => terms.has(term));
}

const meets = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end);

type Text = HeldArticle['article'];

/** What articles are ruled out by. */
interface Words {
  /** Terms of words that are not printed as they are searched for: `U.S.`, `Müller`, `don’t`. */
  readonly odd: readonly string[];
  /** The others. */
  readonly sieve: WordSieve;
}

const known = new WeakMap<Text['passages'], Words>();

/** Read once a text; ahead, where that is asked for. */
export function wordsOf({ text, passages }: Text): Words {
  const before = known.get(passages);
  if (before) return before;
  const made = { odd: oddTermsIn(text), sieve: sieveOf(text) };
  known.set(passages, made);
  return made;
}

function oddTermsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if (!isOdd(text, at)) continue;
    const [from, to] = [edge(text, at, -1), edge(text, at, 1)];
    for (const term of termsOf(text.slice(from, to))) found.add(term);
    at = to;
  }
  return [...found];
}

/** Marks that stand in no word, and are common: “ ” – — … • « » and the blank that does not break. */
const PLAIN_MARKS: ReadonlySet<number> = new Set([0x201c, 0x201d, 0x2013, 0x2014, 0x2026, 0x2022, 0xab, 0xbb, 0xa0]);
/** . ' ` and ’ ‘ ʼ, which are dropped from a word. */
const DROPPED: ReadonlySet<number> = new Set([0x2e, 0x27, 0x60, 0x2019, 0x2018, 0x2bc]);

/** Whether a word that holds this unit is searched for otherwise than it is printed. */
function isOdd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80 && unit !== 0x2e && unit !== 0x27 && unit !== 0x60) return false;
  if (PLAIN_MARKS.has(unit)) return false;
  if (!DROPPED.has(unit)) return true;
  if (!isInWord(text.charCodeAt(at - 1)) || !isInWord(text.charCodeAt(at + 1))) return false;
  const isPossessive = unit !== 0x2e && (text.charCodeAt(at + 1) | 32) === 0x73 && !isInWord(text.charCodeAt(at + 2));
  return !isPossessive;
}

/** A letter or a digit, or what may be one. */
function isInWord(unit: number): boolean {
  if (unit >= 0x80) return !PLAIN_MARKS.has(unit) && !DROPPED.has(unit);
  const lower = unit | 32;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

const LONGEST = 200;

/** Where the stretch without blanks ends, at most so far away. */
function edge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  const next = () => text.charCodeAt(step === 1 ? at : at - 1);
  while (at >= 0 && at <= text.length && Math.abs(at - from) < LONGEST && next() > 0x20) at += step;
  return at;
}
