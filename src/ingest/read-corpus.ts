/** Reads a corpus folder from the disk: what changed since the last reading, and the whole of it as one. Watches nothing. */
import { hash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { type CorpusMemory, type CorpusReading, type UnitReading, assemble, sealUnit } from './corpus-memory.ts';
import { readOwnWords } from './corpus-own-words.ts';
import { isOwnWord, isPassedBy, sidecarEnding } from './corpus-paths.ts';
import { fileStats, freshPaths, isTouched, movingPaths, rest, statsAtOnce } from './corpus-rest.ts';
import { CorpusTree, type Found } from './corpus-tree.ts';
import { type Formats, loadFormats } from './load-formats.ts';
import { partial, unread } from './problem-rules.ts';
import { type RawFile, sizeLimit } from './raw-file.ts';
import { readDocument } from './read-document.ts';
import { heedNearSidecars } from './read-sidecar.ts';
import { forEach, takeTurns } from './take-turns.ts';

/** The folder itself cannot be read; the message says so in one line. */
export class CorpusError extends Error {
  override name = 'CorpusError';
}

const readsAtOnce = 8;

/**
 * Reads what changed in `folder` since `memory` last saw it and returns the whole: a reading is never half of one.
 * `now` is ms since 1970. Calls on one memory must not overlap.
 * @throws CorpusError where the folder is not there or is none; the memory is then as before.
 */
export async function readCorpus(folder: string, memory: CorpusMemory, now: number): Promise<CorpusReading> {
  memory.begun += 1;
  const formats = await loadFormats();
  const tree = await walk(folder, formats);
  const changed = tree.changedPaths(memory);
  const fresh = freshPaths(tree, changed, { memory, now });
  const rested = await rest(tree, fresh, now);
  const moving = new Set(await movingPaths(tree, fresh, memory));
  for (const path of memory.units.keys()) if (!tree.isArticle(path)) memory.units.delete(path);
  for (const path of memory.growing.keys()) if (!tree.found.has(path)) memory.growing.delete(path);
  await readOwnWords(tree, { memory, moving, readRaw, now });
  const due = changed.filter((path) => !moving.has(path));
  await forEach(due, readsAtOnce, async (path) => {
    const read = await readUnit(tree, path, formats);
    if (read) memory.units.set(path, sealUnit(read, path, { memory, former: memory.units.get(path), now }));
    else moving.add(path);
    await takeTurns();
  });
  const problems = [...moving].map((path) => movingProblem(path, memory));
  const { problems: found, folders, meant } = tree;
  return assemble(memory, { problems: found, moving: problems, folders, rested, meant, now });
}

/** What is not yet read may be meant to be closed. */
function movingProblem(path: string, { units }: CorpusMemory): Problem {
  const reason = 'The file is still being written; it is read once it rests.';
  const held = units.get(path)?.article;
  const problem = held || isOwnWord(path) ? partial('moving', path, reason) : unread('moving', path, reason);
  return held?.status.kind === 'live' || isOwnWord(path) ? problem : { ...problem, closed: true };
}

/** Folders are gone through by name; links come after all else, so that a folder is known by its own name. */
async function walk(folder: string, formats: Formats): Promise<CorpusTree> {
  const root = await rootOf(folder);
  const tree = new CorpusTree(folder, formats);
  const seen = new Set<string>();
  const queue = [{ path: '', real: root }];
  const links: string[] = [];
  const files = new Map<string, string>();
  const at = { folder, root, tree, files };
  for (let next = queue.shift(); next; next = queue.shift() ?? (await followLink(links, at))) {
    if (seen.has(next.real)) continue;
    seen.add(next.real);
    for (const entry of await entriesOf(folder, next.path, tree)) {
      const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
      if (isPassedBy(entry.name)) continue;
      if (entry.isDirectory()) queue.push({ path, real: join(next.real, entry.name) });
      else if (entry.isFile()) {
        files.set(join(next.real, entry.name), path);
        tree.note(path);
      } else links.push(path);
    }
  }
  await forEach([...tree.found.values()], statsAtOnce, async (found) => {
    found.stats = await fileStats(found.file);
    if (!found.stats && (await isGone(found.file))) tree.found.delete(found.path);
  });
  tree.settle();
  return tree;
}

async function rootOf(folder: string): Promise<string> {
  const stats = await stat(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') throw new CorpusError(`There is no folder “${folder}”.`, { cause: error });
    throw new CorpusError(`The folder “${folder}” cannot be opened (${codeOf(error)}).`, { cause: error });
  });
  if (!stats.isDirectory())
    throw new CorpusError(`“${folder}” is no folder; give the folder that the articles are in.`);
  return realpath(folder);
}

