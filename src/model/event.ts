import type { HeldArticle } from './held.ts';
import type { SharedText } from './shared-text.ts';
import type { Span } from './span.ts';

/** Words of an article that name an event: always a slice. */
export interface EventName {
  readonly article: string;
  readonly version: string;
  readonly span: Span;
}

/** A day that articles give to an event, as far as it is known: from a date they print, or a weekday beside their date of publication. */
export interface EventDate {
  /** Null where none is stated; never inferred from what we know of the world. */
  readonly year: number | null;
  /** 1 … 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday; where nothing more is known. */
  readonly weekday: number | null;
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
  /** The day that most of its articles give, one at most; none where they do not agree. Read when asked for. */
  readonly dates?: readonly EventDate[];
}
