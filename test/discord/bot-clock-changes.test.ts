/** Troubles in nights in which the clock is changed: ten minutes without Discord, lost answers, an invalid session. Each slot is posted once. */
import { test } from 'vitest';
import { clockChanges, minutesOf } from '../digest/naive-calendar.ts';
import { openDesk, type BotDesk } from './bot-desk.ts';
import { footersOf } from './bot-digest-desk.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
/** ms of real time. */
const LONGEST = 15_000;
const POST = 'POST /channels/:channel/messages';

interface Night {
  readonly desk: BotDesk;
  readonly pass: (ms: number) => void;
  /** How many posts there are. */
  readonly posts: () => number;
  /** Requests to post so far. */
  readonly tried: () => number;
}

/** Begins with the slot's time; what happens then is the trouble's. */
const TROUBLES: Readonly<Record<string, (night: Night) => Promise<void>>> = {
  'ten minutes without Discord': async ({ desk, pass, tried }) => {
    const { discord } = desk;
    const before = tried();
    discord.fail('*', { status: 503 }, 10_000);
    pass(SECOND);
    await discord.until(() => tried() > before, LONGEST);
    for (let minute = 0; minute < 10; minute++) {
      pass(MINUTE);
      await discord.until(() => true);
    }
    discord.mend();
    pass(11 * MINUTE);
  },
  'an answer that was lost': async ({ desk, pass, posts, tried }) => {
    const before = [posts(), tried()] as const;
    desk.discord.fail(POST, { drop: 'after' });
    pass(SECOND);
    await desk.discord.until(() => posts() === before[0] + 1 && tried() === before[1] + 1, LONGEST);
    pass(20 * SECOND);
    await desk.discord.until(() => tried() === before[1] + 2, LONGEST);
  },
  'a request that was lost': async ({ desk, pass, tried }) => {
    const before = tried();
    desk.discord.fail(POST, { drop: 'before' });
    pass(SECOND);
    await desk.discord.until(() => tried() === before + 1, LONGEST);
    pass(5 * MINUTE);
  },
  'an invalid session': async ({ desk, pass }) => {
    desk.discord.gateway.invalidate();
    pass(SECOND);
  },
  'a gateway that is cut, and a session that is invalid then': async ({ desk, pass }) => {
    desk.discord.gateway.resumeAnswer = 'invalid';
    desk.discord.gateway.drop('reset');
    pass(SECOND);
  },
};

const NIGHTS = ['Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago'].flatMap((zone) =>
  clockChanges(zone, 2026).map((change) => [new Date(change).toISOString().slice(0, 10), zone, change] as const),
);

test.concurrent.for(NIGHTS)('on %s in %s', { timeout: 60_000 }, async ([, zone, change], { expect }) => {
  const start = change - HOUR - 40 * MINUTE;
  const desk = await openDesk({ waits: true, time: start });
  try {
    desk.advance(start - desk.now());
    await desk.start();
    const { general, editor } = desk.discord.world;
    const pass = (ms: number): void => {
      desk.discord.advance(ms);
      desk.advance(ms);
    };
    const until = (at: number): void => pass(Math.max(0, at - desk.now()));
    await desk.slash('digest add', { when: 'every 30 minutes', zone, empty: 'send', without: 'envoy', most: 2 }, editor)
      .acknowledged;
    const marks = (): string[] =>
      desk.discord
        .messages(general)
        .filter((one) => one.interaction_metadata === undefined)
        .flatMap(footersOf);
    const tried = (): number => desk.discord.called(POST).length;
    const night = { desk, pass, posts: () => marks().length, tried };
    const slots = minutesOf(zone, start, change + 2 * HOUR).filter(({ wall }) => wall % 30 === 0);
    for (const [n, { at }] of slots.entries()) {
      until(at - SECOND);
      await Object.values(TROUBLES)[n % Object.keys(TROUBLES).length]?.(night);
      await desk.discord.until(() => marks().length === n + 1, LONGEST);
    }
    pass(20 * MINUTE);
    const log = async () =>
      JSON.stringify((await desk.slash('digest log', { number: 1 }, editor).acknowledged).message?.components);
    await expect.poll(log, { timeout: 10_000 }).not.toMatch(/not posted|unknown|being sent/);
    const walls = slots.map(({ wall }) => new Date(wall * MINUTE).toISOString().slice(0, 16).replace('T', ' '));
    expect(marks().map((mark) => mark.slice('digest 1 · '.length, -' +01:00'.length))).toEqual(walls);
    expect(new Set(marks()).size).toBe(slots.length);
  } finally {
    await desk.close();
  }
});
