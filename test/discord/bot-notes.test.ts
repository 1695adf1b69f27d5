/** Notes on what outlets differ on, as Discord shows them; what is pressed under them, and whom its answer is for. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { unescape } from '../../src/platforms/discord/escape.ts';
import { COURIER, GAZETTE } from '../commands/noted-press.ts';
import { writeCorpus } from './bot-corpus.ts';
import { controlsOf, messageIn, NO_TROUBLE, openDesk, press, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import { list } from './limits-components.ts';
import type { Asked } from './server-asked.ts';
import type { Message } from './server-core.ts';

const markdown = ({ text, outlet }: typeof COURIER): string => {
  const [headline, ...paragraphs] = text.split('\n\n');
  return `---\nheadline: ${headline}\noutlet: ${outlet?.text}\npublished: 2031-04-08\n---\n\n${paragraphs.join('\n\n')}\n`;
};

let desk: BotDesk;
beforeAll(async () => {
  desk = await openDesk({ waits: true });
  writeCorpus(desk.corpus, { 'courier.md': markdown(COURIER), 'gazette.md': markdown(GAZETTE) });
  await desk.start();
});
afterAll(async () => await desk.close());
afterEach(() => expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE));

const answered = async (asked: Asked): Promise<Message> => messageIn(await asked.answer());
const pressing = (message: Message, label: string) =>
  press(desk.discord, message, { label, user: desk.discord.world.reader });
const read = (message: Message): string => unescape(textOf(message));

test('a note stands under the quotation, for the channel, and is no more than a line', async () => {
  const quote = await desk.slash('quote', { words: 'weather' }).acknowledged;
  expect(quote.ephemeral).toBe(false);
  expect(read(messageIn(quote))).toContain('Island Gazette prints “quay” where this article prints “harbour”.');
});

test('notes take no card of their own: each stands with its quotation', async () => {
  const quote = await answered(desk.slash('quote', { speaker: 'Ada Okafor' }));
  expect(read(quote).match(/Note:/g)).toHaveLength(2);
  expect(controlsOf(quote).filter(({ label }) => label.startsWith('page 1 of'))).toMatchObject([
    { label: 'page 1 of 3' },
  ]);
  expect(read(quote)).toContain('compared: 2 articles on 1 event');
  expect(read(quote)).toMatch(/harbour in such weather,”[^“]*“Storm sinks[^”]*”[^“]*Note:/);
});

test.each([
  ['Other wordings', 'With other words'],
  ['Compare', 'both cannot be so as printed'],
])('%s is for who pressed it, who may share it', async (label, words) => {
  const quote = await answered(desk.slash('quote', { words: 'weather' }));
  const pressed = await pressing(quote, label).acknowledged;
  expect(pressed.ephemeral).toBe(true);
  const shown = messageIn(pressed);
  expect(read(shown)).toContain(words);
  const shared = await pressing(shown, 'Share to channel').acknowledged;
  expect(shared.ephemeral).toBe(false);
  expect(read(messageIn(shared))).toContain(words);
});

test.each(['compare', 'timeline', 'verify'])('/%s is for the asker', async (command) => {
  const given = command === 'verify' ? { text: '“We will find out why,” Okafor said.' } : { words: 'Marigold' };
  expect((await desk.slash(command, given).acknowledged).ephemeral).toBe(true);
});

test('names of events are suggested while they are typed', async () => {
  await desk.slash('quote', { words: 'weather' }).acknowledged;
  const { reader: user, general: channel } = desk.discord.world;
  for (const typed of ['', 'mari', 'okafor']) {
    const asked = desk.discord.autocomplete({ command: 'compare', option: 'words', typed, user, channel });
    const choices = list((await asked.acknowledged).body['choices']);
    expect(choices.map(({ value }) => value)).toEqual(['Storm sinks the ferry Marigold off Tolland Bay']);
  }
});

test('a quotation with so much to ask about it has all of it in a menu', async () => {
  const quote = await answered(desk.slash('quote', { words: 'weather' }));
  const labels = controlsOf(quote).map(({ label }) => label);
  for (const label of ['1 · Context', '1 · Why?', '1 · Other wordings', 'Compare']) expect(labels).toContain(label);
});
