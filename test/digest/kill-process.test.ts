/** `kill -9` before and after each step of a slot: once posted, in the same minute or hours later. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { withFolder } from '../state/temp-state.ts';
import { DAILY, START } from './desk.ts';

const SLOT = Date.UTC(2026, 4, 4, 8, 30);
const PROGRAM = fileURLToPath(new URL('./digest-process.ts', import.meta.url));
const [SOON, LATER] = [30_000, 2 * 3_600_000];
/** begin, trying, deliver, settle: before and after each; the key is known again soon after, and the channel is looked at later. */
const KILLS = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((halves) =>
  halves < 4 ? [[halves, SOON] as const] : [[halves, SOON] as const, [halves, LATER] as const],
);

function run(files: readonly [state: string, board: string], now: number, halves: number): string | null {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { signal, stderr } = spawnSync(process.execPath, [PROGRAM, ...files, String(now), String(halves)], {
    env,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return signal;
}

test.each(KILLS)('killed after %s half-steps, started again after %s ms', (halves, wait) =>
  withFolder((folder) => {
    const files = [join(folder, 's.db'), join(folder, 'board.jsonl')] as const;
    const before = openState(files[0], START);
    const { id } = before.subscriptions.add(DAILY, START, SLOT);
    before.close();
    expect(run(files, SLOT, halves)).toBe('SIGKILL');
    expect(run(files, SLOT + wait, 1000)).toBeNull();
    const posts = readFileSync(files[1], 'utf8').trim().split('\n');
    expect(posts.map((line) => (JSON.parse(line) as { mark: string }).mark)).toEqual([
      `digest ${id} · 2026-05-04 08:30 +00:00`,
    ]);
    const after = openState(files[0], START);
    expect(after.ledger.list(id, 9)).toMatchObject([{ state: 'posted' }]);
    after.close();
  }),
);
