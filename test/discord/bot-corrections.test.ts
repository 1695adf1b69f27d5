/** What was posted and is no longer so: each post says it once, in place, whatever happens to the request. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partOf } from '../../src/platforms/discord/post.ts';
import { CORPUS } from './bot-corpus.ts';
import { NO_TROUBLE, troublesOf } from './bot-desk.ts';
import { type DigestDesk, footersOf, openDigestDesk, wordsOf } from './bot-digest-desk.ts';
import type { Message } from './server-core.ts';
import type { Channel } from './server-world.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
const PATCH = 'PATCH /channels/:channel/messages/:message';
const COINS = 'We will count every coin before the summer';
const FUEL = 'No ferry has ever paid for its own fuel here';

let opened: DigestDesk;
beforeEach(async () => void (opened = await openDigestDesk()));
afterEach(async () => await opened.desk.close());

/** Adds a digest and lets it come. */
async function posted(channel: Channel, options = {}): Promise<void> {
  await opened.add({ channel, most: 6, ...options });
  opened.until('2026-05-04T08:30Z');
  await opened.logged(/posted/);
}

/** An article as its outlet has it now. */
function rewrite(name: string, change: (text: string) => string): void {
  writeFileSync(join(opened.desk.corpus, name), change(CORPUS[name] ?? ''));
}
/** Likewise, and it stands until the posts are corrected for it. */
async function edit(name: string, change: (text: string) => string, said: RegExp): Promise<void> {
  rewrite(name, change);
  const log = async () => {
    opened.pass(10 * SECOND);
    return await opened.say('digest log', { number: 1 });
  };
  await expect.poll(log, { timeout: 10_000 }).toMatch(said);
}
const withdraw = (name: string) =>
  rewrite(name, (text) => text.replace('---\n', '---\nstatus: withdrawn\nreason: the treasurer objected\n'));

const linesOf = ({ content, embeds }: Message): string[] =>
  [content, ...embeds.map(({ description }) => description ?? '')].flatMap((text) => text.split('\n'));
const textOf = (posts: readonly Message[]): string => posts.flatMap(linesOf).join('\n').replaceAll('\\', '');
const saidIn = (posts: readonly Message[]): string[] =>
  textOf(posts)
    .split('\n')
    .filter((line) => line.startsWith('**Correction, '));

