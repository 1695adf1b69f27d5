/** The environment, read once. `.env` in the project's folder fills in what the environment does not set. */
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** Every setting, with what it does; `.env.example` and `docs/cli.md` list the same. */
export const SETTINGS = {
  CORPUS_DIR: 'The folder of articles. Default: corpus',
  LOG_LEVEL: 'What is logged to stderr: trace, debug, info, warn, error or silent. Default: warn',
  TIME_ZONE: "The newsroom's IANA time zone, for days typed in plain words. Default: the machine's",
} as const;

export interface Config {
  readonly corpusDir: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly timeZone: string;
}

/** Several settings may be wrong at once; the message names them all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const schema = z.object({
  CORPUS_DIR: z.string().default('corpus'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  TIME_ZONE: z
    .string()
    .refine(isZone, 'no IANA time zone, such as Europe/Paris')
    .default(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
});

/** @throws ConfigError naming every faulty setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = schema.safeParse(given);
  if (read.success)
    return { corpusDir: read.data.CORPUS_DIR, logLevel: read.data.LOG_LEVEL, timeZone: read.data.TIME_ZONE };
  throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}

/** The process's environment with `.env` beneath it. */
export function environmentWithDotenv(): Record<string, string | undefined> {
  const filled: Record<string, string> = {};
  readDotenv({ quiet: true, processEnv: filled });
  return { ...filled, ...process.env };
}

function isZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
