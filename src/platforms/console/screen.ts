/** A stream that answers are written to: how wide and how coloured it is, and that its reader may leave at any time. */
import type { Look } from './page.ts';

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Screen {
  /** As the terminal is now. */
  look(): Look;
  /** Resolves when the text is handed on, or nobody is there to take it (`| head -1`). Never rejects. */
  write(text: string): Promise<void>;
  /** Calls back once, when the reader has left. */
  onGone(callback: () => void): void;
}

const COLUMNS_OF_A_FILE = 80;

/** From here on the stream's errors are survived, also after the session's end: a closed pipe may be told late. */
export function openScreen(stream: Output, environment: Environment): Screen {
  let gone = false;
  const callbacks: (() => void)[] = [];
  stream.on('error', () => {
    if (gone) return;
    gone = true;
    for (const callback of callbacks) callback();
  });
  const colour = stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return {
    look: () => ({ width: (stream.isTTY && stream.columns) || COLUMNS_OF_A_FILE, colour }),
    write: (text) => new Promise((resolve) => (gone ? resolve() : stream.write(text, () => resolve()))),
    onGone: (callback) => callbacks.push(callback),
  };
}
