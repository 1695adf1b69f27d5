/** A newsroom in a real folder, with two small articles to correct. */
import { createAsk, type Ask } from '../../src/ask.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import type { Asker } from '../../src/model/asker.ts';
import type { FedNewsroom } from '../../src/newsroom.ts';
import { openNewsroom } from '../../src/open-newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import { withCorpus } from '../ingest/temp-corpus.ts';
import { ASKER, NOW } from '../shipped-desk.ts';

export const FILES = {
  'mill.md':
    '---\noutlet: The Tarn Gazette\npublished: 2024-05-07\n---\n# The mill\n\n“It is cheaper than a new one,” said councillor Ruth Abell.\n\n“Nobody will pay for any of this,” Mara Olin said.\n',
  'weir.md':
    '---\noutlet: Linden Post\npublished: 2024-05-08\n---\n# The weir\n\n“It was the best race of my life,” said Ruth Abell, a rower.\n',
};
export const PAY = '“Nobody will pay for any of this,”';

export interface Room {
  readonly folder: string;
  readonly newsroom: FedNewsroom;
  readonly close: () => Promise<void>;
  readonly ask: Ask;
  /** What an answer says, drawn. */
  readonly type: (line: string, asker?: Asker) => Promise<string>;
  /** The place of the quotation that holds these words. */
  readonly place: (words: string) => string;
  readonly problems: () => string[];
}

export async function openRoom(folder: string, follow = false): Promise<Room> {
  const faults: unknown[] = [];
  const { newsroom, close } = await openNewsroom({
    folder,
    follow,
    clock: () => NOW,
    onError: (_, fault) => void faults.push(fault),
  });
  const onFault = (_: string, fault: unknown) => {
    throw fault;
  };
  const ask = createAsk({ commands: await discoverCommands(), newsroom, clock: () => NOW, onFault });
  return {
    folder,
    newsroom,
    close,
    ask,
    type: async (line, asker = ASKER) =>
      renderAnswer(await ask.askLine(line, asker), { width: 300, colour: false }).replaceAll(/\n {2,}/g, ' '),
    place(words) {
      const [hit] = newsroom.look.quotations({ words }).hits;
      const { start } = hit?.quotation.pieces[0].content ?? { start: 0 };
      const { end } = hit?.quotation.pieces.at(-1)?.content ?? { end: 0 };
      return `${hit?.article.id}@${hit?.article.version}:${start}-${end}`;
    },
    problems: () => newsroom.problems().map(({ file, reason }) => `${file}: ${reason}`),
  };
}

export const inRoom = (use: (room: Room) => Promise<void>): Promise<void> =>
  withCorpus(FILES, async (folder) => {
    const room = await openRoom(folder);
    try {
      await use(room);
    } finally {
      await room.close();
    }
  });
