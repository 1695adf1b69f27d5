/** The document an answer is: plain data that every platform draws. It decides what is said; a platform, how it looks. */
import type { Citation } from '../model/citation.ts';
import type { Span } from '../model/span.ts';
import type { VerdictName } from '../model/verdict.ts';
import type { Line, Slice } from './slice.ts';

/** Whose words an excerpt shows, as established and as printed. */
export interface Attributed {
  /** The resolved name; null: the speaker is not established. */
  readonly speaker: string | null;
  /** The outlet's own words for the speaker here: "Wang", "she". Null where it prints none. */
  readonly asPrinted: Slice | null;
  /** The role this article prints for the speaker. */
  readonly role: Slice | null;
  /** Who passed the words on, outermost first. */
  readonly relayedBy: readonly Slice[];
  /** The newsroom says whose words they are; an answer says so. */
  readonly corrected?: true;
}

/** A command that may be run next, as a button or a line to type. */
export interface Action {
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** Of one that turns pages: how many there are. */
  readonly pages?: number;
}

/** Words of an article with their citation. Fragments are drawn apart, never joined. */
export interface Excerpt {
  readonly kind: 'excerpt';
  /** Null: a passage, nobody's quotation. */
  readonly attributed: Attributed | null;
  /** Our line on whose words these are, where a passage needs one: never parted from them. */
  readonly head?: Line;
  readonly fragments: readonly [Slice, ...Slice[]];
  /** Whether the passage goes on before the first and after the last fragment. A quotation is whole. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  readonly citation: Citation;
  /** Words in the fragments that differ from those compared; lines beside it say the same in words. */
  readonly marked?: readonly Span[];
  /** What may be asked about this place: its context, its citation as plain text. */
  readonly actions: readonly Action[];
}

/** What several outlets print, side by side: a table whose rows each have their source. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly Line[]; readonly citation: Citation }[];
}

export type Block =
  /** `verdict`: what the quotation checked in this line comes to. */
  | { readonly kind: 'text'; readonly line: Line; readonly verdict?: VerdictName }
  | Excerpt
  | Comparison
  | { readonly kind: 'note'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'citations'; readonly citations: readonly Citation[] }
  /** Nothing found: what was searched for, and what would find something. */
  | { readonly kind: 'empty'; readonly searched: Line; readonly nearest: readonly Line[] };

/** Who sees an answer. A setting may narrow it, never widen. */
export type Audience = 'channel' | 'asker';

/** What an answer was looked for in. */
export interface LookedAt {
  readonly articles: number;
  readonly undated: number;
  /** What a filter or our own modesty kept out: "3 undated articles left out by since". */
  readonly leftOut: readonly string[];
}

export interface Reply {
  readonly title: Line;
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  readonly audience: Audience;
  /** Null where no article was looked at (`/help`). */
  readonly lookedAt: LookedAt | null;
}
