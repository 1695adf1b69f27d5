/** Events kept in step with the articles held: an edited newsroom has the events of one that read all of it at once. */
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { createNewsroom, type FedNewsroom } from '../../src/newsroom.ts';
import { PRESS } from '../compare/harbour-press.ts';

const articles = PRESS.map(({ article }) => article);
const take = (room: FedNewsroom, held: readonly Article[]) =>
  room.take({ articles: held, problems: [], wordLimit: () => 75 }, 0);
const eventsOf = async ({ look }: FedNewsroom) =>
  (await look.events()).map(({ name, articles: held, sources }) => [
    name,
    held.map(({ article }) => article.id),
    sources,
  ]);

test.each([
  ['an article comes', articles.slice(1), articles],
  ['an article goes', articles, articles.slice(0, 2)],
  [
    'an article is read anew',
    articles.map((one) => ({ ...one, text: `${one.text} `, version: '000000000000' })),
    articles,
  ],
  ['another outlet is said', articles.map((one) => ({ ...one, outlet: null })), articles],
])('%s', async (_, before, after) => {
  const edited = createNewsroom();
  await take(edited, before);
  await edited.look.events();
  await take(edited, after);
  const anew = createNewsroom();
  await take(anew, after);
  expect(await eventsOf(edited)).toEqual(await eventsOf(anew));
});

test('asked several times at once, and while what is held changes, all are answered', async () => {
  const room = createNewsroom();
  await take(room, articles);
  const first = room.look.events();
  const changed = take(room, articles.slice(0, 2));
  const [events, again] = await Promise.all([first, room.look.events(), changed]);
  expect(events.flatMap((event) => event.articles).length).toBeGreaterThanOrEqual(2);
  expect(again.length).toBeGreaterThan(0);
  for (const event of events) expect((await room.look.compare(event)).compared).toBe(event.articles.length);
  expect((await room.look.events()).flatMap((event) => event.articles)).toHaveLength(2);
});

test('told to keep up, events are found for each reading, and are the same', async () => {
  const room = createNewsroom();
  room.keepEvents();
  await take(room, articles.slice(0, 2));
  await take(room, articles);
  const anew = createNewsroom();
  await take(anew, articles);
  expect(await eventsOf(room)).toEqual(await eventsOf(anew));
});

test('an event that no reading has touched stays the same', async () => {
  const room = createNewsroom();
  await take(room, articles);
  const before = await room.look.events();
  const one = articles[0] as Article;
  const unlike = {
    ...one,
    id: 'otters.txt',
    text: 'Otters return',
    version: '111111111111',
    headline: null,
    passages: [],
  };
  await take(room, [...articles, unlike]);
  const after = await room.look.events();
  expect(after.filter((event) => !before.includes(event)).map(({ key }) => key)).toEqual(['otters.txt']);
});
