import type { Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/** A person, an organisation ("the ministry"), a document ("the statement"), or a source without a name ("a senior official"). */
export type SpeakerKind = 'person' | 'body' | 'document' | 'unnamed';

/** A name or role that an article prints for a speaker, with its place. `Wang Yi` is a name, `China’s top diplomat` a role. */
export interface Designation {
  readonly span: Span;
  readonly as: 'name' | 'role';
}

/** Whom one article speaks of as one person, body or document. */
export interface SpeakerInArticle {
  readonly kind: SpeakerKind;
  /** The fullest form the article prints, as printed: `Sergey Lavrov`. */
  readonly name: string;
  /** The same speaker's key in every article that prints this name; folded: `sergey lavrov`. */
  readonly key: string;
  /** In order of the text. */
  readonly designations: readonly Designation[];
  /** Who that is by the newsroom's word, where it has said so; it wins over the rules. */
  readonly known?: KnownSpeaker;
}

/** What the newsroom's register, or a correction, says of a speaker. `unclear`: one of several people of that name, not said which. */
export type KnownSpeaker = { readonly unclear: true } | NamedSpeaker;

/** A speaker whom the newsroom has named. */
export interface NamedSpeaker {
  /** The form answers print. */
  readonly name: string;
  /** Other forms that mean the same speaker. */
  readonly forms: readonly string[];
}

/** A sentence of a body passage or a caption. */
export interface Sentence {
  readonly span: Span;
  /** Index into `article.passages`. */
  readonly passage: number;
}

/** What one article says, who says it, and where. Pure: the same article gives the same extraction. */
export interface Extraction {
  readonly sentences: readonly Sentence[];
  /** In order of the text. */
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly SpeakerInArticle[];
}
