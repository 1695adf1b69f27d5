import { PassThrough, Readable } from 'node:stream';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_LINE_BYTES, readLines } from '../../../src/platforms/console/read-lines.ts';

async function read(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks)))
    lines.push('text' in line ? line.text : `! ${line.number} ${line.fault}`);
  return lines;
}

test.each([
  ['nothing', [''], []],
  ['lines', ['a\nb\n'], ['a', 'b']],
  ['no line feed at the end', ['a\nb'], ['a', 'b']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['line feeds with carriage returns', ['a\r\nb\rc\r\n'], ['a', 'b\rc']],
  ['separators that only look like line ends', ['a\u2028b\u2029c\u0085d\n'], ['a\u2028b\u2029c\u0085d']],
  ['a byte-order mark at the start, and one elsewhere', ['\uFEFFa\n\uFEFFb'], ['a', '\uFEFFb']],
])('%s', async (_, chunks, lines) => {
  expect(await read(...chunks)).toEqual(lines);
});

test('a line that is not UTF-8 is named, never mended', async () => {
  const bad = Buffer.concat([Buffer.from('a\nb'), Buffer.from([0xff]), Buffer.from('\nc\n')]);
  expect(await read(bad)).toEqual(['a', '! 2 not valid UTF-8', 'c']);
  expect(await read(Buffer.from([0x61, 0xe2, 0x82]))).toEqual(['! 1 not valid UTF-8']);
});

test('a line that is too long is named, and the others are read', async () => {
  const chunk = Buffer.alloc(1 << 20, 'x');
  const chunks = [Buffer.from('a\n'), ...Array<Buffer>(40).fill(chunk), Buffer.from('\nb\n')];
  expect(await read(...chunks)).toEqual(['a', '! 2 longer than 16 MB', 'b']);
  expect(await read(Buffer.alloc(LONGEST_LINE_BYTES, 'x'))).toHaveLength(1);
});

test('the same lines come however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '漢', '👩', ' ')),
      fc.array(fc.nat(60)),
      async (parts, cuts) => {
        const bytes = Buffer.from(`${parts.join('')}\r\n${parts.join('\n')}`);
        const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, n) => bytes.subarray(at[n], end));
        expect(await read(...chunks)).toEqual(await read(bytes));
      },
    ),
  );
});

test('an input left before its end is closed', async () => {
  const input = new PassThrough();
  input.write('a\nb\n');
  for await (const line of readLines(input)) if ('text' in line && line.text === 'a') break;
  expect(input.destroyed).toBe(true);
});
