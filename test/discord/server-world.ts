/** What this Discord holds: users, guilds, roles, members, channels, and who may do what where. Payloads are as Discord sends them. */
import type { Raw } from './limits-check.ts';

export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useCommands: 1n << 31n,
  sendInThreads: 1n << 38n,
} as const;
export type Permission = keyof typeof PERMISSIONS;
const ALL = (1n << 53n) - 1n;

/** Channel types by their names here. */
export const CHANNEL_TYPES = { text: 0, dm: 1, announcement: 5, thread: 11, forum: 15 } as const;

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
}
export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  /** Whether anyone may ping it; default true. */
  readonly mentionable?: boolean;
}
export interface Member {
  readonly user: User;
  readonly roles: string[];
}
export interface Channel {
  readonly id: string;
  readonly kind: keyof typeof CHANNEL_TYPES;
  readonly name: string;
  readonly guild: Guild | null;
  /** A thread's or post's channel. */
  readonly parent: Channel | null;
  /** A direct channel's other person. */
  readonly recipient: User | null;
  /** What is taken from and given to roles and users, by id. */
  readonly overwrites: Map<string, { readonly allow: bigint; readonly deny: bigint }>;
  archived: boolean;
  locked: boolean;
}
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly owner: User;
  readonly everyone: Role;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
}

export function bits(permissions: readonly Permission[]): bigint {
  return permissions.reduce((sum, one) => sum | PERMISSIONS[one], 0n);
}

/** What a user may do in a channel, as Discord computes it. */
export function permissionsIn(channel: Channel, user: User): bigint {
  const { guild } = channel;
  if (!guild) return ALL & ~PERMISSIONS.administrator;
  if (guild.owner.id === user.id) return ALL;
  const roles = [guild.everyone.id, ...(guild.members.get(user.id)?.roles ?? [])];
  const base = roles.reduce((sum, id) => sum | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if (base & PERMISSIONS.administrator) return ALL;
  const { overwrites } = channel.parent ?? channel;
  const apply = (had: bigint, ids: readonly string[]) => {
    const found = ids.flatMap((id) => overwrites.get(id) ?? []);
    const denied = found.reduce((sum, { deny }) => sum | deny, 0n);
    return (had & ~denied) | found.reduce((sum, { allow }) => sum | allow, 0n);
  };
  const [everyone = '', ...others] = roles;
  return apply(apply(apply(base, [everyone]), others), [user.id]);
}

export function userPayload({ id, username, bot }: User): Raw {
  return { id, username, discriminator: '0', global_name: username, avatar: null, bot, public_flags: 0, flags: 0 };
}

export function rolePayload(role: Role, position = 1): Raw {
  const { id, name, permissions, mentionable = true } = role;
  const look = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null }, hoist: false };
  return { id, name, permissions: String(permissions), ...look, position, managed: false, mentionable, flags: 0 };
}

export function memberPayload({ user, roles }: Member): Raw {
  const dates = { joined_at: '2024-01-01T00:00:00.000000+00:00', premium_since: null };
  return { user: userPayload(user), roles, nick: null, avatar: null, ...dates, deaf: false, mute: false, flags: 0 };
}

export function channelPayload(channel: Channel): Raw {
  const { id, kind, name, guild, parent, recipient, overwrites, archived, locked } = channel;
  const common = { id, type: CHANNEL_TYPES[kind], last_message_id: null, flags: 0 };
  if (!guild) return { ...common, recipients: recipient ? [userPayload(recipient)] : [] };
  if (kind === 'thread') {
    const archive = {
      archived,
      locked,
      auto_archive_duration: 1440,
      archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
    };
    const owner = { owner_id: guild.owner.id, message_count: 0, member_count: 1, rate_limit_per_user: 0 };
    return { ...common, name, guild_id: guild.id, parent_id: parent?.id ?? null, thread_metadata: archive, ...owner };
  }
  const permission_overwrites = [...overwrites].map(([of, { allow, deny }]) => ({
    id: of,
    type: guild.roles.has(of) ? 0 : 1,
    allow: String(allow),
    deny: String(deny),
  }));
  const forum = kind === 'forum' ? { available_tags: [], default_reaction_emoji: null, default_sort_order: null } : {};
  const place = { guild_id: guild.id, parent_id: null, position: 0, nsfw: false, topic: null, rate_limit_per_user: 0 };
  return { ...common, name, ...place, permission_overwrites, ...forum };
}

/** As `GET /guilds/:guild` gives it; GUILD_CREATE carries more, see `guildEvent`. */
export function guildPayload(guild: Guild): Raw {
  const settings = {
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
  };
  const nothing = {
    icon: null,
    splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    system_channel_id: null,
  };
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.owner.id,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map((role, i) => rolePayload(role, i)),
    ...settings,
    ...nothing,
    afk_timeout: 300,
    application_id: null,
    emojis: [],
    stickers: [],
    features: [],
    premium_tier: 0,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    premium_progress_bar_enabled: false,
  };
}

/** As GUILD_CREATE brings it: of members, without the members intent, only the bot. */
export function guildEvent(guild: Guild, bot: User): Raw {
  const channels = [...guild.channels.values()];
  const own = guild.members.get(bot.id);
  return {
    ...guildPayload(guild),
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: own ? [memberPayload(own)] : [],
    channels: channels.filter(({ kind }) => kind !== 'thread').map(channelPayload),
    threads: channels.filter(({ kind }) => kind === 'thread').map(channelPayload),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
