// What a saved page is read as: passages, headline, and what the page states of itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { readPage } from '../../src/ingest/read-page.ts';
import { pageFixtures } from './page-fixtures.ts';

const slice = (text: string, span: Span | null): string | null => span && text.slice(span.start, span.end);
const fixture = (name: string): string => pageFixtures.find((page) => page.name === name)?.text ?? '';

/** An article with lines of your own above and below it. */
const page = (above: string, below = ''): string => `Town buys the empty mill by the river for one crown
${above}
The town of Ansel has bought the empty mill by the river for a single crown, and it will turn the building into a school for two hundred children.

“It has waited longer than any of us,” said the mayor, Pavla Horn, who signed the contract in the yard of the mill on Monday.

The roof must be mended before the winter, and the town has set aside the money for it in the budget of the coming year.
${below}`;

describe('what a page states', () => {
  test.each(pageFixtures)('$name: outlet and date', ({ text, outlet, published }) => {
    const read = readPage(text);
    expect(slice(text, read.outlet) ?? 'none').toBe(outlet);
    expect(read.published ? [read.published.iso, read.published.zone].filter(Boolean).join(' ') : 'none').toBe(
      published,
    );
  });

  test.each([
    ['Published: 12 March 2024 09:15 GMT', '2024-03-12T09:15', 'Z'],
    ['March 12, 2024 9:15 pm', '2024-03-12T21:15', null],
    ['2024-03-12', '2024-03-12', null],
    ['Posted on 25/12/2023', '2023-12-25', null],
    ['12 de marzo de 2024', '2024-03-12', null],
  ])('the line %j is the date of the page', (line, iso, zone) => {
    expect(readPage(page(line)).published).toMatchObject({ iso, zone });
  });

  test.each(['2 hours ago', '03/04/2024', 'Tuesday 12 March', '30 February 2024'])(
    'the line %j states no date',
    (line) => {
      expect(readPage(page(line)).published).toBeNull();
    },
  );

  test('two days above the article are no date', () => {
    expect(readPage(page('12 March 2024\n14 March 2024')).published).toBeNull();
  });

  test('published and updated in one line', () => {
    const read = readPage(page('Published 12 March 2024 | Updated 14 March 2024'));
    expect(read.published?.iso).toBe('2024-03-12');
    expect(read.updated?.iso).toBe('2024-03-14');
  });

  test('a last update below the article, day first', () => {
    expect(readPage(fixture('dense-dump')).updated).toMatchObject({ iso: '2023-05-14T11:20', precision: 'minute' });
  });

  test('by-line, agencies', () => {
    const text = fixture('dense-dump');
    const read = readPage(text);
    expect(slice(text, read.byline)).toBe('By Staff, Agencies');
    expect(read.agencies.map((span) => slice(text, span))).toEqual(['Agencies']);
  });

  test('dateline and its agency', () => {
    const text = fixture('captions-and-credits');
    const read = readPage(text);
    expect(slice(text, read.dateline)).toBe('PORT VELL, Oct. 5');
    expect(read.agencies.map((span) => slice(text, span))).toEqual(['AP']);
  });

  test('correction', () => {
    const text = page('', '\nCorrection: An earlier version of this article gave the wrong name for the mill.\n');
    expect(slice(text, readPage(text).correction)).toMatch(/^Correction: An earlier version/);
  });

  test('own address', () => {
    const text = `URL: https://gazette.example/2024/mill\n${page('')}`;
    expect(slice(text, readPage(text).url)).toBe('https://gazette.example/2024/mill');
  });
});

describe('the outlet', () => {
  test.each([
    ['a sign-off', '\nThe Ansel Courier\n\nRelated posts\n', 'The Ansel Courier'],
    ['a person under the article', '\nPavla Horn\n\nRelated posts\n', null],
    ['a copyright line alone', '\nShare\nCopyright Ansel Courier 2024\n', null],
    [
      'a copyright line and another line',
      '\nShare\nAnsel-Courier Telegram\nCopyright AnselCourier @ 2024\n',
      'Ansel-Courier',
    ],
    ['a firm that owns outlets', '\nShare\nAnsel Media Group\n© 2024 Ansel Media Group. All rights reserved.\n', null],
    ['two names', '\nThe Ansel Courier\n\nRiver Weekly\n© 2024 River Weekly\n', null],
  ])('%s', (_, below, outlet) => {
    const text = page('', below);
    expect(slice(text, readPage(text).outlet)).toBe(outlet);
  });
});

describe('plain text loses nothing', () => {
  const paragraph = 'The ferry was late again on Monday, and the people on the quay had stopped asking why it was so.';

  test('paragraphs without a headline', () => {
    const text = [paragraph, paragraph.replace('Monday', 'Tuesday'), paragraph.replace('Monday', 'Friday')].join(
      '\n\n',
    );
    const read = readPage(text);
    expect(read.passages.map(({ role }) => role)).toEqual(['body', 'body', 'body']);
  });

  test('one long paragraph', () => {
    const text = `${paragraph} `.repeat(40);
    expect(readPage(text).passages).toEqual([{ span: { start: 0, end: text.length - 1 }, role: 'body' }]);
  });

  test('an empty text', () => {
    expect(readPage('')).toMatchObject({ headline: null, passages: [], outlet: null });
    expect(readPage(' \r\n\n')).toMatchObject({ headline: null, passages: [] });
  });
});

test('passages are in order, within a line, trimmed, and apart', () => {
  const texts = fc.array(
    fc.oneof(fc.constantFrom(...pageFixtures.flatMap(({ text }) => text.split('\n'))), fc.string()),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
      const text = lines.join(end);
      let from = 0;
      for (const { span } of readPage(text).passages) {
        expect(span.start).toBeGreaterThanOrEqual(from);
        expect(text.slice(span.start, span.end)).toMatch(/^\S(?:[^\r\n]*\S)?$/u);
        from = span.end;
      }
    }),
  );
});
