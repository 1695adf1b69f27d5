/**
 * A Discord on loopback that the real discord.js client talks to: REST, gateway, people, faults, and a record of everything.
 * `DISCORD_API_URL` is `discord.apiUrl`, `DISCORD_TOKEN` is `discord.token`.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway.ts';
import type { Asked } from './server-asked.ts';
import { directChannel, idMaker, messagesIn, type Core, type Message, type SeenRequest } from './server-core.ts';
import { Faults, RateLimits, type Trouble } from './server-faults.ts';
import { serve, type Troubles } from './server-http.ts';
import { deleteMessage } from './server-messages.ts';
import { People, type Menu, type Press, type Slash, type Speech, type Submit, type Typing } from './server-people.ts';
import { Places } from './server-places.ts';
import { guildEvent, userPayload, type Channel, type User } from './server-world.ts';

export interface DiscordOptions {
  readonly token?: string;
  /** Bits of privileged intents that are switched on; default none. */
  readonly privileged?: number;
  /** Milliseconds; default 41,250. */
  readonly heartbeatInterval?: number;
  /** Discord's own 5 messages per 5 s and channel, 50 requests a second; default off. */
  readonly rateLimits?: boolean;
  /** Start without the guild of `world`. */
  readonly empty?: boolean;
  /** Where time starts, in milliseconds since 1970; default the machine's. */
  readonly time?: number;
}

export type LoopbackDiscord = Awaited<ReturnType<typeof startDiscord>>;

