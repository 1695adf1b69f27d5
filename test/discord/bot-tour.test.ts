/** A tour of everything that is registered: every command, option, suggestion, button, menu line and page; and mentions. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { controlsOf, messageIn, NO_TROUBLE, openDesk, textOf, troublesOf, type BotDesk } from './bot-desk.ts';
import type { Raw } from './limits-check.ts';
import { list } from './limits-components.ts';
import type { Asked } from './server-asked.ts';
import type { Message } from './server-core.ts';
import type { OptionValue } from './server-payloads.ts';
import type { User } from './server-world.ts';

let desk: BotDesk;
beforeAll(async () => void (desk = await openDesk({ config: { directMessages: true } })));
afterAll(async () => await desk.close());

const SUBCOMMAND = 1;
/** What a person would type into an option of this name; a choice is taken from those offered. */
const TYPED: Readonly<Record<string, OptionValue>> = {
  words: 'ferry',
  speaker: 'Ada Okafor',
  name: 'Greta Marchetti',
  outlet: 'The Tarn Gazette',
  since: '2026-05-01',
  until: 'last friday',
  command: 'quote',
  // No day of any test.
  when: '0 0 29 2 *',
};

interface Registered {
  readonly command: string;
  readonly options: readonly Raw[];
}

const typed = () => desk.discord.commands().filter(({ type }) => type === 1);

/** As a person sees them: a command, or each of its subcommands. */
function registered(): Registered[] {
  return typed().flatMap((command) => {
    const options = list(command['options']);
    const name = String(command['name']);
    if (!options.some(({ type }) => type === SUBCOMMAND)) return [{ command: name, options }];
    return options.map((sub) => ({ command: `${name} ${String(sub['name'])}`, options: list(sub['options']) }));
  });
}

function valueOf(option: Raw): OptionValue {
  const { name, type } = option as { name: string; type: number };
  const { desk: role, reader, general } = desk.discord.world;
  const [choice] = list(option['choices']);
  if (choice) return choice['value'] as string;
  if (type === 4) return Number(option['min_value'] ?? 1);
  if (type === 6) return reader;
  if (type === 7) return general;
  if (type === 8) return role;
  return TYPED[name] ?? 'Europe/Paris';
}

/** With what is needed, with each other option beside it, with all. */
function calls({ command, options }: Registered): (readonly [string, Readonly<Record<string, OptionValue>>])[] {
  const named = (chosen: readonly Raw[]) =>
    Object.fromEntries(chosen.map((option) => [String(option['name']), valueOf(option)]));
  const needed = options.filter((option) => option['required'] === true);
  const others = options.filter((option) => !needed.includes(option));
  return [needed, ...others.map((one) => [...needed, one]), options].map((chosen) => [command, named(chosen)]);
}

/** A form is sent with words in each of its fields. */
const answerTo = async (asked: Asked): Promise<Message> => {
  const given = await asked.answer();
  const { user, channel } = asked;
  if (given.kind === 'modal')
    return await answerTo(desk.discord.modal({ modal: given, fields: { note: 'Wrong **word**' }, user, channel }));
  const answer = messageIn(given);
  expect(textOf(answer), asked.describe()).not.toContain('Something went wrong');
  expect(textOf(answer)).not.toBe('');
  return answer;
};

/** Presses everything in a message, and in what comes of it, each kind of control once. */
async function pressAll(message: Message, user: User, seen: Set<string>): Promise<void> {
  for (const { label, customId, values, disabled } of controlsOf(message)) {
    const kind = `${label.replaceAll(/\d+/g, 'n')} ${customId.slice(0, 4)}`;
    if (disabled || seen.has(kind)) continue;
    seen.add(kind);
    // As the message stands now: turning changes it in place.
    const asked = desk.discord.button({ message, customId, user, anyway: true, ...(values ? { values } : {}) });
    await pressAll(await answerTo(asked), user, seen);
  }
}

