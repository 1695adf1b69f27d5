/** What is due: against a naive twin around clock changes, and quiet hours, late slots and faults by example. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAt, faultOf, isQuiet, slotAfter, type Timetable } from '../../src/digest/schedule.ts';
import { clockChanges, minutesOf, naiveSlots, offsetAt, type Field } from './naive-calendar.ts';

/** Hours, half hours and two hours; at midnight, in the south, westward and eastward, and clocks that never change. */
const ZONES = [
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Antarctica/Troll',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
] as const;
const HOUR = 3_600_000;
const AROUND = 30 * HOUR;

/** A stretch around each clock change of a year; of a day in June where the clock never changes. */
const stretches = ZONES.flatMap((zone) => {
  const changes = clockChanges(zone, 2026);
  return (changes.length > 0 ? changes : [Date.UTC(2026, 5, 4)]).map((change) => {
    const from = change - AROUND;
    return { zone, from, minutes: minutesOf(zone, from, change + AROUND) };
  });
});

const list = (values: readonly number[]): Field => ({
  text: values.join(','),
  wild: false,
  accepts: (value) => values.includes(value),
});
const every = (step: number): Field => ({
  text: step === 1 ? '*' : `*/${step}`,
  wild: true,
  accepts: (value) => value % step === 0,
});
const range = (from: number, to: number): Field => ({
  text: `${from}-${to}`,
  wild: false,
  accepts: (value) => from <= value && value <= to,
});
const some = (most: number, length: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: length }).map(list);
const ANY_DAY: Field = { text: '*', wild: true, accepts: () => true };

/** Clocks are changed at night, so most hours are of the night. */
const fields = fc.record({
  minute: fc.oneof(
    some(59, 3),
    fc.constantFrom(0, 15, 29, 30, 45, 59).map((one) => list([one])),
    fc.constantFrom(1, 7, 15, 30).map(every),
  ),
  hour: fc.oneof(
    fc.integer({ min: 0, max: 4 }).map((one) => list([one])),
    some(23, 4),
    fc.integer({ min: 0, max: 2 }).map((one) => range(one, one + 2)),
    fc.constantFrom(1, 2, 3, 6).map(every),
  ),
  weekday: fc.oneof(fc.constant(ANY_DAY), some(6, 4)),
});

describe('the calendar is as a naive twin steps through it', () => {
  test('the stretches hold skipped and doubled hours, of half an hour, an hour and two', () => {
    const steps = stretches.flatMap(({ zone }) =>
      clockChanges(zone, 2026).map((change) => offsetAt(zone, change) - offsetAt(zone, change - 60_000)),
    );
    expect(new Set(steps)).toEqual(new Set([60, -60, 30, -30, 120, -120]));
    expect(stretches.length).toBeGreaterThan(2 * 14);
  });

  test.each(
    stretches.map((stretch) => [stretch.zone, new Date(stretch.from).toISOString().slice(0, 10), stretch] as const),
  )('%s, from %s', (zone, _, { from, minutes }) => {
    const length = minutes.length - 1;
    const instant = fc.integer({ min: 0, max: length * 60_000 }).map((after) => from + after);
    fc.assert(
      fc.property(fields, instant, instant, ({ minute, hour, weekday }, one, other) => {
        const timetable = { cron: `${minute.text} ${hour.text} * * ${weekday.text}`, zone, quiet: null };
        const slots = naiveSlots(minutes, { minute, hour, weekday });
        const [last, now] = [Math.min(one, other), Math.max(one, other)];
        const open = slots.filter((slot) => slot > last && slot <= now);
        const due = dueAt(timetable, last, now);
        expect(due?.slot ?? null).toBe(open.at(-1) ?? null);
        expect(due?.missed ?? 0).toBe(Math.min(Math.max(open.length - 1, 0), 99));
        const next = slots.find((slot) => slot > last);
        // What comes after the stretch is beyond the twin.
        const after = slotAfter(timetable, last);
        expect(after !== null && after <= (minutes.at(-1)?.at ?? 0) ? after : undefined).toBe(next);
      }),
      { numRuns: 100 },
    );
  });

  test('walked from slot to slot, each comes once and none is left out', () => {
    for (const { zone, from, minutes } of stretches) {
      const berlin: Timetable = { cron: '30 2 * * *', zone, quiet: null };
      const slots = naiveSlots(minutes, { minute: list([30]), hour: list([2]), weekday: ANY_DAY });
      const walked: number[] = [];
      let last = from;
      for (const { at } of minutes.filter((_, n) => n % 7 === 0)) {
        const due = dueAt(berlin, last, at);
        if (due) walked.push((last = due.slot));
      }
      const end = minutes.at(-(minutes.length % 7 || 7))?.at ?? from;
      expect(walked, zone).toEqual(slots.filter((slot) => slot > from && slot <= end));
    }
  });
});

