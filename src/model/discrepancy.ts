import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** What a difference between articles is about. The first seven are closed: they are looked for as fully as reading allows. */
export type DiscrepancyType =
  | 'figure'
  | 'date'
  | 'place'
  | 'title'
  | 'attribution'
  | 'wording'
  | 'denial'
  | 'terminology'
  | 'sole-source';

/** hard: both cannot be true as printed. soft: worth a neutral note. */
export type Severity = 'hard' | 'soft';

/** One article's side of a difference: exact words, and what they were read as. */
export interface DiscrepancyReading {
  readonly article: Article;
  readonly span: Span;
  /** What the rule compared: `9 members`, `2022-02`, `vice president`. For explaining, never shown as the article's words. */
  readonly value: string;
}

/** A difference between what articles print about one thing; never a verdict. */
export interface Discrepancy {
  readonly type: DiscrepancyType;
  readonly severity: Severity;
  /** `check` sets one article against the rest of the corpus, and does not claim that they speak of one time. */
  readonly scope: 'event' | 'check';
  /** At least two articles, in order of the articles compared; `sole-source` has one, or several that share their text. */
  readonly readings: readonly [DiscrepancyReading, ...DiscrepancyReading[]];
  /** The rule that found it, as `docs/disagreement.md` lists it. */
  readonly rule: string;
  /** How many articles of the event were compared for it. */
  readonly among: number;
}

/** An article in its outlet's own words. An abstract is none: it testifies to the words inside its quotation marks and the facts it reports. */
export type FullArticle = Article & { readonly form: 'full' };
