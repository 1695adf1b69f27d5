/** Subscriptions come back as they were made; what is out of bounds is refused; the due ones are found. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { NewSubscription } from '../../src/model/subscription.ts';
import { backUpState, restoreState } from '../../src/state/backup.ts';
import { RefusedValue } from '../../src/state/refused-value.ts';
import { openMemoryState, openState, type State } from '../../src/state/state.ts';
import { withFolder } from './temp-state.ts';

const DIGEST: NewSubscription = {
  guild: 'g',
  channel: 'c',
  kind: 'digest',
  when: {
    cron: '30 8 * * 1-5',
    words: 'weekdays 8:30',
    zone: 'Europe/Oslo',
    quiet: { from: '22:00', to: '07:00' },
    skipEmpty: true,
  },
  choice: {
    speakers: ['Ada Okafor'],
    topics: [],
    outlets: [null, 'Quay Courier'],
    words: [],
    notWords: ['fog'],
    discrepancies: true,
    most: 8,
  },
  pings: 'r',
  owner: 'u',
};
const WATCH: NewSubscription = {
  ...DIGEST,
  kind: 'watch',
  when: { ...DIGEST.when, cron: null, words: '', quiet: null },
};

let state: State;
beforeEach(() => void (state = openMemoryState()));

test('any subscription comes back as it was made', () => {
  const name = fc.string({ minLength: 1, maxLength: 50 });
  const id = fc.stringMatching(/^[!-~]{1,20}$/);
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const written = clock.map((parts) => parts.map((one) => String(one).padStart(2, '0')).join(':'));
  const names = fc.array(name, { maxLength: 4 });
  const wanted = fc.record({
    guild: id,
    channel: id,
    kind: fc.constant('digest' as const),
    when: fc.record({
      cron: name,
      words: name,
      zone: fc.constantFrom('UTC', 'Asia/Kolkata'),
      quiet: fc.option(fc.record({ from: written, to: written }).filter(({ from, to }) => from !== to)),
      skipEmpty: fc.boolean(),
    }),
    choice: fc.record({
      speakers: names,
      topics: names,
      outlets: fc.array(fc.option(name), { maxLength: 3 }),
      words: names,
      notWords: names,
      discrepancies: fc.boolean(),
      most: fc.integer({ min: 1, max: 25 }),
    }),
    pings: fc.option(id),
    owner: id,
  });
  fc.assert(
    fc.property(wanted, wanted, fc.nat(), (one, other, dueAt) => {
      const made = state.subscriptions.add(one, 5, dueAt);
      expect(state.subscriptions.byId(made.id)).toEqual({
        ...one,
        id: made.id,
        madeAt: 5,
        paused: null,
        strikes: 0,
        dueAt,
      });
      expect(state.subscriptions.get(one.guild, made.id)).toEqual(made);
      state.subscriptions.change(made.id, other, null);
      expect(state.subscriptions.byId(made.id)).toEqual({ ...made, ...other, dueAt: null });
      expect(state.subscriptions.remove(other.guild, made.id)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test.each<[string, NewSubscription]>([
  ['an id with blanks', { ...DIGEST, channel: 'a b' }],
  ['a digest without hours', { ...DIGEST, when: { ...DIGEST.when, cron: null } }],
  ['a watch with hours', { ...WATCH, when: DIGEST.when }],
  ['quiet hours that are none', { ...DIGEST, when: { ...DIGEST.when, quiet: { from: '7:00', to: '25:00' } } }],
  ['quiet hours all day', { ...DIGEST, when: { ...DIGEST.when, quiet: { from: '07:00', to: '07:00' } } }],
  ['no quotation at all', { ...DIGEST, choice: { ...DIGEST.choice, most: 0 } }],
  ['too many quotations', { ...DIGEST, choice: { ...DIGEST.choice, most: 26 } }],
  [
    'a thousand filters',
    { ...DIGEST, choice: { ...DIGEST.choice, topics: Array.from({ length: 1000 }, (_, n) => `t${n}`) } },
  ],
  ['an endless filter', { ...DIGEST, choice: { ...DIGEST.choice, words: ['x'.repeat(201)] } }],
])('%s is refused, and nothing is written', (_, wanted) => {
  expect(() => state.subscriptions.add(wanted, 1, 1)).toThrow(RefusedValue);
  expect(state.subscriptions.count('g')).toBe(0);
});

test('a server has at most a hundred', () => {
  for (let n = 0; n < 100; n++) state.subscriptions.add(DIGEST, 1, 1);
  expect(() => state.subscriptions.add(DIGEST, 1, 1)).toThrow(/100 subscriptions/);
  state.subscriptions.add({ ...DIGEST, guild: 'other' }, 1, 1);
});

test('what is due: digests whose slot has come, earliest first; none that is paused, sending or a watch', () => {
  const { subscriptions, ledger } = state;
  const [late, soon, paused, sending] = [3, 2, 1, 1].map((dueAt) => subscriptions.add(DIGEST, 1, dueAt).id);
  subscriptions.add(WATCH, 1, null);
  subscriptions.pause(paused ?? 0, 'by an editor', null);
  ledger.begin({ subscription: sending ?? 0, slot: 1, since: null, until: 1, missed: 0, held: null }, 1);
  const due = (now: number) => subscriptions.due(now).map(({ id }) => id);
  expect([due(1), due(2), due(3)]).toEqual([[], [soon], [soon, late]]);
  subscriptions.resume(paused ?? 0, 1);
  expect(due(3)).toEqual([paused, soon, late]);
});

test('watches: those that run, send nothing just now, and may be tried', () => {
  const { subscriptions, ledger } = state;
  subscriptions.add(DIGEST, 1, 1);
  const [free, waiting, sending] = [null, 10, null].map((dueAt) => subscriptions.add(WATCH, 1, dueAt).id);
  ledger.begin({ subscription: sending ?? 0, slot: 1, since: null, until: 1, missed: 0, held: null }, 1);
  const ids = (now: number) => subscriptions.watches(now).map(({ id }) => id);
  expect([ids(9), ids(10)]).toEqual([[free], [free, waiting]]);
});

test('another server’s are not to be had', () => {
  const { id } = state.subscriptions.add(DIGEST, 1, 1);
  expect(state.subscriptions.get('other', id)).toBeNull();
  expect(state.subscriptions.remove('other', id)).toBe(false);
  expect(state.subscriptions.list('other')).toEqual([]);
});

test('what a person made goes on when they are forgotten', () => {
  const { id } = state.subscriptions.add(DIGEST, 1, 1);
  expect(state.forgetUser('u').subscriptions).toBe(1);
  expect(state.subscriptions.byId(id)).toMatchObject({ owner: '', channel: 'c' });
});

test('subscriptions and issues go into a backup, and back', () =>
  withFolder(async (folder) => {
    const [file, copy] = [join(folder, 's.db'), join(folder, 'copy.db')];
    const before = openState(file, 1);
    const { id } = before.subscriptions.add(DIGEST, 1, 1);
    before.ledger.begin({ subscription: id, slot: 1, since: null, until: 1, missed: 0, held: 'late' }, 1);
    const told = before.exportGuild('g');
    before.close();
    await backUpState(file, copy);
    const between = openState(file, 1);
    between.forgetGuild('g');
    between.close();
    await restoreState(copy, file);
    const after = openState(file, 1);
    expect(after.exportGuild('g')).toEqual(told);
    expect(told.issues).toHaveLength(1);
    after.close();
  }));
