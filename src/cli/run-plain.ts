/** `ask --plain`: messages in plain words, answered as JSON. */
import { z } from 'zod';
import type { Ask, PlainAnswer } from '../ask.ts';
import type { Asker } from '../model/asker.ts';

/** A line, counted from 1, or why it cannot be read. */
type Line = { readonly number: number } & ({ readonly text: string } | { readonly fault: string });

interface With {
  readonly ask: Pick<Ask, 'askPlain'>;
  readonly asker: Asker;
  /** Takes what stands on one line of JSON. */
  readonly print: (answer: unknown) => void;
  readonly complain: (line: string) => void;
}

const lineSchema = z.object({ text: z.string() });

/** `outcome` and `ran`, then the reply's own fields, or `message` and `suggestions`, or `reference`. */
export function plainAsJson({ outcome, ran, answer }: PlainAnswer): Readonly<Record<string, unknown>> {
  if (answer === null) return { outcome, ran };
  if (answer.kind === 'reply') return { outcome, ran, ...answer.reply };
  if (answer.kind === 'failed') return { outcome, ran, reference: answer.reference };
  return { outcome, ran, message: answer.message, suggestions: answer.nearest };
}

/** Answers each `{"text"}` on its line, in order; a line that cannot be read is refused on its line too. @returns Whether all could be read and none failed. */
export async function answerPlainJsonl(lines: AsyncIterable<Line>, given: With): Promise<boolean> {
  const { ask, asker, print, complain } = given;
  let complete = true;
  for await (const line of lines) {
    if ('text' in line && line.text.trim() === '') continue;
    const read = 'text' in line ? readMessage(line.text) : line;
    if ('fault' in read) {
      complain(`line ${line.number}: ${read.fault}`);
      print({ outcome: 'refused', ran: null, message: read.fault, suggestions: [] });
      complete = false;
      continue;
    }
    const answer = await ask.askPlain(read.message, asker);
    print(plainAsJson(answer));
    complete &&= answer.outcome !== 'failed';
  }
  return complete;
}

function readMessage(line: string): { message: string } | { fault: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { fault: 'not JSON' };
  }
  const message = lineSchema.safeParse(parsed);
  if (message.success) return { message: message.data.text };
  return {
    fault: message.error.issues.map(({ path, message: why }) => `${path.join('.') || 'the line'}: ${why}`).join('; '),
  };
}
