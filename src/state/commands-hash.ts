/** Which commands were registered last, as a hash, so that unchanged ones are not sent again. */
import type { Database } from './database.ts';
import { checkId } from './refused-value.ts';

export class CommandsHashStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The hash for an application and a scope (`global`, or a guild's id); null where none was registered. */
  get(application: string, scope: string): string | null {
    const select = 'SELECT hash FROM commands_hash WHERE application = ? AND scope = ?';
    return (this.#database.get(select, application, scope)?.['hash'] as string | undefined) ?? null;
  }

  /** @throws RefusedValue for more than 64 characters of hash */
  set(application: string, scope: string, hash: string): void {
    this.#database.run(
      'INSERT INTO commands_hash (application, scope, hash) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET hash = excluded.hash',
      checkId('application', application),
      checkId('scope', scope),
      checkId('hash', hash),
    );
  }

  /** What was registered for a guild alone. */
  ofGuild(guild: string): { application: string; hash: string }[] {
    const select = 'SELECT application, hash FROM commands_hash WHERE scope = ? ORDER BY application';
    return this.#database.all(select, guild).map((row) => ({ ...(row as { application: string; hash: string }) }));
  }

  forgetGuild(guild: string): number {
    return this.#database.run('DELETE FROM commands_hash WHERE scope = ?', guild);
  }
}
