/** What a guild has set. Defaults are not stored, so that they can change; checks no permission. */
import type { GuildSettings, SettingsChange } from '../model/guild-settings.ts';
import type { Database } from './database.ts';
import { checkIds, checkWhole, checkId, RefusedValue } from './refused-value.ts';

export const DEFAULT_SETTINGS: GuildSettings = {
  audience: 'channel',
  timeZone: null,
  locale: null,
  personCooldownSeconds: 3,
  channelCooldownSeconds: 1,
  correctorRoles: [],
  correctorUsers: [],
};

const LONGEST_COOLDOWN = 3600;
const MOST_CORRECTORS = 50;

interface Stored {
  readonly audience: GuildSettings['audience'] | null;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly personCooldownSeconds: number | null;
  readonly channelCooldownSeconds: number | null;
}

const READ = `SELECT audience, time_zone AS timeZone, locale, person_cooldown_seconds AS personCooldownSeconds,
  channel_cooldown_seconds AS channelCooldownSeconds FROM guild_settings WHERE guild = ?`;

export class SettingsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The guild's settings, defaults filled in. */
  of(guild: string): GuildSettings {
    const row = this.#row(guild);
    return { ...DEFAULT_SETTINGS, ...(row && withoutNull(row)), ...this.#correctors(guild) };
  }

  /** Whether the guild has ever set anything. */
  has(guild: string): boolean {
    return this.#row(guild) !== undefined;
  }

  /** The settings afterwards. @throws RefusedValue for the first value out of bounds; then nothing has changed. */
  change(guild: string, change: SettingsChange): GuildSettings {
    checkId('guild', guild);
    const checked = checkChange(change);
    return this.#database.transaction(() => {
      this.#database.run('INSERT INTO guild_settings (guild) VALUES (?) ON CONFLICT DO NOTHING', guild);
      for (const [name, column] of COLUMNS) {
        const value = checked[name];
        if (value !== undefined)
          this.#database.run(`UPDATE guild_settings SET ${column} = ? WHERE guild = ?`, value, guild);
      }
      this.#setCorrectors(guild, 'role', checked.correctorRoles);
      this.#setCorrectors(guild, 'user', checked.correctorUsers);
      return this.of(guild);
    });
  }

  forgetGuild(guild: string): number {
    return this.#database.run('DELETE FROM guild_settings WHERE guild = ?', guild);
  }

  /** A person who may correct no longer does. */
  forgetUser(user: string): number {
    return this.#database.run("DELETE FROM corrector WHERE kind = 'user' AND id = ?", user);
  }

  #row(guild: string): Stored | undefined {
    return this.#database.get(READ, guild) as Stored | undefined;
  }

  #correctors(guild: string): Pick<GuildSettings, 'correctorRoles' | 'correctorUsers'> {
    const rows = this.#database.all('SELECT kind, id FROM corrector WHERE guild = ? ORDER BY place', guild) as {
      kind: string;
      id: string;
    }[];
    const of = (wanted: string) => rows.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    return { correctorRoles: of('role'), correctorUsers: of('user') };
  }

  #setCorrectors(guild: string, kind: 'role' | 'user', ids: readonly string[] | null | undefined): void {
    if (ids === undefined) return;
    this.#database.run('DELETE FROM corrector WHERE guild = ? AND kind = ?', guild, kind);
    for (const [place, id] of (ids ?? []).entries())
      this.#database.run('INSERT INTO corrector (guild, kind, id, place) VALUES (?, ?, ?, ?)', guild, kind, id, place);
  }
}

const COLUMNS = [
  ['audience', 'audience'],
  ['timeZone', 'time_zone'],
  ['locale', 'locale'],
  ['personCooldownSeconds', 'person_cooldown_seconds'],
  ['channelCooldownSeconds', 'channel_cooldown_seconds'],
] as const;

function checkChange(change: SettingsChange): SettingsChange {
  const { audience, timeZone, locale } = change;
  if (audience && !['channel', 'asker'].includes(audience))
    throw new RefusedValue('audience', '“channel” or “asker” is wanted');
  if (typeof timeZone === 'string' && !isZone(timeZone))
    throw new RefusedValue('timeZone', 'an IANA time zone such as Europe/Paris is wanted');
  if (typeof locale === 'string' && !isLocale(locale))
    throw new RefusedValue('locale', 'a language tag such as en-GB is wanted');
  for (const name of ['personCooldownSeconds', 'channelCooldownSeconds'] as const) {
    const seconds = change[name];
    if (typeof seconds === 'number') checkWhole(name, seconds, [0, LONGEST_COOLDOWN]);
  }
  return { ...change, ...checkedIds(change, 'correctorRoles'), ...checkedIds(change, 'correctorUsers') };
}

function checkedIds(change: SettingsChange, name: 'correctorRoles' | 'correctorUsers'): SettingsChange {
  const ids = change[name];
  return ids ? { [name]: checkIds(name, ids, MOST_CORRECTORS) } : {};
}

function withoutNull(row: Stored): Partial<GuildSettings> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** An offset such as `+02:00` is none: it knows no clock change. */
function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
