import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../../src/ask.ts';
import { exampleAsk, said } from './example-ask.ts';
import { KEYS, openSession, PROMPT } from './example-session.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'console-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['/quit', `/quit${KEYS.enter}`],
  ['/exit', `/exit${KEYS.enter}`],
  ['Ctrl-D', KEYS.ctrlD],
  ['Ctrl-C on an empty line', KEYS.ctrlC],
  ['Ctrl-C twice', `half a line${KEYS.ctrlC}${KEYS.ctrlC}`],
])('%s ends with exit code 0', async (_, keys) => {
  const session = openSession();
  await session.shown(PROMPT);
  session.type(keys);
  expect((await session.rest()).code).toBe(0);
});

test('welcome, question, answer, prompt again', async () => {
  const session = openSession();
  await session.shown('Verbatim\n/help helps\n');
  await session.shown(PROMPT);
  session.type(`/who Ada${KEYS.enter}`);
  await session.shown('\nanswer to /who Ada\n\n');
  await session.shown(PROMPT);
  session.type(`what now${KEYS.enter}`);
  await session.shown('asked as /search what now');
  await session.shown(PROMPT);
  session.type(KEYS.enter);
  await session.shown(PROMPT);
  session.type(KEYS.ctrlD);
  expect((await session.rest()).screen).not.toContain('    at ');
});

test('Ctrl-C clears the line, also behind the cursor', async () => {
  const session = openSession();
  await session.shown(PROMPT);
  session.type(`/nonsense${KEYS.left}${KEYS.left}${KEYS.ctrlC}`);
  session.type(`/help${KEYS.enter}`);
  await session.shown('answer to /help\n');
  session.type(KEYS.ctrlD);
  expect((await session.rest()).code).toBe(0);
});

test('what is typed while a question runs is answered in order, also before Ctrl-D ends', async () => {
  const release: (() => void)[] = [];
  const ask = exampleAsk((line) => new Promise<Answer>((resolve) => release.push(() => resolve(said(`done ${line}`)))));
  const session = openSession({ ask });
  await session.shown(PROMPT);
  session.type(`/one${KEYS.enter}/two${KEYS.enter}`);
  await session.shown('/two');
  session.type(KEYS.ctrlD);
  release[0]?.();
  await session.shown('done /one');
  release[1]?.();
  await session.shown('done /two');
  expect((await session.rest()).code).toBe(0);
});

test('Ctrl-C ends while a question runs', async () => {
  const session = openSession({ ask: exampleAsk(() => new Promise<Answer>(() => undefined)) });
  await session.shown(PROMPT);
  session.type(`/one${KEYS.enter}`);
  await session.shown('\n');
  session.type(KEYS.ctrlC);
  expect((await session.rest()).code).toBe(0);
});

test('Tab completes command, option and value', async () => {
  const session = openSession();
  await session.shown(PROMPT);
  session.type(`/quo${KEYS.tab}`);
  await session.shown('te ');
  session.type(`sp${KEYS.tab}`);
  await session.shown('eaker:');
  session.type(`quist${KEYS.tab}`);
  await session.shown('"Ada Quist" ');
  session.type(KEYS.enter);
  await session.shown('answer to');
  session.type(KEYS.ctrlD);
  expect((await session.rest()).screen).toContain('answer to /quote speaker:"Ada Quist"\n');
});

test('lines typed are kept for their owner and come back', async () => {
  const historyFile = join(folder, 'var', 'console-history');
  const first = openSession({ historyFile });
  await first.shown(PROMPT);
  first.type(`/who Ada${KEYS.enter}`);
  await first.shown('answer to /who Ada');
  first.type(KEYS.ctrlD);
  await first.rest();
  expect(statSync(historyFile).mode & 0o777).toBe(0o600);
  const second = openSession({ historyFile });
  await second.shown(PROMPT);
  second.type(`${KEYS.up}${KEYS.enter}`);
  await second.shown('answer to /who Ada');
  second.type(KEYS.ctrlD);
  await second.rest();
});

