/** Issues brought to the terminal: each once, while there is a prompt. */
import { expect, test } from 'vitest';
import { terminalDelivery } from '../../../src/platforms/console/deliver.ts';
import { render } from '../../../src/platforms/console/render.ts';
import { answer, text } from '../../../src/reply/builders.ts';

const TARGET = { guild: 'terminal', channel: 'terminal', pings: null };
const ISSUE = answer(['Digest 1'], 'channel', [text('All: nothing.')]);

function terminal() {
  const printed: string[] = [];
  const screen = { isThere: true };
  const delivery = terminalDelivery(async (reply) => {
    if (screen.isThere) printed.push(render(reply, { width: 100, colour: false }));
    return screen.isThere;
  });
  return { printed, screen, delivery };
}

test('an issue is printed once, however often it is tried', async () => {
  const { printed, delivery } = terminal();
  const post = { key: 'k'.repeat(20), mark: 'digest 1 · 2026-05-04 07:00 +00:00' };
  expect(await delivery.deliver(TARGET, ISSUE, post)).toEqual({ kind: 'posted', messages: [post.key] });
  expect(await delivery.deliver(TARGET, ISSUE, post)).toMatchObject({ kind: 'posted' });
  expect(printed).toEqual(['Digest 1\n\nAll: nothing.']);
});

test('without a prompt it is surely not printed, and comes later', async () => {
  const { printed, screen, delivery } = terminal();
  screen.isThere = false;
  expect(await delivery.deliver(TARGET, ISSUE, { key: 'k', mark: 'm' })).toMatchObject({ kind: 'later' });
  expect(await delivery.tell('shell', TARGET, ISSUE, 'k')).toBe('later');
  expect(printed).toEqual([]);
  screen.isThere = true;
  expect(await delivery.deliver(TARGET, ISSUE, { key: 'k', mark: 'm' })).toMatchObject({ kind: 'posted' });
  expect(printed).toHaveLength(1);
});

test('what an earlier session printed cannot be looked at', async () => {
  expect(await terminal().delivery.find(TARGET, 'digest 1', 0)).toBe('closed');
});

test('a correction is printed under the name of its issue, each line once', async () => {
  const { printed, delivery } = terminal();
  const line = (what: string) => ({ on: '4 May 2026, 09:30 UTC', what, about: [], out: true });
  const amendment = { mark: 'digest 1 · 2026-05-04 07:00 +00:00', unsaid: [] };
  await delivery.amend(TARGET, ['k'], { ...amendment, corrections: [line('ferry.txt was withdrawn')] });
  await delivery.amend(TARGET, ['k'], {
    ...amendment,
    corrections: [line('ferry.txt was withdrawn'), line('dues.txt was withdrawn')],
  });
  expect(printed).toEqual([
    'Correction of digest 1 · 2026-05-04 07:00 +00:00\n\n4 May 2026, 09:30 UTC: ferry.txt was withdrawn',
    'Correction of digest 1 · 2026-05-04 07:00 +00:00\n\n4 May 2026, 09:30 UTC: dues.txt was withdrawn',
  ]);
});
