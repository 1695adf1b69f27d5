import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import type { Permission } from '../../../src/model/asker.ts';
import { askerOf, type Person } from '../../../src/platforms/discord/asker-of.ts';
import { DEFAULT_SETTINGS } from '../../../src/state/settings.ts';

const PERSON: Person = {
  userId: '7',
  name: 'Ada',
  guildId: '1',
  channelId: '2',
  locale: 'de',
  roles: [],
  permissions: null,
};
const MANAGES = new PermissionsBitField(['ManageGuild']);
const ADMINISTERS = new PermissionsBitField(['Administrator']);
const WRITES = new PermissionsBitField(['SendMessages']);

test.each<[string, Partial<Person>, readonly Permission[]]>([
  ['nobody in particular', {}, []],
  ['who writes', { permissions: WRITES }, []],
  ['who manages the server', { permissions: MANAGES }, ['settings', 'correct', 'digest']],
  ['who administers it', { permissions: ADMINISTERS }, ['settings', 'correct', 'digest']],
  ['a person who may correct', { userId: '42' }, ['correct']],
  ['a role that may correct', { roles: ['9', '43'] }, ['correct']],
  ['a role with a person’s id', { roles: ['42'] }, []],
])('%s may', (_, more, expected) => {
  const settings = { ...DEFAULT_SETTINGS, correctorRoles: ['43'], correctorUsers: ['42'] };
  const asker = askerOf({ ...PERSON, ...more }, settings, 'UTC');
  expect((['settings', 'correct', 'digest'] as const).filter((one) => asker.may(one))).toEqual(expected);
});

test('days are the server’s where it has set a zone, else the newsroom’s', () => {
  expect(askerOf(PERSON, DEFAULT_SETTINGS, 'UTC').zone).toBe('UTC');
  expect(askerOf(PERSON, { ...DEFAULT_SETTINGS, timeZone: 'Asia/Tokyo' }, 'UTC')).toMatchObject({
    zone: 'Asia/Tokyo',
    id: '7',
    guild: '1',
    place: '2',
    locale: 'de',
  });
});
