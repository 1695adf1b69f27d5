import type { HeldPlace } from './held.ts';
import type { StatedDate } from './article.ts';
import type { Scope } from './known-speakers.ts';
import type { Span } from './span.ts';

/** The article that a correction is about, as it was then. */
export interface CorrectedArticle {
  /** The article's id. */
  readonly article: string;
  /** Null where a hand-written correction gives none. */
  readonly version: string | null;
}

/** Words of an article that a correction is about, as they stood. */
export interface CorrectedWords extends CorrectedArticle {
  readonly span: Span | null;
  readonly words: string;
}

/** An article whose source is corrected; `headline` tells it again when its text has changed. */
export interface CorrectedSource extends CorrectedArticle {
  readonly headline: string | null;
}

export type CorrectedDate = Pick<StatedDate, 'iso' | 'precision' | 'zone'>;

/** What is right, by the newsroom's word. */
export type Change =
  /** Null: nobody is established. */
  | { readonly what: 'speaker'; readonly where: CorrectedWords; readonly speaker: string | null }
  | { readonly what: 'unquote'; readonly where: CorrectedWords }
  /** Null: not stated. */
  | { readonly what: 'outlet'; readonly where: CorrectedSource; readonly outlet: string | null }
  | { readonly what: 'date'; readonly where: CorrectedSource; readonly published: CorrectedDate | null }
  /** Both names are one speaker, called `name`. */
  | { readonly what: 'merge'; readonly names: readonly [string, string]; readonly name: string }
  /** The printed name means `speaker` there, and `rest` everywhere else; null: elsewhere nobody is established. */
  | {
      readonly what: 'split';
      readonly printed: string;
      readonly speaker: string;
      readonly only: Scope;
      readonly rest: string | null;
    };

/** Who did something, and when. */
export interface Signed {
  /** The person's id and, where known, their name. */
  readonly by: string | null;
  /** An ISO instant; null where a hand-written correction gives none. */
  readonly at: string | null;
}

/** A correction as its file says it. */
export interface Correction extends Signed {
  /** Path in the corpus: `corrections/2026-11-22-0001-speaker.yaml`. */
  readonly file: string;
  /** From the file's name; null where it has none. */
  readonly number: number | null;
  readonly change: Change;
  readonly why: string | null;
  readonly undone: Signed | null;
}

/** `replaced`: a later one is about the same. `unfit`: what it is about is no longer there; `reason` says what would be right. */
export type CorrectionState =
  | { readonly kind: 'applied' | 'replaced' | 'undone' }
  | { readonly kind: 'unfit'; readonly reason: string };

/** A correction with what became of it. */
export interface ListedCorrection {
  readonly correction: Correction;
  readonly state: CorrectionState;
  /** The place it is about, where it is held and may be shown. */
  readonly place: HeldPlace | null;
  /** It is about an article that is closed: nothing of it may be shown. */
  readonly isClosed: boolean;
  /** It names somebody whose name is withheld: no name of it may be shown. */
  readonly isWithheld: boolean;
}
