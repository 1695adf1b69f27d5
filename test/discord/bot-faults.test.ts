/** What goes wrong on the way of an answer: too late, already answered, refused, slow; and what the person then sees. */
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { messageIn, NO_TROUBLE, openDesk, press, textOf, troublesOf, type BotDesk } from './bot-desk.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const MEMBER = 'GET /guilds/:guild/members/:user';
let desk: BotDesk;
beforeAll(async () => void (desk = await openDesk({ config: { directMessages: true } })));
afterAll(async () => await desk.close());
afterEach(() => {
  const { refused, unknown, pings, broken } = troublesOf(desk.discord);
  expect({ refused, unknown, pings, broken }).toEqual({ refused: [], unknown: [], pings: [], broken: [] });
});

test.each([
  ['that came too late', 10_062],
  ['that another was quicker to answer', 40_060],
])('an interaction %s is passed over without a word', async (_, code) => {
  const { discord, log } = desk;
  const [sent, lines] = [discord.called(CALLBACK).length, log.length];
  discord.fail(CALLBACK, { status: 404, code });
  const asked = desk.slash('quote', { words: 'coin' });
  await desk.logged(/./, lines);
  expect(log.slice(lines)).toEqual(['debug: an answer came too late']);
  expect(discord.called(CALLBACK).length).toBe(sent + 1);
  expect(asked.answers).toEqual([]);
  asked.forget();
});

test('any other fault is told in private, with a reference that the log has too', async () => {
  const { discord, log } = desk;
  discord.fail(CALLBACK, { status: 403 });
  const answer = await desk.slash('quote', { words: 'coin' }).acknowledged;
  expect(answer.ephemeral).toBe(true);
  const [, reference = '-'] =
    /^Something went wrong on our side\. Reference ([0-9a-f]{8})\.$/.exec(messageIn(answer).content) ?? [];
  expect(log.some((line) => line.startsWith(`error: an interaction failed, reference ${reference}`))).toBe(true);
});

test.each([500, 502, 503] as const)('a %d of Discord’s is tried again', async (status) => {
  desk.discord.fail(CALLBACK, { status });
  expect(textOf(messageIn(await desk.slash('quote', { words: 'coin' }).acknowledged))).toContain('coin');
});

test('an answer of which Discord’s receipt is lost is given once', async () => {
  desk.discord.fail(CALLBACK, { drop: 'after' });
  const lines = desk.log.length;
  const asked = desk.slash('quote', { words: 'coin' });
  expect(await desk.logged(/./, lines)).toBe('debug: an answer came too late');
  expect(asked.answers.map(({ kind, ephemeral }) => [kind, ephemeral])).toEqual([['reply', false]]);
});

test('an answer that is lost on the way is given again', async () => {
  desk.discord.fail(CALLBACK, { drop: 'before' });
  const answer = await desk.slash('quote', { words: 'coin' }).acknowledged;
  expect([answer.ephemeral, textOf(messageIn(answer))]).toEqual([false, expect.stringContaining('coin')]);
});

test('a 429 on the way of a mention’s answer is waited for', async () => {
  const { reader, general } = desk.discord.world;
  desk.discord.fail('POST /channels/:channel/messages', { status: 429, retryAfter: 0.1 });
  const said = desk.discord.mention({ text: 'what did Okafor say about the ferry?', user: reader, channel: general });
  expect(textOf(await said.reply())).toContain('ferry');
});

test('an answer to a mention of which Discord’s receipt is lost stands in the channel once', async () => {
  const { reader, general } = desk.discord.world;
  desk.advance(10_000);
  desk.discord.fail('POST /channels/:channel/messages', { drop: 'after' });
  const said = desk.discord.mention({ text: 'what did Okafor say about the ferry?', user: reader, channel: general });
  await said.reply();
  await desk.discord.until(() => desk.discord.called('POST /channels/:channel/messages').at(-1)?.status === 200);
  expect(said.replies()).toHaveLength(1);
});

test('a fault on the way of a mention’s answer is told with its reference, which the log has too', async () => {
  const { reader } = desk.discord.world;
  desk.advance(61_000);
  desk.discord.fail(MEMBER, { status: 403 });
  const said = desk.discord.mention({ text: 'what did Okafor say about the ferry?', user: reader, ping: false });
  const { content } = await said.reply();
  const [, reference = '-'] = /^Something went wrong on our side\. Reference ([0-9a-f]{8})\.$/.exec(content) ?? [];
  expect(desk.log.some((line) => line.startsWith(`error: a question failed, reference ${reference}`))).toBe(true);
});

