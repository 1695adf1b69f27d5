/** Digests in Discord: each comes once, at its slot, whatever happens to the request. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { messageIn, NO_TROUBLE, press, troublesOf } from './bot-desk.ts';
import { type DigestDesk, footersOf, openDigestDesk, plain, POST, wordsOf } from './bot-digest-desk.ts';
import type { Raw } from './limits-check.ts';

const MINUTE = 60_000;

let opened: DigestDesk;
beforeEach(async () => void (opened = await openDigestDesk()));
afterEach(async () => await opened.desk.close());

test('a digest comes once at its slot, with its mark and what was new, and pings nobody', async () => {
  const { desk, pass, until, add, postsIn, logged } = opened;
  const { general } = desk.discord.world;
  expect(await add()).toContain('Digest added');
  until('2026-05-04T08:29Z');
  expect(postsIn(general)).toEqual([]);
  until('2026-05-04T08:30Z');
  await logged(/posted/);
  pass(3 * MINUTE);
  await logged(/posted/);
  const [post, ...others] = postsIn(general);
  expect(others).toEqual([]);
  expect(post?.content).toMatch(/^\*\*Digest 1 · Monday 4 May 2026, 08\\:30 UTC/);
  expect(post && footersOf(post)).toEqual(['digest 1 · 2026-05-04 08:30 +00:00']);
  expect(wordsOf(post)).toContain('The ferry of pier 1 will sail again');
  const bodies = desk.discord.called(POST).map(({ body }) => body as Raw);
  expect(bodies).toEqual([
    expect.objectContaining({ enforce_nonce: true, nonce: expect.stringMatching(/^[\w-]{20}$/) }),
  ]);
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
});

describe('one that fills several messages', () => {
  const LONG = { without: 'council', most: 20 };

  test('comes in parts, each under its own key and with the mark, the way on under the last', async () => {
    const { desk, until, add, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await add(LONG);
    until('2026-05-04T08:30Z');
    await logged(/posted/);
    const posts = postsIn(general);
    expect(posts.length).toBeGreaterThan(1);
    expect(posts.flatMap(footersOf)).toEqual(
      posts.map((_, n) => `digest 1 · 2026-05-04 08:30 +00:00 · part ${n + 1} of ${posts.length}`),
    );
    expect(new Set(posts.map(({ nonce }) => nonce)).size).toBe(posts.length);
    expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
  });

  test('broken off after its first part, and an hour later: all of it is there once', async () => {
    const { desk, pass, until, add, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await add(LONG);
    desk.discord.fail(POST, { slow: 0 });
    desk.discord.fail(POST, { drop: 'before' });
    until('2026-05-04T08:30Z');
    await logged(/the answer was lost/);
    expect(postsIn(general)).toHaveLength(1);
    await desk.stop();
    pass(60 * MINUTE);
    await desk.start();
    await logged(/posted/);
    const posts = postsIn(general);
    expect(posts.flatMap(footersOf)).toEqual(
      posts.map((_, n) => `digest 1 · 2026-05-04 08:30 +00:00 · part ${n + 1} of ${posts.length}`),
    );
  });
});

test('what did not fit is behind a button, for who presses it', async () => {
  const { desk, until, add, postsIn, logged } = opened;
  const { general, reader } = desk.discord.world;
  await add({ most: 2 });
  until('2026-05-04T08:30Z');
  await logged(/posted/);
  const [post] = postsIn(general);
  if (!post) throw new Error('nothing was posted');
  const answer = await press(desk.discord, post, { label: 'More', user: reader }).acknowledged;
  expect(answer.ephemeral).toBe(true);
  expect(plain(messageIn(answer))).toContain('Further quotations');
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
});

test('a role is pinged once, and only by who may', async () => {
  const { desk, until, add, postsIn, logged } = opened;
  const { general, desk: role, guild } = desk.discord.world;
  await add({ role });
  until('2026-05-04T08:30Z');
  await logged(/posted/);
  expect(desk.discord.pings).toEqual([
    expect.objectContaining({ channel: general.id, roles: [role.id], everyone: false }),
  ]);
  expect(postsIn(general)[0]?.content).toContain(`<@&${role.id}>`);
  expect(await add({ role: { id: guild.id } })).toMatch(/There is no such role|Everyone cannot be pinged/);
});

describe('a request that goes wrong', () => {
  test('the answer gets lost: tried again under the same key, which is the same post', async () => {
    const { desk, pass, until, add, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await add();
    desk.discord.fail(POST, { drop: 'after' });
    until('2026-05-04T08:30Z');
    await logged(/the answer was lost/);
    pass(30_000);
    await logged(/posted/);
    expect(postsIn(general)).toHaveLength(1);
    const [first, second] = desk.discord.called(POST).map(({ body }) => (body as Raw)['nonce']);
    expect(second).toBe(first);
  });

  test('the answer gets lost, and the bot comes back an hour later: it finds its post by the mark', async () => {
    const { desk, pass, until, add, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await add();
    desk.discord.fail(POST, { drop: 'after' });
    until('2026-05-04T08:30Z');
    await logged(/the answer was lost/);
    await desk.stop();
    pass(60 * MINUTE);
    await desk.start();
    await logged(/posted/);
    expect(postsIn(general)).toHaveLength(1);
    expect(desk.discord.called(POST)).toHaveLength(1);
  });

  test('the same where the history may not be read: not sent again, and the owner told', async () => {
    const { desk, pass, until, add, postsIn, logged } = opened;
    const { general, editor } = desk.discord.world;
    desk.discord.places.deny(general, ['readHistory']);
    expect(await add()).toContain('Read Message History is missing in #general');
    desk.discord.fail(POST, { drop: 'after' });
    until('2026-05-04T08:30Z');
    await logged(/the answer was lost/);
    await desk.stop();
    pass(60 * MINUTE);
    await desk.start();
    await logged(/unknown whether posted/);
    expect(postsIn(general)).toHaveLength(1);
    await expect
      .poll(() => desk.discord.messages(desk.discord.direct(editor)).map(plain))
      .toEqual([expect.stringContaining('may or may not be in its channel')]);
  });

  test('Discord is away for ten minutes: it comes late, once', async () => {
    const { desk, pass, until, say, add, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await add();
    desk.discord.fail(POST, { status: 503 }, 1000);
    until('2026-05-04T08:30Z');
    await logged(/Discord answered 503/);
    for (let minute = 0; minute < 10; minute += 1) {
      pass(MINUTE);
      await say('digest list');
    }
    desk.discord.mend();
    pass(15 * MINUTE);
    await logged(/posted/);
    expect(postsIn(general)).toHaveLength(1);
    expect(wordsOf(postsIn(general)[0])).toContain('Late: this was due Monday 4 May 2026, 08:30 UTC');
  });

  test('Discord asks to wait: so long it is not asked again', async () => {
    const { desk, until, add, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await add();
    desk.discord.fail(POST, { status: 429, retryAfter: 20 });
    until('2026-05-04T08:30Z');
    await logged(/Discord asked to wait/);
    expect(desk.discord.called(POST)).toHaveLength(1);
    expect(postsIn(general)).toEqual([]);
  });
});
