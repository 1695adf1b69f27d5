/** Three speakers and three outlets of an invented harbour, held: what names in the phrasings of `ours.jsonl` are read against. */
import { createNewsroom, type Look } from '../../src/newsroom.ts';
import { article } from '../held-article.ts';

const text = (words: string) => `Harbour notes\n\n${words}\n`;

export async function quayLook(): Promise<Look> {
  const newsroom = createNewsroom();
  const articles = [
    article({
      id: 'a.txt',
      outlet: 'Quay Courier',
      published: '2024-05-02',
      text: text('“We will not wait,” said Ada Okafor, the harbour master.'),
    }),
    article({
      id: 'b.txt',
      outlet: 'The Beacon Daily',
      published: '2024-05-09',
      text: text('“Nobody asked the pilots,” said Ilse Brandvold, a union leader.'),
    }),
    article({
      id: 'c.txt',
      outlet: 'Northern Ledger',
      text: text('“The eels were here first,” said Tomas Quillfeather, the fisheries minister.'),
    }),
  ];
  await newsroom.take({ articles, problems: [], wordLimit: () => 75 }, 0);
  return newsroom.look;
}
