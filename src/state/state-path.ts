/** Looks at the path of a state file before anything is opened: folder, permissions, links. Reads no content. */
import { accessSync, constants, mkdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { StateError } from './state-error.ts';

/**
 * The one path of this file, absolute and with links followed. Makes the folder if it is missing.
 *
 * @param subject the file, as the start of a sentence
 * @throws StateError `directory`, `read-only`, `unreachable`
 */
export function prepareStatePath(file: string, subject = `The state file ${file}`): string {
  const path = realPath(file, subject);
  const stats = look(path, subject);
  if (stats?.isDirectory() === true)
    throw new StateError('directory', `${subject} is a folder; name a file in it, such as ${file}/verbatim.db.`);
  if (stats && !stats.isFile()) throw new StateError('unreachable', `${subject} is no ordinary file.`);
  if (stats && !mayWrite(path, stats))
    throw new StateError('read-only', `${subject} is read-only; let this user write it, or name another.`);
  // The write-ahead log and the lock stand beside the file.
  const folder = dirname(path);
  if (!mayWrite(folder, statSync(folder)))
    throw new StateError(
      'read-only',
      `${subject} cannot be written: its folder is read-only; let this user write it, or name another.`,
    );
  return path;
}

/** Two names of one file are one path, so that they share one lock. */
function realPath(file: string, subject: string): string {
  const path = resolve(file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const folder = realpathSync(dirname(path));
    return look(path, subject) ? realpathSync(path) : join(folder, basename(path));
  } catch (error) {
    if (error instanceof StateError) throw error;
    throw unreachable(subject, error);
  }
}

function look(path: string, subject: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unreachable(subject, error);
  }
}

function unreachable(subject: string, error: unknown): StateError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StateError('unreachable', `${subject} cannot be reached: ${reason}.`, error);
}

/** A file marked read-only is respected even where the user could write all the same, as root can. */
function mayWrite(path: string, { mode }: Stats): boolean {
  try {
    accessSync(path, constants.W_OK);
    return (mode & 0o222) !== 0;
  } catch {
    return false;
  }
}
