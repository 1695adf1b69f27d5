/**
 * What do events, shared text and variants cost, against indexing the same articles' passages with MiniSearch in the same run? How do they grow?
 * What does one new article cost, how long is the longest step, how much shared text is found, and what can be sent to make it slow?
 * All is processor time, since other programs run beside; but for how long others wait behind the answers.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { Shelf } from '../../src/archive/shelf.ts';
import { EventIndex } from '../../src/compare/events/event-index.ts';
import { readable, sharedText } from '../../src/compare/events/shared-text.ts';
import { variantsOf } from '../../src/compare/utterances/variants.ts';
import type { HeldArticle } from '../../src/model/held.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { heldArticle } from '../held-article.ts';
import { generateArticles, type GeneratedArticle } from './generate-articles.ts';
import { generateCoverage } from './generate-coverage.ts';
import { ms, print, ratio } from './measure.ts';
import { benchOneMore, threadTime } from './one-more.ts';

const ROUNDS = 3;
/** Articles of the growth to a hundred thousand are cut to so many paragraphs, so that all of them fit into memory. */
const SHORT = 3;

const held = (made: readonly GeneratedArticle[], prefix = ''): HeldArticle[] =>
  made.map(({ text, published, outlet }, at) => heldArticle({ id: `${prefix}${at}.txt`, text, published, outlet }));

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Processor time of this process, ms. What was measured before is cleared away first, or it would be charged for here. */
function cost(work: () => unknown): number {
  collectGarbage();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function indexPassages(articles: readonly HeldArticle[]): void {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  let id = 0;
  for (const { article } of articles)
    for (const { span } of article.passages) index.add({ id: id++, text: article.text.slice(span.start, span.end) });
}

/** As the program's own archive does it: passages and quotations, with its own words. */
function indexAsArchive(articles: readonly HeldArticle[]): void {
  const shelf = new Shelf();
  for (const one of articles) shelf.add(one);
}

function grouped(articles: readonly HeldArticle[]): EventIndex {
  const index = new EventIndex();
  for (const one of articles) index.add(one);
  index.events();
  return index;
}

const variantCount = (articles: readonly HeldArticle[]): number => variantsOf(articles).length;

interface Costs {
  readonly grouping: number;
  readonly variants: number;
}

/** Medians of the rounds, ms of processor time. */
function costsOf(articles: readonly HeldArticle[]): Costs {
  const rounds = Array.from({ length: ROUNDS }, () => [
    cost(() => grouped(articles)),
    cost(() => variantCount(articles)),
  ]) as [number, number][];
  return { grouping: median(rounds.map(([one]) => one)), variants: median(rounds.map(([, one]) => one)) };
}

function benchWhole(count: number): void {
  const articles = held(generateCoverage(count));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    yardstick: cost(() => indexPassages(articles)),
    archive: cost(() => indexAsArchive(articles)),
    grouping: cost(() => grouped(articles)),
    variants: cost(() => variantCount(articles)),
  }));
  const of = (key: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[key]));
  const times = (key: 'yardstick' | 'archive') =>
    median(rounds.map((round) => round[key] / (round.grouping + round.variants))).toFixed(1);
  const events = grouped(articles).events();
  print(
    `${count} articles: ${times('archive')}x faster than the archive indexes them with MiniSearch, ${times('yardstick')}x faster than MiniSearch indexes their bare passages (grouping and shared text ${ratio(of('yardstick'), of('grouping'))}, variants ${ratio(of('yardstick'), of('variants'))}); ` +
      `${events.filter((event) => event.articles.length > 1).length} events of several articles, ${events.reduce((sum, { shared }) => sum + shared.length, 0)} pairs that share text, ${variantCount(articles)} utterances printed twice and more`,
  );
}

/** To how large a power of the number of articles the cost grows. */
function benchGrowth(): void {
  const all = held(generateCoverage(100_000, SHORT));
  const costs = [1_000, 10_000, 100_000].map((count) => costsOf(all.slice(0, count)));
  const power = (key: keyof Costs, from: number) =>
    Math.log10((costs[from + 1] as Costs)[key] / (costs[from] as Costs)[key]).toFixed(2);
  print(
    `growth, articles of ${SHORT} paragraphs, as a power of their number: 1k to 10k grouping ${power('grouping', 0)}, variants ${power('variants', 0)}; ` +
      `10k to 100k grouping ${power('grouping', 1)}, variants ${power('variants', 1)}`,
  );
}

