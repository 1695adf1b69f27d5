/** Backups of a state in use and at rest, and putting one back. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUpState, restoreState } from '../../src/state/backup.ts';
import { openState } from '../../src/state/state.ts';
import { digest, startProcess, withFolder } from './temp-state.ts';

const seen = (file: string): [string, number][] => {
  const state = openState(file);
  const all = [...state.firstSeen.all()];
  state.close();
  return all;
};

describe('a backup', () => {
  test('is one file that holds all that was written, and goes back in', () =>
    withFolder(async (folder) => {
      const [file, copy] = [join(folder, 's.db'), join(folder, 'backups', 'monday.db')];
      const state = openState(file);
      state.firstSeen.putMany([['a', 1]]);
      await state.backup(copy);
      state.firstSeen.putMany([['b', 2]]);
      state.close();
      expect(readdirSync(join(folder, 'backups'))).toEqual(['monday.db']);
      expect(statSync(copy).mode & 0o777).toBe(0o600);
      await restoreState(copy, file);
      expect(seen(file)).toEqual([['a', 1]]);
      expect(seen(`${file}.replaced`)).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
    }));

  test('takes the place of the one before, and may be taken while the state is written', () =>
    withFolder(async (folder) => {
      const [file, copy] = [join(folder, 's.db'), join(folder, 'copy.db')];
      const state = openState(file);
      state.firstSeen.putMany(Array.from({ length: 20_000 }, (_, n) => [`old-${n}`, n]));
      await state.backup(copy);
      const [one, two] = [state.backup(copy), state.backup(copy)];
      for (let n = 0; n < 200; n++) state.firstSeen.putMany([[`new-${n}`, n]]);
      await Promise.all([one, two]);
      expect(state.firstSeen.all().size).toBe(20_200);
      state.close();
      expect(seen(copy).length).toBeGreaterThanOrEqual(20_000);
    }));

  test('of a state that another process uses; which then cannot be restored over', () =>
    withFolder(async (folder) => {
      const [file, copy] = [join(folder, 's.db'), join(folder, 'copy.db')];
      const holder = startProcess('hold', file);
      expect(await holder.line()).toBe('opened');
      await backUpState(file, copy);
      await expect(restoreState(copy, file)).rejects.toMatchObject({ fault: 'in-use' });
      await holder.kill();
      expect(seen(copy)).toEqual([]);
    }));

  test('holds what a killed process had only written to the log', () =>
    withFolder(async (folder) => {
      const [file, copy] = [join(folder, 's.db'), join(folder, 'copy.db')];
      const writer = startProcess('write', file);
      await writer.line();
      const row = await writer.line();
      await writer.kill();
      await backUpState(file, copy);
      const [run, n] = (row ?? '').split(' ');
      expect(new Map(seen(copy)).get(`v${run}-${n}`)).toBe(Number(n));
    }));
});

describe('restoring', () => {
  test('where a killed process left a log: it goes aside with its file', () =>
    withFolder(async (folder) => {
      const [file, copy] = [join(folder, 's.db'), join(folder, 'copy.db')];
      openState(file).close();
      await backUpState(file, copy);
      const writer = startProcess('write', file);
      await writer.line();
      const row = await writer.line();
      await writer.kill();
      expect(existsSync(`${file}-wal`)).toBe(true);
      await restoreState(copy, file);
      expect(seen(file)).toEqual([]);
      const [run, n] = (row ?? '').split(' ');
      expect(new Map(seen(`${file}.replaced`)).get(`v${run}-${n}`)).toBe(Number(n));
    }));

  test('over a damaged state, and where there was none', () =>
    withFolder(async (folder) => {
      const [file, copy] = [join(folder, 's.db'), join(folder, 'copy.db')];
      const state = openState(file);
      state.firstSeen.putMany([['a', 1]]);
      await state.backup(copy);
      state.close();
      writeFileSync(file, 'spilt coffee');
      await restoreState(copy, file);
      expect(seen(file)).toEqual([['a', 1]]);
      await restoreState(copy, join(folder, 'new', 's.db'));
      expect(seen(join(folder, 'new', 's.db'))).toEqual([['a', 1]]);
    }));

  test('a backup that is damaged, or not there, changes nothing', () =>
    withFolder(async (folder) => {
      const file = join(folder, 's.db');
      openState(file).close();
      const before = digest(file);
      writeFileSync(join(folder, 'bad.db'), 'no backup');
      await expect(restoreState(join(folder, 'bad.db'), file)).rejects.toMatchObject({ fault: 'corrupted' });
      await expect(restoreState(join(folder, 'none.db'), file)).rejects.toMatchObject({ fault: 'unreachable' });
      await expect(backUpState(join(folder, 'none.db'), file)).rejects.toMatchObject({ fault: 'unreachable' });
      expect(digest(file)).toBe(before);
      expect(readdirSync(folder).sort()).toEqual(['bad.db', 's.db', 's.db.lock']);
    }));

  test('a backup never takes the place of a state', () =>
    withFolder(async (folder) => {
      const [file, other] = [join(folder, 's.db'), join(folder, 't.db')];
      openState(other).close();
      const state = openState(file);
      await expect(state.backup(file)).rejects.toThrow('take the place of a state file');
      await expect(state.backup(other)).rejects.toThrow('take the place of a state file');
      state.close();
    }));
});
