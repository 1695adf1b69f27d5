/** The program as a shell starts it, against a loopback Discord: its lines on stderr, its end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface BotProcess {
  readonly pid: number;
  /** What it wrote, lines of stderr and stdout. */
  readonly errors: readonly string[];
  readonly output: readonly string[];
  /** Resolves with the first line of stderr that fits. */
  told(line: RegExp): Promise<string>;
  /** Resolves when it answers. @throws Error with what it wrote, when it ends before */
  ready(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

export function startProcess(settings: Readonly<Record<string, string>>): BotProcess {
  const env = { ...process.env, NO_COLOR: '1', LOG_LEVEL: 'debug', TIME_ZONE: 'UTC', ...settings };
  const child: ChildProcess = spawn(process.execPath, ['src/launch.mjs'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  const output: string[] = [];
  const readers = new Set<() => void>();
  if (child.stdout) createInterface(child.stdout).on('line', (line) => void output.push(line));
  if (child.stderr)
    createInterface(child.stderr).on('line', (line) => {
      errors.push(line);
      for (const read of readers) read();
    });
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? 'gone');
  const told = (line: RegExp) =>
    new Promise<string>((done) => {
      const read = () => {
        const found = errors.find((one) => line.test(one));
        if (found !== undefined) done(found);
      };
      readers.add(read);
      read();
    });
  return {
    pid: child.pid ?? 0,
    errors,
    output,
    told,
    async ready() {
      const early = ended.then((end) => Promise.reject(new Error(`ended with ${end}: ${errors.join('\n')}`)));
      await Promise.race([told(/the desk answers in Discord/), early]);
    },
    signal: (signal) => void child.kill(signal),
    ended,
  };
}
