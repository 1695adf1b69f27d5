/** Making ahead what issues are made from, and waiting for what is not there yet. */
import { expect, test } from 'vitest';
import type { Comparing } from '../../src/digest/notable.ts';
import { plainComparing } from '../../src/digest/notable.ts';
import { Readiness } from '../../src/digest/readiness.ts';
import { BRIDGE, FERRY, newsroom } from './newsroom.ts';

/** What was compared for: how often the events were asked for. */
function counting(): Comparing & { asked: number } {
  return {
    ...plainComparing,
    asked: 0,
    async events() {
      this.asked += 1;
      return [];
    },
  };
}

test('what is held is made ready once it has stood from one look to the next, and once', async () => {
  const desk = newsroom();
  desk.take(100, FERRY);
  const comparing = counting();
  const readiness = new Readiness(desk.look, comparing);
  await readiness.keep(1000);
  expect(comparing.asked).toBe(0);
  await readiness.keep(1000);
  const once = comparing.asked;
  expect(once).toBeGreaterThan(0);
  await readiness.keep(1000);
  expect(comparing.asked).toBe(once);
  desk.take(200, BRIDGE);
  await readiness.keep(1000);
  expect(comparing.asked).toBe(once);
  await readiness.keep(1000);
  expect(comparing.asked).toBeGreaterThan(once);
});

test('nothing is made once it is stopped, and what is being made ends', async () => {
  const desk = newsroom();
  desk.take(100, FERRY);
  const comparing = counting();
  const readiness = new Readiness(desk.look, comparing);
  await readiness.keep(1000);
  const making = readiness.keep(1000);
  readiness.stop();
  await making;
  await readiness.keep(1000);
  expect(comparing.asked).toBe(0);
});

test('of nothing held, nothing is made', async () => {
  const comparing = counting();
  const readiness = new Readiness(newsroom().look, comparing);
  await readiness.keep(1000);
  await readiness.keep(1000);
  expect(comparing.asked).toBe(0);
});
