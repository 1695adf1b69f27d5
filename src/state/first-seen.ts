/** When texts were first held, by version. Keeps no text and no path. */
import type { Database } from './database.ts';
import { checkId, checkTime } from './refused-value.ts';

export class FirstSeenStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps times (ms since 1970) by version, all or none; a version already known keeps its time. The number that were new. @throws RefusedValue */
  putMany(times: Iterable<readonly [version: string, at: number]>): number {
    return this.#database.transaction(() => {
      let added = 0;
      for (const [version, at] of times) {
        const insert = 'INSERT INTO first_seen (version, at) VALUES (?, ?) ON CONFLICT DO NOTHING';
        added += this.#database.run(insert, checkId('version', version), checkTime('at', at));
      }
      return added;
    });
  }

  /** Everything, as `CorpusMemory` takes it. */
  all(): Map<string, number> {
    const rows = this.#database.all('SELECT version, at FROM first_seen') as { version: string; at: number }[];
    return new Map(rows.map(({ version, at }) => [version, at]));
  }
}
