/** Invented articles of three outlets on one shipwreck, for the tests of notes under answers; and a desk on whatever is held. */
import { createAsk, type Ask } from '../../src/ask.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import type { Article } from '../../src/model/article.ts';
import { createNewsroom, type FedNewsroom, type Reading } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';

export const COURIER = article({
  id: 'courier.txt',
  outlet: 'Quay Courier',
  published: '2031-04-08',
  text: [
    'Storm sinks the ferry Marigold off Tolland Bay',
    'The ferry Marigold sank off Tolland Bay on Monday, the harbour board said.',
    'Harbour commissioner Ada Okafor met survivors at the Tolland Bay lifeboat station.',
    '“We will find out why the Marigold left the harbour in such weather,” Okafor said.',
    '“We lost five boats in one night off Tolland Bay,” Okafor added.',
    'Finance Minister Tomas Ilvar promised money for the lifeboat station on Tuesday.',
    '“The lifeboat crew did all that a crew can do in such a sea,” said Bruno Lindqvist, the union leader.',
  ].join('\n\n'),
});

export const GAZETTE = article({
  id: 'gazette.txt',
  outlet: 'Island Gazette',
  published: '2031-04-08',
  text: [
    'Ferry Marigold sinks off Tolland Bay in storm',
    'The ferry Marigold sank off Tolland Bay on Monday, the harbour board said.',
    'Survivors were taken to the Tolland Bay lifeboat station, where harbour commissioner Ada Okafor met them.',
    '“We will find out why the Marigold left the quay in such weather,” Okafor said.',
    '“We lost nine boats in one night off Tolland Bay,” Okafor added.',
    'Deputy Finance Minister Tomas Ilvar promised money for the lifeboat station on Tuesday.',
    '“The lifeboat crew did all that a crew can do,” said Bruno Lindqvist, who leads the union.',
  ].join('\n\n'),
});

export const TIDE = article({
  id: 'tide.txt',
  text: [
    'Marigold ferry sinks in Tolland Bay storm',
    'The ferry Marigold sank off Tolland Bay on Monday, and the lifeboat station took survivors in.',
    '“The lifeboat crew did all that a crew can do in such a sea,” said Bruno Lindqvist, the union leader, at the Tolland Bay lifeboat station.',
  ].join('\n\n'),
});

export interface NotedDesk {
  readonly ask: Ask;
  readonly newsroom: FedNewsroom;
  hold(articles: readonly Article[], rest?: Partial<Reading>): Promise<void>;
  /** The answer; a fault or a refusal fails the test. */
  reply(line: string): Promise<Reply>;
  /** The answer as the console draws it, each run of spaces one. */
  drawn(line: string): Promise<string>;
}

export async function notedDesk(): Promise<NotedDesk> {
  const newsroom = createNewsroom();
  const onFault = (_: unknown, fault: unknown) => {
    throw fault;
  };
  const ask = createAsk({ commands: await discoverCommands(), newsroom, clock: () => 0, onFault });
  const reply = async (line: string): Promise<Reply> => {
    const answer = await ask.askLine(line, ASKER);
    if (answer.kind !== 'reply') throw new Error(`${line}: ${JSON.stringify(answer)}`);
    return answer.reply;
  };
  return {
    ask,
    newsroom,
    hold: (articles, rest = {}) => newsroom.take({ articles, problems: [], wordLimit: () => 75, ...rest }, 0),
    reply,
    drawn: async (line) =>
      renderAnswer({ kind: 'reply', reply: await reply(line) }, { width: 100, colour: false }).replaceAll(/\s+/g, ' '),
  };
}
