/** The program: dispatches its subcommands, and is the only place that names platforms. Answers go to stdout, diagnostics to stderr. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAsk, type Ask } from './ask.ts';
import { ConfigError, environmentWithDotenv, readConfig, type Config } from './config.ts';
import { discoverCommands } from './discover-commands.ts';
import { CorpusError } from './ingest/read-corpus.ts';
import { createLog, type Log } from './log.ts';
import type { Asker } from './model/asker.ts';
import { openNewsroom, type OpenedNewsroom } from './open-newsroom.ts';
import { isSubcommand, SUBCOMMANDS, usageText, type SubcommandName } from './subcommands.ts';
import { UserError } from './user-error.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const HISTORY = resolve(PROJECT, 'var', 'console-history');

/** A call of the program. */
interface Call {
  readonly config: Config;
  readonly log: Log;
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** Each resolves with the exit code. */
const RUN: Readonly<Record<SubcommandName, (call: Call) => Promise<number>>> = { start, ask, extract, check };

async function start(call: Call): Promise<number> {
  const [{ runConsole }, { ask, newsroom, close }] = await Promise.all([
    import('./platforms/console/console.ts'),
    open(call, true),
  ]);
  const { articles } = newsroom.look.holdings();
  const outlets = newsroom.look.outlets().filter(({ name }) => name !== null).length;
  await mkdir(dirname(HISTORY), { recursive: true }).catch(() => undefined);
  const code = await runConsole({
    ask,
    asker: shellAsker(call.config),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    historyFile: HISTORY,
    welcome: [
      `Verbatim — ${articles} ${articles === 1 ? 'article' : 'articles'} held, ${outlets} ${outlets === 1 ? 'outlet' : 'outlets'} named`,
      'Ask with a command, such as /quote or /who; /help shows them all, Tab completes, Ctrl-D ends.',
    ],
  });
  await close();
  return code;
}

async function ask(call: Call): Promise<number> {
  const line = call.words.join(' ');
  if (line.trim() === '') throw new UserError(`Ask what? ${SUBCOMMANDS.ask.usage}`);
  const { ask } = await open(call, false);
  const answer = await ask.askLine(line, shellAsker(call.config));
  if (answer.kind === 'reply' && call.flags['json'] === true) print(JSON.stringify(answer.reply));
  else {
    const { renderAnswer } = await import('./platforms/console/render.ts');
    const stream = answer.kind === 'reply' ? process.stdout : process.stderr;
    const colour = stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
    stream.write(`${renderAnswer(answer, { width: stream.columns ?? 80, colour })}\n`);
  }
  return { reply: 0, refused: 2, failed: 1 }[answer.kind];
}

async function extract({ words, flags }: Call): Promise<number> {
  const { extractFiles, extractJsonl } = await import('./run-extract.ts');
  if (flags['jsonl'] !== true && words.length === 0) throw new UserError(`Extract what? ${SUBCOMMANDS.extract.usage}`);
  const complete =
    flags['jsonl'] === true
      ? await extractJsonl(process.stdin, { print, complain })
      : await extractFiles(words, { print, complain });
  return complete ? 0 : 1;
}

async function check(call: Call): Promise<number> {
  const { reading } = await open(call, false);
  for (const { file, place, rule, reason, effect } of reading.problems) {
    print(
      `${[file, place].filter((part) => part !== null).join(', ')}: ${reason} [${effect === 'unread' ? `${rule}, not held` : rule}]`,
    );
  }
  const unread = reading.problems.filter(({ effect }) => effect === 'unread').length;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  print(
    `${count(reading.articles.length, 'article')} read, ${count(reading.problems.length, 'problem')}, ${count(unread, 'file')} not read`,
  );
  return unread > 0 ? 1 : 0;
}

/** The newsroom of a call, read once, with the asking on top; `follow` keeps reading as the folder changes. */
async function open({ config, log, flags }: Call, follow: boolean): Promise<OpenedNewsroom & { readonly ask: Ask }> {
  const folder = typeof flags['corpus'] === 'string' ? flags['corpus'] : resolve(PROJECT, config.corpusDir);
  const onError = (about: string, fault: unknown) => log.write('error', about, { fault });
  const opening = openNewsroom({ folder, follow, clock: Date.now, onError });
  const [commands, opened] = await Promise.all([discoverCommands(), opening]);
  const onFault = (reference: string, fault: unknown) => onError(`an answer failed, reference ${reference}`, fault);
  return { ...opened, ask: createAsk({ commands, newsroom: opened.newsroom, clock: Date.now, onFault }) };
}

/** Whoever has the shell may everything. */
const shellAsker = ({ timeZone }: Config): Asker => ({
  id: 'shell',
  place: 'terminal',
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  zone: timeZone,
  may: () => true,
});

/** The call that an argument list makes. @throws UserError when it makes none. */
function readCall(words: readonly string[]): { name: SubcommandName } & Pick<Call, 'words' | 'flags'> {
  const [first = 'start', ...rest] = words[0]?.startsWith('-') ? ['start', ...words] : words;
  if (!isSubcommand(first)) throw new UserError(`There is no subcommand “${first}”.\n${usageText()}`);
  const flags = Object.entries(SUBCOMMANDS[first].flags).map(
    ([flag, { value }]) => [flag, { type: value ? 'string' : 'boolean' }] as const,
  );
  try {
    const options = {
      ...Object.fromEntries(flags),
      corpus: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    return { name: first, flags: values, words: positionals };
  } catch (fault) {
    throw new UserError(`${(fault as Error).message}\n${usageText()}`);
  }
}

/** What ended a call that its caller can mend, in one line; null for a fault of ours. */
function mendable(fault: unknown): { line: string; code: number } | null {
  if (fault instanceof UserError) return { line: fault.message, code: 2 };
  if (fault instanceof ConfigError) return { line: `The settings cannot be read. ${fault.message}`, code: 1 };
  return fault instanceof CorpusError ? { line: fault.message, code: 1 } : null;
}

async function main(): Promise<number> {
  const { name, ...call } = readCall(process.argv.slice(2));
  if (call.flags['help'] === true) {
    print(usageText());
    return 0;
  }
  const config = readConfig(environmentWithDotenv());
  const log = createLog(config.logLevel, process.stderr.isTTY);
  const code = await RUN[name]({ ...call, config, log });
  await log.flush();
  return code;
}

try {
  process.exitCode = await main();
} catch (fault) {
  const known = mendable(fault);
  complain(known?.line ?? `Verbatim failed: ${(fault as Error).stack ?? String(fault)}`);
  process.exitCode = known?.code ?? 1;
}
