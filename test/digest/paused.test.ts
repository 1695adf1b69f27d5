/** What pauses a digest or a watch: a name that is somebody's no more; its owner is told once, and how to go on. */
import { expect, test } from 'vitest';
import { everywhere, MILL, newsroomOn, readingOf, speakers, WEIR } from '../corrections/own-word.ts';
import { subscriptionList } from '../../src/digest/subscription-lists.ts';
import { openMemoryState } from '../../src/state/state.ts';
import { DAILY, Desk, WATCH } from './desk.ts';

const DAY = 24 * 3_600_000;
const ABELL = { speakers: ['Ruth Abell'] };
const only = (outlet: string) => ({ ...everywhere, outlets: [outlet] });
const APART = speakers(
  { name: 'Ruth Abell, the councillor', forms: [{ form: 'Ruth Abell', only: only('The Tarn Gazette') }] },
  { name: 'Ruth Abell, the rower', forms: [{ form: 'Ruth Abell', only: only('Linden Post') }] },
);

test.each([
  ['two people now', { speakers: APART }, 'may be 2 speakers now: ', 'Ruth Abell, the rower'],
  ['nobody any more', { articles: [] }, 'no speaker “Ruth Abell” is in the articles held any more', '/digest edit 1'],
  [
    'withheld',
    { speakers: speakers({ name: 'Ruth Abell', withheld: 'asked for' }) },
    'no speaker “Ruth Abell”',
    '/digest edit 1',
  ],
])('a stored name that is %s: paused, its owner told once, the list says why', async (_, rest, why, how) => {
  const fed = await newsroomOn();
  const desk = new Desk(openMemoryState(), fed.look);
  const { id } = desk.add({ ...DAILY, choice: { ...DAILY.choice, ...ABELL } });
  await desk.after(DAY);
  await fed.take(readingOf(rest), desk.now);
  for (let day = 0; day < 3; day++) await desk.after(DAY);
  expect(desk.log(id)).toEqual(['failed', 'posted']);
  expect(desk.board.told.map(({ text }) => text)).toEqual([expect.stringContaining(why)]);
  const { blocks } = subscriptionList(desk.state.subscriptions.list(DAILY.guild));
  expect(JSON.stringify(blocks)).toMatch(/paused: .*; \/digest resume 1 goes on/);
  expect(JSON.stringify(blocks)).toContain(how);
});

test('a watch likewise, as soon as there is news', async () => {
  const fed = await newsroomOn({ articles: [MILL] });
  const desk = new Desk(openMemoryState(), fed.look);
  const { id } = desk.add({ ...WATCH, choice: { ...WATCH.choice, ...ABELL } });
  await desk.after(DAY);
  await fed.take(readingOf({ articles: [MILL, { ...WEIR, heldSince: desk.now }], speakers: APART }), desk.now);
  await desk.after(120_000);
  expect(desk.state.subscriptions.byId(id)?.paused).toMatch(/may be 2 speakers now.*\/watch remove 1 and \/watch add/);
  expect(desk.board.told).toHaveLength(1);
});
