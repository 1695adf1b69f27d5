/** Whom the bot answers: the newsroom's own servers, and their members in direct messages where that is on. */
import { DiscordAPIError, type Client } from 'discord.js';
import type { BotConfig } from './ports.ts';

/** One private line for everybody else. */
export const ELSEWHERE = 'This bot answers in its newsroom’s own server only.';

type Answered = Pick<BotConfig, 'guilds' | 'directMessages'>;

/** The guilds that are answered: those named, or the only one the bot is in. */
export function answeredGuilds({ guilds }: Pick<Answered, 'guilds'>, held: readonly string[]): readonly string[] {
  if (guilds.length > 0) return guilds.filter((guild) => held.includes(guild));
  return held.length === 1 ? held : [];
}

/** So long it is not asked again whether somebody is a member, ms. */
const REMEMBERED = 60_000;
const MOST_REMEMBERED = 1000;
/** Unknown member, unknown user; a guild that the bot is no longer in. */
const NOBODY = new Set<number | string>([10_007, 10_013, 10_004, 50_001]);

export class Gate {
  readonly #client: Pick<Client, 'guilds'>;
  readonly #config: Answered;
  readonly #clock: () => number;
  readonly #members = new Map<string, { readonly guild: string | null; readonly until: number }>();

  constructor(client: Pick<Client, 'guilds'>, config: Answered, clock: () => number) {
    this.#client = client;
    this.#config = config;
    this.#clock = clock;
  }

  /** The server whose desk is asked; null where nobody is answered. @throws What Discord answered, where it cannot say who is a member */
  async guildOf({ guildId, userId }: { readonly guildId: string | null; readonly userId: string }) {
    const answered = answeredGuilds(this.#config, [...this.#client.guilds.cache.keys()]);
    if (guildId !== null) return answered.includes(guildId) ? guildId : null;
    return this.#config.directMessages ? await this.#guildOfMember(userId, answered) : null;
  }

  async #guildOfMember(user: string, answered: readonly string[]): Promise<string | null> {
    const now = this.#clock();
    const known = this.#members.get(user);
    if (known && known.until > now && (known.guild === null || answered.includes(known.guild))) return known.guild;
    let guild: string | null = null;
    for (const one of answered) if (guild === null && (await this.#isMember(one, user))) guild = one;
    if (this.#members.size >= MOST_REMEMBERED) this.#members.clear();
    this.#members.set(user, { guild, until: now + REMEMBERED });
    return guild;
  }

  async #isMember(guild: string, user: string): Promise<boolean> {
    const held = this.#client.guilds.cache.get(guild);
    // Left while another guild was asked.
    if (!held) return false;
    try {
      await held.members.fetch({ user, force: true, cache: false });
      return true;
    } catch (fault) {
      if (fault instanceof DiscordAPIError && NOBODY.has(fault.code)) return false;
      throw fault;
    }
  }
}
