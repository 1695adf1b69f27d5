import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/ingest/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

test.each([
  ['plain text', bytes('a\r\nb'), 'a\r\nb'],
  ['a byte-order mark is no part of the text', bytes([0xef, 0xbb, 0xbf], 'a'), 'a'],
  ['only the first mark is one', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'a'), '\uFEFFa'],
  ['nothing', bytes(), ''],
])('%s', (_name, given, text) => expect(decodeUtf8(given)).toEqual({ text }));

test.each([
  ['a byte of Latin-1', bytes('one\ntwo\ncaf', [0xe9], ' noir'), 'Byte 12', 3],
  ['a character cut short at the end', bytes('quai\n', [0xe2, 0x80]), 'Byte 6', 2],
  ['after a mark', bytes([0xef, 0xbb, 0xbf], 'ab', [0xff]), 'Byte 6', 1],
  ['a lone continuation', bytes('ab', [0x80, 0x80, 0x80, 0x80, 0x80]), 'Byte 3', 1],
  ['a surrogate', bytes([0xed, 0xa0, 0x80]), 'Byte 1', 1],
  ['far behind', bytes('é'.repeat(100_000), '\n', [0xc0]), 'Byte 200002', 2],
])('is not UTF-8: %s', (_name, given, place, line) => {
  const decoded = decodeUtf8(given);
  expect(decoded).toMatchObject({ line });
  expect('fault' in decoded && decoded.fault).toContain(`${place} is not valid UTF-8`);
});

test.each([
  ['little', bytes([0xff, 0xfe], 'a\0')],
  ['big', bytes([0xfe, 0xff], '\0a')],
])('UTF-16, %s end first, is told from damage', (_name, given) => {
  expect(decodeUtf8(given)).toMatchObject({ fault: expect.stringContaining('UTF-16') });
});

test('any text comes back unit for unit; a bad byte is found where it was put', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      fc.pre(!before.startsWith('\uFEFF'));
      expect(decodeUtf8(bytes(before, after))).toEqual({ text: before + after });
      const decoded = decodeUtf8(bytes(before, [0xff], after));
      expect('fault' in decoded && decoded.fault).toContain(`Byte ${Buffer.byteLength(before) + 1} `);
    }),
  );
});
