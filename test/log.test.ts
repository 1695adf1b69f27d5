import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

const fault = Object.assign(new TypeError('the folder is gone'), { code: 'ENOENT' });

function shown(least: 'debug' | 'warn'): string[] {
  const lines: string[] = [];
  const log = createLog(least, (line) => lines.push(line));
  log.write('error', 'the corpus folder cannot be followed', { fault });
  log.write('warn', 'a thing', { count: 2 });
  log.write('info', 'a small thing');
  return lines;
}

test('on a terminal a fault is one line', () => {
  expect(shown('warn')).toEqual([
    'error: the corpus folder cannot be followed: the folder is gone',
    'warn: a thing { count: 2 }',
  ]);
});

test('who debugs sees where it came from', () => {
  const lines = shown('debug');
  expect(lines.filter((line) => line.startsWith('    at '))).not.toEqual([]);
  expect(lines.at(-1)).toBe('info: a small thing');
});

test('elsewhere a fault is logged with its name, message, stack and cause', () => {
  const script = `
    import { createLog } from './src/log.ts';
    const cause = new RangeError('too far');
    createLog('warn', null).write('error', 'an answer failed', { fault: new TypeError('no name', { cause }), thrown: 'a word' });`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  expect(ran.stdout).toBe('');
  expect(JSON.parse(ran.stderr)).toMatchObject({
    msg: 'an answer failed',
    fault: {
      name: 'TypeError',
      message: 'no name',
      stack: expect.stringContaining('    at '),
      cause: { name: 'RangeError', message: 'too far' },
    },
    thrown: 'a word',
  });
});
