/** Brings issues to their channels, each once however often it is tried, and finds them again. What went wrong is told in words. */
import { type APIMessage, type Client, DiscordAPIError, HTTPError, RateLimitError, REST, Routes } from 'discord.js';
import type { Log } from '../../log.ts';
import type { Delivered, Delivery, Target } from '../../model/delivery.ts';
import type { Reply } from '../../reply/reply.ts';
import { actionRows, idsFor } from './buttons.ts';
import type { ActionStore } from './custom-id.ts';
import { answeredGuilds } from './gate.ts';
import type { BotConfig } from './ports.ts';
import { embedPosts, partOf, plainPosts, type Post } from './post.ts';
import { channelOf, missingIn, missingInWords, nameOf, toPost } from './posting.ts';

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
    const made = (await rest.post(Routes.channelMessages(channel), { body, files, signal })) as APIMessage;
    return made.id;
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

  return {
    async deliver(target, reply, { key, mark }) {
      if (signal.aborted) return { kind: 'later', reason: 'the program was ended', afterMs: null };
      const answered = answeredGuilds(config, [...client.guilds.cache.keys()]);
      if (!answered.includes(target.guild)) return forbidden('the server is not one that this bot answers in');
      const messages: string[] = [];
      try {
        for (const [n, post] of postsTo(target, { reply, mark }, given).entries())
          messages.push(await send(target.channel, post, partKey(key, n)));
        return { kind: 'posted', messages };
      } catch (fault) {
        const how = outcomeOf(fault, target.channel, client);
        log.write('warn', `an issue was not posted in channel ${target.channel}: ${how.reason}`);
        // A part of it is there.
        return how.kind === 'later' && messages.length > 0 ? { kind: 'unknown', reason: how.reason } : how;
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
  };
}

type Limit = Pick<RateLimitError, 'timeToReset' | 'retryAfter' | 'sublimitTimeout'>;

/** Which of them Discord says depends on the limit. */
const waitOf = ({ timeToReset, retryAfter, sublimitTimeout }: Limit): number =>
  Math.max(timeToReset, retryAfter, sublimitTimeout);

const partKey = (key: string, part: number): string => (part === 0 ? key : `${key}.${part + 1}`);

function postsTo(
  { channel: id, pings }: Target,
  { reply, mark }: { readonly reply: Reply; readonly mark: string },
  { client, store }: Pick<DeliverWith, 'client' | 'store'>,
): readonly Post[] {
  const channel = channelOf(client, id);
  const draw = missingIn(channel, client, ['EmbedLinks']).length > 0 ? plainPosts : embedPosts;
  const rows = store.together(() => actionRows(reply.actions, [], idsFor(store)));
  return draw(reply, { mark, pings, rows, attach: missingIn(channel, client, ['AttachFiles']).length === 0 });
}

/** What Discord, or the way to it, made of a request. */
function outcomeOf(fault: unknown, id: string, client: Client): Exclude<Delivered, { readonly kind: 'posted' }> {
  if (fault instanceof RateLimitError)
    return { kind: 'later', reason: 'Discord asked to wait', afterMs: waitOf(fault) };
  if (fault instanceof HTTPError) {
    const reason = `Discord answered ${fault.status}`;
    return LOST_BEHIND.has(fault.status) ? { kind: 'unknown', reason } : { kind: 'later', reason, afterMs: null };
  }
  if (!(fault instanceof DiscordAPIError)) {
    if (neverWent(fault)) return { kind: 'later', reason: 'Discord could not be reached', afterMs: null };
    return { kind: 'unknown', reason: 'the answer was lost' };
  }
  const channel = channelOf(client, id);
  switch (fault.code) {
    case 10_003:
      return { kind: 'gone', reason: 'there is no such channel any more' };
    case 50_001:
      return forbidden(missingInWords(['ViewChannel'], channel));
    case 50_013: {
      const missing = missingIn(channel, client, toPost(channel));
      return forbidden(missingInWords(missing.length > 0 ? missing : toPost(channel), channel));
    }
    case 50_008:
      return forbidden(`${nameOf(channel)} takes no messages`);
    case 50_083:
    case 160_005:
      return forbidden(`${nameOf(channel)} is closed: open the thread again`);
    default:
      return { kind: 'later', reason: `Discord refused it (${fault.code})`, afterMs: null };
  }
}

const forbidden = (reason: string) => ({ kind: 'forbidden', reason }) as const;

/** What stands before Discord's servers lost theirs. */
const LOST_BEHIND = new Set([502, 504]);
/** No connection came about. */
const NO_WAY = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverWent(fault: unknown): boolean {
  const { code, cause } = fault as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return [code, cause?.code].some((one) => typeof one === 'string' && NO_WAY.has(one));
}

const newestFirst = (a: string, b: string): number => (BigInt(a) < BigInt(b) ? 1 : -1);

/** The first id that Discord gives at an instant (ms since 1970). */
const idAt = (at: number): bigint => BigInt(Math.max(0, at - 1_420_070_400_000)) << 22n;
