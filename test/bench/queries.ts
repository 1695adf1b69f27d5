/** What does a whole answer cost (line, options, search, ranking, excerpts, reply) against the bare index on the same passages? */
import MiniSearch from 'minisearch';
import { createAsk } from '../../src/ask.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';
import { generateArticles } from './generate-articles.ts';
import { ms, print, ratio, timed } from './measure.ts';

const WORDS = [
  'harbour dues',
  'disputed tariff council',
  'reservoir',
  'pension committee delayed',
  'curfew emergency border',
  'railwy contract',
  'merger',
];

export async function benchQueries(count: number): Promise<void> {
  const articles = generateArticles(count, 13).map((made, at) => article({ ...made, id: `g${at}.txt` }));
  const newsroom = createNewsroom();
  let start = performance.now();
  await newsroom.take({ articles, problems: [], wordLimit: () => 75 }, 0);
  const built = performance.now() - start;
  const bare = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const passages = articles.flatMap(({ text, passages }) =>
    passages.map(({ span }) => text.slice(span.start, span.end)),
  );
  start = performance.now();
  passages.forEach((text, id) => bare.add({ id, text }));
  const bareBuilt = performance.now() - start;
  const ask = createAsk({
    commands: await discoverCommands(),
    newsroom,
    clock: () => 0,
    onFault: (_, fault) => print(String(fault)),
  });
  const yardstick = await timed(WORDS, 8, (words) => bare.search(words));
  print(
    `${count} articles, ${passages.length} passages: extracted and indexed in ${ratio(built, bareBuilt)} of the bare index’s time`,
  );
  const lines: readonly [string, (words: string) => string][] = [
    ['/search words', (words) => `/search ${words}`],
    ['/quote words', (words) => `/quote ${words}`],
    ['/quote speaker', () => '/quote speaker:"Ada Okafor"'],
    ['/who', () => '/who "Ada Okafor"'],
  ];
  print(`  bare index, any word: p50 ${ms(yardstick.p50)}, p95 ${ms(yardstick.p95)}`);
  for (const [name, lineFor] of lines) {
    const { p50, p95, p99 } = await timed(WORDS, 8, (words) => ask.askLine(lineFor(words), ASKER));
    print(`  ${name}: p50 ${ratio(p50, yardstick.p50)}, p95 ${ratio(p95, yardstick.p95)} of it (p99 ${ms(p99)})`);
  }
  const typed = ['', 'a', 'oka', 'Lindqvsit', 'Ada M'];
  const suggesting = await timed(typed, 20, (begun) => ask.suggest('quote', 'speaker', begun));
  print(`  suggestions: p95 ${ms(suggesting.p95)}, ${ratio(suggesting.p95, yardstick.p95)} of it`);
}
