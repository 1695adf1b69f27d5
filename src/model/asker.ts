/** What an asker may be allowed to do beyond asking. */
export type Permission = 'settings' | 'correct' | 'digest';

/** Who asks, and from where. */
export interface Asker {
  readonly id: string;
  /** The server whose settings and desk are meant; null where there is none, as in a terminal. */
  readonly guild: string | null;
  /** The channel, or `terminal`. */
  readonly place: string;
  /** A BCP 47 tag. */
  readonly locale: string;
  /** An IANA time zone. */
  readonly zone: string;
  may(permission: Permission): boolean;
}
