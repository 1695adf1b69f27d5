/** A file of the version before: what it held is still there, and can be followed from now on. */
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { APPLICATION_ID, MIGRATIONS } from '../../src/state/migrations-data.ts';
import { openState } from '../../src/state/state.ts';
import { withFolder } from './temp-state.ts';

test('issues of version 3, one of them open, are there in this version', () =>
  withFolder((folder) => {
    const file = join(folder, 's.db');
    const old = new DatabaseSync(file);
    for (const step of MIGRATIONS.slice(0, 3)) old.exec(step);
    old.exec(`PRAGMA user_version = 3; PRAGMA application_id = ${APPLICATION_ID}`);
    old.exec(`
      INSERT INTO subscription (guild, channel, kind, cron, words, zone, skip_empty, choice, owner, made_at, strikes, due_at)
        VALUES ('g', 'c', 'digest', '30 8 * * *', 'daily 8:30', 'UTC', 1, '{}', 'u', 1, 0, 9);
      INSERT INTO issue (subscription, slot, until, missed, at, state, attempts, messages)
        VALUES (1, 5, 5, 0, 5, 'posted', 1, '["m"]');
      INSERT INTO issue (subscription, slot, until, missed, at, state, tried_at, attempts, messages)
        VALUES (1, 7, 7, 0, 7, 'sending', 7, 1, '[]');`);
    old.close();
    const state = openState(file);
    expect(state.ledger.list(1, 9)).toMatchObject([
      { slot: 7, state: 'sending', triedAt: 7, channel: null, mark: null, corrections: [] },
      { slot: 5, state: 'posted', messages: ['m'], corrections: [] },
    ]);
    const [open] = state.ledger.open(9);
    if (open)
      state.ledger.settle(
        open,
        { state: 'posted', messages: ['n'] },
        { dueAt: 9, strikes: 0, paused: null, notice: null },
      );
    expect([state.ledger.shown.articles(), state.ledger.shown.owed(9)]).toEqual([[], []]);
    state.close();
  }));
