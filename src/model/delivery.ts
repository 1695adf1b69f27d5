/** Bringing an issue to its channel: made by a platform, used by the digests. */

export interface Target {
  readonly guild: string;
  /** A channel, a thread or a forum post. */
  readonly channel: string;
  /** The role that is pinged; null: nobody is. */
  readonly pings: string | null;
}

/**
 * - `posted`: with the ids of its messages
 * - `gone`: there is no such channel any more
 * - `forbidden`: the bot may not, and which permission is missing, in words
 * - `later`: surely not posted; to be tried again, after so many ms where the platform says so
 * - `unknown`: the answer was lost, so it may be there
 */
export type Delivered =
  | { readonly kind: 'posted'; readonly messages: readonly string[] }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'forbidden'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string; readonly afterMs: number | null }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A correction as it stands in a post. */
export interface CorrectionLine {
  /** The day and minute, in words. */
  readonly on: string;
  readonly what: string;
}

/** What is to become of a post. */
export interface Amendment {
  /** In the footer of each of its messages. */
  readonly mark: string;
  readonly corrections: readonly (CorrectionLine & {
    /** The lines it is about, as `lines` told them: it stands where they do. */
    readonly about: readonly (readonly string[])[];
    /** Whether these lines are taken out. */
    readonly out: boolean;
  })[];
  /** Corrections made before that are taken away, since they name somebody who is named no more. */
  readonly unsaid: readonly CorrectionLine[];
}

/**
 * - `amended`: it says so now; `note`: not quite as wanted, in words
 * - `gone`: there is no such post any more
 * - `forbidden`: it may not be edited
 * - `later`: surely not all of it; to be tried again, after so many ms where the platform says so
 */
export type Amended =
  | { readonly kind: 'amended'; readonly note: string | null }
  | { readonly kind: 'gone' | 'forbidden'; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string; readonly afterMs: number | null };

/** `Document` is what the platform draws. */
export interface Delivery<Document> {
  /**
   * Posts a document. `key` (20 characters of base64url) makes a second attempt within minutes the same post; `mark` is drawn in the
   * footer, so that `find` knows the post again. Rejects only before anything is sent, for a fault of ours.
   */
  deliver(
    target: Target,
    document: Document,
    post: { readonly key: string; readonly mark: string },
  ): Promise<Delivered>;
  /**
   * Messages of the bot's own in the target whose footer holds the mark, newest first; `closed` where they may not be read, `later` where
   * they cannot be looked at now. Never rejects.
   */
  find(target: Target, mark: string, since: number): Promise<readonly string[] | 'closed' | 'later'>;
  /** Tells a person in a direct message, where they take one; `later`: surely not told, to be tried again. `key` as above. Never rejects. */
  tell(person: string, target: Target, document: Document, key: string): Promise<'later' | undefined>;
  /** The lines that a document would be drawn as there, without its foot, each as a hash by which `amend` knows it again. */
  lines(target: Target, document: Document): readonly string[];
  /** Edits a post in place: however often it is tried, it says each correction once. Never rejects. */
  amend(target: Target, messages: readonly string[], amendment: Amendment): Promise<Amended>;
}
