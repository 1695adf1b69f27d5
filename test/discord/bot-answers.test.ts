/** Who sees an answer, and what its buttons do: pages, sharing, context, citation, report; after a restart too. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CORPUS } from './bot-corpus.ts';
import { controlsOf, messageIn, NO_TROUBLE, openDesk, press, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import type { Asked } from './server-asked.ts';
import type { Message } from './server-core.ts';

let desk: BotDesk;
beforeAll(async () => void (desk = await openDesk()));
afterAll(async () => await desk.close());
afterEach(() => expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE));

const world = () => desk.discord.world;
const answered = async (asked: Asked): Promise<Message> => messageIn(await asked.answer());
const pressing = (message: Message, label: string, user = world().reader) =>
  press(desk.discord, message, { label, user });
const setAudience = async (value: string) =>
  await desk.slash('settings audience', { value }, world().editor).acknowledged;

test('an answer to /quote is for the channel', async () => {
  const quote = await desk.slash('quote', { words: 'coin' }).acknowledged;
  expect(quote.ephemeral).toBe(false);
  expect(textOf(messageIn(quote))).toContain('We will count every coin before the summer');
});

test.each([
  ['what the command keeps to the asker', 'outlets', {}, 'The Quay Courier'],
  ['help', 'help', {}, '/quote'],
  ['the help of a command', 'quote', {}, 'quote'],
  ['a refusal', 'quote', { speaker: 'Nobody Atall' }, 'No speaker'],
  ['a page that is not', 'quote', { words: 'coin', page: 99 }, 'no page 99'],
  ['that nothing was found', 'quote', { words: 'zzyzx' }, 'No quotation found'],
  ['what the asker may not do', 'settings zone', { value: 'UTC' }, 'needs the permission'],
])('%s is for the asker', async (_, command, options, words) => {
  const answer = await desk.slash(command, options).acknowledged;
  expect(answer.ephemeral).toBe(true);
  expect(textOf(messageIn(answer))).toContain(words);
});

test('what was misspelt comes back as buttons that mend it', async () => {
  const refused = await answered(desk.slash('quote', { speaker: 'Okafro' }));
  expect(textOf(refused)).toContain('did you mean Ada Okafor');
  expect(textOf(await answered(pressing(refused, 'Ada Okafor')))).toContain('pier 1');
});

test('words that are in no article come back with buttons that find something', async () => {
  const nothing = await answered(desk.slash('search', { words: 'custons zzyzx' }));
  const labels = controlsOf(nothing).map(({ label }) => label);
  expect(labels).not.toContain('Share to channel');
  expect(textOf(nothing)).not.toContain('Try');
});

test('a server that narrows its audience gets private answers, which a person may share', async () => {
  await setAudience('asker');
  const asked = await desk.slash('quote', { words: 'coin' }).acknowledged;
  expect(asked.ephemeral).toBe(true);
  const shared = await pressing(messageIn(asked), 'Share to channel').acknowledged;
  await setAudience('channel');
  expect(shared.ephemeral).toBe(false);
  const text = textOf(messageIn(shared));
  expect(text).toContain('We will count every coin');
  expect(text).toContain(`Shared by <@${world().reader.id}>`);
});

test('pressed twice, it is shared once', async () => {
  await setAudience('asker');
  const asked = await answered(desk.slash('quote', { words: 'coin' }));
  const [once, twice] = [pressing(asked, 'Share to channel'), pressing(asked, 'Share to channel')];
  const both = [await once.acknowledged, await twice.acknowledged];
  await setAudience('channel');
  expect(both.map(({ ephemeral }) => ephemeral)).toEqual([false, true]);
  expect(messageIn(await twice.acknowledged).content).toBe('It is being shared, or was just now.');
});

test('who may not write in the channel may not share in it', async () => {
  const { guild, general, reader } = world();
  await setAudience('asker');
  const asked = await answered(desk.slash('quote', { words: 'coin' }));
  await setAudience('channel');
  general.overwrites.set(reader.id, { allow: 0n, deny: 1n << 11n });
  const refused = await pressing(asked, 'Share to channel').acknowledged;
  general.overwrites.delete(reader.id);
  expect(guild.members.has(reader.id)).toBe(true);
  expect(refused.ephemeral).toBe(true);
  expect(textOf(messageIn(refused))).toContain('may not write in this channel');
});

test('the asker turns the pages of a public answer in place; another gets a copy of their own', async () => {
  const first = await answered(desk.slash('quote', { words: 'ferry' }));
  expect(textOf(first)).toContain('1–5 of 8');
  const other = await pressing(first, 'Next', world().editor).acknowledged;
  expect([other.kind, other.ephemeral]).toEqual(['reply', true]);
  expect(textOf(messageIn(other))).toContain('6–8 of 8');
  const back = await pressing(messageIn(other), 'Previous', world().editor).acknowledged;
  expect([back.kind, textOf(messageIn(back))]).toEqual(['update', expect.stringContaining('1–5 of 8')]);
  const own = await pressing(first, 'Next').acknowledged;
  expect([own.kind, own.ephemeral]).toEqual(['update', false]);
  expect(textOf(messageIn(own))).toContain('6–8 of 8');
  expect(controlsOf(messageIn(own)).find(({ label }) => label === 'Next')?.disabled).toBe(true);
});

test('once a server has narrowed its audience, an old public answer turns no further in public', async () => {
  const first = await answered(desk.slash('quote', { words: 'ferry' }));
  await setAudience('asker');
  const turned = await pressing(first, 'Next').acknowledged;
  await setAudience('channel');
  expect([turned.kind, turned.ephemeral]).toEqual(['reply', true]);
});

test('a quotation too long for a card goes on over cards, with the whole attached; nothing is lost on the way', async () => {
  const first = await answered(desk.slash('quote', { speaker: 'Marchetti' }));
  let shown: Message = first;
  const seen = [textOf(first)];
  while (controlsOf(shown).some(({ label, disabled }) => label === 'Next' && !disabled)) {
    shown = messageIn(await pressing(shown, 'Next').acknowledged);
    seen.push(textOf(shown));
  }
  expect(seen.length).toBeGreaterThan(2);
  for (const n of [1, 90, 180]) expect(seen.join('\n')).toContain(`clause ${n} of the treaty`);
  const [file] = shown.attachments;
  expect(desk.discord.file(file?.id ?? '')).toContain('clause 180 of the treaty of the two quays');
});

test('context and citation stand under an excerpt', async () => {
  const quote = await answered(desk.slash('quote', { words: 'coin' }));
  const context = await pressing(quote, 'Context').acknowledged;
  expect(context.ephemeral).toBe(true);
  expect(textOf(messageIn(context))).toContain('Lindqvist asked for a second report.');
  const citation = await pressing(quote, 'Copy citation').acknowledged;
  expect(citation.ephemeral).toBe(true);
  const copied = messageIn(citation).content;
  for (const part of [
    'We will count every coin',
    'The Quay Courier',
    'Council doubts the ferry',
    'https://news.example/',
  ])
    expect(copied).toContain(part);
});

/** Presses “Report a problem” and sends the form. */
const reporting = async (message: Message, note?: string, user = world().reader) => {
  const modal = await pressing(message, 'Report a problem', user).acknowledged;
  return await desk.discord.modal({ modal, fields: note === undefined ? {} : { note }, user, channel: world().general })
    .acknowledged;
};

