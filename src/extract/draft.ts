/** A quotation while it is being put together, and the sentence it is found in; decides nothing. */
import type { Tag } from './cues.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Block, PlacedStretch, Reading } from './reading.ts';
import type { Resolver } from './resolve.ts';
import type { RuleName } from './rules.ts';
import { figureAt, runOf } from './run-at.ts';
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

/** A piece without marks of its own; a term in marks that ends or begins it keeps both of them. */
export function unquoted({ words, stretches }: Reading, range: WordRange): DraftPiece {
  const [first, last] = [range.from, range.to - 1].map((at) => stretches[words.stretch[at] ?? -1]);
  const start = first?.from === range.from && first.to <= range.to ? first.outerStart : words.start[range.from];
  const end = last?.to === range.to && last.from >= range.from ? last.outerEnd : words.outer[range.to - 1];
  return { start: start ?? 0, end: end ?? 0, stretches: [], words: range };
}

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
  /^(?:clause|colon)/u.test(rule) && figureAt(resolver.cast, figure)?.kind === 'unnamed';

/** What is left of it in a report whose verb has other uses, and in one that prints no name beside its verb. */
const WEAK = 0.92;
const UNNAMED = 0.9;

/** Verbs that report and do nothing else. */
const PLAIN = /^(?:said|says?|told|tells?|adds?|added|writes?|wrote|according)$/u;

/** The doubt about whose a report without marks is, beside that of its mention. */
function reportDoubt({ reading: { words } }: Work, { rule, cueFrom, phrase }: Tag): number {
  if (!/^indirect-(?:clause|source|tag-after)$/u.test(rule)) return 1;
  return (PLAIN.test(words.lower(cueFrom)) ? 1 : WEAK) * (phrase === null || phrase.name === -1 ? UNNAMED : 1);
}

/** "Brexit: ‘…’": a label may be what the words are about; nobody is known by a single word without a title or a role. */
function labelDoubt({ reading, resolver }: Work, { rule, phrase }: Tag, index: number): number {
  if (rule !== 'colon-name' || phrase === null) return 1;
  const figure = figureAt(resolver.cast, index);
  const known =
    figure?.kind === 'body' ||
    (figure?.tokens.length ?? 0) > 1 ||
    figure?.gender != null ||
    (figure?.roles.length ?? 0) > 0;
  return known && runOf(reading, phrase.name)?.kind !== 'place' ? 1 : UNNAMED;
}

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
      meant.factor *
      (tag.embedded === true ? EMBEDDED : 1) *
      (described(work, tag.rule, meant.figure) ? DESCRIBED : 1) *
      reportDoubt(work, tag) *
      labelDoubt(work, tag, meant.figure),
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
