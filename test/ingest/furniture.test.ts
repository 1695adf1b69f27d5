// What each line of a saved page is taken for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyLines } from '../../src/ingest/furniture.ts';
import { pageFixtures } from './page-fixtures.ts';

const labelled = (text: string): string[] =>
  classifyLines(text).map(({ line, label }) => `${label.padEnd(10)} | ${text.slice(line.start, line.end)}`);

describe('lines of saved pages', () => {
  test.each(pageFixtures)('$name', ({ text, lines }) => {
    expect(labelled(text)).toEqual(lines);
  });

  test.each(pageFixtures)('$name with CR LF', ({ text, lines }) => {
    expect(labelled(text.replaceAll('\n', '\r\n'))).toEqual(lines);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '- ',
    'Advertisement',
    'Comments',
    '12',
    '03:39',
    '“',
    '”',
    '. ',
    'Also read | ',
    'the river rose again',
    'Old Mill',
    '©',
    '\u2028',
    '\ud800',
  );
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }).map((parts) => parts.join(''));

  test('every visible line has one label, in order, and one headline at most', () => {
    fc.assert(
      fc.property(text, (given) => {
        const lines = classifyLines(given);
        lines.forEach(({ line }, i) => {
          expect(line.start).toBeGreaterThanOrEqual(lines[i - 1]?.line.end ?? 0);
          expect(line.end).toBeGreaterThan(line.start);
          expect(given.slice(line.start, line.end)).not.toMatch(/[\r\n]/);
        });
        expect(lines.filter(({ label }) => label === 'headline').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
