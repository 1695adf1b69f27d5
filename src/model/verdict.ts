import type { HeldArticle } from './held.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/** What checking a quotation comes to. `docs/verify.md` says when each is given. */
export type VerdictName = 'printed-so' | 'other-words' | 'other-translation' | 'partial' | 'other-speaker' | 'not-held';

/** A quotation to be checked, as the text given has it. */
export interface Claim {
  /** The words in order, one span a stretch, in the text given; marks left out. */
  readonly spans: readonly [Span, ...Span[]];
  /** Whom the text, or the asker, gives the words to: a name as written; null where nobody is named. */
  readonly speaker: string | null;
}

/** Words that differ: on the side given, on the side printed, or on both. Never empty on both. */
export interface Difference {
  /** `cut`: words left out where the one given, or the one printed, shows it by an ellipsis. */
  readonly kind: 'swapped' | 'added' | 'left-out' | 'cut';
  /** In the text given. */
  readonly given: Span | null;
  /** In the article. */
  readonly printed: Span | null;
}

/** A place that speaks for a verdict. */
export interface Evidence extends HeldArticle {
  /** Where the words, or those nearest to them, stand. */
  readonly span: Span;
  /** Whose words they are there; null: the article's own, or in marks without anybody who says them. */
  readonly quotation: Quotation | null;
  /** Inside quotation marks. */
  readonly inMarks: boolean;
  /** `whole`: word for word, all that the marks hold; `part`: word for word, inside more. */
  readonly found: 'whole' | 'part' | 'differs' | 'reworded' | 'near';
  /** The words are the same, and an ellipsis stands in them on one side alone. */
  readonly otherCut: boolean;
  readonly differences: readonly Difference[];
  /** Whether the article gives the words to whom the claim does; `unsettled`: it does not say. */
  readonly speaker: 'not-asked' | 'same' | 'unsettled' | 'other';
}

/** One checked quotation. */
export interface Verdict {
  readonly claim: Claim;
  readonly verdict: VerdictName;
  /** What the verdict rests on, best first; of `not-held` the nearest wording, if any is near. */
  readonly evidence: readonly Evidence[];
  /** The same words under another speaker than the verdict's evidence has. */
  readonly elsewhere: readonly Evidence[];
  /** `exact`: so long that it was looked for word for word alone; `none`: so short and common that finding it says nothing. */
  readonly search: 'all' | 'exact' | 'none';
}

/** Every quotation of a text, checked. */
export interface Verification {
  readonly verdicts: readonly Verdict[];
  /** Quotations beyond the most that are checked at a time. */
  readonly unchecked: number;
}