test('a problem is reported with a note; the desk lists it with who and what, without a ping, and marks it done', async () => {
  const { reader, editor } = world();
  const quote = await answered(desk.slash('quote', { words: 'coin' }));
  const modal = await pressing(quote, 'Report a problem').acknowledged;
  expect([modal.kind, modal.body['title']]).toEqual(['modal', 'Report a problem']);
  await desk.stop();
  await desk.start();
  const fields = { note: 'He said it\n on *Tuesday* @everyone.' };
  const sent = { modal, fields, user: reader, channel: world().general };
  const reported = await desk.discord.modal(sent).acknowledged;
  expect([reported.ephemeral, textOf(messageIn(reported))]).toEqual([
    true,
    expect.stringContaining('Reported to the desk'),
  ]);
  // Sent twice, it is one report.
  await desk.discord.modal(sent).acknowledged;
  const refused = textOf(messageIn(await desk.slash('settings reports', {}, reader).acknowledged));
  expect(refused).not.toContain('council');
  const listed = await answered(desk.slash('settings reports', {}, editor));
  const lines = textOf(listed)
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(lines).toEqual([
    expect.stringMatching(
      new RegExp(`^- 1 · He said it on \\\\\\*Tuesday\\\\\\* \\\\@everyone. · council.md · by <@${reader.id}> · `),
    ),
  ]);
  const left = await answered(pressing(listed, 'Done: 1', editor));
  expect(textOf(left)).toContain('No problem is open.');
});

