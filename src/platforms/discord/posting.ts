/** What becomes of posts in a channel, and how what is missing is mended, in the words of Discord's own menus; from what the gateway told. */
import { type Client, type GuildBasedChannel, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Posting } from '../../model/asker.ts';

/** As Discord's menus call them. */
const NAMES = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  EmbedLinks: 'Embed Links',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
} as const;
export type Needed = keyof typeof NAMES;

type Known = Pick<Client, 'channels' | 'guilds' | 'user'>;

export interface Wish {
  readonly guild: string;
  readonly channel: string;
  /** The role to ping. */
  readonly role: string | null;
  /** What the asker may do. */
  readonly asking: Readonly<PermissionsBitField> | null;
}

export type PostingOf = (wish: Wish) => Posting;

/** What a post is made with, where nothing is known of the channel as well. */
export const toPost = (channel: GuildBasedChannel | null): readonly Needed[] => [
  'ViewChannel',
  channel?.isThread() ? 'SendMessagesInThreads' : 'SendMessages',
];

/** Null where the gateway did not tell of it: it is gone, hidden, or a thread that sleeps. */
export function channelOf({ channels }: Pick<Known, 'channels'>, id: string): GuildBasedChannel | null {
  const found = channels.cache.get(id);
  return found && !found.isDMBased() ? found : null;
}

/** Those of the permissions that the bot lacks; none where nothing is known of it. */
export function missingIn(channel: GuildBasedChannel | null, { user }: Pick<Known, 'user'>, needed: readonly Needed[]) {
  const held = user && channel?.permissionsFor(user.id);
  return held ? needed.filter((one) => !held.has(PermissionFlagsBits[one])) : [];
}

/** `Send Messages is missing in #news: give it to the bot there (Edit Channel, Permissions)`. */
export function missingInWords(missing: readonly Needed[], channel: GuildBasedChannel | null): string {
  const names = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(missing.map((one) => NAMES[one]));
  const [are, them] = missing.length > 1 ? ['are', 'them'] : ['is', 'it'];
  return `${names} ${are} missing in ${nameOf(channel)}: give ${them} to the bot there (Edit Channel, Permissions)`;
}

export const nameOf = (channel: GuildBasedChannel | null): string => (channel ? `#${channel.name}` : 'the channel');

export const postingWith =
  (client: Known): PostingOf =>
  ({ guild, channel: id, role, asking }) => {
    const channel = channelOf(client, id);
    if (!channel || channel.guildId !== guild)
      return {
        fault:
          'There is no such channel here that the bot can see. Give it View Channel there; a thread that was closed has to be opened first.',
        lacks: [],
      };
    if (!channel.isTextBased())
      return {
        fault: `${nameOf(channel)} takes no messages: name a channel, a thread, or a post of a forum.`,
        lacks: [],
      };
    if (channel.isThread() && channel.locked) return { fault: `${nameOf(channel)} is locked.`, lacks: [] };
    const missing = missingIn(channel, client, toPost(channel));
    if (missing.length > 0) return { fault: `${missingInWords(missing, channel)}.`, lacks: [] };
    return {
      fault: role === null ? null : pingFault(client, channel, { role, asking }),
      lacks: lacksIn(channel, client),
    };
  };

/** What is done without; each with what comes of it. */
const LACKS: readonly (readonly [Needed, string])[] = [
  ['EmbedLinks', 'Until then it comes as plain text'],
  ['ReadMessageHistory', 'Until then an issue whose answer got lost is not looked for, and not sent again'],
];

const lacksIn = (channel: GuildBasedChannel, client: Known): string[] =>
  LACKS.flatMap(([needed, then]) =>
    missingIn(channel, client, [needed]).map((one) => `${missingInWords([one], channel)}. ${then}.`),
  );

function pingFault(
  { guilds, user }: Known,
  channel: GuildBasedChannel,
  { role: id, asking }: Pick<Wish, 'asking'> & { readonly role: string },
): string | null {
  const role = guilds.cache.get(channel.guildId)?.roles.cache.get(id);
  if (!role) return 'There is no such role here.';
  if (id === channel.guildId) return 'Everyone cannot be pinged: name a role.';
  if (role.mentionable) return null;
  const all = PermissionFlagsBits.MentionEveryone;
  if (!asking?.has(all)) return `You may not ping ${role.name}: that takes the permission Mention All Roles.`;
  if (user && channel.permissionsFor(user.id)?.has(all)) return null;
  return `The bot may not ping ${role.name}: let anyone mention that role (Server Settings, Roles).`;
}
