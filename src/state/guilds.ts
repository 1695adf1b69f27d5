/** Which guilds an application was last seen in, so that those it has left can be told from those it never saw. */
import type { Database } from './database.ts';
import { checkId } from './refused-value.ts';

/** Guilds of which anything is stored. */
const STORED =
  'SELECT guild FROM guild UNION SELECT guild FROM guild_settings UNION SELECT guild FROM report UNION SELECT guild FROM subscription';

export class GuildStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Notes that an application is in these guilds. @throws RefusedValue */
  put(application: string, guilds: readonly string[]): void {
    checkId('application', application);
    this.#database.transaction(() => {
      for (const guild of guilds) {
        const insert = 'INSERT INTO guild (guild, application) VALUES (?, ?) ON CONFLICT DO NOTHING';
        this.#database.run(insert, checkId('guild', guild), application);
      }
    });
  }

  /** Guilds of which something is stored, but for those that only another application was seen in: they are not this one's to forget. */
  storedFor(application: string): string[] {
    const others = 'SELECT guild FROM guild GROUP BY guild HAVING max(application = ?) = 0';
    const select = `SELECT guild FROM (${STORED}) WHERE guild NOT IN (${others}) ORDER BY guild`;
    return this.#database.all(select, application).map((row) => row['guild'] as string);
  }

  applicationsIn(guild: string): string[] {
    const select = 'SELECT application FROM guild WHERE guild = ? ORDER BY application';
    return this.#database.all(select, guild).map((row) => row['application'] as string);
  }

  forgetGuild(guild: string): number {
    return this.#database.run('DELETE FROM guild WHERE guild = ?', guild);
  }
}
