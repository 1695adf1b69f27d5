/** An article on its way through the passes: its blocks, words, stretches, sentences and names; each pass adds its own and changes no other. */
import type { Article, PassageRole } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { stretchesAmong } from './marks.ts';
import type { Stretch } from './marks.ts';
import { findNames } from './find-names.ts';
import type { NameRun } from './names.ts';
import { readWords } from './read-words.ts';
import { readSentences } from './sentences.ts';
import type { WordSentence } from './sentences.ts';
import { Words } from './words.ts';

/** What extraction reads of an article. */
export type ArticleText = Pick<Article, 'text' | 'passages' | 'headline'>;

/** The headline, or a passage that may quote. */
export interface Block extends Span {
  readonly index: number;
  /** Index into the article's passages; -1 for the headline. */
  readonly passage: number;
  readonly role: PassageRole | 'headline';
  /** Its words, half-open. */
  readonly from: number;
  readonly to: number;
  /** Its sentences, half-open, as indices into `Reading.sentences`. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** A stretch between marks with its words. */
export interface PlacedStretch extends Stretch {
  readonly index: number;
  readonly block: number;
  /** Its words, half-open. */
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly blocks: readonly Block[];
  readonly stretches: readonly PlacedStretch[];
  readonly sentences: readonly WordSentence[];
  readonly names: readonly NameRun[];
  /** For each word, the index of the name run it stands in, or -1. */
  readonly nameAt: Int32Array;
}

/** Reads the blocks, words, stretches, sentences and names of an article. */
export function readArticle(article: ArticleText): Reading {
  const { text } = article;
  const words = new Words(text);
  const blocks: Block[] = [];
  const stretches: PlacedStretch[] = [];
  const sentences: WordSentence[] = [];
  for (const place of quotingPlaces(article)) {
    const index = blocks.length;
    const from = words.count;
    const signs = readWords(words, place.start, place.end, index);
    const block = { ...place, index, from, to: words.count };
    placeStretches(words, stretchesAmong(text, place, signs), { block, all: stretches });
    const firstSentence = sentences.length;
    for (const sentence of readSentences(words, block)) sentences.push(sentence);
    blocks.push({ ...block, firstSentence, lastSentence: sentences.length });
  }
  const { names, nameAt } = findNames(words, sentences, ({ block }) => blocks[block]?.passage === -1);
  return { text, words, blocks, stretches, sentences, names, nameAt };
}

type Place = Pick<Block, 'start' | 'end' | 'passage' | 'role'>;

function quotingPlaces(article: ArticleText): Place[] {
  const places: Place[] = [];
  article.passages.forEach((passage, index) => {
    if (passage.role === 'byline' || passage.role === 'date') return;
    places.push({ start: passage.span.start, end: passage.span.end, passage: index, role: passage.role });
  });
  const head = article.headline?.span ?? null;
  if (head !== null && !places.some((place) => place.start < head.end && head.start < place.end)) {
    places.push({ start: head.start, end: head.end, passage: -1, role: 'headline' });
    places.sort((a, b) => a.start - b.start);
  }
  return places;
}

function placeStretches(
  words: Words,
  found: readonly Stretch[],
  to: { block: { index: number; from: number; to: number }; all: PlacedStretch[] },
): void {
  const base = to.all.length;
  let cursor = to.block.from;
  for (const stretch of found) {
    while (cursor > to.block.from && (words.start[cursor - 1] ?? 0) >= stretch.start) cursor--;
    while (cursor < to.block.to && (words.start[cursor] ?? 0) < stretch.start) cursor++;
    let end = cursor;
    const index = to.all.length;
    while (end < to.block.to && (words.start[end] ?? 0) < stretch.end) {
      if (stretch.inside < 0) words.stretch[end] = index;
      end++;
    }
    const inside = stretch.inside < 0 ? -1 : base + stretch.inside;
    to.all.push({ ...stretch, inside, index, block: to.block.index, from: cursor, to: end });
    if (inside < 0) cursor = end;
  }
}
