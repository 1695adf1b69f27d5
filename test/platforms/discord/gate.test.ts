import { expect, test } from 'vitest';
import { answeredGuilds } from '../../../src/platforms/discord/gate.ts';

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['none named, in one: that one', [], ['1'], ['1']],
  ['none named, in two: none', [], ['1', '2'], []],
  ['none named, in none: none', [], [], []],
  ['one named, in two: the one named', ['2'], ['1', '2'], ['2']],
  ['two named, in one of them: that one', ['1', '2'], ['2', '3'], ['2']],
  ['one named, in another: none', ['1'], ['2'], []],
])('%s', (_, guilds, held, expected) => {
  expect(answeredGuilds({ guilds }, held)).toEqual(expected);
});
