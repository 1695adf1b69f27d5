/** Channels where a digest cannot come: refused when it is made, or paused, with the owner told how to mend it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { messageIn, NO_TROUBLE, troublesOf } from './bot-desk.ts';
import { type DigestDesk, openDigestDesk, plain, POST } from './bot-digest-desk.ts';

const DAY = 24 * 3_600_000;

let opened: DigestDesk;
beforeEach(async () => void (opened = await openDigestDesk()));
afterEach(async () => await opened.desk.close());

describe('a channel that cannot be posted to', () => {
  test('a permission taken away: after three slots it is paused, its owner told once, and the list says how to mend it', async () => {
    const { desk, pass, until, say, add, postsIn, logged } = opened;
    const { general, announcements, editor } = desk.discord.world;
    await add({ channel: announcements });
    desk.discord.places.deny(announcements, ['sendMessages']);
    for (const day of ['04', '05', '06']) {
      until(`2026-05-${day}T08:30Z`);
      await expect
        .poll(() => desk.discord.called(POST).filter(({ path }) => path.includes(announcements.id)).length)
        .toBe(Number(day) - 3);
      await logged(/Send Messages is missing in #announcements/);
    }
    const direct = () => desk.discord.messages(desk.discord.direct(editor)).map(plain);
    await expect.poll(direct).toEqual([expect.stringContaining('Digest 1 is paused')]);
    expect(await say('digest list')).toMatch(/paused: Send Messages is missing in #announcements: give it to the bot/);
    pass(DAY);
    expect(await say('digest resume', { number: 1 })).toContain('Send Messages is missing in #announcements');
    desk.discord.places.deny(announcements, []);
    await expect.poll(() => say('digest resume', { number: 1 })).toContain('next Friday 8 May 2026');
    expect(direct()).toHaveLength(1);
    expect(postsIn(general)).toEqual([]);
  });

  test('a channel that is gone: the same, also where the owner takes no direct messages', async () => {
    const { desk, until, say, add } = opened;
    const { announcements, editor } = desk.discord.world;
    await add({ channel: announcements });
    desk.discord.places.removeChannel(announcements);
    desk.discord.closeTo(editor);
    for (const day of [4, 5, 6]) {
      until(`2026-05-0${day}T08:30Z`);
      await expect
        .poll(() => desk.discord.called(POST).filter(({ path }) => path.includes(announcements.id)).length)
        .toBe(day - 3);
    }
    await expect.poll(() => say('digest list')).toContain('paused: there is no such channel any more');
  });

  test('Embed Links taken away: it comes as text, with the mark', async () => {
    const { desk, until, add, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    desk.discord.places.deny(general, ['embedLinks']);
    expect(await add()).toContain('Embed Links is missing in #general');
    until('2026-05-04T08:30Z');
    await logged(/posted/);
    const posts = postsIn(general);
    expect(posts.map(({ embeds }) => embeds)).toEqual(posts.map(() => []));
    expect(posts.map(({ content }) => content.split('\n').at(-1))).toEqual(
      posts.map((_, n) =>
        [
          '-# digest 1 · 2026-05-04 08:30 +00:00',
          ...(posts.length > 1 ? [`part ${n + 1} of ${posts.length}`] : []),
        ].join(' · '),
      ),
    );
  });
});

describe('what is refused when it is made', () => {
  test.each([
    ['announcements', ['sendMessages'], /Send Messages is missing in #announcements: give it to the bot there/],
    ['thread', ['sendInThreads'], /Send Messages in Threads is missing in #a thread/],
    ['announcements', ['viewChannel'], /View Channel/],
    ['forum', [], /#tips takes no messages: name a channel, a thread, or a post of a forum/],
  ] as const)('a channel: %s without %s', async (name, denied, told) => {
    const { desk, say, add } = opened;
    const { [name]: channel } = desk.discord.world;
    desk.discord.places.deny(channel.parent ?? channel, denied);
    await expect.poll(() => add({ channel })).toMatch(told);
    expect(await say('watch add', { topic: 'ferry', channel })).toMatch(told);
    expect(await say('digest list')).toContain('There is none.');
  });

  test('a post of a forum, and a thread, are taken', async () => {
    const { desk, until, add, postsIn } = opened;
    const { post, thread } = desk.discord.world;
    expect(await add({ channel: post })).toContain('Digest added');
    expect(await add({ channel: thread })).toContain('Digest added');
    until('2026-05-04T08:30Z');
    await expect.poll(() => [postsIn(post).length, postsIn(thread).length]).toEqual([1, 1]);
    expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
  });

  test('a role that the asker, or the bot, may not ping', async () => {
    const { desk, add } = opened;
    const { discord } = desk;
    const { guild, general } = discord.world;
    const night = discord.places.role(guild, { name: 'night shift', mentionable: false });
    const manages = discord.places.role(guild, { name: 'manages', permissions: ['manageGuild'] });
    const manager = discord.places.user('manager');
    discord.places.member(guild, manager, [manages]);
    const options = { when: 'daily 8:30', role: night };
    const asked = async () => plain(messageIn(await desk.slash('digest add', options, manager).acknowledged));
    await expect.poll(asked).toBe('You may not ping night shift: that takes the permission Mention All Roles.');
    expect(await add({ role: night })).toContain('The bot may not ping night shift: let anyone mention that role');
    discord.places.member(guild, discord.bot, [discord.world.desk]);
    await expect.poll(() => add({ role: night, channel: general })).toContain('Digest added');
  });

  test('somebody who does not manage the server', async () => {
    const { desk } = opened;
    const answer = await desk.slash('digest add', { when: 'daily 8:30' }).acknowledged;
    expect(plain(messageIn(answer))).toContain('needs the permission Manage Server');
  });
});
