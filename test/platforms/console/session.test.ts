import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer, Ask } from '../../../src/ask.ts';
import { runConsole } from '../../../src/platforms/console/console.ts';
import { asker, exampleAsk, said } from './example-ask.ts';

const KEYS = { enter: '\r', tab: '\t', up: '\u001B[A', left: '\u001B[D', ctrlC: '\u0003', ctrlD: '\u0004' };
const PROMPT = 'verbatim> ';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'console-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly ask?: Ask;
  readonly historyFile?: string | null;
  readonly environment?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

/** A terminal of streams. `shown` resolves when the text has come since the last text waited for. */
function openSession({
  ask = exampleAsk(),
  historyFile = null,
  environment = { NO_COLOR: '1' },
  columns = 80,
}: Given = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns });
  let screen = '';
  let seen = 0;
  const ended = runConsole({
    ask,
    asker,
    input,
    output,
    errors: new PassThrough(),
    historyFile,
    welcome: ['Verbatim', '/help helps'],
    environment,
  });
  const reading = output[Symbol.asyncIterator]();
  const shown = async (text: string) => {
    while (!screen.includes(text, seen)) screen += String((await reading.next()).value);
    seen = screen.indexOf(text, seen) + text.length;
  };
  const rest = async () => {
    const code = await ended;
    output.end();
    for (let next = await reading.next(); !next.done; next = await reading.next()) screen += String(next.value);
    return { code, screen: stripVTControlCharacters(screen) };
  };
  return { type: (keys: string) => input.write(keys), shown, rest, output };
}

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
  await session.shown('Lines begin with a command: try /quote … or /help');
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

test('of lines kept only the last thousand stay, and none that a terminal would obey', async () => {
  const historyFile = join(folder, 'history');
  writeFileSync(
    historyFile,
    Array.from({ length: 1500 }, (_, n) => `/quote ${n}${n % 2 ? '\u001B[2J' : ''}\n`)
      .join('')
      .repeat(2),
  );
  chmodSync(historyFile, 0o644);
  const session = openSession({ historyFile });
  await session.shown(PROMPT);
  session.type(`/who Ada${KEYS.enter}${KEYS.ctrlD}`);
  await session.rest();
  const kept = readFileSync(historyFile, 'utf8').trimEnd().split('\n');
  expect(kept).toHaveLength(1000);
  expect(kept.slice(-2)).toEqual(['/quote 1498', '/who Ada']);
  expect(kept.join('')).not.toContain('\u001B');
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
  session.type(KEYS.ctrlD);
  expect((await session.rest()).code).toBe(0);
});
