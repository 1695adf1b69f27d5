/** One file and its sidecar, as bytes, to a draft of an article. Pure: no disk, no memory, no register. */
import type { Problem } from '../model/problem.ts';
import { closingInRubble } from './closing-words.ts';
import { endingOf } from './corpus-paths.ts';
import { applyMetadata } from './draft.ts';
import type { DecodedFile, Reading } from './format.ts';
import type { Formats } from './load-formats.ts';
import { isClosed } from './metadata.ts';
import { unread } from './problem-rules.ts';
import { type RawFile, decodeFile } from './raw-file.ts';
import { type Beside, readSidecar } from './read-sidecar.ts';
import { textFault } from './text-limits.ts';

/** Reads a document whose ending has a format. Never throws; a reading without a draft has a problem that says why. */
export function readDocument(file: RawFile, sidecar: RawFile | null, formats: Formats): Reading {
  const beside = sidecar ? readSidecar(sidecar) : { metadata: {}, problems: [] };
  const decoded = decodeFile(file);
  if ('problem' in decoded) return nothing(decoded.problem, beside, mayClose(file));
  const format = formats.get(endingOf(file.path));
  if (!format) return nothing(formatProblem(file.path, formats), beside);
  if (decoded.text.trim() === '') return nothing(unread('empty', file.path, 'The file is empty.'), beside);
  return withSidecar(decoded, format.read(decoded), beside);
}

function withSidecar({ path }: DecodedFile, reading: Reading, beside: Beside): Reading {
  if (!reading.draft) return { ...reading, closes: reading.closes === true || isClosed(beside.metadata) };
  const problems = [...reading.problems, ...beside.problems];
  const draft = applyMetadata(reading.draft, beside.metadata);
  const fault = textFault(draft.text);
  const hasBody = draft.passages.some((passage) => passage.role === 'body');
  if (!fault && hasBody) return { draft, problems };
  const why = fault
    ? unread(fault.rule, path, fault.reason)
    : unread('empty', path, 'No paragraph of an article was found in it.');
  const { embargo, status } = draft.release;
  return { draft: null, problems: [...problems, why], closes: embargo !== null || status === 'withdrawn' };
}

/** The problem of a document that no format reads. */
export function formatProblem(path: string, formats: Formats): Problem {
  const endings = [...formats.keys()].join(', ');
  return unread('format', path, `Files with the ending ${endingOf(path)} are not read; those read are ${endings}.`);
}

function nothing(problem: Problem, beside: Beside, closes = false): Reading {
  return { draft: null, problems: [problem], closes: closes || isClosed(beside.metadata) };
}

/** Whether a file that is no text speaks of closing near its top, byte by byte; so much is legible in most encodings. */
function mayClose({ bytes }: RawFile): boolean {
  if (!bytes) return false;
  const top = String.fromCharCode(...bytes.subarray(0, 8192)).replaceAll('\0', '');
  return closingInRubble.test(top);
}
