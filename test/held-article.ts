/** Makes held articles from plain text for tests: first line headline, every further line that is not blank a body passage. */
import { createHash } from 'node:crypto';
import { extractArticle } from '../src/extract/extract-article.ts';
import type { Article, Passage } from '../src/model/article.ts';
import type { HeldArticle } from '../src/model/held.ts';

interface Given {
  readonly id: string;
  readonly text: string;
  readonly headline?: string;
  readonly outlet?: string;
  /** ISO, as far as known: `2024`, `2024-02`, `2024-02-03`. */
  readonly published?: string;
}

export function article({ id, text, outlet, published }: Given): Article {
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '');
  const [first, ...rest] = lines.map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const precision = (['year', 'month', 'day'] as const)[(published?.split('-').length ?? 1) - 1] ?? 'day';
  return {
    id,
    version: createHash('sha256').update(text).digest('hex').slice(0, 12),
    heldSince: 0,
    outlet: outlet === undefined ? null : { text: outlet, span: null },
    headline: first ? { text: text.slice(first.start, first.end), span: first } : null,
    byline: null,
    dateline: null,
    published: published === undefined ? null : { iso: published, precision, zone: null, span: null },
    updated: null,
    correction: null,
    url: null,
    agencies: [],
    licence: null,
    status: { kind: 'live' },
    form: 'full',
    text,
    passages: rest.map((span): Passage => ({ span, role: 'body' })),
  };
}

export function heldArticle(given: Given): HeldArticle {
  const made = article(given);
  return { article: made, extraction: extractArticle(made) };
}
