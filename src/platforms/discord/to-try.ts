/** What would find something, as buttons: a line of text cannot be pasted into a slash command. */
import type { Answer, Question } from '../../ask.ts';
import type { Action, Block, Reply } from '../../reply/reply.ts';
import { notice } from './answer-reply.ts';

/** The question that a line asks; null where it asks none. */
export type ReadLine = (line: string) => Question | null;

type Refused = Extract<Answer, { kind: 'refused' }>;

/** A refusal with the question put right, or with what is nearest. */
export function refusal(answer: Refused, question: Question, read: ReadLine): Reply {
  const actions = mended(question, answer);
  return actions.length > 0 ? { ...notice(answer.message), actions } : withLines(answer.message, answer.nearest, read);
}

/** A line of ours, and what to try: command lines as buttons, anything else as it is. */
export function withLines(message: string, lines: readonly string[], read: ReadLine): Reply {
  const actions = lines.flatMap((line) => actionOf(line, read) ?? []);
  const rest = lines.filter((line) => actions.every(({ label }) => label !== line));
  return { ...notice(message, rest), actions };
}

/** The reply, with the command lines that it offers where nothing was found as buttons. */
export function toTry(reply: Reply, read: ReadLine): Reply {
  const actions: Action[] = [];
  const blocks = reply.blocks.map((block): Block => {
    if (block.kind !== 'empty') return block;
    const nearest = block.nearest.filter(([first, ...rest]) => {
      const action = typeof first === 'string' && rest.length === 0 ? actionOf(first, read) : null;
      if (action) actions.push(action);
      return action === null;
    });
    return { ...block, nearest };
  });
  return actions.length === 0 ? reply : { ...reply, blocks, actions: [...reply.actions, ...actions] };
}

function actionOf(line: string, read: ReadLine): Action | null {
  const question = line.startsWith('/') ? read(line) : null;
  return question && { label: line, ...question };
}

const MOST_MENDED = 5;

/** The question again, with each value that would have been right in the place of the one that was not. */
function mended({ command, options }: Question, { message, nearest }: Refused): Action[] {
  const wrong = Object.entries(options).find(([, typed]) => message.includes(`“${typed.trim()}”`));
  if (!wrong) return [];
  const [key] = wrong;
  return nearest
    .slice(0, MOST_MENDED)
    .map((value) => ({ label: value, command, options: { ...options, [key]: value } }));
}
