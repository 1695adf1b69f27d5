/** What is stored about a guild or a person is told whole, and deleted whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Shown } from '../../src/model/issue.ts';
import { openState, type State } from '../../src/state/state.ts';
import { withFolder } from './temp-state.ts';

const [GUILD, USER] = ['700000000000000001', '800000000000000001'];
const [OTHER_GUILD, OTHER_USER] = ['700000000000000002', '800000000000000002'];
const NOTE = 'Spelt otherwise in the printed edition.';

const DIGEST = {
  channel: 'c',
  kind: 'digest',
  when: { cron: '30 8 * * *', words: 'daily 8:30', zone: 'Europe/Oslo', quiet: null, skipEmpty: true },
  choice: { speakers: [], topics: [], outlets: [], words: [], notWords: [], discrepancies: false, most: 8 },
  pings: null,
} as const;

const SHOWN: Shown = {
  article: 'a.txt',
  version: 'aabbccddeeff',
  span: { start: 0, end: 5 },
  words: [],
  speaker: { name: 'Mara Olin', key: 'mara olin' },
  source: null,
  beside: [],
  lines: ['x'],
};

/** Rows in every table, of two guilds and two people. */
function fill(state: State): void {
  const place = { article: 'a.txt', version: 'aabbccddeeff', start: 0, end: 5 };
  for (const guild of [GUILD, OTHER_GUILD]) {
    state.settings.change(guild, { timeZone: 'Europe/Oslo', correctorUsers: [USER, OTHER_USER] });
    state.guilds.put('app', [guild]);
    state.actions.put(`settings of ${guild}`);
    const made = state.subscriptions.add({ ...DIGEST, guild, owner: guild === GUILD ? USER : OTHER_USER }, 1, 1);
    const issue = state.ledger.begin(
      { subscription: made.id, slot: 1, since: null, until: 1, missed: 0, held: null },
      1,
    );
    const posted = { state: 'posted', messages: ['m'] } as const;
    if (issue) {
      state.ledger.trying(issue.id, { now: 1, channel: `of ${guild}`.replace(' ', '-'), mark: 'm', shown: [SHOWN] });
      state.ledger.settle(issue, posted, { dueAt: 2, strikes: 0, paused: null, notice: null });
      const line = { on: '4 May 2026, 08:30 UTC', what: `the words of ${guild}`, about: [['x']], out: true };
      state.ledger.shown.change({ issue: issue.id, at: 2, now: new Map(), corrections: [line], unnamed: [] });
    }
    for (const user of [USER, OTHER_USER]) state.reports.add({ guild, channel: 'c', user, place, note: NOTE }, 1);
  }
  state.actions.put(`pages of ${USER}`);
  state.actions.put('quote harbour dues');
  state.firstSeen.putMany([['aabbccddeeff', 1]]);
  state.ledger.heldPrints.put([{ article: 'a.txt', version: 'aabbccddeeff', at: 1, prints: 'AAAAAAAA.' }]);
}

/** Every value of every table of a file, by table. */
function everything(file: string): Map<string, string> {
  const look = new DatabaseSync(file, { readOnly: true });
  const names = look.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const tables = names.map(({ name }) => String(name));
  const held = tables.map((name): [string, string] => [
    name,
    JSON.stringify(look.prepare(`SELECT * FROM ${name}`).all()),
  ]);
  look.close();
  return new Map(held);
}

const bytes = (folder: string) =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');

test('the test fills every table, so that a new one cannot be overlooked', () =>
  withFolder((folder) => {
    const file = join(folder, 's.db');
    const state = openState(file);
    fill(state);
    expect([...everything(file)].filter(([, rows]) => rows === '[]')).toEqual([]);
    state.close();
  }));

test.each([
  ['guild', GUILD, { settings: 1, reports: 2, actions: 1, subscriptions: 1 }],
  ['user', USER, { settings: 2, reports: 2, actions: 1, subscriptions: 1 }],
])('deleting a %s leaves nothing of it in the tables, nor in the files', (kind, id, count) =>
  withFolder((folder) => {
    const file = join(folder, 's.db');
    const state = openState(file);
    fill(state);
    expect(bytes(folder)).toContain(id);
    expect(kind === 'guild' ? state.forgetGuild(id) : state.forgetUser(id)).toEqual(count);
    for (const [table, rows] of everything(file)) expect(rows, table).not.toContain(id);
    expect(bytes(folder)).not.toContain(id);
    expect(state.reports.list(OTHER_GUILD).map(({ user }) => user)).toContain(OTHER_USER);
    expect(state.settings.of(OTHER_GUILD).correctorUsers).toContain(OTHER_USER);
    expect(state.actions.size).toBe(3);
    state.close();
  }),
);

test('deleting everyone leaves no words of theirs in the files', () =>
  withFolder((folder) => {
    const state = openState(join(folder, 's.db'));
    fill(state);
    expect(bytes(folder)).toContain(NOTE);
    for (const user of [USER, OTHER_USER]) state.forgetUser(user);
    expect(bytes(folder)).not.toContain(NOTE);
    state.close();
  }));

test('the export of a guild holds all of its rows, and nothing of another', () =>
  withFolder((folder) => {
    const state = openState(join(folder, 's.db'));
    fill(state);
    const told = state.exportGuild(GUILD);
    expect(told).toMatchObject({
      guild: GUILD,
      settings: { timeZone: 'Europe/Oslo', correctorUsers: [USER, OTHER_USER] },
    });
    expect(told.reports).toEqual(state.reports.list(GUILD));
    expect(told.actions).toEqual([`settings of ${GUILD}`]);
    expect(told.subscriptions).toEqual(state.subscriptions.list(GUILD));
    expect(told.issues).toMatchObject([{ corrections: [{ what: `the words of ${GUILD}` }] }]);
    expect(told.shown).toEqual([SHOWN]);
    expect(told.applications).toEqual(['app']);
    expect(JSON.stringify(told)).not.toContain(OTHER_GUILD);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    state.forgetGuild(GUILD);
    expect(state.exportGuild(GUILD)).toEqual({
      guild: GUILD,
      settings: null,
      reports: [],
      actions: [],
      subscriptions: [],
      issues: [],
      shown: [],
      applications: [],
    });
    state.close();
  }));
