import type { HeldArticle } from './held.ts';
import type { SharedText } from './shared-text.ts';
import type { Span } from './span.ts';

/** Words of an article that name an event: always a slice. */
export interface EventName {
  readonly article: string;
  readonly version: string;
  readonly span: Span;
}

/** What one or more articles report on. */
export interface NewsEvent {
  /** The id of its first article; stable while that article is held. */
  readonly key: string;
  readonly name: EventName;
  /** In order of id. */
  readonly articles: readonly HeldArticle[];
  /** Pairs of them with text in common. */
  readonly shared: readonly SharedText[];
  /** Articles that share most of their text count as one source: groups of indices into `articles`. */
  readonly sources: readonly (readonly number[])[];
}
