/** An answer of any kind as a reply, so that refusals and faults are drawn like everything else. */
import type { Answer } from '../../ask.ts';
import type { Block, Reply } from '../../reply/reply.ts';

/** A refusal and a fault are the asker's alone. */
export function replyOf(answer: Answer): Reply {
  switch (answer.kind) {
    case 'reply':
      return answer.reply;
    case 'refused':
      return notice(answer.message, answer.nearest);
    case 'failed':
      return notice(`Something went wrong on our side. Reference ${answer.reference}.`);
  }
}

/** A line of ours to one person, and what would have been right. */
export function notice(message: string, nearest: readonly string[] = []): Reply {
  const list: Block[] = nearest.length > 0 ? [{ kind: 'list', items: nearest.map((value) => [value]) }] : [];
  const blocks: Block[] = [{ kind: 'text', line: [message] }, ...list];
  return { title: [], blocks, actions: [], audience: 'asker', lookedAt: null };
}

/** What a button or menu line answers that cannot be read any more. */
export const OLDER = 'This message is from an older version. Ask again.';
export const LOST = 'What this button would ask is no longer kept. Ask again.';
