/** One process a state file: across processes, within one, and after the holder was killed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdLock } from '../../src/state/process-lock.ts';
import { openState } from '../../src/state/state.ts';
import { refusal, startProcess, withFolder } from './temp-state.ts';

describe('the lock of a state file', () => {
  test('a second process is told who has it; a killed holder frees it at once', () =>
    withFolder(async (folder) => {
      const file = join(folder, 's.db');
      const holder = startProcess('hold', file);
      expect(await holder.line()).toBe('opened');
      const error = refusal(file);
      expect(error.fault).toBe('in-use');
      expect(error.message).toMatch(
        new RegExp(
          `^The state file ${file} is in use by process ${holder.pid} since \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\\.$`,
        ),
      );
      await holder.kill();
      const state = openState(file);
      expect(readFileSync(`${file}.pid`, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
      state.close();
    }));

  test('is held to the end of the process, even where nothing refers to the state any more', () =>
    withFolder(async (folder) => {
      const file = join(folder, 's.db');
      const holder = startProcess('forget', file);
      expect(await holder.line()).toBe('forgotten');
      expect(refusal(file).fault).toBe('in-use');
      await holder.kill();
      openState(file).close();
    }));

  test('five kills in a row leave nothing to clean up', () =>
    withFolder(async (folder) => {
      const file = join(folder, 's.db');
      for (let n = 0; n < 5; n++) {
        const holder = startProcess('hold', file);
        expect(await holder.line()).toBe('opened');
        await holder.kill();
      }
      openState(file).close();
    }));

  test('held by this process: a second opening here fails, and does not free it for others', () =>
    withFolder(async (folder) => {
      const file = join(folder, 's.db');
      const state = openState(file);
      expect(refusal(file).fault).toBe('in-use');
      const backup = join(folder, 'copy.db');
      await state.backup(backup);
      const other = startProcess('open', file);
      expect(await other.line()).toContain(`in use by process ${process.pid} since `);
      await other.kill();
      state.close();
      const after = startProcess('open', file);
      expect(await after.line()).toBe('opened');
      await after.kill();
    }));

  test('of two that start together one is let in', () =>
    withFolder(async (folder) => {
      const both = [startProcess('hold', join(folder, 's.db')), startProcess('hold', join(folder, 's.db'))];
      const lines = await Promise.all(both.map((other) => other.line()));
      expect(lines.filter((line) => line === 'opened')).toHaveLength(1);
      expect(lines.filter((line) => line?.includes('is in use by') === true)).toHaveLength(1);
      await Promise.all(both.map((other) => other.kill()));
    }));

  test.each(['', 'nonsense', '2147483647 2020-01-01T00:00:00.000Z\n'])('a note that names nobody (%j)', (note) =>
    withFolder((folder) => {
      const path = join(folder, 'token');
      const lock = holdLock(path, 'This token');
      writeFileSync(`${path}.pid`, note);
      expect(() => holdLock(path, 'This token')).toThrow('This token is in use by another process.');
      lock.release();
      lock.release();
      holdLock(path, 'This token').release();
    }),
  );

  test('a lock file that is none is named', () =>
    withFolder((folder) => {
      writeFileSync(join(folder, 's.db.lock'), 'no database at all, but some text'.repeat(40));
      expect(refusal(join(folder, 's.db'))).toMatchObject({
        fault: 'unreachable',
        message: /cannot be locked.*\.lock\)/,
      });
    }));
});