async function entriesOf(folder: string, path: string, tree: CorpusTree): Promise<Dirent[]> {
  const directory = join(folder, path);
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    tree.folders.push(directory);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = codeOf(error);
    if (path === '') throw new CorpusError(`The folder “${folder}” cannot be opened (${code}).`, { cause: error });
    const reason = 'The folder cannot be opened; check who may read it.';
    if (code !== 'ENOENT') tree.problems.push(unread('access', path, reason));
    return [];
  }
}

interface Walk {
  readonly folder: string;
  readonly root: string;
  readonly tree: CorpusTree;
  /** The files noted: path of the disk, path in the corpus. */
  readonly files: Map<string, string>;
}

/** The next folder that a link leads to. Links to files are noted, once a file; one to a folder around the corpus is not followed. */
async function followLink(links: string[], at: Walk): Promise<{ path: string; real: string } | undefined> {
  for (let path = links.shift(); path !== undefined; path = links.shift()) {
    const stats = await stat(join(at.folder, path)).catch(() => null);
    const real = await realpath(join(at.folder, path)).catch(() => null);
    if (!stats?.isDirectory() || real === null) noteLink(path, real, at);
    else if (!`${at.root}${sep}`.startsWith(real.endsWith(sep) ? real : real + sep)) return { path, real };
  }
  return undefined;
}

/** A file that is there under another name already is held under that one alone. */
function noteLink(path: string, real: string | null, { tree, files }: Walk): void {
  const held = real === null ? undefined : files.get(real);
  if (held !== undefined && tree.isArticle(held)) {
    tree.aliases.set(path, held);
    return;
  }
  if (real !== null && held === undefined) files.set(real, path);
  tree.note(path);
}

/** Whether nothing stands there any more. A name that is no valid text can be listed but not asked for: it stands. */
async function isGone(file: string): Promise<boolean> {
  const error: unknown =
    file.includes('\uFFFD') ||
    (await lstat(file).then(
      () => null,
      (reason: unknown) => reason,
    ));
  return codeOf(error) === 'ENOENT';
}

/** The article's files as they now stand on the disk; null if they changed while they were read. */
async function readUnit(tree: CorpusTree, path: string, formats: Formats): Promise<UnitReading | null> {
  const main = tree.found.get(path);
  const beside = tree.found.get(path + sidecarEnding);
  if (!main) return null;
  const file = await readRaw(main);
  const sidecar = beside ? await readRaw(beside) : null;
  const near = await Promise.all(tree.nearSidecars(path).map(readRaw));
  if (await isTouched(tree, path)) return null;
  const isFinal = (raw: RawFile) => raw.bytes !== null || raw.size > sizeLimit;
  const look = [file, ...(sidecar ? [sidecar] : []), ...near].every(isFinal) ? tree.unitLook(path) : '';
  const digest = [digestOf(file), sidecar ? digestOf(sidecar) : 'none', ...near.map(digestOf)].join(' ');
  return { look, digest, reading: heedNearSidecars(readDocument(file, sidecar, formats), path, near) };
}

async function readRaw({ path, file, stats }: Pick<Found, 'path' | 'file' | 'stats'>): Promise<RawFile> {
  const size = stats?.size ?? 0;
  const bytes = stats && size <= sizeLimit ? await readFile(file).catch(() => null) : null;
  return { path, size, bytes };
}

function digestOf({ bytes, size }: RawFile): string {
  return bytes ? hash('sha256', bytes) : `unread ${size}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
