/** `kill -9` and SIGTERM between a digest's request and its answer: the next process posts nothing twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { writeCorpus } from './bot-corpus.ts';
import { NO_TROUBLE, troublesOf } from './bot-desk.ts';
import { startProcess, type BotProcess } from './bot-process.ts';
import { startDiscord, type LoopbackDiscord } from './server.ts';

const POST = 'POST /channels/:channel/messages';
let folder: string;
let stateFile: string;
let discord: LoopbackDiscord;
const running: BotProcess[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-kill-'));
  stateFile = join(folder, 'verbatim.db');
  writeCorpus(join(folder, 'corpus'));
  discord = await startDiscord({ token: `kill.${process.pid}.${performance.now()}` });
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    child.signal('SIGKILL');
    await child.ended;
  }
  await discord.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function start(): BotProcess {
  const child = startProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILDS: '',
    CORPUS_DIR: join(folder, 'corpus'),
    STATE_FILE: stateFile,
    TMPDIR: folder,
  });
  running.push(child);
  return child;
}

/** A digest of every half hour, due a moment ago. */
function due(): number {
  const { guild, general, editor } = discord.world;
  const half = 30 * 60_000;
  const slot = Math.floor(Date.now() / half) * half;
  const state = openState(stateFile, slot - 1000);
  const when = { cron: '*/30 * * * *', words: 'every 30 minutes', zone: 'UTC', quiet: null, skipEmpty: false };
  const choice = {
    speakers: [],
    topics: [],
    outlets: [],
    words: [],
    notWords: ['envoy'],
    discrepancies: false,
    most: 6,
  };
  const wanted = { guild: guild.id, channel: general.id, kind: 'digest', when, choice, pings: null } as const;
  const { id } = state.subscriptions.add({ ...wanted, owner: editor.id }, slot - 1000, slot);
  state.guilds.put(discord.bot.id, [guild.id]);
  state.close();
  return id;
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  '%s after the post, before its answer: it is there once, and known as posted',
  async (signal) => {
    const id = due();
    discord.fail(POST, { slow: 60_000 });
    const child = start();
    await expect.poll(() => discord.messages(discord.world.general).length, { timeout: 40_000 }).toBe(1);
    const began = performance.now();
    child.signal(signal);
    expect(await child.ended).toBe(signal === 'SIGKILL' ? 'SIGKILL' : 0);
    expect(performance.now() - began).toBeLessThan(5000);
    const next = start();
    await expect
      .poll(() => discord.called(POST).filter(({ status }) => status === 200).length, { timeout: 30_000 })
      .toBe(1);
    next.signal('SIGTERM');
    expect(await next.ended).toBe(0);
    expect(discord.messages(discord.world.general)).toHaveLength(1);
    const state = openState(stateFile);
    expect(state.ledger.list(id, 9)).toMatchObject([{ state: 'posted', attempts: 2 }]);
    state.close();
    expect(troublesOf(discord)).toEqual(NO_TROUBLE);
  },
  90_000,
);
