/** What is indexed of an article, and the order of what is found. */
import type { Article } from '../model/article.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import type { IndexedText } from './text-index.ts';

/** A passage (or the headline) or a quotation, as indexed. */
export interface IndexedPlace extends IndexedText {
  readonly held: HeldArticle;
  readonly span: Span;
  /** Index of the quotation; null for a passage. */
  readonly quotation: number | null;
  /** The passage's sentences; none for a headline or a quotation. */
  readonly sentences: readonly Span[];
  /** A quotation spoken inside another's: hearsay. */
  readonly within: boolean;
}

/** Words in marks, and the speaker's own: neither the outlet's account of a speech nor hearsay. */
export const isOwn = ({ kind, within }: Quotation): boolean => kind !== 'indirect' && within === null;

const SEARCHED = new Set(['body', 'standfirst', 'caption']);

export function indexedPassages(held: HeldArticle): IndexedPlace[] {
  const { article, extraction } = held;
  const place = (span: Span, sentences: readonly Span[]): IndexedPlace => {
    const words = article.text.slice(span.start, span.end);
    return { held, span, quotation: null, sentences, within: false, words, names: '' };
  };
  const sentencesIn: Span[][] = article.passages.map(() => []);
  for (const { span, passage } of extraction.sentences) sentencesIn[passage]?.push(span);
  const passages = article.passages.flatMap(({ span, role }, at) =>
    SEARCHED.has(role) ? [place(span, sentencesIn[at] ?? [])] : [],
  );
  const headline = article.headline?.span;
  const inPassage =
    headline && article.passages.some(({ span }) => span.start <= headline.start && headline.end <= span.end);
  return headline && !inPassage ? [place(headline, []), ...passages] : passages;
}

/** What stands in marks, wholly or in part: words without any are the outlet's own, and nobody's quotation. */
export function indexedQuotations(held: HeldArticle): IndexedPlace[] {
  const { article, extraction } = held;
  return extraction.quotations.flatMap((quotation, at): IndexedPlace[] => {
    if (quotation.kind === 'indirect') return [];
    const words = quotation.pieces.map(({ content }) => article.text.slice(content.start, content.end)).join(' ');
    const speaker =
      quotation.attribution.sure && quotation.speaker !== null ? extraction.speakers[quotation.speaker] : undefined;
    const span = { start: quotation.pieces[0].content.start, end: quotation.pieces.at(-1)?.content.end ?? 0 };
    const names = speaker?.name ?? '';
    return [{ held, span, quotation: at, sentences: [], within: quotation.within !== null, words, names }];
  });
}

/** Dated first, newest first; then the undated; then by id. */
export function byTime(a: Article, b: Article): number {
  const [left, right] = [a.published?.iso ?? '', b.published?.iso ?? ''];
  return compare(right, left) || compare(a.id, b.id);
}

/** By time, then by place in the article. */
export function byRank(a: IndexedPlace, b: IndexedPlace): number {
  return byTime(a.held.article, b.held.article) || a.span.start - b.span.start || a.span.end - b.span.end;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
