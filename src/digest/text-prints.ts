/** Prints of what an article says: enough to see later what an edited text says anew. Keeps no words; pure and linear. */
import { fold } from '../archive/terms.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';

/** Each a string of `LENGTH` characters. */
export interface TextPrints {
  /** Those of sentences that differ in a word or two are alike. */
  readonly sentences: readonly string[];
  /** The same for the same words of the same speaker. */
  readonly quotations: readonly string[];
}

const LENGTH = 8;
/** A sentence has so many marks, a character each; with so many in common it is the same one. */
const [MARKS, SAME] = [LENGTH, 5];
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The headline counts as a sentence. */
export function printsOf({ article, extraction }: HeldArticle): TextPrints {
  const { text, headline } = article;
  const sentences = extraction.sentences.map(({ span }) => sentencePrint(text, span));
  return {
    sentences: headline
      ? [sentencePrint(headline.text, { start: 0, end: headline.text.length }), ...sentences]
      : sentences,
    quotations: extraction.quotations.map((quotation) => quotationPrint({ article, extraction }, quotation)),
  };
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The least of each of eight sums over its pairs of words: sentences alike share most pairs. */
export function sentencePrint(text: string, { start, end }: Span): string {
  const least = Array.from({ length: MARKS }, () => 0xffff_ffff);
  let before = 0;
  for (const [word] of text.slice(start, end).matchAll(WORD)) {
    const sum = sumOf(word.toLowerCase());
    for (let mark = 0; mark < MARKS; mark++) {
      const pair = mixed(before + Math.imul(sum, 2 * mark + 3));
      if (pair < (least[mark] ?? 0)) least[mark] = pair;
    }
    before = sum;
  }
  return least.map((mark) => signs(mark, 1)).join('');
}

/** Whether a sentence is one of these, but for a word or two. */
export function isAmong(sentence: string, known: ReadonlySet<string>): boolean {
  if (known.has(sentence)) return true;
  for (const other of known) {
    let same = 0;
    for (let at = 0; at < LENGTH; at++) if (sentence.charCodeAt(at) === other.charCodeAt(at)) same += 1;
    if (same >= SAME) return true;
  }
  return false;
}

export function quotationPrint(
  { article, extraction }: HeldArticle,
  { pieces, speaker, attribution }: Quotation,
): string {
  const words = pieces.map(({ content }) => article.text.slice(content.start, content.end)).join(' ');
  const whose = attribution.sure && speaker !== null ? (extraction.speakers[speaker]?.key ?? '') : '';
  const plain = `${whose}\n${[...fold(words).matchAll(WORD)].join(' ')}`;
  return signs(mixed(sumOf(plain)), 4) + signs(mixed(sumOf(plain, 77)), 4);
}

function sumOf(text: string, seed = 0): number {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 16_777_619) + text.charCodeAt(at)) | 0;
  return sum;
}

/** Spreads a sum over 32 bits, without a sign. */
function mixed(sum: number): number {
  let bits = Math.imul(sum ^ (sum >>> 16), 0x45d9f3b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The lowest bits, six a character. */
const signs = (bits: number, count: number): string =>
  Array.from({ length: count }, (_, n) => SIGNS[(bits >>> (6 * n)) & 63] ?? 'A').join('');

/** As one string, and back. */
export const written = ({ sentences, quotations }: TextPrints): string =>
  `${sentences.join('')}.${quotations.join('')}`;

export function readPrints(text: string): TextPrints {
  const [sentences = '', quotations = ''] = text.split('.');
  return { sentences: inParts(sentences), quotations: inParts(quotations) };
}

const inParts = (text: string): string[] =>
  Array.from({ length: Math.floor(text.length / LENGTH) }, (_, n) => text.slice(n * LENGTH, (n + 1) * LENGTH));
