/** Reads a file that should be a state, and refuses it before anything could change it. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID, MIGRATIONS } from './migrations-data.ts';
import { asStateError, StateError } from './state-error.ts';

/**
 * Checks that a file is whole, ours, and not of a newer version. The connection cannot write, so that the log a killed
 * process left is read but not moved into the file. Leaves no file of its own behind.
 *
 * @param newest the version this program knows
 * @throws StateError `corrupted`, `newer`
 */
export function inspectState(path: string, newest = MIGRATIONS.length): void {
  if (existsSync(`${path}-journal`)) undoUnfinished(path);
  const hadLog = existsSync(`${path}-wal`);
  try {
    connected(path, { readOnly: true }, (reader) => {
      checkWhole(reader, path);
      checkOurs(reader, path, newest);
    });
  } finally {
    if (!hadLog) removeEmptyLog(path);
  }
}

/** A process killed while it made the file leaves a journal; only a connection that can write reads past it. */
function undoUnfinished(path: string): void {
  connected(path, { readOnly: false }, (writer) => writer.prepare('SELECT 1 FROM sqlite_schema').get());
}

function connected(path: string, { readOnly }: { readOnly: boolean }, use: (connection: DatabaseSync) => void): void {
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(path, { readOnly, timeout: 250 });
    use(connection);
  } catch (error) {
    throw asStateError(error, path);
  } finally {
    connection?.close();
  }
}

function checkWhole(reader: DatabaseSync, path: string): void {
  const found = Object.values(reader.prepare('PRAGMA integrity_check(1)').get() ?? {})[0];
  if (found === 'ok') return;
  const reason = String(found).split('\n').join('; ');
  throw new StateError('corrupted', `The state file ${path} is damaged (${reason}); put a backup in its place.`);
}

function checkOurs(reader: DatabaseSync, path: string, newest: number): void {
  const pragma = (name: string) => Number(Object.values(reader.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
  const version = pragma('user_version');
  const isBlank = version === 0 && reader.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (!isBlank && pragma('application_id') !== APPLICATION_ID)
    throw new StateError('corrupted', `The state file ${path} is a database of another program; name another file.`);
  if (version < 1 && !isBlank)
    throw new StateError(
      'corrupted',
      `The state file ${path} is of version ${version}, which no program writes; put a backup in its place.`,
    );
  if (version > newest)
    throw new StateError(
      'newer',
      `The state file ${path} is of version ${version}, this program knows ${newest}: start the newer program, or name another file.`,
    );
}

/** What SQLite puts beside a file to read it, and a reader cannot clear away. Only while we hold the file's lock. */
function removeEmptyLog(path: string): void {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0) return;
  rmSync(`${path}-wal`, { force: true });
  rmSync(`${path}-shm`, { force: true });
}
