/** A process that is killed at any step around a slot, on a real state file: each slot is posted once. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DigestRunner, type DigestPorts } from '../../src/digest/digest-runner.ts';
import { plainComparing } from '../../src/digest/notable.ts';
import { openState } from '../../src/state/state.ts';
import { withFolder } from '../state/temp-state.ts';
import { Board } from './board.ts';
import { DAILY, START } from './desk.ts';
import { Fuse, Killed } from './fuse.ts';
import { FERRY, newsroom } from './newsroom.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
interface World {
  readonly file: string;
  readonly board: Board;
  readonly look: ReturnType<typeof newsroom>['look'];
}

/** One life of the process: opens the state, runs once, and is gone, at the latest when it is done. */
async function live({ file, board, look }: World, now: number, halves: number): Promise<void> {
  const state = openState(file, now);
  const fuse = new Fuse(halves, () => {
    throw new Killed();
  });
  board.now = now;
  const ports: DigestPorts = {
    subscriptions: fuse.on(state.subscriptions),
    ledger: fuse.on(state.ledger),
    delivery: fuse.on(board.delivery),
    look,
    comparing: plainComparing,
    onFault: () => undefined,
  };
  await new DigestRunner(ports).run(now).catch((fault: unknown) => {
    if (!(fault instanceof Killed)) throw fault;
  });
  state.close();
}

const NEVER = 1000;
/** Each life is so many half-steps long, and so long after the one before. */
const lives = fc.array(
  fc.record({
    halves: fc.integer({ min: 0, max: 8 }),
    after: fc.constantFrom(0, 5 * SECOND, 30 * SECOND, MINUTE, 3 * MINUTE, 10 * MINUTE, HOUR),
  }),
  { maxLength: 6 },
);

test.each([
  ['whose history may be read: each slot once', false],
  ['whose history is closed: at most once, and what is unknown is said', true],
])(
  'killed at any steps, over two days, in a channel %s',
  async (_, closed) => {
    let kills = 0;
    await withFolder(async (folder) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(lives, lives, async (first, second) => {
          const desk = newsroom();
          desk.take(START - HOUR, FERRY);
          const world: World = { file: join(folder, `${(run += 1)}.db`), board: new Board(), look: desk.look };
          world.board.closed = closed;
          const state = openState(world.file, START);
          const slots = [Date.UTC(2026, 4, 4, 8, 30), Date.UTC(2026, 4, 5, 8, 30)] as const;
          const wanted = { ...DAILY, when: { ...DAILY.when, skipEmpty: false } };
          const { id } = state.subscriptions.add(wanted, START, slots[0]);
          state.close();
          for (const [slot, some] of [
            [slots[0], first],
            [slots[1], second],
          ] as const) {
            let now: number = slot;
            for (const { halves, after } of some) {
              await live(world, now, halves);
              now += after;
              kills += 1;
            }
            // In the end it stays alive.
            for (const wait of [MINUTE, MINUTE, HOUR]) await live(world, (now += wait), NEVER);
          }
          const marks = world.board.posts.map(({ mark }) => mark);
          const after = openState(world.file, START);
          const log = after.ledger.list(id, 9).map(({ state: one }) => one);
          after.close();
          const unknown = log.filter((one) => one === 'unknown').length;
          const posted = log.filter((one) => one === 'posted').length;
          expect([log.length, posted + unknown]).toEqual([2, 2]);
          expect(world.board.told.length > 0).toBe(unknown > 0);
          expect(closed || unknown === 0).toBe(true);
          const all = [`digest ${id} · 2026-05-04 08:30 +00:00`, `digest ${id} · 2026-05-05 08:30 +00:00`];
          expect(marks).toEqual(closed ? all.filter((mark) => marks.includes(mark)) : all);
        }),
        { numRuns: 60 },
      );
    });
    expect(kills).toBeGreaterThan(200);
  },
  120_000,
);
