/** Connections that break, sessions that end, guilds that go: what goes on, and what health says of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { messageIn, NO_TROUBLE, openDesk, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import { startDiscord } from './server.ts';
import type { Guild } from './server-world.ts';

let desk: BotDesk;
let port: number;
beforeAll(async () => {
  port = await freePort();
  desk = await openDesk({ heartbeatInterval: 300, config: { healthPort: port } });
});
afterAll(async () => await desk.close());
afterEach(() => expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return free;
}

const health = async (): Promise<[number, Record<string, unknown>]> => {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  return [response.status, (await response.json()) as Record<string, unknown>];
};
const answers = async () => textOf(messageIn(await desk.slash('quote', { words: 'coin' }).acknowledged));

test('health tells the gateway, the last heartbeat, and what is held', async () => {
  await desk.discord.until(() => desk.discord.gateway.heartbeats > 1);
  const [status, body] = await health();
  expect([status, body]).toEqual([
    200,
    {
      ok: true,
      gateway: 'ready',
      lastHeartbeat: expect.any(Number) as number,
      articles: 4,
      newestAgeSeconds: expect.any(Number) as number,
    },
  ]);
  expect(Date.now() - Number(body['lastHeartbeat'])).toBeLessThan(2000);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
});

test('op 7, a dropped and a reset connection: the session is resumed, and what was asked meanwhile is answered', async () => {
  const { gateway } = desk.discord;
  const before = gateway.resumes.length;
  for (const [n, cut] of [
    () => gateway.reconnect(),
    () => gateway.drop('end'),
    () => gateway.drop('reset'),
    () => gateway.drop(4000),
  ].entries()) {
    cut();
    expect(await answers()).toContain('coin');
    await desk.discord.until(() => gateway.resumes.length === before + n + 1);
  }
  expect(gateway.identifies).toHaveLength(1);
});

test('op 9: a new session is begun', async () => {
  const { gateway } = desk.discord;
  gateway.invalidate();
  await desk.discord.until(() => gateway.identifies.length === 2 && gateway.connected === 1, 15_000);
  expect(await answers()).toContain('coin');
});

test('health is bad while the gateway is lost, and good again when it is back', async () => {
  const { gateway } = desk.discord;
  const before = gateway.closes.length;
  gateway.refuse = 3;
  gateway.drop('reset');
  await desk.discord.until(() => gateway.closes.length > before);
  await expect.poll(async () => (await health())[0], { timeout: 5000 }).toBe(503);
  expect((await health())[1]).toMatchObject({ ok: false, gateway: 'lost' });
  await desk.discord.until(() => gateway.connected === 1, 20_000);
  await expect.poll(async () => (await health())[0], { timeout: 5000 }).toBe(200);
});

test('a gateway that is open and dead is lost within a minute', async () => {
  const { gateway } = desk.discord;
  await desk.discord.until(() => gateway.connected === 1);
  desk.advance(61_000);
  expect((await health())[0]).toBe(503);
  desk.advance(-61_000);
  expect((await health())[0]).toBe(200);
});

describe('a guild that is left', () => {
  /** A second guild, of which something is stored. */
  const another = async () => {
    const { world, places } = desk.discord;
    const guild = places.guild({ name: 'Another', owner: world.editor });
    const channel = places.channel(guild, { name: 'desk' });
    await desk.stop();
    await desk.start({ guilds: [world.guild.id, guild.id] });
    const by = { user: world.editor, channel };
    await desk.discord.slash({ command: 'settings zone', options: { value: 'Asia/Tokyo' }, ...by }).acknowledged;
    const shown = async () =>
      textOf(messageIn(await desk.discord.slash({ command: 'settings show', ...by }).acknowledged));
    return { guild, shown };
  };
  const stored = async (guild: Guild) => {
    const { openState } = await import('../../src/state/state.ts');
    const state = openState(desk.stateFile);
    const { settings } = state.exportGuild(guild.id);
    state.close();
    return settings?.timeZone ?? null;
  };

  test('is forgotten at once; one in an outage is not', async () => {
    const { guild, shown } = await another();
    desk.discord.places.leave(guild, { unavailable: true });
    expect(await shown()).toContain('Tokyo');
    desk.discord.places.leave(guild);
    expect(await answers()).toContain('coin');
    await desk.stop();
    expect(await stored(guild)).toBeNull();
    await desk.start();
  });

  test('while the bot was off is forgotten at its next start, whatever DISCORD_GUILDS names', async () => {
    const { guild } = await another();
    await desk.stop();
    desk.discord.places.leave(guild);
    expect(await stored(guild)).toBe('Asia/Tokyo');
    const lines = desk.log.length;
    await desk.start({ guilds: [desk.discord.world.guild.id, guild.id] });
    expect(await desk.logged(/is deleted/, lines)).toBe(
      `info: what was stored of server ${guild.id} is deleted: the bot is not in it`,
    );
    await desk.stop();
    expect(await stored(guild)).toBeNull();
    await desk.start();
  });

  test('is not forgotten where it is only in an outage when the bot starts', async () => {
    const { discord } = desk;
    const { guild } = await another();
    await desk.stop();
    discord.gateway.outages.add(guild.id);
    await desk.start({ guilds: [discord.world.guild.id] });
    await desk.stop();
    discord.gateway.outages.clear();
    expect(await stored(guild)).toBe('Asia/Tokyo');
    discord.places.leave(guild);
    await desk.start();
  });

  test('between two sessions is forgotten when the new one begins, and no longer counts as a second one', async () => {
    const { discord } = desk;
    const guild = discord.places.guild({ name: 'Another', owner: discord.world.editor });
    expect(await answers()).toContain('its newsroom’s own server only');
    const [sessions, lines] = [discord.gateway.identifies.length, desk.log.length];
    discord.gateway.drop('reset', { forget: true });
    discord.places.leave(guild);
    await discord.until(() => discord.gateway.identifies.length > sessions && discord.gateway.connected === 1, 15_000);
    await desk.logged(new RegExp(`server ${guild.id} is deleted`), lines);
    expect(await answers()).toContain('coin');
  });

  test('by the newsroom’s bot is not forgotten by another with the same file', async () => {
    const { discord } = desk;
    const { guild } = await another();
    await desk.stop();
    const trial = await startDiscord({ token: `trial.${process.pid}.${performance.now()}` });
    await desk.start({ token: trial.token, apiUrl: trial.apiUrl });
    await desk.stop();
    await trial.close();
    expect(await stored(guild)).toBe('Asia/Tokyo');
    discord.places.leave(guild);
    await desk.start();
  });
});
