import type { SpeakerKind } from './extraction.ts';

/** A person, body or document that one or more articles quote or name. */
export interface Speaker {
  /** Folded; equal in every article that prints this speaker's full name. Never shown. */
  readonly key: string;
  readonly kind: SpeakerKind;
  /** The form most articles print, as printed. */
  readonly name: string;
  /** How many held articles name the speaker. */
  readonly articles: number;
  /** How many quotations are surely the speaker's. */
  readonly quotations: number;
}
