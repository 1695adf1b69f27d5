/** The `compare` subcommand's rows: discrepancies as JSON with offsets; and an event's record, as it is handed in, read into articles. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { compareArticles } from './compare/compare-articles.ts';
import { extractArticle } from './extract/extract-article.ts';
import { readStatedDate } from './ingest/stated-date.ts';
import type { Article, Passage, StatedDate } from './model/article.ts';
import type { Discrepancy, DiscrepancyReading } from './model/discrepancy.ts';
import type { HeldArticle } from './model/held.ts';

export const eventSchema = z.object({
  event: z.string(),
  articles: z.array(
    z.object({
      id: z.string(),
      outlet: z.string().nullish(),
      published: z.string().nullish(),
      title: z.string().nullish(),
      url: z.string().nullish(),
      text: z.string(),
    }),
  ),
});

export type EventRecord = z.infer<typeof eventSchema>;

/** One difference as the subcommand prints it. */
export interface CompareRow {
  readonly event: string;
  readonly type: Discrepancy['type'];
  readonly severity: Discrepancy['severity'];
  readonly scope: Discrepancy['scope'];
  readonly articles: readonly string[];
  readonly spans: readonly { readonly article: string; readonly start: number; readonly end: number }[];
  readonly note: string;
}

export const compareRecord = ({ event, articles }: EventRecord): CompareRow[] =>
  compareArticles(articles.map(heldOf)).map((one) => rowOf(event, one, (id) => id));

/** A discrepancy as a row; `idOf` says how an article is named outside. */
export function rowOf(
  event: string,
  { type, severity, scope, readings, among }: Discrepancy,
  idOf: (id: string) => string,
): CompareRow {
  const spans = readings.map(({ article, span }) => ({ article: idOf(article.id), start: span.start, end: span.end }));
  const articles = [...new Set(spans.map(({ article }) => article))];
  return { event, type, severity, scope, articles, spans, note: noteOf(readings, { type, among }) };
}

/** "A prints …; B prints …", in the articles' own words; never a verdict. */
function noteOf(readings: readonly DiscrepancyReading[], { type, among }: Pick<Discrepancy, 'type' | 'among'>): string {
  const sides = readings.map(({ article, span }) => {
    const outlet = article.outlet?.text ?? 'outlet not stated';
    const verb = article.form === 'abstract' ? 'reports' : 'prints';
    return `${outlet} ${verb} “${article.text.slice(span.start, span.end)}”`;
  });
  if (type !== 'sole-source') return sides.join('; ');
  const copies = readings.length > 1 ? `${readings.length} articles that share most of their text, one source, ` : '';
  return `only ${copies}among the ${among} articles compared: ${sides.join('; ')}`;
}

function heldOf({ id, outlet, published, url, text }: EventRecord['articles'][number]): HeldArticle {
  const lines = [...text.matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== '');
  const [first, ...rest] = lines.map(({ index, 0: line }) => ({ start: index, end: index + line.trimEnd().length }));
  const article: Article = {
    id,
    version: createHash('sha256').update(text).digest('hex').slice(0, 12),
    heldSince: 0,
    outlet: outlet ? { text: outlet, span: null } : null,
    headline: first ? { text: text.slice(first.start, first.end), span: first } : null,
    byline: null,
    dateline: null,
    published: dateOf(published ?? ''),
    updated: null,
    correction: null,
    url: url ?? null,
    agencies: [],
    licence: null,
    status: { kind: 'live' },
    form: 'full',
    text,
    passages: rest.map((span): Passage => ({ span, role: 'body' })),
  };
  return { article, extraction: extractArticle(article) };
}

function dateOf(published: string): StatedDate | null {
  const date = readStatedDate(published);
  return date && { ...date, span: null };
}
