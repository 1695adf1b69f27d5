/** With much held no answer waits for comparing: it says what is not compared yet, and has its notes once that is done. */
import { beforeAll, describe, expect, test } from 'vitest';
import { article } from '../held-article.ts';
import { COURIER, GAZETTE, notedDesk, TIDE, type NotedDesk } from './noted-press.ts';

/** More than an answer waits for. */
const MANY = Array.from({ length: 520 }, (_, at) =>
  article({
    id: `many/${at}.txt`,
    outlet: 'Coastal Wire',
    text: `Notice ${at} of pier ${at}\n\nPier ${at} opens at ${at % 12} with crane ${at} and lock ${at}.`,
  }),
);

const BAKERY = article({
  id: 'bakery.txt',
  text: 'Bakery wins a prize\n\nA bakery in Ellmouth won a prize for rye bread, and its owner thanked the guests.',
});

let desk: NotedDesk;
beforeAll(async () => {
  desk = await notedDesk();
  await desk.hold([...MANY, COURIER, GAZETTE]);
});
const smallPrint = async (line: string) => (await desk.reply(line)).lookedAt?.leftOut;

test('an answer is given at once, then with its notes, and never waits on what changes', async () => {
  expect(await smallPrint('/quote weather')).toEqual(['what outlets differ on is still being looked for']);
  await expect
    .poll(() => smallPrint('/quote weather'), { timeout: 20_000 })
    .toEqual([expect.stringMatching(/^(?:1 event not compared yet; ask again|compared: 2 articles on 1 event)/)]);
  await expect.poll(() => desk.drawn('/quote weather'), { timeout: 20_000 }).toContain('prints “quay”');

  await desk.hold([...MANY, COURIER, GAZETTE, TIDE]);
  expect(await desk.drawn('/quote weather')).toContain('prints “quay”');
  await desk.hold([...MANY, COURIER, { ...GAZETTE, status: { kind: 'withdrawn', reason: 'asked to' } }, TIDE]);
  expect(await desk.drawn('/quote weather')).not.toMatch(/“quay”|Gazette/);
});

describe('names of events are suggested', () => {
  let few: NotedDesk;
  beforeAll(async () => {
    few = await notedDesk();
    await few.hold([COURIER, GAZETTE, TIDE, BAKERY]);
    await few.reply('/quote weather');
  });
  const suggested = (typed: string) => few.ask.suggest('compare', 'words', typed);
  const EVENT = 'Storm sinks the ferry Marigold off Tolland Bay';

  test.each([
    ['nothing typed', ''],
    ['a beginning', 'mari'],
    ['words in any order, in any case', 'BAY tolland'],
    ['a word of another of its headlines', 'sinks in sto'],
    ['somebody it names', 'okaf'],
  ])('%s', (_, typed) => {
    expect(suggested(typed)).toEqual([EVENT]);
  });

  test('an event of one article where no other fits, and none where nothing does', () => {
    expect(suggested('bak')).toEqual(['Bakery wins a prize']);
    expect(suggested('zeppelin')).toEqual([]);
  });

  test('a name too long to be suggested anywhere gives way to another headline of its articles', async () => {
    const long = await notedDesk();
    const headline = `Storm sinks the ferry Marigold off Tolland Bay, ${'and the lifeboat goes out again '.repeat(4)}`;
    const [, ...paragraphs] = COURIER.text.split('\n\n');
    const courier = article({ id: 'a.txt', outlet: 'Quay Courier', text: [headline, ...paragraphs].join('\n\n') });
    await long.hold([courier, { ...GAZETTE, published: null }]);
    await long.reply('/quote weather');
    const [name = '', ...more] = long.ask.suggest('compare', 'words', 'marigold');
    expect([name, ...more]).toEqual(['Ferry Marigold sinks off Tolland Bay in storm']);
    expect(await long.drawn(`/compare words:"${name}"`)).toContain('prints “nine boats”');
  });

  test('the same for the timeline, and what is suggested finds the event', async () => {
    const [name = ''] = few.ask.suggest('timeline', 'words', 'mari');
    expect(await few.drawn(`/timeline words:"${name}"`)).toContain(`Timeline · ${EVENT}`);
    expect(await few.drawn(`/compare words:"${name}"`)).toContain(`Compared · ${EVENT}`);
  });

  test('none of an article that is withdrawn, nor by a withheld name', async () => {
    const speakers = [
      { name: 'Ada Okafor', forms: [{ form: 'Ada Okafor', only: { outlets: [], articles: [] } }], withheld: 'a minor' },
    ];
    await few.hold([COURIER, GAZETTE, TIDE], { speakers: { speakers, apart: [] } });
    await few.reply('/quote boats');
    expect(suggested('okaf')).toEqual([]);
    expect(suggested('mari')).toEqual([EVENT]);
    await few.hold([{ ...COURIER, status: { kind: 'withdrawn', reason: 'asked to' } }, GAZETTE]);
    expect(suggested('storm sinks')).toEqual([]);
  });
});
