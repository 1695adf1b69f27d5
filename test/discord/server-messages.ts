/** Messages: making, editing, and finding them, with nonces, files, pings and the bot's permissions. */
import { isObject, textOf, type Raw } from './limits-check.ts';
import { list } from './limits-components.ts';
import { V2, type MessageContext } from './limits-message.ts';
import { bareMessage, messageIntent, messagesIn, type Core, type Message, type SentFile } from './server-core.ts';
import { DiscordError, refuse } from './server-error.ts';
import { pingsOf } from './server-pings.ts';
import {
  CHANNEL_TYPES,
  PERMISSIONS,
  permissionsIn,
  userPayload,
  type Channel,
  type Permission,
} from './server-world.ts';

export const EPHEMERAL = 64;
export const LOADING = 128;
const NONCE_LIFE = 5 * 60_000;

export interface Draft {
  readonly channel: Channel;
  readonly body: Raw;
  readonly files: readonly SentFile[];
  /** The interaction it answers. */
  readonly interaction?: string;
}

/** A channel that takes the bot's messages. @throws DiscordError as Discord would, the missing permission first. */
export function channelFor(core: Core, id: string | undefined, draft?: Omit<Draft, 'channel'>): Channel {
  const channel = core.channels.get(id ?? '') ?? refuse('noChannel');
  if (!may(core, channel, 'viewChannel')) refuse('noAccess');
  if (!draft) return channel;
  if (channel.kind === 'forum') refuse('noText');
  if (channel.recipient && core.closedTo.has(channel.recipient.id)) refuse('cannotMessage');
  const needed: Permission[] = [channel.kind === 'thread' ? 'sendInThreads' : 'sendMessages'];
  if (list(draft.body['embeds']).length > 0) needed.push('embedLinks');
  if (draft.files.length > 0) needed.push('attachFiles');
  if (!needed.every((one) => may(core, channel, one))) refuse('noPermission');
  // A thread that sleeps wakes; one that is locked does not.
  if (channel.archived && channel.locked) closedThread();
  channel.archived = false;
  if (draft.body['message_reference'] && !may(core, channel, 'readHistory'))
    throw new DiscordError(403, 160_002, 'Cannot reply without permission to read message history');
  return channel;
}

export function closedThread(): never {
  throw new DiscordError(400, 50_083, 'Thread is archived');
}

export function may(core: Core, channel: Channel, permission: Permission): boolean {
  return (permissionsIn(channel, core.bot) & PERMISSIONS[permission]) !== 0n;
}

/** A message of the bot's, told to whoever listens. The same nonce within minutes gives the same message. */
export function createMessage(core: Core, { channel, body, files, interaction }: Draft): Message {
  const nonce = typeof body['nonce'] === 'string' ? `${channel.id} ${body['nonce']}` : null;
  const before = nonce !== null && body['enforce_nonce'] === true ? core.nonces.get(nonce) : undefined;
  if (before && core.now() - before.at < NONCE_LIFE) return before.message;
  const repliedTo = referenced(core, channel, body['message_reference']);
  const message: Message = {
    id: core.nextId(),
    channel_id: channel.id,
    ...(channel.guild ? { guild_id: channel.guild.id } : {}),
    author: userPayload(core.bot),
    timestamp: new Date(core.now()).toISOString(),
    ...(repliedTo ? { message_reference: { message_id: repliedTo.id, channel_id: channel.id, type: 0 } } : {}),
    ...(typeof body['nonce'] === 'string' ? { nonce: body['nonce'] } : {}),
    ...answering(core, interaction),
    ...bareMessage(),
    ...(repliedTo ? { type: 19 } : {}),
  };
  fill(core, message, body, files);
  messagesIn(core, channel.id).push(message);
  if (nonce !== null) core.nonces.set(nonce, { at: core.now(), message });
  notePings(core, message, { body, by: interaction === undefined ? 'channel' : 'interaction', repliedTo });
  tell(core, channel, message, 'MESSAGE_CREATE');
  return message;
}

/** What marks a message as an answer, with the asker. */
function answering(core: Core, interaction: string | undefined): Raw {
  if (interaction === undefined) return {};
  const { id, user, type, original, interaction: asked } = core.asked.get(interaction) ?? refuse('noInteraction');
  const about = type === 3 ? { interacted_message_id: original?.id } : { name: (asked['data'] as Raw)['name'] };
  const owners = asked['authorizing_integration_owners'];
  const interaction_metadata = { id, type, user: userPayload(user), authorizing_integration_owners: owners, ...about };
  return { webhook_id: core.bot.id, application_id: core.bot.id, interaction_metadata };
}

