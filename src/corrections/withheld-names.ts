/** Where an article prints names that the newsroom withholds. Linear; errs on the side of finding one. */
import { fold } from '../archive/terms.ts';
import type { Article } from '../model/article.ts';
import type { SpeakerInArticle } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ.][\p{L}\p{N}\p{M}]+)*/gu;
/** Anything beyond plain letters, and the marks that papers are printed with. */
const ACCENTED = /[^\0-\x7f\xa0‐‑–—‘’“”•…]/;
const CAPITAL = /^[^\p{Ll}]/u;
/** Initials and particles that may stand between the words of a name. */
const MOST_BETWEEN = 2;

interface Word extends Span {
  readonly term: string;
  readonly isCapital: boolean;
}

/** A name to be found, its folded words in order. */
type Name = readonly string[];

/** What is looked for in one article. */
export interface Wanted {
  /** Forms of the names withheld, as they apply to the article. */
  readonly forms: readonly string[];
  /** Those of the article's speakers whose names are withheld, and the others. */
  readonly speakers: readonly SpeakerInArticle[];
  readonly others: readonly SpeakerInArticle[];
}

/** Finds names in the texts of one article: its own text, its headline, its address. */
export interface NameFinder {
  /** Every word of a withheld name, once the article prints one of its forms; in order. */
  readonly spans: readonly Span[];
  /** Whether a line beside the text names somebody withheld. */
  readonly isIn: (line: string) => boolean;
}

/** A quick look at a text: whether it may print one of the names, in whatever spelling. */
export function screenFor(forms: readonly string[]): (text: string) => boolean {
  const names = forms.map(termsOf).filter((name) => name.length > 0);
  if (names.length === 0) return () => false;
  const longest = names.map((name) => name.reduce((best, term) => (term.length > best.length ? term : best)));
  // Letters with the marks between them that folding takes away.
  const plain = [...new Set(longest)].map((term) => Array.from(term).join("['’ʼ‘`.]?"));
  const printed = new RegExp(plain.join('|'), 'i');
  return (text) => printed.test(text) || (ACCENTED.test(text) && longest.some((term) => fold(text).includes(term)));
}

/** Null where the article names nobody whose name is withheld. */
export function findWithheld(article: Pick<Article, 'text' | 'headline'>, wanted: Wanted): NameFinder | null {
  const names = wanted.forms.map(termsOf).filter((name) => name.length > 0);
  const folded = fold(`${article.text}\n${article.headline?.text ?? ''}`);
  const near = names.filter((name) => name.every((term) => folded.includes(term)));
  if (near.length === 0 && wanted.speakers.length === 0) return null;
  const words = wordsOf(article.text);
  const headline = wordsOf(article.headline?.text ?? '');
  const printed = near.filter((name) => [words, headline].some((some) => placesOf(name, some).length > 0));
  if (printed.length === 0 && wanted.speakers.length === 0) return null;
  const own = wanted.speakers.flatMap((speaker) => designationsOf(article, speaker));
  const closed = new Set([...printed, ...own.map(termsOf)].flat().filter((term) => term.length > 1));
  const whole = printed.flatMap((name) => placesOf(name, words));
  const theirs = wanted.others.flatMap((speaker) => fullNames(article, speaker)).filter((span) => !meets(whole, span));
  const isClosed = (word: Word): boolean => word.isCapital && closed.has(word.term);
  return {
    spans: words.filter((word) => isClosed(word) && !meets(theirs, word)).map(({ start, end }) => ({ start, end })),
    isIn: (line) => wordsOf(line).some((word) => closed.has(word.term) && (word.isCapital || line.includes('://'))),
  };
}

/** The folded words of a name; what begins with a small letter ("de", "the") tells nobody. */
const termsOf = (form: string): Name =>
  wordsOf(form)
    .filter(({ isCapital }) => isCapital)
    .map(({ term }) => term);

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ index: start, 0: word }) => {
    const bare = word.replace(/['’ʼ]s$/i, '');
    return { start, end: start + word.length, term: fold(bare), isCapital: CAPITAL.test(word) };
  });
}

/** Where a name stands: its words in order with initials or particles between, or the last word first. */
function placesOf(name: Name, words: readonly Word[]): Span[] {
  const orders = name.length > 1 ? [name, [name.at(-1) ?? '', ...name.slice(0, -1)]] : [name];
  return orders.flatMap((order) =>
    words.flatMap((word, at): Span[] => {
      if (word.term !== order[0] || !word.isCapital) return [];
      const end = endOf(order, words, at);
      return end === null ? [] : [{ start: word.start, end }];
    }),
  );
}

function endOf(name: Name, words: readonly Word[], from: number): number | null {
  let at = from;
  for (const term of name.slice(1)) {
    const next = words.slice(at + 1, at + 2 + MOST_BETWEEN).findIndex((word) => word.term === term && word.isCapital);
    const between = words.slice(at + 1, at + 1 + next);
    if (next === -1 || between.some(({ term: other, isCapital }) => isCapital && other.length > 1)) return null;
    at += next + 1;
  }
  return words[at]?.end ?? null;
}

const namesOf = ({ designations }: SpeakerInArticle): Span[] =>
  designations.flatMap(({ span, as }) => (as === 'name' ? [span] : []));

const designationsOf = ({ text }: Pick<Article, 'text'>, speaker: SpeakerInArticle): string[] => [
  speaker.name,
  ...namesOf(speaker).map(({ start, end }) => text.slice(start, end)),
];

/** Printings of a speaker's name that leave no doubt whose it is: two words or more. */
const fullNames = ({ text }: Pick<Article, 'text'>, speaker: SpeakerInArticle): Span[] =>
  namesOf(speaker).filter(({ start, end }) => termsOf(text.slice(start, end)).length > 1);

const meets = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end);
