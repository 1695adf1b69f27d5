/** What an asker may be allowed to do beyond asking. */
export type Permission = 'settings' | 'correct' | 'digest';

/** What becomes of posts in a channel. */
export interface Posting {
  /** Why nothing can be posted there, and how that is mended, in sentences; null: it can. */
  readonly fault: string | null;
  /** What posts there lack, and how that is mended; each a sentence. */
  readonly lacks: readonly string[];
}

/** Who asks, and from where. */
export interface Asker {
  readonly id: string;
  /** As people know them, where the platform tells. */
  readonly name?: string;
  /** The server whose settings and desk are meant; null where there is none, as in a terminal. */
  readonly guild: string | null;
  /** The channel, or `terminal`. */
  readonly place: string;
  /** A BCP 47 tag. */
  readonly locale: string;
  /** An IANA time zone. */
  readonly zone: string;
  may(permission: Permission): boolean;
  /** What becomes of posts in a channel of the server that ping a role at the asker's wish; absent where there are no channels. */
  posting?(channel: string, role: string | null): Posting;
}