describe('in a channel', () => {
  test('a withdrawn article: its words are taken out of embeds, the post says so, the log too; nobody is pinged', async () => {
    const { desk, pass, postsIn, logged } = opened;
    const { general, desk: role } = desk.discord.world;
    await posted(general, { role });
    const before = postsIn(general);
    expect(textOf(before)).toContain(COINS);
    withdraw('council.md');
    await logged(/, corrected [^:]*:\d\d UTC: an article from The Quay Courier was withdrawn/);
    const [post, ...others] = postsIn(general);
    expect([others, saidIn(postsIn(general))]).toEqual([
      [],
      [
        '**Correction, 4 May 2026, 08:30 UTC:** an article from The Quay Courier was withdrawn; what was shown here is taken out.',
      ],
    ]);
    expect(textOf(postsIn(general))).not.toMatch(/coin|fuel|Council doubts|objected/);
    expect(wordsOf(post)).toContain('The ferry of pier 1 will sail again');
    expect(post && footersOf(post)).toEqual(['digest 1 · 2026-05-04 08:30 +00:00']);
    const patched = desk.discord.called(PATCH).length;
    pass(HOUR);
    await opened.say('digest list');
    await desk.stop();
    await desk.start();
    pass(HOUR);
    await logged(/, corrected/);
    expect([desk.discord.called(PATCH).length, saidIn(postsIn(general)).length]).toEqual([patched, 1]);
    expect(desk.discord.pings).toHaveLength(1);
    expect(troublesOf(desk.discord)).toEqual({ ...NO_TROUBLE, pings: desk.discord.pings });
  });

  test('an edited text: the words stay, the post says that they are gone; one by one as more is changed', async () => {
    const { desk, postsIn } = opened;
    const { general } = desk.discord.world;
    await posted(general);
    await edit(
      'council.md',
      (text) => text.replace('every coin', 'every stone'),
      /, corrected [^:]*:\d\d UTC: The Quay Courier has changed its article: words given to Bruno Lindqvist here/,
    );
    await edit(
      'council.md',
      (text) => text.replace('every coin', 'every stone').replace('Council doubts', 'Council praises'),
      /, corrected [^:]*:\d\d UTC: The Quay Courier has changed the headline/,
    );
    const said = saidIn(postsIn(general));
    expect(said).toHaveLength(2);
    expect(textOf(postsIn(general))).toContain(COINS);
    expect(textOf(postsIn(general))).not.toMatch(/every stone|praises/);
    expect(postsIn(general)[0]?.content.split('\n')[0]).toContain('Digest 1');
    expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
  });

  test('words shown over several messages are taken out of each; the file with the whole answer goes', async () => {
    const { desk, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await posted(general, { without: 'council' });
    expect(postsIn(general).length).toBeGreaterThan(1);
    withdraw('treaty.md');
    await logged(/, corrected [^:]*:\d\d UTC: an article from The Quay Courier was withdrawn/);
    expect(textOf(postsIn(general))).not.toMatch(/clause|treaty|Marchetti/i);
    expect(textOf(postsIn(general))).toContain('The ferry of pier 1 will sail again');
    expect(saidIn(postsIn(general))).toHaveLength(1);
    const marks = postsIn(general).map((post) => partOf(post, 'digest 1 · 2026-05-04 08:30 +00:00'));
    expect(marks).toEqual(postsIn(general).map((_, n) => ({ part: n + 1, of: postsIn(general).length })));
    expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
  });

  test('a speaker corrected, and a name withheld', async () => {
    const { desk, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await posted(general, { speaker: 'Bruno Lindqvist', role: desk.discord.world.desk });
    const register = (more: string) => writeFileSync(join(desk.corpus, 'speakers.yaml'), `speakers:\n${more}`);
    register('  - name: Bruno Lindqvist-Amari\n    also: [Bruno Lindqvist]\n');
    await logged(/, corrected [^:]*:\d\d UTC: Bruno Lindqvist is to be named Bruno Lindqvist-Amari/);
    register(
      '  - name: Bruno Lindqvist-Amari\n    also: [Bruno Lindqvist]\n    withheld: true\n    reason: asked for\n',
    );
    await logged(/, corrected [^:]*:\d\d UTC: a name is withheld; what showed it here is taken out/);
    expect(textOf(postsIn(general))).not.toMatch(/Lindqvist|coin|fuel/);
    expect(postsIn(general)[0]?.content.split('\n')[0]).toBe('-# taken out, see the correction');
    expect((await opened.say('digest log', { number: 1 })).split(' UTC: ').slice(1).join()).not.toContain('Lindqvist');
  });
});

describe('elsewhere', () => {
  test('as plain text, with the mark under it', async () => {
    const { desk, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    desk.discord.places.deny(general, ['embedLinks']);
    await posted(general);
    withdraw('council.md');
    await logged(/, corrected [^:]*:\d\d UTC: an article/);
    expect(textOf(postsIn(general))).not.toMatch(/coin|fuel/);
    expect(saidIn(postsIn(general))).toHaveLength(1);
    for (const post of postsIn(general)) expect(post.content.split('\n').at(-1)).toContain('-# digest 1 · 2026-05-04');
    expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
  });

  test('where the history is closed: what has to go takes the whole post with it; else the log says what is missing', async () => {
    const { desk, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    desk.discord.places.deny(general, ['readHistory']);
    await posted(general);
    await edit(
      'council.md',
      (text) => text.replace('every coin', 'every stone'),
      /not corrected .*Read Message History is missing in #general/,
    );
    expect(textOf(postsIn(general))).toContain(FUEL);
    withdraw('council.md');
    await logged(/the whole post was taken out/);
    expect(textOf(postsIn(general))).not.toMatch(/coin|fuel|pier/);
    expect(saidIn(postsIn(general))).toEqual([expect.stringContaining('was withdrawn')]);
    expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
  });

  test.each([
    [
      'that sleeps: it is woken',
      false,
      /, corrected [^:]*:\d\d UTC: an article from The Quay Courier was withdrawn/,
      1,
    ],
    ['that is locked: the log says so', true, /not corrected .*a thread is closed: open the thread again/, 0],
  ])('in a thread %s', async (_, locked, words, edits) => {
    const { desk, postsIn, logged } = opened;
    const { thread } = desk.discord.world;
    await posted(thread);
    desk.discord.places.archive(thread, { locked });
    withdraw('council.md');
    await logged(words);
    await expect.poll(() => saidIn(postsIn(thread)).length).toBe(edits);
    expect(await opened.say('digest list')).not.toContain('paused');
  });

  test('deleted by hand: the log says so, and nobody is told', async () => {
    const { desk, postsIn, logged } = opened;
    const { general, editor } = desk.discord.world;
    await posted(general);
    for (const post of postsIn(general)) desk.discord.remove(post);
    withdraw('council.md');
    await logged(/not corrected .*the post was deleted/);
    expect(desk.discord.messages(desk.discord.direct(editor))).toEqual([]);
    expect(await opened.say('digest list')).not.toContain('paused');
  });

  test('where it was posted, after the digest has gone to another channel', async () => {
    const { desk, postsIn, logged } = opened;
    const { general, announcements } = desk.discord.world;
    await posted(general);
    await opened.say('digest edit', { number: 1, channel: announcements });
    withdraw('council.md');
    await logged(/, corrected [^:]*:\d\d UTC: an article/);
    expect([saidIn(postsIn(general)).length, postsIn(announcements)]).toEqual([1, []]);
  });
});

describe('a request that goes wrong', () => {
  test.each([
    ['the answer gets lost', { drop: 'after' } as const],
    ['the request is cut', { drop: 'before' } as const],
    ['Discord is broken', { status: 503 } as const],
    ['Discord asks to wait', { status: 429, retryAfter: 20 } as const],
  ])('%s: the post says it once', async (_, trouble) => {
    const { desk, pass, postsIn, logged } = opened;
    const { general } = desk.discord.world;
    await posted(general);
    desk.discord.fail(PATCH, trouble);
    withdraw('council.md');
    await logged(/being corrected .*\((?:the answer|Discord)/);
    expect(desk.discord.called(PATCH)).toHaveLength(1);
    pass(MINUTE);
    await logged(/, corrected/);
    expect(saidIn(postsIn(general))).toHaveLength(1);
    expect(textOf(postsIn(general))).not.toMatch(/coin|fuel/);
  });
});
