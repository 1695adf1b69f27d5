/** The loopback Discord itself: the real discord.js logs in, answers, resumes; faults and deadlines are as at Discord. */
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  REST,
  Routes,
  SlashCommandBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { startDiscord, type DiscordOptions, type LoopbackDiscord } from './server.ts';

const MESSAGES = 'POST /channels/:channel/messages';
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function discordOf(options?: DiscordOptions): Promise<LoopbackDiscord> {
  const discord = await startDiscord(options);
  open.push(() => discord.close());
  return discord;
}

function clientOf(discord: LoopbackDiscord, onInteraction: (interaction: Interaction) => unknown = () => {}): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
  });
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction));
  // What a test expects to go wrong on the wire is no error of the test's.
  client.on(Events.Error, () => {});
  open.push(() => client.destroy());
  return client;
}

async function login(discord: LoopbackDiscord, onInteraction?: (interaction: Interaction) => unknown): Promise<Client> {
  const client = clientOf(discord, onInteraction);
  const ready = new Promise((done) => client.once(Events.ClientReady, done));
  await client.login(discord.token);
  await ready;
  return client;
}

const slash = (answer: (interaction: ChatInputCommandInteraction) => unknown) => (interaction: Interaction) =>
  interaction.isChatInputCommand() ? answer(interaction) : undefined;

const restOf = (discord: LoopbackDiscord, options = {}) =>
  new REST({ api: discord.apiUrl, ...options }).setToken(discord.token);

