/** Numbers of one thing that two articles tell in their own words; and numbers that only look like it. */
import { describe, expect, test } from 'vitest';
import type { Compared } from '../../../src/compare/compared.ts';
import { factsOf } from '../../../src/compare/facts.ts';
import { measuredOfOneThing } from '../../../src/compare/figures/of-one-thing.ts';
import { heldArticle } from '../../held-article.ts';

const factsFrom = (id: string, paragraph: string, published = '2031-03-08') =>
  factsOf(heldArticle({ id, text: `A day at Tolland Bay\n\n${paragraph}`, published }));

const textOf = ({ text, words }: Compared, from: number, to: number): string =>
  text.slice(words.start[from], words.end[to - 1]);

/** `severity: words | words` of each. */
const found = (one: string, other: string, published?: readonly [string, string]): string[] =>
  measuredOfOneThing({ a: factsFrom('a', one, published?.[0]), b: factsFrom('b', other, published?.[1]) }).map(
    ({ severity, sides }) =>
      `${severity}: ${sides.map(({ compared, from, to }) => textOf(compared, from, to)).join(' | ')}`,
  );

describe('one thing, two numbers', () => {
  test.each([
    [
      'a measure with its unit, under one name',
      'A wave of 11 metres was measured at the Corrin buoy.',
      'At the Corrin buoy the height reached 14 metres before the sensor failed.',
      ['hard: 11 metres | 14 metres'],
    ],
    [
      'one unit in two spellings',
      'Wind of 131 kilometres per hour was recorded at the Corrin lighthouse.',
      'At the Corrin lighthouse the wind reached 113 km/h.',
      ['hard: 131 kilometres per hour | 113 km/h'],
    ],
    [
      'a share in words and with a sign',
      'Turnout in the harbour ballot was 58.3 percent.',
      'The harbour ballot drew a turnout of 61 per cent.',
      ['hard: 58.3 percent | 61 per cent'],
    ],
    [
      'how long somebody took',
      'The wardens debated for seven hours before they closed the lock.',
      'After ten hours of debate the wardens shut the lock.',
      ['hard: seven hours | ten hours'],
    ],
    [
      'people, counted by different words',
      'The harbour police held 21 people after the lantern parade.',
      'After the lantern parade the harbour police held 33 marchers.',
      ['hard: 21 people | 33 marchers'],
    ],
    [
      'some of them',
      'At the Corrin bend five of its eight coaches derailed.',
      'Four of the coaches derailed at the Corrin bend.',
      ['hard: five of its eight coaches derailed | Four of the coaches derailed'],
    ],
    [
      'a short unit',
      'They fell about 150 metres on to the Corrin glacier.',
      'They fell some 200m (650ft) to the Corrin glacier.',
      ['soft: 150 metres | 200m'],
    ],
    [
      'two nouns, turned round',
      'Okafor was convicted by a jury of seven women and five men.',
      'Okafor was found guilty by a jury of five women and seven men.',
      ['hard: seven women | five women', 'hard: five men | seven men'],
    ],
    [
      'digits in another order',
      'Okafor won the seat of harbour warden by 214 votes.',
      'It took 241 votes more to make Okafor harbour warden.',
      ['hard: 214 votes | 241 votes'],
    ],
  ])('%s', (_what, one, other, wanted) => {
    expect(found(one, other)).toEqual(wanted);
    expect(found(other, one)).toHaveLength(wanted.length);
  });
});

describe('two things, or one number', () => {
  test.each([
    ['rounded', 'Some 90 wardens searched the bay.', 'In all, 94 wardens searched the bay.'],
    ['two parts and the whole', 'The parade had 12 boats and 17 boats followed it.', 'The parade had 29 boats.'],
    ['all but some', 'The ferry carried 43 people to Corrin.', 'The other 29 people on the ferry to Corrin slept.'],
    [
      'those for and those against',
      'In the vote 62.4 percent were for the lock.',
      'In the vote 37.6 percent were against the lock.',
    ],
    [
      'won and lost',
      'Corrin Ferries made a profit of 28 million crowns.',
      'Corrin Ferries made a loss of 31 million crowns.',
    ],
    [
      'asked and offered',
      'The dockers are asking for 180 crowns a month.',
      'The board offered the dockers 140 crowns a month.',
    ],
    ['another year', 'In 2019 the storm sank 21 boats at Corrin.', 'The storm sank 33 boats at Corrin.'],
    ['another state', 'The storm left 12 people missing at Corrin.', 'The storm left eleven people dead at Corrin.'],
    [
      'a share of a few',
      'Nine out of ten dockers backed the strike.',
      'The strike was backed by seven dockers of the night shift.',
    ],
    ['ages', 'A 71-year-old docker was hurt at Corrin.', 'A 58-year-old docker was hurt at Corrin.'],
    [
      'an hour',
      'It was nearly three in the morning when the Corrin ballot was counted.',
      'Two days of counting the Corrin ballot ended.',
    ],
    ['listed with others', 'Lindqvist lost two lantern prizes and a medal.', 'Lindqvist lost three lantern prizes.'],
    [
      'this, and this or that',
      'The board cancelled 186 ferries.',
      'In all, 203 ferries were cancelled or diverted, the board said.',
    ],
    [
      'another period',
      'Corrin Ferries carried 3.4 million passengers in the quarter.',
      'From January to June Corrin Ferries carried 5.9 million passengers.',
    ],
    [
      'raised since',
      'The dockers get 180 crowns a month from the board.',
      'The board had raised it to 140 crowns a month for the dockers.',
    ],
    ['far apart', 'The storm damaged 4,000 houses at Corrin.', 'The storm damaged 900 houses at Corrin.'],
    ['in somebody’s mouth', '“We lost 21 boats at Corrin,” Okafor said.', 'The storm sank 33 boats at Corrin.'],
  ])('%s', (_what, one, other) => {
    expect(found(one, other)).toEqual([]);
    expect(found(other, one)).toEqual([]);
  });

  test('a toll that a later article puts higher', () => {
    const early = 'Five people are known to have died in the Corrin fire.';
    const late = 'Eleven people are now known to have died in the Corrin fire.';
    expect(found(early, late, ['2031-03-08', '2031-03-09'])).toEqual([]);
    expect(found(early, late, ['2031-03-09', '2031-03-08'])).toEqual(['soft: Five people | Eleven people']);
  });

  test('published more than four days apart', () => {
    const [one, other] = ['A wave of 11 metres hit the Corrin buoy.', 'A wave of 14 metres hit the Corrin buoy.'];
    expect(found(one, other, ['2031-03-08', '2031-03-12'])).toHaveLength(1);
    expect(found(one, other, ['2031-03-08', '2031-03-13'])).toEqual([]);
  });

  test('hours of the day that differ, and a clause of what went before', () => {
    expect(
      found('At dawn the wind at Corrin reached 131 km/h.', 'By midnight the wind at Corrin reached 113 km/h.'),
    ).toEqual(['soft: 131 km/h | 113 km/h']);
    expect(
      found('Roe was struck at 380 metres.', 'Roe was struck when he climbed back from 830 metres.').map((note) =>
        note.slice(0, 4),
      ),
    ).not.toContain('hard');
  });

  test('an article that gives the other’s number too', () => {
    const both = 'The board counted 21 boats sunk at Corrin. The dockers say 33 boats sank at Corrin.';
    expect(found(both, 'The storm sank 33 boats at Corrin.')).toEqual([]);
  });
});
