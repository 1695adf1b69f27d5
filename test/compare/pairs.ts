/** Reads our own small pairs of articles from `test/fixtures/disagreements`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Discrepancy } from '../../src/model/discrepancy.ts';
import type { HeldArticle } from '../../src/model/held.ts';
import { heldArticle } from '../held-article.ts';

export const FOLDER = join(import.meta.dirname, '../fixtures/disagreements');
/** Types of which a set names only some. */
export const OPEN = ['terminology', 'sole-source'];

export interface Pair {
  readonly name: string;
  readonly articles: readonly {
    readonly id: string;
    readonly text: string;
    readonly outlet?: string;
    readonly published?: string;
    readonly form?: 'full' | 'abstract';
  }[];
  readonly expect: readonly {
    readonly type: string;
    readonly severity?: string;
    readonly words?: Readonly<Record<string, string>>;
  }[];
  readonly alsoSoft?: readonly string[];
}

/** Of all files of a folder, in order. */
export const pairsIn = (folder: string): unknown[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' }) as unknown[]);

export function held({ form, ...given }: Pair['articles'][number]): HeldArticle {
  const made = heldArticle(given);
  return form === 'abstract' ? { ...made, article: { ...made.article, form } } : made;
}

/** For a failing test: what a note says. */
export const told = ({ type, severity, readings }: Discrepancy): string =>
  `${severity} ${type}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`;
