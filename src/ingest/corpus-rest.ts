/** Tells files that rest from those that are still being written. Reads none of them. */
import { stat } from 'node:fs/promises';
import type { CorpusMemory } from './corpus-memory.ts';
import { registerPath, speakersPath } from './corpus-paths.ts';
import { type CorpusTree, type FileStats, type Found, lookOf } from './corpus-tree.ts';
import { forEach } from './take-turns.ts';

/** How long a file must rest between two looks before it is read, in ms; and one that was touched just now. */
const restMs = 80;
const recentRestMs = 400;
/** What was touched longer ago than this was not touched just now; in a first reading it rests already. In ms. */
const longAgoMs = 2000;
/**
 * How long a file must rest that was seen growing, in ms: whoever writes in steps pauses between them. It is measured from
 * look to look, not by `now`: a clock that is set, or stands, would hold the file back for as long.
 */
const grownRestMs = 1000;
/** How many files are looked at at once. */
export const statsAtOnce = 32;

/** Null: it is no regular file, or cannot be looked at. */
export async function fileStats(file: string): Promise<FileStats | null> {
  const stats = await stat(file).catch(() => null);
  return stats?.isFile() ? stats : null;
}

interface At {
  readonly memory: CorpusMemory;
  readonly now: number;
}

/** The changed articles, registers and corrections that may still be written to: all but what a first reading finds long at rest. */
export function freshPaths(tree: CorpusTree, changed: readonly string[], at: At): string[] {
  const isFresh = (found: Found) => found.stats !== null && (at.memory.last !== null || isRecent(found, at.now));
  const { register, speakers, corrections } = at.memory;
  const held = new Map<string, string>([
    [registerPath, register.look],
    [speakersPath, speakers.look],
  ]);
  const own = [...held.keys()].flatMap((path) => tree.found.get(path) ?? []);
  const changedOwn = [
    ...own.filter((found) => registerLook(found) !== held.get(found.path)),
    ...tree.corrections().filter((found) => lookOf(found) !== corrections.get(found.path)?.look),
  ].map(({ path }) => path);
  return [...changed, ...changedOwn].filter((path) => tree.unitFiles(path).some(isFresh));
}

function isRecent({ stats }: Found, now: number): boolean {
  return stats !== null && Math.max(stats.mtimeMs, stats.ctimeMs) > now - longAgoMs;
}

/** Lets files rest; longer where one was touched just now. Resolves with how long, in ms. */
export async function rest(tree: CorpusTree, fresh: readonly string[], now: number): Promise<number> {
  if (fresh.length === 0) return 0;
  const isAnyRecent = fresh.some((path) => tree.unitFiles(path).some((found) => isRecent(found, now)));
  const ms = isAnyRecent ? recentRestMs : restMs;
  await new Promise<void>((resolve) => void setTimeout(resolve, ms));
  return ms;
}

/**
 * Looks a second time, after the rest, and gives the paths whose files, or whose sidecars, do not look as they did, or did
 * not a moment ago. A writer that pauses for longer than the rest is not told from one that is done.
 */
export async function movingPaths(
  tree: CorpusTree,
  fresh: readonly string[],
  { growing }: CorpusMemory,
): Promise<string[]> {
  const moving: string[] = [];
  await forEach(fresh, statsAtOnce, async (path) => {
    const looked = performance.now();
    if (await isTouched(tree, path)) growing.set(path, performance.now());
    else if (looked - (growing.get(path) ?? 0) >= grownRestMs) growing.delete(path);
    if (growing.has(path)) moving.push(path);
  });
  return moving;
}

/** Whether the article's files look otherwise than the tree found them. */
export async function isTouched(tree: CorpusTree, path: string): Promise<boolean> {
  const files = tree.unitFiles(path);
  const stats = await Promise.all(files.map(({ file }) => fileStats(file)));
  return files.some((found, index) => lookOf(found) !== lookOf({ stats: stats[index] ?? null }));
}

/** The register's look; another file in its place is another register. */
export function registerLook(found: Pick<Found, 'file' | 'stats'>): string {
  return `${found.file} ${lookOf(found)}`;
}
