/** The only maker of shown article text: what is not a `Slice` is our own words. */
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

declare const made: unique symbol;

/** Words of an article, unit for unit: `text === article.text.slice(start, end)`. Made by `slice` alone. */
export interface Slice {
  readonly article: string;
  readonly version: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly [made]: true;
}

/** @throws RangeError when the span is empty or leaves the text. */
export function slice(article: Pick<Article, 'id' | 'version' | 'text'>, span: Span): Slice {
  const { start, end } = span;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end <= start || end > article.text.length) {
    throw new RangeError(`no such place in ${article.id}: ${start}–${end} of ${article.text.length}`);
  }
  const text = article.text.slice(start, end);
  return { article: article.id, version: article.version, start, end, text } as Slice;
}

/** A role, person or channel of a server, by its id there: each platform shows whom it knows by that. Nobody is pinged. */
export interface Named {
  readonly named: 'role' | 'person' | 'channel';
  readonly id: string;
}

/** Our own words, an article's, or whom a platform has a name for. */
export type Inline = string | Slice | Named;

export const isSlice = (inline: Inline | undefined): inline is Slice => typeof inline === 'object' && 'text' in inline;

/** `role 1234`: for who has no name for it. */
export const namedPlainly = ({ named, id }: Named): string => `${named} ${id}`;

/** One line of an answer. */
export type Line = readonly Inline[];
