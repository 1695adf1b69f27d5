/** A correction as a readable YAML file: its text → the correction, and back. Opens no file and applies nothing. */
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Change, Correction, CorrectedSource, CorrectedWords, Signed } from '../model/correction.ts';
import type { Scope } from '../model/known-speakers.ts';
import { readStatedDate } from './stated-date.ts';
import { isYamlFault, readYaml } from './yaml-block.ts';

const NOBODY = /^nobody$/i;
const NOT_STATED = /^not stated$/i;
const line = z.string('one line of text').trim().min(1, 'it is empty').max(1000, 'it is too long');
/** Kept as they stand, blanks at the ends included. */
const words = z.string('the words as they stand').min(1, 'it is empty').max(60_000, 'it is too long');
const list = z.union([z.array(line), line.transform((one) => [one])], 'a list').default([]);
const version = z
  .string()
  .regex(/^[0-9a-f]{12}$/, 'twelve digits, as answers name a version')
  .nullable()
  .default(null);
const span = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/, 'a stretch such as 120-164')
  .transform((text) => ({ start: Number(text.split('-')[0]), end: Number(text.split('-')[1]) }))
  .refine(({ start, end }) => start < end, 'it ends before it begins')
  .nullable()
  .default(null);
const instant = z
  .string()
  .refine((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/.test(text) && !Number.isNaN(Date.parse(text)), {
    message: 'an instant such as 2026-11-22T09:30:00Z',
  });
const date = line.transform((text, context) => {
  if (NOT_STATED.test(text)) return null;
  const read = readStatedDate(text);
  if (read) return read;
  context.addIssue('a date such as 2023-09-19, 2023-09, 2023 or 2023-09-19T01:09+03:00, or “not stated”');
  return z.NEVER;
});

const signed = {
  by: line.nullable().default(null),
  at: instant.nullable().default(null),
  why: line.nullable().default(null),
  undone: instant.nullable().default(null),
  'undone-by': line.nullable().default(null),
};
const quoted = { article: line, version, span, words };
const source = { article: line, version, headline: line.nullable().default(null) };
const nobody = line.transform((text) => (NOBODY.test(text) ? null : text));

const shapes = {
  speaker: z.strictObject({ what: z.literal('speaker'), ...quoted, speaker: nobody, ...signed }),
  unquote: z.strictObject({ what: z.literal('unquote'), ...quoted, ...signed }),
  outlet: z.strictObject({
    what: z.literal('outlet'),
    ...source,
    outlet: line.transform((text) => (NOT_STATED.test(text) ? null : text)),
    ...signed,
  }),
  date: z.strictObject({ what: z.literal('date'), ...source, published: date, ...signed }),
  merge: z.strictObject({
    what: z.literal('merge'),
    names: z.tuple([line, line], 'a list of two names'),
    name: line,
    ...signed,
  }),
  split: z
    .strictObject({
      what: z.literal('split'),
      printed: line,
      speaker: line,
      articles: list,
      outlets: list,
      rest: nobody.nullable().default(null),
      ...signed,
    })
    .refine(({ articles, outlets }) => articles.length + outlets.length > 0, 'say in which articles or outlets'),
};
const isWhat = (what: unknown): what is keyof typeof shapes => typeof what === 'string' && Object.hasOwn(shapes, what);

/** What is wrong with a file, and where in it. */
export interface CorrectionFault {
  readonly reason: string;
  readonly place: string | null;
}

/** The correction that a file's text says, or why it says none; `file`: its path in the corpus. */
export function readCorrection(text: string, file: string): Correction | CorrectionFault {
  const read = readYaml(text);
  if (isYamlFault(read)) return { reason: `It cannot be read: ${read.reason}.`, place: `line ${read.line}` };
  const given = Object.fromEntries([...read.values].filter(([, value]) => value !== null && value !== ''));
  const { what } = given;
  if (!isWhat(what)) return { reason: `“what” is to be one of ${Object.keys(shapes).join(', ')}.`, place: 'what' };
  const parsed: z.ZodSafeParseResult<Shape> = shapes[what].safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues
      .slice(0, 5)
      .map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
    return {
      reason: `It is not applied: ${faults.join('; ')}.`,
      place: parsed.error.issues[0]?.path.join('.') || null,
    };
  }
  const { by, at, why, undone } = parsed.data;
  return {
    file,
    number: numberOf(file),
    change: changeOf(parsed.data),
    by,
    at,
    why,
    undone: undone === null ? null : { at: undone, by: parsed.data['undone-by'] },
  };
}

