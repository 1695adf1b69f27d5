/** What does one more article cost beside many held, with what the articles of its event differ on, and how long is the longest step? */
import { compareArticles, comparing } from '../../src/compare/compare-articles.ts';
import type { EventIndex } from '../../src/compare/events/event-index.ts';
import type { HeldArticle } from '../../src/model/held.ts';
import { ms, print } from './measure.ts';

/** Processor time of this thread, ms: what others wait for it, whatever else the machine does. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** One more article, and what its event differs on: where nothing of it was read before, and where its other articles were compared, as in a bot that stays. */
export function benchOneMore(index: EventIndex, fresh: readonly HeldArticle[]): void {
  const held = index.size;
  const steps: number[] = [];
  const compared = (articles: readonly HeldArticle[]): number => {
    const [start, going] = [threadTime(), comparing(articles)];
    for (let [since, done] = [start, false]; !done;) {
      done = going.next().done === true;
      steps.push(threadTime() - since);
      since = threadTime();
    }
    return threadTime() - start;
  };
  const taken = fresh.map((one) => {
    const start = threadTime();
    index.add(one);
    const event = index.events().find(({ articles }) => articles.includes(one));
    const settled = threadTime() - start;
    // Copies, of which nothing is kept.
    const [first, again] = [0, 1].map(() => (event?.articles ?? []).map((one) => ({ ...one }))) as [
      HeldArticle[],
      HeldArticle[],
    ];
    const unread = first.length > 1 ? compared(first) : 0;
    const others = again.filter(({ article }) => article !== one.article);
    if (others.length > 1) compareArticles(others);
    return { settled, unread: settled + unread, known: settled + (again.length > 1 ? compared(again) : 0) };
  });
  const told = (key: 'settled' | 'unread' | 'known'): string => {
    const all = taken.map((one) => one[key]).toSorted((a, b) => a - b);
    const at = (share: number): string => ms(all[Math.ceil(all.length * share) - 1] ?? 0);
    return `p50 ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`;
  };
  print(
    `one more beside ${held}: its event ${told('settled')}; with what the event's articles differ on, the others compared before ${told('known')}, nothing of them read before ${told('unread')}`,
  );
  const longest = steps.toSorted((a, b) => b - a);
  print(
    `of ${steps.length} steps of comparing one in a thousand takes ${ms(longest[Math.floor(longest.length / 1000)] ?? 0)} and more, the longest ${ms(longest[0] ?? 0)}, the collecting of all garbage in it`,
  );
}
