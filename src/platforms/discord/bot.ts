/** The bot: a Discord client that takes questions to the desk. Keeps nothing in memory that a restart would lose. */
import { Client, type CloseEvent, Events, GatewayIntentBits, Options, Partials, Status } from 'discord.js';
import type { Ask } from '../../ask.ts';
import type { Command } from '../../command.ts';
import type { Delivery } from '../../model/delivery.ts';
import type { Reply } from '../../reply/reply.ts';
import { BotError, botErrorOf, closedForGood } from './bot-error.ts';
import { Cooldown } from './cooldown.ts';
import { deliveryWith } from './deliver.ts';
import { answeredGuilds, Gate } from './gate.ts';
import { keepGuilds } from './keep-guilds.ts';
import { notYet, onInteraction } from './on-interaction.ts';
import { onMention } from './on-mention.ts';
import type { BotConfig, ConnectWith } from './ports.ts';
import { postingWith } from './posting.ts';
import { registerCommands } from './register.ts';
import type { Serving } from './serving.ts';

export interface Bot {
  gateway(): 'ready' | 'lost';
  /** ms since 1970; null before the first. */
  lastHeartbeat(): number | null;
  /** What differed from what was registered, in lines. @throws BotError */
  register(commands: readonly Command[]): Promise<string[]>;
  /** From now on questions are answered; until then askers are told to come back in a moment. */
  serve(ask: Ask): void;
  /** Brings issues to their channels, until the signal is aborted. */
  delivery(signal: AbortSignal): Delivery<Reply>;
  /** Rejects with a BotError when Discord has closed the gateway for good; never resolves. */
  readonly lost: Promise<never>;
  /** Takes no more questions, finishes what runs, closes the gateway with 1000. */
  stop(): Promise<void>;
}

/** ms; together they stay under the 5 s that a process has to end in. */
const LONGEST_WORK = 2500;
const LONGEST_CLOSE = 1000;
/** A heartbeat comes every 41 s. */
const HEARTBEAT_LOST = 60_000;

/** Resolves when the gateway is ready and there is a guild to answer. @throws BotError */
export async function connectBot(given: ConnectWith): Promise<Bot> {
  const { config, log, clock } = given;
  const client = clientFor(config);
  const running = new Set<Promise<void>>();
  const take = takerOf(running, given);
  const gate = new Gate(client, config, clock);
  let serving: Serving | null = null;
  let stopping = false;

  client.on(Events.InteractionCreate, (interaction) => {
    if (!stopping) take(() => (serving ? onInteraction(interaction, serving) : notYet(interaction, log)));
  });
  client.on(Events.MessageCreate, (message) => {
    const now = serving;
    if (!stopping && now) take(() => onMention(message, now));
  });
  const guilds = keepGuilds(client, given, take);
  const onFault = (fault: Error) => log.write('warn', 'the gateway had a fault', { fault });
  client.on(Events.Error, onFault);
  client.on(Events.ShardError, onFault);
  const lost = Promise.withResolvers<never>();
  // Whoever does not wait for it is told by the log and by health.
  lost.promise.catch(() => undefined);
  client.on(Events.ShardDisconnect, ({ code }: CloseEvent) => {
    log.write('error', `the gateway closed for good: ${code}`);
    lost.reject(closedForGood(code));
  });

  try {
    await Promise.race([login(client, config), lost.promise]);
    for (const guild of config.guilds)
      if (!client.guilds.cache.has(guild)) log.write('warn', `DISCORD_GUILDS names ${guild}, where the bot is not`);
  } catch (fault) {
    await client.destroy();
    throw botErrorOf(fault);
  }
  guilds.begin();
  const shards = () => [...client.ws.shards.values()];
  return {
    gateway: () =>
      shards().every(({ status, lastPingTimestamp: last }) => isAlive(status, last, clock())) ? 'ready' : 'lost',
    lastHeartbeat() {
      const last = Math.max(...shards().map(({ lastPingTimestamp }) => lastPingTimestamp));
      return last > 0 ? last : null;
    },
    register: async (commands) =>
      await registerCommands(client.rest, commands, { directMessages: config.directMessages, isDry: false }),
    lost: lost.promise,
    serve: (ask) => void (serving = { ...given, ask, gate, cooldown: new Cooldown(), posting: postingWith(client) }),
    delivery: (signal) => deliveryWith({ client, config, store: given.state.actions, log, signal }),
    async stop() {
      stopping = true;
      await within(LONGEST_WORK, Promise.all(running));
      await within(LONGEST_CLOSE, client.destroy());
    },
  };
}

/** So long a start waits for guilds in an outage, ms. */
const LONGEST_OUTAGE = 5000;

/** No privileged intent. What is asked is kept no longer than its answer takes. */
const clientFor = ({ apiUrl, directMessages }: BotConfig): Client =>
  new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      ...(directMessages ? [GatewayIntentBits.DirectMessages] : []),
    ],
    partials: [Partials.Channel],
    rest: { api: apiUrl, version: '10' },
    waitGuildTimeout: LONGEST_OUTAGE,
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 500, keepOverLimit: ({ id, client }) => id === client.user?.id },
      GuildMemberManager: { maxSize: 500, keepOverLimit: ({ id, client }) => id === client.user?.id },
    }),
  });

/** Runs work that `stop` waits for; a fault in it is logged. */
const takerOf =
  (running: Set<Promise<void>>, { log }: Pick<ConnectWith, 'log'>) =>
  (work: () => Promise<void>): void => {
    const done: Promise<void> = work()
      .catch((fault: unknown) => log.write('error', 'an event could not be dealt with', { fault }))
      .finally(() => running.delete(done));
    running.add(done);
  };

/** @throws BotError, or what Discord answered */
async function login(client: Client, config: BotConfig): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(config.token);
  await ready;
  const held = [...client.guilds.cache.keys()];
  if (answeredGuilds(config, held).length > 0) return;
  if (held.length === 0)
    throw new BotError('The bot is in no server yet: invite it (README, “On Discord”, step 3), then start again.');
  throw new BotError(
    config.guilds.length === 0
      ? `The bot is in ${held.length} servers: name the newsroom’s own in DISCORD_GUILDS.`
      : 'The bot is in none of the servers of DISCORD_GUILDS: invite it there, or mend the setting.',
  );
}

const isAlive = (status: Status, lastHeartbeat: number, now: number): boolean =>
  status === Status.Ready && (lastHeartbeat < 0 || now - lastHeartbeat < HEARTBEAT_LOST);

const within = (ms: number, work: Promise<unknown>): Promise<unknown> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
};
