/** Where a form of a name means somebody; empty lists: everywhere. */
export interface Scope {
  readonly outlets: readonly string[];
  /** Ids of articles; one that ends in `/` is a folder of them. */
  readonly articles: readonly string[];
}

/** A form of a speaker's name, and where it means that speaker. */
export interface SpeakerForm {
  readonly form: string;
  readonly only: Scope;
}

/** A speaker as the newsroom knows them. */
export interface SpeakerEntry {
  /** The form answers print. */
  readonly name: string;
  readonly forms: readonly SpeakerForm[];
  /** Why the name is withheld; null: it is not. */
  readonly withheld: string | null;
}

/** What the newsroom knows of its speakers. */
export interface KnownSpeakers {
  readonly speakers: readonly SpeakerEntry[];
  /** Printed names that several people bear: where no form says who is meant, the speaker is not established. */
  readonly apart: readonly string[];
}
