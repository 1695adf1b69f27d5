/** What does composing a digest over 10,000 articles cost, how long does it hold the event loop, with 1,000 watches too, and how fast is it found what is due among 10,000 subscriptions? */
import { composeIssue } from '../../src/digest/compose.ts';
import { DigestRunner } from '../../src/digest/digest-runner.ts';
import { freeSending } from '../../src/digest/on-request.ts';
import { makeReady } from '../../src/digest/readiness.ts';
import { slotAfter } from '../../src/digest/schedule.ts';
import { EVERYTHING } from '../../src/command/digest-options.ts';
import type { Choice, NewSubscription } from '../../src/model/subscription.ts';
import { createNewsroom, type FedNewsroom, type Look } from '../../src/newsroom.ts';
import { openMemoryState } from '../../src/state/state.ts';
import { Board } from '../digest/board.ts';
import { article } from '../held-article.ts';
import { generateArticles, randomFrom } from './generate-articles.ts';
import { ms, print, ratio } from './measure.ts';

const [ARTICLES, SUBSCRIPTIONS, ROUNDS] = [10_000, 10_000, 9];
const [WATCHES, NEWS] = [1000, 5];
const START = Date.UTC(2026, 4, 3, 12);

const median = (taken: readonly number[]): number => taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;

interface Taken {
  readonly whole: number;
  /** Of it in use of a processor, ms: what a busy machine does not lengthen. */
  readonly busy: number;
  /** The longest that nobody else had a turn, ms. */
  readonly held: number;
}

async function taken(work: () => unknown): Promise<Taken> {
  let [held, last, runs] = [0, performance.now(), true];
  let before = process.cpuUsage();
  const turn = () => {
    const { user, system } = process.cpuUsage(before);
    // While other programs have the processor, nothing is held.
    held = Math.max(held, Math.min(performance.now() - last, (user + system) / 1000));
    [last, before] = [performance.now(), process.cpuUsage()];
    if (runs) setImmediate(turn);
  };
  setImmediate(turn);
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const whole = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  runs = false;
  turn();
  return { whole, held, busy: (user + system) / 1000 };
}

async function several(work: () => unknown): Promise<Taken> {
  const all: Taken[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await taken(work));
  const of = (part: keyof Taken) => median(all.map((one) => one[part]));
  return { whole: of('whole'), busy: of('busy'), held: of('held') };
}

/** Stories of one to six outlets: some take the text over, some tell it in their own words with the same quotations. */
function printed(count: number) {
  const random = randomFrom(5);
  const [stories, own] = [generateArticles(count, 13), generateArticles(count, 31)];
  const articles: Parameters<typeof article>[0][] = [];
  for (let story = 0; articles.length < count; story++) {
    const { text, published, outlet } = stories[story] ?? { text: '', published: '2024', outlet: 'The Osei Courier' };
    const paragraphs = text.trim().split('\n\n');
    const outlets = random() < 0.5 ? 1 : 2 + Math.floor(random() ** 3 * 5);
    for (let nth = 0; nth < outlets && articles.length < count; nth++) {
      const other: readonly string[] = own[articles.length]?.text.trim().split('\n\n') ?? [];
      const retold = [paragraphs[0], ...paragraphs.slice(1, 5), ...other.slice(5)];
      const kept = nth === 0 ? paragraphs : nth % 2 === 1 ? [...paragraphs.slice(0, 8), other[2]] : retold;
      const id = `g${articles.length}.txt`;
      articles.push({ id, outlet: nth === 0 ? outlet : `${outlet} ${nth}`, published, text: kept.join('\n\n') });
    }
  }
  return articles.map(article);
}

type Printed = ReturnType<typeof printed>;

const readingOf = (articles: Printed) => ({ articles, problems: [], wordLimit: () => 75 });

async function opened(articles: Printed): Promise<FedNewsroom> {
  const newsroom = createNewsroom();
  await newsroom.take(readingOf(articles), 0);
  return newsroom;
}

const issueOf = (look: Look) => (choice: Partial<Choice>) => (): Promise<unknown> => {
  const request = { command: 'digest now', typed: {}, page: 1, now: 1 } as const;
  return composeIssue(freeSending({ ...EVERYTHING, ...choice }, request, look), look, look);
};

const tell = (what: string, { whole, busy, held }: Taken, yardstick: Taken) =>
  print(
    `  ${what}: ${ms(whole)}, busy for ${ms(busy)}, ${ratio(busy, yardstick.busy)} of it; held at most ${ms(held)}`,
  );

/** An issue that is due right after the start, before anything is made ready. */
async function benchAtStart(articles: Printed): Promise<void> {
  const { look } = await opened(articles);
  const all = look.outlets().flatMap(({ headlines }) => headlines);
  const events = await taken(() => look.events());
  const first = await taken(issueOf(look)({}));
  const yardstick = await several(() => look.quotationsIn(all));
  const count = look.quotationsIn(all).length;
  print(
    `${all.length} articles, ${count} quotations, ${ofSeveral(await look.events())} events of several articles; one pass over all quotations, the yardstick: ${ms(yardstick.whole)}, busy for ${ms(yardstick.busy)}`,
  );
  print('right after the start');
  tell('events found for the first time', events, yardstick);
  tell('an issue over all, with nothing ready', first, yardstick);
}

