/** What the state says when it cannot be kept, or when a value is none it keeps. */

/**
 * - `corrupted`: no database, a damaged one, or one of another program
 * - `newer`: written by a newer version of the program
 * - `read-only`: the file or its folder may not be written
 * - `directory`: a folder stands where the file should
 * - `unreachable`: the path cannot be used otherwise
 * - `in-use`: another process has it
 * - `full`: no room on the disk
 * - `broken`: the disk failed, or another program held the file for too long
 * - `closed`: asked after `close()`
 */
export type StateFault =
  | 'corrupted'
  | 'newer'
  | 'read-only'
  | 'directory'
  | 'unreachable'
  | 'in-use'
  | 'full'
  | 'broken'
  | 'closed';

/** The state cannot be opened or written. The message is one line for an operator: what is wrong, and what would be right. */
export class StateError extends Error {
  override readonly name = 'StateError';
  readonly fault: StateFault;

  constructor(fault: StateFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.fault = fault;
  }
}

/** SQLite's primary result codes, and what they mean to an operator. */
const FAULTS: Readonly<Record<number, readonly [StateFault, string]>> = {
  5: ['broken', 'was held by another program for too long; try again'],
  8: ['read-only', 'is read-only; let this user write it'],
  10: ['broken', 'could not be read or written: the disk reports an error'],
  11: ['corrupted', 'is damaged; put a backup in its place'],
  13: ['full', 'cannot grow: no room is left on the disk'],
  14: ['unreachable', 'cannot be opened; look at its folder and their permissions'],
  26: ['corrupted', 'is no database; put a backup in its place, or name another file'],
};

/** What SQLite, or the disk, reported about a state file, as a StateError; anything else is given back as it is. */
export function asStateError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof StateError || !('code' in error)) return error;
  if (error.code === 'ERR_INVALID_STATE')
    return new StateError('closed', `The state file ${file} has been closed.`, error);
  if (error.code !== 'ERR_SQLITE_ERROR' || !('errcode' in error)) return error;
  const known = FAULTS[Number(error.errcode) & 0xff];
  return known ? new StateError(known[0], `The state file ${file} ${known[1]} (${error.message}).`, error) : error;
}