/** Starts on a free port of 127.0.0.1. Close it with `close()`. */
export async function startDiscord(options: DiscordOptions = {}) {
  const clock = { ahead: options.time === undefined ? 0 : options.time - Date.now() };
  const now = () => Date.now() + clock.ahead;
  const waiting = new Waiting();
  const gatewayUrl = { now: '' };
  const core = makeCore(options, { now, stir: () => waiting.stir(), gatewayUrl });
  const until = (check: () => boolean, within?: number) => waiting.until(check, within);
  const places = new Places(core);
  const people = new People(core, until);
  const faults = new Faults();
  const troubles: Troubles = { faults, rates: options.rateLimits ? new RateLimits(now) : null, limited: [] };
  const server = await listen(core, { troubles, gatewayUrl });
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  gatewayUrl.now = `ws://${address}/gateway`;
  const world = options.empty ? null : furnish(places);

  return {
    apiUrl: `http://${address}/api`,
    token: core.token,
    bot: core.bot,
    gateway: core.gateway,
    /** Makes guilds, channels, users, roles; takes permissions away. */
    places,
    slash: (what: Slash) => people.slash(what),
    autocomplete: (what: Typing) => people.autocomplete(what),
    menu: (what: Menu) => people.menu(what),
    button: (what: Press) => people.button(what),
    modal: (what: Submit) => people.modal(what),
    mention: (what: Speech) => people.mention(what),
    /** The guild a test finds. @throws Error with `empty`. */
    get world() {
      if (!world) throw new Error('this Discord was started empty');
      return world;
    },
    /** What a test reads. */
    requests: core.requests as readonly SeenRequest[],
    refused: core.refused,
    pings: core.pings,
    broken: core.broken,
    /** Requests to routes this server does not know. */
    get unknown() {
      return core.requests.filter(({ route }) => route === null);
    },
    limited: troubles.limited as readonly SeenRequest[],
    /** Interactions without an answer in time. */
    get missed(): Asked[] {
      return [...core.asked.values()].filter(({ missed }) => missed);
    },
    /** Channels the bot was seen typing in. */
    typing: core.typing as readonly string[],
    /** Registered commands of a guild, or the global ones. */
    commands: (guild = 'global') => core.commands.get(guild) ?? [],
    /** Requests of a route, such as `PUT /applications/:application/commands`. */
    called: (route: string) => core.requests.filter((one) => one.route === route),
    /** A channel's messages, oldest first, private answers included. */
    messages: (channel: Channel): readonly Message[] => messagesIn(core, channel.id),
    /** Somebody deletes a message. */
    remove: (message: Message) => deleteMessage(core, message),
    /** What was uploaded under an attachment's id, as text. */
    file: (id: string) => core.files.get(id)?.toString('utf8'),
    direct: (user: User) => directChannel(core, user),
    /** From now on a person takes no direct messages. */
    closeTo: (user: User) => void core.closedTo.add(user.id),
    /** The next `times` requests of a route go wrong; `*` is any route. */
    fail: (route: string, trouble: Trouble, times = 1) => faults.add(route, trouble, times),
    /** Nothing goes wrong any longer. */
    mend: () => faults.clear(),
    /** Moves Discord's clock; only deadlines, tokens and nonces look at it. */
    advance: (ms: number) => void (clock.ahead += ms),
    now,
    /** Waits until something is so, looking whenever anything happens. @throws Error after `within` ms, default 5,000. */
    until,
    close: async () => {
      for (const asked of core.asked.values()) asked.forget();
      core.gateway.drop('end');
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Surroundings {
  readonly gatewayUrl: { readonly now: string };
  readonly now: () => number;
  readonly stir: () => void;
}

function makeCore(options: DiscordOptions, { now, stir, gatewayUrl }: Surroundings): Core {
  const nextId = idMaker(now);
  const bot: User = { id: nextId(), username: 'Verbatim', bot: true };
  const core: Core = {
    token: options.token ?? 'loopback.token',
    bot,
    gateway: new Gateway({
      token: options.token ?? 'loopback.token',
      privileged: options.privileged ?? 0,
      heartbeatInterval: options.heartbeatInterval ?? 41_250,
      now,
      stir,
      ready: () => ({
        ready: {
          v: 10,
          user: userPayload(bot),
          application: { id: bot.id, flags: 0 },
          resume_gateway_url: gatewayUrl.now,
        },
        guilds: [...core.guilds.values()].map((guild) => guildEvent(guild, bot)),
      }),
    }),
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    asked: new Map(),
    files: new Map(),
    nonces: new Map(),
    closedTo: new Set(),
    typing: [],
    requests: [],
    refused: [],
    pings: [],
    broken: [],
    now,
    nextId,
    stir,
  };
  return core;
}

/** Whoever waits for something to be so. */
class Waiting {
  readonly #waits = new Set<() => void>();

  stir(): void {
    for (const look of this.#waits) look();
  }

  until(check: () => boolean, within = 5000): Promise<void> {
    return new Promise((done, fail) => {
      const look = () => {
        if (!check()) return;
        clearTimeout(timer);
        this.#waits.delete(look);
        done();
      };
      const timer = setTimeout(() => {
        this.#waits.delete(look);
        fail(new Error(`not so within ${within} ms: ${check.toString()}`));
      }, within);
      this.#waits.add(look);
      look();
    });
  }
}

async function listen(
  core: Core,
  { troubles, gatewayUrl }: { troubles: Troubles; gatewayUrl: { readonly now: string } },
): Promise<Server> {
  const server = createServer((request, response) => {
    serve(core, { request, response, url: gatewayUrl.now, troubles }).catch((error: unknown) => {
      core.broken.push(error);
      response.statusCode = 500;
      response.end(JSON.stringify({ message: String(error), code: 0 }));
    });
  });
  server.on('upgrade', (request, socket) => core.gateway.upgrade(request, socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** One guild with a channel of each kind and people who may more and less. */
function furnish(places: Places) {
  const owner = places.user('owner');
  const editor = places.user('editor');
  const reader = places.user('reader');
  const guild = places.guild({ name: 'The Newsroom', owner });
  const desk = places.role(guild, { name: 'desk', permissions: ['manageGuild', 'mentionEveryone'] });
  places.member(guild, editor, [desk]);
  places.member(guild, reader);
  const general = places.channel(guild, { name: 'general' });
  const forum = places.channel(guild, { name: 'tips', kind: 'forum' });
  return {
    guild,
    desk,
    owner,
    /** May manage the server. */
    editor,
    reader,
    /** In no guild of the bot's. */
    stranger: places.user('stranger'),
    otherBot: places.user('other-bot', { bot: true }),
    general,
    announcements: places.channel(guild, { name: 'announcements', kind: 'announcement' }),
    thread: places.channel(guild, { name: 'a thread', kind: 'thread', parent: general }),
    forum,
    post: places.channel(guild, { name: 'a post', kind: 'thread', parent: forum }),
  };
}