/** Changes a message in place; what the body does not name stays. */
export function editMessage(core: Core, message: Message, { body, files }: Pick<Draft, 'body' | 'files'>): Message {
  const first = (message.flags & LOADING) !== 0;
  message.flags &= ~LOADING;
  fill(core, message, body, files);
  message.edited_timestamp = first ? null : new Date(core.now()).toISOString();
  if (first) notePings(core, message, { body, by: 'interaction', repliedTo: null });
  const channel = core.channels.get(message.channel_id);
  if (channel) tell(core, channel, message, 'MESSAGE_UPDATE');
  return message;
}

export function deleteMessage(core: Core, message: Message): void {
  const held = messagesIn(core, message.channel_id);
  held.splice(held.indexOf(message), 1);
  const channel = core.channels.get(message.channel_id);
  const gone = { id: message.id, channel_id: message.channel_id, ...guildOf(channel) };
  if (channel && (message.flags & EPHEMERAL) === 0)
    core.gateway.dispatch('MESSAGE_DELETE', gone, {
      intents: messageIntent(channel),
      guild: channel.guild?.id ?? null,
    });
}

/** A message that others may see; private answers are found by their interaction alone. */
export function findMessage(core: Core, channel: string | undefined, id: string | undefined): Message {
  const found = messagesIn(core, channel ?? '').findLast((one) => one.id === id && (one.flags & EPHEMERAL) === 0);
  return found ?? refuse('noMessage');
}

/** What an edit starts from, for the checks. */
export function asBefore(message: Message): NonNullable<MessageContext['before']> {
  const { content, embeds, components, attachments, flags } = message;
  return { content, embeds, components, attachments, flags: flags & V2 };
}

function fill(core: Core, message: Message, body: Raw, files: readonly SentFile[]): void {
  if (body['content'] !== undefined) message.content = textOf(body['content']).trim();
  if (body['embeds'] !== undefined)
    message.embeds = list(body['embeds']).map((one) => ({ type: 'rich', ...one })) as Message['embeds'];
  if (body['components'] !== undefined)
    message.components = structuredClone(list(body['components'])) as unknown as Message['components'];
  const named = list(body['attachments']);
  const kept = body['attachments']
    ? message.attachments.filter(({ id }) => named.some((one) => one['id'] === id))
    : message.attachments;
  const added = files.map(({ n, name, type, content }) => {
    const id = core.nextId();
    const url = `https://cdn.invalid/attachments/${message.channel_id}/${id}/${encodeURIComponent(name)}`;
    const description = named.find((one) => String(one['id']) === String(n))?.['description'];
    core.files.set(id, content);
    const about = typeof description === 'string' ? { description } : {};
    return { id, filename: name, size: content.length, url, proxy_url: url, content_type: type, ...about };
  });
  message.attachments = [...kept, ...added];
  // Whether an answer is private is fixed by the first one; V2 cannot be switched off.
  const stays = message.flags & (EPHEMERAL | V2 | LOADING);
  message.flags = typeof body['flags'] === 'number' ? stays | body['flags'] : message.flags;
}

function notePings(
  core: Core,
  message: Message,
  { body, by, repliedTo }: { body: Raw; by: 'channel' | 'interaction'; repliedTo: Message | null },
) {
  const pinged = pingsOf(body, by, repliedTo ? String(repliedTo.author['id']) : null);
  if (pinged.everyone || pinged.users.length > 0 || pinged.roles.length > 0)
    core.pings.push({ channel: message.channel_id, message: message.id, ...pinged });
}

function referenced(core: Core, channel: Channel, reference: unknown): Message | null {
  if (!isObject(reference)) return null;
  const found = messagesIn(core, channel.id).findLast(({ id }) => id === reference['message_id']);
  if (found || reference['fail_if_not_exists'] === false) return found ?? null;
  const errors = { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] } };
  throw new DiscordError(400, 50_035, 'Invalid Form Body', { errors });
}

function tell(core: Core, channel: Channel, message: Message, event: string): void {
  const told = { ...message, channel_type: CHANNEL_TYPES[channel.kind] };
  if ((message.flags & EPHEMERAL) === 0)
    core.gateway.dispatch(event, told, { intents: messageIntent(channel), guild: channel.guild?.id ?? null });
  core.stir();
}

function guildOf(channel: Channel | undefined): Raw {
  return channel?.guild ? { guild_id: channel.guild.id } : {};
}
