/** Readings as expectations are written: what is stated, in words, and nothing that is not. */
import type { Stated, StatedDate } from '../../src/model/article.ts';
import type { Problem } from '../../src/model/problem.ts';
import { statusOf } from '../../src/ingest/draft.ts';
import type { ArticleDraft, Reading } from '../../src/ingest/format.ts';

/** A reading as `test/fixtures/formats` describe it: unstated fields are left out. */
export function describeReading({ draft, problems }: Reading): Record<string, unknown> {
  const described = { ...(draft ? describeDraft(draft) : {}), problems: problems.map(describeProblem) };
  return Object.fromEntries(Object.entries(described).filter(([, value]) => !isNothing(value)));
}

function describeDraft(draft: ArticleDraft): Record<string, unknown> {
  const words = (stated: Stated | null) => stated?.text;
  return {
    headline: words(draft.headline),
    outlet: words(draft.outlet),
    published: describeDate(draft.published),
    updated: describeDate(draft.updated),
    byline: words(draft.byline),
    dateline: words(draft.dateline),
    correction: words(draft.correction),
    url: draft.url,
    licence: draft.licence,
    form: draft.form === 'full' ? null : draft.form,
    agencies: draft.agencies.map(({ text }) => text),
    status: describeStatus(draft),
    passages: draft.passages.map(({ span }) => draft.text.slice(span.start, span.end)),
  };
}

function describeDate(date: StatedDate | null): string | null {
  return date && [date.iso, date.precision, date.zone ?? ''].join(' ').trim();
}

function describeStatus(draft: ArticleDraft): string | null {
  const status = statusOf(draft.release);
  if (status.kind === 'live') return null;
  if (status.kind === 'withdrawn') return `withdrawn: ${status.reason}`;
  return `embargoed until ${status.until === null ? 'it can be read' : new Date(status.until).toISOString()}`;
}

function describeProblem({ rule, effect, place, reason }: Problem): string {
  return `${rule} ${effect}${place === null ? '' : ` at ${place}`}: ${reason}`;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
