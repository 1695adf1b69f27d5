/** Where each correction stands in the articles as they are held now; what no longer fits is never applied blindly. */
import type { Article } from '../model/article.ts';
import type { Change, Correction, CorrectionState, CorrectedWords } from '../model/correction.ts';
import type { Span } from '../model/span.ts';

/** A correction of one article. */
export interface Placed {
  readonly correction: Correction;
  readonly change: Exclude<Change, { what: 'merge' | 'split' }>;
  /** The words it is about; null where it is about the article as a whole. */
  readonly span: Span | null;
}

export interface Placements {
  /** In the order that corrections were made. */
  readonly byArticle: ReadonlyMap<Article, readonly Placed[]>;
  /** By correction, those that take part; the ones that are applied may still turn out to be replaced, or not to fit. */
  readonly states: Map<Correction, CorrectionState>;
  /** What a correction is about, as it is held now; the span is null where it is no place, or does not fit. */
  readonly about: ReadonlyMap<Correction, { readonly article: Article; readonly span: Span | null }>;
}

/** The order in which corrections were made; the last word counts. */
export const inOrder = (corrections: readonly Correction[]): readonly Correction[] =>
  corrections.toSorted(
    (a, b) => compare(a.at ?? '', b.at ?? '') || (a.number ?? 0) - (b.number ?? 0) || compare(a.file, b.file),
  );

/** `corrections` in the order they were made. */
export function placeCorrections(corrections: readonly Correction[], articles: readonly Article[]): Placements {
  const found = finder(corrections, articles);
  const byArticle = new Map<Article, Placed[]>();
  const states = new Map<Correction, CorrectionState>();
  const about = new Map<Correction, { article: Article; span: Span | null }>();
  for (const correction of corrections) {
    const { change, undone } = correction;
    if (change.what === 'merge' || change.what === 'split') {
      states.set(correction, { kind: undone === null ? 'applied' : 'undone' });
      continue;
    }
    const article = found(change.where);
    const fit = article ? fitIn(article, change) : 'Its article is no longer there';
    if (article) about.set(correction, { article, span: typeof fit === 'string' ? null : fit.span });
    if (undone !== null) states.set(correction, { kind: 'undone' });
    else if (typeof fit === 'string') states.set(correction, { kind: 'unfit', reason: fit });
    else if (article) {
      states.set(correction, { kind: 'applied' });
      const placed = byArticle.get(article) ?? [];
      placed.push({ correction, change, span: fit.span });
      byArticle.set(article, placed);
    }
  }
  return { byArticle, states, about };
}

/** An article by its id; one that was moved, by its version, where no other has the same text. */
function finder(corrections: readonly Correction[], articles: readonly Article[]) {
  if (corrections.length === 0) return () => undefined;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byVersion = new Map<string, Article | null>();
  for (const article of articles) byVersion.set(article.version, byVersion.has(article.version) ? null : article);
  return ({ article, version }: { article: string; version: string | null }): Article | undefined =>
    byId.get(article) ?? (version === null ? undefined : (byVersion.get(version) ?? undefined));
}

/** Where it stands, or why it fits no longer. */
function fitIn(article: Article, change: Placed['change']): { span: Span | null } | string {
  if (change.what === 'speaker' || change.what === 'unquote') return wordsIn(article, change.where);
  const { version, headline } = change.where;
  if (version === null || version === article.version) return { span: null };
  const isSame = headline !== null && headline === article.headline?.text.trim();
  return isSame ? { span: null } : 'The article’s text has changed, and its headline is another';
}

function wordsIn({ text, version }: Article, { span, words, ...where }: CorrectedWords): { span: Span } | string {
  if (where.version === version && span !== null) {
    return text.slice(span.start, span.end) === words ? { span } : 'Other words stand at its place';
  }
  const start = text.indexOf(words);
  if (start === -1) return 'Its words are no longer in the article';
  const isTwice = text.indexOf(words, start + 1) !== -1;
  return isTwice ? 'Its words stand in the article more than once' : { span: { start, end: start + words.length } };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
