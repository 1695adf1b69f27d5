/** What a newsroom states about an article: one schema for front matter, sidecars and our own records. Guesses nothing. */
import { z } from 'zod';
import type { Stated, StatedDate } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { closingValue, saysNo } from './closing-words.ts';
import { type MetadataKey, isMetadataKey } from './metadata-keys.ts';
import { readInstant, readStatedDate } from './stated-date.ts';
import { type MetadataFault, hiddenClosingFaults, short, unknownKeyFaults } from './unknown-keys.ts';

/** Only the fields that were stated. Null: stated as "not stated", against what the document seems to state. */
export interface Metadata {
  readonly headline?: Stated | null;
  readonly outlet?: Stated | null;
  readonly published?: StatedDate | null;
  readonly updated?: StatedDate | null;
  readonly byline?: Stated | null;
  readonly dateline?: Stated | null;
  readonly correction?: Stated | null;
  readonly url?: string | null;
  readonly licence?: string | null;
  readonly agencies?: readonly Stated[];
  readonly form?: 'full' | 'abstract';
  readonly status?: 'live' | 'withdrawn';
  readonly reason?: string | null;
  /** ms since 1970; null: it cannot be read, and the article stays closed. */
  readonly embargo?: { readonly until: number | null };
}

/** Values by key, and the place in the article's text where a value stands word for word (null: it does not). */
export interface StatedValues {
  readonly values: ReadonlyMap<string, unknown>;
  place(key: string, index?: number): Span | null;
}

const notStated = /^not stated$/i;
const words = z.string().trim().min(1).max(2000);
const stated = words.transform((text) => (notStated.test(text) ? null : text));
const date = z.union([words, z.int().transform(String)]).transform((text, context) => {
  if (notStated.test(text)) return null;
  return readStatedDate(text) ?? refuse(context);
});

/** The shape of each value. Strings are kept as written. */
const metadataShape = {
  headline: stated,
  outlet: stated,
  published: date,
  updated: date,
  byline: stated,
  dateline: stated,
  correction: stated,
  url: stated.refine((url) => url === null || isWebAddress(url)),
  licence: stated,
  agencies: z.union([z.array(words).max(100), words.transform((name) => [name])]),
  form: z.enum(['full', 'abstract']),
  status: z.enum(['live', 'withdrawn']),
  reason: stated,
  embargo: words.transform((text, context) => readInstant(text) ?? refuse(context)),
  source: words,
} satisfies Record<MetadataKey, z.ZodType>;

function refuse(context: { addIssue(message: string): void }): never {
  context.addIssue('cannot be read');
  return z.NEVER;
}

const aDate = 'a date such as 2023-09-19, 2023-09, 2023 or 2023-09-19T01:09+03:00';
const aLine = 'one line of text';

/** What a value of each key is to be, as the end of a sentence. */
const right: Readonly<Record<MetadataKey, string>> = {
  headline: aLine,
  outlet: aLine,
  published: aDate,
  updated: aDate,
  byline: aLine,
  dateline: aLine,
  correction: aLine,
  url: 'an address that begins with https:// or http://',
  licence: aLine,
  agencies: 'a list of names',
  form: '“full” or “abstract” (taken for an abstract until then)',
  status: '“live” or “withdrawn” (the article stays closed until then)',
  reason: aLine,
  embargo: 'an instant with its zone, such as 2026-12-01T06:00+01:00 (the article stays closed until then)',
  source: aLine,
};

/**
 * Reads stated values. A value at fault is left out and said, but for those that close an article: an embargo or a
 * status that cannot be read, or a key that may be a mistyped one, keeps it closed. Keys without a value are ignored.
 */
export function readMetadata(given: StatedValues): { metadata: Metadata; faults: MetadataFault[] } {
  const faults: MetadataFault[] = [];
  const read: Record<string, unknown> = {};
  const unknown: (readonly [string, unknown])[] = [];
  for (const [key, value] of given.values) {
    if (!isMetadataKey(key)) unknown.push([key, value]);
    else if (!isBlank(value) || key === 'embargo' || key === 'status') readKey(key, value, { given, read, faults });
  }
  const metadata = read as Metadata;
  if (metadata.reason && !metadata.status) {
    faults.push({
      key: 'reason',
      reason: '“reason” stands without “status: withdrawn”; the article stays closed until one of them is mended.',
      closes: true,
    });
  }
  faults.push(...hiddenClosingFaults(given.values), ...unknownKeyFaults(unknown));
  return faults.some(({ closes }) => closes) ? { metadata: closed(metadata), faults } : { metadata, faults };
}

/** The same metadata with an embargo that nothing ends but mending what could not be read. */
export function closed(metadata: Metadata): Metadata {
  return { ...metadata, embargo: { until: null } };
}

/** Whether it states an embargo, over or not, or a withdrawal. */
export function isClosed({ embargo, status }: Metadata): boolean {
  return embargo !== undefined || status === 'withdrawn';
}

interface Progress {
  readonly given: StatedValues;
  readonly read: Record<string, unknown>;
  readonly faults: MetadataFault[];
}

function readKey(key: MetadataKey, value: unknown, { given, read, faults }: Progress): void {
  const parsed = metadataShape[key].safeParse(value);
  if (parsed.success) read[key] = withPlace(key, parsed.data, given);
  else {
    if (key === 'form') read[key] = 'abstract';
    const saysClosed =
      isDate(key) &&
      (value === false ||
        (typeof value === 'string' && [closingValue, saysNo].some((form) => form.test(value.trim()))));
    const closes = saysClosed || key === 'embargo' || key === 'status' || key === 'reason';
    const end = saysClosed ? ' (the article stays closed until then)' : '';
    faults.push({ key, reason: `“${key}” cannot be read${shown(value)}; give ${right[key]}${end}.`, closes });
  }
}

const statedKeys: ReadonlySet<MetadataKey> = new Set(['headline', 'outlet', 'byline', 'dateline', 'correction']);

function withPlace(key: MetadataKey, value: unknown, given: StatedValues): unknown {
  if (value === null) return null;
  if (key === 'embargo') return { until: value };
  if (key === 'agencies') return (value as string[]).map((text, index) => ({ text, span: given.place(key, index) }));
  if (isDate(key)) return { ...(value as object), span: given.place(key) };
  return statedKeys.has(key) ? { text: value, span: given.place(key) } : value;
}

function isDate(key: MetadataKey): boolean {
  return key === 'published' || key === 'updated';
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

function shown(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ' (it is no text)';
  return isBlank(value) ? ' (it is empty)' : ` (“${short(String(value))}”)`;
}
