/** What an asker alone learns: on what grounds a quotation is given to its speaker, or to nobody. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createAsk, type Ask } from '../../src/ask.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';

const TEXT = [
  'Harbour dues',
  '“We will not wait,” said Ada Okafor, the mayor.',
  '“The quay is older than the town.”',
  'The board met late, and the “long table” was full.',
].join('\n\n');

let ask: Ask;
beforeAll(async () => {
  const newsroom = createNewsroom();
  const harbour = article({ id: 'a.txt', text: TEXT, outlet: 'Quay Courier', published: '2024-01-02' });
  await newsroom.take({ articles: [harbour], problems: [], wordLimit: () => 75 }, 0);
  const onFault = (_: unknown, fault: unknown) => {
    throw fault;
  };
  ask = createAsk({ commands: await discoverCommands(), newsroom, clock: () => 0, onFault });
});

/** The action of that label under the first excerpt. */
async function actionUnder(line: string, label: string) {
  const answer = await ask.askLine(line, ASKER);
  const excerpt = answer.kind === 'reply' ? answer.reply.blocks.find(({ kind }) => kind === 'excerpt') : undefined;
  return excerpt?.kind === 'excerpt' ? excerpt.actions.find((action) => action.label === label) : undefined;
}

async function why(line: string): Promise<string> {
  const action = await actionUnder(line, 'Why?');
  if (!action) throw new Error(`no Why? under ${line}`);
  const answer = await ask.ask(action, ASKER);
  return renderAnswer(answer, { width: 200, colour: false });
}

describe('why', () => {
  test('names the words that a sure speaker rests on', async () => {
    const said = await why('/quote wait');
    expect(said).toContain('Given to Ada Okafor: sure.');
    expect(said).toContain('the speaker is printed as: “Ada Okafor”');
    expect(said).toContain('speech is told by: “said”');
    expect(said).toContain('rule tag-inverted, as in: ⟦“Not on my watch,”⟧ said Ines Duarte');
    expect(said).not.toContain('a guess');
  });

  test('names a candidate who is not sure, and says what that is worth', async () => {
    const said = await why('/quote older');
    expect(said).toContain('speaker not established');
    expect(said).toContain('Best candidate: Ada Okafor, not sure enough');
    expect(said).toContain('a candidate is a guess');
  });

  test('is for the asker, and nothing that could be shared', async () => {
    const action = await actionUnder('/quote older', 'Why?');
    const answer = await ask.ask(action as NonNullable<typeof action>, ASKER);
    expect(answer).toMatchObject({ kind: 'reply', reply: { audience: 'asker', lookedAt: null, actions: [] } });
  });

  test('is not offered for a passage, and refused there', async () => {
    expect(await actionUnder('/search board', 'Why?')).toBeUndefined();
    const context = await actionUnder('/search board', 'Context');
    const answer = await ask.ask({ command: 'why', options: context?.options ?? {} }, ASKER);
    expect(answer).toMatchObject({ kind: 'refused' });
  });
});
