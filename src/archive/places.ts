/** What is indexed of an article, and the order of what is found. */
import type { Article } from '../model/article.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import type { IndexedText } from './text-index.ts';

/** The article as held now: what was indexed of it stays when the newsroom says something else of its speakers. */
export interface HeldNow {
  held: HeldArticle;
}

/** A passage (or the headline) or a quotation, as indexed. */
export interface IndexedPlace extends IndexedText {
  readonly of: HeldNow;
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

export function indexedPassages(of: HeldNow): IndexedPlace[] {
  const { article, extraction } = of.held;
  const place = (span: Span, sentences: readonly Span[]): IndexedPlace => {
    const words = article.text.slice(span.start, span.end);
    return { of, span, quotation: null, sentences, within: false, words, names: '' };
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
export function indexedQuotations(of: HeldNow): IndexedPlace[] {
  const { article, extraction } = of.held;
  return extraction.quotations.flatMap((quotation, at): IndexedPlace[] => {
    if (quotation.kind === 'indirect') return [];
    const words = shownOf(article, quotation)
      .map(({ start, end }) => article.text.slice(start, end))
      .join(' ');
    const span = { start: quotation.pieces[0].content.start, end: quotation.pieces.at(-1)?.content.end ?? 0 };
    const names = indexedName(of.held, quotation);
    return [{ of, span, quotation: at, sentences: [], within: quotation.within !== null, words, names }];
  });
}

/** What an answer shows of a quotation; of an abstract what stands in marks alone, since the clause around it is ours. */
function shownOf({ form }: Article, { pieces }: Quotation): readonly Span[] {
  return form === 'abstract' ? pieces.flatMap(({ quoted }) => quoted) : pieces.map(({ content }) => content);
}

/** A sure speaker's name as the article prints it; a source without a name, or with one withheld, has none to be found by. */
export function indexedName({ extraction }: HeldArticle, { attribution, speaker }: Quotation): string {
  const { kind, name } = (attribution.sure && extraction.speakers[speaker ?? -1]) || { kind: 'unnamed', name: '' };
  return kind === 'unnamed' ? '' : name;
}

/** Whether what is indexed of an article is the same for both but for speakers' names, so that one can take the other's place. */
export function isIndexedAlike(a: HeldArticle, b: HeldArticle): boolean {
  if (a.article.text !== b.article.text || a.article.passages !== b.article.passages) return false;
  if (a.article.headline?.span?.start !== b.article.headline?.span?.start) return false;
  const [before, after] = [a.extraction.quotations, b.extraction.quotations];
  if (a.extraction.sentences !== b.extraction.sentences || before.length !== after.length) return false;
  return before.every((one, at) => {
    const other = after[at];
    return other?.pieces === one.pieces && other.within === one.within;
  });
}

/** Whether a place prints a name that the newsroom withholds, or who relayed it does. */
export function isWithheld({
  of: { held },
  span,
  quotation,
}: Pick<IndexedPlace, 'of' | 'span' | 'quotation'>): boolean {
  const { withheld, extraction } = held;
  if (!withheld) return false;
  const relays = quotation === null ? [] : (extraction.quotations[quotation]?.relayedBy ?? []);
  return [span, ...relays].some((shown) => meets(withheld, shown));
}

/** Whether any of the spans overlaps the stretch. */
export const meets = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end);

/** Dated first, newest first; then the undated; then by id. */
export function byTime(a: Article, b: Article): number {
  const [left, right] = [a.published?.iso ?? '', b.published?.iso ?? ''];
  return compare(right, left) || compare(a.id, b.id);
}

/** By time, then by place in the article. */
export function byRank(a: IndexedPlace, b: IndexedPlace): number {
  return byTime(a.of.held.article, b.of.held.article) || a.span.start - b.span.start || a.span.end - b.span.end;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
