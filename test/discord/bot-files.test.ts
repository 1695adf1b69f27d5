/** Drafts as files: with a command, and in the menu of a message that carries them. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unescape } from '../../src/platforms/discord/escape.ts';
import { messageIn, NO_TROUBLE, openDesk, press, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import type { SentAttachment } from './server-payloads.ts';

const PRINTED = 'He wrote: “We will count every coin before the summer,” said Lindqvist.';
let desk: BotDesk;
let files: Server;
/** By path. */
const held = new Map<string, Buffer>();

beforeAll(async () => {
  files = createServer(({ url = '' }, response) => {
    const bytes = held.get(url);
    response.statusCode = bytes ? 200 : 404;
    response.end(bytes);
  }).listen(0, '127.0.0.1');
  await once(files, 'listening');
  desk = await openDesk();
});
afterAll(async () => {
  await desk.close();
  files.close();
});

let made = 0;
function sent(filename: string, content: string | Buffer | null, content_type = 'text/plain'): SentAttachment {
  const id = String(9_000_000_000_000_000 + made++);
  const path = `/${id}/${filename}`;
  if (content !== null) held.set(path, Buffer.from(content));
  const { port } = files.address() as AddressInfo;
  return { id, filename, size: content?.length ?? 0, url: `http://127.0.0.1:${port}${path}`, content_type };
}
const verify = async (given: Record<string, unknown>) => await desk.slash('verify', given).answer();

test('each quotation in a file is checked, and the file’s words are kept in no state', async () => {
  const text = `${PRINTED}\n\nShe wrote: “The lighthouse was sold for a song last winter,” said Lindqvist.`;
  const answer = await verify({ file: sent('draft.txt', text) });
  expect(answer.ephemeral).toBe(true);
  const shown = unescape(textOf(messageIn(answer)));
  expect(shown).toContain('printed so');
  expect(shown).toContain('not in the 4 articles held');
  const shared = await press(desk.discord, messageIn(answer), {
    label: 'Share to channel',
    user: desk.discord.world.reader,
  }).answer();
  expect(unescape(textOf(messageIn(shared)))).toContain('printed so');
  const written = readdirSync(dirname(desk.stateFile)).map((name) => join(dirname(desk.stateFile), name));
  expect(written.filter((name) => readFileSync(name).includes('lighthouse'))).toEqual([]);
  expect(written).toContain(desk.stateFile);
});

test('words and a file are checked together', async () => {
  const answer = await verify({ text: '“No such thing was ever promised to us”', file: sent('draft.md', PRINTED) });
  const shown = unescape(textOf(messageIn(answer)));
  expect(shown).toContain('printed so');
  expect(shown).toContain('not in the 4 articles held');
});

test.each([
  ['of another form', sent.bind(null, 'draft.docx', 'PK'), 'save the draft as a .txt or .md file'],
  ['too large', sent.bind(null, 'long.txt', Buffer.alloc(1_500_000, 'a')), 'drafts of up to 1 MB are read'],
  ['that is gone', sent.bind(null, 'gone.txt', null), 'could not be fetched from Discord'],
] as const)('a file %s is refused in words', async (_, make, why) => {
  const answer = await verify({ file: make() });
  expect([answer.ephemeral, unescape(textOf(messageIn(answer)))]).toEqual([true, expect.stringContaining(why)]);
});

test('the text files of a message are checked with its words; other files are left alone', async () => {
  const { discord } = desk;
  const { reader, editor, general } = discord.world;
  const { message } = discord.mention({ text: 'Please look', user: editor, channel: general, ping: false });
  const attachments = [sent('photo.png', 'PNG', 'image/png'), sent('draft.txt', PRINTED)];
  const answer = await discord
    .menu({
      command: 'Check quotations',
      message: { ...message, attachments: attachments.map((one) => ({ ...one, proxy_url: one.url })) },
      user: reader,
      channel: general,
    })
    .answer();
  expect(unescape(textOf(messageIn(answer)))).toContain('printed so');
  expect(troublesOf(discord)).toEqual(NO_TROUBLE);
});
