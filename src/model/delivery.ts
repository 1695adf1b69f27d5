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

/** `Document` is what the platform draws. */
export interface Delivery<Document> {
  /**
   * Posts a document. `key` (20 characters of base64url) makes a second attempt within minutes the same post; `mark` is drawn in the
   * footer, so that `find` knows the post again. Never rejects.
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
}
