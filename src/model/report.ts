import type { Span } from './span.ts';

/** A place in an article: UTF-16 units into the text of this version, half-open. */
export interface ReportedPlace extends Span {
  /** The article's id. */
  readonly article: string;
  readonly version: string;
}

export interface NewReport {
  readonly guild: string;
  readonly channel: string;
  readonly user: string;
  readonly place: ReportedPlace;
  /** 1 to 500 characters. */
  readonly note: string;
}

export interface Report extends NewReport {
  /** Never used again, even after the report is gone. */
  readonly id: number;
  /** ms since 1970. */
  readonly at: number;
  /** When the desk marked it done, ms since 1970; null while it is open. */
  readonly doneAt: number | null;
}