test.each([
  ['whose channel is gone', 404, 10_003],
  ['that the bot may not write in', 403, 50_013],
  ['in a thread that is closed', 404, 50_083],
] as const)('a mention %s is told to nobody but the log, once', async (_, status, code) => {
  const { reader, general } = desk.discord.world;
  const POST = 'POST /channels/:channel/messages';
  desk.advance(61_000);
  const [sent, lines] = [desk.discord.called(POST).length, desk.log.length];
  desk.discord.fail(POST, { status, code });
  desk.discord.mention({ text: 'what did Okafor say about the ferry?', user: reader, channel: general });
  expect(await desk.logged(/answer/, lines)).toMatch(
    new RegExp(`^warn: an answer was refused in channel ${general.id}, code ${code}`),
  );
  expect(desk.discord.called(POST).length).toBe(sent + 1);
});

test.each([10_008, 10_003, 10_015, 50_027])(
  'a page of a message that is gone is turned without a word (%d)',
  async (code) => {
    const { discord } = desk;
    const first = messageIn(await desk.slash('quote', { words: 'ferry' }).acknowledged);
    const lines = desk.log.length;
    discord.fail(CALLBACK, { status: 404, code });
    const turned = press(discord, first, { label: 'Next', user: discord.world.reader });
    expect(await desk.logged(/./, lines)).toMatch(/^debug: /);
    expect(turned.answers).toEqual([]);
    turned.forget();
  },
);

test('what takes long is deferred, in private where the answer will be, and filled then', async () => {
  const { discord } = desk;
  const { reader } = discord.world;
  discord.fail(MEMBER, { slow: 1500 });
  const asked = discord.slash({ command: 'outlets', user: reader });
  expect(await asked.acknowledged).toMatchObject({ kind: 'defer', ephemeral: true });
  const answer = await asked.answer();
  expect([answer.kind, answer.ephemeral]).toEqual(['edit', true]);
  expect(textOf(messageIn(answer))).toContain('The Quay Courier');
  desk.advance(61_000);
});

test('what was deferred for all and turns out to be for one goes to that one; nothing is left behind', async () => {
  const { discord } = desk;
  const { reader } = discord.world;
  discord.fail(MEMBER, { slow: 1500 });
  const asked = discord.slash({ command: 'quote', options: { speaker: 'Nobody Atall' }, user: reader });
  expect(await asked.acknowledged).toMatchObject({ kind: 'defer', ephemeral: false });
  const answer = await asked.answer();
  expect([answer.kind, answer.ephemeral]).toEqual(['follow-up', true]);
  expect(asked.answers.map(({ kind }) => kind)).toEqual(['defer', 'delete', 'follow-up']);
  desk.advance(61_000);
});

test('a page that takes long to turn is turned in place all the same', async () => {
  const { discord } = desk;
  const { reader } = discord.world;
  const first = messageIn(
    await discord.slash({ command: 'quote', options: { words: 'ferry' }, user: reader }).answer(),
  );
  desk.advance(61_000);
  discord.fail(MEMBER, { slow: 1500 });
  const turned = press(discord, first, { label: 'Next', user: reader });
  expect((await turned.acknowledged).kind).toBe('defer update');
  expect(textOf(messageIn(await turned.answer()))).toContain('6–8 of 8');
});

test('a fault of ours inside a command is told with its reference, and its words are in no log', async () => {
  const { editor } = desk.discord.world;
  const state = new DatabaseSync(desk.stateFile);
  state.exec('ALTER TABLE report RENAME TO elsewhere');
  const answer = await desk.slash('settings reports', {}, editor).acknowledged;
  state.exec('ALTER TABLE elsewhere RENAME TO report');
  state.close();
  expect(answer.ephemeral).toBe(true);
  const [, reference = '-'] = /Reference ([0-9a-f]{8})/.exec(textOf(messageIn(answer))) ?? [];
  expect(desk.log.some((line) => line.startsWith(`error: an answer failed, reference ${reference}`))).toBe(true);
  expect(textOf(messageIn(await desk.slash('settings reports', {}, editor).acknowledged))).toContain(
    'No problem is open',
  );
});

test('it goes on as if nothing had been', async () => {
  expect(textOf(messageIn(await desk.slash('quote', { words: 'coin' }).acknowledged))).toContain('coin');
  expect(troublesOf(desk.discord).refused).toEqual(NO_TROUBLE.refused);
});