test('of lines kept only the last thousand are taken over, and none that a terminal would obey', async () => {
  const historyFile = join(folder, 'history');
  writeFileSync(
    historyFile,
    Array.from({ length: 1500 }, (_, n) => `/quote ${n}${['', '\u001B[2J', '', '\u202E'][n % 4]}\n`)
      .join('')
      .repeat(2),
  );
  chmodSync(historyFile, 0o644);
  const session = openSession({ historyFile });
  await session.shown(PROMPT);
  session.type(`/who Ada${KEYS.enter}${KEYS.ctrlD}`);
  await session.rest();
  const kept = readFileSync(historyFile, 'utf8').trimEnd().split('\n');
  expect(kept).toHaveLength(1001);
  expect(kept.slice(-2)).toEqual(['/quote 1498', '/who Ada']);
  for (const unseen of ['\u001B', '\u202E']) expect(kept.join('')).not.toContain(unseen);
  expect(statSync(historyFile).mode & 0o777).toBe(0o600);
});

test('a history that cannot be read or written is no error', async () => {
  const session = openSession({ historyFile: folder });
  await session.shown(PROMPT);
  session.type(`/help${KEYS.enter}`);
  await session.shown('answer to /help');
  session.type(KEYS.ctrlD);
  expect((await session.rest()).code).toBe(0);
});

test('answers follow the terminal’s width', async () => {
  const session = openSession({ columns: 40 });
  await session.shown(PROMPT);
  session.type(`/quote the ferry to the outer islands${KEYS.enter}`);
  await session.shown('answer to');
  await session.shown(PROMPT);
  session.output.columns = 100;
  session.type(`/quote the ferry to the outer islands${KEYS.enter}`);
  await session.shown('answer to');
  session.type(KEYS.ctrlD);
  const answers = (await session.rest()).screen.match(/^answer.*\n.*/gm);
  expect(answers).toEqual([
    'answer to /quote the ferry to the outer\n  islands',
    'answer to /quote the ferry to the outer islands\n',
  ]);
});

test.each([
  ['a terminal has colours', {}, true],
  ['unless it is told not to', { NO_COLOR: '1' }, false],
  ['or can not', { TERM: 'dumb' }, false],
])('%s', async (_, environment, coloured) => {
  const session = openSession({ environment });
  await session.shown('Verbatim');
  await session.shown(PROMPT);
  session.type(`/nobody${KEYS.enter}`);
  await session.shown(coloured ? '\u001B[33mNo command' : '\nNo command');
  session.type(`/quit${KEYS.enter}`);
  expect((await session.rest()).code).toBe(0);
});

test('two consoles keep their lines side by side', async () => {
  const historyFile = join(folder, 'history');
  const sessions = [openSession({ historyFile }), openSession({ historyFile })];
  for (const session of sessions) await session.shown(PROMPT);
  for (const [n, session] of sessions.entries()) {
    session.type(`/who ${n}${KEYS.enter}`);
    await session.shown(`answer to /who ${n}`);
  }
  for (const session of sessions) session.type(KEYS.ctrlD);
  await Promise.all(sessions.map((session) => session.rest()));
  expect(readFileSync(historyFile, 'utf8')).toBe('/who 0\n/who 1\n');
});

test('a terminal that can not move its cursor is not told to', async () => {
  const session = openSession({ environment: { TERM: 'dumb' } });
  await session.shown(PROMPT);
  session.type('/who Ada\n');
  await session.shown('answer to /who Ada');
  await session.shown(PROMPT);
  session.say('warn: something');
  await session.shown('warn: something\nverbatim> ');
  session.type('/quit\n');
  const { code, raw } = await session.rest();
  expect(code).toBe(0);
  expect(raw).not.toContain('\u001B');
});
