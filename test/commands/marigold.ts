/** Articles on the ferry Marigold, and a desk that compares them; nothing is asserted here. */
import compareCommand from '../../commands/compare.ts';
import timelineCommand from '../../commands/timeline.ts';
import { createAsk, type Ask } from '../../src/ask.ts';
import type { Article } from '../../src/model/article.ts';
import { createNewsroom, type FedNewsroom } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import type { Excerpt } from '../../src/reply/reply.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';

export const COURIER = article({
  id: 'courier.txt',
  outlet: 'Quay Courier',
  published: '2031-04-08',
  text: [
    'Storm sinks the ferry Marigold off Tolland Bay',
    'The ferry Marigold sank off Tolland Bay on Monday with 212 passengers aboard, the harbour board said.',
    'Harbour commissioner Ada Okafor met survivors at the Tolland Bay lifeboat station.',
    '“We will find out why the Marigold left the harbour in such weather,” Okafor said.',
  ].join('\n\n'),
});
export const GAZETTE = article({
  id: 'gazette.txt',
  published: '2031-04',
  text: [
    'Ferry Marigold sinks off Tolland Bay in storm',
    'The ferry Marigold sank off Tolland Bay on Monday with 231 passengers aboard, the harbour board said.',
    'Survivors were taken to the Tolland Bay lifeboat station, where commissioner Ada Okafor met them.',
    '“We will find out why the Marigold left the quay in such weather,” Okafor said.',
  ].join('\n\n'),
});
export const TIDE = article({
  id: 'tide.txt',
  text: [
    'Marigold ferry sinks in Tolland Bay storm',
    'The ferry Marigold sank off Tolland Bay on Monday, and the lifeboat station took survivors in.',
    '“The Marigold should never have sailed,” said Bruno Lindqvist, the union leader, at the Tolland Bay lifeboat station.',
  ].join('\n\n'),
});
export const BAKERY = article({
  id: 'bakery.txt',
  outlet: 'Quay Courier',
  text: ['Bakery wins prize', 'A bakery in Ellmouth won a prize for rye bread, and its owner thanked the guests.'].join(
    '\n\n',
  ),
});

export interface Room {
  readonly ask: Ask;
  readonly newsroom: FedNewsroom;
  readonly hold: (articles: readonly Article[], most?: number) => Promise<void>;
}

export function roomFor(): Room {
  const newsroom = createNewsroom();
  const onFault = (_: unknown, fault: unknown) => {
    throw fault;
  };
  return {
    newsroom,
    ask: createAsk({ commands: [compareCommand, timelineCommand], newsroom, clock: () => 0, onFault }),
    hold: (articles, most = 75) => newsroom.take({ articles, problems: [], wordLimit: () => most }, 0),
  };
}

export const answered = async ({ ask }: Room, line: string) => {
  const answer = await ask.askLine(line, ASKER);
  if (answer.kind !== 'reply') throw new Error(JSON.stringify(answer));
  return { reply: answer.reply, drawn: renderAnswer(answer, { width: 100, colour: false }).replaceAll(/\s+/g, ' ') };
};
export const excerptsOf = (blocks: readonly { readonly kind: string }[]): Excerpt[] =>
  blocks.filter((block): block is Excerpt => block.kind === 'excerpt');
