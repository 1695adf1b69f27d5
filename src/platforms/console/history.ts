/** The lines typed at the terminal, kept in a file between sessions. A file that cannot be read or written is no error. */
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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

/** `file`: where lines are kept, readable by its owner alone; null keeps none. */
export function openHistory(file: string | null): History {
  let oldestFirst = file === null ? [] : readLines(file);
  return {
    lines: oldestFirst.toReversed(),
    add(line) {
      if (file === null || !keepable(line) || line === oldestFirst.at(-1)) return;
      oldestFirst = [...oldestFirst, line].slice(-MOST_LINES);
      writeLines(file, oldestFirst);
    },
  };
}

function readLines(file: string): string[] {
  try {
    if (statSync(file).size > MOST_BYTES) return [];
    return readFileSync(file, 'utf8').split('\n').filter(keepable).slice(-MOST_LINES);
  } catch {
    return [];
  }
}

function writeLines(file: string, lines: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  } catch {
    // The session goes on; its lines are remembered until it ends.
  }
}

/** Recalled lines are echoed to the terminal as they are: none with controls in it is kept. */
const keepable = (line: string) => line.trim() !== '' && line.length <= LONGEST_LINE && !/\p{Cc}/u.test(line);
