/** Every route this Discord knows, and what each does. A route that is not here is answered 404 and recorded. */
import { checkShape, isObject } from './limits-check.ts';
import { checkMessage } from './limits-message.ts';
import { DIRECT_CHANNEL, THREAD } from './limits.ts';
import { answerInteraction, deleteAnswer, editAnswer, followUp, getAnswer } from './server-answers.ts';
import { uploads, type Call, type Reply } from './server-call.ts';
import { deleteCommand, getCommands, postCommand, putCommands } from './server-commands.ts';
import { directChannel, messagesIn, type Core } from './server-core.ts';
import { invalidForm, refuse } from './server-error.ts';
import {
  asBefore,
  channelFor,
  closedThread,
  createMessage,
  deleteMessage,
  editMessage,
  EPHEMERAL,
  findMessage,
  may,
} from './server-messages.ts';
import {
  bits,
  channelPayload,
  guildPayload,
  memberPayload,
  rolePayload,
  userPayload,
  type Channel,
  type Guild,
} from './server-world.ts';

type Route = (core: Core, call: Call, url: string) => Reply;
const ok = (body: unknown): Reply => ({ status: 200, body });
const bodyOf = ({ body }: Call) => (isObject(body) ? body : {});

function guildOf(core: Core, { params }: Call): Guild {
  return core.guilds.get(params['guild'] ?? '') ?? refuse('noGuild');
}

function application(core: Core) {
  const { id, username } = core.bot;
  const keys = { verify_key: '0'.repeat(64), bot_public: true, bot_require_code_grant: false };
  const owner = [...core.guilds.values()][0]?.owner ?? core.bot;
  const rest = { icon: null, description: '', flags: 0, summary: '', approximate_guild_count: core.guilds.size };
  return { id, name: username, ...keys, ...rest, owner: userPayload(owner), bot: userPayload(core.bot) };
}

function gatewayAddress(_: Core, __: Call, url: string): Reply {
  const limits = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  return ok({ url, shards: 1, session_start_limit: limits });
}

function postMessage(core: Core, call: Call): Reply {
  const body = bodyOf(call);
  call.validate(checkMessage(body, { kind: 'channel message', files: uploads(call) }));
  const channel = channelFor(core, call.params['channel'], { body, files: call.files });
  return ok(createMessage(core, { channel, body, files: call.files }));
}

function patchMessage(core: Core, call: Call): Reply {
  const body = bodyOf(call);
  const channel = channelFor(core, call.params['channel']);
  const message = findMessage(core, channel.id, call.params['message']);
  if (message.author['id'] !== core.bot.id) refuse('notTheAuthor');
  if (channel.archived) closedThread();
  call.validate(checkMessage(body, { kind: 'message edit', files: uploads(call), before: asBefore(message) }));
  return ok(editMessage(core, message, { body, files: call.files }));
}

function listMessages(core: Core, call: Call): Reply {
  const channel = channelFor(core, call.params['channel']);
  // Without the right to read history there seems to be none.
  if (!may(core, channel, 'readHistory')) return ok([]);
  const before = call.query.get('before');
  const after = call.query.get('after');
  const seen = messagesIn(core, channel.id).filter(({ id, flags }) => {
    const inside = (before === null || BigInt(id) < BigInt(before)) && (after === null || BigInt(id) > BigInt(after));
    return inside && (flags & EPHEMERAL) === 0;
  });
  return ok(seen.reverse().slice(0, Number(call.query.get('limit') ?? 50)));
}

function postDirectChannel(core: Core, call: Call): Reply {
  call.validate(checkShape(DIRECT_CHANNEL, call.body));
  const user = core.users.get(String(bodyOf(call)['recipient_id'])) ?? refuse('noUser');
  return ok(channelPayload(directChannel(core, user)));
}

/** A post in a forum brings its first message; elsewhere it is a thread. */
function postThread(core: Core, call: Call): Reply {
  const body = bodyOf(call);
  const message = isObject(body['message']) ? body['message'] : null;
  const inner = message ? checkMessage(message, { kind: 'answer', files: uploads(call) }) : [];
  call.validate([...checkShape(THREAD, body), ...inner.map((one) => ({ ...one, at: ['message', ...one.at] }))]);
  const parent = channelFor(core, call.params['channel']);
  if (!parent.guild || (parent.kind === 'forum' && !message)) throw invalidForm([]);
  const more = { overwrites: new Map<string, never>(), recipient: null, archived: false, locked: false };
  const id = core.nextId();
  const thread: Channel = { id, kind: 'thread', name: String(body['name']), guild: parent.guild, parent, ...more };
  parent.guild.channels.set(id, thread);
  core.channels.set(id, thread);
  core.gateway.dispatch('THREAD_CREATE', channelPayload(thread), { intents: 1, guild: parent.guild.id });
  const first = message ? { message: createMessage(core, { channel: thread, body: message, files: call.files }) } : {};
  return { status: 201, body: { ...channelPayload(thread), ...first } };
}

