/** Runs the extraction over the annotated articles in `test/fixtures/quotations`, whose README says how they are written. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import type { Span } from '../../src/model/span.ts';
import { asArticle } from './as-article.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/quotations');

/** What is not read as annotated, and why. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {
  'relayed-statement.txt':
    'a relayer named in the sentence before ("told the newspaper", "told the station") is not carried over, and "the agency" is kept as printed',
};

interface Annotated {
  readonly speaker: string;
  readonly via: string[];
  readonly group: string | null;
  /** The words without their marks. */
  readonly start: number;
  readonly end: number;
}

const ANNOTATION = /\{([^{}:#]*?)(#\d+)?: ([^{}]*)\}/gu;

/** The article as printed, and its annotations by offset. */
function readFixture(raw: string): { text: string; annotated: Annotated[] } {
  const annotated: Annotated[] = [];
  let text = '';
  let at = 0;
  for (const found of raw.matchAll(ANNOTATION)) {
    const [whole, who = '', group = null, words = ''] = found;
    text += raw.slice(at, found.index);
    const [speaker = '', via] = who.split(' via ');
    const opening = /^(?:''|[“"‘'«„])/u.exec(words)?.[0].length ?? 0;
    const closing = /(?:''|[”"’'»])$/u.exec(words)?.[0].length ?? 0;
    annotated.push({
      speaker,
      via: via?.split(' > ') ?? [],
      group,
      start: text.length + opening,
      end: text.length + words.length - closing,
    });
    text += words;
    at = found.index + whole.length;
  }
  return { text: text + raw.slice(at), annotated };
}

const bare = (name: string): string => name.replace(/^(?:the|an?) /iu, '').toLowerCase();

/** What the extraction of a fixture has otherwise than annotated. */
function differences(file: string): string[] {
  const { text, annotated } = readFixture(readFileSync(join(FOLDER, file), 'utf8'));
  const { quotations, speakers } = extractArticle(asArticle(text));
  const slice = (span: Span): string => text.slice(span.start, span.end);
  const found = quotations
    .filter(({ within }) => within === null)
    .flatMap((quotation) => quotation.pieces.flatMap(({ quoted }) => quoted.map((span) => ({ span, quotation }))));
  const extra = found.filter(
    ({ span }) => !annotated.some(({ start, end }) => start === span.start && end === span.end),
  );
  const groups = new Map<string, Quotation>();
  const wrong = annotated.flatMap((one) => {
    const quotation = found.find(({ span }) => span.start === one.start && span.end === one.end)?.quotation;
    if (quotation === undefined) return [`not found: ${slice(one)}`];
    const first = groups.get(one.group ?? '') ?? quotation;
    if (one.group !== null) groups.set(one.group, first);
    const name = speakers[quotation.speaker ?? -1]?.name ?? '';
    const relayed = quotation.relayedBy.map(slice);
    return [
      ...(quotation.attribution.sure && bare(name) !== bare(one.speaker) ? [`surely ${name}: ${slice(one)}`] : []),
      ...(relayed.map(bare).join() === one.via.map(bare).join() ? [] : [`via ${relayed.join(' > ')}: ${slice(one)}`]),
      ...(first === quotation ? [] : [`apart: ${slice(one)}`]),
    ];
  });
  return [...extra.map(({ span }) => `no speech: ${slice(span)}`), ...wrong];
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

test.each(files.filter((file) => !(file in KNOWN_MISSES)))('reads %s as annotated', (file) => {
  expect(differences(file)).toEqual([]);
});

for (const [file, reason] of Object.entries(KNOWN_MISSES)) {
  test.fails(`${file}: ${reason}`, () => {
    expect(differences(file)).toEqual([]);
  });
}
