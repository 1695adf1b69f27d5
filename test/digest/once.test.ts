/** Each slot once, where several things go wrong one after another. */
import { beforeEach, expect, test } from 'vitest';
import { openMemoryState } from '../../src/state/state.ts';
import { DAILY, Desk, START } from './desk.ts';
import { FERRY } from './newsroom.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
const SLOT = '2026-05-04T08:30Z';
const BUSY = { kind: 'later', reason: 'HTTP 503', afterMs: null } as const;
const FORBIDDEN = { kind: 'forbidden', reason: 'it may not send messages there' } as const;

let desk: Desk;
let id: number;
beforeEach(() => {
  desk = new Desk();
  desk.newsroom.take(START - HOUR, FERRY);
  id = desk.add(DAILY).id;
});

const pass = async (minutes: number) => {
  for (let tick = 0; tick < minutes * 6; tick++) await desk.after(10 * SECOND);
};

test.each([true, false])(
  'an answer is lost (posted: %s), and then the platform is away for ten minutes',
  async (posted) => {
    desk.board.answers.push({ kind: 'lost', posted }, ...Array.from({ length: 6 }, () => BUSY));
    await desk.at(SLOT);
    await pass(30);
    expect(desk.board.posts).toHaveLength(1);
    expect(desk.log(id)).toEqual(['posted']);
  },
);

test.each([
  [true, 'posted', 1],
  [false, 'empty', 0],
])('an answer is lost (posted: %s), and all that it told is withdrawn: it is %s', async (posted, state, posts) => {
  desk.board.answers.push({ kind: 'lost', posted });
  await desk.at(SLOT);
  desk.newsroom.close('ferry.txt', 'withdrawn');
  await pass(2);
  expect(desk.log(id)).toEqual([state]);
  expect(desk.board.posts).toHaveLength(posts);
  // What was posted is followed.
  expect(desk.board.posts.map(({ text }) => text.includes('was withdrawn'))).toEqual(posted ? [true] : []);
});

test('an answer is lost, what it told is withdrawn, and it is found an hour later: corrected then', async () => {
  desk.board.answers.push({ kind: 'lost', posted: true });
  await desk.at(SLOT);
  desk.board.blind = true;
  desk.newsroom.close('ferry.txt', 'withdrawn');
  await pass(30);
  expect(desk.log(id)).toEqual(['sending']);
  desk.board.blind = false;
  await pass(30);
  expect(desk.log(id)).toEqual(['posted']);
  expect(desk.board.posts[0]?.text).toContain('was withdrawn');
  expect(desk.board.posts[0]?.text).not.toContain('not one coin');
});

test('an answer is lost, and the digest is given another zone and another channel: found where it is', async () => {
  desk.board.answers.push({ kind: 'lost', posted: true });
  await desk.at(SLOT);
  const when = { ...DAILY.when, zone: 'Asia/Tokyo' };
  desk.state.subscriptions.change(id, { ...DAILY, when, channel: '20009' }, desk.now + 12 * HOUR);
  await desk.after(HOUR);
  expect(desk.board.posts.map(({ channel }) => channel)).toEqual(['20000']);
  expect(desk.state.ledger.list(id, 9)).toMatchObject([{ state: 'posted', messages: ['m1'] }]);
});

test('an answer is lost, and then nothing may be posted there: no strike for what may be there', async () => {
  desk.board.answers.push({ kind: 'lost', posted: true }, FORBIDDEN);
  await desk.at(SLOT);
  await desk.after(20 * SECOND);
  expect(desk.state.subscriptions.byId(id)?.strikes).toBe(0);
  await desk.after(HOUR);
  expect(desk.log(id)).toEqual(['posted']);
  expect(desk.board.posts).toHaveLength(1);
});

test('a slot that is written down already is passed over, and the next one comes', async () => {
  await desk.at(SLOT);
  // The clock was put back, and what was set then is due again.
  desk.state.subscriptions.change(id, { ...DAILY, when: { ...DAILY.when, skipEmpty: false } }, Date.parse(SLOT));
  await desk.after(SECOND);
  expect(desk.state.subscriptions.byId(id)?.dueAt).toBe(Date.parse(SLOT) + 24 * HOUR);
  await desk.after(24 * HOUR);
  expect(desk.board.posts).toHaveLength(2);
});

test('two things its owner is to be told are told both', async () => {
  desk.board.closed = true;
  for (const _ of [1, 2]) desk.board.answers.push({ kind: 'lost', posted: true }, { kind: 'lost', posted: true });
  desk.board.tellLater = true;
  desk.state.subscriptions.change(id, { ...DAILY, when: { ...DAILY.when, skipEmpty: false } }, Date.parse(SLOT));
  await desk.at(SLOT);
  await desk.after(HOUR);
  await desk.after(23 * HOUR);
  await desk.after(HOUR);
  desk.board.tellLater = false;
  await desk.after(MINUTE);
  const told = desk.board.told.map(({ text }) => text).join('\n');
  expect(told).toContain('2026-05-04 08:30');
  expect(told).toContain('2026-05-05 08:30');
});

test('a fault of ours in what one is due stops no other', async () => {
  const { id: broken } = desk.add({ ...DAILY, when: { ...DAILY.when, zone: 'UTC' } });
  desk.state.subscriptions.change(
    broken,
    { ...DAILY, when: { ...DAILY.when, zone: 'Nowhere/Land' } },
    Date.parse(SLOT),
  );
  const { id: last } = desk.add({ ...DAILY, channel: '20001' });
  await desk.at(SLOT);
  await desk.after(SECOND);
  expect([desk.log(id), desk.log(broken), desk.log(last)]).toEqual([['posted'], [], ['posted']]);
  expect(desk.faults).toHaveLength(1);
});

test('an older state is restored: what was posted since is known again by its mark', async () => {
  const backup = openMemoryState();
  const { id: same } = backup.subscriptions.add(DAILY, START, Date.parse(SLOT));
  await desk.at(SLOT);
  const restored = new Desk(backup, desk.newsroom.look);
  restored.board.posts.push(...desk.board.posts);
  await restored.at('2026-05-04T11:00Z');
  expect([same, restored.board.posts.length, restored.log(same)]).toEqual([id, 1, ['posted']]);
  restored.newsroom.take(restored.now, FERRY);
  await restored.at('2026-05-05T08:30Z');
  expect(restored.log(same)).toEqual(['empty', 'posted']);
});
