/** A desk whose time is set by hand, for Discord and for the bot alike, and an editor who makes digests there. */
import { expect } from 'vitest';
import { unescape } from '../../src/platforms/discord/escape.ts';
import { messageIn, openDesk, textOf, type BotDesk } from './bot-desk.ts';
import type { Raw } from './limits-check.ts';
import type { Message } from './server-core.ts';
import type { Channel } from './server-world.ts';

export const POST = 'POST /channels/:channel/messages';
/** Noon of 3 May 2026: time begins here. */
const START = Date.UTC(2026, 4, 3, 12);

export interface DigestDesk {
  readonly desk: BotDesk;
  /** Lets so many ms pass. */
  readonly pass: (ms: number) => void;
  /** Lets it be a second past this time (`2026-05-04T08:30Z`). */
  readonly until: (iso: string) => void;
  /** What a command answers the editor, as it reads. */
  readonly say: (command: string, options?: Raw) => Promise<string>;
  /** Adds a digest of every day at 8:30, without the article that fills several messages. */
  readonly add: (options?: Raw) => Promise<string>;
  /** Posts that nobody asked for. */
  readonly postsIn: (channel: Channel) => Message[];
  /** Waits until the log of digest 1 says so. */
  readonly logged: (words: RegExp) => Promise<void>;
}

export async function openDigestDesk(): Promise<DigestDesk> {
  const desk = await openDesk({ waits: true, time: START });
  desk.advance(START - desk.now());
  await desk.start();
  const pass = (ms: number): void => {
    desk.discord.advance(ms);
    desk.advance(ms);
  };
  const say = async (command: string, options: Raw = {}): Promise<string> =>
    plain(messageIn(await desk.slash(command, options, desk.discord.world.editor).acknowledged));
  return {
    desk,
    pass,
    until: (iso) => pass(Date.parse(iso) - desk.now() + 1000),
    say,
    add: (options = {}) => say('digest add', { when: 'daily 8:30', without: 'envoy', ...options }),
    postsIn: (channel) => desk.discord.messages(channel).filter((one) => one.interaction_metadata === undefined),
    logged: async (words) =>
      await expect.poll(() => say('digest log', { number: 1 }), { timeout: 10_000 }).toMatch(words),
  };
}

/** As it reads. */
export const plain = (message: Message): string => unescape(textOf(message));

/** The words of a post's embeds. */
export const wordsOf = (post: Message | undefined): string =>
  unescape(post?.embeds.map(({ description }) => description).join('\n') ?? '');

export const footersOf = ({ embeds }: Message): string[] => embeds.flatMap(({ footer }) => footer?.text ?? []);
