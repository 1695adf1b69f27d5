/** `/verify` and the wordings under it, as an asker gets them: the verdict in the JSON, the words that differ, what is refused. */
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAsk, type Answer, type Ask } from '../../src/ask.ts';
import verifyCommand from '../../commands/verify.ts';
import wordingsCommand from '../../commands/wordings.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import { readFragments } from '../../src/platforms/console/fragment.ts';
import { PRESS } from '../compare/harbour-press.ts';
import { ASKER } from '../shipped-desk.ts';

let ask: Ask;
beforeAll(async () => {
  const newsroom = createNewsroom();
  const closed = { kind: 'embargoed', until: null } as const;
  const articles = PRESS.map(({ article }) => (article.id === 'wire.txt' ? { ...article, status: closed } : article));
  await newsroom.take({ articles, problems: [], wordLimit: () => 20 }, 0);
  const onFault = (_: unknown, fault: unknown) => {
    throw fault;
  };
  ask = createAsk({ commands: [verifyCommand, wordingsCommand], newsroom, clock: () => 0, onFault });
});

const verify = (text: string, speaker?: string): Promise<Answer> =>
  ask.ask({ command: 'verify', options: { text, ...(speaker === undefined ? {} : { speaker }) } }, ASKER);
const replyTo = async (text: string, speaker?: string) => {
  const answer = await verify(text, speaker);
  if (answer.kind !== 'reply') throw new Error(JSON.stringify(answer));
  return answer.reply;
};
const verdictsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { verdict } = value as { verdict?: string };
  return [...(verdict === undefined ? [] : [verdict]), ...Object.values(value).flatMap(verdictsIn)];
};

const FERRY = 'The ferry will stay as long as a single islander needs it to reach a doctor';

describe('/verify', () => {
  test('carries the verdict of each quotation in its JSON', async () => {
    const reply = await replyTo(
      `“${FERRY},” Okafor said. “We will strike,” said Lindqvist, “before the boats go.” “The lighthouse has been painted at last,” she said.`,
    );
    expect(verdictsIn(JSON.parse(JSON.stringify(reply)))).toEqual(['printed-so', 'other-words', 'not-held']);
  });

  test('answers the asker, says what was looked at, and cites every excerpt', async () => {
    const reply = await replyTo(FERRY);
    expect(reply).toMatchObject({ audience: 'asker', lookedAt: { articles: 3 } });
    const [excerpt] = reply.blocks.filter((block) => block.kind === 'excerpt');
    expect(excerpt).toMatchObject({
      citation: { outlet: 'Quay Courier', article: 'courier.txt' },
      attributed: { speaker: 'Ada Okafor' },
    });
  });

  test('says which words differ, in a list and in the excerpt', async () => {
    const answer = await verify(FERRY.replace('doctor', 'market'));
    expect(renderAnswer(answer, { width: 100, colour: false })).toContain('given “market” · printed “doctor”');
    const coloured = renderAnswer(answer, { width: 100, colour: true });
    expect(coloured).toContain('\u001B[4mdoctor\u001B[24m');
    const plain = readFragments(renderAnswer(answer, { width: 100, colour: false }));
    expect(readFragments(stripVTControlCharacters(coloured))).toEqual(plain);
  });

  test('names the other speaker, and nobody who is not established', async () => {
    expect(
      renderAnswer(await verify(FERRY, 'Lindqvist'), { width: 100, colour: false }).replaceAll(/\s+/g, ' '),
    ).toContain('printed so, but not as the words of Lindqvist: there they are given to Ada Okafor.');
  });

  test('shows no more of an article’s own prose than may be shown', async () => {
    const reply = await replyTo('found nine of them unsafe');
    const [excerpt] = reply.blocks.filter((block) => block.kind === 'excerpt');
    expect(excerpt?.attributed).toBeNull();
    expect(excerpt?.fragments[0].text.split(' ').length).toBeLessThanOrEqual(20);
  });

  test('never looks at what is under embargo', async () => {
    const reply = await replyTo(
      'Our harbours know no rivalry, our sailors know no borders, and our friendship knows no storm',
    );
    expect(verdictsIn(reply)).not.toContain('printed-so');
    expect(JSON.stringify(reply)).not.toContain('wire.txt');
  });

  test.each([
    ['nothing to check', '— — —', 'reply'],
    ['too long a text', 'x'.repeat(200_001), 'refused'],
    ['a draft of 100 kB', '“We are not for sale,” she said. '.repeat(3200), 'reply'],
  ])('%s is answered', async (_, text, kind) => expect((await verify(text)).kind).toBe(kind));
});

describe('other wordings', () => {
  test('are offered under a quotation that another article prints otherwise, and show what differs', async () => {
    const reply = await replyTo(FERRY);
    const actions = reply.blocks.flatMap((block) => (block.kind === 'excerpt' ? block.actions : []));
    const action = actions.find(({ label }) => label === 'Other wordings');
    if (!action) throw new Error('not offered');
    const drawn = renderAnswer(await ask.ask(action, ASKER), { width: 100, colour: false });
    expect(drawn).toContain('With other words:');
    expect(drawn).toContain('above “a” · here “one”');
    expect(drawn).toContain('Island Gazette');
  });

  test('are not offered where no other article prints the remark', async () => {
    const reply = await replyTo('no storm that our friendship fears');
    expect(verdictsIn(reply)).toEqual(['partial']);
    expect(JSON.stringify(reply)).not.toContain('Other wordings');
  });
});
