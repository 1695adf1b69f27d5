/** What goes into the program's streams and comes out of them: hostile text, readers that leave, input that is no text. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = resolve(import.meta.dirname, '..', 'src', 'launch.mjs');
const PAGE = 'Harbour dues to rise\n\n“We will not wait any longer,” said Ada Okafor, the harbour master.\n';
const HOSTILE = 'esc\u001B[31mred\nnew\u202E';
const SHOWN = 'esc␛[31mred␊new‹U+202E›';

let folder: string;
let corpus: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  writeFileSync(join(corpus, 'harbour.txt'), PAGE);
  writeFileSync(join(corpus, `${HOSTILE}.pdf`), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Streams {
  readonly input?: string | Buffer;
  readonly stdin?: number;
  readonly stdout?: number;
}

function run(args: readonly string[], { input = '', stdin, stdout }: Streams = {}) {
  const { status, ...said } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    stdio: [stdin ?? 'pipe', stdout ?? 'pipe', 'pipe'],
  });
  return { status, stdout: said.stdout, stderr: said.stderr };
}

/** Runs with a file or folder as one of the streams. */
function withOpen<T>(path: string, flags: 'r' | 'w', use: (descriptor: number) => T): T {
  const descriptor = openSync(path, flags);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

describe('text from outside', () => {
  test.each([
    ['a file of the corpus', () => run(['check', '--corpus', corpus]).stdout],
    ['a file to extract', () => run(['extract', `${HOSTILE}.txt`]).stderr],
    ['a folder', () => run(['check', '--corpus', HOSTILE]).stderr],
    ['a subcommand', () => run([HOSTILE]).stderr],
    ['a word too many', () => run(['check', HOSTILE]).stderr],
    ['a command', () => run(['ask', `/"${HOSTILE}"`, '--corpus', corpus]).stderr.replace(/\n {2}/g, '')],
  ])('in the name of %s is never obeyed', (_, said) => {
    const shown = said();
    expect(shown).toContain(SHOWN);
    for (const obeyed of ['\u001B', '\u202E']) expect(shown).not.toContain(obeyed);
  });

  test('is escaped in JSON, and means the same', () => {
    const { stdout } = run(['extract', '--jsonl'], { input: JSON.stringify({ id: 'a\u202E\u009B', text: PAGE }) });
    expect(stdout).toContain('a\\u202e\\u009b');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a\u202E\u009B' });
  });

  test('is not repeated at any length', () => {
    expect(run(['x'.repeat(5000)]).stderr.split('\n')[0]).toHaveLength(87);
  });
});

const CALLS: readonly (readonly [string, () => readonly string[]])[] = [
  ['ask', () => ['ask', '/quote wait', '--corpus', corpus]],
  ['ask --json', () => ['ask', '/quote wait', '--json', '--corpus', corpus]],
  ['extract', () => ['extract', join(corpus, 'harbour.txt')]],
  ['check', () => ['check', '--corpus', corpus]],
  ['--help', () => ['--help']],
  ['start', () => ['--corpus', corpus]],
];

describe.each(CALLS)('%s', (_, args) => {
  test('ends in silence when its reader leaves', async () => {
    const child = spawn(process.execPath, [MAIN, ...args()]);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.stdin.end('/help\n/help\n');
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.skipIf(!existsSync('/dev/full'))('says in one line that it cannot write', () => {
    const { status, stderr } = withOpen('/dev/full', 'w', (stdout) => run(args(), { stdout, input: '/help\n/help\n' }));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The answer cannot be written\. .*ENOSPC.*\n$/);
  });
});

describe('stdin', () => {
  test.each([[[]], [['extract', '--jsonl']]])('that is a folder is one clear line: %j', (args) => {
    const { status, stderr } = withOpen(folder, 'r', (stdin) => run([...args, '--corpus', corpus], { stdin }));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Stdin is a folder; lines are read from a pipe or a file.\n',
    });
  });

  test('may stay open after /quit', async () => {
    const child = spawn(process.execPath, [MAIN, '--corpus', corpus], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.write('/quit\n');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('extract --jsonl', () => {
  const line = (id: string) => JSON.stringify({ id, text: `${PAGE}\u2028more` });
  const idsOf = (stdout: string) =>
    stdout.split('\n').flatMap((one) => (one === '' ? [] : [(JSON.parse(one) as { id: string }).id]));

  test.each([
    ['a byte-order mark, CRLF and rare separators', `\uFEFF${line('a')}\r\n\r\n${line('b')}`, ['a', 'b'], ''],
    ['what is not JSON', `oops\n${line('b')}`, ['b'], 'line 1: not JSON\n'],
    ['bytes that are no text', Buffer.from([0x0a, 0x7b, 0xff, 0x0a]), [], 'line 2: not valid UTF-8\n'],
    ['a line over 16 MB', `"${'x'.repeat(17_000_000)}"\n${line('b')}`, ['b'], 'line 1: longer than 16 MB\n'],
  ])('%s', (_, input, ids, stderr) => {
    const ran = run(['extract', '--jsonl'], { input });
    expect({ ids: idsOf(ran.stdout), stderr: ran.stderr, status: ran.status }).toEqual({
      ids,
      stderr,
      status: stderr === '' ? 0 : 1,
    });
  });
});
