/** Hours in plain words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWhen } from '../../src/digest/read-when.ts';
import { faultOf } from '../../src/digest/schedule.ts';

test.each([
  ['weekdays 08:30', '30 8 * * 1-5'],
  ['every weekday at 8.30', '30 8 * * 1-5'],
  ['Daily 7:00', '0 7 * * *'],
  ['7:00', '0 7 * * *'],
  ['daily 7:00 and 19:00', '0 7,19 * * *'],
  ['mondays and thursdays 9am', '0 9 * * 1,4'],
  ['Monday to Friday at 9:15 pm', '15 21 * * 1,2,3,4,5'],
  ['sat–mon noon', '0 12 * * 0,1,6'],
  ['weekend 10:00 and mondays', '0 10 * * 0,1,6'],
  ['weekdays, weekends at midnight', '0 0 * * *'],
  ['12am', '0 0 * * *'],
  ['12pm', '0 12 * * *'],
  ['monday 8h30', '30 8 * * 1'],
  ['weekdays 8h', '0 8 * * 1-5'],
  ["mondays at 8 o'clock", '0 8 * * 1'],
  ['every hour', '0 * * * *'],
  ['hourly on weekdays', '0 * * * 1-5'],
  ['every 2 hours', '0 */2 * * *'],
  ['every 30 minutes', '*/30 * * * *'],
  ['30 8  * * 1-5', '30 8 * * 1-5'],
])('%s → %s', (typed, cron) => {
  expect(readWhen(typed)).toEqual({ cron });
  expect(faultOf(cron, 0)).toBeNull();
});

test.each([
  ['weekday 25:00', /“25:00” is no time of day; hours go from 0:00 to 23:59/],
  ['weekdays 8:75', /“8:75” is no time of day/],
  ['tuesdays 13pm', /“13pm” is told twice over; write it as 13:00/],
  ['tuesdays 0am', /“0am” is no time of day/],
  ['weekdays 0830', /“0830” may be 08:30; write it so/],
  ['every morning', /Name it, as in “daily 7:00”/],
  ['tomorrow 8:00', /\/digest now shows one at once/],
  ['weekly', /Name the day of the week/],
  ['every 2 weeks monday 8:00', /no other weeks than every one/],
  ['first monday 8:00', /five fields, such as 0 8 1 \* \*/],
  ['8:30 every other day', /such as 0 8 \*\/2 \* \*/],
  ['every 24 hours', /is daily; name the hour/],
  ['every 0 hours', /is never/],
  ['constructor 8:00', /“constructor” is no day/],
  ['weekdays', /^At what hour\? Write it as “weekdays 08:30”/],
  ['', /^At what hour/],
  ['weekdays 8', /“8” may be an hour; write it with minutes/],
  ['daily 7:00 and 19:30', /make two digests/],
  ['someday 8:00', /“someday” is no day; write it as “weekdays 08:30”/],
  ['every 7 hours', /Every 7 hours is none that a day holds evenly/],
  ['every 5 minutes', /at most every 15 minutes.*\/watch/],
  ['x'.repeat(500), /500 characters cannot be read/],
])('%s is refused with what would be right', (typed, wrong) => {
  expect(readWhen(typed)).toEqual({ wrong: expect.stringMatching(wrong) as string });
});

test('whatever is typed is read or refused, and what is read in plain words can be used', () => {
  const word = fc.constantFrom(
    'mon',
    'weekdays',
    'daily',
    'at',
    '7:00',
    '9am',
    '25:00',
    'to',
    'fri',
    'every',
    '2',
    'hours',
    ',',
    '-',
    'noon',
  );
  const typed = fc.oneof(
    fc.string({ maxLength: 140 }),
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(typed, (words) => {
      const read = readWhen(words);
      const isPlain = /^[a-z\d :]*$/.test(words) && !/^[\d\s]*$/.test(words);
      const fault = 'cron' in read && isPlain ? faultOf(read.cron, 0) : null;
      expect(fault).toBeNull();
      expect('wrong' in read && read.wrong.endsWith('.')).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
