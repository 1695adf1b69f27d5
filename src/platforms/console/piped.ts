/** Answers lines from a pipe or a file, each in order, then ends. No prompt, no history. */
import { createInterface } from 'node:readline';
import type { Ask } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import type { Screen } from './screen.ts';
import { takeLine } from './take-line.ts';

export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

export interface Piped {
  readonly ask: Pick<Ask, 'askLine'>;
  readonly asker: Asker;
  readonly input: Input;
  /** Takes answers. */
  readonly screen: Screen;
  /** Takes what is no answer. */
  readonly refusals: Screen;
}

/** Resolves to the exit code: 2 if a line was refused, else 1 if one failed, else 0. */
export async function answerPiped({ ask, asker, input, screen, refusals }: Piped): Promise<number> {
  const lines = createInterface({ input, crlfDelay: Infinity, terminal: false });
  const reader = { left: false };
  const leave = () => {
    reader.left = true;
    lines.close();
  };
  screen.onGone(leave);
  input.once('error', leave);
  const kinds = new Set<string>();
  for await (const line of lines) {
    if (reader.left) break;
    const taken = await takeLine(line.replace(/^\uFEFF/, ''), { ask, asker, look: screen.look() });
    if (taken.kind === 'end') break;
    if (taken.kind === 'nothing') continue;
    const again = kinds.has(taken.kind) ? '\n' : '';
    kinds.add(taken.kind);
    await (taken.kind === 'reply' ? screen : refusals).write(`${again}${taken.text}\n`);
  }
  return kinds.has('refused') ? 2 : kinds.has('failed') ? 1 : 0;
}
