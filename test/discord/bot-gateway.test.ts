/** Connections that break, sessions that end, guilds that go: what goes on, and what health says of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { messageIn, NO_TROUBLE, openDesk, textOf, troublesOf, type BotDesk } from './bot-desk.ts';

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

test('an outage of a guild deletes nothing; leaving it deletes what was stored', async () => {
  const { discord } = desk;
  const { world, places } = discord;
  const other = places.guild({ name: 'Another', owner: world.editor });
  const channel = places.channel(other, { name: 'desk' });
  await desk.stop();
  await desk.start({ guilds: [world.guild.id, other.id] });
  const by = { user: world.editor, channel };
  const set = async () =>
    await discord.slash({ command: 'settings zone', options: { value: 'Asia/Tokyo' }, ...by }).acknowledged;
  const shown = async () =>
    textOf(messageIn(await discord.slash({ command: 'settings show', user: world.editor, channel }).acknowledged));
  await set();
  places.leave(other, { unavailable: true });
  expect(await shown()).toContain('Tokyo');
  places.leave(other);
  expect(await answers()).toContain('coin');
  await desk.stop();
  const { openState } = await import('../../src/state/state.ts');
  const state = openState(desk.stateFile);
  const kept = state.exportGuild(other.id);
  state.close();
  expect(kept).toMatchObject({ settings: null, reports: [] });
  await desk.start();
});
