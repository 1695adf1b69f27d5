/** Brings issues to the terminal: prints each above the prompt. What is printed stays; a correction of it is printed too. */
import type { Delivery } from '../../model/delivery.ts';
import { answer, text } from '../../reply/builders.ts';
import type { Reply } from '../../reply/reply.ts';

/** Puts a reply above the prompt and what stands there; false where there is no prompt any more. */
export type Show = (reply: Reply) => Promise<boolean>;

export function terminalDelivery(show: Show): Delivery<Reply> {
  const printed = new Set<string>();
  const said = new Set<string>();
  const ended = { kind: 'later', reason: 'the session was ended', afterMs: null } as const;
  return {
    async deliver(_target, reply, { key }) {
      if (!printed.has(key) && !(await show(reply))) return ended;
      printed.add(key);
      return { kind: 'posted', messages: [key] };
    },
    // What an earlier session has printed cannot be looked at.
    find: async () => 'closed',
    tell: async (_person, _target, reply) => ((await show(reply)) ? undefined : 'later'),
    lines: () => [],
    async amend(_target, _messages, { mark, corrections }) {
      const lines = corrections.map(({ on, what }) => `${on}: ${what}`).filter((line) => !said.has(`${mark} ${line}`));
      if (lines.length === 0) return { kind: 'amended', note: null };
      const blocks = lines.map((line) => text(line));
      if (!(await show(answer([`Correction of ${mark}`], 'asker', blocks)))) return ended;
      for (const line of lines) said.add(`${mark} ${line}`);
      return { kind: 'amended', note: null };
    },
  };
}