test('every command with every option, and every button and menu that comes of it', async () => {
  const { editor, general } = desk.discord.world;
  // What deletes goes first, so that what others leave is there to be shown.
  const all = registered().toSorted((a, b) => Number(b.command === 'privacy') - Number(a.command === 'privacy'));
  expect(all.length).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (const [command, options] of all.flatMap(calls)) {
    const answer = await answerTo(desk.discord.slash({ command, options, user: editor, channel: general }));
    await pressAll(answer, editor, seen);
  }
  for (const label of ['Context', 'Copy citation', 'Report a problem', 'Next', 'Previous', 'Done: n', 'Show: n'])
    expect(
      [...seen].some((kind) => kind.includes(label)),
      label,
    ).toBe(true);
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
}, 60_000);

test('every command in the menu of a message, and what comes of it', async () => {
  const { editor, general } = desk.discord.world;
  const menus = desk.discord.commands().filter(({ type }) => type === 3);
  expect(menus.length).toBeGreaterThan(0);
  const { message } = desk.discord.mention({
    text: '“Ferry,” said Okafor.',
    user: editor,
    channel: general,
    ping: false,
  });
  for (const { name } of menus) {
    const asked = desk.discord.menu({ command: String(name), message, user: editor, channel: general });
    await pressAll(await answerTo(asked), editor, new Set());
  }
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
});

test('every suggestion: nothing typed, a beginning, a misspelling, markdown, too much', async () => {
  const { reader, general } = desk.discord.world;
  const suggesting = registered().flatMap(({ command, options }) =>
    options
      .filter((option) => option['autocomplete'] === true)
      .map((option) => [command, String(option['name'])] as const),
  );
  expect(suggesting.length).toBeGreaterThan(3);
  for (const [command, option] of suggesting)
    for (const typed of ['', 'O', 'okafro', '**_@everyone', 'x'.repeat(3000)]) {
      const asked = desk.discord.autocomplete({ command, option, typed, user: reader, channel: general });
      const { body } = await asked.acknowledged;
      const least = typed === '' ? 1 : 0;
      expect(list(body['choices']).length, `${command} ${option}`).toBeGreaterThanOrEqual(least);
    }
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
});

test('hostile words in every option that takes text', async () => {
  const { reader, general } = desk.discord.world;
  for (const words of [
    '@everyone <@1> <@&2> [x](https://bad.example) `||**',
    '‮desrever\u0000',
    '\u{1F9D1}‍\u{1F680}'.repeat(300),
    '"',
    '`'.repeat(900),
  ])
    for (const { command, options } of registered())
      for (const option of options.filter(({ type, choices }) => type === 3 && choices === undefined)) {
        const needed = options.filter((one) => one['required'] === true && one !== option);
        const given = Object.fromEntries(needed.map((one) => [String(one['name']), valueOf(one)]));
        const asked = desk.discord.slash({
          command,
          options: { ...given, [String(option['name'])]: words },
          user: reader,
          channel: general,
        });
        await answerTo(asked);
      }
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
}, 60_000);

test('hostile words in mentions, in a channel and in direct messages', async () => {
  const { reader, general } = desk.discord.world;
  for (const [n, text] of [
    'what did <@&1234567890> Okafor **say** about the ferry?',
    `quote: ${'ferry '.repeat(300)}`,
    'who is <@1234567890>',
    '‮ what did Okafor say',
    'help',
  ].entries()) {
    desk.advance(10_000);
    const channel = n % 2 === 0 ? general : undefined;
    const said = desk.discord.mention({ text, user: reader, ...(channel ? { channel } : {}) });
    expect(textOf(await said.reply())).not.toBe('');
  }
  expect(troublesOf(desk.discord)).toEqual(NO_TROUBLE);
});

test('no privileged intent was asked for, and Discord had nothing to limit', () => {
  const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
  expect(desk.discord.gateway.intents & PRIVILEGED).toBe(0);
  expect(desk.log.filter((line) => line.startsWith('error'))).toEqual([]);
});
