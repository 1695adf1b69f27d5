/** What a call has written is there after the process was killed. */
import { once } from 'node:events';
import { type FSWatcher, mkdirSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { startProcess, withFolder } from './temp-state.ts';

const KILLS = 20;

test(`${KILLS} kills while writing: every row whose writing had returned is there`, () =>
  withFolder(async (folder) => {
    const file = join(folder, 's.db');
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const writer = startProcess('write', file);
      expect(await writer.line()).toBe('opened');
      // Killed after another number of rows each time.
      for (let row = 0; row < kill; row++) acknowledged.push((await writer.line()) ?? '');
      acknowledged.push(...(await writer.kill()));
    }
    const state = openState(file, 0);
    const seen = state.firstSeen.all();
    for (const line of acknowledged) {
      const [run, n, id, key] = line.split(' ');
      expect(state.reports.list(`g${run}-${n}`).map((report) => report.id)).toEqual([Number(id)]);
      expect(state.actions.get(key ?? '')).toBe(`action ${run} ${n}`);
      expect(seen.get(`v${run}-${n}`)).toBe(Number(n));
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual((KILLS * (KILLS - 1)) / 2);
    state.close();
  }));

test('killed at each step of making the file: it opens', () =>
  withFolder(async (folder) => {
    const left = new Set<string>();
    for (let step = 1; step <= KILLS; step++) {
      const inner = join(folder, String(step));
      mkdirSync(inner);
      const changes = watch(inner);
      const maker = startProcess('write', join(inner, 's.db'));
      // Killed after so many files were made, written or removed, or at the latest when it has opened.
      await Promise.race([maker.line(), some(step, changes)]);
      changes.close();
      await maker.kill();
      for (const name of readdirSync(inner)) left.add(name);
      openState(join(inner, 's.db')).close();
      expect(readdirSync(inner).sort()).toEqual(['s.db', 's.db.lock']);
    }
    expect([...left]).toContain('s.db.pid');
  }));

async function some(count: number, changes: FSWatcher): Promise<void> {
  for (let seen = 0; seen < count; seen++) await once(changes, 'change');
}