/** A plain request: status, and the body's code. */
async function post(discord: LoopbackDiscord, path: string, body: unknown): Promise<[number, unknown]> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bot ${discord.token}` },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return [response.status, text === '' ? null : (JSON.parse(text) as { code: unknown }).code];
}

interface Packet {
  readonly op: number;
  readonly t: string | null;
  readonly d: unknown;
}

/** A connection without a client, that says one thing and notes what it hears. */
async function plainGateway({ apiUrl }: LoopbackDiscord, says: unknown) {
  const socket = new WebSocket(apiUrl.replace('http', 'ws').replace('/api', '/gateway'));
  open.push(async () => socket.close());
  const got: Packet[] = [];
  socket.addEventListener('message', ({ data }) => got.push(JSON.parse(String(data)) as Packet));
  const closed = new Promise<number>((done) => socket.addEventListener('close', ({ code }) => done(code)));
  await new Promise((done) => socket.addEventListener('open', done));
  socket.send(JSON.stringify(says));
  return { got, closed };
}

function clean(discord: LoopbackDiscord) {
  const { refused, unknown, pings, limited, missed, broken } = discord;
  return { refused, unknown, pings, limited, missed, broken };
}
const CLEAN = { refused: [], unknown: [], pings: [], limited: [], missed: [], broken: [] };

test('the client logs in, sees its guild, gets a command and answers', async () => {
  const discord = await discordOf();
  const client = await login(
    discord,
    slash((interaction) => interaction.reply({ content: `You said ${interaction.options.getString('words')}` })),
  );
  const { editor, general, guild } = discord.world;
  expect(client.guilds.cache.get(guild.id)?.channels.cache.get(general.id)?.name).toBe('general');
  const asked = discord.slash({ command: 'quote', options: { words: 'the ferry' }, user: editor, channel: general });
  const first = await asked.acknowledged;
  expect(first).toMatchObject({ kind: 'reply', ephemeral: false, message: { content: 'You said the ferry' } });
  expect(first.message?.interaction_metadata).toMatchObject({ name: 'quote', user: { username: 'editor' } });
  expect(first.ms).toBeLessThan(3000);
  expect(clean(discord)).toEqual(CLEAN);
});

test('a deferral keeps its privacy, is filled by an edit, and a follow-up comes after; a file arrives whole', async () => {
  const discord = await discordOf();
  await login(
    discord,
    slash(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const file = new AttachmentBuilder(Buffer.from('a,b\n1,2\n'), { name: 'rows.csv', description: 'rows' });
      await interaction.editReply({ content: 'done', files: [file] });
      await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      await interaction.deleteReply();
    }),
  );
  const { reader, thread } = discord.world;
  const asked = discord.slash({ command: 'digest now', user: reader, channel: thread });
  const edited = await asked.answer(1);
  expect(edited).toMatchObject({ kind: 'edit', ephemeral: true, message: { content: 'done' } });
  expect(discord.file(edited.message?.attachments[0]?.id ?? '')).toBe('a,b\n1,2\n');
  expect(await asked.answer(2)).toMatchObject({ kind: 'follow-up', message: { content: 'and more' } });
  await discord.until(() => asked.answers.length === 4);
  expect(asked.answers.map(({ kind }) => kind)).toEqual(['defer', 'edit', 'follow-up', 'delete']);
  expect(discord.messages(thread).map(({ content }) => content)).toEqual(['and more']);
  expect(clean(discord)).toEqual(CLEAN);
});

test('a card with a button, its update in place, a modal and its submission', async () => {
  const discord = await discordOf();
  const button = () => new ButtonBuilder().setCustomId('q1:next').setLabel('Next').setStyle(ButtonStyle.Primary);
  const card = (text: string) =>
    new ContainerBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent(text))
      .addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(button()));
  const input = new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short);
  const form = new ModalBuilder().setCustomId('report').setTitle('Report');
  form.addLabelComponents(new LabelBuilder().setLabel('Why').setTextInputComponent(input));
  await login(discord, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ components: [card('one')], flags: MessageFlags.IsComponentsV2 });
    else if (interaction.isButton() && interaction.user.username === 'reader') await interaction.showModal(form);
    else if (interaction.isButton()) await interaction.update({ components: [card('two')] });
    else if (interaction.isModalSubmit())
      await interaction.reply({ content: interaction.fields.getTextInputValue('why'), flags: MessageFlags.Ephemeral });
  });
  const { editor, reader, general } = discord.world;
  await discord.slash({ command: 'quote', user: editor, channel: general }).acknowledged;
  const [message] = discord.messages(general);
  if (!message) throw new Error('no message');
  const pressed = await discord.button({ message, customId: 'q1:next', user: editor }).acknowledged;
  expect(pressed.kind).toBe('update');
  expect(JSON.stringify(discord.messages(general))).toContain('two');
  const modal = await discord.button({ message, customId: 'q1:next', user: reader }).acknowledged;
  const sent = discord.modal({ modal, fields: { why: 'cut short' }, user: reader, channel: general });
  expect(await sent.acknowledged).toMatchObject({ message: { content: 'cut short' }, ephemeral: true });
  expect(() => discord.button({ message, customId: 'gone', user: editor })).toThrow('the message has no gone');
  expect(clean(discord)).toEqual(CLEAN);
});

test('registered commands come back without localizations unless asked; suggestions and the message menu follow them', async () => {
  const discord = await discordOf();
  const client = await login(discord, async (interaction) => {
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: interaction.options.getFocused(), value: 'x' }]);
    else if (interaction.isMessageContextMenuCommand()) await interaction.reply(interaction.targetMessage.content);
  });
  const quote = new SlashCommandBuilder()
    .setName('quote')
    .setDescription('Find quotations')
    .setDescriptionLocalizations({ de: 'Zitate finden' })
    .setDefaultMemberPermissions(32n)
    .addStringOption((option) => option.setName('speaker').setDescription('Who spoke').setAutocomplete(true));
  await client.application?.commands.set([quote, { name: 'Check quotations', type: 3 }]);
  const route = Routes.applicationCommands(discord.bot.id);
  const got = await client.rest.get(route);
  expect(got).toMatchObject([{ name: 'quote', default_member_permissions: '32' }, { name: 'Check quotations' }]);
  expect(JSON.stringify(got)).not.toContain('Zitate');
  const whole = await client.rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  expect(whole).toMatchObject([{ description_localizations: { de: 'Zitate finden' } }, {}]);
  const { editor, general } = discord.world;
  const typed = discord.autocomplete({
    command: 'quote',
    option: 'speaker',
    typed: 'ok',
    user: editor,
    channel: general,
  });
  expect((await typed.acknowledged).body).toEqual({ choices: [{ name: 'ok', value: 'x' }] });
  const { message } = discord.mention({ text: 'she said no', user: editor, channel: general, ping: false });
  const menu = discord.menu({ command: 'Check quotations', message, user: editor });
  expect((await menu.acknowledged).message?.content).toBe('she said no');
  expect(() => discord.slash({ command: 'quote', options: { nobody: 'x' }, user: editor })).toThrow('no option nobody');
  expect(clean(discord)).toEqual(CLEAN);
});

test('content is given to a bot that is mentioned or written to directly, and withheld otherwise', async () => {
  const discord = await discordOf();
  const client = await login(discord);
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot) return;
    heard.push(message.content);
    if (message.content !== '')
      void message.reply({ content: 'heard', allowedMentions: { repliedUser: false, parse: [] } });
  });
  const { reader, general, post: forumPost } = discord.world;
  discord.mention({ text: 'what did she say', user: reader, channel: general, ping: false });
  const said = discord.mention({ text: 'what did she say', user: reader, channel: forumPost });
  expect((await said.reply()).message_reference?.message_id).toBe(said.message.id);
  await discord.mention({ text: 'hello', user: reader, ping: false }).reply();
  expect(heard).toEqual(['', `<@${discord.bot.id}> what did she say`, 'hello']);
  expect(clean(discord)).toEqual(CLEAN);
});

test('op 7: the client resumes, and gets what it missed; a dropped and a reset connection too', async () => {
  const discord = await discordOf();
  await login(
    discord,
    slash((interaction) => interaction.reply('here')),
  );
  const { editor, general } = discord.world;
  const { gateway } = discord;
  for (const [n, cut] of [
    () => gateway.reconnect(),
    () => gateway.drop('end'),
    () => gateway.drop('reset'),
    () => gateway.drop(4000),
  ].entries()) {
    cut();
    const asked = discord.slash({ command: 'quote', user: editor, channel: general });
    expect((await asked.acknowledged).message?.content).toBe('here');
    await discord.until(() => gateway.resumes.length === n + 1);
  }
  expect(gateway.identifies).toHaveLength(1);
  expect(clean(discord)).toEqual(CLEAN);
});

test('op 9 leads to a new session; a gateway that answers no heartbeats to a resumed one', async () => {
  const discord = await discordOf({ heartbeatInterval: 150 });
  await login(discord);
  const { gateway } = discord;
  gateway.invalidate();
  await discord.until(() => gateway.identifies.length === 2 && gateway.connected === 1, 15_000);
  gateway.silent = true;
  await discord.until(() => gateway.resumes.length === 1, 15_000);
  gateway.silent = false;
  await discord.until(() => gateway.connected === 1);
  expect(gateway.identifies).toHaveLength(2);
});

test.each([
  ['accept', [10, 'GUILD_CREATE', 'RESUMED']],
  ['invalid', [10, 9]],
  ['burst', [10, 'GUILD_CREATE', 'RESUMED', 9]],
] as const)('a session taken up again can get the answer: %s', async (answer, expected) => {
  const discord = await discordOf();
  const { gateway, token } = discord;
  const first = await plainGateway(discord, { op: 2, d: { token, intents: 1, properties: {} } });
  await expect.poll(() => first.got.length).toBe(3);
  const session_id = (first.got[1]?.d as { session_id: string } | undefined)?.session_id;
  gateway.drop('reset');
  gateway.resumeAnswer = answer;
  const second = await plainGateway(discord, { op: 6, d: { token, session_id, seq: 1 } });
  await expect.poll(() => second.got.map(({ op, t }) => t ?? op)).toEqual(expected);
});

test('a wrong token gets 401, and 4004 from the gateway; a privileged intent 4014', async () => {
  const discord = await discordOf();
  await expect(clientOf(discord).login('wrong')).rejects.toThrow('An invalid token was provided.');
  const { closed } = await plainGateway(discord, { op: 2, d: { token: 'wrong', intents: 1, properties: {} } });
  expect(await closed).toBe(4004);
  const nosy = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.apiUrl } });
  open.push(() => nosy.destroy());
  await expect(nosy.login(discord.token)).rejects.toThrow('disallowed intents');
  expect(discord.gateway.closes).toEqual([4004, 4014]);
});

test('a second first answer gets 40060, a late one 10062, an old token none', async () => {
  const discord = await discordOf();
  const { editor, general } = discord.world;
  const reply = { type: 4, data: { content: 'one' } };
  const callback = ({ id, token }: { id: string; token: string }) =>
    post(discord, `/interactions/${id}/${token}/callback`, reply);
  const asked = discord.slash({ command: 'quote', user: editor, channel: general });
  const webhook = `/webhooks/${discord.bot.id}/${asked.token}`;
  expect(await post(discord, webhook, { content: 'too soon' })).toEqual([404, 10_015]);
  expect(await callback(asked)).toEqual([204, null]);
  expect(await callback(asked)).toEqual([400, 40_060]);
  const late = discord.slash({ command: 'quote', user: editor, channel: general });
  discord.advance(3001);
  expect(await callback(late)).toEqual([404, 10_062]);
  await expect(late.acknowledged).rejects.toThrow('no answer to interaction quote within 3000 ms');
  expect(discord.missed).toEqual([late]);
  expect(await post(discord, webhook, { content: 'in time' })).toEqual([200, undefined]);
  discord.advance(15 * 60_000);
  expect(await post(discord, webhook, { content: 'too late' })).toEqual([401, 50_027]);
});

test('faults: 429, 500, a request cut off, a lost answer whose retry with a nonce posts once, a slow answer', async () => {
  const discord = await discordOf();
  const rest = restOf(discord);
  const { general } = discord.world;
  const path = Routes.channelMessages(general.id);
  discord.fail(MESSAGES, { status: 429, retryAfter: 0.05 });
  await rest.post(path, { body: { content: 'one' } });
  discord.fail(MESSAGES, { status: 502 });
  await rest.post(path, { body: { content: 'two' } });
  discord.fail(MESSAGES, { drop: 'before' });
  await expect(
    rest.post(path, { body: { content: 'never' } }).catch((error: Error) => error.message),
  ).resolves.not.toBe('');
  const body = { content: 'three', nonce: 'slot-1', enforce_nonce: true };
  discord.fail(MESSAGES, { drop: 'after' });
  await rest.post(path, { body }).catch(() => {});
  await rest.post(path, { body });
  discord.fail(MESSAGES, { slow: 30 });
  await rest.post(path, { body: { content: 'four' } });
  const contents = discord.messages(general).map(({ content }) => content);
  expect(contents.filter((one) => one !== 'never')).toEqual(['one', 'two', 'three', 'four']);
  expect(
    discord
      .called(MESSAGES)
      .slice(0, 4)
      .map(({ status }) => status),
  ).toEqual([429, 200, 502, 200]);
  expect(discord.called(MESSAGES).filter(({ status }) => status === 0)).toHaveLength(2);
  expect(discord.limited).toEqual([]);
});

test('the rate limits are kept by a client that reads them, and hit by one that does not', async () => {
  const discord = await discordOf({ rateLimits: true });
  const { general } = discord.world;
  const statuses: number[] = [];
  for (let n = 0; n < 6; n++)
    statuses.push((await post(discord, `/channels/${general.id}/messages`, { content: `${n}` }))[0]);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  expect(discord.limited).toHaveLength(1);
});

test('a forum post is made with its first message, and written into', async () => {
  const discord = await discordOf();
  const { forum } = discord.world;
  const rest = restOf(discord);
  const body = { name: 'Digest of Monday', message: { content: 'first' } };
  const made = await rest.post(Routes.threads(forum.id), { body });
  const { id } = made as { id: string };
  expect(made).toMatchObject({ name: 'Digest of Monday', parent_id: forum.id, message: { content: 'first' } });
  const sent = (await rest.post(Routes.channelMessages(id), { body: { content: 'second' } })) as { id: string };
  await rest.patch(Routes.channelMessage(id, sent.id), { body: { content: 'changed' } });
  expect(await rest.get(Routes.channelMessages(id))).toMatchObject([{ content: 'changed' }, { content: 'first' }]);
  expect(clean(discord)).toEqual(CLEAN);
});

test('permissions are those of the channel, and the missing one is refused as at Discord', async () => {
  const discord = await discordOf();
  const { general, announcements, thread, forum, reader, guild } = discord.world;
  const write = ({ id }: { id: string }, body: unknown = { content: 'x' }) =>
    post(discord, `/channels/${id}/messages`, body);
  expect(await write(announcements)).toEqual([200, undefined]);
  expect(await write(forum)).toEqual([400, 50_008]);
  discord.places.deny(general, ['embedLinks']);
  expect(await write(general, { embeds: [{ title: 'x' }] })).toEqual([403, 50_013]);
  expect(await write(general)).toEqual([200, undefined]);
  discord.places.deny(general, ['sendMessages', 'sendInThreads']);
  expect([await write(general), await write(thread)]).toEqual([
    [403, 50_013],
    [403, 50_013],
  ]);
  discord.places.deny(general, ['viewChannel']);
  expect(await write(general)).toEqual([403, 50_001]);
  discord.closeTo(reader);
  expect(await write(discord.direct(reader))).toEqual([403, 50_007]);
  discord.places.removeChannel(announcements);
  expect(await write(announcements)).toEqual([404, 10_003]);
  discord.places.leave(guild);
  expect(
    (await fetch(`${discord.apiUrl}/v10/nowhere`, { headers: { authorization: `Bot ${discord.token}` } })).status,
  ).toBe(404);
  expect(discord.unknown.map(({ path }) => path)).toEqual(['/nowhere']);
});

test.each([
  ['a channel message pings all it names', {}, { users: ['1'], roles: ['2'], everyone: true }],
  ['none is allowed', { allowed_mentions: { parse: [] } }, null],
  ['a role alone', { allowed_mentions: { parse: [], roles: ['2'] } }, { users: [], roles: ['2'], everyone: false }],
  ['users by kind', { allowed_mentions: { parse: ['users'] } }, { users: ['1'], roles: [], everyone: false }],
])('pings: %s', async (_, more, expected) => {
  const discord = await discordOf();
  await post(discord, `/channels/${discord.world.general.id}/messages`, { content: '<@1> <@&2> @everyone', ...more });
  expect(discord.pings).toMatchObject(expected ? [expected] : []);
  expect(discord.pings).toHaveLength(expected ? 1 : 0);
});

test('pings: an interaction answer pings users alone', async () => {
  const discord = await discordOf();
  const { id, token } = discord.slash({ command: 'quote', user: discord.world.editor });
  await post(discord, `/interactions/${id}/${token}/callback`, { type: 4, data: { content: '<@1> <@&2> @here' } });
  expect(discord.pings).toMatchObject([{ users: ['1'], roles: [], everyone: false }]);
});
