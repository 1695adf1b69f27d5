/** Copies of a state that are whole, and putting one back. */
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { inspectState } from './inspect.ts';
import { holdLock } from './process-lock.ts';
import { asStateError, StateError } from './state-error.ts';
import { prepareStatePath } from './state-path.ts';

let copies = 0;

const ALL_PAGES = 2 ** 31 - 1;

/**
 * Writes what the state holds at this moment into one file, checked, in place of an older backup of that name. The state may be
 * in use, by this process or another.
 *
 * @throws StateError where either file cannot be used; an older backup is then still there
 */
export async function backUpState(file: string, to: string): Promise<void> {
  if (!existsSync(file)) throw new StateError('unreachable', `There is no state file ${file}.`);
  const target = prepareStatePath(to, `The backup ${to}`);
  if (target === realpathSync(file) || existsSync(`${target}.lock`))
    throw new StateError('unreachable', `The backup ${to} would take the place of a state file; name another file.`);
  copies += 1;
  const partial = `${target}.${process.pid}-${copies}.partial`;
  try {
    await copy(resolve(file), partial);
    renameSync(partial, target);
    flushFolder(target);
  } finally {
    rmSync(partial, { force: true });
  }
}

/**
 * Puts a backup in the place of a state that no process uses. The state that was there stays beside it, as `<file>.replaced`,
 * with its write-ahead log.
 *
 * @throws StateError where the backup is not whole or the state is in use; the state is then as it was
 */
export async function restoreState(from: string, file: string): Promise<void> {
  if (!existsSync(from)) throw new StateError('unreachable', `There is no backup ${from}.`);
  const path = prepareStatePath(file);
  const lock = holdLock(path, `The state file ${file}`);
  const partial = `${path}.restoring`;
  try {
    rmSync(partial, { force: true });
    await copy(resolve(from), partial);
    setAside(path);
    renameSync(partial, path);
    flushFolder(path);
  } finally {
    rmSync(partial, { force: true });
    lock.release();
  }
}

/** A log left beside another file of its name would be played into that file, so it goes wherever its own file goes. */
function setAside(path: string): void {
  for (const ending of ['', '-wal', '-journal']) {
    rmSync(`${path}.replaced${ending}`, { force: true });
    if (existsSync(path + ending)) renameSync(path + ending, `${path}.replaced${ending}`);
  }
  rmSync(`${path}-shm`, { force: true });
}

async function copy(from: string, to: string): Promise<void> {
  // Nobody else may read what is in it.
  closeSync(openSync(to, 'wx', 0o600));
  await copyPages(from, to);
  // A copy goes on as one file: no log beside it that could be forgotten.
  const made = new DatabaseSync(to);
  try {
    made.exec('PRAGMA journal_mode = DELETE');
  } finally {
    made.close();
  }
  inspectState(to);
  flush(to);
}

/** In one step, so that writers of the state neither wait nor start it anew. */
async function copyPages(from: string, to: string): Promise<void> {
  let reader: DatabaseSync | undefined;
  try {
    reader = new DatabaseSync(from, { readOnly: true, timeout: 250 });
    await backup(reader, to, { rate: ALL_PAGES });
  } catch (error) {
    throw asStateError(error, from);
  } finally {
    reader?.close();
  }
}

function flushFolder(file: string): void {
  // Windows opens no folders, and needs no flush of them.
  if (process.platform !== 'win32') flush(dirname(file));
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
