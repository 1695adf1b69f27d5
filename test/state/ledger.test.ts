/** One row a subscription and slot, whatever happens to it. */
import { beforeEach, expect, test } from 'vitest';
import type { NewSubscription } from '../../src/model/subscription.ts';
import { openMemoryState, type State } from '../../src/state/state.ts';

const DIGEST: NewSubscription = {
  guild: 'g',
  channel: 'c',
  kind: 'digest',
  when: { cron: '0 8 * * *', words: 'daily 8:00', zone: 'UTC', quiet: null, skipEmpty: true },
  choice: { speakers: [], topics: [], outlets: [], words: [], notWords: [], discrepancies: false, most: 8 },
  pings: null,
  owner: 'u',
};
const STANDING = { dueAt: 9, strikes: 0, paused: null, notice: null };

let state: State;
let subscription: number;
beforeEach(() => {
  state = openMemoryState();
  subscription = state.subscriptions.add(DIGEST, 1, 5).id;
});

const begin = (slot: number, until = slot) =>
  state.ledger.begin({ subscription, slot, since: null, until, missed: 0, held: null }, slot);
const begun = (slot: number, until = slot) => begin(slot, until) ?? expect.fail('the slot was taken');

test('a slot is written down once', () => {
  const issue = begun(5);
  expect(issue).toMatchObject({ state: 'sending', attempts: 0, triedAt: null, messages: [] });
  expect(begin(5)).toBeNull();
  state.ledger.settle(issue, { state: 'failed' }, STANDING);
  expect(begin(5)).toBeNull();
  expect(state.ledger.list(subscription, 9)).toHaveLength(1);
});

test('the first attempt without an outcome is remembered; what surely failed is tried anew', () => {
  const { id } = begun(5);
  state.ledger.trying(id, { now: 10, channel: 'c', mark: 'm', shown: [] });
  state.ledger.later(id, 20, { reason: 'lost', open: true });
  expect(state.ledger.open(19)).toEqual([]);
  state.ledger.trying(id, { now: 20, channel: 'c', mark: 'm', shown: [] });
  expect(state.ledger.open(20)).toMatchObject([{ triedAt: 10, attempts: 2, retryAt: null }]);
  state.ledger.later(id, 30, { reason: 'HTTP 503', open: false });
  state.ledger.trying(id, { now: 30, channel: 'c', mark: 'm', shown: [] });
  expect(state.ledger.get(subscription, id)).toMatchObject({ triedAt: 30, attempts: 3, reason: 'HTTP 503' });
});

test('its end and what becomes of the subscription are written in one stroke', () => {
  const issue = begun(5);
  state.ledger.settle(issue, { state: 'posted', messages: ['m1', 'm2'] }, STANDING);
  expect(state.ledger.get(subscription, issue.id)).toMatchObject({ state: 'posted', messages: ['m1', 'm2'] });
  expect(state.subscriptions.byId(subscription)).toMatchObject({ dueAt: 9, strikes: 0, paused: null });
  const failed = begun(9);
  const paused = { dueAt: null, strikes: 3, paused: 'gone', notice: 'It is gone.' };
  state.ledger.settle(failed, { state: 'failed', reason: 'gone' }, paused);
  expect(state.subscriptions.byId(subscription)).toMatchObject({ dueAt: null, strikes: 3, paused: 'gone' });
  expect(state.subscriptions.untold()).toMatchObject([{ notice: 'It is gone.' }]);
  state.subscriptions.told(subscription);
  expect(state.subscriptions.untold()).toEqual([]);
});

test('an editor’s pause outlives the end of an issue', () => {
  const issue = begun(5);
  state.subscriptions.pause(subscription, 'by an editor', null);
  state.ledger.settle(issue, { state: 'posted' }, STANDING);
  expect(state.subscriptions.byId(subscription)?.paused).toBe('by an editor');
  expect(state.subscriptions.due(100)).toEqual([]);
});

test('the next issue begins where the last one told', () => {
  expect(state.ledger.toldUntil(subscription)).toBeNull();
  for (const [slot, how] of [
    [1, 'posted'],
    [2, 'failed'],
    [3, 'empty'],
    [4, 'failed'],
  ] as const)
    state.ledger.settle(begun(slot), { state: how }, STANDING);
  begin(5);
  expect(state.ledger.toldUntil(subscription)).toBe(3);
});

test('a hundred are kept, and in any case the last that told something', () => {
  const told = begun(1);
  state.ledger.settle(told, { state: 'posted' }, STANDING);
  for (let slot = 2; slot <= 300; slot++) state.ledger.settle(begun(slot), { state: 'failed' }, STANDING);
  expect(state.ledger.toldUntil(subscription)).toBe(1);
  state.ledger.settle(begun(301), { state: 'posted' }, STANDING);
  begin(302);
  expect(state.ledger.list(subscription, 1000)).toHaveLength(100);
  expect(state.ledger.toldUntil(subscription)).toBe(301);
});

test('issues go with their subscription, and with its server', () => {
  begin(5);
  expect(state.ledger.ofGuild('g')).toHaveLength(1);
  state.subscriptions.remove('g', subscription);
  expect([state.ledger.ofGuild('g'), state.ledger.open(99)]).toEqual([[], []]);
});
