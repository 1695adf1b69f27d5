/** One typed line → what is printed for it. Knows no stream. */
import type { Ask } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import { ENDINGS } from './complete.ts';
import type { Look } from './page.ts';
import { renderAnswer, renderRan } from './render.ts';

/** `nothing`: an empty line. `end`: the session is over. */
export type Taken =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'end' }
  | { readonly kind: 'reply' | 'refused' | 'failed'; readonly text: string };

export interface Taking {
  readonly ask: Pick<Ask, 'askLine' | 'askPlain'>;
  readonly asker: Asker;
  readonly look: Look;
}

/** A line with a slash is a command; any other is a question in plain words. */
export async function takeLine(line: string, { ask, asker, look }: Taking): Promise<Taken> {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  if (ENDINGS.includes(typed.toLowerCase())) return { kind: 'end' };
  if (typed.startsWith('/')) {
    const answer = await ask.askLine(typed, asker);
    return { kind: answer.kind, text: renderAnswer(answer, look) };
  }
  const { answer, ran } = await ask.askPlain(typed, asker);
  if (answer === null) return { kind: 'nothing' };
  const drawn = renderAnswer(answer, look);
  return { kind: answer.kind, text: ran === null ? drawn : `${drawn}\n\n${renderRan(ran, look)}` };
}
