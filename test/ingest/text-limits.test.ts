import { expect, test } from 'vitest';
import { lineLimit, textFault } from '../../src/ingest/text-limits.ts';

test.each([
  ['at the limit', 'x\n'.repeat(lineLimit - 1), null],
  ['above', 'x\n'.repeat(lineLimit), 'size'],
  ['with CR LF, at the limit', 'x\r\n'.repeat(lineLimit - 1), null],
  ['with CR', '\r'.repeat(lineLimit + 1), 'size'],
  ['NUL', 'a\0b', 'utf-8'],
  ['one long line', 'x'.repeat(8_000_000), null],
])('%s', (_name, text, rule) => expect(textFault(text)?.rule ?? null).toBe(rule));
