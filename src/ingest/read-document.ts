/** One file and its sidecar, as bytes, to a draft of an article. Pure: no disk, no memory, no register. */
import type { Problem } from '../model/problem.ts';
import { endingOf, sidecarEnding } from './corpus-paths.ts';
import { decodeUtf8 } from './decode.ts';
import { applyMetadata } from './draft.ts';
import type { DecodedFile, Reading } from './format.ts';
import type { Formats } from './load-formats.ts';
import { type Metadata, closed, readMetadata } from './metadata.ts';
import { speaksOfClosing } from './metadata-keys.ts';
import { partial, unread } from './problem-rules.ts';
import { isYamlFault, readYaml } from './yaml-block.ts';

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

/** Reads a document whose ending has a format. Never throws; a reading without a draft has a problem that says why. */
export function readDocument(file: RawFile, sidecar: RawFile | null, formats: Formats): Reading {
  const decoded = decodeFile(file);
  if ('problem' in decoded) return { draft: null, problems: [decoded.problem] };
  if (decoded.text.trim() === '') return nothing(unread('empty', file.path, 'The file is empty.'));
  const format = formats.get(endingOf(file.path));
  if (!format) return nothing(formatProblem(file.path, formats));
  const reading = format.read(decoded);
  if (!reading.draft) return reading;
  const beside = sidecar ? readSidecar(sidecar) : { metadata: {}, problems: [] };
  const problems = [...reading.problems, ...beside.problems];
  const draft = applyMetadata(reading.draft, beside.metadata);
  if (!draft.passages.some((passage) => passage.role === 'body')) {
    return {
      draft: null,
      problems: [...problems, unread('empty', file.path, 'No paragraph of an article was found in it.')],
    };
  }
  return { draft, problems };
}

/** The problem of a document that no format reads. */
export function formatProblem(path: string, formats: Formats): Problem {
  const endings = [...formats.keys()].join(', ');
  return unread('format', path, `Files with the ending ${endingOf(path)} are not read; those read are ${endings}.`);
}

function nothing(problem: Problem): Reading {
  return { draft: null, problems: [problem] };
}

/** A file's text, or the problem that there is none to be had. */
function decodeFile({ path, size, bytes }: RawFile): DecodedFile | { readonly problem: Problem } {
  if (size > sizeLimit) return { problem: sizeProblem(path, size) };
  if (!bytes) return { problem: unread('access', path, 'The file cannot be opened; check who may read it.') };
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return { path, text: decoded.text };
  return { problem: unread('utf-8', path, decoded.fault, decoded.line === null ? null : `line ${decoded.line}`) };
}

function sizeProblem(path: string, bytes: number): Problem {
  const size = (bytes / 1024 / 1024).toFixed(1);
  return unread(
    'size',
    path,
    `It has ${size} MB; files of up to ${sizeLimit / 1024 / 1024} MB are read. Cut it into its articles.`,
  );
}

interface Beside {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** A sidecar that cannot even be decoded may hold an embargo: the article stays closed. */
function readSidecar(sidecar: RawFile): Beside {
  const decoded = decodeFile(sidecar);
  if ('problem' in decoded) {
    const reason = `${decoded.problem.reason} Until then its article stays closed.`;
    return { metadata: closed({}), problems: [partial('sidecar', sidecar.path, reason, decoded.problem.place)] };
  }
  const values = readYaml(decoded.text);
  if (!isYamlFault(values)) {
    const { metadata, faults } = readMetadata({ values: values.values, place: () => null });
    return { metadata, problems: faults.map(({ key, reason }) => partial('metadata', sidecar.path, reason, key)) };
  }
  const closes = speaksOfClosing(decoded.text);
  const kept = closes
    ? 'it speaks of an embargo or a status, so its article stays closed'
    : 'its article is held without it';
  const reason = `The sidecar cannot be read: ${values.reason}; ${kept}.`;
  return {
    metadata: closes ? closed({}) : {},
    problems: [partial('sidecar', sidecar.path, reason, `line ${values.line}`)],
  };
}

/** The problem of a sidecar whose article is not there. */
export function orphanProblem(path: string): Problem {
  const article = path.slice(0, -sidecarEnding.length);
  return unread(
    'sidecar',
    path,
    `There is no article “${article}” beside it; a sidecar is named after its whole file, talks.txt${sidecarEnding}.`,
  );
}

/** The problem of a YAML file that is neither a register nor named as a sidecar. */
export function strayProblem(path: string): Problem {
  return unread('sidecar', path, `It is not read: a sidecar is named after its whole file, talks.txt${sidecarEnding}.`);
}
