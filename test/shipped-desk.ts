/** The desk on the articles that ship with the project alone, whatever a newsroom has added beside them. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { createAsk, type Ask } from '../src/ask.ts';
import { discoverCommands } from '../src/discover-commands.ts';
import type { Asker } from '../src/model/asker.ts';
import type { FedNewsroom } from '../src/newsroom.ts';
import { openNewsroom } from '../src/open-newsroom.ts';

const CORPUS = resolve(import.meta.dirname, '../corpus');
/** A fixed instant, so that "yesterday" means one day. */
export const NOW = Date.UTC(2024, 5, 1, 12);

export const ASKER: Asker = { id: 'test', guild: null, place: 'terminal', locale: 'en', zone: 'UTC', may: () => true };

export interface Desk {
  readonly ask: Ask;
  readonly newsroom: FedNewsroom;
  /** What went wrong while answering: faults of ours. */
  readonly faults: unknown[];
}

export async function shippedDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  for (const name of shippedFiles()) cpSync(join(CORPUS, name), join(folder, name));
  // It stays while the process does: corrections are kept in it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return await deskOn(folder);
}

export async function deskOn(folder: string): Promise<Desk> {
  const { newsroom } = await openNewsroom({ folder, follow: false, clock: () => NOW, onError: () => undefined });
  const faults: unknown[] = [];
  const onFault = (_: string, fault: unknown) => void faults.push(fault);
  return {
    newsroom,
    faults,
    ask: createAsk({ commands: await discoverCommands(), newsroom, clock: () => NOW, onFault }),
  };
}

/** What git ignores there is the newsroom's own. */
export function shippedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', '.'], {
    cwd: CORPUS,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((name) => name.endsWith('.md') || name.endsWith('.yaml'));
}
