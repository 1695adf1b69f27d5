/** The bot: a Discord client that takes questions to the desk. Keeps nothing in memory that a restart would lose. */
import { Client, Events, GatewayIntentBits, Options, Partials, Status } from 'discord.js';
import type { Ask } from '../../ask.ts';
import type { Command } from '../../command.ts';
import { BotError, botErrorOf } from './bot-error.ts';
import { Cooldown } from './cooldown.ts';
import { answeredGuilds, Gate } from './gate.ts';
import { notYet, onInteraction } from './on-interaction.ts';
import { onMention } from './on-mention.ts';
import type { BotConfig, ConnectWith } from './ports.ts';
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
  const { config, state, log, clock } = given;
  const client = clientFor(config);
  const running = new Set<Promise<void>>();
  const take = takerOf(running, given);
  const cooldown = new Cooldown();
  const gate = new Gate(client, config, clock);
  let serving: Serving | null = null;
  let stopping = false;

  client.on(Events.InteractionCreate, (interaction) => {
    if (!stopping) take(() => (serving ? onInteraction(interaction, serving) : notYet(interaction)));
  });
  client.on(Events.MessageCreate, (message) => {
    const now = serving;
    if (!stopping && now) take(() => onMention(message, cooldown, now));
  });
  // An outage of Discord's has an event of its own.
  client.on(Events.GuildDelete, ({ id }) => take(async () => void state.forgetGuild(id)));
  client.on(Events.Error, (fault) => log.write('warn', 'the gateway had a fault', { fault }));
  client.on(Events.ShardDisconnect, ({ code }) => log.write('error', `the gateway closed for good: ${code}`));

  try {
    await login(client, config);
    for (const guild of config.guilds)
      if (!client.guilds.cache.has(guild)) log.write('warn', `DISCORD_GUILDS names ${guild}, where the bot is not`);
  } catch (fault) {
    await client.destroy();
    throw botErrorOf(fault);
  }
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
    serve: (ask) => void (serving = { ...given, ask, gate }),
    async stop() {
      stopping = true;
      await within(LONGEST_WORK, Promise.all(running));
      await within(LONGEST_CLOSE, client.destroy());
    },
  };
}

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
    throw new BotError('The bot is in no server yet: invite it (docs/discord.md, “Invite it”), then start again.');
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
