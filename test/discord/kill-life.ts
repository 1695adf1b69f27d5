/** One life of the bot in a process of its own, from its start to its end by `kill -9`. For tests alone. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a life ends: in a request, so many ms after it began. */
export interface Kill {
  readonly step: 'begin' | 'trying' | 'post' | 'settle' | 'change' | 'patch' | 'made';
  readonly half: 'before' | 'during' | 'after';
  readonly after?: number;
}

export interface LifeStart {
  readonly token: string;
  readonly apiUrl: string;
  readonly folder: string;
  readonly corpus: string;
  readonly stateFile: string;
  /** By the bot's clock, ms since 1970. */
  readonly now: number;
  readonly kill: Kill | null;
}

export interface ToBot {
  readonly now: number;
  readonly kill: Kill | null;
}

/** After each look for what is due: when that was, and how much is written down and not done. */
export interface FromBot {
  readonly ran: number;
  readonly left: number;
}

const LONGEST = 60_000;

export class Life {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #errors = '';

  constructor(start: LifeStart) {
    const cache = join(tmpdir(), 'verbatim-kills-compiled');
    const env = { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: cache, KILL_BOT: JSON.stringify(start) };
    const program = fileURLToPath(new URL('./kill-bot.ts', import.meta.url));
    this.#child = fork(program, { env, execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.#child.stderr?.on('data', (words: Buffer) => void (this.#errors += words.toString()));
    this.#ended = once(this.#child, 'close').then(([code, signal]: unknown[]) => signal ?? code);
  }

  /** Resolves when all that is due has been looked at since `from` and nothing is left. @throws Error when it ends before */
  async done(from: number): Promise<void> {
    const idle = Promise.withResolvers<void>();
    const hear = ({ ran, left }: FromBot): void => {
      if (ran >= from && left === 0) idle.resolve();
    };
    this.#child.on('message', hear);
    const early = this.#ended.then((how) => Promise.reject(new Error(`ended with ${String(how)}: ${this.#errors}`)));
    early.catch(() => undefined);
    await this.#within(Promise.race([idle.promise, early]), 'it was not done');
    this.#child.off('message', hear);
  }

  /** It is another time, and it ends at the next step of this kind. */
  go(told: ToBot): void {
    this.#child.send(told);
  }

  /** Resolves when it is dead by its own hand. @throws Error where it ended otherwise */
  async killed(): Promise<void> {
    const how = await this.#within(this.#ended, 'it was not killed');
    if (how !== 'SIGKILL') throw new Error(`ended with ${String(how)}: ${this.#errors}`);
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async #within<Done>(work: Promise<Done>, otherwise: string): Promise<Done> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => late.reject(new Error(`${otherwise} within ${LONGEST} ms: ${this.#errors}`)),
      LONGEST,
    );
    return await Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
  }
}
