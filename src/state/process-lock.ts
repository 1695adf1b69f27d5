/** A lock that one process holds and the kernel frees, however that process ends. Says who holds it; keeps no data. */
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StateError } from './state-error.ts';

export interface ProcessLock {
  /** Frees the lock; a second call does nothing. */
  release(): void;
}

/** A connection nobody refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<DatabaseSync>();

/**
 * Takes the lock `<path>.lock`: an empty SQLite database, exclusively locked until `release()` or the end of the process.
 * `<path>.pid` says which process has it, for people.
 *
 * No other code may open `<path>.lock`: POSIX locks fall when any descriptor of the file is closed in their process.
 * The file stays behind, empty: removing it would let two processes lock two files of one name.
 *
 * @param subject what is locked, as the start of a sentence: "The state file var/verbatim.db"
 * @throws StateError `in-use` when another process, or this one, has it already
 */
export function holdLock(path: string, subject: string): ProcessLock {
  const holder = `${path}.pid`;
  const lock = openLock(`${path}.lock`, subject);
  try {
    // A journal on the disk would outlive a killed process and have to be rolled back by the next.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (resultCode(error) === SQLITE_BUSY)
      throw new StateError('in-use', `${subject} is in use by ${holderOf(holder)}.`);
    throw new StateError('unreachable', `${subject} cannot be locked: ${messageOf(error)} (${path}.lock).`, error);
  }
  held.add(lock);
  tellHolder(holder);
  return {
    release() {
      if (!lock.isOpen) return;
      rmSync(holder, { force: true });
      lock.close();
      held.delete(lock);
    },
  };
}

const SQLITE_BUSY = 5;
/** Two that start at one instant turn each other away for a moment; one of them is let in. */
const SETTLE_MS = 100;

function openLock(path: string, subject: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: SETTLE_MS });
  } catch (error) {
    throw new StateError('unreachable', `${subject} cannot be locked: ${messageOf(error)} (${path}).`, error);
  }
}

/** The lock holds without it, so a disk that is full does not matter. */
function tellHolder(path: string): void {
  try {
    const file = openSync(path, 'w', 0o600);
    writeFileSync(file, `${process.pid} ${new Date().toISOString()}\n`);
    closeSync(file);
  } catch {
    rmSync(path, { force: true });
  }
}

function holderOf(path: string): string {
  const [, pid, since] = /^(\d{1,10}) (\d{4}-[\d:.T-]{1,20}Z)\n$/.exec(read(path)) ?? [];
  // The note of a process that was killed, before its successor has written its own.
  if (pid === undefined || !isAlive(Number(pid))) return 'another process';
  return `process ${pid} since ${since}`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function resultCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
