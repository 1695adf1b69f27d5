/** The lines typed at the terminal, kept in a file between sessions. A file that cannot be read or written is no error. */
import { appendFileSync, chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { visible } from '../../reply/visible.ts';

const MOST_LINES = 1000;
const LONGEST_LINE = 2000;
/** A larger file is not ours. */
const MOST_BYTES = 16_000_000;

export interface History {
  /** Newest first, as node:readline wants them. */
  readonly lines: readonly string[];
  /** Keeps a line, unless it repeats the one before it. */
  add(line: string): void;
}

/**
 * `file`: where lines are kept, readable by its owner alone; null keeps none. Lines are added at its end, so that consoles beside each
 * other keep theirs; it is cut to its last thousand when it is opened.
 */
export function openHistory(file: string | null): History {
  const lines = file === null ? [] : readLines(file);
  let last = lines.at(-1);
  return {
    lines: lines.toReversed(),
    add(line) {
      if (file === null || !keepable(line) || line === last) return;
      last = line;
      tryTo(() => {
        mkdirSync(dirname(file), { recursive: true });
        appendFileSync(file, `${line}\n`, { mode: 0o600 });
      });
    },
  };
}

function readLines(file: string): string[] {
  return (
    tryTo(() => {
      if (statSync(file).size > MOST_BYTES) return [];
      const whole = readFileSync(file, 'utf8');
      const lines = whole.split('\n').filter(keepable).slice(-MOST_LINES);
      const kept = lines.map((line) => `${line}\n`).join('');
      if (kept !== whole) tryTo(() => writeFileSync(file, kept));
      tryTo(() => chmodSync(file, 0o600));
      return lines;
    }) ?? []
  );
}

/** The session goes on without; its lines are remembered until it ends. */
function tryTo<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** Recalled lines are echoed to the terminal as they are: none that holds what it would obey, or not show, is kept. */
const keepable = (line: string) => line.trim() !== '' && line.length <= LONGEST_LINE && visible(line) === line;
