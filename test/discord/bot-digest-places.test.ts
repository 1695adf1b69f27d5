/** Threads, forum posts and announcement channels as time goes by: what sleeps is woken, what is closed or gone pauses the digest. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_TROUBLE, troublesOf } from './bot-desk.ts';
import { type DigestDesk, openDigestDesk, plain, POST } from './bot-digest-desk.ts';
import type { Channel } from './server-world.ts';

let opened: DigestDesk;
beforeEach(async () => void (opened = await openDigestDesk()));
afterEach(async () => await opened.desk.close());

/** Three slots, none of which can be posted. */
async function threeSlots(channel: Channel, words: RegExp): Promise<string[]> {
  const { desk, until, logged } = opened;
  const calls = () => desk.discord.called(POST).filter(({ path }) => path.includes(channel.id)).length;
  for (const day of [4, 5, 6]) {
    const before = calls();
    until(`2026-05-0${day}T08:30Z`);
    await expect.poll(calls).toBeGreaterThan(before);
    await logged(words);
  }
  await expect.poll(() => opened.say('digest list')).toContain('paused: ');
  const direct = () => desk.discord.messages(desk.discord.direct(desk.discord.world.editor)).map(plain);
  await expect.poll(() => direct().length).toBe(1);
  return direct();
}

test('in an announcement channel it is not published', async () => {
  const { desk, until, add, postsIn, logged } = opened;
  const { announcements } = desk.discord.world;
  await add({ channel: announcements });
  until('2026-05-04T08:30Z');
  await logged(/posted/);
  expect(postsIn(announcements)).toHaveLength(1);
  expect(desk.discord.called('POST /channels/:channel/messages/:message/crosspost')).toEqual([]);
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
});

test('a thread that sleeps is woken by it', async () => {
  const { desk, until, add, postsIn, logged } = opened;
  const { thread } = desk.discord.world;
  await add({ channel: thread });
  desk.discord.places.archive(thread);
  until('2026-05-04T08:30Z');
  await logged(/posted/);
  expect([postsIn(thread).length, thread.archived]).toEqual([1, false]);
});

test('a thread that Discord does not wake of itself is opened; the post comes once', async () => {
  const { desk, until, add, postsIn, logged } = opened;
  const { thread } = desk.discord.world;
  await add({ channel: thread });
  desk.discord.places.archive(thread);
  desk.discord.fail(POST, { status: 403, code: 50_083 });
  until('2026-05-04T08:30Z');
  await logged(/posted/);
  expect([postsIn(thread).length, thread.archived]).toEqual([1, false]);
  expect(desk.discord.called('PATCH /channels/:channel')).toHaveLength(1);
});

test('a thread that is locked: three strikes, the owner told once what to do, the list as well', async () => {
  const { desk, add, postsIn } = opened;
  const { thread } = desk.discord.world;
  await add({ channel: thread });
  desk.discord.places.archive(thread, { locked: true });
  const told = await threeSlots(thread, /#a thread is closed: open the thread again/);
  expect(told[0]).toContain('Digest 1 is paused: #a thread is closed: open the thread again, 3 times in a row');
  expect(await opened.say('digest list')).toContain('paused: #a thread is closed: open the thread again');
  expect(postsIn(thread)).toEqual([]);
});

test('a channel that the bot may not see any more: View Channel is named', async () => {
  const { desk, add } = opened;
  const { announcements } = desk.discord.world;
  await add({ channel: announcements });
  desk.discord.places.deny(announcements, ['viewChannel']);
  const told = await threeSlots(announcements, /View Channel is missing/);
  expect(told[0]).toContain('View Channel is missing in');
});

test('a post of a forum that was deleted: another channel is to be named', async () => {
  const { desk, add } = opened;
  const { post, general } = desk.discord.world;
  await add({ channel: post });
  desk.discord.places.removeChannel(post);
  await threeSlots(post, /there is no such channel any more/);
  expect(await opened.say('digest list')).toContain(
    'there is no such channel any more, 3 times in a row; name another one with /digest edit 1',
  );
  await opened.say('digest edit', { number: 1, channel: general });
  expect(await opened.say('digest resume', { number: 1 })).toContain('next ');
});

test('a post of several parts that is refused midway: what stands there is taken away, and it counts as a strike', async () => {
  const { desk, until, add, postsIn, logged } = opened;
  const { general } = desk.discord.world;
  await add({ without: 'council', most: 20 });
  desk.discord.fail(POST, { slow: 0 });
  desk.discord.fail(POST, { status: 403, code: 50_013 });
  until('2026-05-04T08:30Z');
  await logged(/not posted.*Send Messages/);
  expect(postsIn(general)).toEqual([]);
  until('2026-05-05T08:30Z');
  await logged(/2: .*posted/);
  expect(postsIn(general).length).toBeGreaterThan(1);
});
