/** The bot as a process: how it starts, what stops it, what it logs, and that another can follow it at once. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { writeCorpus } from './bot-corpus.ts';
import { messageIn, NO_TROUBLE, textOf, troublesOf } from './bot-desk.ts';
import { startProcess, type BotProcess } from './bot-process.ts';
import { startDiscord, type DiscordOptions, type LoopbackDiscord } from './server.ts';

let folder: string;
let discord: LoopbackDiscord;
let stateFile: string;
const running: BotProcess[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-process-'));
  stateFile = join(folder, 'state', 'verbatim.db');
  writeCorpus(join(folder, 'corpus'));
  await discordWith({});
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    child.signal('SIGKILL');
    await child.ended;
  }
  await discord.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function discordWith(options: DiscordOptions): Promise<void> {
  discord = await startDiscord({ token: `secret.${process.pid}.${performance.now()}`, ...options });
}

function start(settings: Readonly<Record<string, string>> = {}): BotProcess {
  const child = startProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILDS: '',
    CORPUS_DIR: join(folder, 'corpus'),
    STATE_FILE: stateFile,
    TMPDIR: folder,
    ...settings,
  });
  running.push(child);
  return child;
}

const ask = async (words = 'coin') => {
  const { reader, general } = discord.world;
  const asked = discord.slash({ command: 'quote', options: { words }, user: reader, channel: general });
  return textOf(messageIn(await asked.acknowledged));
};

/** A state of another day, for which a start that fails makes no difference. */
function stateBefore(): Buffer {
  const state = openState(stateFile);
  state.settings.change('123456', { timeZone: 'UTC' });
  state.close();
  return readFileSync(stateFile);
}

