import type { Span } from './span.ts';

/** A place in one version of an article: what outlives an answer. Another version is never sliced by it. */
export interface Place {
  readonly article: string;
  readonly version: string;
  readonly span: Span;
}