test('a note may be left out', async () => {
  const { editor } = world();
  await reporting(await answered(desk.slash('quote', { words: 'coin' })));
  const listed = await answered(desk.slash('settings reports', {}, editor));
  expect(textOf(listed)).toContain('no note');
  await pressing(listed, 'Done: 2', editor).acknowledged;
});

test('roles and people who may correct are shown by name, without a ping', async () => {
  const { editor, reader, desk: role } = world();
  const toggle = async () => await answered(desk.slash('settings correctors', { role, person: reader }, editor));
  expect(textOf(await toggle())).toContain(`manage the server\\: <@&${role.id}>, <@${reader.id}> (`);
  expect(textOf(await toggle())).toContain('nobody');
});

test('the buttons of answers from before a restart still work', async () => {
  const quote = await answered(desk.slash('quote', { words: 'ferry' }));
  const long = await answered(
    desk.slash('quote', {
      words: 'ferry sail again tide season pier harbour customs évening ™ '.repeat(3),
      outlet: 'The Tarn Gazette',
    }),
  );
  await desk.stop();
  await desk.start();
  expect(textOf(await answered(pressing(quote, 'Next')))).toContain('6–8 of 8');
  const turned = await pressing(long, 'Next').acknowledged;
  expect(turned.kind).toBe('update');
  expect((await pressing(quote, 'Context').acknowledged).ephemeral).toBe(true);
});

test('a place in an article that has changed since is not shown', async () => {
  const quote = await answered(desk.slash('quote', { words: 'coin' }));
  const file = join(desk.corpus, 'council.md');
  writeFileSync(file, (CORPUS['council.md'] ?? '').replace('a second report', 'a third report'));
  for (let text = ''; !text.includes('third report');)
    text = textOf(await answered(desk.slash('search', { words: 'report' })));
  const changed = await pressing(quote, 'Context').acknowledged;
  expect(changed.ephemeral).toBe(true);
  expect(textOf(messageIn(changed))).toContain('This article has changed since; ask again.');
});

test.each([
  ['of an older version', 'v0:whatever', /older version/],
  ['of nobody we know', 'press-me', /older version/],
  ['whose words are no longer kept', 'v1:o0.1.:~abcdefghijkl', /no longer kept/],
  ['of a command that is gone', 'v1:o0.1.:gone&words=x', /No command/],
  ['with an option that is gone', 'v1:o0.1.:quote&gone=x', /no option/],
])('a button %s is answered in one private line', async (_, customId, words) => {
  const { reader } = world();
  const message = await answered(desk.slash('quote', { words: 'coin' }));
  const pressed = await desk.discord.button({ message, customId, user: reader, anyway: true }).acknowledged;
  expect(pressed.ephemeral).toBe(true);
  expect(textOf(messageIn(pressed))).toMatch(words);
});

test('/privacy shows what is stored, and deletes it', async () => {
  const { editor, reader } = world();
  await reporting(await answered(desk.slash('quote', { words: 'coin' })), 'wrong');
  expect(textOf(await answered(desk.slash('privacy')))).toMatch(/[1-9] reports? of yours/);
  await desk.slash('privacy', { delete: 'me' }).acknowledged;
  expect(textOf(await answered(desk.slash('privacy')))).toContain('no report of yours');
  expect(textOf(await answered(desk.slash('privacy', { delete: 'server' })))).toContain('Manage Server');
  await desk.slash('settings zone', { value: 'Europe/Paris' }, editor).acknowledged;
  expect(textOf(await answered(desk.slash('settings show', {}, editor)))).toContain('Europe\\/Paris');
  await desk.slash('privacy', { delete: 'server' }, editor).acknowledged;
  expect(textOf(await answered(desk.slash('settings show', {}, editor)))).not.toContain('Paris');
  expect((await desk.slash('settings show', {}, reader).acknowledged).ephemeral).toBe(true);
});
