/** A stream that answers are written to: how wide and how coloured it is, and that its reader may leave at any time. */
import type { Look } from './page.ts';

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Screen {
  /** As the terminal is now. */
  look(): Look;
  /** Whether it is a terminal that moves its cursor where it is told to. */
  readonly movesCursor: boolean;
  /** Resolves when the text is handed on, or nobody is there to take it (`| head -1`). Never rejects. */
  write(text: string): Promise<void>;
  /** Calls back once, when nothing can be written any more. */
  onGone(callback: () => void): void;
  /** Whether nothing can be written any more. */
  isGone(): boolean;
  /** Why nothing can be written, where it is not that the reader left: a full disk, say. */
  fault(): Error | null;
}

const COLUMNS_OF_A_FILE = 80;

/** From here on the stream's errors are survived, also after the session's end: a closed pipe may be told late. */
export function openScreen(stream: Output, environment: Environment): Screen {
  let gone: Error | null = null;
  const callbacks: (() => void)[] = [];
  const leave = (fault: Error) => {
    if (gone) return;
    gone = fault;
    for (const callback of callbacks) callback();
  };
  stream.on('error', leave);
  const write = (text: string, done: () => void) =>
    stream.write(text, (fault) => {
      // Told here before it is told as an event, so that no answer counts as given that was not.
      if (fault) leave(fault);
      done();
    });
  return {
    look: () => lookOf(stream, environment),
    movesCursor: isTerminal(stream, environment),
    write: (text) => new Promise((resolve) => void (gone ? resolve() : write(text, resolve))),
    onGone: (callback) => callbacks.push(callback),
    isGone: () => gone !== null,
    fault: () => (gone && !readerLeft(gone) ? gone : null),
  };
}

/** How to draw for a stream: plain and 80 columns wide where it is no terminal. */
export function lookOf(stream: Output, environment: Environment): Look {
  return {
    width: (stream.isTTY && stream.columns) || COLUMNS_OF_A_FILE,
    colour: isTerminal(stream, environment) && !environment['NO_COLOR'],
  };
}

/** `isTTY` is left out, not false, where the stream is a pipe or a file. */
function isTerminal({ isTTY }: Output, environment: Environment): boolean {
  return isTTY === true && environment['TERM'] !== 'dumb';
}

/** Whether a stream's error says that nobody reads it any more, which is how a reader ends what it has enough of. */
export function readerLeft(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_DESTROYED';
}
