/** Brings issues to their channels, each once however often it is tried, and finds them again. What went wrong is told in words. */
import { type APIMessage, type Client, DiscordAPIError, REST, Routes } from 'discord.js';
import type { Log } from '../../log.ts';
import type { Delivery, Target } from '../../model/delivery.ts';
import type { Reply } from '../../reply/reply.ts';
import { amendMessages, awake } from './amend.ts';
import { drawnLines } from './amend-post.ts';
import { actionRows, idsFor } from './buttons.ts';
import type { ActionStore } from './custom-id.ts';
import { answeredGuilds } from './gate.ts';
import type { BotConfig } from './ports.ts';
import { forbidden, outcomeOf, waitOf } from './outcome.ts';
import { EMBEDS, embedPosts, partOf, plainPosts, type Post, TEXT } from './post.ts';
import { channelOf, missingIn } from './posting.ts';

export interface DeliverWith {
  readonly client: Client;
  readonly config: BotConfig;
  readonly store: ActionStore;
  readonly log: Log;
  /** Once it is aborted nothing more is sent, and what is under way is given up. */
  readonly signal: AbortSignal;
}

/** A wait for a rate limit that is no longer than this is waited out, ms. */
const SHORT_WAIT = 1000;
/** A clock may be wrong by so much, ms. */
const SKEW = 5 * 60_000;
/** So long after the first attempt the last one is made under the same key, ms. */
const ATTEMPTED = 2 * 60_000;
const [PAGE, MOST_PAGES] = [100, 50];

