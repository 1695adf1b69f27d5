/** A command in the menu of a message: the message's words are checked, for whoever asked alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unescape } from '../../src/platforms/discord/escape.ts';
import { messageIn, NO_TROUBLE, openDesk, press, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import type { Message } from './server-core.ts';

const NAME = 'Check quotations';
let desk: BotDesk;
beforeAll(async () => void (desk = await openDesk()));
afterAll(async () => await desk.close());

/** What somebody wrote, without naming the bot. */
const written = (text: string): Message => {
  const { editor, general } = desk.discord.world;
  return desk.discord.mention({ text, user: editor, channel: general, ping: false }).message;
};
const check = (message: Message) => {
  const { reader, general } = desk.discord.world;
  return desk.discord.menu({ command: NAME, message, user: reader, channel: general });
};

test('it is registered for messages, without a description', () => {
  const menus = desk.discord.commands().filter(({ type }) => type === 3);
  expect(menus).toEqual([expect.objectContaining({ name: NAME, contexts: [0], integration_types: [0] })]);
});

test.each([
  ['as printed', 'He wrote: “We will count every coin before the summer,” said Lindqvist.', 'printed so'],
  [
    'not held',
    'She wrote: “The lighthouse was sold for a song last winter,” said Lindqvist.',
    'not in the 4 articles held',
  ],
])('a quotation %s, for the asker alone', async (_, text, verdict) => {
  const answer = await check(written(text)).acknowledged;
  expect(answer.ephemeral).toBe(true);
  expect(unescape(textOf(messageIn(answer)))).toContain(verdict);
});

test('the answer may be shared with the channel', async () => {
  const { discord } = desk;
  const { reader, general } = discord.world;
  const answer = await check(written('“We will count every coin before the summer,” said Lindqvist.')).acknowledged;
  const shared = await press(discord, messageIn(answer), { label: 'Share to channel', user: reader }).acknowledged;
  expect(shared.ephemeral).toBe(false);
  expect(discord.messages(general).at(-1)?.id).toBe(messageIn(shared).id);
});

test('the words of an embed count, and a message without words is told so', async () => {
  const embed = { title: 'Council', description: '“We will count every coin before the summer,” said Lindqvist.' };
  const posted = await check({ ...written(' '), content: '', embeds: [embed] }).acknowledged;
  expect(unescape(textOf(messageIn(posted)))).toContain('printed so');
  const empty = await check({ ...written(' '), content: '' }).acknowledged;
  expect([empty.ephemeral, textOf(messageIn(empty))]).toEqual([
    true,
    'This message has no words of its own to look at.',
  ]);
});

test('the longest message there is, and hostile ones, are answered in time', async () => {
  for (const text of ['“a” '.repeat(1000), '“'.repeat(4000), '@everyone <@1234567890> **“stop”** '.repeat(80)])
    expect((await check(written(text.slice(0, 4000))).acknowledged).ephemeral).toBe(true);
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
});
