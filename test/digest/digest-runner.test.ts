/** What is sent when, and what happens when it cannot be. */
import { beforeEach, describe, expect, test } from 'vitest';
import { DAILY, Desk, START } from './desk.ts';
import { BRIDGE, FERRY } from './newsroom.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.newsroom.take(START - HOUR, FERRY);
});

describe('a digest', () => {
  test('comes at its hour, once; the first covers all that is held and says so', async () => {
    const { id } = desk.add(DAILY);
    await desk.at('2026-05-04T08:29Z');
    expect(desk.board.posts).toEqual([]);
    for (let tick = 0; tick < 5; tick++) await desk.after(MINUTE);
    expect(desk.board.posts).toMatchObject([{ channel: '20000', mark: `digest ${id} · 2026-05-04 08:30 +00:00` }]);
    expect(desk.board.posts[0]?.text).toContain('The first issue covers all that is held: 1 article');
    expect(desk.board.posts[0]?.text).toContain(`Digest ${id} · Monday 4 May 2026, 08:30 UTC`);
    expect(desk.board.posts[0]?.key).toMatch(/^[\w-]{20}$/);
    expect(desk.state.ledger.list(id, 9)).toMatchObject([
      { state: 'posted', messages: ['m1'], attempts: 1, held: null },
    ]);
  });

  test('then tells what is new; nothing new is no issue, unless that was asked for', async () => {
    desk.add(DAILY);
    const eager = desk.add({ ...DAILY, channel: '20001', when: { ...DAILY.when, skipEmpty: false } });
    await desk.at('2026-05-04T08:30Z');
    await desk.at('2026-05-05T08:30Z');
    desk.newsroom.take(desk.now + HOUR, BRIDGE);
    await desk.at('2026-05-06T08:30Z');
    expect(desk.board.posts.map(({ channel }) => channel)).toEqual(['20000', '20001', '20001', '20000', '20001']);
    expect(desk.board.posts[2]?.text).toContain('New since the last issue: nothing.');
    expect(desk.board.posts[3]?.text).toContain('Mira Lindqvist');
    expect(desk.board.posts[3]?.text).not.toContain('Okafor');
    expect(desk.log(eager.id)).toEqual(['posted', 'posted', 'posted']);
  });

  test('after days away comes once, late, and says for how many', async () => {
    const { id } = desk.add(DAILY);
    await desk.at('2026-05-04T08:30Z');
    desk.newsroom.take(desk.now + HOUR, BRIDGE);
    for (const at of ['2026-05-09T11:00Z', '2026-05-09T11:01Z', '2026-05-09T12:00Z']) await desk.at(at);
    expect(desk.board.posts).toHaveLength(2);
    expect(desk.board.posts[1]?.text).toContain(
      'Note: Late: this was due Saturday 9 May 2026, 08:30 UTC; it stands for 4 earlier ones as well.',
    );
    expect(desk.state.ledger.list(id, 1)).toMatchObject([{ held: 'late', missed: 4 }]);
    expect(desk.state.subscriptions.byId(id)?.dueAt).toBe(Date.UTC(2026, 4, 10, 8, 30));
  });

  test('waits out the quiet hours', async () => {
    desk.add({ ...DAILY, when: { ...DAILY.when, cron: '0 23 * * *', quiet: { from: '22:00', to: '07:00' } } });
    for (let tick = 0; tick < 20; tick++) await desk.after(HOUR);
    expect(desk.board.posts.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-05-04T07:00:00.000Z']);
    expect(desk.board.posts[0]?.text).toContain('Held back by the quiet hours.');
  });

  test('what was first held while an issue was composed belongs to the next one', async () => {
    desk.add(DAILY);
    await desk.at('2026-05-04T08:30Z');
    // Read a second before, indexed a second after.
    desk.newsroom.take(desk.now - SECOND, BRIDGE);
    await desk.at('2026-05-05T08:30Z');
    expect(desk.board.posts[1]?.text).toContain('Mira Lindqvist');
  });
});

describe('when it cannot be posted', () => {
  const forbidden = { kind: 'forbidden', reason: 'it may not send messages there (Send Messages is missing)' } as const;

  test.each([forbidden, { kind: 'gone', reason: 'the channel is gone' } as const])(
    'three strikes ($kind) pause it; its owner is told once; resumed, it goes on from the last issue',
    async (answer) => {
      const { id } = desk.add(DAILY);
      desk.board.answers.push(answer, answer, answer);
      for (let day = 0; day < 6; day++) await desk.after(24 * HOUR);
      expect(desk.board.attempts).toBe(3);
      expect(desk.log(id)).toEqual(['failed', 'failed', 'failed']);
      expect(desk.state.subscriptions.byId(id)).toMatchObject({
        paused: expect.stringMatching(`^${answer.reason.replace(/[()]/g, '.')}, 3 times in a row`),
        strikes: 3,
      });
      expect(desk.board.told).toHaveLength(1);
      expect(desk.board.told[0]).toMatchObject({ person: '30000' });
      expect(desk.board.told[0]?.text).toContain(`/digest resume ${id}`);
      desk.state.subscriptions.resume(id, desk.now + HOUR);
      await desk.after(24 * HOUR);
      expect(desk.board.posts[0]?.text).toContain('The first issue covers all that is held: 1 article');
    },
  );

  test('a success between makes strikes count anew', async () => {
    const { id } = desk.add({ ...DAILY, when: { ...DAILY.when, skipEmpty: false } });
    desk.board.answers.push(forbidden, forbidden);
    for (let day = 0; day < 3; day++) await desk.after(24 * HOUR);
    desk.board.answers.push(forbidden, forbidden);
    for (let day = 0; day < 2; day++) await desk.after(24 * HOUR);
    expect(desk.state.subscriptions.byId(id)).toMatchObject({ paused: null, strikes: 2 });
  });

  test('a platform in trouble is asked again, more and more slowly, until the next slot', async () => {
    const { id } = desk.add(DAILY);
    desk.board.answers.push(
      ...Array.from({ length: 500 }, () => ({ kind: 'later', reason: 'HTTP 503', afterMs: null }) as const),
    );
    await desk.at('2026-05-04T08:30Z');
    const tried = desk.board.attempts;
    for (let tick = 0; tick < 60; tick++) await desk.after(MINUTE);
    expect([tried, desk.board.attempts]).toEqual([1, expect.any(Number)]);
    expect(desk.board.attempts).toBeLessThan(12);
    for (let hour = 0; hour < 24; hour++) await desk.after(HOUR);
    expect(desk.log(id)).toEqual(['sending', 'failed']);
    desk.board.answers.length = 0;
    await desk.after(HOUR);
    expect(desk.log(id)).toEqual(['posted', 'failed']);
    expect(desk.state.subscriptions.byId(id)).toMatchObject({ paused: null, strikes: 0 });
  });

  test('it waits as long as the platform says', async () => {
    desk.add(DAILY);
    desk.board.answers.push({ kind: 'later', reason: 'HTTP 429', afterMs: 10 * MINUTE });
    await desk.at('2026-05-04T08:30Z');
    for (let tick = 0; tick < 9; tick++) await desk.after(MINUTE);
    expect(desk.board.posts).toEqual([]);
    await desk.after(MINUTE);
    expect(desk.board.posts).toHaveLength(1);
  });

  test.each([true, false])('a lost answer (posted: %s) leads to one post', async (posted) => {
    const { id } = desk.add(DAILY);
    desk.board.answers.push({ kind: 'lost', posted }, { kind: 'lost', posted });
    await desk.at('2026-05-04T08:30Z');
    for (let tick = 0; tick < 10; tick++) await desk.after(20 * SECOND);
    expect(desk.board.posts).toHaveLength(1);
    expect(desk.log(id)).toEqual(['posted']);
  });

  test.each([true, false])(
    'answers lost for an hour (posted: %s), then the channel is looked at: one post',
    async (posted) => {
      const { id } = desk.add(DAILY);
      desk.board.answers.push({ kind: 'lost', posted });
      await desk.at('2026-05-04T08:30Z');
      await desk.after(HOUR);
      expect(desk.board.posts).toHaveLength(1);
      expect(desk.state.ledger.list(id, 9)).toMatchObject([{ state: 'posted', messages: ['m1'] }]);
    },
  );

  test.each([true, false])(
    '… and where the history is closed (posted: %s) it is unknown, not sent again, and said',
    async (posted) => {
      const { id } = desk.add(DAILY);
      desk.board.closed = true;
      desk.board.answers.push({ kind: 'lost', posted });
      await desk.at('2026-05-04T08:30Z');
      for (let tick = 0; tick < 5; tick++) await desk.after(HOUR);
      expect(desk.board.posts).toHaveLength(posted ? 1 : 0);
      expect(desk.log(id)).toEqual(['unknown']);
      expect(desk.board.told).toHaveLength(1);
      expect(desk.board.told[0]?.text).toContain('may or may not be in its channel');
    },
  );

  test('a name that means nobody, or two people, pauses it and is told', async () => {
    const { id } = desk.add({ ...DAILY, choice: { ...DAILY.choice, speakers: ['Ada Okafor'] } });
    desk.newsroom.remove('ferry.txt');
    for (let day = 0; day < 3; day++) await desk.after(24 * HOUR);
    expect(desk.board.posts).toEqual([]);
    expect(desk.log(id)).toEqual(['failed']);
    expect(desk.board.told.map(({ text }) => text)).toEqual([expect.stringContaining('no speaker “Ada Okafor”')]);
    expect(desk.state.subscriptions.byId(id)?.paused).toContain(`/digest edit ${id}`);
  });

  test('paused while its answer was lost, it is cleared up and not sent again', async () => {
    const { id } = desk.add(DAILY);
    desk.board.answers.push({ kind: 'lost', posted: false });
    await desk.at('2026-05-04T08:30Z');
    desk.state.subscriptions.pause(id, 'by an editor', null);
    await desk.after(MINUTE);
    expect(desk.log(id)).toEqual(['failed']);
    expect(desk.board.posts).toEqual([]);
  });

  test('a fault of ours with one stops no other', async () => {
    const broken = desk.add(DAILY);
    desk.add({ ...DAILY, channel: '20001' });
    desk.board.brokenChannel = '20000';
    await desk.at('2026-05-04T08:30Z');
    expect(desk.board.posts.map(({ channel }) => channel)).toEqual(['20001']);
    expect(desk.faults).toHaveLength(1);
    expect(desk.log(broken.id)).toEqual(['sending']);
  });
});

test('ten thousand subscriptions: what is due is found at once', async () => {
  for (let n = 0; n < 10_000; n++)
    desk.state.subscriptions.add({ ...DAILY, guild: `g${n}` }, START, Date.UTC(2026, 4, 4, 8, 30));
  await desk.at('2026-05-04T08:29Z');
  const started = performance.now();
  await desk.runner.run(desk.now);
  expect(performance.now() - started).toBeLessThan(100);
  expect(desk.board.attempts).toBe(0);
});
