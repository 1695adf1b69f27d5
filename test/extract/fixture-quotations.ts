/** Reads the annotated articles in `test/fixtures/quotations`, whose README says how they are written, beside what the extraction makes of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import type { Span } from '../../src/model/span.ts';
import { asArticle } from './as-article.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/quotations');

/** `plain`: one thing each, quoted words alone; `varied`: of many schools of writing, indirect speech too. */
export type FixtureSet = 'plain' | 'varied';

/** Words annotated as somebody's; the speaker "?" is not established. */
export interface Annotated {
  readonly speaker: string;
  readonly via: readonly string[];
  readonly group: string | null;
  /** Reported in the article's words. */
  readonly indirect: boolean;
  /** The words without their marks. */
  readonly start: number;
  readonly end: number;
}

/** A stretch between marks that the extraction takes for speech. */
export interface FoundStretch {
  readonly span: Span;
  readonly quotation: Quotation;
  /** Its speaker's name; empty where it has none. */
  readonly speaker: string;
}

/** One annotated article, and what is read in it. */
export interface ReadFixture {
  readonly text: string;
  readonly annotated: readonly Annotated[];
  readonly found: readonly FoundStretch[];
  readonly annotatedReports: readonly Annotated[];
  readonly foundReports: readonly FoundStretch[];
}

/** Paths of the annotated articles of a set. */
export function fixtureFiles(set: FixtureSet): string[] {
  const folder = set === 'plain' ? '' : 'varied';
  const names = readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.txt'));
  return names.map((name) => join(folder, name));
}

/** The annotated article at that path, and the outer quotations read in it. */
export function readFixture(file: string): ReadFixture {
  const { text, annotated } = parse(readFileSync(join(FOLDER, file), 'utf8'));
  const { quotations, speakers } = extractArticle(asArticle(text));
  const outer = quotations.filter(({ within }) => within === null);
  const stretches = (quotation: Quotation, spans: readonly Span[]): FoundStretch[] =>
    spans.map((span) => ({ span, quotation, speaker: speakers[quotation.speaker ?? -1]?.name ?? '' }));
  return {
    text,
    annotated: annotated.filter(({ indirect }) => !indirect),
    found: outer.flatMap((one) =>
      stretches(
        one,
        one.pieces.flatMap(({ quoted }) => quoted),
      ),
    ),
    annotatedReports: annotated.filter(({ indirect }) => indirect),
    foundReports: outer
      .filter(({ kind }) => kind === 'indirect')
      .flatMap((one) =>
        stretches(
          one,
          one.pieces.map(({ content }) => content),
        ),
      ),
  };
}

/** The stretch found exactly where `one` is annotated. */
export const foundFor = (found: readonly FoundStretch[], one: Annotated): FoundStretch | undefined =>
  found.find(({ span }) => span.start === one.start && span.end === one.end);

/** A name without its article, in lower case. */
export const bareName = (name: string): string => name.replace(/^(?:the|an?) /iu, '').toLowerCase();

const ANNOTATION = /\{(\{?)([^{}:#]*?)(#\d+)?: ([^{}]*)\}\}?/gu;

/** The article as printed, and its annotations by offset. */
function parse(raw: string): { text: string; annotated: Annotated[] } {
  const annotated: Annotated[] = [];
  let text = '';
  let at = 0;
  for (const found of raw.matchAll(ANNOTATION)) {
    const [whole, doubled, who = '', group = null, words = ''] = found;
    text += raw.slice(at, found.index);
    const [speaker = '', via] = who.split(' via ');
    const opening = /^(?:''|[“"‘'«„])/u.exec(words)?.[0].length ?? 0;
    const closing = /(?:''|[”"’'»])$/u.exec(words)?.[0].length ?? 0;
    annotated.push({
      speaker,
      via: via?.split(' > ') ?? [],
      group,
      indirect: doubled === '{',
      start: text.length + opening,
      end: text.length + words.length - closing,
    });
    text += words;
    at = found.index + whole.length;
  }
  return { text: text + raw.slice(at), annotated };
}
