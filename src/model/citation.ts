import type { StatedDate } from './article.ts';
import type { Span } from './span.ts';

/** Our pointer to the place in an article that an answer shows. No excerpt is made without one. */
export interface Citation {
  /** Null: the outlet is not stated. */
  readonly outlet: string | null;
  /** Null: the document shows no headline. */
  readonly headline: string | null;
  readonly byline: string | null;
  /** Null: the date is not stated. */
  readonly published: StatedDate | null;
  readonly url: string | null;
  /** The article's id, and the version of the text that was sliced. */
  readonly article: string;
  readonly version: string;
  readonly span: Span;
  /** What the place is part of. */
  readonly part: 'body' | 'headline' | 'standfirst' | 'caption';
  /** Paragraph n of the m the body has; n is 0 outside the body. */
  readonly paragraph: { readonly n: number; readonly of: number };
  /** What stands in an abstract are our words, but for those in quotation marks. */
  readonly form: 'full' | 'abstract';
  /** What of this the newsroom put in place of what the document states; left out where nothing is. */
  readonly corrected?: readonly ('outlet' | 'date')[];
}
