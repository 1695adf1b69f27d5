/** An article made ready for comparing: its words folded, in sentences, with what stands inside quotation marks; compares nothing itself. */
import { Kind } from '../extract/lexicon.ts';
import { readArticle } from '../extract/reading.ts';
import type { Reading } from '../extract/reading.ts';
import { FUNCTION } from '../extract/lexicon.ts';
import { Gap, Shape } from '../extract/words.ts';
import type { Words } from '../extract/words.ts';
import type { Article } from '../model/article.ts';
import type { FullArticle } from '../model/discrepancy.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import { plainWord, stem } from './words/plain-word.ts';

/** A sentence by its words, half-open. */
export interface ComparedSentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly place: 'headline' | 'body' | 'caption';
}

export interface Compared {
  readonly held: HeldArticle;
  readonly text: string;
  readonly reading: Reading;
  readonly words: Words;
  /** Each word folded; same rows as `words`. */
  readonly plain: readonly string[];
  readonly sentences: readonly ComparedSentence[];
  /** For each word its sentence. */
  readonly sentenceOf: Int32Array;
}

/** An article whose own words may be compared, not only those it quotes. */
export interface FullCompared extends Compared {
  readonly held: HeldArticle & { readonly article: FullArticle };
}

export const isFull = (compared: Compared): compared is FullCompared => compared.held.article.form === 'full';

/** Longest sentence that is compared word by word, in words; what lies beyond is not compared. */
export const LONGEST_COMPARED = 250;

/** So much of an article is compared, in UTF-16 units, about thirteen thousand words: what lies beyond is read by no rule. */
export const LONGEST_TEXT = 80_000;

export function readCompared(held: HeldArticle): Compared {
  const reading = readArticle(asFarAsCompared(held.article));
  const { words } = reading;
  const plain: string[] = [];
  for (let at = 0; at < words.count; at++)
    plain.push(plainWord(words.text.slice(words.start[at], Math.min(words.end[at] ?? 0, (words.start[at] ?? 0) + 64))));
  const sentenceOf = new Int32Array(words.count).fill(-1);
  const sentences = reading.sentences.map(({ from, to, block }, index): ComparedSentence => {
    sentenceOf.fill(index, from, to);
    const role = reading.blocks[block]?.role;
    return { index, from, to, place: role === 'headline' || role === 'caption' ? role : 'body' };
  });
  return { held, text: held.article.text, reading, words, plain, sentences, sentenceOf };
}

/** The article itself, or what of it is compared: whole passages, and the beginning of the last one. */
function asFarAsCompared(article: Article): Article {
  const { text, headline, passages } = article;
  if (text.length <= LONGEST_TEXT) return article;
  let left = LONGEST_TEXT;
  const cut = ({ start, end }: Span): Span => {
    const stop = end - start <= left ? end : Math.max(start, text.lastIndexOf(' ', start + left));
    left -= stop - start;
    return { start, end: stop };
  };
  const kept = passages.flatMap((passage) => {
    const span = left > 0 ? cut(passage.span) : null;
    if (span !== null && span.end < passage.span.end) left = 0;
    return span === null || span.start === span.end ? [] : [{ ...passage, span }];
  });
  return { ...article, passages: kept, headline: isLongHeadline(article) ? null : headline };
}

/** No headline, whatever it was taken for. */
const LONGEST_HEADLINE = 2000;
const isLongHeadline = ({ headline }: Article): boolean =>
  headline !== null && headline.span !== null && headline.span.end - headline.span.start > LONGEST_HEADLINE;

/** Whether rules read all of it. */
export function isComparedWhole({ article }: HeldArticle): boolean {
  if (article.text.length <= LONGEST_TEXT) return true;
  const units = article.passages.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return units <= LONGEST_TEXT && !isLongHeadline(article);
}

/** The span of words `from` up to `to`. */
export const spanOf = ({ words }: Compared, from: number, to: number): Span => ({
  start: words.start[from] ?? 0,
  end: words.end[to - 1] ?? 0,
});

export const isQuoted = ({ words }: Compared, at: number): boolean => (words.stretch[at] ?? -1) >= 0;

/** A word that says what a sentence is about: no function word, no day, no verb of saying, longer than two letters or a number. */
export function isContent({ words, plain }: Compared, at: number): boolean {
  const word = plain[at] ?? '';
  if (words.shaped(at, Shape.digit)) return true;
  if (word.length < 3 || COMMON.has(word)) return false;
  return !words.is(at, SMALL) || words.shaped(at, Shape.upper);
}

/** Nouns that begin sentences without naming anybody (`notName`) are content all the same. */
const SMALL = (FUNCTION & ~Kind.notName) | Kind.time | Kind.saying;

/** Verbs and adverbs of every article. */
const COMMON = new Set(
  `been being were have has had having does did doing make made makes making take took taken get got getting give gave given come came
coming goes went going gone keep kept put set let lot lots much very really quite such also just only even still yet ever never told
says said new first last next year years day days time times week weeks month months people person man woman men women thing things
here there now then thus also not never yes well perhaps maybe however meanwhile moreover furthermore additionally finally instead
indeed nevertheless otherwise therefore recently currently later earlier way ways part report reported reports according including many several another per number use used using two one three`.split(
    /\s+/u,
  ),
);

/** Stems of the content words of a sentence, each once. */
export function contentOf(compared: Compared, sentence: { readonly from: number; readonly to: number }): Set<string> {
  const out = new Set<string>();
  const to = Math.min(sentence.to, sentence.from + LONGEST_COMPARED);
  for (let at = sentence.from; at < to; at++) if (isContent(compared, at)) out.add(stem(compared.plain[at] ?? ''));
  return out;
}

/** A clause or sentence ends before this word. */
export const breaksBefore = (compared: Compared, at: number): boolean =>
  compared.words.gapHas(at, Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.bracket | Gap.block | Gap.comma);
