/** Composes the bot in a terminal: newsroom, asking, and where somebody types, a desk whose digests are printed as they come due. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Ask } from './ask.ts';
import type { Log } from './log.ts';
import type { Asker, Posting } from './model/asker.ts';
import type { OpenedNewsroom, OpenWith } from './open-newsroom.ts';
import { runConsole, type ConsoleWith } from './platforms/console/console.ts';
import { terminalDelivery } from './platforms/console/deliver.ts';
import { createTerminalDesk, TERMINAL, type TerminalDesk } from './desk/terminal-desk.ts';

export interface ConsoleStart {
  /** Opens the newsroom with the asking on top. */
  readonly open: (desk: Pick<OpenWith, 'desk' | 'firstSeen'>) => Promise<OpenedNewsroom & { readonly ask: Ask }>;
  readonly asker: Asker;
  readonly stateFile: string;
  readonly historyFile: string | null;
  readonly log: Log;
  /** Default: the process's own. */
  readonly streams?: Pick<ConsoleWith, 'input' | 'output' | 'errors'>;
  /** Default: the machine's. */
  readonly clock?: () => number;
  /** Takes the way to put a line above the prompt. */
  readonly onPrompt: (notice: (line: string) => void) => void;
}

/** How often it is looked for digests that are due, ms. */
const EVERY = 1000;

/** Resolves with the exit code when the asker ends the session, or the lines end. */
export async function startConsole(start: ConsoleStart): Promise<number> {
  const { open, asker, stateFile, historyFile, log, onPrompt, clock = Date.now } = start;
  const { input, output, errors } = start.streams ?? {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  };
  const kept = input.isTTY && output.isTTY ? createTerminalDesk(stateFile, clock) : null;
  // When what was first held is known from earlier sessions, before anything is read.
  if (kept && existsSync(stateFile)) await kept.ready();
  const { ask, newsroom, close } = await open(kept ? { desk: kept.desk, firstSeen: kept.firstSeen } : {});
  const { articles } = newsroom.look.holdings();
  const outlets = newsroom.look.outlets().filter(({ name }) => name !== null).length;
  if (historyFile !== null) await mkdir(dirname(historyFile), { recursive: true }).catch(() => undefined);
  const onError = (about: string, fault: unknown) => log.write('error', about, { fault });
  let stop = async (): Promise<void> => undefined;
  const code = await runConsole({
    ask: kept ? asking(ask, kept) : ask,
    asker: kept ? askerWith(asker, kept) : asker,
    input,
    output,
    errors,
    historyFile,
    onFault: onError,
    onPrompt: (notice, show) => {
      onPrompt(notice);
      kept?.onKept((state) => {
        const send = async () => {
          const { sendDigests } = await import('./send-digests.ts');
          const delivery = () => terminalDelivery(show);
          return sendDigests({ newsroom, state, clock, every: EVERY, delivery, onError });
        };
        const sending = send();
        stop = async () => await (await sending)();
      });
      // What it takes is loaded when the prompt stands.
      kept?.ready().then(
        (fault) => fault !== null && notice(fault),
        (fault: unknown) => onError('the desk of the terminal could not be opened', fault),
      );
    },
    welcome: [
      `Verbatim — ${articles} ${articles === 1 ? 'article' : 'articles'} held, ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'} named`,
      'Ask in plain words, or with a command such as /quote or /who; /help shows them all, Tab completes, Ctrl-D ends.',
    ],
  });
  await stop();
  await close();
  kept?.close();
  return code;
}

/** A line that is typed before the desk is ready waits for it. */
function asking(ask: Ask, desk: TerminalDesk): Ask {
  const ready = () => desk.ready().catch(() => null);
  return {
    ...ask,
    async askLine(line, asker) {
      await ready();
      return await ask.askLine(line, asker);
    },
    async askPlain(message, asker) {
      await ready();
      return await ask.askPlain(message, asker);
    },
  };
}

/** Asks for the terminal, as for a server of its own. */
const askerWith = (asker: Asker, desk: TerminalDesk): Asker => ({
  ...asker,
  guild: TERMINAL,
  posting,
  get zone() {
    return desk.zone() ?? asker.zone;
  },
});

/** What is made in a terminal comes to it. */
function posting(channel: string, role: string | null): Posting {
  const lacks = ['It comes while a session runs here; what came due in between comes once, at the next session.'];
  if (channel !== TERMINAL)
    return { fault: 'In a terminal a digest comes to the terminal: leave channel: out.', lacks };
  return { fault: role === null ? null : 'Nobody is pinged in a terminal: leave role: out.', lacks };
}
