/** Structured diagnostics on stderr, never on stdout. pino is loaded with the first message, since most runs have none. */
import { inspect } from 'node:util';
import type { Config } from './config.ts';

type Level = Exclude<Config['logLevel'], 'silent'>;
type Fields = Readonly<Record<string, unknown>>;

export interface Log {
  /** `about` says what happened, in one line without secrets or article text. Errors among the fields are told with their stacks. */
  write(level: Level, about: string, fields?: Fields): void;
  /** Resolves when everything written so far is out. */
  flush(): Promise<void>;
}

const LEVELS: readonly Level[] = ['trace', 'debug', 'info', 'warn', 'error'];

/** JSON lines; or, where `terminal` is given, it is handed short lines for people, which it has to make safe to show. */
export function createLog(least: Config['logLevel'], terminal: ((line: string) => void) | null): Log {
  let written: Promise<void> = Promise.resolve();
  const silent = (level: Level) => least === 'silent' || LEVELS.indexOf(level) < LEVELS.indexOf(least);
  const withStacks = least === 'debug' || least === 'trace';
  return {
    write(level, about, fields = {}) {
      if (silent(level)) return;
      if (terminal) for (const line of forPeople(`${level}: ${about}`, fields, withStacks)) terminal(line);
      else written = written.then(async () => (await json())[level](serialised(fields), about));
    },
    flush: () => written,
  };
}

/** One line, with the messages of errors; their stacks below it where asked for. */
function forPeople(about: string, fields: Fields, withStacks: boolean): string[] {
  const errors = Object.values(fields).filter((value) => value instanceof Error);
  const others = Object.entries(fields).filter(([, value]) => !(value instanceof Error));
  const messages = errors.map(({ name, message }) => `: ${message.replace(/\s*\n\s*/g, ' ') || name}`);
  const rest = others.length > 0 ? ` ${inspect(Object.fromEntries(others), { breakLength: Infinity })}` : '';
  const stacks = withStacks ? errors.flatMap(({ stack }) => stack?.split('\n') ?? []) : [];
  return [`${about}${messages.join('')}${rest}`, ...stacks];
}

/** An error's own properties are none of those that matter: as JSON it would be `{}`. */
function serialised(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, plain(value, 0)]));
}

const DEEPEST_CAUSE = 3;

function plain(value: unknown, depth: number): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  const told = cause === undefined || depth === DEEPEST_CAUSE ? {} : { cause: plain(cause, depth + 1) };
  return { name, message, stack, ...('code' in value && { code: value.code }), ...told };
}

let logger: Promise<import('pino').Logger> | undefined;

function json(): Promise<import('pino').Logger> {
  logger ??= import('pino').then(({ pino, destination }) =>
    pino({ level: 'trace', redact: ['token', '*.token'], base: null }, destination({ dest: 2, sync: true })),
  );
  return logger;
}
