/** Reads sidecars: the metadata of the one that is named right, and from those nearly so only whether they close the article. */
import type { Problem } from '../model/problem.ts';
import { speaksOfClosing } from './closing-rubble.ts';
import { sidecarEnding } from './corpus-paths.ts';
import type { ArticleDraft, Reading } from './format.ts';
import { type Metadata, closed, isClosed, readMetadata } from './metadata.ts';
import { partial, unread } from './problem-rules.ts';
import { type RawFile, decodeFile } from './raw-file.ts';
import { isYamlFault, readYaml } from './yaml-block.ts';

export interface Beside {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** A sidecar that cannot even be decoded may hold an embargo: the article stays closed. */
export function readSidecar(sidecar: RawFile): Beside {
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

/** The reading, closed until every file beside the article `path` that is nearly named as its sidecar and closes it is renamed. */
export function heedNearSidecars(reading: Reading, path: string, near: readonly RawFile[]): Reading {
  const closing = near.filter((file) => isClosed(readSidecar(file).metadata));
  if (closing.length === 0) return reading;
  const problems = closing.map((file) => {
    const reason = `It speaks of an embargo or a status, so “${path}” stays closed; name it “${path}${sidecarEnding}” and it is read.`;
    return partial('sidecar', file.path, reason);
  });
  return {
    ...reading,
    draft: reading.draft && shut(reading.draft),
    problems: [...reading.problems, ...problems],
    closes: true,
  };
}

function shut(draft: ArticleDraft): ArticleDraft {
  return { ...draft, release: { ...draft.release, embargo: { until: null } } };
}

/** The problem of a file that is named like a sidecar, or is YAML, and is no sidecar of an article; `of`: the one it seems to mean. */
export function strayProblem(path: string, of: string | null): Problem {
  if (of !== null)
    return unread('sidecar', path, `It is not read; if it is the sidecar of “${of}”, name it “${of}${sidecarEnding}”.`);
  if (!path.endsWith(sidecarEnding))
    return unread(
      'sidecar',
      path,
      `It is not read: a sidecar is named after its whole file, talks.txt${sidecarEnding}.`,
    );
  const article = path.slice(0, -sidecarEnding.length);
  return unread(
    'sidecar',
    path,
    `There is no article “${article}” beside it; a sidecar is named after its whole file, talks.txt${sidecarEnding}.`,
  );
}
