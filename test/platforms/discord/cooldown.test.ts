import { expect, test } from 'vitest';
import { Cooldown } from '../../../src/platforms/discord/cooldown.ts';

const WAITS = { person: 3000, channel: 1000 };

test.each<[string, readonly (readonly [person: string, channel: string, at: number])[], readonly boolean[]]>([
  [
    'a person waits, in whatever channel',
    [
      ['a', 'x', 0],
      ['a', 'y', 2999],
      ['a', 'y', 3000],
    ],
    [true, false, true],
  ],
  [
    'a channel waits, for whomever',
    [
      ['a', 'x', 0],
      ['b', 'x', 999],
      ['b', 'x', 1000],
    ],
    [true, false, true],
  ],
  [
    'who was refused does not wait longer',
    [
      ['a', 'x', 0],
      ['a', 'x', 2000],
      ['a', 'x', 3000],
    ],
    [true, false, true],
  ],
  [
    'nor does the channel where a person was refused',
    [
      ['a', 'x', 0],
      ['a', 'y', 500],
      ['b', 'y', 600],
    ],
    [true, false, true],
  ],
  [
    'a person and a channel of one id are two',
    [
      ['a', 'b', 0],
      ['b', 'a', 1],
    ],
    [true, true],
  ],
])('%s', (_, asked, expected) => {
  const cooldown = new Cooldown();
  expect(asked.map(([person, channel, at]) => cooldown.take(person, channel, at, WAITS))).toEqual(expected);
});

test('without waits nobody waits, and nothing is kept', () => {
  const cooldown = new Cooldown();
  for (let n = 0; n < 5; n++) expect(cooldown.take('a', 'x', n, { person: 0, channel: 0 })).toBe(true);
  expect(cooldown.size).toBe(0);
});

test('what no longer counts is dropped', () => {
  const cooldown = new Cooldown();
  for (let n = 0; n < 5000; n++) cooldown.take(`p${n}`, `c${n}`, n * 100, WAITS);
  expect(cooldown.size).toBeLessThan(1100);
});
