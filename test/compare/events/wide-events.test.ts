/** Events of very many articles: what many outlets write of one matter stays together, and reports of one kind do not melt. */
import { describe, expect, test } from 'vitest';
import { EventIndex } from '../../../src/compare/events/event-index.ts';
import type { HeldArticle } from '../../../src/model/held.ts';
import { matchReports, otherArticles, stormCoverage, strikeCoverage } from './wide-coverage.ts';

/** The kind of an article is what its id begins with. */
const kindOf = (id: string): string => id.split('-')[0] ?? '';

/** Events, largest first: how many articles of which kinds. */
function eventsOf(articles: readonly HeldArticle[]): { count: number; kinds: string }[] {
  const index = new EventIndex();
  for (const one of articles) index.add(one);
  return index.events().map((event) => ({
    count: event.articles.length,
    kinds: [...new Set(event.articles.map(({ article }) => kindOf(article.id)))].join(),
  }));
}

const others = otherArticles(300);

describe('articles on one matter', () => {
  test.each([25, 45, 120, 180])('%i on one storm, each in its own words, are one event', (count) => {
    const [first, ...rest] = eventsOf([...stormCoverage(count), ...others]);
    expect(first).toEqual({ count, kinds: 'storm' });
    expect(rest.filter(({ kinds }) => kinds === 'storm')).toEqual([]);
  });

  test('two matters of the same days, towns and people are two events', () => {
    const found = eventsOf([...stormCoverage(120), ...strikeCoverage(100), ...others]);
    expect(found.slice(0, 2)).toEqual([
      { count: 120, kinds: 'storm' },
      { count: 100, kinds: 'strike' },
    ]);
  });

  test('the order of taking in, and what was held in between, change nothing', () => {
    const all = [...stormCoverage(60), ...others];
    const index = new EventIndex();
    for (const [at, one] of all.toReversed().entries()) {
      index.add(one);
      if (at % 60 === 0) index.events();
    }
    for (const one of stormCoverage(20)) index.remove(one.article.id);
    index.events();
    for (const one of stormCoverage(20)) index.add(one);
    expect(index.events().map((event) => event.articles.length)).toEqual(eventsOf(all).map(({ count }) => count));
  });
});

describe('reports of one kind', () => {
  test.each([1, 2, 30])('120 football matches of one league within %i weeks do not melt', (weeks) => {
    const found = eventsOf([...matchReports(120, weeks), ...others]);
    expect(Math.max(...found.map(({ count }) => count))).toBeLessThan(10);
    expect(found.filter(({ kinds }) => kinds.includes(','))).toEqual([]);
  });

  test('not where all else that is held is of other days, and a storm of the same', () => {
    const [first, second] = eventsOf([...matchReports(120, 1), ...stormCoverage(120), ...others]);
    expect(first).toEqual({ count: 120, kinds: 'storm' });
    expect(second?.count).toBeLessThan(10);
  });
});
