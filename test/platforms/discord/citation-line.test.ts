import { expect, test } from 'vitest';
import type { StatedDate } from '../../../src/model/article.ts';
import { citationRuns, safeLink } from '../../../src/platforms/discord/citation-line.ts';
import { drawStretch, plainStretch, stretch } from '../../../src/platforms/discord/stretch.ts';
import { stated } from '../console/example-replies.ts';

const withDate = (iso: string, precision: StatedDate['precision'], zone: string | null) =>
  stretch('', ...citationRuns({ ...stated, published: { iso, precision, zone, span: null } }));

test.each([
  ['2031', 'year', null, '2031'],
  ['2031-04', 'month', null, 'April 2031'],
  ['2031-04-07', 'day', 'Z', '7 April 2031'],
  ['2031-04-07T01:09', 'minute', null, '7 April 2031, 01\\:09'],
  ['2031-04-07T01:09', 'minute', 'Z', '<t:1933290540:f>'],
  ['2031-04-07T01:09:30', 'second', '+03:00', '<t:1933279770:f>'],
  ['2031-04-07T01:09:30', 'second', '-05:30', '<t:1933310370:f>'],
  ['2031-01-07T01:09', 'minute', 'Europe/Malta', '<t:1925510940:f>'],
  ['2031-07-07T01:09', 'minute', 'Europe/Malta', '<t:1941145740:f>'],
  ['2031-04-07T01:09', 'minute', 'Nowhere/Atoll', '7 April 2031, 01\\:09 Nowhere\\/Atoll'],
] as const)('the date %s (%s, %s)', (iso, precision, zone, drawn) => {
  expect(drawStretch(withDate(iso, precision, zone)).split(' · ')[2]).toBe(drawn);
});

test('the instants are right', () => {
  expect(Date.parse('2031-04-07T01:09Z') / 1000).toBe(1933290540);
  expect(Date.parse('2031-07-07T01:09+02:00') / 1000).toBe(1941145740);
});

test('in plain text a date is in words and a link its address', () => {
  expect(plainStretch(withDate('2031-04-07T01:09', 'minute', 'Z'))).toBe(
    'The Quay Courier · “Ferry stays, board says” · 7 April 2031, 01:09 UTC · paragraph 1 of 12 · harbour.txt · https://quay.example/ferry',
  );
});

test.each([
  ['https://quay.example/ferry', 'https://quay.example/ferry'],
  ['http://quay.example/a_b?c=d&e#f', 'http://quay.example/a_b?c=d&e#f'],
  ['https://quay.example/a(b)*c', 'https://quay.example/a%28b%29%2Ac'],
  ['https://quay.example/île', 'https://quay.example/%C3%AEle'],
  ['https://quay.example/a>b', 'https://quay.example/a%3Eb'],
  ['https://quay.example/a b', null],
  ['https://quay.example/\u202Ea', null],
  ['https://bank.example@quay.example/', null],
  ['https://quay.example\\@bank.example', null],
  ['javascript:alert(1)', null],
  ['discord://settings', null],
  ['/ferry', null],
  [`https://quay.example/${'a'.repeat(600)}`, null],
])('a link to %s', (url, safe) => {
  expect(safeLink(url)).toBe(safe);
});

test('an address that is no safe link is shown as it is printed', () => {
  const drawn = drawStretch(stretch('', ...citationRuns({ ...stated, url: 'javascript:alert(1)' })));
  expect(drawn.split(' · ').at(-1)).toBe('javascript\\:alert(1)');
});
