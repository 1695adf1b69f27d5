/** Structured diagnostics on stderr, never on stdout. pino is loaded with the first message, since most runs have none. */
import { inspect } from 'node:util';
import type { Config } from './config.ts';

type Level = Exclude<Config['logLevel'], 'silent'>;
type Fields = Readonly<Record<string, unknown>>;

export interface Log {
  /** `about` says what happened, in one line without secrets or article text. */
  write(level: Level, about: string, fields?: Fields): void;
  /** Resolves when everything written so far is out. */
  flush(): Promise<void>;
}

const LEVELS: readonly Level[] = ['trace', 'debug', 'info', 'warn', 'error'];

/** JSON lines; on a terminal, short lines for people. */
export function createLog(least: Config['logLevel'], toTerminal: boolean): Log {
  let written: Promise<void> = Promise.resolve();
  const silent = (level: Level) => least === 'silent' || LEVELS.indexOf(level) < LEVELS.indexOf(least);
  return {
    write(level, about, fields = {}) {
      if (silent(level)) return;
      if (toTerminal)
        process.stderr.write(
          `${level}: ${about}${Object.keys(fields).length > 0 ? ` ${inspect(fields, { breakLength: Infinity })}` : ''}\n`,
        );
      else written = written.then(async () => (await json())[level](fields, about));
    },
    flush: () => written,
  };
}

let logger: Promise<import('pino').Logger> | undefined;

function json(): Promise<import('pino').Logger> {
  logger ??= import('pino').then(({ pino, destination }) =>
    pino({ level: 'trace', redact: ['token', '*.token'], base: null }, destination({ dest: 2, sync: true })),
  );
  return logger;
}
