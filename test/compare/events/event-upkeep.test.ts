/** Events kept up as articles come and go: the same as found anew, in whatever order; what a change does not touch stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventIndex } from '../../../src/compare/events/event-index.ts';
import type { NewsEvent } from '../../../src/model/event.ts';
import type { HeldArticle } from '../../../src/model/held.ts';
import { generateArticles } from '../../bench/generate-articles.ts';
import { generateCoverage } from '../../bench/generate-coverage.ts';
import { heldArticle } from '../../held-article.ts';

const covered = generateCoverage(140);
/** With some texts that stand several times, to the letter or with a line more. */
const held = [
  ...covered,
  ...covered.slice(0, 12),
  ...covered.slice(0, 8).map((one) => ({ ...one, text: `${one.text} Ends.` })),
].map(({ text, published, outlet }, at, { length }) =>
  heldArticle({ id: `${(at * 37) % length}.txt`, text, published, outlet }),
);

const told = (events: readonly NewsEvent[]) =>
  events.map(({ key, name, articles, shared, sources }) => ({
    key,
    name,
    articles: articles.map(({ article }) => article.id),
    shared: shared.map((one) => [one.articles.map(({ id }) => id), one.contained, one.runs, one.edits]),
    sources,
  }));

function indexOf(articles: readonly HeldArticle[]): EventIndex {
  const index = new EventIndex();
  for (const one of articles) index.add(one);
  return index;
}

describe('kept up', () => {
  test('articles that come and go in any order, asked for in between, leave what is found anew', () => {
    const step = fc.record({ at: fc.nat(held.length - 1), isAsked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 200 }), (steps) => {
        const index = new EventIndex();
        const now = new Map<string, HeldArticle>();
        for (const { at, isAsked } of steps) {
          const one = held[at] as HeldArticle;
          const { id } = one.article;
          if (now.delete(id)) index.remove(id);
          else {
            now.set(id, one);
            index.add(one);
          }
          if (isAsked) index.events();
        }
        expect(told(index.events())).toEqual(told(indexOf([...now.values()].reverse()).events()));
      }),
      { numRuns: 25 },
    );
  });

  test('a search for events that is left in the middle is gone on with', () => {
    const index = indexOf(held);
    const steps = index.grouping();
    for (let count = 0; count < 100; count++) steps.next();
    expect(told(index.events())).toEqual(told(indexOf(held).events()));
  });

  test('an event that an article has nothing to do with stays the same object', () => {
    const index = indexOf(held);
    const before = new Set(index.events());
    index.add(heldArticle({ id: 'z.txt', text: 'Otters return\nTwo otters were seen beneath the mill of Brell.' }));
    const after = index.events();
    expect(after.filter((event) => !before.has(event)).map(({ key }) => key)).toEqual(['z.txt']);
    expect(index.events()).toBe(after);
  });

  test('no step takes in more than a few articles', () => {
    const index = indexOf(held);
    expect([...index.grouping()].length).toBeGreaterThan(held.length);
  });
});

describe('one text in many articles', () => {
  const [story] = generateArticles(1, 9) as [ReturnType<typeof generateArticles>[number]];
  const others = held.slice(20, 40);
  const copies = (count: number, text: (at: number) => string) =>
    Array.from({ length: count }, (_, at) =>
      heldArticle({ id: `copy-${at}.txt`, text: text(at), outlet: `Paper ${at}` }),
    );

  test('is one event and one source, however many carry it', () => {
    const [event] = indexOf([...others, ...copies(150, () => story.text)]).events();
    expect([event?.articles.length, event?.sources.length]).toEqual([150, 1]);
  });

  test('also where each carries it with a line of its own', () => {
    const [event] = indexOf([
      ...others,
      ...copies(90, (at) => `${story.text}\nReported to readers of paper ${at}.`),
    ]).events();
    expect([event?.articles.length, event?.sources.length]).toEqual([90, 1]);
  });

  test('a paragraph that all of them end with brings nothing together', () => {
    const end =
      'This page belongs to nobody in particular and may be read by everybody who cares to read what it says.';
    const ended = generateArticles(80, 11).map(({ text }, at) =>
      heldArticle({ id: `${at}.txt`, text: `${text}\n${end}` }),
    );
    expect(
      indexOf(ended)
        .events()
        .every(({ articles }) => articles.length === 1),
    ).toBe(true);
  });
});
