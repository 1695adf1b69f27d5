/** Whom the bot answers: its newsroom's servers and, where that is on, their members in direct messages; others get one line. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageIn, NO_TROUBLE, openDesk, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import type { Channel, Guild } from './server-world.ts';

const ELSEWHERE = 'This bot answers in its newsroom’s own server only.';
const MEMBER = 'GET /guilds/:guild/members/:user';

describe('two servers, one of them named in DISCORD_GUILDS, direct messages on', () => {
  let desk: BotDesk;
  let other: Guild;
  let elsewhere: Channel;
  beforeAll(async () => {
    desk = await openDesk({ waits: true });
    const { places, world } = desk.discord;
    other = places.guild({ name: 'Another', owner: world.stranger });
    elsewhere = places.channel(other, { name: 'elsewhere' });
    await desk.start({ guilds: [world.guild.id], directMessages: true });
  });
  afterAll(async () => await desk.close());

  test('no privileged intent is asked for', () => {
    expect(desk.discord.gateway.identifies.map(({ intents }) => intents)).toEqual([(1 << 0) | (1 << 9) | (1 << 12)]);
  });

  test('in another server a command gets one private line, suggestions get none, a button one line', async () => {
    const { discord } = desk;
    const { stranger, reader, general } = discord.world;
    const by = { user: stranger, channel: elsewhere };
    const asked = discord.slash({ command: 'quote', options: { words: 'coin' }, ...by });
    const answer = await asked.acknowledged;
    expect([answer.ephemeral, messageIn(answer).content]).toEqual([true, ELSEWHERE]);
    const typed = discord.autocomplete({ command: 'quote', option: 'speaker', typed: 'Ada', ...by });
    expect((await typed.acknowledged).body).toEqual({ choices: [] });
    const quote = messageIn(
      await discord.slash({ command: 'quote', options: { words: 'coin' }, user: reader, channel: general })
        .acknowledged,
    );
    const pressed = discord.button({
      message: { ...quote, channel_id: elsewhere.id },
      customId: 'v1:o0.1.:outlets',
      user: stranger,
      anyway: true,
      channel: elsewhere,
    });
    expect(messageIn(await pressed.acknowledged).content).toBe(ELSEWHERE);
    expect(asked.answers).toHaveLength(1);
  });

  test('a mention there is passed over', async () => {
    const { discord } = desk;
    const { stranger, general } = discord.world;
    const there = discord.mention({ text: 'what did Okafor say about the ferry?', user: stranger, channel: elsewhere });
    const here = discord.mention({
      text: 'what did Okafor say about the ferry?',
      user: discord.world.reader,
      channel: general,
    });
    await here.reply();
    expect(there.replies()).toEqual([]);
  });

  test('a member is answered in direct messages, and known for a while', async () => {
    const { discord } = desk;
    const { reader } = discord.world;
    desk.advance(5000);
    const said = discord.mention({ text: 'what did Okafor say about the ferry?', user: reader, ping: false });
    expect(textOf(await said.reply())).toContain('ferry');
    const before = discord.called(MEMBER).length;
    const answer = await discord.slash({ command: 'quote', options: { words: 'coin' }, user: reader }).acknowledged;
    expect(textOf(messageIn(answer))).toContain('coin');
    expect(discord.called(MEMBER).length).toBe(before);
    discord.world.guild.members.delete(reader.id);
    desk.advance(61_000);
    const gone = await discord.slash({ command: 'quote', options: { words: 'coin' }, user: reader }).acknowledged;
    expect(messageIn(gone).content).toBe(ELSEWHERE);
    discord.places.member(discord.world.guild, reader);
    desk.advance(61_000);
  });

  test('a stranger gets one line, and no second one soon after', async () => {
    const { discord } = desk;
    const { stranger } = discord.world;
    const said = discord.mention({ text: 'what did Okafor say?', user: stranger, ping: false });
    expect((await said.reply()).content).toBe(ELSEWHERE);
    const again = discord.mention({ text: 'and now?', user: stranger, ping: false });
    const answer = await discord.slash({ command: 'outlets', user: stranger }).acknowledged;
    expect(messageIn(answer).content).toBe(ELSEWHERE);
    expect(again.replies().map(({ content }) => content)).toEqual([ELSEWHERE]);
  });

  test('where Discord cannot say who is a member, that is a fault and no refusal', async () => {
    const { discord } = desk;
    desk.advance(61_000);
    discord.fail(MEMBER, { status: 403 }, 1);
    const answer = await discord.slash({ command: 'outlets', user: discord.world.reader }).acknowledged;
    expect(messageIn(answer).content).toMatch(/^Something went wrong on our side\. Reference [0-9a-f]{8}\.$/);
  });

  test('nothing went wrong on the wire', () => expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE));
});

describe('direct messages off', () => {
  let desk: BotDesk;
  beforeAll(async () => void (desk = await openDesk()));
  afterAll(async () => await desk.close());

  test('a member who presses or types there gets one line', async () => {
    const { discord } = desk;
    const asked = discord.slash({ command: 'quote', options: { words: 'coin' }, user: discord.world.reader });
    expect(messageIn(await asked.acknowledged).content).toBe(ELSEWHERE);
    expect(discord.gateway.intents & (1 << 12)).toBe(0);
  });

  test('a second server makes it unclear whose desk this is: nobody is answered until one is named', async () => {
    const { discord } = desk;
    const guild = discord.places.guild({ name: 'Another', owner: discord.world.stranger });
    const asked = desk.slash('quote', { words: 'coin' });
    expect(messageIn(await asked.acknowledged).content).toBe(ELSEWHERE);
    discord.places.leave(guild);
    expect(textOf(messageIn(await desk.slash('quote', { words: 'coin' }).acknowledged))).toContain('coin');
    expect(troublesOf(discord)).toEqual(NO_TROUBLE);
  });
});

test('a server that the bot leaves while its members are asked after has none, and is remembered for nobody', async () => {
  const desk = await openDesk({ waits: true });
  const { discord } = desk;
  const { world, places } = discord;
  const other = places.guild({ name: 'Another', owner: world.stranger });
  places.member(other, world.reader);
  world.guild.members.delete(world.reader.id);
  await desk.start({ guilds: [world.guild.id, other.id], directMessages: true });
  const ask = (user = world.reader) => discord.slash({ command: 'quote', options: { words: 'coin' }, user });
  expect(textOf(messageIn(await ask().acknowledged))).toContain('coin');
  const nobody = places.user('nobody');
  discord.fail(MEMBER, { slow: 300 });
  const before = discord.called(MEMBER).length;
  const asked = ask(nobody);
  await discord.until(() => discord.called(MEMBER).length > before);
  places.leave(other);
  expect(messageIn(await asked.acknowledged).content).toBe(ELSEWHERE);
  expect(messageIn(await ask().acknowledged).content).toBe(ELSEWHERE);
  await desk.close();
});

test.each([
  ['no server', { empty: true }, [], /^The bot is in no server yet/],
  ['none of the servers named', {}, ['1234567890123'], /^The bot is in none of the servers of DISCORD_GUILDS/],
])('a start with a token that is in %s ends in one line', async (_, options, guilds, line) => {
  const desk = await openDesk({ waits: true, ...options });
  await expect(desk.start({ guilds })).rejects.toThrow(line);
  expect(desk.discord.gateway.closes).toEqual([1000]);
  await desk.close();
});

test('a start in two servers, with none named, ends in one line', async () => {
  const desk = await openDesk({ waits: true });
  desk.discord.places.guild({ name: 'Another', owner: desk.discord.world.stranger });
  await expect(desk.start()).rejects.toThrow('The bot is in 2 servers: name the newsroom’s own in DISCORD_GUILDS.');
  expect(desk.discord.called('PUT /applications/:application/commands')).toEqual([]);
  await desk.close();
});
