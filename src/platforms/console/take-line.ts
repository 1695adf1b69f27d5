/** One typed line → what is printed for it. Knows no stream. */
import type { Ask } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import { ENDINGS } from './complete.ts';
import type { Look } from './page.ts';
import { renderAnswer } from './render.ts';

/** `nothing`: an empty line. `end`: the session is over. */
export type Taken =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'end' }
  | { readonly kind: 'reply' | 'refused' | 'failed'; readonly text: string };

export interface Taking {
  readonly ask: Pick<Ask, 'askLine'>;
  readonly asker: Asker;
  readonly look: Look;
}

const HINT = 'Lines begin with a command: try /quote … or /help';

export async function takeLine(line: string, { ask, asker, look }: Taking): Promise<Taken> {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  if (ENDINGS.includes(typed.toLowerCase())) return { kind: 'end' };
  const answer = typed.startsWith('/')
    ? await ask.askLine(typed, asker)
    : ({ kind: 'refused', message: HINT, nearest: [] } as const);
  return { kind: answer.kind, text: renderAnswer(answer, look) };
}
