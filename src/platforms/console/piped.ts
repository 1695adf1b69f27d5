/** Answers lines from a pipe or a file, each in order, then ends. No prompt, no history. */
import type { Readable } from 'node:stream';
import type { Ask } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import { type InputLine, readLines } from './read-lines.ts';
import { renderAnswer } from './render.ts';
import type { Screen } from './screen.ts';
import { type Taken, takeLine } from './take-line.ts';

export type Input = Readable & { readonly isTTY?: boolean };

export interface Piped {
  readonly ask: Pick<Ask, 'askLine' | 'askPlain'>;
  readonly asker: Asker;
  readonly input: Input;
  /** Takes answers. */
  readonly screen: Screen;
  /** Takes what is no answer. */
  readonly refusals: Screen;
}

/**
 * Resolves to the exit code: 2 if a line was refused, else 1 if one failed, else 0. The input is closed then, also where its writer
 * has more to say. Rejects with what the input or the screen failed with; a reader that left is no fault.
 */
export async function answerPiped(piped: Piped): Promise<number> {
  const { input, screen } = piped;
  let left = false;
  screen.onGone(() => {
    left = true;
    input.destroy();
  });
  const kinds = new Set<string>();
  try {
    for await (const line of readLines(input)) {
      if (left || !(await answerLine(line, kinds, piped))) break;
    }
  } catch (fault) {
    if (!left) throw fault;
  }
  const fault = screen.fault();
  if (fault) throw fault;
  return kinds.has('refused') ? 2 : kinds.has('failed') ? 1 : 0;
}

/** Whether another line may follow; `kinds` takes in what came of this one. */
async function answerLine(line: InputLine, kinds: Set<string>, piped: Piped): Promise<boolean> {
  const taken = await takenFrom(line, piped);
  if (taken.kind === 'end') return false;
  if (taken.kind === 'nothing') return true;
  const again = kinds.has(taken.kind) ? '\n' : '';
  kinds.add(taken.kind);
  await (taken.kind === 'reply' ? piped.screen : piped.refusals).write(`${again}${taken.text}\n`);
  return true;
}

async function takenFrom(line: InputLine, { ask, asker, screen }: Piped): Promise<Taken> {
  if ('text' in line) return takeLine(line.text, { ask, asker, look: screen.look() });
  const refused = { kind: 'refused', message: `Line ${line.number} is ${line.fault}.`, nearest: [] } as const;
  return { kind: refused.kind, text: renderAnswer(refused, screen.look()) };
}
