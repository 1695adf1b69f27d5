import type { HeldArticle } from './held.ts';
import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/** A quotation in its article. */
export interface Said extends HeldArticle {
  readonly quotation: Quotation;
}

/** How two articles word one utterance. `cut`: one prints only a part, or shows a cut; `translation`: few words shared, the same said in order. */
export type WordingRelation = 'same' | 'cut' | 'other-words' | 'translation';

/** Words of one side that the other lacks or has otherwise, each side's in its own article. */
export interface WordingDifference {
  readonly left: Span | null;
  readonly right: Span | null;
}

/** Two printings of one utterance, set side by side. */
export interface Wording {
  readonly relation: WordingRelation;
  readonly differences: readonly WordingDifference[];
  /** Both articles are sure of a speaker, and not of the same. */
  readonly otherSpeaker: boolean;
  /** They name different relays. */
  readonly otherRelay: boolean;
}

/** One utterance as several articles print it; the first is the longest. */
export interface Variant {
  readonly printings: readonly [Said, Said, ...Said[]];
  /** Each further printing beside the first, in order. */
  readonly wordings: readonly Wording[];
}