async function benchComposing({ look }: FedNewsroom): Promise<void> {
  const all = look.outlets().flatMap(({ headlines }) => headlines);
  const yardstick = await several(() => look.quotationsIn(all));
  await look.events();
  print('once all is ready');
  tell('making it ready, behind the answers', await taken(() => makeReady(look, look, { now: 1 })), yardstick);
  const issue = issueOf(look);
  const [speaker = ''] = look.suggestSpeakers('');
  for (const [what, choice] of [
    ['over all', {}],
    ['of one speaker', { speakers: [speaker] }],
    ['on a topic', { topics: ['harbour council'] }],
    ['with words and without others', { words: ['bridge'], notWords: ['secret'] }],
    ['with what is to check', { discrepancies: true }],
  ] as const) {
    tell(`${what}, the first time`, await taken(issue(choice)), yardstick);
    tell(`${what}, again`, await several(issue(choice)), yardstick);
  }
}

/** Half of them watch a speaker, half a topic. */
async function benchWatches(newsroom: FedNewsroom, articles: Printed): Promise<void> {
  const { look } = newsroom;
  const state = openMemoryState();
  const speakers = look.suggestSpeakers('');
  for (let at = 0; at < WATCHES; at++) {
    const choice =
      at % 2 === 0 ? { speakers: speakers.slice(at % 20, (at % 20) + 1) } : { topics: ['harbour council'] };
    const when = { cron: null, words: '', zone: 'UTC', quiet: null, skipEmpty: true };
    const channel = { guild: String(10_000 + at), channel: '20000', pings: null, owner: '30000' };
    state.subscriptions.add({ ...channel, kind: 'watch', when, choice: { ...EVERYTHING, ...choice } }, START, null);
  }
  const onFault = (about: string, fault: unknown) => print(`${about}: ${String(fault)}`);
  const { delivery } = new Board();
  const { subscriptions, ledger } = state;
  const runner = new DigestRunner({ subscriptions, ledger, look, comparing: look, delivery, onFault });
  const runAt = (seconds: number) => taken(() => runner.run(START + seconds * 1000));
  const first = await runAt(0);
  const news = articles.slice(-NEWS).map((one) => ({ ...one, heldSince: START + 1000 }));
  await newsroom.take(readingOf([...articles.slice(0, -NEWS), ...news]), START + 1000);
  await look.events();
  print(`${WATCHES} watches, ${NEWS} new articles`);
  const held = (what: string, run: Taken) => print(`  ${what}: busy for ${ms(run.busy)}; held at most ${ms(run.held)}`);
  held('what each path says is noted for the first time', first);
  held('a run while the news are gathered', await runAt(30));
  held('the run that tells them', await runAt(90));
  state.close();
}

const ofSeveral = (events: Awaited<ReturnType<Look['events']>>): number =>
  events.filter(({ articles }) => articles.length > 1).length;

async function benchDue(): Promise<void> {
  const state = openMemoryState();
  for (let at = 0; at < SUBSCRIPTIONS; at++) {
    const cron = `${(at % 4) * 15} ${at % 24} * * *`;
    const isWatch = at % 10 === 0;
    const wanted: NewSubscription = {
      guild: String(10_000 + Math.floor(at / 100)),
      channel: '20000',
      kind: isWatch ? 'watch' : 'digest',
      when: { cron: isWatch ? null : cron, words: '', zone: 'Europe/Paris', quiet: null, skipEmpty: true },
      choice: EVERYTHING,
      pings: null,
      owner: '30000',
    };
    state.subscriptions.add(wanted, START, isWatch ? null : slotAfter({ ...wanted.when, cron }, START));
  }
  const [first = 0] = state.subscriptions.due(Number.MAX_SAFE_INTEGER).map(({ dueAt }) => dueAt ?? 0);
  const yardstick = await several(() => state.subscriptions.due(Number.MAX_SAFE_INTEGER));
  const none = await several(() => [state.ledger.open(START), state.subscriptions.due(START)]);
  const some = await several(() => [state.ledger.open(first), state.subscriptions.due(first)]);
  const due = state.subscriptions.due(first).length;
  const watches = await several(() => state.subscriptions.watches(START));
  print(`${SUBSCRIPTIONS} subscriptions; reading all digests, the yardstick: ${ms(yardstick.whole)}`);
  print(`  what is due is found, none: ${ms(none.whole)}, ${ratio(none.whole, yardstick.whole)} of it`);
  print(`  what is due is found, ${due}: ${ms(some.whole)}, ${ratio(some.whole, yardstick.whole)} of it`);
  print(`  the ${state.subscriptions.watches(START).length} watches: ${ms(watches.whole)}`);
  state.close();
}

const articles = printed(ARTICLES);
await benchAtStart(articles);
const newsroom = await opened(articles);
await benchComposing(newsroom);
await benchWatches(newsroom, [...articles, ...printed(ARTICLES + NEWS).slice(-NEWS)]);
await benchDue();
