/** Steps from version to version: each whole or not at all. */
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Database } from '../../src/state/database.ts';
import { inspectState } from '../../src/state/inspect.ts';
import { migrate } from '../../src/state/migrate.ts';
import { withFolder } from './temp-state.ts';

const FIRST = "CREATE TABLE town (name TEXT) STRICT; INSERT INTO town VALUES ('Orrin')";
const SECOND = "ALTER TABLE town ADD COLUMN mayor TEXT; UPDATE town SET mayor = 'nobody'";
const FAULTY = 'CREATE TABLE river (name TEXT) STRICT; INSERT INTO nowhere VALUES (1)';

const versionOf = (database: Database) => database.get('PRAGMA user_version')?.['user_version'];
const tables = (database: Database) =>
  database.all("SELECT name FROM sqlite_schema WHERE type = 'table'").map((row) => row['name']);

test('an older database gets the steps it lacks, once', () => {
  const database = new Database(':memory:');
  migrate(database, [FIRST]);
  migrate(database, [FIRST, SECOND]);
  migrate(database, [FIRST, SECOND]);
  expect(versionOf(database)).toBe(2);
  expect(database.all('SELECT name, mayor FROM town').map((row) => ({ ...row }))).toEqual([
    { name: 'Orrin', mayor: 'nobody' },
  ]);
  database.close();
});

test('a step that fails leaves the version before it', () => {
  const database = new Database(':memory:');
  expect(() => migrate(database, [FIRST, FAULTY, SECOND])).toThrow('nowhere');
  expect(versionOf(database)).toBe(1);
  expect(tables(database)).toEqual(['town']);
  migrate(database, [FIRST, SECOND]);
  expect(versionOf(database)).toBe(2);
  database.close();
});

test('a file of a later step is refused by who knows only the former', () =>
  withFolder((folder) => {
    const file = join(folder, 's.db');
    const database = new Database(file);
    migrate(database, [FIRST, SECOND]);
    database.close();
    inspectState(file, 2);
    expect(() => inspectState(file, 1)).toThrow('is of version 2, this program knows 1');
  }));

test('what is written is flushed to the disk, and foreign keys hold', () => {
  const database = new Database(':memory:');
  expect(database.get('PRAGMA synchronous')?.['synchronous']).toBe(2);
  expect(database.get('PRAGMA foreign_keys')?.['foreign_keys']).toBe(1);
  expect(database.get('PRAGMA secure_delete')?.['secure_delete']).toBe(1);
  database.close();
});

test('a file another program writes to: said after a moment, and usable afterwards', () =>
  withFolder((folder) => {
    const file = join(folder, 's.db');
    const database = new Database(file);
    migrate(database, [FIRST]);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    expect(() => database.run("INSERT INTO town VALUES ('Sele')")).toThrow(/held by another program/);
    other.exec('COMMIT');
    other.close();
    expect(database.run("INSERT INTO town VALUES ('Sele')")).toBe(1);
    database.close();
  }));
