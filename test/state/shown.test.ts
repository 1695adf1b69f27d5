/** What posts show, and the corrections they are owed: written down whole, each once. */
import { beforeEach, expect, test } from 'vitest';
import type { Issue, Shown } from '../../src/model/issue.ts';
import { openMemoryState, type State } from '../../src/state/state.ts';

const DIGEST = {
  guild: 'g',
  channel: 'c',
  kind: 'digest',
  when: { cron: '0 8 * * *', words: 'daily 8:00', zone: 'UTC', quiet: null, skipEmpty: true },
  choice: { speakers: [], topics: [], outlets: [], words: [], notWords: [], discrepancies: false, most: 8 },
  pings: null,
  owner: 'u',
} as const;
const STANDING = { dueAt: 9, strikes: 0, paused: null, notice: null };
const SHOWN: Shown = {
  article: 'a.txt',
  version: 'aabbccddeeff',
  span: { start: 0, end: 5 },
  words: [{ length: 5, sum: 1, hash: 'h' }],
  speaker: { name: 'Mara Olin', key: 'mara olin' },
  source: null,
  beside: [],
  lines: ['x'],
};
const OTHER = { ...SHOWN, article: 'b.txt' };
const LINE = { on: '4 May 2026, 08:30 UTC', what: 'words given to Mara Olin', about: [['x']], out: false };

let state: State;
let issue: Issue;
beforeEach(() => {
  state = openMemoryState();
  const subscription = state.subscriptions.add(DIGEST, 1, 5).id;
  const begun = state.ledger.begin({ subscription, slot: 5, since: null, until: 5, missed: 0, held: null }, 5);
  issue = begun ?? expect.fail('the slot was taken');
});

const tryWith = (now: number, ...shown: Shown[]) =>
  state.ledger.trying(issue.id, { now, channel: 'c2', mark: 'digest 1 · x', shown });
const post = () => state.ledger.settle(issue, { state: 'posted', messages: ['m1', 'm2'] }, STANDING);
const rows = (article: string) => state.ledger.shown.of(article).map(({ shown }) => shown);
const change = (corrections = [LINE], unnamed: string[] = [], now = new Map<number, Shown | null>()) =>
  state.ledger.shown.change({ issue: issue.id, at: 6, now, corrections, unnamed });

function owedAt(now: number) {
  const [owed] = state.ledger.shown.owed(now);
  if (!owed) throw new Error('nothing is owed');
  return owed;
}

test('what attempts of one issue may show is kept together; after one that surely failed, anew', () => {
  tryWith(5, SHOWN);
  tryWith(6, SHOWN, OTHER);
  post();
  expect([rows('a.txt'), rows('b.txt')]).toEqual([[SHOWN], [OTHER]]);
  expect(state.ledger.get(issue.subscription, issue.id)?.channel).toBe('c2');
});

test('what an attempt that surely failed would have shown is forgotten with the next one', () => {
  tryWith(5, SHOWN);
  state.ledger.later(issue.id, 6, { reason: 'refused', open: false });
  tryWith(6, OTHER);
  post();
  expect([rows('a.txt'), rows('b.txt')]).toEqual([[], [OTHER]]);
});

test.each(['empty', 'unknown', 'failed'] as const)('of an issue that ended %s nothing is followed', (how) => {
  tryWith(5, SHOWN);
  state.ledger.settle(issue, { state: how }, STANDING);
  expect(state.ledger.shown.articles()).toEqual([]);
});

test('a correction is owed until it is made, and listed with its issue', () => {
  tryWith(5, SHOWN);
  post();
  const [row] = state.ledger.shown.of('a.txt');
  change([LINE], [], new Map([[row?.id ?? 0, { ...SHOWN, version: 'ffffffffffff' }]]));
  expect(rows('a.txt')).toEqual([{ ...SHOWN, version: 'ffffffffffff' }]);
  const owed = owedAt(6);
  expect(owed).toMatchObject({
    issue: issue.id,
    mark: 'digest 1 · x',
    channel: 'c2',
    messages: ['m1', 'm2'],
    attempts: 0,
    unsaid: [],
  });
  expect(owed.corrections).toEqual([{ ...LINE, id: 1 }]);
  state.ledger.shown.later(owed, 20, 'refused');
  expect([state.ledger.shown.owed(19), state.ledger.shown.owed(20)[0]?.attempts]).toEqual([[], 1]);
  state.ledger.shown.made(owed, null);
  expect(state.ledger.shown.owed(99)).toEqual([]);
  expect(state.ledger.list(issue.subscription, 1)[0]?.corrections).toEqual([
    { at: 6, what: LINE.what, state: 'made', reason: null },
  ]);
});

test('one that names somebody who is named no more is taken back, and its words are forgotten', () => {
  tryWith(5, SHOWN);
  post();
  change();
  const [first] = state.ledger.shown.owed(6);
  if (first) state.ledger.shown.made(first, null);
  change([{ ...LINE, what: 'a name is withheld', out: true }], ['Mara Olin']);
  const [owed] = state.ledger.shown.owed(7);
  expect(owed).toMatchObject({
    corrections: [{ what: 'a name is withheld' }],
    unsaid: [{ what: LINE.what, on: LINE.on }],
  });
  if (owed) state.ledger.shown.made(owed, null);
  const said = state.ledger.list(issue.subscription, 1)[0]?.corrections.map(({ what }) => what);
  expect(said).toEqual(['a correction that named somebody whose name is withheld now', 'a name is withheld']);
});

test('all of a change or nothing is written', () => {
  tryWith(5, SHOWN);
  post();
  const [row] = state.ledger.shown.of('a.txt');
  expect(() => change([{ ...LINE, what: '' }], [], new Map([[row?.id ?? 0, null]]))).toThrow('it is empty');
  expect([rows('a.txt'), state.ledger.shown.owed(9)]).toEqual([[SHOWN], []]);
});

test('old posts are followed no more, and go with their subscription', () => {
  tryWith(5, SHOWN);
  post();
  state.ledger.shown.dropOld(5);
  expect(rows('a.txt')).toEqual([SHOWN]);
  state.ledger.shown.dropOld(6);
  expect(rows('a.txt')).toEqual([]);
});

test('prints of a path stay as they were first written, until they are dropped', () => {
  const print = { article: 'a.txt', version: 'v1', at: 5, prints: 'x' };
  state.ledger.heldPrints.put([print, { ...print, version: 'v2', at: 7 }]);
  state.ledger.heldPrints.put([{ ...print, prints: 'y' }]);
  expect(state.ledger.heldPrints.all().map((one) => ({ ...one }))).toEqual([print, { ...print, version: 'v2', at: 7 }]);
  state.ledger.heldPrints.drop(['a.txt']);
  expect(state.ledger.heldPrints.all()).toEqual([]);
});
