/** A desk of an invented harbour that can be asked: input for the tests of the console, with no newsroom behind it. */
import type { Answer, Ask } from '../../../src/ask.ts';
import type { Command } from '../../../src/command.ts';
import type { Asker } from '../../../src/model/asker.ts';
import { replyOf } from './example-replies.ts';

const SUGGESTED: Readonly<Record<string, readonly string[]>> = {
  speaker: ['Ada Okafor', 'Ada Quist', 'Hal "Tide" Moss', 'Evil\u001B[2J'],
  name: ['Ada Okafor', 'Ada Quist', 'Evil\u001B[2J'],
  outlet: ['The Quay Courier', 'Beacon'],
};

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  quote: ['words', 'speaker', 'outlet', 'page'],
  who: ['name'],
  help: ['command'],
  more: [],
};

/** `answers`: what is answered to lines of other words than these: `/fail`, `/nobody`, and the rest, which is repeated. */
export function exampleAsk(
  answerLine: (line: string) => Promise<Answer> = (line) => Promise.resolve(answerTo(line)),
): Ask {
  const commands = Object.entries(OPTIONS).map(([name, options]) => ({
    name,
    options: Object.fromEntries(options.map((option) => [option, {}])),
  }));
  return {
    commands: commands as unknown as readonly Command[],
    ask: ({ command }) => answerLine(`/${command}`),
    askLine: answerLine,
    read: () => null,
    understand: () => ({ kind: 'ignore' }),
    // As if every message of several words were a search.
    async askPlain(text) {
      if (!text.includes(' ')) return { outcome: 'ignored', ran: null, answer: null };
      return { outcome: 'ran', ran: `/search ${text}`, answer: await answerLine(`/search ${text}`) };
    },
    suggest: (_, option, typed) =>
      (SUGGESTED[option] ?? []).filter((value) => value.toLowerCase().includes(typed.toLowerCase())),
  };
}

export const said = (text: string): Answer => ({ kind: 'reply', reply: replyOf({ kind: 'text', line: [text] }) });

function answerTo(line: string): Answer {
  if (line.startsWith('/fail')) return { kind: 'failed', reference: '1a2b3c4d' };
  if (line.startsWith('/nobody')) return { kind: 'refused', message: 'No command /nobody.', nearest: ['/who'] };
  return said(`answer to ${line}`);
}

export const asker: Asker = {
  id: 'editor',
  guild: null,
  place: 'terminal',
  locale: 'en',
  zone: 'UTC',
  may: () => true,
};
