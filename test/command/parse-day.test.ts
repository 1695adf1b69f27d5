import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/command/parse-day.ts';
import { UserError } from '../../src/user-error.ts';

/** A Wednesday, 23:30 in London, half past midnight of Thursday in Paris. */
const NOW = Date.UTC(2024, 4, 15, 22, 30);

describe('a day typed by an asker', () => {
  test.each([
    ['2024-03-01', '2024-03-01'],
    ['1 March 2024', '2024-03-01'],
    ['March 1, 2024', '2024-03-01'],
    ['today', '2024-05-15'],
    ['yesterday', '2024-05-14'],
    ['last monday', '2024-05-13'],
    ['september', '2023-09-01'],
    ['friday', '2024-05-10'],
    ['march', '2024-03-01'],
    ['12 december', '2023-12-12'],
  ])('%s in London', async (typed, day) => {
    expect(await parseDay(typed, NOW, 'Europe/London')).toBe(day);
  });

  test('is a day of the asker’s zone', async () => {
    expect(await parseDay('today', NOW, 'Europe/Paris')).toBe('2024-05-16');
  });

  test.each([
    '2024-02-30',
    '2024-13-01',
    'soonish',
    'may march',
    'yesterday and today',
    '1 Jan 2023 to 5 Jan 2023',
    '09:00',
    '',
  ])('is refused: “%s”', async (typed) => {
    await expect(parseDay(typed, NOW, 'UTC')).rejects.toBeInstanceOf(UserError);
  });
});