test('SIGTERM: what runs is finished, the gateway closed with 1000, and the process gone in under 5 s with 0', async () => {
  const child = start();
  await child.ready();
  discord.fail('POST /interactions/:interaction/:token/callback', { slow: 700 });
  const { reader, general } = discord.world;
  const asked = discord.slash({ command: 'quote', options: { words: 'coin' }, user: reader, channel: general });
  await discord.until(() => discord.called('POST /interactions/:interaction/:token/callback').length === 1);
  const began = performance.now();
  child.signal('SIGTERM');
  expect(textOf(messageIn(await asked.acknowledged))).toContain('coin');
  expect(await child.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(discord.gateway.closes).toEqual([1000]);
  expect(existsSync(`${stateFile}-wal`)).toBe(false);
  expect(troublesOf(discord)).toEqual(NO_TROUBLE);
});

test('SIGTERM while an answer hangs: gone in under 5 s all the same', async () => {
  const child = start();
  await child.ready();
  discord.fail('POST /interactions/:interaction/:token/callback', { slow: 60_000 });
  const { reader, general } = discord.world;
  discord.slash({ command: 'quote', options: { words: 'coin' }, user: reader, channel: general });
  await discord.until(() => discord.called('POST /interactions/:interaction/:token/callback').length === 1);
  const began = performance.now();
  child.signal('SIGTERM');
  expect(await child.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('SIGTERM before the desk is open: gone at once, with 0', async () => {
  discord.fail('GET /applications/@me', { slow: 20_000 });
  const child = start();
  await expect.poll(() => discord.called('GET /applications/@me').length, { timeout: 20_000 }).toBe(1);
  const began = performance.now();
  child.signal('SIGTERM');
  expect(await child.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('a session declared invalid with its resumption ends the library: the process ends at once, and the next one answers', async () => {
  const child = start();
  await child.ready();
  expect(await ask()).toContain('coin');
  discord.gateway.resumeAnswer = 'burst';
  discord.gateway.drop('reset');
  expect(await child.ended).toBe(1);
  expect(child.errors.some((line) => line.includes('an uncaught fault ends the process'))).toBe(true);
  const next = start();
  await next.ready();
  expect(await ask()).toContain('coin');
});

test.each([
  [4004, /^Discord does not know this DISCORD_TOKEN/],
  [4014, /^Discord closed the gateway for good \(4014\)/],
])('a gateway closed with %d while it runs: one line, the process gone with 1', async (code, line) => {
  const child = start();
  await child.ready();
  discord.gateway.drop(code);
  expect(await child.ended).toBe(1);
  expect(child.errors.filter((one) => !one.startsWith('{'))).toEqual([expect.stringMatching(line)]);
  expect(existsSync(`${stateFile}-wal`)).toBe(false);
});

test('the log has neither the token nor a word of what was asked or answered', async () => {
  const child = start();
  await child.ready();
  await ask('secretword');
  discord.fail('POST /interactions/:interaction/:token/callback', { status: 403 });
  await ask('secretword');
  const { reader, general } = discord.world;
  await discord.mention({ text: 'what did Okafor say about the ferry?', user: reader, channel: general }).reply();
  discord.gateway.reconnect();
  await discord.until(() => discord.gateway.resumes.length === 1);
  child.signal('SIGTERM');
  expect(await child.ended).toBe(0);
  const log = [...child.errors, ...child.output].join('\n');
  expect(log).toContain('an interaction failed');
  for (const word of [discord.token, 'loopback-', 'secretword', 'Okafor', 'ferry', 'coin'])
    expect(log).not.toContain(word);
  for (const line of child.errors) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) as number });
});

describe('one process', () => {
  test('a second one on the same state file says who has it; freed by kill -9', async () => {
    const first = start();
    await first.ready();
    await discord.close();
    await discordWith({});
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.errors).toEqual([
      expect.stringMatching(`^The state file .* is in use by process ${first.pid} since`),
    ]);
    first.signal('SIGKILL');
    await first.ended;
    await start().ready();
    expect(await ask()).toContain('coin');
  });

  test('a second one with the same token likewise, wherever its state is', async () => {
    const first = start();
    await first.ready();
    const second = start({ STATE_FILE: join(folder, 'elsewhere', 'other.db') });
    expect(await second.ended).toBe(1);
    expect(second.errors).toEqual([
      expect.stringMatching(`^This DISCORD_TOKEN is in use by process ${first.pid} since`),
    ]);
    first.signal('SIGKILL');
    await first.ended;
    await start({ STATE_FILE: join(folder, 'elsewhere', 'other.db') }).ready();
  });
});

describe('a start that cannot succeed ends with 1, in one line, and leaves the state as it was', () => {
  const ends = async (settings: Readonly<Record<string, string>>, line: RegExp) => {
    const child = start(settings);
    expect(await child.ended).toBe(1);
    expect(child.errors.filter((one) => !one.startsWith('{'))).toEqual([expect.stringMatching(line)]);
    expect(child.errors.join('\n')).not.toContain(discord.token);
  };

  test('a wrong token', async () => {
    const before = stateBefore();
    await ends({ DISCORD_TOKEN: 'wrong.token.here' }, /^Discord does not know this DISCORD_TOKEN/);
    expect(readFileSync(stateFile)).toEqual(before);
  });

  test('no server', async () => {
    await discord.close();
    await discordWith({ empty: true });
    const before = stateBefore();
    await ends({}, /^The bot is in no server yet/);
    expect(readFileSync(stateFile)).toEqual(before);
  });

  test('two servers, and none named', async () => {
    discord.places.guild({ name: 'Another', owner: discord.world.stranger });
    await ends({}, /^The bot is in 2 servers: name/);
  });

  test('Discord cannot be reached', async () => {
    await ends({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }, /^Discord cannot be reached, or refused: /);
  });

  test('a port that is taken', async () => {
    const before = stateBefore();
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;
    await ends({ HEALTH_PORT: String(port) }, new RegExp(`^HEALTH_PORT ${port} is taken`));
    server.close();
    expect(readFileSync(stateFile)).toEqual(before);
  });

  test('a state file that is no database', async () => {
    mkdirSync(join(folder, 'state'));
    writeFileSync(stateFile, 'These are notes, and no database at all.\n'.repeat(200));
    const before = readFileSync(stateFile);
    await ends({}, /^The state file .*is no database/);
    expect(readFileSync(stateFile)).toEqual(before);
    expect(discord.requests).toEqual([]);
  });

  test('a state file that is read-only', async () => {
    const before = stateBefore();
    chmodSync(stateFile, 0o444);
    await ends({}, /^The state file .*is read-only/);
    chmodSync(stateFile, 0o644);
    expect(readFileSync(stateFile)).toEqual(before);
  });

  test('a corpus that is not there', async () => {
    await ends({ CORPUS_DIR: join(folder, 'nowhere') }, /nowhere/);
  });
});
