/** A newsroom on two small papers that report somebody in their own words, and what it answers. */
import { createAsk, type Ask } from '../../src/ask.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import { createNewsroom, type FedNewsroom, type Reading } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import type { Excerpt, Reply } from '../../src/reply/reply.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';

export const COURIER = article({
  id: 'courier/dues.md',
  outlet: 'Quay Courier',
  published: '2024-01-02',
  text: [
    'Harbour dues to rise',
    'Harbour master Ada Okafor said the dues would rise in spring, and that the dockers knew.',
    '“We will not wait for the council,” Okafor told the board.',
    'She left the hall, adding that the crane was older than the town.',
  ].join('\n\n'),
});
const POST = article({
  id: 'post/crane.md',
  outlet: 'Lagoon Post',
  published: '2024-03-04',
  text: [
    'The crane stands still',
    'The crane is safe, according to Ada Okafor. Treasurer Bruno Lindqvist said the crane would cost a fortune.',
    'Lindqvist told reporters that the council had no money left.',
  ].join('\n\n'),
});
export const DUES = 'Harbour master Ada Okafor said the dues would rise in spring, and that the dockers knew.';
export const SAFE = 'The crane is safe, according to Ada Okafor.';
export const TOLD = 'the dues would rise in spring, and that the dockers knew';

const reading = (rest: Partial<Reading> = {}): Reading => ({
  articles: [COURIER, POST],
  problems: [],
  wordLimit: () => 75,
  ...rest,
});

export interface Desk {
  readonly newsroom: FedNewsroom;
  readonly ask: Ask;
  readonly replyTo: (line: string) => Promise<Reply>;
  /** As long as `use` runs, the newsroom says this of its corpus. */
  readonly saying: (rest: Partial<Reading>, use: () => Promise<void>) => Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const newsroom = createNewsroom();
  await newsroom.take(reading(), 0);
  const onFault = (_: unknown, fault: unknown) => {
    throw fault;
  };
  const ask = createAsk({ commands: await discoverCommands(), newsroom, clock: () => 0, onFault });
  return {
    newsroom,
    ask,
    async replyTo(line) {
      const answer = await ask.askLine(line, ASKER);
      if (answer.kind !== 'reply') throw new Error(`${line}: ${JSON.stringify(answer)}`);
      return answer.reply;
    },
    async saying(rest, use) {
      await newsroom.take(reading(rest), 0);
      await use();
      await newsroom.take(reading(), 0);
    },
  };
}

export const drawn = (reply: Reply): string => renderAnswer({ kind: 'reply', reply }, { width: 300, colour: false });

export const excerptsOf = ({ blocks }: Pick<Reply, 'blocks'>): Excerpt[] =>
  blocks.filter((block) => block.kind === 'excerpt');

export const wordsOf = (reply: Reply): string[] =>
  excerptsOf(reply).map(({ fragments }) => fragments.map(({ text }) => text).join(' … '));
