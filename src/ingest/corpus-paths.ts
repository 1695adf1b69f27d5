/** What each file of a corpus folder is, told by its path alone. Opens nothing. */
import type { Formats } from './load-formats.ts';

export type PathKind =
  | { readonly kind: 'article'; readonly ending: string }
  | { readonly kind: 'sidecar'; readonly of: string }
  | { readonly kind: 'register' }
  | { readonly kind: 'correction' }
  | { readonly kind: 'foreign-document'; readonly ending: string }
  | { readonly kind: 'stray-yaml' }
  | { readonly kind: 'ignored' };

export const registerPath = 'outlets.yaml';
export const speakersPath = 'speakers.yaml';
/** The folder at the top of the corpus that holds the newsroom's corrections, and no articles. */
export const correctionsFolder = 'corrections';
export const sidecarEnding = '.meta.yaml';

/** Files at the top of the corpus that are no articles. */
const ownFiles: ReadonlySet<string> = new Set(['readme.md']);

/** Endings of documents that people would expect to be read; what has another ending is no document and is passed by. */
const foreignDocuments: ReadonlySet<string> = new Set(
  '.html .htm .xhtml .mhtml .mht .xml .rss .atom .pdf .doc .docx .odt .rtf .epub .pages .tex .rst .adoc .eml .jsonl .csv'.split(
    ' ',
  ),
);

/** The kind of the file at `path` (in the corpus, forward slashes). */
export function kindOfPath(path: string, formats: Formats): PathKind {
  if (path === registerPath || path === speakersPath) return { kind: 'register' };
  if (path.startsWith(`${correctionsFolder}/`)) return { kind: isCorrection(path) ? 'correction' : 'ignored' };
  if (ownFiles.has(path.toLowerCase())) return { kind: 'ignored' };
  const ending = endingOf(path);
  if (path.endsWith(sidecarEnding)) return { kind: 'sidecar', of: path.slice(0, -sidecarEnding.length) };
  if (ending === '.yaml' || ending === '.yml' || /\.meta(?:\.toml)?$/i.test(path)) return { kind: 'stray-yaml' };
  if (formats.has(ending)) return { kind: 'article', ending };
  return foreignDocuments.has(ending) ? { kind: 'foreign-document', ending } : { kind: 'ignored' };
}

/** Whether a folder or file of this name and path is passed by unseen. */
export function isPassedBy(name: string): boolean {
  return name.startsWith('.');
}

/** YAML directly in the folder of corrections. */
function isCorrection(path: string): boolean {
  return !path.slice(correctionsFolder.length + 1).includes('/') && ['.yaml', '.yml'].includes(endingOf(path));
}

/** What the newsroom says of its corpus as a whole: a register or a correction. */
export function isOwnWord(path: string): boolean {
  return path === registerPath || path === speakersPath || path.startsWith(`${correctionsFolder}/`);
}

/** The ending in lower case with its dot, or an empty string. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/** The path without its ending. */
export function stemOf(path: string): string {
  return path.slice(0, path.length - endingOf(path).length);
}
