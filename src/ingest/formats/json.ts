/** Our own article record: one JSON object with the article's text and what is known of it. Offsets count in its `text`. */
import { applyMetadata, draftOf, statedAt } from '../draft.ts';
import type { ArticleFormat, DecodedFile, Reading } from '../format.ts';
import { speaksOfClosing } from '../closing-rubble.ts';
import { heedNotice } from '../heed-notice.ts';
import { closed, isClosed, readMetadata } from '../metadata.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { partial, unread } from '../problem-rules.ts';
import type { MetadataFault } from '../unknown-keys.ts';

function readRecord({ path, text: source }: DecodedFile): Reading {
  const record = parse(source);
  if ('fault' in record) {
    const problems = [unread('record', path, record.fault, record.place)];
    return { draft: null, problems, closes: speaksOfClosing(source) };
  }
  const values = record.value;
  const text = values.get('text');
  values.delete('text');
  const read = readMetadata({ values, place: () => null });
  const twice = statedTwice(source);
  const faults = [...twice, ...read.faults];
  const metadata = twice.length > 0 ? closed(read.metadata) : read.metadata;
  const missing = [...missingHeadline(values.get('headline')), ...missingText(text)];
  if (missing.length > 0 || typeof text !== 'string')
    return { draft: null, problems: inOne(path, [...missing, ...faults], unread), closes: isClosed(metadata) };
  const paragraphs = paragraphsOf(text);
  const first = paragraphs[0];
  const isTitle = first !== undefined && text.slice(first.start, first.end) === metadata.headline?.text;
  const body = isTitle ? paragraphs.slice(1) : paragraphs;
  const draft = draftOf(
    text,
    body.map((span) => ({ span, role: 'body' as const })),
  );
  const headline = isTitle ? statedAt(text, first) : null;
  const heeded = heedNotice(applyMetadata({ ...draft, headline }, metadata), { path, from: 0, rule: 'record' });
  return { draft: heeded.draft, problems: [...inOne(path, faults, partial), ...heeded.problems] };
}

/** JSON lets the last of two equal keys win without a word; of two embargoes, neither can be trusted to be meant. */
function statedTwice(source: string): MetadataFault[] {
  const keys = new Set<string>();
  const twice = [...source.matchAll(/"(embargo|status)"\s{0,100}:/g)].filter(
    ([, key = '']) => keys.size === keys.add(key).size,
  );
  const [key] = twice[0]?.slice(1) ?? [];
  if (key === undefined) return [];
  return [
    { key, reason: `“${key}” stands twice; leave one of them. The article stays closed until then.`, closes: true },
  ];
}

type Parsed = { readonly value: Map<string, unknown> } | { readonly fault: string; readonly place: string | null };

function parse(source: string): Parsed {
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { value: new Map<string, unknown>(Object.entries(value)) };
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
          closes: false,
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
          closes: false,
        },
      ];
}

/** All faults of a record in one problem, so that it is mended in one go. */
function inOne(path: string, faults: readonly MetadataFault[], problem: typeof unread): Reading['problems'] {
  if (faults.length === 0) return [];
  const keys = [...new Set(faults.map((fault) => fault.key))].join(', ');
  return [problem('record', path, faults.map((fault) => fault.reason).join(' '), keys)];
}

const format: ArticleFormat = { endings: ['.json'], read: readRecord };

export default format;
