/** A session at a terminal: prompt, history, completion, one answer after the other. What is answered, others know. */
import { clearScreenDown, createInterface, cursorTo, type Interface } from 'node:readline';
import type { Ask } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import { complete, forReadline } from './complete.ts';
import { openHistory } from './history.ts';
import { hang, pageOf, run } from './page.ts';
import type { Input } from './piped.ts';
import type { Output, Screen } from './screen.ts';
import { takeLine } from './take-line.ts';

export interface Session {
  readonly ask: Ask;
  readonly asker: Asker;
  readonly input: Input;
  readonly output: Output;
  /** `output`, to write answers to. */
  readonly screen: Screen;
  readonly historyFile: string | null;
  readonly welcome: readonly string[];
}

/** How lines are taken in while answers are written. */
interface Turns {
  /** Lines typed and not yet answered. */
  waiting: number;
  /** No line comes any more. */
  closed: boolean;
  /** Nothing is answered any more. */
  ended: boolean;
}

/** Resolves to exit code 0 when the asker ends: `/quit`, Ctrl-D (what was typed before is still answered), or Ctrl-C on an empty line. */
export async function holdSession(session: Session): Promise<number> {
  await session.screen.write(greeting(session));
  const history = openHistory(session.historyFile);
  const terminal = openTerminal(session, history.lines);
  await new Promise<void>((resolve, reject) => {
    const turns: Turns = { waiting: 0, closed: false, ended: false };
    let answered = Promise.resolve();
    const end = () => {
      turns.ended = true;
      terminal.close();
      resolve();
    };
    session.screen.onGone(end);
    session.input.once('error', end);
    terminal.on('SIGINT', () => (terminal.line === '' ? end() : clearLine(terminal)));
    terminal.on('line', (line) => {
      history.add(line);
      turns.waiting++;
      answered = answered.then(() => answer(line, { session, terminal, turns, end }));
      answered.catch(reject);
    });
    terminal.on('close', () => {
      turns.closed = true;
      answered.then(end, reject);
    });
    terminal.prompt();
  });
  await session.screen.write('\n');
  return 0;
}

interface Answering {
  readonly session: Session;
  readonly terminal: Interface;
  readonly turns: Turns;
  readonly end: () => void;
}

async function answer(line: string, { session, terminal, turns, end }: Answering): Promise<void> {
  if (turns.ended) return;
  const { ask, asker, screen, output } = session;
  const taken = await takeLine(line, { ask, asker, look: screen.look() });
  turns.waiting--;
  // Ended by Ctrl-C while the question ran.
  if (turns.ended) return;
  if (taken.kind === 'end') return end();
  if (taken.kind !== 'nothing') {
    // What is being typed meanwhile stands on this row; the prompt shows it again below the answer.
    cursorTo(output, 0);
    clearScreenDown(output);
    await screen.write(`\n${taken.text}\n\n`);
  }
  if (turns.waiting === 0 && !turns.closed) terminal.prompt(true);
}

function openTerminal({ ask, input, output, screen }: Session, history: readonly string[]): Interface {
  return createInterface({
    input,
    output,
    terminal: true,
    prompt: pageOf(screen.look()).paint.command('verbatim> '),
    history: [...history],
    historySize: 1000,
    removeHistoryDuplicates: true,
    completer: (line: string) => forReadline(line, complete(line, ask)),
  });
}

/** Takes away what is typed, before the cursor and after it. */
function clearLine(terminal: Interface): void {
  terminal.write(null, { ctrl: true, name: 'e' });
  terminal.write(null, { ctrl: true, name: 'u' });
}

function greeting({ screen, welcome }: Session): string {
  const page = pageOf(screen.look());
  const lines = welcome.flatMap((line, n) =>
    hang([run(line, n === 0 ? page.paint.title : page.paint.aside)], page, { first: '', rest: '  ' }),
  );
  return lines.map((line) => `${line}\n`).join('');
}
