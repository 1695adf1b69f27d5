/** Time zones as people type them. */
import { expect, test } from 'vitest';
import { UserError } from '../../src/user-error.ts';
import { readZone, suggestZones } from '../../src/command/zones.ts';

test.each([
  ['Europe/Paris', 'Europe/Paris'],
  ['europe/paris', 'Europe/Paris'],
  ['utc', 'UTC'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['europe/kyiv', 'Europe/Kyiv'],
  ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
])('%s is %s, and the clock knows it', (typed, name) => {
  expect(readZone(typed)).toBe(name);
  expect(() => new Intl.DateTimeFormat('en', { timeZone: readZone(typed) })).not.toThrow();
});

test.each([
  ['Paris', ['Europe/Paris']],
  ['New York', ['America/New_York']],
  ['CET', ['Europe/Paris']],
  ['GMT', ['Europe/London']],
  ['Beijing', ['Asia/Shanghai']],
  ['Europe/Pariss', ['Europe/Paris']],
  ['Berlim', ['Europe/Berlin']],
  ['Tokio', ['Asia/Tokyo']],
])('%s is refused with the nearest names', (typed, [first]) => {
  expect(() => readZone(typed)).toThrow(UserError);
  expect(() => readZone(typed)).toThrow(`“${typed}” is no IANA time zone; did you mean ${first}`);
});

test.each([
  ['+02:00', 'an offset does not know when clocks change; name it by a city'],
  ['UTC-5', 'an offset does not know when clocks change; name it by a city'],
  ['Atlantis', '; name it by a city, such as Europe/Paris'],
])('%s is refused with what would be right', (typed, right) => {
  expect(() => readZone(typed)).toThrow(right);
});

test('what is endless is cut before it is compared', () => {
  expect(() => readZone('x'.repeat(1_000_000))).toThrow(/^“x{60}” is no IANA time zone; name it by a city/);
});

test('zones are suggested by any of their parts, those that begin so first', () => {
  expect(suggestZones('new y')).toEqual(['America/New_York']);
  expect(suggestZones('berl')).toEqual(['Europe/Berlin']);
  expect(suggestZones('').length).toBe(25);
});