type Shape = z.infer<(typeof shapes)[keyof typeof shapes]>;

export const isCorrectionFault = (read: Correction | CorrectionFault): read is CorrectionFault => 'reason' in read;

/** The running number in a file's name, `…/2026-11-22-0031-speaker.yaml`; null for a name without one. */
export function numberOf(file: string): number | null {
  const digits = /(?:^|\/)\d{4}-\d\d-\d\d-(\d{4,9})-[^/]*$/.exec(file)?.[1];
  return digits === undefined ? null : Number(digits);
}

function changeOf(data: Shape): Change {
  switch (data.what) {
    case 'speaker':
      return { what: 'speaker', where: wordsOf(data), speaker: data.speaker };
    case 'unquote':
      return { what: 'unquote', where: wordsOf(data) };
    case 'outlet':
      return { what: 'outlet', where: sourceOf(data), outlet: data.outlet };
    case 'date':
      return { what: 'date', where: sourceOf(data), published: data.published };
    case 'merge':
      return { what: 'merge', names: data.names, name: data.name };
    case 'split':
      return {
        what: 'split',
        printed: data.printed,
        speaker: data.speaker,
        only: { articles: data.articles, outlets: data.outlets },
        rest: data.rest,
      };
  }
}

const wordsOf = ({ article, version, span, words }: CorrectedWords): CorrectedWords => ({
  article,
  version,
  span,
  words,
});
const sourceOf = ({ article, version, headline }: CorrectedSource): CorrectedSource => ({ article, version, headline });

const TOP =
  '# A correction of the newsroom; docs/corrections.md says what each line means. `/correct undo` takes it back.\n';

/** The text of a new correction's file; read again, it says the same. */
export function correctionText({ change, by, at, why }: Pick<Correction, 'change' | 'why'> & Signed): string {
  return TOP + yaml({ ...valuesOf(change), by, at, why });
}

/** The text of a correction's file, marked as undone at its end; what stands in it stays as it is. */
export const undoneText = (text: string, { by, at }: Signed): string =>
  `${text}${text.endsWith('\n') ? '' : '\n'}${yaml({ undone: at, 'undone-by': by })}`;

function valuesOf(change: Change): Readonly<Record<string, unknown>> {
  switch (change.what) {
    case 'speaker':
      return { what: change.what, speaker: change.speaker ?? 'nobody', ...placeOf(change.where) };
    case 'unquote':
      return { what: change.what, ...placeOf(change.where) };
    case 'outlet':
      return { what: change.what, outlet: change.outlet ?? 'not stated', ...change.where };
    case 'date':
      return { what: change.what, published: dateText(change.published), ...change.where };
    case 'merge':
      return { what: change.what, names: change.names, name: change.name };
    case 'split': {
      const { what, printed, speaker, only, rest } = change;
      return { what, printed, speaker, ...filled(only), rest };
    }
  }
}

const placeOf = ({ span, ...where }: CorrectedWords) => ({
  ...where,
  span: span === null ? null : `${span.start}-${span.end}`,
});

const filled = (lists: Scope) => Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));

const dateText = (date: Extract<Change, { what: 'date' }>['published']): string =>
  date === null
    ? 'not stated'
    : `${date.iso}${date.zone === null ? '' : date.zone.includes('/') ? ` ${date.zone}` : date.zone}`;

/** Without what is null; every value in a form that reads back as the same words. */
const yaml = (values: Readonly<Record<string, unknown>>): string =>
  stringify(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)), {
    lineWidth: 0,
    defaultStringType: 'PLAIN',
  });
