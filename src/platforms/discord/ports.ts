/** What the bot is given: the asking, what outlives the process, the settings it runs with. */
import type { Log } from '../../log.ts';
import type { GuildSettings } from '../../model/guild-settings.ts';
import type { ActionStore } from './custom-id.ts';

/** What the bot keeps beyond a message. */
export interface BotState {
  readonly settings: { of(guild: string): GuildSettings };
  readonly actions: ActionStore;
  readonly guilds: { put(application: string, guilds: readonly string[]): void };
  forgetGuild(guild: string): unknown;
  /** Forgets all guilds but these; those forgotten. */
  keepToGuilds(application: string, guilds: readonly string[]): readonly string[];
}

export interface BotConfig {
  readonly token: string;
  /** Without a version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** Guilds that are answered; none: the one the bot is in, while it is in exactly one. */
  readonly guilds: readonly string[];
  readonly directMessages: boolean;
  /** The newsroom's time zone. */
  readonly timeZone: string;
}

/** What a bot needs to be there. */
export interface ConnectWith {
  readonly config: BotConfig;
  readonly state: BotState;
  /** Keeps a file that came with a question, under the key that names it there. */
  readonly drafts: { put(name: string, bytes: Uint8Array): string };
  readonly log: Log;
  readonly clock: () => number;
}
