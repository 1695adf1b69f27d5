/** A file's bytes to its text, or the problem that there is none to be had. */
import type { Problem } from '../model/problem.ts';
import { decodeUtf8 } from './decode.ts';
import type { DecodedFile } from './format.ts';
import { unread } from './problem-rules.ts';
import { textFault } from './text-limits.ts';

/** The largest file that is read, in bytes. */
export const sizeLimit = 8 * 1024 * 1024;

/** A file as it stands on the disk. */
export interface RawFile {
  /** Its path in the corpus folder, with forward slashes. */
  readonly path: string;
  /** In bytes, even where they were not read. */
  readonly size: number;
  /** Null: it is over the limit, or could not be opened. */
  readonly bytes: Uint8Array | null;
}

/** The text, within all limits. */
export function decodeFile({ path, size, bytes }: RawFile): DecodedFile | { readonly problem: Problem } {
  if (size > sizeLimit) return { problem: sizeProblem(path, size) };
  if (!bytes) return { problem: unread('access', path, 'The file cannot be opened; check who may read it.') };
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded)
    return { problem: unread('utf-8', path, decoded.fault, decoded.line === null ? null : `line ${decoded.line}`) };
  const fault = textFault(decoded.text);
  return fault ? { problem: unread(fault.rule, path, fault.reason) } : { path, text: decoded.text };
}

function sizeProblem(path: string, bytes: number): Problem {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return unread(
    'size',
    path,
    `It has ${size} MB; files of up to ${sizeLimit / 1024 / 1024} MB are read. Cut it into its articles.`,
  );
}
