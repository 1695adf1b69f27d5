/** What an editor has asked to be sent: digests at set hours, and alerts. */

/** A stretch of every day, `22:00` to `07:00`, in the subscription's zone; it may pass midnight. Nothing is sent in it. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** When a subscription is sent. */
export interface When {
  /** Five fields; null for a watch, which has no hours. */
  readonly cron: string | null;
  /** The hours as the editor wrote them: `weekdays 08:30`. */
  readonly words: string;
  /** An IANA time zone. */
  readonly zone: string;
  readonly quiet: QuietHours | null;
  /** Whether an issue without news is left out. */
  readonly skipEmpty: boolean;
}

/** Which news. Of one kind any is enough, of several kinds all have to be met; what is empty asks for nothing. */
export interface Choice {
  /** By the names that the editor chose. */
  readonly speakers: readonly string[];
  /** Words that stand together in one passage, each. */
  readonly topics: readonly string[];
  /** Names of outlets; null is an outlet that is not stated. */
  readonly outlets: readonly (string | null)[];
  readonly words: readonly string[];
  /** Articles that hold one of these are left out. */
  readonly notWords: readonly string[];
  /** Whether discrepancies are listed, under "To check". */
  readonly discrepancies: boolean;
  /** How many quotations an issue shows at most. */
  readonly most: number;
}

export interface NewSubscription {
  readonly guild: string;
  /** A channel, a thread or a forum post. */
  readonly channel: string;
  readonly kind: 'digest' | 'watch';
  readonly when: When;
  readonly choice: Choice;
  /** The role that is pinged; null: nobody is. */
  readonly pings: string | null;
  /** Who made it, and is told when it stops. */
  readonly owner: string;
}

export interface Subscription extends NewSubscription {
  /** Never used again, even after the subscription is gone. */
  readonly id: number;
  /** ms since 1970. */
  readonly madeAt: number;
  /** Null: it runs. Else why it does not: by whom, or what went wrong and how to mend it. */
  readonly paused: string | null;
  /** Slots in a row that could not be delivered for good. */
  readonly strikes: number;
  /** A digest's next slot, or the time before which a watch is not tried again, ms since 1970; null: none, or one is being sent. */
  readonly dueAt: number | null;
}
