/** What outlets report of somebody in their own words, on Discord: its button, its cards, a restart between, and what stands under a sentence. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { controlsOf, messageIn, NO_TROUBLE, openDesk, press, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import type { Asked } from './server-asked.ts';
import type { Message } from './server-core.ts';

const HEAD = 'The outlet’s words, not Greta Ilic’s';
const telling = (n: number) =>
  `---\nheadline: Tide table ${n}\noutlet: The Tarn Gazette\npublished: 2026-04-0${n}\n---\n\nPilot Greta Ilic said the tide of day ${n} would close the weir.\n`;

let desk: BotDesk;
beforeAll(async () => {
  desk = await openDesk({ waits: true });
  for (const n of [1, 2, 3, 4, 5, 6, 7]) writeFileSync(join(desk.corpus, `tide-${n}.md`), telling(n));
  writeFileSync(
    join(desk.corpus, 'weir.md'),
    '---\nheadline: The weir\noutlet: The Quay Courier\npublished: 2026-05-01\n---\n\n“The weir must close tonight,” pilot Greta Ilic said.\n',
  );
  await desk.start();
});
afterAll(async () => await desk.close());
afterEach(() => expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE));

const answered = async (asked: Asked): Promise<Message> => messageIn(await asked.answer());
const pressing = (message: Message, label: string) =>
  press(desk.discord, message, { label, user: desk.discord.world.reader });

test('a button under quotations leads to it, after a restart too; each sentence stands under whose words it is', async () => {
  const quoted = await answered(desk.slash('quote', { speaker: 'Ilic' }));
  expect(textOf(quoted)).toContain('The weir must close tonight');
  expect(textOf(quoted)).not.toContain(HEAD);
  await desk.stop();
  await desk.start();
  const opened = await pressing(quoted, '7 reported in the outlets’ own words').acknowledged;
  expect(opened.ephemeral).toBe(true);
  const first = messageIn(opened);
  const shown = textOf(first).split('\n');
  expect(textOf(first)).toContain('Reported, not quoted · Greta Ilic · 1–5 of 7');
  const sentences = shown.flatMap((line, at) => (line.startsWith('> ') ? [at] : []));
  expect(sentences).toHaveLength(5);
  for (const at of sentences) expect(shown[at - 1]).toContain(HEAD);
  const next = await pressing(first, 'Next').acknowledged;
  expect([next.kind, textOf(messageIn(next))]).toEqual(['update', expect.stringContaining('6–7 of 7')]);
});

test('where there is no quotation, it is the answer, for the channel', async () => {
  const asked = await desk.slash('quote', { words: 'tide', speaker: 'Ilic' }).acknowledged;
  expect(asked.ephemeral).toBe(false);
  const text = textOf(messageIn(asked));
  expect(text).toContain('No quotation found for “tide” · Greta Ilic; reported in the outlets’ own words');
  expect(text).toContain('the tide of day 7 would close the weir');
  const turned = await pressing(messageIn(asked), 'Next').acknowledged;
  expect([turned.kind, turned.ephemeral]).toEqual(['update', false]);
  expect(textOf(messageIn(turned))).toContain('the tide of day 1 would close the weir');
});

test('its grounds, context and citation stand under a sentence', async () => {
  const asked = await answered(desk.slash('quote', { words: '"day 3"', speaker: 'Ilic', show: 'reported' }));
  const labels = controlsOf(asked).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Context', 'Copy citation', 'Report a problem', 'Why?']));
  const why = await pressing(asked, 'Why?').acknowledged;
  expect([why.ephemeral, textOf(messageIn(why))]).toEqual([
    true,
    expect.stringMatching(/^Reported of Greta Ilic\\: (?:sure|the name stands there)\\?\. No quotation/m),
  ]);
  const citation = await pressing(asked, 'Copy citation').acknowledged;
  expect(messageIn(citation).content).toContain('Pilot Greta Ilic said the tide of day 3 would close the weir.');
  expect(messageIn(citation).content).not.toContain('— ');
});
