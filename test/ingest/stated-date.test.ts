import { describe, expect, test } from 'vitest';
import { readInstant, readStatedDate } from '../../src/ingest/stated-date.ts';

describe('a stated date', () => {
  test.each([
    ['2023', '2023', 'year', null],
    ['2023-09', '2023-09', 'month', null],
    ['2023-09-19', '2023-09-19', 'day', null],
    ['2024-02-29', '2024-02-29', 'day', null],
    ['2023-09-19T01:09', '2023-09-19T01:09', 'minute', null],
    ['2023-09-19 01:09', '2023-09-19T01:09', 'minute', null],
    ['2023-09-19T01:09Z', '2023-09-19T01:09', 'minute', 'Z'],
    ['2023-09-19T01:09:30+03:00', '2023-09-19T01:09:30', 'second', '+03:00'],
    ['2023-09-19T01:09:30.123-0330', '2023-09-19T01:09:30', 'second', '-03:30'],
    ['2023-09-19 01:09 Europe/Berlin', '2023-09-19T01:09', 'minute', 'Europe/Berlin'],
    ['2023-09-19T01:09[Asia/Kolkata]', '2023-09-19T01:09', 'minute', 'Asia/Kolkata'],
  ])('%s', (value, iso, precision, zone) => expect(readStatedDate(value)).toEqual({ iso, precision, zone }));

  test.each([
    '2023-02-30',
    '2023-02-29',
    '2023-13',
    '2023-00-10',
    '19/9/2023',
    '19 September 2023',
    '2023-9-19',
    '2023-09-19T24:00',
    '2023-09-19T12:60',
    '2023-09-19T12',
    '2023-09-19T12:00 CET',
    '2023-09-19T12:00 Nowhere/Atall',
    '2023-09-19T12:00+25:00',
    '2023-09-19+03:00',
    'yesterday',
    '',
  ])('%s is none', (value) => expect(readStatedDate(value)).toBeNull());
});

describe('an instant', () => {
  test.each([
    ['2026-12-01T06:00Z', '2026-12-01T06:00:00.000Z'],
    ['2026-12-01 06:00:30+01:00', '2026-12-01T05:00:30.000Z'],
    ['2026-12-01T06:00-0330', '2026-12-01T09:30:00.000Z'],
    ['2026-07-01T06:00 Europe/Berlin', '2026-07-01T04:00:00.000Z'],
    ['2026-12-01T06:00 UTC', '2026-12-01T06:00:00.000Z'],
  ])('%s', (value, iso) => expect(new Date(readInstant(value) ?? 0).toISOString()).toBe(iso));

  test('an hour that comes twice is its later one, and one that is skipped ends no earlier', () => {
    expect(readInstant('2026-10-25T02:30 Europe/Berlin')).toBe(Date.parse('2026-10-25T01:30Z'));
    expect(readInstant('2026-03-29T02:30 Europe/Berlin')).toBe(Date.parse('2026-03-29T01:30Z'));
  });

  test.each(['2026-12-01T06:00', '2026-12-01', '2026', 'tomorrow 06:00Z', '2026-12-01T06:00 EST'])(
    '%s has no zone or no time, and is none',
    (value) => expect(readInstant(value)).toBeNull(),
  );
});
