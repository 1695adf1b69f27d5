import { describe, expect, test } from 'vitest';
import type { Article } from '../src/model/article.ts';
import { createNewsroom, type Reading } from '../src/newsroom.ts';
import { generateArticles } from './bench/generate-articles.ts';
import { article } from './held-article.ts';

const readingOf = (...articles: readonly Article[]): Reading => ({ articles, problems: [], wordLimit: () => 75 });
const quoting = (id: string, words: string, rest: Partial<Article> = {}): Article => ({
  ...article({ id, text: `Harbour dues\n\n“${words},” Ada Okafor said.` }),
  ...rest,
});

describe('the newsroom', () => {
  test('answers only once a reading is held', async () => {
    const newsroom = createNewsroom();
    const order: string[] = [];
    const asked = newsroom.ready(0).then(() => order.push('answered'));
    order.push('asked');
    await newsroom.take(readingOf(quoting('a.txt', 'We shall see what comes')), 0);
    await asked;
    expect(order).toEqual(['asked', 'answered']);
    expect(newsroom.look.holdings().articles).toBe(1);
  });

  test('follows articles that come, change and go', async () => {
    const newsroom = createNewsroom();
    const words = () =>
      newsroom.look
        .quotations({})
        .hits.map(({ article, quotation: { pieces } }) =>
          article.text.slice(pieces[0].content.start, pieces[0].content.end),
        );
    const [first, second] = [quoting('a.txt', 'The first words stand'), quoting('b.txt', 'The second words stand')];
    await newsroom.take(readingOf(first), 0);
    await newsroom.take(readingOf(first, second), 0);
    expect(words()).toEqual(['“The first words stand,”', '“The second words stand,”']);
    await newsroom.take(readingOf(quoting('a.txt', 'Other words stand here'), second), 0);
    expect(words()).toEqual(['“Other words stand here,”', '“The second words stand,”']);
    await newsroom.take(readingOf(second), 0);
    expect(words()).toEqual(['“The second words stand,”']);
  });

  test('an embargoed article is in no answer before its time, and in answers from then on', async () => {
    const newsroom = createNewsroom();
    await newsroom.take(
      readingOf(quoting('a.txt', 'Kept back until noon today', { status: { kind: 'embargoed', until: 1000 } })),
      0,
    );
    await newsroom.ready(999);
    expect(newsroom.look.holdings().articles).toBe(0);
    expect(newsroom.look.suggestSpeakers('')).toEqual([]);
    expect(newsroom.look.nearestWords('noon', 'quotations')).toEqual([]);
    await newsroom.ready(1000);
    expect(newsroom.look.quotations({}).hits).toHaveLength(1);
    await newsroom.ready(1001);
    expect(newsroom.look.holdings().articles).toBe(1);
  });

  test.each<[string, Article['status']]>([
    ['withdrawn', { kind: 'withdrawn', reason: 'source retracted' }],
    ['under an embargo that cannot be read', { kind: 'embargoed', until: null }],
  ])('an article %s stays out', async (_, status) => {
    const newsroom = createNewsroom();
    await newsroom.take(readingOf(quoting('a.txt', 'These words must not show')), 0);
    await newsroom.take(readingOf(quoting('a.txt', 'These words must not show', { status })), 0);
    await newsroom.ready(Number.MAX_SAFE_INTEGER);
    expect(newsroom.look.holdings().articles).toBe(0);
    expect(newsroom.look.outlets()).toEqual([]);
  });

  test('a large change is swapped in whole, with answers going on meanwhile', async () => {
    const newsroom = createNewsroom();
    const made = generateArticles(300, 3).map((one, at) => article({ ...one, id: `g${at}.txt` }));
    const changed = generateArticles(300, 4).map((one, at) => article({ ...one, id: `g${at}.txt` }));
    await newsroom.take(readingOf(...made), 0);
    const before = newsroom.look.suggestSpeakers('');
    const taken = newsroom.take(readingOf(...changed), 0).then(() => 'taken' as const);
    const seen = new Set<string>();
    for (let state: 'taken' | 'waiting' = 'waiting'; state === 'waiting';) {
      seen.add(JSON.stringify([newsroom.look.holdings().articles, newsroom.look.suggestSpeakers('')]));
      state = await Promise.race([taken, new Promise<'waiting'>((resolve) => void setImmediate(resolve, 'waiting'))]);
    }
    seen.add(JSON.stringify([newsroom.look.holdings().articles, newsroom.look.suggestSpeakers('')]));
    expect(seen.size).toBe(2);
    expect(seen).toContain(JSON.stringify([300, before]));
  });
});
