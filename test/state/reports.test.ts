/** Reports to the desk: order, done, bounds, and a naive twin. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewReport, Report } from '../../src/model/report.ts';
import { RefusedValue } from '../../src/state/refused-value.ts';
import { openMemoryState } from '../../src/state/state.ts';

const DAY = 24 * 3600 * 1000;

function report(change: Partial<NewReport> = {}): NewReport {
  const place = { article: '2024/mill.md', version: '0123456789ab', start: 10, end: 42 };
  return { guild: 'g', channel: 'c', user: 'u', place, note: 'The mayor did not say this.', ...change };
}

describe('reports', () => {
  test('newest first, each with all that was given, marked done once and by its own guild', () => {
    const { reports } = openMemoryState();
    const first = reports.add(report(), 1000);
    const second = reports.add(report({ note: '🙂'.repeat(500), user: 'v' }), 2000);
    expect(first).toEqual({ ...report(), id: first.id, at: 1000, doneAt: null });
    expect(reports.list('g')).toEqual([second, first]);
    expect(reports.markDone('other', first.id, 3000)).toBe(false);
    expect(reports.markDone('g', first.id, 3000)).toBe(true);
    expect(reports.markDone('g', first.id, 4000)).toBe(false);
    expect(reports.list('g', { status: 'open' })).toEqual([second]);
    expect(reports.list('g', { status: 'done' })).toEqual([{ ...first, doneAt: 3000 }]);
    expect([reports.count('g'), reports.count('g', 'open'), reports.count('other')]).toEqual([2, 1, 0]);
  });

  test('the same person’s same words about the same place, while they are open, are one report', () => {
    const { reports } = openMemoryState();
    const first = reports.add(report(), 1);
    expect(reports.add(report({ channel: 'elsewhere' }), 2)).toEqual(first);
    const others: Partial<NewReport>[] = [
      { note: 'Nor that.' },
      { user: 'v' },
      { guild: 'h' },
      { place: { ...report().place, end: 43 } },
    ];
    for (const other of others) expect(reports.add(report(other), 3).id).not.toBe(first.id);
    reports.markDone('g', first.id, 4);
    expect(reports.add(report(), 5).id).not.toBe(first.id);
  });

  test('an id is never used again', () => {
    const { reports } = openMemoryState();
    const { id } = reports.add(report(), 1);
    reports.forgetGuild('g');
    expect(reports.add(report(), 2).id).toBeGreaterThan(id);
  });

  test('what has been done for more than 90 days is dropped with the next report', () => {
    const { reports } = openMemoryState();
    const [old, recent] = [reports.add(report(), 0), reports.add(report({ note: 'Nor this.' }), 0)];
    reports.markDone('g', old.id, DAY);
    reports.markDone('g', recent.id, 2 * DAY);
    const last = reports.add(report(), 91.5 * DAY);
    expect(reports.list('g').map(({ id }) => id)).toEqual([last.id, recent.id]);
  });

  test.each<[string, Partial<NewReport>]>([
    ['note', { note: '' }],
    ['note', { note: 'x'.repeat(501) }],
    ['note', { note: 'half \ud83d' }],
    ['guild', { guild: '' }],
    ['channel', { channel: 'a b' }],
    ['user', { user: 'u'.repeat(65) }],
    ['end', { place: { article: 'a.txt', version: 'v', start: 5, end: 4 } }],
    ['start', { place: { article: 'a.txt', version: 'v', start: -1, end: 4 } }],
    ['article', { place: { article: '', version: 'v', start: 0, end: 4 } }],
  ])('refuses %s: %j', (field, change) => {
    const { reports } = openMemoryState();
    expect(() => reports.add(report(change), 1)).toThrow(new RegExp(`^${field}: `));
    expect(reports.list('g')).toEqual([]);
  });

  test('fifty open ones of one person are enough; a thousand of a guild', () => {
    const { reports } = openMemoryState();
    for (let n = 0; n < 1000; n++) reports.add(report({ user: `u${n % 20}`, note: `note ${n}` }), n);
    expect(() => reports.add(report({ user: 'new' }), 1)).toThrow(/^guild: 1000 reports are open/);
    const first = reports.list('g').find(({ user }) => user === 'u1');
    reports.markDone('g', first?.id ?? 0, 1);
    expect(() => reports.add(report({ user: 'u0' }), 1)).toThrow(RefusedValue);
    expect(() => reports.add(report({ user: 'u0' }), 1)).toThrow(/^user: 50 reports/);
    expect(reports.add(report({ user: 'u1' }), 1)).toMatchObject({ user: 'u1' });
  });
});

type Step = { at: number; guild: string } | { done: number; guild: string };
const guild = fc.constantFrom('g1', 'g2');
const step: fc.Arbitrary<Step> = fc.oneof(fc.record({ at: fc.nat(5), guild }), fc.record({ done: fc.nat(8), guild }));

test('any steps: as a list would have it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.nat(4), fc.nat(4), (steps, skip, limit) => {
      const state = openMemoryState();
      let twin: Report[] = [];
      const marked: [was: boolean, expected: boolean][] = [];
      for (const one of steps) {
        if ('at' in one)
          twin.push(state.reports.add(report({ guild: one.guild, note: `note ${twin.length}` }), one.at));
        else {
          const isMeant = ({ id, guild, doneAt }: Report) => id === one.done && guild === one.guild && doneAt === null;
          marked.push([state.reports.markDone(one.guild, one.done, 7), twin.some(isMeant)]);
          twin = twin.map((held) => (isMeant(held) ? { ...held, doneAt: 7 } : held));
        }
      }
      for (const [was, expected] of marked) expect(was).toBe(expected);
      const newest = twin.filter((held) => held.guild === 'g1').sort((a, b) => b.at - a.at || b.id - a.id);
      const open = newest.filter(({ doneAt }) => doneAt === null);
      expect(state.reports.list('g1')).toEqual(newest);
      expect(state.reports.list('g1', { status: 'open', skip, limit })).toEqual(open.slice(skip, skip + limit));
      expect(state.reports.count('g1', 'open')).toBe(open.length);
      state.close();
    }),
    { numRuns: 80 },
  );
});
