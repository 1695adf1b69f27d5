/** Articles grouped by what they report on, whatever the order; texts in common; names that are slices. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { compareCorpus } from '../../../src/compare/compare-corpus.ts';
import { EventIndex } from '../../../src/compare/events/event-index.ts';
import type { HeldArticle } from '../../../src/model/held.ts';
import { heldArticle } from '../../held-article.ts';

const FIRE =
  'The warehouse of the ropemaker Calder & Nish in Quill burned down on Friday. Fire chief Dorrit Hane said the fire began in a spinning hall.';
const SHARED =
  'The ropemaker employed ninety people, most of them from the villages behind the dunes, and had only last spring received an order for the rigging of two training ships from the harbour school in Vell, the largest in its history.';
const STORIES: readonly [id: string, text: string][] = [
  ['fire-1', `Ropemaker burns in Quill\n${FIRE}\n${SHARED}\nThe mayor, Petra Osk, promised help.`],
  [
    'fire-2',
    `Fire destroys rope works\nA fire destroyed the rope works of Calder & Nish in Quill. Chief Dorrit Hane of the fire service said it began in the spinning hall.\n${SHARED}`,
  ],
  [
    'fire-3',
    'Quill mourns its rope works\nA day after the fire at Calder & Nish, workers stood before the ruins of the spinning hall. “It smelled of tar for hours,” said spinner Lene Abt. Dorrit Hane praised her crews in Quill.',
  ],
  [
    'vote-1',
    'Assembly passes fishing law\nThe assembly in Sennburg passed the fishing law by four votes. Minister Tomas Ilvar called the quotas fair. Trawlers longer than twenty metres lose their licences.',
  ],
  [
    'vote-2',
    'Fishing law passes narrowly\nTrawler owners jeered when the assembly in Sennburg adopted the fishing law. Tomas Ilvar, the minister, defended the quotas and the licences.',
  ],
  [
    'chess',
    'Chess title goes to teenager\nSeventeen-year-old Milo Varn won the national chess title in Brell after a drawn game of nine hours. A fire at the rope works in Quill had delayed his train.',
  ],
];

const held = STORIES.map(([id, text]) => heldArticle({ id, text, published: '2024-03-09' }));

const groups = (articles: readonly HeldArticle[]): string[][] => {
  const index = new EventIndex();
  for (const one of articles) index.add(one);
  return index.events().map((event) => event.articles.map(({ article }) => article.id));
};

describe('events', () => {
  test('an article that mentions another matter in passing stays alone', () => {
    expect(groups(held)).toEqual([['fire-1', 'fire-2', 'fire-3'], ['vote-1', 'vote-2'], ['chess']]);
  });

  test('the order of taking in changes nothing', () => {
    const expected = groups(held);
    fc.assert(
      fc.property(fc.shuffledSubarray(held, { minLength: held.length }), (order) => {
        expect(groups(order)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('taking an article out leaves what was there before', () => {
    const index = new EventIndex();
    for (const one of held) index.add(one);
    index.remove('fire-3');
    index.remove('none');
    expect(index.size).toBe(5);
    expect(index.events().map((event) => event.articles.length)).toEqual(
      groups(held.filter(({ article }) => article.id !== 'fire-3')).map(({ length }) => length),
    );
  });

  test('a name is a slice of one of its articles', () => {
    const index = new EventIndex();
    for (const one of held) index.add(one);
    for (const { name, articles } of index.events()) {
      const named = articles.find(({ article }) => article.id === name.article)?.article;
      expect(named?.headline?.text).toBe(named?.text.slice(name.span.start, name.span.end));
    }
  });
});

describe('shared text', () => {
  const index = new EventIndex();
  for (const one of held) index.add(one);
  const [event] = index.events();

  test('is found with its share of each article, and says nothing of direction', () => {
    const [shared] = event?.shared ?? [];
    expect(shared?.articles.map(({ id }) => id)).toEqual(['fire-1', 'fire-2']);
    expect(Math.min(...(shared?.contained ?? [0]))).toBeGreaterThan(0.3);
    expect(shared?.stated).toBeNull();
  });

  test('its runs are the same words in both', () => {
    for (const { articles, runs } of event?.shared ?? [])
      for (const { spans } of runs) {
        const [one, other] = spans.map(({ start, end }, at) => articles[at]?.text.slice(start, end));
        expect(one).toBe(other);
      }
  });

  test('articles that share most of their text count as one source', () => {
    const copy = heldArticle({ id: 'fire-1-copy', text: STORIES[0]?.[1] ?? '', outlet: 'Harbour Post' });
    const more = new EventIndex();
    for (const one of [...held, copy]) more.add(one);
    expect(more.events()[0]?.sources.some((source) => source.includes(0) && source.includes(1))).toBe(true);
  });
});

test('one corpus gives the same bytes, and every reading is a slice of at most 600 units', () => {
  const first = compareCorpus(held);
  expect(JSON.stringify(compareCorpus(held.toReversed()))).toBe(JSON.stringify(first));
  for (const { readings } of first.flatMap(({ discrepancies }) => discrepancies))
    for (const { article, span } of readings) {
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end - span.start).toBeLessThanOrEqual(600);
      expect(span.end).toBeLessThanOrEqual(article.text.length);
    }
});
