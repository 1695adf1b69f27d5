/** A session at a terminal: prompt, history, completion, one answer after the other. What is answered, others know. */
import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline';
import type { Ask } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import type { Reply } from '../../reply/reply.ts';
import { complete, forReadline } from './complete.ts';
import { openHistory } from './history.ts';
import type { Show } from './deliver.ts';
import { hang, pageOf, run } from './page.ts';
import type { Input } from './piped.ts';
import { render } from './render.ts';
import type { Output, Screen } from './screen.ts';
import { takeLine } from './take-line.ts';
import { visibleInLine } from './visible.ts';

export interface Session {
  readonly ask: Ask;
  readonly asker: Asker;
  readonly input: Input;
  readonly output: Output;
  /** `output`, to write answers to. */
  readonly screen: Screen;
  readonly historyFile: string | null;
  readonly welcome: readonly string[];
  readonly onFault?: (about: string, fault: unknown) => void;
  readonly onPrompt?: OnPrompt;
}

/** `notice`: a line of ours; `show`: a reply that nobody asked for just now. */
export type OnPrompt = (notice: (line: string) => void, show: Show) => void;

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
    const answering = { session, terminal, turns, end };
    session.onPrompt?.(
      (line) => giveNotice(line, answering),
      (reply) => showReply(reply, answering),
    );
  });
  await session.screen.write('\n');
  const fault = session.screen.fault();
  if (fault) throw fault;
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
  const { ask, asker, screen } = session;
  const taken = await takeLine(line, { ask, asker, look: screen.look() });
  turns.waiting--;
  // Ended by Ctrl-C while the question ran.
  if (turns.ended) return;
  if (taken.kind === 'end') return end();
  if (taken.kind !== 'nothing') {
    const rows = leavePrompt(terminal, session);
    await screen.write(`\n${taken.text}\n\n${rows}`);
  }
  if (turns.waiting === 0 && !turns.closed) terminal.prompt(true);
}

/** A line above the prompt, which comes back with what is typed there; while a question runs, the answer brings it back. */
function giveNotice(line: string, { session, terminal, turns }: Answering): void {
  const standing = !turns.ended && !turns.closed;
  const rows = standing ? leavePrompt(terminal, session) : '';
  void session.screen.write(`${session.screen.movesCursor || !standing ? '' : '\n'}${visibleInLine(line)}\n${rows}`);
  if (standing && turns.waiting === 0) terminal.prompt(true);
}

/** A reply above the prompt, likewise. False: the session is over, and nothing is shown. */
async function showReply(reply: Reply, { session, terminal, turns }: Answering): Promise<boolean> {
  const { screen } = session;
  if (turns.ended || turns.closed) return false;
  const rows = leavePrompt(terminal, session);
  await screen.write(`\n${render(reply, screen.look())}\n\n${rows}`);
  if (turns.waiting === 0 && !turns.closed) terminal.prompt(true);
  return !screen.isGone();
}

/**
 * Clears the rows of the prompt, and of what is being typed there: the prompt shows it again below what is written now. Gives what has
 * to be written after that: readline goes up as many rows as it thinks its cursor is below the prompt.
 */
function leavePrompt(terminal: Interface, { output, screen }: Session): string {
  if (!screen.movesCursor) return '';
  const { rows } = terminal.getCursorPos();
  moveCursor(output, 0, -rows);
  cursorTo(output, 0);
  clearScreenDown(output);
  return '\n'.repeat(rows);
}

/** Where the terminal cannot move its cursor, it edits the line itself: without history and Tab. */
function openTerminal(session: Session, history: readonly string[]): Interface {
  const { input, output, screen } = session;
  const terminal: Interface = createInterface({
    input,
    output,
    terminal: screen.movesCursor,
    prompt: pageOf(screen.look()).paint.command('verbatim> '),
    history: [...history],
    historySize: 1000,
    removeHistoryDuplicates: true,
    completer: (before: string) => completionsOf(before, { session, line: () => terminal.line }),
  });
  return terminal;
}

/** What readline is to offer for the text before the cursor; nothing at the start of a line that is typed already. It must not throw. */
function completionsOf(
  before: string,
  { session, line }: { session: Session; line: () => string },
): [string[], string] {
  if (before === '' && line() !== '') return [[], before];
  try {
    return forReadline(before, complete(before, session.ask));
  } catch (fault) {
    session.onFault?.('a line could not be completed', fault);
    return [[], before];
  }
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
