/** The environment, read once. `.env` in the project's folder fills in what the environment does not set. */
import { join } from 'node:path';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** Every setting, with what it does; `.env.example` and `docs/cli.md` list the same. */
export const SETTINGS = {
  CORPUS_DIR:
    "The folder of articles, seen from the project's folder; `--corpus` is seen from the working directory. Default: corpus",
  LOG_LEVEL: 'What is logged to stderr: trace, debug, info, warn, error or silent. Default: warn',
  TIME_ZONE: "The newsroom's IANA time zone, for days typed in plain words. Default: the machine's",
  STATE_FILE:
    "Where the bot keeps its settings, digests and reports, seen from the project's folder; a terminal keeps its own beside it. Default: var/verbatim.db",
  DISCORD_TOKEN: 'The bot’s token. With it the desk runs in Discord; without it, in the terminal',
  DISCORD_GUILDS:
    'Ids of the servers that are answered, with commas. Default: the one the bot is in, while it is in exactly one',
  DIRECT_MESSAGES: 'on: members of those servers may ask in direct messages too. Default: off',
  DISCORD_API_URL: 'Where Discord is, without a version. Default: https://discord.com/api',
  HEALTH_PORT: 'A loopback port for /healthz. Default: none',
} as const;

export interface Config {
  readonly corpusDir: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly timeZone: string;
  readonly stateFile: string;
  /** Null: the desk runs in the terminal. */
  readonly discord: DiscordConfig | null;
}

export interface DiscordConfig {
  readonly token: string;
  readonly apiUrl: string;
  readonly guilds: readonly string[];
  readonly directMessages: boolean;
  readonly healthPort: number | null;
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
  STATE_FILE: z.string().default('var/verbatim.db'),
  DISCORD_TOKEN: z.string().trim().optional(),
  DISCORD_GUILDS: z
    .string()
    .default('')
    .transform((ids) => ids.split(/[,\s]+/).filter((id) => id !== ''))
    .refine((ids) => ids.every((id) => /^\d{5,25}$/.test(id)), 'ids of servers with commas, such as 1234567890123'),
  DIRECT_MESSAGES: z.enum(['on', 'off'], 'on or off').default('off'),
  DISCORD_API_URL: z.url('an address such as https://discord.com/api').default('https://discord.com/api'),
  HEALTH_PORT: z.coerce.number('a port').int('a port').min(1, 'a port').max(65_535, 'a port').optional(),
});

/** @throws ConfigError naming every faulty setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = schema.safeParse(given);
  if (read.success) return configFrom(read.data);
  throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}

function configFrom(read: z.infer<typeof schema>): Config {
  const { DISCORD_TOKEN: token } = read;
  return {
    corpusDir: read.CORPUS_DIR,
    logLevel: read.LOG_LEVEL,
    timeZone: read.TIME_ZONE,
    stateFile: read.STATE_FILE,
    discord:
      token === undefined
        ? null
        : {
            token,
            apiUrl: read.DISCORD_API_URL.replace(/\/$/, ''),
            guilds: read.DISCORD_GUILDS,
            directMessages: read.DIRECT_MESSAGES === 'on',
            healthPort: read.HEALTH_PORT ?? null,
          },
  };
}

/** The process's environment with the `.env` of a folder beneath it. */
export function environmentWithDotenv(
  folder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> {
  const filled: Record<string, string> = {};
  readDotenv({ quiet: true, processEnv: filled, path: join(folder, '.env') });
  return { ...filled, ...environment };
}

function isZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
