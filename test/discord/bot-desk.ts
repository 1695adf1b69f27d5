/** The bot as it runs, in this process, on a loopback Discord, a few articles and a state file of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DiscordConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { openDiscord } from '../../src/start-discord.ts';
import { writeCorpus } from './bot-corpus.ts';
import { isObject, type Raw } from './limits-check.ts';
import { startDiscord, type DiscordOptions, type LoopbackDiscord } from './server.ts';
import type { Answer, Asked } from './server-asked.ts';
import type { Message } from './server-core.ts';
import { controls } from './server-payloads.ts';
import type { User } from './server-world.ts';

export interface BotDesk {
  readonly discord: LoopbackDiscord;
  readonly folder: string;
  readonly corpus: string;
  readonly stateFile: string;
  /** What was logged, in lines. */
  readonly log: readonly string[];
  /** The first line that fits, from the nth on, as soon as there is one. */
  logged(line: RegExp, from?: number): Promise<string>;
  /** Moves the bot's clock, ms. */
  advance(ms: number): void;
  /** By the bot's clock, ms since 1970. */
  now: () => number;
  start(config?: Partial<DiscordConfig>): Promise<void>;
  stop(): Promise<void>;
  /** As a member of the newsroom in its channel. */
  slash(command: string, options?: Raw, user?: User): Asked;
  close(): Promise<void>;
}

/** Starts both, unless `waits`: then the bot is started with `start`. */
export async function openDesk({
  waits = false,
  config = {},
  ...options
}: DiscordOptions & { waits?: boolean; config?: Partial<DiscordConfig> } = {}): Promise<BotDesk> {
  // One token a bot: the machine's other tests run at the same time.
  const discord = await startDiscord({ token: `loopback.${process.pid}.${performance.now()}`, ...options });
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bot-'));
  const log: string[] = [];
  const readers = new Set<() => void>();
  let ahead = 0;
  let stop = async () => {};
  const desk: BotDesk = {
    discord,
    folder,
    corpus: join(folder, 'corpus'),
    stateFile: join(folder, 'state', 'verbatim.db'),
    log,
    advance: (ms) => void (ahead += ms),
    now: () => Date.now() + ahead,
    async start(more = {}) {
      stop = await openDiscord({
        discord: {
          token: discord.token,
          apiUrl: discord.apiUrl,
          guilds: [],
          directMessages: false,
          healthPort: null,
          ...config,
          ...more,
        },
        folder: desk.corpus,
        stateFile: desk.stateFile,
        lockFolder: folder,
        timeZone: 'UTC',
        log: createLog('debug', (line) => {
          log.push(line);
          for (const read of readers) read();
        }),
        clock: desk.now,
        digestsEvery: 50,
      });
    },
    logged: (line, from = 0) =>
      new Promise((resolve) => {
        const read = () => {
          const found = log.slice(from).find((one) => line.test(one));
          if (found === undefined) return;
          readers.delete(read);
          resolve(found);
        };
        readers.add(read);
        read();
      }),
    stop: async () => await stop(),
    slash: (command, given = {}, user = discord.world.reader) =>
      discord.slash({ command, options: given as Record<string, string>, user, channel: discord.world.general }),
    async close() {
      await stop();
      await discord.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  writeCorpus(desk.corpus);
  if (!waits) await desk.start();
  return desk;
}

/** What must stay empty, whatever is done. */
export const troublesOf = ({ refused, unknown, pings, limited, missed, broken }: LoopbackDiscord) => ({
  refused: refused.map(({ faults, request }) => ({ faults, body: request.body })),
  unknown: unknown.map(({ path }) => path),
  pings,
  limited,
  missed: missed.map((asked) => asked.describe()),
  broken,
});
export const NO_TROUBLE = { refused: [], unknown: [], pings: [], limited: [], missed: [], broken: [] };

/** The message an answer is, or throws. */
export function messageIn({ message }: Pick<Answer, 'message'>): Message {
  if (!message) throw new Error('the answer is no message');
  return message;
}

/** All text a person sees in a message, a line each. */
export function textOf({ content, components }: Message): string {
  const texts = (part: unknown): string[] => {
    if (Array.isArray(part)) return part.flatMap(texts);
    if (!isObject(part)) return [];
    const own = typeof part['content'] === 'string' ? [part['content']] : [];
    return [...own, ...texts(part['components'])];
  };
  return [content, ...texts(components)].filter((text) => text !== '').join('\n');
}

export interface Control {
  readonly label: string;
  readonly customId: string;
  /** Of a line in a menu. */
  readonly values?: readonly string[];
  readonly disabled: boolean;
}

/** Buttons, and the lines of menus, in their order. */
export function controlsOf(message: Message): Control[] {
  return [...controls(message).values()].flatMap((part): Control[] => {
    const customId = String(part['custom_id']);
    const disabled = part['disabled'] === true;
    if (!Array.isArray(part['options'])) return [{ label: String(part['label']), customId, disabled }];
    const lines = part['options'] as { readonly label: string; readonly value: string }[];
    return lines.map(({ label, value }) => ({ label, customId, values: [value], disabled }));
  });
}

/** Presses the first control whose label ends so. */
export function press(
  discord: LoopbackDiscord,
  message: Message,
  { label, user }: { label: string; user: User },
): Asked {
  const found = controlsOf(message).find((one) => one.label.endsWith(label) && !one.disabled);
  if (!found) {
    const labels = controlsOf(message).map((one) => one.label);
    throw new Error(`no control “${label}” to press; there are ${labels.join(', ')}`);
  }
  const { customId, values } = found;
  return discord.button({ message, customId, user, ...(values ? { values } : {}) });
}
