/** The day of an event: as its articles give it, never more than they state. */
import { describe, expect, test } from 'vitest';
import { eventDates } from '../../../src/compare/events/event-dates.ts';
import { heldArticle } from '../../held-article.ts';

type Given = readonly (readonly [text: string, published?: string])[];

const dateOf = (articles: Given) =>
  eventDates(
    articles.map(([text, published], at) =>
      heldArticle({ id: `${at}.txt`, text: `A headline\n${text}`, ...(published ? { published } : {}) }),
    ),
  ).map(({ year, month, day, weekday }) => [year, month, day, weekday]);

describe('the day that articles give', () => {
  test.each<[string, Given, unknown]>([
    [
      'a weekday beside the date of publication',
      [
        ['The mill of Brell burned down on Friday.', '2024-03-09'],
        ['Brell lost its mill on Friday night.', '2024-03-10'],
      ],
      [[2024, 3, 8, null]],
    ],
    [
      'a date in full and a weekday',
      [['The mill of Brell burned down on March 8, 2024.'], ['Brell lost its mill on Friday.', '2024-03-10']],
      [[2024, 3, 8, null]],
    ],
    [
      'no year where none is stated',
      [['The mill of Brell burned down on March 8.'], ['On 8 March the mill of Brell burned down.']],
      [[null, 3, 8, null]],
    ],
    [
      'a weekday alone where nothing is dated',
      [['The mill of Brell burned down on Friday.'], ['On Friday Brell lost its mill.']],
      [[null, null, null, 5]],
    ],
    [
      'one older date in passing does not count',
      [
        ['The mill of Brell burned down on Friday. It was built on May 3, 1911.', '2024-03-09'],
        ['Brell lost its mill on Friday.', '2024-03-09'],
      ],
      [[2024, 3, 8, null]],
    ],
    ['one article with one day', [['The mill of Brell burned down yesterday.', '2024-03-09']], [[2024, 3, 8, null]]],
  ])('%s', (_, articles, expected) => expect(dateOf(articles)).toEqual(expected));
});

describe('silence', () => {
  test.each<[string, Given]>([
    [
      'two articles that give two days',
      [
        ['The mill of Brell burned down on Friday.', '2024-03-09'],
        ['Brell lost its mill on Thursday.', '2024-03-09'],
      ],
    ],
    ['only one of several gives one', [['The mill burned down on Friday.', '2024-03-09'], ['Brell lost its mill.']]],
    ['a day that somebody speaks of', [['“It was worse on May 3, 1911,” said miller Ida Roe of Brell.', '2024-03-09']]],
    ['a month, a year', [['The mill of Brell was built in May 1911.', '2024-03-09']]],
    ['no day at all', [['The mill of Brell burned down.', '2024-03-09']]],
  ])('%s', (_, articles) => expect(dateOf(articles)).toEqual([]));
});
