/** Our own small pairs: what has to be found is found, and look-alikes are left alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import type { Discrepancy } from '../../src/model/discrepancy.ts';
import type { HeldArticle } from '../../src/model/held.ts';
import { heldArticle } from '../held-article.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/disagreements');
const OPEN = ['terminology', 'sole-source'];

interface Pair {
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

const pairs = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(join(FOLDER, file), 'utf8'), { schema: 'failsafe' }) as Pair[]);

function held({ form, ...given }: Pair['articles'][number]): HeldArticle {
  const made = heldArticle(given);
  return form === 'abstract' ? { ...made, article: { ...made.article, form } } : made;
}

const meets = (found: Discrepancy, wanted: Pair['expect'][number]): boolean =>
  found.type === wanted.type &&
  (wanted.severity === undefined || found.severity === wanted.severity) &&
  Object.entries(wanted.words ?? {}).every(([id, words]) =>
    found.readings.some(
      ({ article, span }) => article.id === id && article.text.slice(span.start, span.end).includes(words),
    ),
  );

const told = ({ type, severity, readings }: Discrepancy): string =>
  `${severity} ${type}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`;

describe.each(pairs)('$name', (pair) => {
  const found = compareArticles(pair.articles.map(held));

  test('finds what has to be found', () => {
    const missed = pair.expect.filter((wanted) => !found.some((one) => meets(one, wanted)));
    expect(missed, found.map(told).join('\n')).toEqual([]);
  });

  test('notes nothing else of the closed types', () => {
    const more = found.filter(
      (one) =>
        !OPEN.includes(one.type) &&
        !pair.expect.some((wanted) => meets(one, wanted)) &&
        !(one.severity === 'soft' && pair.alsoSoft?.includes(one.type)),
    );
    expect(more.map(told)).toEqual([]);
  });
});
