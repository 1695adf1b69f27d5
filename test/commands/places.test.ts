/** Actions that name a place: what they answer on the version they were made for, and what on any other. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createAsk, type Answer, type Ask } from '../../src/ask.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import { createNewsroom, type FedNewsroom } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';

const LONG = 'The board looked at every quay in turn and wrote down what it saw there. '.repeat(8).trim();
const TEXT = `Harbour dues\n\n${LONG}\n\nThe meeting was short.\n\n“We will not wait,” said Ada Okafor, the mayor.\n\nNobody else spoke.\n`;

let newsroom: FedNewsroom;
let ask: Ask;
const take = (text: string) =>
  newsroom.take(
    {
      articles: [article({ id: 'quay side/a.txt', text, outlet: 'Quay Courier', published: '2024-01-02' })],
      problems: [],
      wordLimit: () => 20,
    },
    0,
  );

beforeAll(async () => {
  newsroom = createNewsroom();
  ask = createAsk({
    commands: await discoverCommands(),
    newsroom,
    clock: () => 0,
    onFault: (_, fault) => {
      throw fault;
    },
  });
});

/** The options of an action under the first excerpt of an answer. */
async function actionOf(line: string, label: string) {
  const answer = await ask.askLine(line, ASKER);
  const excerpt = answer.kind === 'reply' ? answer.reply.blocks.find((block) => block.kind === 'excerpt') : undefined;
  const action = excerpt?.actions.find((one) => one.label === label);
  if (!action) throw new Error(`no ${label} under ${line}`);
  return action;
}
const drawn = (answer: Answer) => renderAnswer(answer, { width: 100, colour: false });

describe('a place in the version it was made for', () => {
  test('has its context, within what may be shown of the article', async () => {
    await take(TEXT);
    const answer = drawn(await ask.ask(await actionOf('/quote wait', 'Context'), ASKER));
    expect(answer).toContain('│ The meeting was short.');
    expect(answer).toContain('│ “We will not wait,” said Ada Okafor, the mayor.');
    expect(answer).toContain('│ Nobody else spoke.');
    expect(answer).not.toContain('every quay');
  });

  test('is cut where its own passage is longer than may be shown', async () => {
    await take(TEXT);
    const answer = await ask.ask(await actionOf('/search quay', 'Context'), ASKER);
    const [excerpt] = answer.kind === 'reply' ? answer.reply.blocks.filter((block) => block.kind === 'excerpt') : [];
    expect(excerpt?.fragments[0].text.split(' ').length).toBeLessThanOrEqual(20);
    expect(excerpt?.cut).toEqual({ before: false, after: true });
  });

  test('has its citation as plain text', async () => {
    await take(TEXT);
    const answer = drawn(await ask.ask(await actionOf('/quote wait', 'Copy citation'), ASKER));
    expect(answer).toContain('“We will not wait,”');
    expect(answer).toMatch(/— Ada Okafor/);
    expect(answer).toContain('Quay Courier, “Harbour dues”, 2 January 2024, paragraph 3 of 4');
  });
});

test.each([
  ['another version', TEXT.replace('wait', 'rest'), /This article has changed since; ask again/],
  ['no such article', null, /in no article held now/],
])('%s is never sliced', async (_, text, message) => {
  await take(TEXT);
  const context = await actionOf('/quote wait', 'Context');
  if (text === null) await newsroom.take({ articles: [], problems: [], wordLimit: () => 20 }, 0);
  else await take(text);
  expect(await ask.ask(context, ASKER)).toMatchObject({
    kind: 'refused',
    message: expect.stringMatching(message) as string,
  });
});

test.each(['nonsense', 'a@b:1-2', 'quay side/a.txt@0123456789ab:5-1', '@:-'])('“%s” is no place', async (place) => {
  await take(TEXT);
  expect(await ask.ask({ command: 'context', options: { place } }, ASKER)).toMatchObject({ kind: 'refused' });
});

test('what only actions ask is in no list of commands', async () => {
  expect(drawn(await ask.askLine('/help', ASKER))).not.toContain('/context');
});
