/** Edits posts that are there: reads them, has them say what has changed, and puts them back. What went wrong is told in words. */
import { type Client, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Amended, Amendment, Target } from '../../model/delivery.ts';
import { amendPost, type AmendedMessage, blankPost, type PostedMessage } from './amend-post.ts';
import { NO_PINGS } from './card.ts';
import { outcomeOf } from './outcome.ts';
import { channelOf, missingIn, missingInWords } from './posting.ts';

export interface AmendWith {
  readonly client: Client;
  readonly rest: REST;
  readonly signal: AbortSignal;
}

const NO_MESSAGE = 10_008;
const CLOSED_THREAD = 50_083;
/** 50001, 50013: what is needed to read is missing. */
const UNREADABLE = new Set<unknown>([50_001, 50_013]);

/** A message that is there; null: it was deleted. */
type Read = PostedMessage | null;

/** Never rejects but with a fault of ours. */
export async function amendMessages(
  { channel }: Target,
  messages: readonly string[],
  { amendment, ...given }: AmendWith & { readonly amendment: Amendment },
): Promise<Amended> {
  const ids = messages.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  try {
    const read = await readAll(channel, ids, given);
    if (read !== null && read.every((one) => one === null)) return { kind: 'gone', reason: 'the post was deleted' };
    const missing = missingFor(read, channelOf(given.client, channel), given.client);
    const takesOut = amendment.unsaid.length > 0 || amendment.corrections.some(({ out }) => out);
    if (read === null && !takesOut)
      return { kind: 'forbidden', reason: `its own posts may not be read there: ${missing}` };
    const wanted =
      read === null || (takesOut && missing !== null)
        ? blank(ids.length, amendment, missing)
        : amended(read, amendment);
    let there = 0;
    for (const [n, id] of ids.entries()) {
      const body = wanted.messages[n];
      if (body && (await put(channel, { id, body }, given))) there += 1;
    }
    if (read === null && there === 0) return { kind: 'gone', reason: 'the post was deleted' };
    return { kind: 'amended', note: wanted.note };
  } catch (fault) {
    return refused(fault, channel, given.client);
  }
}

/** What keeps words from being taken out of a post, in words; null: nothing does. Embeds that may not be sent may not be put back. */
function missingFor(
  read: readonly Read[] | null,
  channel: ReturnType<typeof channelOf>,
  client: Client,
): string | null {
  const hasEmbeds = read?.some((one) => (one?.embeds.length ?? 0) > 0) === true;
  const needed = read === null ? (['ReadMessageHistory'] as const) : hasEmbeds ? (['EmbedLinks'] as const) : [];
  const missing = read === null ? needed : missingIn(channel, client, needed);
  return missing.length > 0 ? missingInWords(missing, channel) : null;
}

/** Null where they may not be read. */
async function readAll(
  channel: string,
  ids: readonly string[],
  { client, rest, signal }: AmendWith,
): Promise<Read[] | null> {
  if (missingIn(channelOf(client, channel), client, ['ViewChannel', 'ReadMessageHistory']).length > 0) return null;
  const read: Read[] = [];
  for (const id of ids) {
    try {
      read.push((await rest.get(Routes.channelMessage(channel, id), { signal })) as PostedMessage);
    } catch (fault) {
      if (UNREADABLE.has(codeOf(fault))) return null;
      if (codeOf(fault) !== NO_MESSAGE) throw fault;
      read.push(null);
    }
  }
  return read;
}

interface Wanted {
  readonly messages: readonly (AmendedMessage | null)[];
  readonly note: string | null;
}

function amended(read: readonly Read[], amendment: Amendment): Wanted {
  const there = read.filter((one) => one !== null);
  const { messages, missed } = amendPost(there, amendment);
  const made = new Map(there.map((one, n) => [one, messages[n] ?? null]));
  const deleted = read.length > there.length ? ['a part of the post was deleted'] : [];
  const notes = [...deleted, ...(missed ? ['what was to be taken out was not found in the post: look at it'] : [])];
  return { messages: read.map((one) => one && (made.get(one) ?? null)), note: notes.join('; ') || null };
}

const blank = (count: number, amendment: Amendment, missing: string | null): Wanted => ({
  messages: blankPost(count, amendment),
  note: `the whole post was taken out${missing === null ? '' : `: ${missing}`}`,
});

/** False where it was deleted meanwhile. */
async function put(
  channel: string,
  { id, body }: { readonly id: string; readonly body: AmendedMessage },
  { rest, signal }: AmendWith,
): Promise<boolean> {
  const edit = async () =>
    void (await rest.patch(Routes.channelMessage(channel, id), {
      body: { ...body, allowed_mentions: NO_PINGS },
      signal,
    }));
  try {
    await awake(channel, edit, { rest, signal });
    return true;
  } catch (fault) {
    if (codeOf(fault) === NO_MESSAGE) return false;
    throw fault;
  }
}

/** Does the work again where a thread had to be opened for it. One that is locked stays as it is, by Discord's refusal. */
export async function awake<Done>(
  channel: string,
  work: () => Promise<Done>,
  { rest, signal }: Pick<AmendWith, 'rest' | 'signal'>,
): Promise<Done> {
  try {
    return await work();
  } catch (fault) {
    if (codeOf(fault) !== CLOSED_THREAD) throw fault;
    const opened = rest.patch(Routes.channel(channel), { body: { archived: false }, signal });
    // What cannot be opened is closed, whatever else Discord says of it.
    await opened.catch(() => Promise.reject(fault as Error));
    return await work();
  }
}

const codeOf = (fault: unknown): unknown => (fault instanceof DiscordAPIError ? fault.code : null);

/** An edit whose answer was lost is made again: it is the same edit. */
function refused(fault: unknown, channel: string, client: Client): Amended {
  const { kind, reason, ...more } = outcomeOf(fault, channel, client);
  if (kind === 'gone') return { kind, reason };
  if (kind === 'forbidden') return { kind, reason };
  return { kind: 'later', reason, afterMs: 'afterMs' in more ? more.afterMs : null };
}
