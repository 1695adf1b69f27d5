/** What every ingest format keeps to, whatever it reads. */
import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleDraft, ArticleFormat } from '../../src/ingest/format.ts';
import { loadFormats } from '../../src/ingest/load-formats.ts';

const fixtures = new URL('../fixtures/formats/', import.meta.url);
const formats = await loadFormats();

describe.each([...formats])('the format of %s', (ending, format) => {
  const sources = fixturesOf(format);

  test('has fixtures', () => expect(sources).not.toEqual([]));

  test('keeps the text unit for unit, with any line ends', () => {
    const ends = ['\n', '\r\n', '\r'];
    const texts = sources.flatMap((source) => ends.map((end) => source.replaceAll('\n', end)));
    const drafts = texts.flatMap((text) => {
      const { draft } = format.read({ path: `a${ending}`, text });
      return draft ? [{ kept: draft.text, given: ownText(ending, text) }] : [];
    });
    expect(drafts.length).toBeGreaterThan(0);
    for (const { kept, given } of drafts) expect(kept).toBe(given);
  });

  test('finds the same paragraphs with any line ends', () => {
    const slices = (text: string) => {
      const { draft } = format.read({ path: `a${ending}`, text });
      return draft?.passages.map(({ span }) => draft.text.slice(span.start, span.end).replaceAll(/\r\n?/g, '\n'));
    };
    for (const source of sources) expect(slices(source.replaceAll('\n', '\r\n'))).toEqual(slices(source));
  });

  test('gives spans that slice, in order, trimmed, never overlapping', () => {
    for (const text of sources) expect(faultsOf(format, ending, text)).toEqual([]);
  });

  test('survives any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '---\n',
        '\n\n',
        '# ',
        '> ',
        '- ',
        'embargo: x\n',
        '“',
        '"',
        '{',
        '[',
        '<!--',
        '-->',
        '\r',
        '\u0000',
        '\uD800',
        '@everyone',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(faultsOf(format, ending, pieces.join(''))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('reads hostile text in linear time', () => {
    const hostile = '" “ > # - <!--\n ---\n * [ {"a": \n \r ![ ` 1. A'
      .split(' ')
      .flatMap((piece) => [piece, `${piece} `]);
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const began = performance.now();
      format.read({ path: `a${ending}`, text });
      // What takes squared time takes minutes here; a busy machine does not.
      expect(performance.now() - began, `100 kB of ${JSON.stringify(piece)}`).toBeLessThan(10_000);
    }
  });
});

function fixturesOf(format: ArticleFormat): string[] {
  return format.endings.flatMap((ending) => {
    const folder = new URL(`${ending.slice(1)}/`, fixtures);
    const names = readdirSync(fixtures).includes(ending.slice(1)) ? readdirSync(folder) : [];
    const inputs = names.filter((name) => name.endsWith(ending) && !name.endsWith('.expected.json'));
    return inputs.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  });
}

/** The text that offsets count in: the file's, but for a record, whose article is one of its values. */
function ownText(ending: string, text: string): string {
  return ending === '.json' ? (JSON.parse(text) as { text: string }).text : text;
}

/** What of a reading breaks the contract of spans. */
function faultsOf(format: ArticleFormat, ending: string, text: string): string[] {
  const { draft, problems } = format.read({ path: `a${ending}`, text });
  if (!draft) return problems.length > 0 ? [] : ['no draft, and no problem that says why'];
  const spans = draft.passages.map(({ span }) => span);
  const slices = spans.map(({ start, end }) => draft.text.slice(start, end));
  return [
    ...slices.filter((words) => words === '' || words !== words.trim()).map((words) => `not trimmed: ${words}`),
    ...spans
      .filter(({ start }, index) => start < (spans[index - 1]?.end ?? 0))
      .map(({ start }) => `overlaps at ${start}`),
    ...spans.filter(({ end }) => end > draft.text.length).map(({ end }) => `ends after the text: ${end}`),
    ...misplaced(draft),
  ];
}

function misplaced(draft: ArticleDraft): string[] {
  const { headline, outlet, byline, dateline, correction, agencies } = draft;
  return [headline, outlet, byline, dateline, correction, ...agencies].flatMap((stated) => {
    const isAway = stated?.span && draft.text.slice(stated.span.start, stated.span.end) !== stated.text;
    return isAway ? [`stands elsewhere: ${stated.text}`] : [];
  });
}
