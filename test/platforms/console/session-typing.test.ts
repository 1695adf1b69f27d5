/** What stands at the prompt stays there: whatever is said meanwhile, whatever goes wrong while it is completed. */
import { expect, test } from 'vitest';
import { exampleAsk } from './example-ask.ts';
import { KEYS, openSession, PROMPT } from './example-session.ts';

test('a notice stands above the prompt, and what is typed comes back', async () => {
  const session = openSession();
  await session.shown(PROMPT);
  session.type('/who A');
  await session.shown('/who A');
  session.say('error: no \u001B[31m folder');
  await session.shown('error: no ␛[31m folder\n');
  await session.shown(`${PROMPT}/who A`);
  session.type(`da${KEYS.enter}`);
  await session.shown('answer to /who Ada');
  session.type(KEYS.ctrlD);
  expect((await session.rest()).code).toBe(0);
});

test('a notice takes nothing from a line of several rows, and is not drawn over', async () => {
  const session = openSession({ columns: 40 });
  await session.shown(PROMPT);
  session.type('/quote the ferry to the outer islands and the long way back');
  await session.shown('way back');
  session.say('error: the folder is gone');
  await session.shown('\u001B[1A');
  await session.shown('error: the folder is gone\n\n');
  await session.shown(`${PROMPT}/quote the ferry`);
  session.type(KEYS.enter);
  await session.shown('answer to /quote the ferry to the outer');
  session.type(KEYS.ctrlD);
  expect((await session.rest()).code).toBe(0);
});

test('a notice while a question runs comes at once, without a prompt', async () => {
  const session = openSession({ ask: exampleAsk(() => new Promise(() => undefined)) });
  await session.shown(PROMPT);
  session.type(`/one${KEYS.enter}`);
  await session.shown('\n');
  session.say('error: the folder is gone');
  await session.shown('error: the folder is gone\n');
  session.type(KEYS.ctrlC);
  const { screen } = await session.rest();
  expect(screen.split('error: the folder is gone')[1]).not.toContain(PROMPT.trim());
});

test('a fault while completing is told, and completes nothing', async () => {
  const faults: unknown[] = [];
  const ask = {
    ...exampleAsk(),
    suggest: () => {
      throw new TypeError('a secret of ours');
    },
  };
  const session = openSession({ ask, onFault: (about, fault) => faults.push([about, (fault as Error).message]) });
  await session.shown(PROMPT);
  session.type(`/who Ada${KEYS.tab}`);
  await session.shown('/who Ada');
  session.type(KEYS.enter);
  await session.shown('answer to /who Ada\n');
  session.type(KEYS.ctrlD);
  expect((await session.rest()).code).toBe(0);
  expect(faults).toEqual([[expect.stringContaining('complet'), 'a secret of ours']]);
});

test('Tab at the start of a typed line adds nothing', async () => {
  const session = openSession();
  await session.shown(PROMPT);
  session.type(`/who Ada${KEYS.home}${KEYS.tab}`);
  await session.shown('/who Ada');
  session.type(KEYS.enter);
  await session.shown('answer to /who Ada\n');
  session.type(KEYS.ctrlD);
  expect((await session.rest()).code).toBe(0);
});
