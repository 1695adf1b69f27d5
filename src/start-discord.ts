/** Composes the bot: locks, state, Discord, newsroom, asking, health; and ends it in order. */
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAsk } from './ask.ts';
import type { DiscordConfig } from './config.ts';
import { createDesk } from './desk.ts';
import { discoverCommands } from './discover-commands.ts';
import { Drafts } from './drafts/drafts.ts';
import type { Log } from './log.ts';
import { openNewsroom, type OpenedNewsroom } from './open-newsroom.ts';
import { connectBot, type Bot } from './platforms/discord/bot.ts';
import { serveHealth } from './platforms/discord/health.ts';
import { sendDigests } from './send-digests.ts';
import { holdLock } from './state/process-lock.ts';
import { openState } from './state/state.ts';

export interface DiscordStart {
  readonly discord: DiscordConfig;
  readonly folder: string;
  readonly stateFile: string;
  /** Where the lock of the token stands; one for all processes that are not to share a token. Default: the machine's folder for what is temporary. */
  readonly lockFolder?: string;
  readonly timeZone: string;
  readonly log: Log;
  readonly clock: () => number;
  /** How often it is looked for digests that are due, ms; default 5 s. */
  readonly digestsEvery?: number;
  /** Told when Discord has closed the gateway for good: nothing is answered from then on. */
  readonly onLost?: (fault: unknown) => void;
}

/** Runs until a signal ends it; resolves with the exit code. @throws StateError, CorpusError, BotError, each one line */
export async function startDiscord(start: DiscordStart): Promise<number> {
  // A fault of the library's own may leave it half alive: whoever supervises starts it anew.
  process.on('uncaughtException', (fault) => {
    start.log.write('error', 'an uncaught fault ends the process', { fault });
    void start.log.flush().finally(() => process.exit(1));
  });
  const end = ended();
  const lost = Promise.withResolvers<never>();
  // It may be lost while it is being opened.
  lost.promise.catch(() => undefined);
  const stop = await Promise.race([openDiscord({ ...start, onLost: lost.reject }), end]);
  // Nothing was answered yet, so nothing has to be finished.
  if (!stop) process.exit(0);
  try {
    await Promise.race([end, lost.promise]);
  } finally {
    await stop();
    await start.log.flush();
    // A request that hangs does not hold the process.
    setTimeout(() => process.exit(), LONGEST_REST).unref();
  }
  return 0;
}

const LONGEST_REST = 300;

/**
 * Resolves when questions are answered, with the way to stop. Nothing is written to the state before Discord has accepted the start.
 * @throws as `startDiscord`; then everything is closed
 */
export async function openDiscord(start: DiscordStart): Promise<() => Promise<void>> {
  const closing: (() => unknown)[] = [];
  const close = async () => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    await open(start, (one) => void closing.push(one));
    return close;
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function open(start: DiscordStart, onClose: (close: () => unknown) => void): Promise<void> {
  const { discord, stateFile, lockFolder = tmpdir(), timeZone, log, clock, digestsEvery: every = 5000 } = start;
  const lock = holdLock(join(lockFolder, lockName(discord.token)), 'This DISCORD_TOKEN');
  onClose(() => lock.release());
  const state = openState(stateFile, clock());
  onClose(() => state.close());
  const health: Partial<Watched> = {};
  if (discord.healthPort !== null) {
    const server = await serveHealth(discord.healthPort, () => healthOf(health, clock()));
    onClose(() => server.close());
  }
  const drafts = new Drafts();
  const bot = await connectBot({ config: { ...discord, timeZone }, state, drafts, log, clock });
  // What runs is finished while state and newsroom are still there.
  let opened: OpenedNewsroom | null = null;
  onClose(async () => {
    await bot.stop();
    await opened?.close();
  });
  bot.lost.catch((fault: unknown) => start.onLost?.(fault));
  health.bot = bot;
  const onError = (about: string, fault: unknown) => log.write('error', about, { fault });
  const desk = createDesk(state, clock);
  opened = await openNewsroom({ folder: start.folder, follow: true, clock, onError, desk, firstSeen: state.firstSeen });
  health.newsroom = opened.newsroom;
  const commands = await discoverCommands();
  for (const line of await bot.register(commands)) log.write('info', `registered ${line}`);
  const onFault = (reference: string, fault: unknown) => onError(`an answer failed, reference ${reference}`, fault);
  bot.serve(createAsk({ commands, newsroom: opened.newsroom, clock, onFault, readFile: drafts.read }));
  const delivery = (signal: AbortSignal) => bot.delivery(signal);
  onClose(sendDigests({ newsroom: opened.newsroom, state, clock, every, delivery, onError }));
  log.write('info', 'the desk answers in Discord', { articles: opened.newsroom.look.holdings().articles });
}

/** Each user of the machine has files of their own: those of another could not be locked. */
const lockName = (token: string): string =>
  `verbatim-${process.getuid?.() ?? ''}-${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;

interface Watched {
  bot: Bot;
  newsroom: OpenedNewsroom['newsroom'];
}

function healthOf({ bot, newsroom }: Partial<Watched>, now: number) {
  const gateway = bot?.gateway() ?? 'lost';
  const newest = newsroom?.newest() ?? null;
  return {
    ok: gateway === 'ready' && newsroom !== undefined,
    gateway,
    lastHeartbeat: bot?.lastHeartbeat() ?? null,
    articles: newsroom?.look.holdings().articles ?? 0,
    newestAgeSeconds: newest === null ? null : Math.round((now - newest) / 1000),
  };
}

/** Resolves when the process is asked to end. */
const ended = (): Promise<void> =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
