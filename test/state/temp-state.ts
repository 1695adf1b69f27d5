/** State files that exist for one test, and other processes that use them. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StateError } from '../../src/state/state-error.ts';
import { openState } from '../../src/state/state.ts';

/** Hands a folder's path to `use`, and removes it. */
export async function withFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-state-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The error that opening ends with; throws if it opens. */
export function refusal(file: string): StateError {
  try {
    openState(file).close();
  } catch (error) {
    if (error instanceof StateError) return error;
    throw error;
  }
  throw new Error(`${file} was opened`);
}

export interface OtherProcess {
  readonly pid: number;
  /** The next line it writes; null when it has ended. */
  line(): Promise<string | null>;
  /** Ends it at once, as the kernel does; resolves when it is gone. The lines it still wrote are given back. */
  kill(): Promise<string[]>;
}

/** Starts `state-process.ts` on a state file. */
export function startProcess(task: 'hold' | 'forget' | 'write' | 'open', file: string): OtherProcess {
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    [fileURLToPath(new URL('./state-process.ts', import.meta.url)), task, file],
    { env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async () => {
    const next = await lines.next();
    return next.done === true ? null : next.value;
  };
  return {
    pid: child.pid ?? 0,
    line,
    async kill() {
      child.kill('SIGKILL');
      const rest: string[] = [];
      for (let more = await line(); more !== null; more = await line()) rest.push(more);
      await ended;
      return rest;
    },
  };
}
