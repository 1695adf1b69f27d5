/** The program: dispatches its subcommands, and is the only place that names platforms. Answers go to stdout, diagnostics to stderr. */
import { fstatSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAsk, type Answer, type Ask, type PlainAnswer } from './ask.ts';
import { ConfigError, environmentWithDotenv, readConfig, type Config } from './config.ts';
import { discoverCommands } from './discover-commands.ts';
import { readDraftFile } from './drafts/draft-file.ts';
import { CorpusError } from './ingest/read-corpus.ts';
import { createLog, type Log } from './log.ts';
import type { Asker } from './model/asker.ts';
import { isLive } from './newsroom.ts';
import { openNewsroom, type OpenedNewsroom, type OpenWith } from './open-newsroom.ts';
import { readerLeft } from './platforms/console/screen.ts';
import { visibleInLine, visibleJson } from './platforms/console/visible.ts';
import { readCall, type ReadCall, WrongCall } from './cli/read-call.ts';
import { HOW_TO_ASK, SUBCOMMANDS, usageText, type SubcommandName } from './cli/subcommands.ts';
import { UserError } from './user-error.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const HISTORY = resolve(PROJECT, 'var', 'console-history');

/** A call of the program. */
interface Call extends ReadCall {
  readonly config: Config;
  readonly log: Log;
}

/** Lines hold text from outside, such as file names: nothing in it is to be obeyed by a terminal. */
const print = (line: string): void => void process.stdout.write(`${visibleInLine(line)}\n`);
const printJson = (value: unknown): void => void process.stdout.write(`${visibleJson(value)}\n`);
const complain = (line: string): void => void process.stderr.write(`${visibleInLine(line)}\n`);

/** Where lines for people go that answer nothing: above the prompt, once there is one. */
let notice = complain;

const compare = async (call: Call): Promise<number> =>
  (await import('./cli/run-compare.ts')).runCompare(call.flags, { folder: folderOf(call), print: printJson, complain });

/** Each resolves with the exit code. */
const RUN: Record<SubcommandName, (call: Call) => Promise<number>> = { start, ask, extract, compare, check, register };

async function start(call: Call): Promise<number> {
  const { discord } = call.config;
  if (discord) {
    const { startDiscord } = await import('./start-discord.ts');
    const { config, log } = call;
    const stateFile = resolve(PROJECT, config.stateFile);
    return await startDiscord({
      discord,
      folder: folderOf(call),
      stateFile,
      timeZone: config.timeZone,
      log,
      clock: Date.now,
    });
  }
  const { startConsole } = await import('./start-console.ts');
  refuseFolderAsInput();
  return await startConsole({
    open: (desk) => open(call, true, desk),
    asker: shellAsker(call.config),
    stateFile: terminalFile(resolve(PROJECT, call.config.stateFile)),
    historyFile: HISTORY,
    log: call.log,
    onPrompt: (say) => {
      notice = say;
    },
  });
}

/** A terminal keeps its own, beside the bot’s: `verbatim.terminal.db`. */
function terminalFile(stateFile: string): string {
  const { dir, name, ext } = parse(stateFile);
  return join(dir, `${name}.terminal${ext}`);
}

async function ask(call: Call): Promise<number> {
  const line = call.words.join(' ');
  const { plain, jsonl, json } = call.flags;
  if (jsonl === true ? plain !== true || line !== '' : line.trim() === '' && plain !== true) {
    throw new UserError(`Ask what? ${SUBCOMMANDS.ask.usage}`);
  }
  const asker = shellAsker(call.config);
  if (jsonl === true) {
    const [{ answerPlainJsonl }, lines] = await Promise.all([import('./cli/run-plain.ts'), linesOfInput()]);
    const { ask } = await open(call, false);
    return (await answerPlainJsonl(lines, { ask, asker, print: printJson, complain })) ? 0 : 1;
  }
  const { ask } = await open(call, false);
  if (plain === true) return await askPlain(await ask.askPlain(line, asker), json === true);
  const answer = await ask.askLine(line, asker);
  if (answer.kind === 'reply' && json === true) printJson(answer.reply);
  else await printAnswer(answer, null);
  if (answer.kind === 'refused' && !line.trimStart().startsWith('/')) complain(HOW_TO_ASK);
  return { reply: 0, refused: 2, failed: 1 }[answer.kind];
}

/** Prints the answer to a message in plain words, with the command it became. */
async function askPlain(answer: PlainAnswer, json: boolean): Promise<number> {
  if (json) printJson((await import('./cli/run-plain.ts')).plainAsJson(answer));
  else if (answer.answer) await printAnswer(answer.answer, answer.ran);
  return { ran: 0, ignored: 0, refused: 2, 'asked-back': 2, failed: 1 }[answer.outcome];
}

async function printAnswer(answer: Answer, ran: string | null): Promise<void> {
  const { renderAnswer, renderRan } = await import('./platforms/console/render.ts');
  const { lookOf } = await import('./platforms/console/screen.ts');
  const stream = answer.kind === 'reply' ? process.stdout : process.stderr;
  const look = lookOf(stream, process.env);
  stream.write(`${renderAnswer(answer, look)}\n${ran === null ? '' : `\n${renderRan(ran, look)}\n`}`);
}

async function extract({ words, flags }: Call): Promise<number> {
  const { extractFiles, extractJsonl } = await import('./cli/run-extract.ts');
  if (flags['jsonl'] !== true && words.length === 0) throw new UserError(`Extract what? ${SUBCOMMANDS.extract.usage}`);
  const complete =
    flags['jsonl'] === true
      ? await extractJsonl(await linesOfInput(), { print: printJson, complain })
      : await extractFiles(words, { print: printJson, complain });
  return complete ? 0 : 1;
}

