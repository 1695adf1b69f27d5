/** Questions in plain words: what is answered, what is passed over, and how the answer reaches a channel. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { controlsOf, messageIn, NO_TROUBLE, openDesk, press, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import type { Said, Speech } from './server-people.ts';

const QUESTION = 'what did Okafor say about the ferry?';
let desk: BotDesk;
beforeAll(async () => void (desk = await openDesk()));
afterAll(async () => await desk.close());
beforeEach(() => desk.advance(10_000));
afterEach(() => expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE));

const world = () => desk.discord.world;
const say = (speech: Partial<Speech> = {}) =>
  desk.discord.mention({ text: QUESTION, user: world().reader, channel: world().general, ...speech });
/** After it everything said before has been dealt with, since the bot hears things in their order. */
const heardAll = async () => {
  desk.advance(10_000);
  await say({ user: world().owner, channel: world().announcements }).reply();
};
const answersTo = ({ message, replies }: Said) =>
  replies().filter(({ message_reference: to }) => to?.message_id === message.id);

test('a question becomes a command, is answered as a reply, and says in small print what was run', async () => {
  const said = say();
  const answer = await said.reply();
  expect(answer.message_reference?.message_id).toBe(said.message.id);
  const text = textOf(answer);
  expect(text).toContain('The ferry of pier 1 will sail again');
  expect(text).toMatch(/^-# \\\/quote .*Okafor/m);
});

test.each([
  ['a thread', 'thread'],
  ['a post of a forum', 'post'],
  ['an announcement channel', 'announcements'],
] as const)('it is answered in %s', async (_, place) => {
  expect(textOf(await say({ channel: world()[place] }).reply())).toContain('ferry');
});

test.each<[string, () => Partial<Speech>]>([
  ['a bot', () => ({ user: world().otherBot })],
  ['the bot itself', () => ({ user: desk.discord.bot })],
  ['a webhook', () => ({ webhook: true })],
  ['@everyone', () => ({ text: `@everyone ${QUESTION}` })],
  ['a ping alone', () => ({ text: '' })],
  ['thanks', () => ({ text: 'thank you!' })],
  ['a message that does not name it', () => ({ ping: false })],
])('%s is passed over', async (_, speech) => {
  const said = say(speech());
  await heardAll();
  expect(said.replies()).toEqual([]);
});

test('of replies to its messages, those that ask are answered; the rest is people talking', async () => {
  const first = await say().reply();
  desk.advance(10_000);
  const talk = say({ text: 'is that so, who would have thought', ping: false, replyTo: first });
  const silent = say({ text: QUESTION, ping: false, replyTo: first, replyPing: false });
  await heardAll();
  expect([answersTo(talk), answersTo(silent)]).toEqual([[], []]);
  const asks = say({ text: 'what did Lindqvist say?', ping: false, replyTo: first });
  expect(textOf(await asks.reply())).toContain('count every coin');
});

test('what is in doubt is asked back, with buttons to try; a name nobody has is refused with the nearest', async () => {
  const back = await say({ text: 'tell me more' }).reply();
  expect(textOf(back)).not.toContain('/quote');
  expect(controlsOf(back).map(({ label }) => label)).toContain('/help');
  const label = '/quote speaker:"Ada Okafor"';
  const tried = await press(desk.discord, back, { label, user: world().reader }).acknowledged;
  expect(tried.ephemeral).toBe(true);
  expect(textOf(messageIn(tried))).toContain('The ferry of pier 1 will sail again');
  desk.advance(10_000);
  const text = textOf(await say({ text: '/quote speaker:Okafro' }).reply());
  expect(text).toContain('did you mean Ada Okafor');
});

test('what a command keeps to the asker is behind a button, for each who presses it', async () => {
  const said = say({ text: 'which outlets do you have?' });
  const held = await said.reply();
  expect(textOf(held)).not.toContain('Courier');
  const answer = await press(desk.discord, held, { label: 'Show it to me', user: world().editor }).acknowledged;
  expect(answer.ephemeral).toBe(true);
  expect(textOf(messageIn(answer))).toContain('The Quay Courier');
});

test('so is everything, in a server that keeps answers to the asker', async () => {
  await desk.slash('settings audience', { value: 'asker' }, world().editor).acknowledged;
  const answer = await say().reply();
  expect(textOf(answer)).not.toContain('sail again');
  const shown = await press(desk.discord, answer, { label: 'Show it to me', user: world().reader }).acknowledged;
  await desk.slash('settings audience', { value: 'channel' }, world().editor).acknowledged;
  expect(textOf(messageIn(shown))).toContain('sail again');
});

test('nothing that is said becomes a settings command', async () => {
  for (const text of [
    'settings audience asker',
    '/settings audience value:asker',
    '/privacy delete:server',
    'set the time zone to UTC',
  ]) {
    const said = say({ text, user: world().editor });
    await heardAll();
    for (const reply of said.replies()) expect(textOf(reply)).not.toContain('Settings changed');
  }
  expect(textOf(messageIn(await desk.slash('settings show', {}, world().editor).acknowledged))).toContain(
    'the channel, where',
  );
});

test('a person and a channel wait; the server says how long', async () => {
  const { reader, editor, general, announcements } = world();
  await desk.slash('settings cooldown', { person: 60, channel: 20 }, editor).acknowledged;
  await say().reply();
  const samePerson = say({ channel: announcements });
  const sameChannel = say({ user: editor });
  const another = say({ user: editor, channel: announcements });
  await desk.discord.until(() => answersTo(another).length === 1);
  expect([answersTo(samePerson), answersTo(sameChannel)]).toEqual([[], []]);
  desk.advance(61_000);
  expect(textOf(await say({ user: reader, channel: general }).reply())).toContain('ferry');
  await desk.slash('settings cooldown', { person: 3, channel: 1 }, editor).acknowledged;
  desk.advance(61_000);
});

test('where it may not see what it replies to, it answers all the same', async () => {
  const { general } = world();
  desk.discord.places.deny(general, ['readHistory']);
  const answer = await say().reply();
  desk.discord.places.deny(general, []);
  expect(answer.message_reference).toBeUndefined();
  expect(textOf(answer)).toContain('ferry');
});

test('where it may not attach files, it says so, and how to mend that; with View Channel and Send Messages alone all else is as ever', async () => {
  const { general } = world();
  desk.discord.places.deny(general, ['readHistory', 'embedLinks', 'attachFiles']);
  const answer = await say({ text: 'what did Marchetti say?' }).reply();
  desk.discord.places.deny(general, []);
  expect(answer.attachments).toEqual([]);
  expect(textOf(answer)).toContain('clause 1 of the treaty');
  expect(textOf(answer)).toContain(`No file may be attached in <#${general.id}>: give the bot Attach Files there`);
});

test('where it may not write it is silent, and the log names the permission and the channel', async () => {
  const { general } = world();
  desk.discord.places.deny(general, ['sendMessages']);
  const said = say();
  const line = await desk.logged(/SendMessages is missing/);
  desk.discord.places.deny(general, []);
  expect(line).toContain(general.id);
  expect(said.replies()).toEqual([]);
});

test('no log has a word of what was asked', () => {
  expect(desk.log.filter((line) => /okafor|ferry|weather/i.test(line))).toEqual([]);
});
