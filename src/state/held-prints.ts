/** What was held under a path before its text was changed, as prints: no words. */
import type { Database } from './database.ts';
import { checkTime } from './refused-value.ts';

/** What one version of an article added to what was held under its path. */
export interface HeldPrint {
  readonly article: string;
  readonly version: string;
  /** When it could first be shown, ms since 1970. */
  readonly at: number;
  /** As its maker wrote it. */
  readonly prints: string;
}

export class HeldPrintStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Every one, earliest first. */
  all(): HeldPrint[] {
    const select = 'SELECT article, version, at, prints FROM held_print ORDER BY at, article, version';
    return this.#database.all(select) as unknown as HeldPrint[];
  }

  /** All or none; a version known under its path stays as it is. @throws RefusedValue */
  put(prints: readonly HeldPrint[]): void {
    this.#database.transaction(() => {
      for (const { article, version, at, prints: words } of prints) {
        const insert =
          'INSERT INTO held_print (article, version, at, prints) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING';
        this.#database.run(insert, article, version, checkTime('at', at), words);
      }
    });
  }

  /** Forgets paths. */
  drop(articles: readonly string[]): void {
    this.#database.transaction(() => {
      for (const article of articles) this.#database.run('DELETE FROM held_print WHERE article = ?', article);
    });
  }
}
