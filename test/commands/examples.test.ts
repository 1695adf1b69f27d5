/** Every command's examples, run on the shipped corpus. */
import { beforeAll, describe, expect, test } from 'vitest';
import { discoverCommands, validateCommand } from '../../src/discover-commands.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import { ASKER, shippedDesk, type Desk } from '../shipped-desk.ts';

const commands = await discoverCommands();
const quote = commands.find(({ name }) => name === 'quote');
let desk: Desk;
beforeAll(async () => (desk = await shippedDesk()));

describe.each(commands.filter(({ examples }) => examples.length > 0))('/$name', (command) => {
  test.each(command.examples)('$line', async ({ line, holds }) => {
    const answer = await desk.ask.askLine(line, ASKER);
    expect(answer.kind, JSON.stringify(answer)).toBe('reply');
    expect(renderAnswer(answer, { width: 100, colour: false })).toContain(holds);
    expect(answer.kind === 'reply' && answer.reply.blocks.some(({ kind }) => kind === 'empty')).toBe(false);
  });
});

describe('without any option', () => {
  test.each(commands.filter(({ needsAnOption }) => needsAnOption))('/$name answers with its help', async ({ name }) => {
    const answer = await desk.ask.ask({ command: name, options: {} }, ASKER);
    expect(answer).toMatchObject({
      kind: 'reply',
      reply: { title: [expect.stringContaining(`/${name}`)], lookedAt: null },
    });
  });

  test.each(commands.filter(({ needsAnOption, permission }) => !needsAnOption && permission === undefined))(
    '/$name answers',
    async ({ name }) => {
      expect(await desk.ask.ask({ command: name, options: {} }, ASKER)).toMatchObject({ kind: 'reply' });
    },
  );
});

test.each<[unknown, RegExp]>([
  [{}, /no command/],
  [{ ...quote, name: 'Two words' }, /not one lower-case word/],
  [{ ...quote, description: '' }, /description of 0 characters/],
  [{ ...quote, description: 'x'.repeat(101), examples: [] }, /description of 101 characters.*no example/],
])('a malformed command is refused with every fault', (value, fault) => {
  expect(() => validateCommand(value)).toThrow(fault);
});
