/** The state every part of the loopback Discord shares: the world, the clock, the records that tests read. */
import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from 'discord.js';
import type { Gateway } from './gateway.ts';
import type { Fault, Raw } from './limits-check.ts';
import type { Asked } from './server-asked.ts';
import type { Ping } from './server-pings.ts';
import { CHANNEL_TYPES, type Channel, type Guild, type User } from './server-world.ts';

export interface SentFile {
  readonly n: number;
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** One request, as it came and as it was answered. */
export interface SeenRequest {
  readonly method: string;
  /** With ids, without `/api/v10` and query. */
  readonly path: string;
  /** `POST /channels/:channel/messages`; null when this server does not know it. */
  readonly route: string | null;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  /** 0 when the connection was dropped instead of an answer. */
  status: number;
}

export interface RefusedBody {
  readonly request: SeenRequest;
  readonly faults: readonly Fault[];
}

/** A message as Discord sends it. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly author: Raw;
  readonly timestamp: string;
  readonly message_reference?: { readonly message_id: string; readonly channel_id: string; readonly type: number };
  readonly nonce?: string;
  readonly webhook_id?: string;
  /** Of answers: which interaction, and whose. */
  readonly interaction_metadata?: Raw;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  flags: number;
  edited_timestamp: string | null;
}

export interface Core {
  readonly token: string;
  readonly bot: User;
  readonly gateway: Gateway;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  /** Every channel, direct ones included. */
  readonly channels: Map<string, Channel>;
  /** By channel, oldest first, private answers included. */
  readonly messages: Map<string, Message[]>;
  /** Registered commands by guild, or `global`. */
  readonly commands: Map<string, Raw[]>;
  /** By interaction id. */
  readonly asked: Map<string, Asked>;
  /** Contents of attachments by id. */
  readonly files: Map<string, Buffer>;
  readonly nonces: Map<string, { readonly at: number; readonly message: Message }>;
  /** People who take no direct messages. */
  readonly closedTo: Set<string>;
  readonly typing: string[];
  readonly requests: SeenRequest[];
  readonly refused: RefusedBody[];
  readonly pings: Ping[];
  /** Faults of this server's own, answered 500. */
  readonly broken: unknown[];
  /** Milliseconds since 1970, moved by `advance`. */
  readonly now: () => number;
  readonly nextId: () => string;
  /** A waiting test may look again. */
  readonly stir: () => void;
}

const EPOCH = 1_420_070_400_000;

/** Ids that grow with time, as Discord's do. */
export function idMaker(now: () => number): () => string {
  let last = 0n;
  return () => {
    const id = BigInt(now() - EPOCH) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
}

const TOKEN = 'loopback-';

/** An interaction's token; it says whose it is. */
export function tokenOf(id: string): string {
  return TOKEN + id;
}

export function idOfToken(token: string): string {
  return token.startsWith(TOKEN) ? token.slice(TOKEN.length) : '';
}

/** The direct channel with a person, made when there is none. */
export function directChannel(core: Core, recipient: User): Channel {
  const held = [...core.channels.values()].find((one) => one.recipient?.id === recipient.id);
  if (held) return held;
  const none = { guild: null, parent: null, overwrites: new Map<string, never>(), archived: false, locked: false };
  const made: Channel = { id: core.nextId(), kind: 'dm', name: '', recipient, ...none };
  core.channels.set(made.id, made);
  return made;
}

export function messagesIn(core: Core, channel: string): Message[] {
  const held = core.messages.get(channel) ?? [];
  core.messages.set(channel, held);
  return held;
}

/** The intents with which a bot hears of messages in a channel. */
export function messageIntent({ kind }: Channel): number {
  return CHANNEL_TYPES[kind] === CHANNEL_TYPES.dm ? 1 << 12 : 1 << 9;
}

/** What a message has when nothing is said about it. */
export function bareMessage() {
  const shown = { content: '', embeds: [], components: [], attachments: [], flags: 0, edited_timestamp: null };
  return { ...shown, tts: false, pinned: false, mention_everyone: false, mentions: [], mention_roles: [], type: 0 };
}