const at = (iso: string) => Date.parse(iso);
const MORNING: Timetable = { cron: '30 8 * * 1-5', zone: 'Europe/Berlin', quiet: null };
const NIGHT = { from: '22:00', to: '07:00' };

describe('what is due', () => {
  test.each<[string, Timetable, string, string, ReturnType<typeof dueAt>]>([
    ['before its hour: nothing', MORNING, '2026-05-04T06:29:59Z', '2026-05-04T06:29:59.999Z', null],
    [
      'at its hour',
      MORNING,
      '2026-05-01T06:30Z',
      '2026-05-04T06:30Z',
      { slot: at('2026-05-04T06:30Z'), missed: 0, held: null },
    ],
    ['done with: nothing', MORNING, '2026-05-04T06:30Z', '2026-05-04T09:00Z', null],
    [
      'a little later, not worth a word',
      MORNING,
      '2026-05-01T06:30Z',
      '2026-05-04T06:39Z',
      { slot: at('2026-05-04T06:30Z'), missed: 0, held: null },
    ],
    [
      'after a week away: the newest alone',
      MORNING,
      '2026-05-01T06:30Z',
      '2026-05-08T09:00Z',
      { slot: at('2026-05-08T06:30Z'), missed: 4, held: 'late' },
    ],
    [
      'in quiet hours: nothing',
      { ...MORNING, cron: '0 23 * * *', quiet: NIGHT },
      '2026-05-04T00:00Z',
      '2026-05-04T21:30Z',
      null,
    ],
    [
      'after them: what they held back',
      { ...MORNING, cron: '0 23 * * *', quiet: NIGHT },
      '2026-05-04T00:00Z',
      '2026-05-05T05:00Z',
      { slot: at('2026-05-04T21:00Z'), missed: 0, held: 'quiet' },
    ],
    [
      'every hour through a quiet night: one',
      { ...MORNING, cron: '0 * * * *', quiet: NIGHT },
      '2026-05-04T19:00Z',
      '2026-05-05T05:00Z',
      { slot: at('2026-05-05T05:00Z'), missed: 9, held: null },
    ],
    [
      'a hundred missed are counted to 99',
      { ...MORNING, cron: '0 * * * *' },
      '2026-05-04T00:00Z',
      '2026-06-04T00:00Z',
      { slot: at('2026-06-04T00:00Z'), missed: 99, held: null },
    ],
  ])('%s', (_, timetable, last, now, due) => {
    expect(dueAt(timetable, at(last), at(now))).toEqual(due);
  });

  test('quiet hours by the wall clock, over midnight or not, the end not among them', () => {
    const quiet = (clock: string, hours = NIGHT) => isQuiet(hours, 'UTC', at(`2026-05-04T${clock}Z`));
    expect(['21:59', '22:00', '00:00', '06:59', '07:00'].map((clock) => quiet(clock))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    const noon = { from: '12:00', to: '13:30' };
    expect(['11:59', '12:00', '13:29', '13:30'].map((clock) => quiet(clock, noon))).toEqual([false, true, true, false]);
  });
});

test.each([
  ['30 8 * * 1-5', /^nothing$/],
  ['0 7 * * MON', /^nothing$/],
  ['50 1,2 * * *', /^nothing$/],
  ['0 0 7 * * *', /has 6 fields; five are wanted: minute, hour/],
  ['@daily', /has 1 field; five are wanted/],
  ['61 8 * * *', /Invalid value for minute: 61.*30 8 \* \* 1-5/],
  ['0 7 ? * *', /“\?” is no day of the month/],
  ['0 0 30 2 *', /never comes/],
  ['* * * * *', /more often than every 15 minutes.*\/watch/],
  ['0,5 8 * * *', /more often than every 15 minutes/],
])('%s: what is wrong with it', (cron, fault) => {
  expect(faultOf(cron, at('2026-03-20T00:00Z')) ?? 'nothing').toMatch(fault);
});

test('ten thousand calendars are asked in little time', () => {
  const timetables = Array.from({ length: 10_000 }, (_, n) => ({ ...MORNING, cron: `${n % 60} ${n % 24} * * *` }));
  for (const timetable of timetables) expect(slotAfter(timetable, at('2026-05-04T00:00Z'))).toBeGreaterThan(0);
});
