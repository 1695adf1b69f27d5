/** The program as a shell sees it: subcommands, exit codes, and what goes where. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const PAGE =
  'Harbour dues to rise\n\nThe board met late on Monday in the old customs house by the quay.\n\n“We will not wait any longer,” said Ada Okafor, the harbour master.\n';

let folder: string;
let empty: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  empty = join(folder, 'none');
  mkdirSync(empty);
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus', 'harbour.txt'), PAGE);
  writeFileSync(join(folder, 'corpus', 'broken.json'), '{"headline": "No text"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Ran {
  return spawnSync(process.execPath, ['src/launch.mjs', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('ask', () => {
  test('prints one answer', () => {
    const { status, stdout, stderr } = run(['ask', '/quote wait', '--corpus', join(folder, 'corpus')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('│ “We will not wait any longer,”');
    expect(stdout).toContain('from 1 article held, 1 undated');
  });

  test.each([{ CI: 'true' }, { FORCE_COLOR: '3' }])('prints plain text into a pipe, whatever %o suggests', (env) => {
    const asked = run(['ask', '/quote wait', '--corpus', join(folder, 'corpus')], { env });
    const refused = run(['ask', '/quote', '--corpus', join(folder, 'corpus')], { env });
    expect(`${asked.stdout}${refused.stderr}`).not.toContain('\u001B');
  });

  test('prints the reply as JSON, with slices by their place', () => {
    const { stdout } = run(['ask', '/quote wait', '--json', '--corpus', join(folder, 'corpus')]);
    const reply = JSON.parse(stdout) as {
      blocks: { kind: string; fragments: { start: number; end: number; text: string }[] }[];
    };
    const [fragment] = reply.blocks.find(({ kind }) => kind === 'excerpt')?.fragments ?? [];
    expect(fragment?.text).toBe('“We will not wait any longer,”');
    expect(PAGE.slice(fragment?.start, fragment?.end)).toBe(fragment?.text);
  });

  test.each([
    ['a speaker nobody names', ['ask', '/quote speaker:Okafro'], /did you mean Ada Okafor\?/],
    ['an unknown command', ['ask', '/qoute wait'], /No command \/qoute; did you mean \/quote\?/],
    ['a question without a slash', ['ask', 'where do the outlets differ'], /No command \/where.*ask --plain/su],
    ['an unknown option', ['ask', '/quote wait author:Okafor'], /has no option “author”/],
    ['a day that does not exist', ['ask', '/quote wait since:2024-02-30'], /There is no day 2024-02-30/],
    ['no day at all', ['ask', '/quote wait since:soonish'], /is no day; write it as/],
    ['a page beyond the last', ['ask', '/quote wait page:9'], /There is no page 9; the last is page 1/],
    ['no question', ['ask'], /Ask what\?/],
    ['an unknown subcommand', ['publish'], /no subcommand “publish”/],
    ['an unknown flag', ['ask', '/help', '--loud'], /--loud/],
    ['a folder without --corpus', ['check', 'mycorpus'], /check takes no “mycorpus”\.\nUsage:/],
    ['words to start with', ['start', 'mycorpus'], /start takes no “mycorpus”\.\nUsage:/],
    [
      'a subcommand behind a flag',
      ['--corpus', 'mycorpus', 'ask', '/help'],
      /start takes no “ask”; write ask first, its flags behind it\.\nUsage:/,
    ],
    ['a file beside --jsonl', ['extract', '--jsonl', 'file.txt'], /takes no “file\.txt”\.\nUsage:/],
  ])('refuses %s with what would be right', (_, args, message) => {
    const { status, stdout, stderr } = run([...args, ...(args.length > 1 ? ['--corpus', join(folder, 'corpus')] : [])]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('ask --plain', () => {
  const corpus = () => ['--corpus', join(folder, 'corpus')];

  test('prints the answer and the command it became', () => {
    const { status, stdout } = run(['ask', '--plain', 'what did Okafor say about waiting?', ...corpus()]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/asked as \/quote waiting speaker:Okafor\n$/);
  });

  test('asks back on stderr', () => {
    const { status, stdout, stderr } = run(['ask', '--plain', 'delete all articles', ...corpus()]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('/help');
  });

  test('as JSON has outcome and ran', () => {
    const { stdout } = run(['ask', '--plain', 'who is Ada Okafor?', '--json', ...corpus()]);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'ran', ran: '/who Ada Okafor', audience: 'channel' });
  });

  test('answers lines in order, those it cannot read too', () => {
    const input = ['{"text":"who is Ada Okafor?"}', '{"text":"thanks"}', 'no JSON', '{"text":"what did he say"}'].join(
      '\n',
    );
    const { status, stdout, stderr } = run(['ask', '--plain', '--jsonl', ...corpus()], { input });
    const outcomes = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { outcome: string }).outcome);
    expect({ status, outcomes }).toEqual({ status: 1, outcomes: ['ran', 'ignored', 'refused', 'asked-back'] });
    expect(stderr).toMatch(/line 3: not JSON/);
  });

  test('lines need --plain', () => {
    expect(run(['ask', '--jsonl', ...corpus()])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('the corpus folder', () => {
  test('is checked, and what could not be read is named', () => {
    const { status, stdout } = run(['check', '--corpus', join(folder, 'corpus')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/broken\.json.*text/);
    expect(stdout).toContain('1 article read');
  });

  test('may hold nothing: answers say so', () => {
    const { status, stdout } = run(['ask', '/quote anything', '--corpus', empty]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/from 0 articles held/);
  });

  test('that is not there is one clear line', () => {
    const { status, stderr } = run(['ask', '/help', '--corpus', join(folder, 'nowhere')]);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('nowhere');
  });
});

describe('extract', () => {
  const line = (stdout: string) =>
    JSON.parse(stdout) as {
      id: string;
      headline: unknown;
      passages: { role: string }[];
      quotes: Record<string, unknown>[];
    };

  test('prints a line a file, with offsets in the text as read', () => {
    const { status, stdout } = run(['extract', join(folder, 'corpus', 'harbour.txt')]);
    const { id, headline, passages, quotes } = line(stdout);
    expect({ status, id, headline }).toEqual({ status: 0, id: 'harbour', headline: { start: 0, end: 20 } });
    expect(passages.map(({ role }) => role)).toEqual(['body', 'body']);
    expect(quotes).toMatchObject([
      {
        speaker: 'Ada Okafor',
        mention: 'Ada Okafor',
        cue: 'said',
        kind: 'direct',
        group: 0,
        within: null,
        sure: true,
        relayedBy: [],
      },
    ]);
    const [{ start, end }] = quotes as [{ start: number; end: number }];
    expect(PAGE.slice(start, end)).toBe('“We will not wait any longer,”');
  });

  test('reads lines from stdin, as article unless told otherwise', () => {
    const input = [
      { id: 'a', text: PAGE },
      { id: 'b', text: PAGE, as: 'page' },
    ]
      .map((document) => JSON.stringify(document))
      .join('\n');
    const lines = run(['extract', '--jsonl'], { input }).stdout.trim().split('\n').map(line);
    expect(lines.map(({ id, quotes }) => [id, quotes.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('says which line is wrong, and reads the others', () => {
    const { status, stdout, stderr } = run(['extract', '--jsonl'], {
      input: `not json\n{"id":"a"}\n${JSON.stringify({ id: 'c', text: PAGE })}\n`,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^line 1: not JSON\nline 2: text/);
    expect(line(stdout).id).toBe('c');
  });

  test('of a file that is not there', () => {
    const { status, stderr } = run(['extract', join(folder, 'gone.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('gone.txt');
  });
});

describe('settings', () => {
  test('that are wrong are all named at once', () => {
    const { status, stderr } = run(['check'], { env: { LOG_LEVEL: 'loud', TIME_ZONE: 'Mars/Olympus' } });
    expect(status).toBe(1);
    expect(stderr).toMatch(/LOG_LEVEL.*TIME_ZONE/);
  });

  test('come from the `.env` of the project, not of the folder one stands in', () => {
    writeFileSync(join(folder, '.env'), 'LOG_LEVEL=loud\n');
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/launch.mjs'), 'check', '--corpus', empty], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('name the corpus folder', () => {
    expect(run(['check'], { env: { CORPUS_DIR: join(folder, 'corpus') } }).stdout).toContain('1 article read');
  });
});

test('a pipe is answered line by line, then it ends', () => {
  const { status, stdout } = run(['--corpus', join(folder, 'corpus')], { input: '/who Okafor\n/outlets\n' });
  expect(status).toBe(0);
  expect(stdout.indexOf('Ada Okafor')).toBeLessThan(stdout.indexOf('Outlets and articles held'));
});

test('the launcher hands on a file to run, with its arguments', () => {
  const file = join(folder, 'echo.mjs');
  writeFileSync(file, "process.stdout.write(process.argv.slice(2).join('|'))");
  const said = execFileSync(process.execPath, ['src/launch.mjs', '--exec', file, 'a b', '--flag'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(said).toBe('a b|--flag');
});
