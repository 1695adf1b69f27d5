import type { Span } from './span.ts';

/** What a line of the article is. Furniture (navigation, related links, forms) is in no passage. */
export type PassageRole = 'standfirst' | 'body' | 'caption' | 'byline' | 'date';

/** A paragraph, or a line that says what the article is (its by-line, its date, a caption). */
export interface Passage {
  readonly span: Span;
  readonly role: PassageRole;
}

/** Words that the article or its metadata state; `span` is their place where they stand in `article.text`. */
export interface Stated {
  readonly text: string;
  readonly span: Span | null;
  /** The newsroom put it in place of what the document states. */
  readonly corrected?: true;
}

/**
 * A point of the calendar as somebody stated it. `iso` holds what `precision` covers and no more:
 * `2023`, `2023-09`, `2023-09-19`, `2023-09-19T01:09`, `2023-09-19T01:09:30`.
 */
export interface StatedDate {
  readonly iso: string;
  readonly precision: 'year' | 'month' | 'day' | 'minute' | 'second';
  /** `Z`, `+03:00` or an IANA name; null where none is stated. */
  readonly zone: string | null;
  /** Where it stands in the article's text; null when front matter outside the text, a sidecar or a record gives it. */
  readonly span: Span | null;
  /** The newsroom put it in place of what the document states. */
  readonly corrected?: true;
}

/** An article is answered from only while it is live. `until: null` is an embargo that cannot be read: it stays closed. */
export type ArticleStatus =
  | { readonly kind: 'live' }
  | { readonly kind: 'embargoed'; readonly until: number | null }
  | { readonly kind: 'withdrawn'; readonly reason: string };

/** One document of one outlet. `text` never changes after ingest; every span of ours counts in it. */
export interface Article {
  /** Its path in the corpus folder, with forward slashes and its ending: `2023/talks.txt`. */
  readonly id: string;
  /** First twelve hexadecimal digits of the SHA-256 of `text` as UTF-8. */
  readonly version: string;
  /** When this text was first held, ms since 1970. */
  readonly heldSince: number;
  readonly outlet: Stated | null;
  /** Null where the document shows none. */
  readonly headline: Stated | null;
  readonly byline: Stated | null;
  /** The place (and day) an article opens with: "MOSCOW, Sept. 18". */
  readonly dateline: Stated | null;
  readonly published: StatedDate | null;
  readonly updated: StatedDate | null;
  /** The outlet's own correction line. */
  readonly correction: Stated | null;
  readonly url: string | null;
  /** Agencies the article credits, as printed. */
  readonly agencies: readonly Stated[];
  readonly licence: string | null;
  readonly status: ArticleStatus;
  /** An abstract is our account of a document: it testifies only to the words inside its quotation marks and the facts it reports. */
  readonly form: 'full' | 'abstract';
  readonly text: string;
  /** In order, never overlapping. */
  readonly passages: readonly Passage[];
}
