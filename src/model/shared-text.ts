import type { FullArticle } from './discrepancy.ts';
import type { Span } from './span.ts';

/** Two articles with text in common. Which came first is not known unless `stated` says so: sharing accuses nobody. */
export interface SharedText {
  readonly articles: readonly [FullArticle, FullArticle];
  /** Share of each article's words that stand in a run the other has too, 0 … 1. */
  readonly contained: readonly [number, number];
  /** The runs, in order of the first article; each run's words are the same but for case, marks and spelling. */
  readonly runs: readonly { readonly spans: readonly [Span, Span] }[];
  /** Between two runs that follow each other in both articles: words that differ. Either span may be empty, never both. */
  readonly edits: readonly { readonly spans: readonly [Span, Span] }[];
  /** Where an article itself says whose text it carries ("first published by …"); null where neither does. */
  readonly stated: { readonly article: 0 | 1; readonly span: Span } | null;
}