async function linesOfInput() {
  refuseFolderAsInput();
  const { readLines } = await import('./platforms/console/read-lines.ts');
  return readLines(process.stdin);
}

/** A folder is nothing that lines come from, and Node would take it for an empty file. @throws UnusableInput */
function refuseFolderAsInput(): void {
  if (fstatSync(0, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UnusableInput('Stdin is a folder; lines are read from a pipe or a file.');
  }
}

class UnusableInput extends Error {}

async function check(call: Call): Promise<number> {
  const { reading } = await open(call, false);
  for (const { file, place, rule, reason, effect } of reading.problems) {
    print(
      `${[file, place].filter((part) => part !== null).join(', ')}: ${reason} [${effect === 'unread' ? `${rule}, not held` : rule}]`,
    );
  }
  const unread = reading.problems.filter(({ effect }) => effect === 'unread').length;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const now = Date.now();
  const closed = reading.articles.filter((article) => !isLive(article, now)).length;
  print(
    `${count(reading.articles.length, 'article')} read${closed > 0 ? `, ${closed} of them closed` : ''}, ${count(reading.problems.length, 'problem')}, ${count(unread, 'file')} not read`,
  );
  return unread > 0 ? 1 : 0;
}

async function register({ config: { discord }, flags }: Call): Promise<number> {
  if (!discord) throw new UserError('Commands are registered with Discord: set DISCORD_TOKEN first.');
  const { registerCommands, restOf } = await import('./platforms/discord/register.ts');
  const isDry = flags['dry-run'] === true;
  const lines = await registerCommands(restOf(discord), await discoverCommands(), {
    directMessages: discord.directMessages,
    isDry,
  });
  for (const line of lines) print(line);
  print(lines.length === 0 ? 'Nothing differs; nothing was put.' : isDry ? 'Nothing was put.' : 'Registered.');
  return 0;
}

/** The corpus folder a call means. */
const folderOf = ({ config, flags }: Call): string =>
  typeof flags['corpus'] === 'string' ? flags['corpus'] : resolve(PROJECT, config.corpusDir);

/** The newsroom of a call, read once, with the asking on top; `follow` keeps reading as the folder changes. */
async function open(
  call: Call,
  follow: boolean,
  desk: Pick<OpenWith, 'desk' | 'firstSeen'> = {},
): Promise<OpenedNewsroom & { readonly ask: Ask }> {
  const onError = (about: string, fault: unknown) => call.log.write('error', about, { fault });
  const opening = openNewsroom({ ...desk, folder: folderOf(call), follow, clock: Date.now, onError });
  const [commands, opened] = await Promise.all([discoverCommands(), opening]);
  const onFault = (reference: string, fault: unknown) => onError(`an answer failed, reference ${reference}`, fault);
  return {
    ...opened,
    ask: createAsk({ commands, newsroom: opened.newsroom, clock: Date.now, onFault, readFile: readDraftFile }),
  };
}

/** Whoever has the shell may everything. */
const shellAsker = ({ timeZone }: Config): Asker => ({
  id: 'shell',
  guild: null,
  place: 'terminal',
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  zone: timeZone,
  may: () => true,
});

/** Classes of files that are loaded only when they are needed. */
const hasName = (fault: unknown, ...names: readonly string[]): fault is Error =>
  fault instanceof Error && names.includes(fault.name);

/** What ended a call that its caller can mend, in one line; null for a fault of ours. */
function mendable(fault: unknown): { line: string; code: number } | null {
  if (fault instanceof UserError) return { line: fault.message, code: 2 };
  if (fault instanceof ConfigError) return { line: `The settings cannot be read. ${fault.message}`, code: 1 };
  const plain =
    fault instanceof CorpusError || fault instanceof UnusableInput || hasName(fault, 'StateError', 'BotError');
  if (plain) return { line: fault.message, code: 1 };
  const { syscall, message } = fault instanceof Error ? (fault as NodeJS.ErrnoException) : {};
  if (syscall === 'write') return { line: `The answer cannot be written. ${message}`, code: 1 };
  return syscall === 'read' ? { line: `The input cannot be read. ${message}`, code: 1 } : null;
}

/** Ends the call: in silence when the reader of stdout left, with a line when it cannot be written to for another reason. */
function endWithOutput(): void {
  process.stdout.on('error', (fault) => process.exit(readerLeft(fault) ? 0 : complainOf(fault)));
}

/** Says in words what ended a call. @returns The exit code. */
function complainOf(fault: unknown): number {
  const known = mendable(fault);
  const lines = known?.line ?? `Verbatim failed: ${(fault as Error).stack ?? String(fault)}`;
  for (const line of known ? [lines] : lines.split('\n')) complain(line);
  if (fault instanceof WrongCall) process.stderr.write(`${usageText()}\n`);
  return known?.code ?? 1;
}

async function main(): Promise<number> {
  const call = readCall(process.argv.slice(2));
  // The console has its own way to end, since it has more to close.
  if (call.name !== 'start' || call.flags['help'] === true) endWithOutput();
  if (call.flags['help'] === true) {
    process.stdout.write(`${usageText()}\n`);
    return 0;
  }
  const config = readConfig(environmentWithDotenv(PROJECT));
  const log = createLog(config.logLevel, process.stderr.isTTY ? (line) => notice(line) : null);
  const code = await RUN[call.name]({ ...call, config, log });
  await log.flush();
  return code;
}

// What cannot be complained of stops no answer.
process.stderr.on('error', () => undefined);
try {
  process.exitCode = await main();
} catch (fault) {
  process.exitCode = complainOf(fault);
}
