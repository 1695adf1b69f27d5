/** `kill -9` at each step around a slot and around a correction, of the bot as it runs: each is there once. More of them: `npm run bench:kills`. */
import { expect, test } from 'vitest';
import { clockChanges } from '../digest/naive-calendar.ts';
import { amiss } from './kill-outcome.ts';
import { EDIT_KILLS, KillWorld, SLOT_KILLS } from './kill-world.ts';

const [SECOND, MINUTE] = [1000, 60_000];
const GAPS = [20 * SECOND, 5 * MINUTE];

test.concurrent.each([
  ['the first steps', 'Europe/Oslo', [...SLOT_KILLS.slice(0, 5), ...EDIT_KILLS.slice(0, 3)]],
  ['the last steps', 'Australia/Lord_Howe', [...SLOT_KILLS.slice(5), ...EDIT_KILLS.slice(3)]],
] as const)(
  'killed at %s, in a night in which the clock of %s is changed',
  async (_, zone, kills) => {
    const world = await KillWorld.open({ zone, change: clockChanges(zone, 2026).at(-1) ?? 0, gaps: GAPS });
    try {
      for (const [n, kill] of kills.entries()) await world.kill({ ...kill, after: n % 5 }, n);
      const outcome = await world.finish();
      expect([amiss(outcome, false), outcome.kills, outcome.notices]).toEqual([[], kills.length, []]);
    } finally {
      await world.close();
    }
  },
  240_000,
);
