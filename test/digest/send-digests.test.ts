/** An issue that is due while events are still being found waits for them, and is sent once; nobody is told of a fault. */
import { expect, test } from 'vitest';
import type { Newsroom } from '../../src/newsroom.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { sendDigests } from '../../src/send-digests.ts';
import { openMemoryState } from '../../src/state/state.ts';
import { UserError } from '../../src/user-error.ts';
import { article } from '../held-article.ts';
import { Board } from './board.ts';
import { DAILY, START } from './desk.ts';
import { FERRY } from './newsroom.ts';

const DUE = Date.parse('2026-05-04T08:30Z');

test('an issue waits until the events are found', async () => {
  const fed = createNewsroom();
  await fed.take({ articles: [article(FERRY)], problems: [], wordLimit: () => 75 }, START);
  let late = 2;
  const look: Newsroom['look'] = {
    ...fed.look,
    events: async () => {
      if (late-- > 0) throw new UserError('The articles held are still being set against each other.');
      return await fed.look.events();
    },
  };
  const state = openMemoryState();
  state.subscriptions.add(DAILY, START, DUE);
  const board = new Board();
  const posted = Promise.withResolvers<void>();
  const faults: unknown[] = [];
  const stop = sendDigests({
    newsroom: { ...fed, look },
    state,
    clock: () => DUE,
    every: 60_000,
    delivery: () => ({
      ...board.delivery,
      deliver: async (...given) => {
        const answer = await board.delivery.deliver(...given);
        posted.resolve();
        return answer;
      },
    }),
    onError: (_, fault) => {
      faults.push(fault);
      posted.resolve();
    },
  });
  await posted.promise;
  await stop();
  expect(faults).toEqual([]);
  expect(board.posts).toHaveLength(1);
  expect(late).toBeLessThan(0);
  state.close();
});