/** The longest time between two steps, in which nobody else runs. */
function longestStep(articles: readonly HeldArticle[]): number {
  const index = new EventIndex();
  let [longest, since] = [0, threadTime()];
  const step = () => {
    const now = threadTime();
    longest = Math.max(longest, now - since);
    since = now;
  };
  for (const one of articles) {
    index.add(one);
    step();
  }
  for (const _ of index.grouping()) step();
  return longest;
}

/** Of all pairs that share half of a text, how many are found. */
function benchRecall(count: number): void {
  const articles = held(generateCoverage(count));
  const read = articles.map(({ article }) => readable(article));
  const index = grouped(articles);
  const together = new Set(
    index.events().flatMap(({ sources, articles: of }) =>
      sources.flatMap((source) => {
        const ids = source.map((at) => of[at]?.article.id ?? '').sort();
        return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => `${one} ${other}`));
      }),
    ),
  );
  let [all, found] = [0, 0];
  read.forEach((one, at) => {
    for (const other of read.slice(at + 1)) {
      const shared = one && other && sharedText(one, other);
      if (!shared || Math.max(...shared.contained) < 0.5) continue;
      all++;
      if (
        together.has(
          shared.articles
            .map(({ id }) => id)
            .sort()
            .join(' '),
        )
      )
        found++;
    }
  });
  print(
    `shared text: ${found} of ${all} pairs with half of a text in common found among ${count} articles (${ratio(found, all)})`,
  );
}

function benchHostile(): void {
  const made = generateArticles(10_000);
  const first = made[0] as GeneratedArticle;
  const boilerplate = (generateArticles(1, 3)[0] as GeneratedArticle).text.split('\n\n').slice(1, 3).join(' ');
  const long = generateArticles(200, 5).map(({ text }) => text.slice(text.indexOf('\n\n')));
  const names = first.text.split('\n\n')[1] ?? '';
  const cases: readonly [string, readonly GeneratedArticle[]][] = [
    ['one text 10000 times', made.map((one) => ({ ...one, text: first.text }))],
    ['one paragraph in 10000', made.map((one) => ({ ...one, text: `${one.text}\n\n${boilerplate}` }))],
    ['the same names in 10000', made.map((one) => ({ ...one, text: one.text.replace('\n\n', `\n\n${names} `) }))],
    ['1 MB among 1000', [{ ...first, text: `${first.headline}${long.join('')}` }, ...made.slice(0, 1000)]],
    [
      'copies that differ in a word',
      made.slice(0, 2_000).map((one, at) => ({ ...one, text: `${first.text} ${at}th.` })),
    ],
  ];
  for (const [name, of] of cases) {
    const articles = held(of);
    const yardstick = cost(() => indexPassages(articles));
    const own = cost(() => [variantCount(articles), grouped(articles).size]);
    const events = grouped(articles).events();
    print(
      `${name}: ${ratio(yardstick, own)} faster than MiniSearch, longest step ${ms(longestStep(articles))}, the largest event ${events[0]?.articles.length} articles, ${events[0]?.sources.length} sources`,
    );
  }
}

/** How long after a reading the events are there, and how long others wait meanwhile at most, as the program does it behind its answers. */
async function benchBehindAnswers(count: number): Promise<void> {
  const articles = held(generateCoverage(count)).map(({ article }) => article);
  const room = createNewsroom();
  const start = performance.now();
  await room.take({ articles, problems: [], wordLimit: () => 75 }, 0);
  const taken = performance.now();
  room.keepEvents();
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  stalls.enable();
  await new Promise((resolve) => setTimeout(resolve, 60));
  const ask = (): Promise<unknown> => room.look.events().catch(ask);
  await ask();
  stalls.disable();
  const settled = performance.now();
  await room.look.events();
  print(
    `behind the answers, ${count} articles: events found in ${ratio(settled - taken, taken - start)} of the time that reading them in takes, others wait ${ms(stalls.max / 1e6)} at most; asked for then: ${ms(performance.now() - settled)}`,
  );
}

benchWhole(1_000);
benchWhole(10_000);
await benchBehindAnswers(10_000);
print(`longest step at 10000: ${ms(longestStep(held(generateCoverage(10_000))))}`);
benchOneMore(grouped(held(generateCoverage(10_000))), held(generateCoverage(2_000).slice(-300), 'fresh-'));
benchRecall(1_000);
benchHostile();
benchGrowth();
