/** Bytes to text: UTF-8 or nothing. Guesses no other encoding and replaces no byte. */

/** The text without a byte-order mark, or what is wrong with the bytes: a sentence, and the line it speaks of. */
export type Decoded = { readonly text: string } | { readonly fault: string; readonly line: number | null };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes a whole file. Linear; a fault names the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { fault: 'It is UTF-16; save it as UTF-8 and it will be read.', line: null };
  }
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  try {
    return { text: strict.decode(body) };
  } catch {
    const offset = bytes.length - body.length + validLength(body);
    const reason = `Byte ${offset + 1} is not valid UTF-8, so nothing is quoted from it; save it as UTF-8.`;
    return { fault: reason, line: lineAt(bytes, offset) };
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** How many bytes from the start are valid UTF-8. */
function validLength(bytes: Uint8Array): number {
  let at = 0;
  for (let length = characterLength(bytes, at); length > 0; length = characterLength(bytes, at)) at += length;
  return at;
}

/** The length of the character that begins at `at`; 0 if none does (The Unicode Standard, table 3-7). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0xff;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const [least, most] = secondByte.get(lead) ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Lead bytes after which not every continuation may stand: overlong forms, surrogates, beyond U+10FFFF. */
const secondByte: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}