const COMMANDS = { GET: getCommands, PUT: putCommands, POST: postCommand };
const commandRoutes = [
  '/applications/:application/commands',
  '/applications/:application/guilds/:guild/commands',
].flatMap((path): [string, Route][] => [
  ...Object.entries(COMMANDS).map(([method, route]): [string, Route] => [`${method} ${path}`, route]),
  [`DELETE ${path}/:command`, deleteCommand],
]);

export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /gateway': gatewayAddress,
  'GET /gateway/bot': gatewayAddress,
  'GET /users/@me': (core) => ok(userPayload(core.bot)),
  'GET /users/@me/guilds': (core) =>
    ok(
      [...core.guilds.values()].map(({ id, name }) => ({
        id,
        name,
        owner: false,
        permissions: String(bits([])),
        features: [],
      })),
    ),
  'DELETE /users/@me/guilds/:guild': (core, call) => {
    const guild = guildOf(core, call);
    core.guilds.delete(guild.id);
    core.gateway.dispatch('GUILD_DELETE', { id: guild.id }, { intents: 1, guild: guild.id });
    return { status: 204 };
  },
  'GET /users/:user': (core, { params }) => ok(userPayload(core.users.get(params['user'] ?? '') ?? refuse('noUser'))),
  'POST /users/@me/channels': postDirectChannel,
  'GET /oauth2/applications/@me': (core) => ok(application(core)),
  'GET /applications/@me': (core) => ok(application(core)),
  ...Object.fromEntries(commandRoutes),
  'POST /interactions/:interaction/:token/callback': answerInteraction,
  'POST /webhooks/:application/:token': followUp,
  'GET /webhooks/:application/:token/messages/:message': getAnswer,
  'PATCH /webhooks/:application/:token/messages/:message': editAnswer,
  'DELETE /webhooks/:application/:token/messages/:message': deleteAnswer,
  'GET /guilds/:guild': (core, call) => ok(guildPayload(guildOf(core, call))),
  'GET /guilds/:guild/channels': (core, call) => {
    const channels = [...guildOf(core, call).channels.values()];
    return ok(channels.filter(({ kind }) => kind !== 'thread').map(channelPayload));
  },
  'GET /guilds/:guild/roles': (core, call) =>
    ok([...guildOf(core, call).roles.values()].map((role, i) => rolePayload(role, i))),
  'GET /guilds/:guild/members/:user': (core, call) => {
    const id = call.params['user'] === '@me' ? core.bot.id : (call.params['user'] ?? '');
    return ok(memberPayload(guildOf(core, call).members.get(id) ?? refuse('noMember')));
  },
  'GET /channels/:channel': (core, { params }) => ok(channelPayload(channelFor(core, params['channel']))),
  'PATCH /channels/:channel': (core, call) => {
    const channel = channelFor(core, call.params['channel']);
    if (channel.locked || !may(core, channel, 'sendInThreads')) refuse('noPermission');
    channel.archived = bodyOf(call)['archived'] === true;
    return ok(channelPayload(channel));
  },
  'GET /channels/:channel/messages': listMessages,
  'POST /channels/:channel/messages': postMessage,
  'GET /channels/:channel/messages/:message': (core, { params }) => {
    const channel = channelFor(core, params['channel']);
    if (!may(core, channel, 'readHistory')) refuse('noAccess');
    return ok(findMessage(core, channel.id, params['message']));
  },
  'PATCH /channels/:channel/messages/:message': patchMessage,
  'DELETE /channels/:channel/messages/:message': (core, { params }) => {
    const message = findMessage(core, channelFor(core, params['channel']).id, params['message']);
    if (message.author['id'] !== core.bot.id) refuse('noPermission');
    deleteMessage(core, message);
    return { status: 204 };
  },
  'POST /channels/:channel/messages/:message/crosspost': (core, { params }) => {
    const channel = channelFor(core, params['channel']);
    return ok(findMessage(core, channel.id, params['message']));
  },
  'POST /channels/:channel/typing': (core, { params }) => {
    core.typing.push(channelFor(core, params['channel'], { body: {}, files: [] }).id);
    core.stir();
    return { status: 204 };
  },
  'POST /channels/:channel/threads': postThread,
  'PUT /channels/:channel/thread-members/@me': (core, { params }) => {
    channelFor(core, params['channel']);
    return { status: 204 };
  },
};

const templates = Object.keys(ROUTES).map((route) => {
  const [method = '', path = ''] = route.split(' ');
  return { route, method, parts: path.split('/') };
});

/** The route of a path and its named parts; a fixed part wins over a named one. Null: unknown. */
export function findRoute(method: string, path: string): { route: string; params: Record<string, string> } | null {
  const parts = path.split('/');
  const fits = templates.filter(
    (one) =>
      one.method === method &&
      one.parts.length === parts.length &&
      one.parts.every((part, i) => part.startsWith(':') || part === parts[i]),
  );
  const [best] = fits.sort((a, b) => a.route.split(':').length - b.route.split(':').length);
  if (!best) return null;
  const named = best.parts.flatMap((part, i) => (part.startsWith(':') ? [[part.slice(1), parts[i] ?? '']] : []));
  return { route: best.route, params: Object.fromEntries(named) as Record<string, string> };
}
