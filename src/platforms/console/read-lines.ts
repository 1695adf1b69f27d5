/** Splits a stream of bytes into lines of text, one in memory at a time. Mends no byte: a line that is no text is named. */
import type { Readable } from 'node:stream';

/** `number` counts from 1. `fault`: why the line cannot be read; the lines after it can. */
export type InputLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: string };

export const LONGEST_LINE_BYTES = 16_000_000;

const LINE_FEED = 0x0a;

/**
 * Lines end with `\n`, and a `\r` before it is no part of them; nothing else ends a line. A byte-order mark at the start of all is no
 * part of the first. Leaving the loop closes the input. @throws what the input fails with
 */
export async function* readLines(input: Readable): AsyncGenerator<InputLine, void, undefined> {
  let number = 0;
  let line = emptyLine();
  for await (const chunk of input as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      grow(line, bytes.subarray(from, end));
      yield readLine(line, ++number);
      line = emptyLine();
      from = end + 1;
    }
    if (from < bytes.length) grow(line, bytes.subarray(from));
  }
  if (line.length > 0) yield readLine(line, ++number);
}

/** The bytes of a line so far; of one that is too long, their number alone. */
interface Growing {
  length: number;
  parts: Uint8Array[];
}

const emptyLine = (): Growing => ({ length: 0, parts: [] });

function grow(line: Growing, bytes: Uint8Array): void {
  line.length += bytes.length;
  if (line.length <= LONGEST_LINE_BYTES) line.parts.push(bytes);
  else line.parts = [];
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readLine({ length, parts }: Growing, number: number): InputLine {
  if (length > LONGEST_LINE_BYTES) return { number, fault: 'longer than 16 MB' };
  try {
    const text = strict.decode(Buffer.concat(parts)).replace(/\r$/, '');
    return { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text };
  } catch {
    return { number, fault: 'not valid UTF-8' };
  }
}
