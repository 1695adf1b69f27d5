/** Two printings of one utterance, and what of their difference an editor is told: no word that only seems to differ, nothing in doubt. */
import { foldWords } from '../compare/words/fold-words.ts';
import { wordingOf } from '../compare/utterances/variants-pair.ts';
import { utteranceOf } from '../compare/utterances/variants-utterance.ts';
import type { Said, Wording, WordingDifference } from '../model/variant.ts';
import type { Span } from '../model/span.ts';

/** One printing beside the one asked about, which is the left side. */
export interface PrintingApart {
  readonly said: Said;
  /** Its differences are those that are told. */
  readonly wording: Wording;
  /** It is much shorter than the one asked about. */
  readonly isPart: boolean;
  /** Words that one side alone has at a place stand elsewhere in the other. */
  readonly isMoved: boolean;
  /** The words differ, sure enough to be said. */
  readonly isOtherwise: boolean;
}

/** The nearest printing of each other article, nearest first. */
export function printingsApart(asked: Said, others: readonly Said[]): PrintingApart[] {
  const own = utteranceOf(asked);
  const words = wordsOf(asked);
  const found = others.flatMap((said): PrintingApart[] => {
    const wording = said.article.id === asked.article.id ? null : wordingOf(own, utteranceOf(said));
    return wording ? [apart({ asked, words }, said, wording)] : [];
  });
  const nearest = new Map<string, PrintingApart>();
  for (const one of found.toSorted((a, b) => distance(a) - distance(b)))
    if (!nearest.has(one.said.article.id)) nearest.set(one.said.article.id, one);
  return [...nearest.values()];
}

const RELATIONS = ['same', 'cut', 'other-words', 'translation'] as const;

const distance = ({ wording: { relation, differences } }: PrintingApart): number =>
  RELATIONS.indexOf(relation) * 100 + Math.min(differences.length, 99);

/** A printing with fewer of the other's words than this share is a part of it. */
const PART = 0.7;
/** Beyond so large a share of other words, two remarks may be alike. */
const MOST_OTHERWISE = 0.25;
/** Of two of which one says so many times as much, the other is not all of it in other words. */
const MOST_LONGER = 2;
/** Two translations share no longer run of words. */
const LONGEST_RUN = 6;

function apart(
  { asked, words }: { readonly asked: Said; readonly words: readonly string[] },
  said: Said,
  found: Wording,
): PrintingApart {
  const theirs = wordsOf(said);
  const wording = { ...found, differences: found.differences.filter(isTold(asked, said)) };
  const [few, many] = [Math.min(words.length, theirs.length), Math.max(words.length, theirs.length)];
  const isTranslated = many <= MOST_LONGER * few && longestRun(words, theirs) <= LONGEST_RUN;
  return {
    said,
    wording,
    isPart: theirs.length < PART * words.length,
    isMoved: wording.differences.some(
      ({ left, right }) =>
        (left === null && isAmong(said, right, words)) || (right === null && isAmong(asked, left, theirs)),
    ),
    isOtherwise: wording.relation === 'translation' ? isTranslated : isReworded(wording, { asked, said, few }),
  };
}

/** Some words are others, and few enough. */
function isReworded(
  { differences }: Wording,
  { asked, said, few }: { readonly asked: Said; readonly said: Said; readonly few: number },
): boolean {
  const count = ({ article }: Said, span: Span | null) => (span ? foldWords(article.text, [span]).keys.length : 0);
  const swapped = differences.flatMap(({ left, right }) =>
    left && right ? [Math.max(count(asked, left), count(said, right))] : [1],
  );
  return differences.length > 0 && swapped.reduce((sum, words) => sum + words, 0) <= MOST_OTHERWISE * few;
}

/** Words inside the marks, folded; of one that is all in marks or all the speaker's, the same. */
const wordsOf = ({ article, quotation }: Said): readonly string[] =>
  foldWords(
    article.text,
    quotation.pieces.flatMap(({ quoted }) => quoted),
  ).keys;

const isAmong = ({ article }: Said, span: Span | null, words: readonly string[]): boolean =>
  span !== null && foldWords(article.text, [span]).keys.every((key) => words.includes(key));

/** No words of an editor's in brackets, no cut that is shown, and no name of an account. */
const isTold =
  (asked: Said, said: Said) =>
  ({ left, right }: WordingDifference): boolean =>
    !(left && isMarked(asked.article.text, left)) && !(right && isMarked(said.article.text, right));

const OPENS = /[[(@]$|(?:…|\.[ \u00a0]?\.)[ \u00a0]?$/u;
const CLOSES = /^[\])]|^[ \u00a0]?(?:…|\.[ \u00a0]?\.)/u;

const isMarked = (text: string, { start, end }: Span): boolean =>
  OPENS.test(text.slice(Math.max(0, start - 4), start)) || CLOSES.test(text.slice(end, end + 4));

/** Words of each side that are looked at for runs. */
const MOST_WORDS = 200;

/** How many words in a row both have. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one.slice(0, MOST_WORDS), other.slice(0, MOST_WORDS)];
  let longest = 0;
  let before = new Int32Array(right.length + 1);
  for (const word of left) {
    const runs = new Int32Array(right.length + 1);
    right.forEach((theirs, at) => {
      if (theirs === word) runs[at + 1] = (before[at] ?? 0) + 1;
      longest = Math.max(longest, runs[at + 1] ?? 0);
    });
    before = runs;
  }
  return longest;
}
