import type { Article } from './article.ts';
import type { Designation, Extraction } from './extraction.ts';
import type { Problem } from './problem.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';

/** An article with what was extracted from it. */
export interface HeldArticle {
  readonly article: Article;
  readonly extraction: Extraction;
  /** Where the text prints names that the newsroom withholds: nothing that holds one of these is shown. */
  readonly withheld?: readonly Span[];
}

/** A quotation in its article; `speaker` is null unless the attribution is sure. */
export interface HeldQuotation extends HeldArticle {
  readonly quotation: Quotation;
  readonly speaker: Speaker | null;
}

/** Why a quotation is given to its speaker, or to nobody: what is behind its attribution. */
export interface HeldGrounds extends HeldQuotation {
  /** The best candidate, sure or not; null where there is none. A guess, for the asker alone. */
  readonly candidate: Speaker | null;
  /** Null where it was no rule of the extraction's. */
  readonly rule: {
    /** An invented example; ⟦…⟧ is what the rule gives to its speaker. */
    readonly example: string;
    /** Share of right speakers when measured, 0 … 1. */
    readonly certainty: number;
  } | null;
}

/** A stretch of a passage, chosen around the words searched for. */
export interface HeldExcerpt extends HeldArticle {
  readonly span: Span;
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** A place in the version of an article that is held now. */
export interface HeldPlace extends HeldArticle {
  readonly span: Span;
}

/** One name or role an article prints for a speaker, at its first place, and how often the article prints it. */
export interface HeldDesignation extends HeldArticle {
  readonly designation: Designation;
  readonly times: number;
}

/** What is held of one outlet; `name: null` gathers the articles whose outlet is not stated. */
export interface OutletHolding {
  readonly name: string | null;
  readonly articles: number;
  readonly undated: number;
  readonly quotations: number;
  readonly headlines: readonly HeldArticle[];
}

/** Words, filters and page of a question. `since` and `until` are days, `2023-09-19`, both inclusive. */
export interface Query {
  readonly words?: string | undefined;
  readonly speaker?: Speaker | undefined;
  /** Null asks for articles whose outlet is not stated. */
  readonly outlet?: string | null | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly event?: AskedEvent | undefined;
}

/** The event that a question keeps to: what an asker typed for it, and the ids of its articles. */
export interface AskedEvent {
  readonly typed: string;
  readonly articles: ReadonlySet<string>;
}

/** Everything a question found, best first. */
export interface Found<Hit> {
  readonly hits: readonly Hit[];
  /** How the words were met: all of them in each hit, or only some. */
  readonly match: 'all' | 'any';
  /** Words were asked for, but each is too common to be searched for. */
  readonly tooCommon: boolean;
  /** Words that the corpus lacks, each with the nearest words that were searched for in its stead. */
  readonly respelt: readonly { readonly typed: string; readonly searched: readonly string[] }[];
  /** Hits that a filter or our own modesty kept out, counted and said. */
  readonly leftOut: readonly string[];
}

/** How many articles answers are given from. */
export interface Holdings {
  readonly articles: number;
  readonly undated: number;
  readonly problems: readonly Problem[];
}
