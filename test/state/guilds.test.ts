/** What is stored of guilds that a bot has left goes; what belongs to others stays. */
import { expect, test } from 'vitest';
import { RefusedValue } from '../../src/state/refused-value.ts';
import { openMemoryState, type State } from '../../src/state/state.ts';

const set = (state: State, ...guilds: string[]) => {
  for (const guild of guilds) state.settings.change(guild, { timeZone: 'UTC' });
};
const kept = (state: State, ...guilds: string[]) => guilds.filter((guild) => state.settings.has(guild));

test('a guild that is no longer among those the bot is in is forgotten; the others stay', () => {
  const state = openMemoryState();
  set(state, 'a', 'b');
  expect(state.keepToGuilds('bot', ['a', 'b', 'c'])).toEqual([]);
  expect(state.keepToGuilds('bot', ['a'])).toEqual(['b', 'c']);
  expect(kept(state, 'a', 'b')).toEqual(['a']);
  expect(state.keepToGuilds('bot', ['a'])).toEqual([]);
});

test('settings and reports of a guild that nobody was ever seen in go too', () => {
  const state = openMemoryState();
  set(state, 'a');
  const place = { article: 'a.txt', version: 'aabbccddeeff', start: 0, end: 5 };
  state.reports.add({ guild: 'b', channel: 'c', user: 'u', place, note: 'wrong' }, 1);
  expect(state.keepToGuilds('bot', ['x'])).toEqual(['a', 'b']);
  expect(state.reports.count('b')).toBe(0);
});

test('what another application was seen in is not this one’s to forget, until that one has left it', () => {
  const state = openMemoryState();
  set(state, 'a');
  state.keepToGuilds('bot', ['a']);
  expect(state.keepToGuilds('trial', ['b'])).toEqual([]);
  expect(kept(state, 'a')).toEqual(['a']);
  expect(state.keepToGuilds('bot', ['b'])).toEqual(['a']);
  expect(kept(state, 'a')).toEqual([]);
});

test('a guild that two applications are in is forgotten when the first of them leaves it', () => {
  const state = openMemoryState();
  state.guilds.put('bot', ['a']);
  state.guilds.put('trial', ['a']);
  set(state, 'a');
  expect(state.keepToGuilds('bot', [])).toEqual(['a']);
});

test('what is no id is refused, and nothing is written', () => {
  const { guilds } = openMemoryState();
  expect(() => guilds.put('bot', ['a', 'no id'])).toThrow(RefusedValue);
  expect(guilds.storedFor('bot')).toEqual([]);
});
