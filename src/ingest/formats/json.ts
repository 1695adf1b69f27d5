/** Our own article record: one JSON object with the article's text and what is known of it. Offsets count in its `text`. */
import { applyMetadata, draftOf, statedAt } from '../draft.ts';
import type { ArticleFormat, DecodedFile, Reading } from '../format.ts';
import { type MetadataFault, readMetadata } from '../metadata.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { partial, unread } from '../problem-rules.ts';

function read({ path, text: source }: DecodedFile): Reading {
  const record = parse(source);
  if ('fault' in record) return { draft: null, problems: [unread('record', path, record.fault, record.place)] };
  const { text, ...rest } = record.value;
  const { metadata, faults } = readMetadata({ values: new Map(Object.entries(rest)), place: () => null });
  const missing = [...missingHeadline(rest['headline']), ...missingText(text)];
  if (missing.length > 0 || typeof text !== 'string') return refused(path, [...missing, ...faults]);
  const paragraphs = paragraphsOf(text);
  const first = paragraphs[0];
  const isTitle = first !== undefined && text.slice(first.start, first.end) === metadata.headline?.text;
  const body = isTitle ? paragraphs.slice(1) : paragraphs;
  const draft = draftOf(
    text,
    body.map((span) => ({ span, role: 'body' as const })),
  );
  const headline = isTitle ? statedAt(text, first) : null;
  return { draft: applyMetadata({ ...draft, headline }, metadata), problems: inOne(path, faults, partial) };
}

type Parsed = { readonly value: Record<string, unknown> } | { readonly fault: string; readonly place: string | null };

function parse(source: string): Parsed {
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value: { ...value } };
    return { fault: 'A record is one object, { "headline": …, "text": … }.', place: null };
  } catch (error) {
    const line = error instanceof Error ? /\(line (\d+) column \d+\)$/.exec(error.message)?.[1] : undefined;
    return {
      fault: 'It is not JSON; a record is one object, { "headline": …, "text": … }.',
      place: line ? `line ${line}` : null,
    };
  }
}

/** Whether it can be read is readMetadata's to say; here only that a record has one. */
function missingHeadline(headline: unknown): MetadataFault[] {
  const isThere = typeof headline === 'string' && headline.trim() !== '';
  return isThere
    ? []
    : [
        {
          key: 'headline',
          reason: '“headline” is missing; a record has one (“not stated” if the document shows none).',
        },
      ];
}

function missingText(text: unknown): MetadataFault[] {
  const isThere = typeof text === 'string' && text.trim() !== '';
  return isThere
    ? []
    : [
        {
          key: 'text',
          reason: '“text” is missing; it is the article’s own text as one string, a blank line between paragraphs.',
        },
      ];
}

function refused(path: string, faults: readonly MetadataFault[]): Reading {
  return { draft: null, problems: inOne(path, faults, unread) };
}

/** All faults of a record in one problem, so that it is mended in one go. */
function inOne(path: string, faults: readonly MetadataFault[], problem: typeof unread): Reading['problems'] {
  if (faults.length === 0) return [];
  const keys = [...new Set(faults.map((fault) => fault.key))].join(', ');
  return [problem('record', path, faults.map((fault) => fault.reason).join(' '), keys)];
}

const record: ArticleFormat = { endings: ['.json'], read };

export default record;
