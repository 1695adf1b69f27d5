import { expect, test } from 'vitest';
import { commandHelp } from '../../src/command/command-help.ts';
import { defineCommand, option, reply } from '../../src/command.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { parseCommandLine } from '../../src/question/parse-command-line.ts';
import { article } from '../held-article.ts';

const find = defineCommand({
  name: 'find',
  description: 'Find',
  options: { outlet: option.outlet({ description: 'Where' }), from: option.outlet({ description: 'Where from' }) },
  needsAnOption: true,
  audience: 'asker',
  examples: [{ line: '/find x', holds: '' }],
  run: () => reply.answer([''], 'asker', []),
});

test.each([
  'The “Quay” Courier',
  'Quay "Evening" Courier',
  'Back\\slash',
  'note:Quay',
  'The Quay',
  'Two  blanks',
  '//Quay',
])('the examples for an outlet named %s can be typed', async (outlet) => {
  const newsroom = createNewsroom();
  const held = article({ id: 'a.txt', outlet, text: 'Headline here\n\n“We will not wait,” said Ada Okafor.\n' });
  await newsroom.take({ articles: [held], problems: [], wordLimit: () => 75 }, 0);
  const list = commandHelp(find, newsroom.look).blocks.at(-1);
  const lines = list?.kind === 'list' ? list.items.flat().filter((line) => typeof line === 'string') : [];
  const read = lines.map((line) => parseCommandLine(line));
  expect(read.map(({ words, options }) => options['from'] ?? words)).toEqual([outlet, outlet]);
});

test('an outlet whose name holds controls is no example', async () => {
  const newsroom = createNewsroom();
  const held = article({
    id: 'a.txt',
    outlet: 'Quay\u001B[31m',
    text: 'Headline here\n\n“We will not wait,” said Ada Okafor.\n',
  });
  await newsroom.take({ articles: [held], problems: [], wordLimit: () => 75 }, 0);
  expect(JSON.stringify(commandHelp(find, newsroom.look))).not.toContain('Quay');
});
