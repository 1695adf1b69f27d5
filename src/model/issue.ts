/** One sending of a subscription, as the ledger keeps it. */

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
  /** Ids of the messages that show it. */
  readonly messages: readonly string[];
  /** Why it failed, or is unknown, or comes later. */
  readonly reason: string | null;
}
