import type { Span } from './span.ts';

/** `direct`: every word of the content inside marks; `mixed`: some; `indirect`: none. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** One uninterrupted stretch of a quotation. It never covers a tag ("she said"). */
export interface Piece {
  /** What was said, the marks included. */
  readonly content: Span;
  /** The words inside the marks, the marks left out. */
  readonly quoted: readonly Span[];
}

/** Why a quotation is given to its speaker. */
export interface Attribution {
  /** The rule's name, as `docs/attribution.md` lists it. */
  readonly rule: string;
  /** 0 … 1. */
  readonly certainty: number;
  /** Certain enough to be published under the speaker's name. */
  readonly sure: boolean;
}

/** Words an article gives as somebody's. Scare quotes, terms and titles are none. */
export interface Quotation {
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly kind: QuotationKind;
  /** Index of the quotation these words are spoken inside (hearsay), in the same article; else null. */
  readonly within: number | null;
  /** The words that say it is speech: "said", "according to". */
  readonly cue: Span | null;
  /** The article's words for the speaker: "she", "Wang", "the ministry". */
  readonly mention: Span | null;
  /** Index into the extraction's `speakers`, the best candidate; null where there is none. */
  readonly speaker: number | null;
  /** Who passed the words on, outermost first: "Reuters", "an AFP translation". */
  readonly relayedBy: readonly Span[];
  readonly attribution: Attribution;
}
