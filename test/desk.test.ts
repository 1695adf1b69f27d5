/** The newsroom's own affairs: who may, what is written, what is deleted. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createDesk, type Desk } from '../src/desk.ts';
import type { Asker, Permission } from '../src/model/asker.ts';
import { openMemoryState } from '../src/state/state.ts';

const PLACE = { article: 'ferry.md', version: '00aa11bb22cc', span: { start: 3, end: 9 } };
const asker = (id: string, guild: string | null, ...permissions: Permission[]): Asker => ({
  id,
  guild,
  place: '55555',
  locale: 'en',
  zone: 'UTC',
  may: (permission) => permissions.includes(permission),
});
const EDITOR = asker('11111', '10000', 'settings');
const READER = asker('22222', '10000');
const ELSEWHERE = asker('33333', '20000', 'settings');
const NOWHERE = asker('shell', null, 'settings');

let desk: Desk;
let now: number;
beforeEach(() => {
  now = Date.UTC(2026, 4, 4, 12);
  desk = createDesk(openMemoryState(), () => now);
});

test.each<[string, () => unknown, RegExp]>([
  ['changing settings', () => desk.change(READER, { audience: 'asker' }), /Manage Server/],
  ['listing reports', () => desk.reports(READER), /Manage Server/],
  ['marking a report done', () => desk.done(READER, 1), /Manage Server/],
  ['deleting a server’s', () => desk.forget(READER, 'server'), /Manage Server/],
  ['settings without a server', () => desk.settings(NOWHERE), /belongs to a server/],
  ['a report without a server', () => desk.report(NOWHERE, PLACE, 'wrong'), /belongs to a server/],
  ['a value out of bounds', () => desk.change(EDITOR, { personCooldownSeconds: 9999 }), /personCooldownSeconds/],
  ['a note too long', () => desk.report(READER, PLACE, 'x'.repeat(501)), /note/],
  ['a report that is not', () => desk.done(EDITOR, 7), /no open report 7/],
])('%s is refused to who may not, or what cannot be', (_, work, words) => {
  expect(work).toThrow(expect.objectContaining({ name: 'UserError', message: expect.stringMatching(words) as string }));
});

test('a report is the server’s, newest first, until it is done', () => {
  desk.report(READER, PLACE, 'first');
  now += 1000;
  desk.report(READER, PLACE, 'second');
  desk.report(ELSEWHERE, PLACE, 'another server’s');
  expect(desk.reports(EDITOR).map(({ note, user, channel }) => [note, user, channel])).toEqual([
    ['second', '22222', '55555'],
    ['first', '22222', '55555'],
  ]);
  desk.done(EDITOR, desk.reports(EDITOR)[0]?.id ?? 0);
  expect(desk.reports(EDITOR).map(({ note }) => note)).toEqual(['first']);
});

describe('what is stored', () => {
  beforeEach(() => {
    desk.change(EDITOR, { timeZone: 'Asia/Tokyo', correctorUsers: ['22222'] });
    desk.report(READER, PLACE, 'mine');
    desk.report(EDITOR, PLACE, 'another’s');
  });

  test('is told to whoever asks, of them and of the server', () => {
    expect(desk.stored(READER)).toEqual([
      'the settings of this server',
      '2 reports in all',
      '1 report of yours',
      'that you may correct',
    ]);
    expect(desk.stored(ELSEWHERE)).toEqual(['no settings of this server', 'no report in all', 'no report of yours']);
  });

  test('is deleted for a person, everywhere', () => {
    desk.forget(READER, 'me');
    expect(desk.reports(EDITOR).map(({ note }) => note)).toEqual(['another’s']);
    expect(desk.settings(EDITOR)).toMatchObject({ timeZone: 'Asia/Tokyo', correctorUsers: [] });
  });

  test('is deleted for a server by who manages it, and for no other', () => {
    desk.change(ELSEWHERE, { timeZone: 'UTC' });
    desk.forget(EDITOR, 'server');
    expect(desk.stored(EDITOR)).toEqual(['no settings of this server', 'no report in all', 'no report of yours']);
    expect(desk.settings(ELSEWHERE).timeZone).toBe('UTC');
  });
});
