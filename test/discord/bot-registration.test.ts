/** Commands are put to Discord once, and again only when they differ. */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { discoverCommands } from '../../src/discover-commands.ts';
import { NO_TROUBLE, openDesk, troublesOf, type BotDesk } from './bot-desk.ts';

const PUT = 'PUT /applications/:application/commands';
let desk: BotDesk;
beforeAll(async () => void (desk = await openDesk({ waits: true })));
afterAll(async () => await desk.close());

const puts = () => desk.discord.called(PUT).length;
const register = async (...flags: string[]) => {
  const { discord, stateFile } = desk;
  const env = { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, STATE_FILE: stateFile };
  const options = { cwd: resolve(import.meta.dirname, '../..'), env };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join('src', 'launch.mjs'), 'register', ...flags],
    options,
  );
  return stdout.trim().split('\n');
};

test('a dry run says what it would put, and puts nothing', async () => {
  const lines = await register('--dry-run');
  expect(lines).toContain('+ /quote');
  expect(lines.at(-1)).toBe('Nothing was put.');
  expect(puts()).toBe(0);
});

test('the first start puts every command once; a second start, and the subcommand, put nothing', async () => {
  await desk.start();
  expect(puts()).toBe(1);
  const typed = desk.discord.commands().filter(({ type }) => type === 1);
  const named = typed.map((command) => command['name']);
  const wanted = (await discoverCommands())
    .filter(({ listed }) => listed !== false)
    .map(({ name }) => name.split(' ')[0]);
  expect(new Set(named)).toEqual(new Set(wanted));
  expect(named.length).toBe(new Set(wanted).size);
  await desk.stop();
  await desk.start();
  await desk.stop();
  expect(await register()).toEqual(['Nothing differs; nothing was put.']);
  expect(puts()).toBe(1);
});

test('subcommands share a command, which is shown to who manages the server', () => {
  const settings = desk.discord.commands().find((command) => command['name'] === 'settings');
  expect(settings).toMatchObject({ default_member_permissions: '32', contexts: [0], integration_types: [0] });
  const options = settings?.['options'] as { type: number; name: string }[];
  expect(new Set(options.map(({ type }) => type))).toEqual(new Set([1]));
  expect(options.map(({ name }) => name)).toContain('zone');
});

test('a changed command is put again, once, with all the others', async () => {
  const held = desk.discord.commands().find((command) => command['name'] === 'who');
  Object.assign(held ?? {}, { description: 'Show something else' });
  expect(await register('--dry-run')).toEqual(['~ /who: description', 'Nothing was put.']);
  await desk.start();
  expect(puts()).toBe(2);
  expect(desk.log).toContain('info: registered ~ /who: description');
  expect(await register()).toEqual(['Nothing differs; nothing was put.']);
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
});

test('who asks before the desk is open is told to come back in a moment', async () => {
  const { discord } = desk;
  await desk.stop();
  const application = 'GET /applications/@me';
  const before = discord.called(application).length;
  discord.fail(application, { slow: 2500 });
  const starting = desk.start();
  await expect.poll(() => discord.called(application).length, { timeout: 20_000 }).toBeGreaterThan(before);
  const answer = await desk.slash('quote', { words: 'coin' }).acknowledged;
  expect([answer.ephemeral, answer.message?.content]).toEqual([
    true,
    'The articles are still being read. Ask again in a moment.',
  ]);
  const { reader, general } = discord.world;
  const typed = discord.autocomplete({
    command: 'quote',
    option: 'speaker',
    typed: 'A',
    user: reader,
    channel: general,
  });
  expect((await typed.acknowledged).body).toEqual({ choices: [] });
  const lines = desk.log.length;
  discord.fail('POST /interactions/:interaction/:token/callback', { status: 404, code: 10_062 });
  const late = desk.slash('quote', { words: 'coin' });
  expect(await desk.logged(/./, lines)).toBe('debug: an answer came too late');
  late.forget();
  await starting;
  expect((await desk.slash('quote', { words: 'coin' }).acknowledged).ephemeral).toBe(false);
  expect(troublesOf(discord)).toEqual(NO_TROUBLE);
});