export function deliveryWith(given: DeliverWith): Delivery<Reply> {
  const { client, config, log, signal } = given;
  // One attempt: what becomes of the next one is the ledger's to say.
  const rest = new REST({
    version: '10',
    api: config.apiUrl,
    retries: 0,
    rejectOnRateLimit: (limit) => waitOf(limit) > SHORT_WAIT,
  }).setToken(config.token);

  const send = async (channel: string, post: Post, nonce: string): Promise<string> => {
    const files = post.files.map(({ name, text }) => ({ name, data: Buffer.from(text) }));
    const attachments = post.files.map(({ name, description }, id) => ({ id, filename: name, description }));
    const body = { ...post.body, nonce, enforce_nonce: true, ...(files.length > 0 ? { attachments } : {}) };
    const made = () => rest.post(Routes.channelMessages(channel), { body, files, signal });
    return ((await awake(channel, made, { rest, signal })) as APIMessage).id;
  };

  /** Messages in a channel around the attempts to post there, the first of which was made `since`. */
  const around = async (channel: string, since: number): Promise<APIMessage[]> => {
    const found: APIMessage[] = [];
    const until = idAt(since + ATTEMPTED + SKEW);
    for (let page = 1, last = idAt(since - SKEW); page <= MOST_PAGES && last < until; page += 1) {
      const query = new URLSearchParams({ limit: String(PAGE), after: String(last) });
      const messages = (await rest.get(Routes.channelMessages(channel), { query, signal })) as readonly APIMessage[];
      found.push(...messages);
      if (messages.length < PAGE) break;
      last = messages.map(({ id }) => BigInt(id)).reduce((a, b) => (a > b ? a : b), last);
    }
    return found;
  };

  /** Why nothing is sent to a server; null: it may be. */
  const keptFrom = ({ guild }: Target) => {
    if (signal.aborted) return { kind: 'later', reason: 'the program was ended', afterMs: null } as const;
    const answered = answeredGuilds(config, [...client.guilds.cache.keys()]);
    return answered.includes(guild) ? null : forbidden('the server is not one that this bot answers in');
  };

  /** Takes away, as far as it can be, what stands there of a post that will not be whole. */
  const takeBack = async (channel: string, messages: readonly string[]): Promise<void> => {
    for (const message of messages)
      await rest.delete(Routes.channelMessage(channel, message), { signal }).catch(() => undefined);
  };

  return {
    async deliver(target, reply, { key, mark }) {
      const kept = keptFrom(target);
      if (kept) return kept;
      const messages: string[] = [];
      const posts = postsTo(target, { reply, mark }, given);
      try {
        for (const [n, post] of posts.entries()) messages.push(await send(target.channel, post, partKey(key, n)));
        return { kind: 'posted', messages };
      } catch (fault) {
        const how = outcomeOf(fault, target.channel, client);
        log.write('warn', `an issue was not posted in channel ${target.channel}: ${how.reason}`);
        if (messages.length === 0) return how;
        // A part of it is there.
        if (how.kind === 'later') return { kind: 'unknown', reason: how.reason };
        if (how.kind !== 'unknown') await takeBack(target.channel, messages);
        return how;
      }
    },

    async find({ channel: id }, mark, since) {
      // Without the permission Discord tells of no message at all.
      if (missingIn(channelOf(client, id), client, ['ViewChannel', 'ReadMessageHistory']).length > 0) return 'closed';
      try {
        const own = (await around(id, since)).flatMap((one) => {
          const part = one.author.id === client.user?.id ? partOf(one, mark) : null;
          return part ? [{ ...part, id: one.id }] : [];
        });
        const seen = new Set(own.map(({ part }) => part)).size;
        if (own.every(({ of }) => seen >= of)) return own.map((one) => one.id).toSorted(newestFirst);
        // It was broken off: what stands there goes, since all of it is sent anew.
        for (const { id: message } of own) await rest.delete(Routes.channelMessage(id, message), { signal });
        return [];
      } catch (fault) {
        const { kind } = outcomeOf(fault, id, client);
        return kind === 'gone' ? [] : kind === 'forbidden' ? 'closed' : 'later';
      }
    },

    async tell(person, _target, reply, key) {
      if (signal.aborted) return 'later';
      try {
        const route = Routes.userChannels();
        const channel = (await rest.post(route, { body: { recipient_id: person }, signal })) as { readonly id: string };
        for (const [n, post] of plainPosts(reply).entries()) await send(channel.id, post, partKey(key, n));
        return undefined;
      } catch (fault) {
        // Who takes no direct messages, or is gone, reads it in the list.
        return fault instanceof DiscordAPIError ? undefined : 'later';
      }
    },

    lines: ({ channel }, reply) => drawnLines(reply, isPlain(channelOf(client, channel), client) ? TEXT : EMBEDS),

    async amend(target, messages, amendment) {
      const kept = keptFrom(target);
      if (kept) return kept;
      const how = await amendMessages(target, messages, { amendment, client, rest, signal });
      const words = how.kind === 'amended' ? how.note : how.reason;
      if (words !== null) log.write('warn', `a post in channel ${target.channel} to be corrected: ${words}`);
      return how;
    },
  };
}

/** Where embeds may not be sent a post is text. */
const isPlain = (channel: ReturnType<typeof channelOf>, client: Client): boolean =>
  missingIn(channel, client, ['EmbedLinks']).length > 0;

const partKey = (key: string, part: number): string => (part === 0 ? key : `${key}.${part + 1}`);

function postsTo(
  { channel: id, pings }: Target,
  { reply, mark }: { readonly reply: Reply; readonly mark: string },
  { client, store }: Pick<DeliverWith, 'client' | 'store'>,
): readonly Post[] {
  const channel = channelOf(client, id);
  const draw = isPlain(channel, client) ? plainPosts : embedPosts;
  const rows = store.together(() => actionRows(reply.actions, [], idsFor(store)));
  return draw(reply, { mark, pings, rows, attach: missingIn(channel, client, ['AttachFiles']).length === 0 });
}

const newestFirst = (a: string, b: string): number => (BigInt(a) < BigInt(b) ? 1 : -1);

/** The first id that Discord gives at an instant (ms since 1970). */
const idAt = (at: number): bigint => BigInt(Math.max(0, at - 1_420_070_400_000)) << 22n;
