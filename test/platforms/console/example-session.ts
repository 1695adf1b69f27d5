/** A terminal of streams that a session is held on, for the tests of the session. */
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Ask } from '../../../src/ask.ts';
import { runConsole } from '../../../src/platforms/console/console.ts';
import { asker, exampleAsk } from './example-ask.ts';

export const KEYS = {
  enter: '\r',
  tab: '\t',
  up: '\u001B[A',
  left: '\u001B[D',
  home: '\u0001',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
};
export const PROMPT = 'verbatim> ';

interface Given {
  readonly ask?: Ask;
  readonly historyFile?: string | null;
  readonly environment?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly onFault?: (about: string, fault: unknown) => void;
}

/** A terminal of streams. `shown` resolves when the text has come since the last text waited for. */
export function openSession({
  ask = exampleAsk(),
  historyFile = null,
  environment = { NO_COLOR: '1' },
  columns = 80,
  onFault = () => undefined,
}: Given = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns });
  let screen = '';
  let seen = 0;
  let notice: (line: string) => void = () => undefined;
  const ended = runConsole({
    ask,
    asker,
    input,
    output,
    errors: new PassThrough(),
    historyFile,
    welcome: ['Verbatim', '/help helps'],
    environment,
    onFault,
    onPrompt: (say) => {
      notice = say;
    },
  });
  const reading = output[Symbol.asyncIterator]();
  const shown = async (text: string) => {
    while (!screen.includes(text, seen)) screen += String((await reading.next()).value);
    seen = screen.indexOf(text, seen) + text.length;
  };
  const rest = async () => {
    const code = await ended;
    output.end();
    for (let next = await reading.next(); !next.done; next = await reading.next()) screen += String(next.value);
    return { code, screen: stripVTControlCharacters(screen), raw: screen };
  };
  return { type: (keys: string) => input.write(keys), say: (line: string) => notice(line), shown, rest, output };
}
