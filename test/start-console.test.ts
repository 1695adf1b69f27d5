/** A session in a terminal: what is kept there, and what comes due is printed above what is being typed. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { createAsk } from '../src/ask.ts';
import { discoverCommands } from '../src/discover-commands.ts';
import { createLog } from '../src/log.ts';
import { openNewsroom } from '../src/open-newsroom.ts';
import { startConsole } from '../src/start-console.ts';
import { openState } from '../src/state/state.ts';
import { FERRY } from './digest/newsroom.ts';
import { withFolder } from './state/temp-state.ts';

const PROMPT = 'verbatim> ';
/** Sunday 3 May 2026, noon. */
const START = Date.UTC(2026, 4, 3, 12);
const DAY = 24 * 3_600_000;

interface Given {
  readonly folder: string;
  readonly clock: () => number;
  readonly isTerminal?: boolean;
}

function openSession({ folder, clock, isTerminal = true }: Given) {
  const input = Object.assign(new PassThrough(), { isTTY: isTerminal });
  const output = Object.assign(new PassThrough(), { isTTY: isTerminal, columns: 100 });
  const errors = new PassThrough();
  const onFault = (_: string, fault: unknown) => {
    throw fault;
  };
  const ended = startConsole({
    async open(desk) {
      const opened = await openNewsroom({ ...desk, folder, follow: false, clock, onError: onFault });
      return {
        ...opened,
        ask: createAsk({ commands: await discoverCommands(), newsroom: opened.newsroom, clock, onFault }),
      };
    },
    asker: { id: 'shell', guild: null, place: 'terminal', locale: 'en', zone: 'UTC', may: () => true },
    stateFile: join(folder, 'var', 'state.terminal.db'),
    historyFile: null,
    log: createLog('silent', null),
    streams: { input, output, errors },
    clock,
    onPrompt: () => undefined,
  });
  let [screen, seen] = ['', 0];
  const reading = output[Symbol.asyncIterator]();
  return {
    type: (keys: string) => input.write(keys),
    /** Resolves with what has come since the last text waited for, up to this one. */
    async shown(text: string): Promise<string> {
      while (!screen.includes(text, seen)) screen += stripVTControlCharacters(String((await reading.next()).value));
      const from = seen;
      seen = screen.indexOf(text, seen) + text.length;
      return screen.slice(from, seen);
    },
    async end(): Promise<void> {
      input.write('\u0003');
      input.end();
      await ended;
    },
    errors,
  };
}

const corpus = (folder: string) => writeFileSync(join(folder, FERRY.id), FERRY.text);

test('a digest that is added comes when it is due, above what is being typed, once', async () => {
  await withFolder(async (folder) => {
    corpus(folder);
    let now = START;
    const session = openSession({ folder, clock: () => now });
    await session.shown(PROMPT);
    session.type('/digest list\r');
    await session.shown('There is none.');
    session.type('/digest add 25:00\r');
    await session.shown('“25:00” is no time of day');
    expect(existsSync(join(folder, 'var'))).toBe(false);
    session.type('/digest add daily 7:00\r');
    expect(await session.shown('Preview: 1')).toContain('1: daily 7:00, UTC · in this terminal · all news');
    await session.shown(PROMPT);
    session.type('/quote fer');
    await session.shown('/quote fer');
    now += DAY;
    const issue = await session.shown(`${PROMPT}/quote fer`);
    expect(issue).toContain('Digest 1 · Monday 4 May 2026, 07:00 UTC');
    expect(issue).toContain('The first issue covers all that is held: 1 article');
    expect(issue).toContain('Note: Late: this was due');
    session.type('ry\r');
    expect(await session.shown(PROMPT)).not.toContain('Digest 1');
    await session.end();
  });
});

test('what came due in between comes once, at the next session, and tells only what is new', async () => {
  await withFolder(async (folder) => {
    corpus(folder);
    let now = START;
    const first = openSession({ folder, clock: () => now });
    await first.shown(PROMPT);
    first.type('/digest add daily 7:00\r');
    await first.shown('Digest added');
    await first.shown(PROMPT);
    now += DAY;
    await first.shown('Ada Okafor');
    await first.end();
    writeFileSync(join(folder, 'tarn.txt'), 'Tarn\n\n“The tarn is deeper than it looks,” said Mira Lindqvist.');
    now += 3 * DAY;
    const next = openSession({ folder, clock: () => now });
    const issue = await next.shown('from 2 articles held');
    expect(issue).toContain('New since the last issue: 1 article');
    expect(issue).toContain('it stands for 2 earlier ones as well');
    expect(issue).toContain('Mira Lindqvist');
    expect(issue).not.toContain('Ada Okafor');
    next.type('/digest log 1\r');
    expect(await next.shown('Show: ')).toMatch(/posted · late · for 2 more\n/);
    await next.end();
  });
});

test('where another session has the state, this one says so in a line and goes on without', async () => {
  await withFolder(async (folder) => {
    corpus(folder);
    const other = openState(join(folder, 'var', 'state.terminal.db'), START);
    const session = openSession({ folder, clock: () => START });
    const told = await session.shown('is in use by');
    expect(told).toContain('Digests, watches and reports rest in this session.');
    session.type('/digest add daily 7:00\r');
    await session.shown('rest in this session');
    session.type('/quote ferry\r');
    await session.shown('held');
    await session.end();
    other.close();
  });
});

test('what is made in a terminal comes to it, and pings nobody', async () => {
  await withFolder(async (folder) => {
    corpus(folder);
    const session = openSession({ folder, clock: () => START });
    await session.shown(PROMPT);
    session.type('/digest add daily 7:00 channel:12345678\r');
    await session.shown('leave channel: out');
    session.type('/watch add speaker:"Ada Okafor" role:12345678\r');
    await session.shown('leave role: out');
    session.type('/watch add speaker:"Ada Okafor"\r');
    await session.shown('1: in this terminal · Ada Okafor · as news come');
    await session.end();
    expect(readdirSync(join(folder, 'var'))).toContain('state.terminal.db');
  });
});

test('lines from a pipe keep nothing, and no issue comes between their answers', async () => {
  await withFolder(async (folder) => {
    corpus(folder);
    const session = openSession({ folder, clock: () => START, isTerminal: false });
    session.type('/digest add daily 7:00\n/quote harbour\n');
    await session.shown('from 1 article held');
    await session.end();
    expect(stripVTControlCharacters(String(session.errors.read()))).toMatch(/or by a session in\s+a terminal/);
    expect(existsSync(join(folder, 'var'))).toBe(false);
  });
});
