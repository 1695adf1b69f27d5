/** Brings a database to the newest version, step by step. */
import type { Database } from './database.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations-data.ts';

/** Applies the steps the database lacks, each in one transaction with its number. @throws StateError */
export function migrate(database: Database, steps: readonly string[] = MIGRATIONS): void {
  for (let version = versionOf(database) + 1; version <= steps.length; version++) {
    database.transaction(() => {
      database.exec(steps[version - 1] ?? '');
      database.exec(`PRAGMA user_version = ${version}; PRAGMA application_id = ${APPLICATION_ID}`);
    });
  }
}

function versionOf(database: Database): number {
  return Number(database.get('PRAGMA user_version')?.['user_version']);
}
