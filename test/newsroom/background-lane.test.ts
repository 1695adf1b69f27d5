/** Work behind the answers: one piece after another, none twice at a time, and a failure stops nothing. */
import { expect, test } from 'vitest';
import { BackgroundLane } from '../../src/newsroom/background-lane.ts';

test('pieces run in their order, one at a time; what waits already is not taken again', async () => {
  const lane = new BackgroundLane();
  const done: string[] = [];
  let running = 0;
  const piece = (name: string) => async () => {
    running++;
    await new Promise(setImmediate);
    done.push(`${name}${running}`);
    running--;
  };
  lane.take('a', piece('a'));
  lane.take('a', piece('again'));
  lane.take('b', () => Promise.reject(new Error('a fault of the piece')));
  lane.take('c', piece('c'));
  await expect.poll(() => done).toEqual(['a1', 'c1']);
  lane.take('a', piece('later'));
  await expect.poll(() => done).toEqual(['a1', 'c1', 'later1']);
});
