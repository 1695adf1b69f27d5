/** One sending of a subscription, as the ledger keeps it. */
import type { Span } from './span.ts';

/**
 * - `sending`: written down before it is sent; where the process ends here, nobody knows yet whether it was posted
 * - `posted`: it is there
 * - `empty`: there was no news, and the editor wants none then
 * - `unknown`: it may be there or not, and cannot be looked at; it is not sent again
 * - `failed`: it is not there, and will not be
 */
export type IssueState = 'sending' | 'posted' | 'empty' | 'unknown' | 'failed';

/** What a slot is sent with. Times are ms since 1970. */
export interface NewIssue {
  /** The subscription's id. */
  readonly subscription: number;
  /** The instant it is meant for: the same subscription has one issue for it, whatever happens. */
  readonly slot: number;
  /** Articles first held after `since` (null: all) and up to `until`. */
  readonly since: number | null;
  readonly until: number;
  /** Earlier slots that were left out in its favour. */
  readonly missed: number;
  /** Why it is not sent at its own time. */
  readonly held: 'late' | 'quiet' | null;
}

export interface Issue extends NewIssue {
  readonly id: number;
  readonly state: IssueState;
  /** When it was written down. */
  readonly at: number;
  /** The first attempt whose outcome is not known; null where none is open. */
  readonly triedAt: number | null;
  readonly attempts: number;
  /** Not to be tried before. */
  readonly retryAt: number | null;
  /** Where its open attempt, or its post, went; null: nowhere yet. */
  readonly channel: string | null;
  /** What stands in the footer there. */
  readonly mark: string | null;
  /** Ids of the messages that show it. */
  readonly messages: readonly string[];
  /** Why it failed, or is unknown, or comes later. */
  readonly reason: string | null;
  /** What became wrong of it after it was posted, oldest first. */
  readonly corrections: readonly IssueCorrection[];
}

/** Words of an article as they were shown: no words, but what they are known by again. */
export interface ShownWords {
  readonly length: number;
  /** Found by in a text, in one pass: 32 bits. */
  readonly sum: number;
  /** Sixteen characters of their SHA-256. */
  readonly hash: string;
}

/** Who was named as the speaker of what a post shows. */
export interface ShownSpeaker {
  readonly name: string;
  readonly key: string;
}

/** The source that a post names: outlet, headline (hashed) and date (ISO), each null where none is stated. */
export interface ShownSource {
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly date: string | null;
}

/** One thing that a post shows of one article: a quotation, or a line that cites it. Of the article's words there is none in it. */
export interface Shown {
  /** The article's id and the version of its text; '' where a name stands in the title. */
  readonly article: string;
  readonly version: string;
  /** Where it stands. */
  readonly span: Span;
  /** What was shown as the article's words; none where only its source was. */
  readonly words: readonly ShownWords[];
  /** Null: nobody was named; absent: it is nobody's words. */
  readonly speaker?: ShownSpeaker | null;
  /** As it was named; null: it was not. */
  readonly source: ShownSource | null;
  /** Where the article's words beside it stand: a role, who passed them on. */
  readonly beside: readonly Span[];
  /** The lines it is drawn as, hashed, by which it is found in the post. */
  readonly lines: readonly string[];
}

/** A correction of a post: `open` until the post has its line, or surely will not have it. */
export interface IssueCorrection {
  /** When it was found, ms since 1970. */
  readonly at: number;
  /** What has changed, in a sentence; no words that were taken out. */
  readonly what: string;
  readonly state: 'open' | 'made' | 'failed';
  /** Why it was not made, or not as wanted. */
  readonly reason: string | null;
}
