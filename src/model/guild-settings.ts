/** What a server has set. */
export interface GuildSettings {
  /** `asker` makes every answer private; `channel` leaves it to the command. */
  readonly audience: 'channel' | 'asker';
  /** An IANA time zone; null: the newsroom's. */
  readonly timeZone: string | null;
  /** A BCP 47 tag; null: the guild's own. */
  readonly locale: string | null;
  /** How long one person, and everyone in one channel, waits between two questions in plain words. */
  readonly personCooldownSeconds: number;
  readonly channelCooldownSeconds: number;
  /** Who may correct, beside those whom the platform lets manage the guild. In the order given. */
  readonly correctorRoles: readonly string[];
  readonly correctorUsers: readonly string[];
}

/** Null goes back to the default; what is left out stays. */
export type SettingsChange = { readonly [Name in keyof GuildSettings]?: GuildSettings[Name] | null | undefined };
