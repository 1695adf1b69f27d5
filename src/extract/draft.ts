/** A quotation while it is being put together, and the sentence it is found in; decides nothing. */
import type { Tag } from './cues.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Block, PlacedStretch, Reading } from './reading.ts';
import type { Resolver } from './resolve.ts';
import type { RuleName } from './rules.ts';
import { figureAt } from './run-at.ts';
import type { SentenceReports } from './sentence-reports.ts';
import type { WordSentence } from './sentences.ts';

/** A piece by offsets, with the stretches in it. */
export interface DraftPiece {
  readonly start: number;
  end: number;
  readonly stretches: PlacedStretch[];
  /** Its words, where none of them are quoted. */
  readonly words?: WordRange;
}

/** Words, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

export interface Draft {
  readonly pieces: DraftPiece[];
  /** Sentence of its first piece, and of its last. */
  readonly sentence: number;
  last: number;
  /** Block of its first piece. */
  readonly block: number;
  /** The cue by words; -1 without one. */
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly phrase: Phrase | null;
  readonly rule: RuleName;
  /** Index of the figure, or -1. */
  figure: number;
  /** What is left of the rule's certainty once the mention is resolved. */
  factor: number;
  /** Outermost first. */
  readonly relays: WordRange[];
}

/** One sentence with its stretches, and what was found before it. */
export interface Work {
  readonly reading: Reading;
  readonly resolver: Resolver;
  readonly drafts: Draft[];
  readonly block: Block;
  readonly sentence: WordSentence;
  /** Index of the sentence. */
  readonly at: number;
  readonly quotes: readonly PlacedStretch[];
  /** The tag behind the last stretch, once it was looked for. */
  trailing?: Tag | null;
  /** What it reports, once that was read. */
  reports?: SentenceReports;
}

export const pieceOf = (quote: PlacedStretch): DraftPiece => ({
  start: quote.outerStart,
  end: quote.outerEnd,
  stretches: [quote],
});

/** One more piece of the same quotation, in the sentence at hand. */
export function goOn(work: Work, draft: Draft, quote: PlacedStretch): void {
  draft.pieces.push(pieceOf(quote));
  draft.last = work.at;
}

/** A tag without words: the rule alone. */
export const bareTag = (rule: RuleName): Tag => ({ cueFrom: -1, cueTo: -1, phrase: null, rule, to: -1 });

/** What is left of a certainty where another cue may be the one that counts. */
const EMBEDDED = 0.9;
/** What is left of it in a clause whose subject is only described: "the plan", "officials". */
const DESCRIBED = 0.93;

const described = ({ resolver }: Work, rule: RuleName, figure: number): boolean =>
  rule.startsWith('clause') && figureAt(resolver.cast, figure)?.kind === 'unnamed';

/** Adds a draft with one piece, its mention resolved. */
export function addDraft(work: Work, piece: DraftPiece, tag: Tag): Draft {
  const meant = tag.phrase === null ? { figure: -1, factor: 1 } : work.resolver.resolve(tag.phrase, work.at);
  const draft: Draft = {
    pieces: [piece],
    sentence: work.at,
    last: work.at,
    block: work.block.index,
    cueFrom: tag.cueFrom,
    cueTo: tag.cueTo,
    phrase: tag.phrase,
    rule: tag.rule,
    figure: meant.figure,
    factor:
      meant.factor * (tag.embedded === true ? EMBEDDED : 1) * (described(work, tag.rule, meant.figure) ? DESCRIBED : 1),
    relays: [],
  };
  work.drafts.push(draft);
  return draft;
}

/** A draft outside the run of sentences, given to a figure. */
export function addBareDraft(
  reading: Reading,
  quote: PlacedStretch,
  given: { rule: RuleName; figure: number; factor: number },
): Draft {
  const sentence = reading.blocks[quote.block]?.firstSentence ?? 0;
  return {
    pieces: [pieceOf(quote)],
    sentence,
    last: sentence,
    block: quote.block,
    cueFrom: -1,
    cueTo: -1,
    phrase: null,
    ...given,
    relays: [],
  };
}

/** Adds a draft given to a figure that the words before it name. */
export function addBare(
  work: Work,
  piece: DraftPiece,
  given: { rule: RuleName; figure: number; factor: number },
): Draft {
  const draft = addDraft(work, piece, bareTag(given.rule));
  draft.figure = given.figure;
  draft.factor = given.factor;
  return draft;
}
