/** Makes and changes what the loopback Discord holds, telling the bot of each change. */
import type { Core } from './server-core.ts';
import {
  bits,
  channelPayload,
  guildEvent,
  guildPayload,
  memberPayload,
  type Channel,
  type Guild,
  type Member,
  type Permission,
  type Role,
  type User,
} from './server-world.ts';

/** What everyone may do in a new guild. */
const EVERYONE: readonly Permission[] = [
  'viewChannel',
  'sendMessages',
  'sendInThreads',
  'readHistory',
  'useCommands',
  'embedLinks',
  'attachFiles',
];
const GUILDS = 1;

export interface NewGuild {
  readonly name: string;
  readonly owner: User;
  /** Default `en-US`. */
  readonly locale?: string;
  /** What everyone may do, the bot included; default: write, read, attach and embed. */
  readonly everyone?: readonly Permission[];
  /** Whether the bot is in it from the start; default true. */
  readonly withBot?: boolean;
}

export interface NewRole {
  readonly name: string;
  readonly permissions?: readonly Permission[];
  /** Whether anyone may ping it; default true. */
  readonly mentionable?: boolean;
}

export class Places {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  user(username: string, { bot = false } = {}): User {
    const user = { id: this.#core.nextId(), username, bot };
    this.#core.users.set(user.id, user);
    return user;
  }

  /** A guild with the bot in it; a running bot hears of it. */
  guild({ name, owner, locale = 'en-US', everyone = EVERYONE, withBot = true }: NewGuild): Guild {
    const core = this.#core;
    const id = core.nextId();
    const role: Role = { id, name: '@everyone', permissions: bits(everyone) };
    const members = [owner, ...(withBot ? [core.bot] : [])].map(
      (user) => [user.id, { user, roles: [] }] satisfies [string, Member],
    );
    const maps = {
      roles: new Map([[id, role]]),
      members: new Map<string, Member>(members),
      channels: new Map<string, Channel>(),
    };
    const guild: Guild = { id, name, locale, owner, everyone: role, ...maps };
    if (!withBot) return guild;
    core.guilds.set(id, guild);
    core.gateway.dispatch('GUILD_CREATE', guildEvent(guild, core.bot), { intents: GUILDS, guild: id });
    return guild;
  }

  /** The bot is put out of a guild; `unavailable` is an outage. */
  leave(guild: Guild, { unavailable = false } = {}): void {
    if (!unavailable) {
      this.#core.guilds.delete(guild.id);
      for (const id of guild.channels.keys()) this.#core.channels.delete(id);
    }
    const gone = { id: guild.id, ...(unavailable ? { unavailable } : {}) };
    this.#core.gateway.dispatch('GUILD_DELETE', gone, { intents: GUILDS, guild: guild.id });
  }

  channel(
    guild: Guild,
    { kind = 'text', name, parent = null }: { kind?: Channel['kind']; name: string; parent?: Channel | null },
  ): Channel {
    const more = {
      guild,
      parent,
      recipient: null,
      overwrites: new Map<string, never>(),
      archived: false,
      locked: false,
    };
    const made: Channel = { id: this.#core.nextId(), kind, name, ...more };
    guild.channels.set(made.id, made);
    this.#core.channels.set(made.id, made);
    this.#tell(made, kind === 'thread' ? 'THREAD_CREATE' : 'CHANNEL_CREATE');
    return made;
  }

  removeChannel(channel: Channel): void {
    channel.guild?.channels.delete(channel.id);
    this.#core.channels.delete(channel.id);
    this.#tell(channel, channel.kind === 'thread' ? 'THREAD_DELETE' : 'CHANNEL_DELETE');
  }

  /** Takes permissions from the bot in one channel; none gives all back. */
  deny(channel: Channel, permissions: readonly Permission[]): void {
    channel.overwrites.set(this.#core.bot.id, { allow: 0n, deny: bits(permissions) });
    this.#tell(channel, 'CHANNEL_UPDATE');
  }

  /** It sleeps; `locked`: only who manages threads can wake it. */
  archive(thread: Channel, { locked = false }: { readonly locked?: boolean } = {}): void {
    thread.archived = true;
    thread.locked = locked;
    this.#tell(thread, 'THREAD_UPDATE');
  }

  role(guild: Guild, { name, permissions = [], mentionable = true }: NewRole): Role {
    const role: Role = { id: this.#core.nextId(), name, permissions: bits(permissions), mentionable };
    guild.roles.set(role.id, role);
    this.#core.gateway.dispatch('GUILD_UPDATE', guildPayload(guild), { intents: GUILDS, guild: guild.id });
    return role;
  }

  /** Lets someone join, with roles; the bot hears of its own alone, as without the members intent. */
  member(guild: Guild, user: User, roles: readonly Role[] = []): void {
    const member = { user, roles: roles.map(({ id }) => id) };
    guild.members.set(user.id, member);
    if (user.id === this.#core.bot.id)
      this.#core.gateway.dispatch(
        'GUILD_MEMBER_UPDATE',
        { ...memberPayload(member), guild_id: guild.id },
        { guild: guild.id },
      );
  }

  #tell(channel: Channel, event: string): void {
    if (channel.guild)
      this.#core.gateway.dispatch(event, channelPayload(channel), { intents: GUILDS, guild: channel.guild.id });
  }
}
